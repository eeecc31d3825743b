import { JobSchema, type ApiClient, type Job } from '@readout/api';

const ASK_AGAIN_MS = 1500;
const ASK_AGAIN_HIDDEN_MS = 6000;

/**
 * Follows a job to its end: by server-sent events while the tab is looked at, else by asking now and then. Returns the function that stops.
 * A failure to hear of it is no failure of the job, so it is asked again.
 */
export function followJob(api: ApiClient, id: string, heard: (job: Job) => void): () => void {
  let isStopped = false;
  let events: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hear = (job: Job): void => {
    if (isStopped) return;
    heard(job);
    if (job.state === 'done' || job.state === 'failed') stop();
  };
  const ask = (): void => {
    timer = setTimeout(
      () => {
        api
          .job(id)
          .then(hear, () => undefined)
          .finally(() => {
            if (!isStopped && events === null) ask();
          });
      },
      document.visibilityState === 'visible' ? ASK_AGAIN_MS : ASK_AGAIN_HIDDEN_MS,
    );
  };
  const listen = (): void => {
    clearTimeout(timer);
    events?.close();
    events = null;
    if (isStopped) return;
    if (document.visibilityState !== 'visible' || typeof EventSource === 'undefined') {
      ask();
      return;
    }
    const source = new EventSource(api.jobEventsAddress(id));
    events = source;
    source.onmessage = ({ data }: MessageEvent<string>) => {
      const job = JobSchema.safeParse(JSON.parse(data));
      if (job.success) hear(job.data);
    };
    source.onerror = () => {
      source.close();
      if (events !== source) return;
      events = null;
      ask();
    };
  };
  const stop = (): void => {
    isStopped = true;
    clearTimeout(timer);
    events?.close();
    document.removeEventListener('visibilitychange', listen);
  };
  document.addEventListener('visibilitychange', listen);
  listen();
  return stop;
}
