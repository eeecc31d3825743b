import { Pause, Play as PlayIcon, StepBack, StepForward } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '../../ui/button.tsx';
import { Segments } from '../../ui/segments.tsx';
import text from '../../ui/text.module.css';
import { useView } from '../../view/use-view.tsx';
import type { PlayMode } from './playing.ts';
import styles from './time-bar.module.css';
import type { Brush } from './use-brush.ts';
import type { Play } from './use-play.ts';

interface TimeControlsProps {
  readonly brush: Brush;
  readonly play: Play;
  readonly mode: PlayMode;
  readonly onMode: (mode: PlayMode) => void;
}

/** Play and step, what the brush holds, and by which day contacts stand. */
export function TimeControls({ brush, play, mode, onMode }: TimeControlsProps): ReactNode {
  const { view, act } = useView();
  const { isPlaying, isStepwise, step } = play;
  return (
    <div className={styles['controls']}>
      {isStepwise ? null : (
        <IconButton
          label={isPlaying ? 'Pause' : 'Play'}
          shortcut="Space"
          className={styles['play'] ?? ''}
          onClick={play.toggle}
        >
          {isPlaying ? <Pause size={14} strokeWidth={1.5} /> : <PlayIcon size={14} strokeWidth={1.5} />}
        </IconButton>
      )}
      <IconButton
        label={`${step.words} back`}
        shortcut=","
        onClick={() => {
          play.go(-1);
        }}
      >
        <StepBack size={15} strokeWidth={1.5} />
      </IconButton>
      <IconButton
        label={`${step.words} on`}
        shortcut=";"
        onClick={() => {
          play.go(1);
        }}
      >
        <StepForward size={15} strokeWidth={1.5} />
      </IconButton>
      {brush.hasStart ? (
        <span className={styles['mode']}>
          <Segments
            label="Play"
            value={mode}
            onChange={onMode}
            options={[
              { value: 'grow', label: 'Grow', title: 'The first day stays, the last one runs' },
              { value: 'slide', label: 'Slide', title: 'A stretch of equal length moves along' },
            ]}
          />
        </span>
      ) : null}
      <span className={`${String(text['label'])} ${String(styles['pace'])}`}>
        {isStepwise ? `${step.words} a press` : `${step.words} a second`}
      </span>
      {brush.isWhole ? null : (
        <span className={styles['shown']}>
          <span>{brush.words}</span>{' '}
          <button type="button" className={text['link']} onClick={brush.clear}>
            Whole time
          </button>
        </span>
      )}
      <span className={styles['gap']} />
      <span className={`${String(text['label'])} ${String(styles['pace'])}`} aria-hidden="true">
        Date
      </span>
      <Segments
        label="Date"
        value={view.dating}
        onChange={(dating) => {
          act(dating === 'known' ? 'date by what could be known' : 'date by when it took place', (before) => ({
            ...before,
            dating,
          }));
        }}
        options={[
          { value: 'took-place', label: 'it took place', title: 'By the day on which contacts took place' },
          { value: 'known', label: 'we could know', title: 'By the day on which the first account of them appeared' },
        ]}
      />
    </div>
  );
}
