export { joinWaiting, readingsOf, type JoinOptions, type JoinProgress } from './load/join-waiting.ts';
export { DocumentLoader, saveAsRead, type Loaded } from './load/load-documents.ts';
export { hasOtherKeys, renewKeys } from './load/renew-keys.ts';
export { isRead, type NotRead, type Reader, type TextToRead } from './load/reader.ts';
export {
  findIn,
  openRulesReader,
  readText,
  RULES_MARK,
  type DocumentFindings,
  type Found,
  type OpenReader,
} from './rules-reader.ts';
export { countInputs } from './read/gather/candidates.ts';
export { inputsFromArguments, type Input, type InputFlags, type SaidOfInput } from './read/input.ts';
export { READ_PROBLEMS, type ReadProblem, type ReadProblemCode } from './read/problems.ts';
export type { ReadDocument } from './read/read-document.ts';
export { MAX_INPUT_BYTES, openReader, readInputs, type ReadEvent, type ReadOptions } from './read/read-inputs.ts';
export { openThreadedFinder, openThreadedRulesReader } from './extract-in-workers.ts';
export { AddressWatch } from './watch/look-at-address.ts';
export { lookAtFolder } from './watch/look-at-folder.ts';
export type { Look, LookOptions, Memory } from './watch/look.ts';
