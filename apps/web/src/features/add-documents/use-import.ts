import { ApiError, type AddDocuments, type ItemToRead, type Job } from '@readout/api';
import type { ReaderToAsk } from '@readout/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useApi } from '../../questions/api.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { followJob } from './follow-job.ts';
import { itemsOfFiles, type LeftOut } from './items.ts';
import { doneWords } from './progress.ts';

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
  readonly dismiss: () => void;
}

/** Sends documents and follows their reading. Contacts arrive in the drawing with each new revision. */
export function useImport(): Import {
  const api = useApi();
  const queries = useQueryClient();
  const toast = useToast();
  const announce = useAnnounce();
  const [job, setJob] = useState<Job | null>(null);
  const [leftOut, setLeftOut] = useState<readonly LeftOut[]>([]);
  const [error, setError] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);
  const hear = (now: Job): void => {
    setJob((before) => {
      if (before?.revision !== now.revision) void queries.invalidateQueries({ queryKey: ['state'] });
      return now;
    });
    if (now.state !== 'done' && now.state !== 'failed') return;
    void queries.invalidateQueries({ queryKey: ['state'] });
    const words = doneWords(now);
    announce(words);
    if (now.state === 'done' && now.items.every((item) => item.state !== 'refused')) toast({ words });
  };
  const send = async (requests: readonly AddDocuments[]): Promise<boolean> => {
    setError(null);
    setSending(true);
    try {
      for (const request of requests) {
        const started = await api.addDocuments(request);
        stop.current?.();
        setJob(started);
        stop.current = followJob(api, started.id, hear);
      }
      return true;
    } catch (failure) {
      setError(failure instanceof ApiError ? failure.message : 'The documents could not be sent. Try again.');
      return false;
    } finally {
      setSending(false);
    }
  };
  return {
    job,
    leftOut,
    error,
    isSending,
    addFiles: async (files, collection, reader) => {
      const { requests, leftOut: left } = await itemsOfFiles(files);
      setLeftOut(left);
      return send(requests.map((items) => ({ items: [...items], collection, ...(reader && { reader }) })));
    },
    addItems: (items, collection, reader) => {
      setLeftOut([]);
      return send([{ items: [...items], collection, ...(reader && { reader }) }]);
    },
    dismiss: () => {
      stop.current?.();
      setJob(null);
      setLeftOut([]);
      setError(null);
    },
  };
}
