import { layOut, type LayoutPlaces, type LayoutProblem, placeAdditions } from '@readout/drawing';
import { pause } from '../pause.ts';
import { packPlaces, unpackProblem, type PackedProblem } from './packed-problem.ts';

/** What is asked of the worker: a whole layout, places for what is new, or an early end. */
export type LayoutRequest = Placing | { readonly ask: 'stop' };
interface Placing {
  readonly ask: 'lay-out' | 'place-additions';
  readonly problem: PackedProblem;
}

/** What the worker tells: a first sketch of the places, how far it has come, and in the end the places. */
export type LayoutReply =
  | { readonly sketch: Float64Array }
  | { readonly done: number }
  | { readonly places: Float64Array; readonly wasStopped: boolean };

/** Between pauses, in which a wish to stop can arrive. */
const SLICE_MS = 40;

let isStopped = false;

addEventListener('message', (event: MessageEvent<LayoutRequest>) => {
  const request = event.data;
  if (request.ask === 'stop') isStopped = true;
  else void answer(request.ask, unpackProblem(request.problem));
});

async function answer(ask: 'lay-out' | 'place-additions', problem: LayoutProblem): Promise<void> {
  isStopped = false;
  const work = ask === 'lay-out' ? layOut(problem, sketched) : placeAdditions(problem);
  let step = work.next(true);
  let resumed = performance.now();
  while (step.done !== true) {
    if (performance.now() - resumed > SLICE_MS) {
      postMessage({ done: step.value } satisfies LayoutReply);
      await pause();
      resumed = performance.now();
    }
    step = work.next(!isStopped);
  }
  const places = packPlaces(step.value);
  const reply: LayoutReply = { places, wasStopped: isStopped };
  postMessage(reply, { transfer: [places.buffer] });
}

function sketched(places: LayoutPlaces): void {
  const sketch = packPlaces(places);
  const reply: LayoutReply = { sketch };
  postMessage(reply, { transfer: [sketch.buffer] });
}
