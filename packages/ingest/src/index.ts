export { joinWaiting, type JoinOptions, type JoinProgress } from './load/join-waiting.ts';
export { DocumentLoader, saveAsRead, type Loaded } from './load/load-documents.ts';
export type { Reader, TextToRead } from './load/reader.ts';
export {
  findIn,
  openRulesReader,
  readText,
  RULES_MARK,
  type DocumentFindings,
  type OpenReader,
} from './rules-reader.ts';
export type { ReadDocument } from './read/read-document.ts';
