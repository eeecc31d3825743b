import type { DocumentId } from '@readout/domain';
import type { Answer, AskModel } from '../ask/ask-model.ts';
import { modelProblem } from '../problems.ts';
import { PROMPT_VERSION, type Question } from '../prompt.ts';
import type { Budget } from './budget.ts';
import type { KeptReply, ReplyFolder } from './reply-folder.ts';

/** Whatever answers questions about documents: a model with a cache before it, or a recording. */
export interface ReplySource {
  /** The model's name and the prompt's version: what readings are marked with. */
  readonly model: string;
  readonly prompt: string;
  /** Answers, or throws a ReadoutError of the list of model problems. With `anew` a kept reply does not count. */
  reply(document: DocumentId, question: Question, anew: boolean): Promise<KeptReply>;
  /** Keeps a reply that proved usable. */
  keep(document: DocumentId, question: Question, reply: KeptReply): Promise<void>;
}

/** Replies of a recording; nothing else is asked, and nothing is written. */
export async function openReplay(folder: ReplyFolder): Promise<ReplySource> {
  const { model, prompt } = await folder.recording();
  return {
    model,
    prompt,
    async reply(document, question) {
      const kept = await folder.find(document, question);
      if (kept === 'broken') throw modelProblem('replay-broken', { file: folder.fileOf(document, question) });
      if (kept === null) throw modelProblem('replay-missing');
      return kept;
    },
    keep: () => Promise.resolve(),
  };
}

/** What stands behind {@link openAsking}. */
export interface AskingOptions {
  readonly model: string;
  readonly ask: AskModel;
  /** Replies already paid for; null keeps none. */
  readonly cache: ReplyFolder | null;
  /** Where each question and reply is written for others to replay; null for nowhere. */
  readonly record: ReplyFolder | null;
  readonly budget: Budget;
}

/** A model, asked only for what no cache holds, within a budget. */
export async function openAsking({ model, ask, cache, record, budget }: AskingOptions): Promise<ReplySource> {
  await record?.begin({ model, prompt: PROMPT_VERSION, madeBy: `asked of ${model}` });
  return {
    model,
    prompt: PROMPT_VERSION,
    async reply(document, question, anew) {
      const kept = anew || cache === null ? null : await cache.find(document, question);
      // A cache that somebody broke costs a question, no more.
      if (kept !== null && kept !== 'broken') {
        budget.countKept();
        return kept;
      }
      budget.take(question);
      let answer: Answer | null = null;
      try {
        answer = await ask(question);
        return { reply: answer.reply, isCutOff: answer.isCutOff };
      } finally {
        budget.count(question, answer);
      }
    },
    async keep(document, question, reply) {
      await cache?.keep(document, question, reply);
      await record?.keep(document, question, reply);
    },
  };
}
