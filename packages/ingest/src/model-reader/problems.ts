import { ReadoutError } from '@readout/domain';

/** Every way in which asking a model can fail: a closed list. `stops` are those after which nothing more is asked in a run. */
const MODEL_PROBLEMS = {
  'model-not-named': {
    stops: true,
    says: 'No model is named. Give --model NAME or READOUT_MODEL (with Ollama: the name that “ollama list” prints).',
  },
  'model-address-wrong': {
    stops: true,
    says: 'The address of the model is not right: {why}. Give --model-address or READOUT_MODEL_ADDRESS as http(s)://host:port/v1; a key goes into READOUT_MODEL_KEY.',
  },
  'model-consent-needed': {
    stops: true,
    says: 'The model is at {host}, outside this machine, and nobody has agreed that texts go there. Say --yes, or run it where it can ask.',
  },
  'model-not-configured': {
    stops: true,
    says: 'This server has no model to read with. Start it with --reader model or both, and --model NAME.',
  },
  'model-unreachable': {
    stops: true,
    says: 'No model answers at {host}. Start it, or correct --model-address; what was read is kept, and what was answered is not asked again.',
  },
  'model-key-refused': {
    stops: true,
    says: '{host} refuses the key (or asks for one). Set READOUT_MODEL_KEY; what was read is kept.',
  },
  'model-not-found': {
    stops: true,
    says: '{host} knows no model “{model}”, or its address is another (it usually ends in /v1). Correct --model or --model-address.',
  },
  'model-refuses': {
    stops: true,
    says: '{host} refuses what is asked of it, with and without structured output. Try another model or server.',
  },
  'model-redirects': {
    stops: true,
    says: '{host} sends the question on to another address, and texts are sent nowhere but where they were meant to go. Give the final address.',
  },
  'model-limit-reached': {
    stops: true,
    says: 'The limit of this run is reached ({limit}). What was read is kept; run it again with a higher limit to go on where it stopped.',
  },
  'model-keeps-failing': {
    stops: true,
    says: '{host} failed {times} times in a row (last: {last}), so nothing more is asked of it. What was read is kept; run it again to go on.',
  },
  'model-busy': { stops: false, says: '{host} had no time for this text, asked several times. Run it again later.' },
  'model-failed': {
    stops: false,
    says: '{host} failed over this text (HTTP {status}), asked several times. Run it again later.',
  },
  'model-timed-out': {
    stops: false,
    says: '{host} took longer than {seconds} s over this text. Raise modelTimeout, or lower modelWindow so that less is asked at once.',
  },
  'model-reply-too-large': { stops: false, says: '{host} answered with more than {megabytes} MB; it was not read.' },
  'model-answer-strange': {
    stops: false,
    says: '{host} answered in no form of a chat completion. See that the address is that of an OpenAI-compatible interface (it usually ends in /v1).',
  },
  'model-reply-empty': { stops: false, says: 'The model gave no answer on this text, or refused one.' },
  'model-reply-not-json': { stops: false, says: 'The model’s answer on this text is not JSON, asked twice.' },
  'model-reply-wrong-shape': {
    stops: false,
    says: 'The model’s answer on this text has no list of conversations, asked twice.',
  },
  'model-reply-cut-off': {
    stops: false,
    says: 'The model’s answer on this text was cut off, however little of the text was shown. Raise modelMostTokens, or give the model more context.',
  },
  'replay-not-a-recording': {
    stops: true,
    says: '{folder} is no recording: it has no readable recording.json. Make one with --record.',
  },
  'replay-missing': {
    stops: false,
    says: 'The recording holds no answer on this text (title, publisher and day included). Record it, or read it with a model.',
  },
  'replay-broken': {
    stops: false,
    says: '{file} of the recording cannot be read, or its text is not the one it is named after. Record it again.',
  },
} as const;

/** A code of the list. */
export type ModelProblemCode = keyof typeof MODEL_PROBLEMS;

/** The failure of that code, with its details filled in. Neither keys nor words of a library or server are ever among them. */
export function modelProblem(
  code: ModelProblemCode,
  details: Readonly<Record<string, string | number>> = {},
): ReadoutError {
  const message = MODEL_PROBLEMS[code].says.replaceAll(/\{(\w+)\}/gu, (_, hole: string) => String(details[hole] ?? ''));
  return new ReadoutError(code, message);
}

/** Whether nothing more should be asked after a failure of this code. */
export function stopsRun(code: string): boolean {
  return code in MODEL_PROBLEMS && MODEL_PROBLEMS[code as ModelProblemCode].stops;
}
