export { openModel, type AskModel } from './ask/ask-model.ts';
export { modelAddressOf, type ModelAddress } from './ask/model-address.ts';
export { estimateOf } from './estimate.ts';
export { openModelReader, type OpenModelReader } from './model-reader.ts';
export { modelProblem } from './problems.ts';
export { PROMPT_VERSION } from './prompt.ts';
export { Budget, moneyFor, type Price, type Tokens } from './replies/budget.ts';
export { forgetReplies, ReplyFolder } from './replies/reply-folder.ts';
export { openAsking, openReplay } from './replies/reply-source.ts';
