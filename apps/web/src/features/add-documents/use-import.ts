import { ApiError, type AddDocuments, type ItemToRead, type Job } from '@readout/api';
import type { ReaderToAsk } from '@readout/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useApi } from '../../questions/api.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { followJob } from './follow-job.ts';
import { itemsOfFiles, type LeftOut } from './items.ts';
import { asOneJob, doneWords } from './progress.ts';

/** What is being read, and how to have more read. */
export interface Import {
  readonly job: Job | null;
  readonly leftOut: readonly LeftOut[];
  /** Why the server did not take it. */
  readonly error: string | null;
  readonly isSending: boolean;
  /** Without a reader the server's usual one reads. */
  readonly addFiles: (files: readonly File[], collection: string | null, reader?: ReaderToAsk) => Promise<boolean>;
  readonly addItems: (
    items: readonly ItemToRead[],
    collection: string | null,
    reader?: ReaderToAsk,
  ) => Promise<boolean>;
  /** Has the sample read that stands beside the server. */
  readonly openSample: () => Promise<boolean>;
  readonly dismiss: () => void;
  /** Has the reading end after the document that is being read; what was read stays. */
  readonly stopReading: () => void;
  /** Whether it was asked to end and has not yet. */
  readonly isStopping: boolean;
}

/** How long a busy server is left alone before it is asked again, in milliseconds. */
const BUSY_PAUSE_MS = 3000;

/** Sends documents and follows their reading. Contacts arrive in the drawing with each new revision. */
export function useImport(): Import {
  const api = useApi();
  const queries = useQueryClient();
  const toast = useToast();
  const announce = useAnnounce();
  const [jobs, setJobs] = useState<readonly Job[]>([]);
  const [leftOut, setLeftOut] = useState<readonly LeftOut[]>([]);
  const [error, setError] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const [isStopping, setStopping] = useState(false);
  /** Whether what was not sent yet is not wanted any more. */
  const isEnded = useRef(false);
  const stops = useRef<(() => void)[]>([]);
  const stop = (): void => {
    for (const one of stops.current.splice(0)) one();
  };
  useEffect(
    () => () => {
      for (const one of stops.current.splice(0)) one();
    },
    [],
  );
  const hear = (now: Job): void => {
    setJobs((before) => {
      const known = before.find(({ id }) => id === now.id);
      if (known?.revision !== now.revision) void queries.invalidateQueries({ queryKey: ['state'] });
      return before.map((job) => (job.id === now.id ? now : job));
    });
    if (now.state !== 'done' && now.state !== 'failed') return;
    void queries.invalidateQueries({ queryKey: ['state'] });
    const words = doneWords(now);
    announce(words);
    if (now.state === 'done' && now.items.every((item) => item.state !== 'refused')) toast({ words });
  };
  const send = async (asks: readonly (() => Promise<Job>)[]): Promise<boolean> => {
    setError(null);
    setStopping(false);
    setSending(true);
    isEnded.current = false;
    try {
      let isFirst = true;
      for (const ask of asks) {
        const started = await whenTaken(ask, () => !isEnded.current);
        if (started === null) {
          setError('The reading was stopped before all documents were sent. Add the others again to have them read.');
          return false;
        }
        if (isFirst) stop();
        const before = isFirst;
        setJobs((known) => (before ? [started] : [...known, started]));
        isFirst = false;
        stops.current.push(followJob(api, started.id, hear));
      }
      return true;
    } catch (failure) {
      setError(failure instanceof ApiError ? failure.message : 'The documents could not be sent. Try again.');
      return false;
    } finally {
      setSending(false);
    }
  };
  const add = (requests: readonly AddDocuments[]): Promise<boolean> =>
    send(requests.map((request) => () => api.addDocuments(request)));
  return {
    job: asOneJob(jobs),
    leftOut,
    error,
    isSending,
    addFiles: async (files, collection, reader) => {
      const { requests, leftOut: left } = await itemsOfFiles(files);
      setLeftOut(left);
      return add(requests.map((items) => ({ items: [...items], collection, ...(reader && { reader }) })));
    },
    addItems: (items, collection, reader) => {
      setLeftOut([]);
      return add([{ items: [...items], collection, ...(reader && { reader }) }]);
    },
    openSample: () => {
      setLeftOut([]);
      return send([() => api.openSample()]);
    },
    isStopping,
    stopReading: () => {
      setStopping(true);
      isEnded.current = true;
      Promise.all(jobs.filter(({ state }) => state === 'reading').map(({ id }) => api.stopJob(id))).catch(
        (failure: unknown) => {
          setStopping(false);
          toast({
            words: failure instanceof ApiError ? failure.message : 'The reading could not be stopped. Try again.',
          });
        },
      );
    },
    dismiss: () => {
      stop();
      setJobs([]);
      setLeftOut([]);
      setError(null);
    },
  };
}

/** Asks until the server has room for more documents, or they are not wanted any more (null): many files are sent in several parts, which wait there for their turn. */
export async function whenTaken(
  ask: () => Promise<Job>,
  isWanted: () => boolean,
  pause = BUSY_PAUSE_MS,
): Promise<Job | null> {
  while (isWanted()) {
    try {
      return await ask();
    } catch (failure) {
      if (!(failure instanceof ApiError && failure.code === 'busy')) throw failure;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return null;
}
