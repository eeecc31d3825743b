import type { DaysAnswer } from '@readout/domain';
import { addDays } from '@readout/domain';
import { useMemo, type KeyboardEvent, type ReactNode } from 'react';
import { useDays, useDaysOfAll, useFacets, useGraph } from '../../questions/drawn.ts';
import { useDeviceSetting } from '../../ui/device.ts';
import { useView } from '../../view/use-view.tsx';
import { BrushHandle } from './brush-handle.tsx';
import { DayLine } from './day-line.tsx';
import { totalOf } from './day-marks.ts';
import { flagOf } from './flag.ts';
import { lineWords } from './line-words.ts';
import { TimeControls } from './time-controls.tsx';
import styles from './time-bar.module.css';
import { extentOf, timeScale } from './time-scale.ts';
import { UndatedBox } from './undated-box.tsx';
import { useBrush } from './use-brush.ts';
import { useDrag } from './use-drag.ts';
import { usePlay } from './use-play.ts';
import { useWidth } from './use-width.ts';

/** When the contacts were, and the stretch of time that the view shows. */
export function TimeBar(): ReactNode {
  const { data: days } = useDays();
  const all = useDaysOfAll(days !== undefined && fitsNone(days));
  const { data: facets } = useFacets();
  const record = facets?.days;
  const extent = useMemo(() => (days === undefined ? null : extentOf(days, record)), [days, record]);
  return (
    <section className={styles['bar']} data-region="Time bar" data-keys tabIndex={-1} aria-label="Time bar">
      {days === undefined ? null : extent === null ? (
        <p className={styles['nothing']}>No contact here has a known day, so there is no line to show.</p>
      ) : (
        <Line days={days} behind={fitsNone(days) ? (all ?? null) : null} extent={extent} />
      )}
    </section>
  );
}

type Extent = NonNullable<ReturnType<typeof extentOf>>;

interface LineProps {
  readonly days: DaysAnswer;
  /** What the filter hides, shown where it hides everything. */
  readonly behind: DaysAnswer | null;
  readonly extent: Extent;
}

function fitsNone({ days, doubtful, undated }: DaysAnswer): boolean {
  return days.length === 0 && doubtful.length === 0 && totalOf(undated) === 0;
}

function Line({ days, behind, extent }: LineProps): ReactNode {
  const { view } = useView();
  const { data: graph } = useGraph();
  const { ref, width } = useWidth<HTMLDivElement>();
  const [first, last] = extent;
  const scale = useMemo(() => timeScale([first, last], Math.max(200, width)), [first, last, width]);
  const brush = useBrush(scale);
  const drag = useDrag(scale, brush);
  const [mode, setMode] = useDeviceSetting('play', ['grow', 'slide'], 'grow');
  const play = usePlay(scale, brush, brush.hasStart ? mode : 'grow');
  const [from, to] = brush.bounds;
  const { certainty } = view.selection.filter;
  const [left, right] = [scale.xOf(from), scale.xOf(addDays(to, 1))];
  const onKeyDown = (event: KeyboardEvent): void => {
    const isButton = (event.target as Element).closest('button, input') !== null;
    if (event.key === ' ' && !isButton) play.toggle();
    else if (event.key === ',') play.go(-1);
    else if (event.key === ';') play.go(1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles['inside']} onKeyDown={onKeyDown}>
      <TimeControls brush={brush} play={play} mode={mode} onMode={setMode} />
      <div className={styles['row']}>
        <div ref={ref} className={styles['plot']} {...drag}>
          <div
            className={styles[brush.isWhole ? 'whole' : 'brush']}
            style={{ left, width: Math.max(2, right - left) }}
          />
          <DayLine
            days={behind ?? days}
            isHidden={behind !== null}
            scale={scale}
            bounds={brush.bounds}
            certainty={certainty}
            flag={flagOf(view.selected, graph, view.dating)}
            label={lineWords(days, view.dating)}
          />
          {brush.hasStart ? (
            <BrushHandle
              label="First day shown"
              end="first"
              day={from}
              least={scale.first}
              most={to}
              x={left}
              onDay={(day, run) => {
                brush.set([day, to], run);
              }}
            />
          ) : null}
          <BrushHandle
            label={brush.hasStart ? 'Last day shown' : 'Known by'}
            end="last"
            day={to}
            least={from}
            most={scale.last}
            x={right}
            onDay={(day, run) => {
              brush.set([from, day], run);
            }}
          />
        </div>
        <UndatedBox
          counts={(behind ?? days).undated}
          isLeftOut={behind !== null || certainty !== 'undated'}
          dating={view.dating}
        />
      </div>
    </div>
  );
}
