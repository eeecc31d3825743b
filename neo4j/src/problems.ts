import { ReadoutError } from '@readout/domain';
import { storeProblem, type StoreProblemCode } from '@readout/store';

/** The server's and the driver's codes of failures that are expected. Codes, since the texts and GQL statuses differ between versions. */
const EXPECTED: readonly (readonly [RegExp, StoreProblemCode])[] = [
  [/^(ServiceUnavailable|SessionExpired)$/u, 'store-unreachable'],
  [/^Neo\.TransientError\.(General\.DatabaseUnavailable|Database\.)/u, 'store-unreachable'],
  [/^Neo\.ClientError\.Security\./u, 'store-unauthorised'],
  [/^Neo\.ClientError\.Database\.DatabaseNotFound$/u, 'store-wrong'],
  [/^Neo\.\w+\.Transaction\.(LockAcquisitionTimeout|LockClientStopped|DeadlockDetected)$/u, 'store-locked'],
  [/^Neo\.\w+\.Transaction\.TransactionTimedOut/u, 'question-too-large'],
  [
    /^Neo\.TransientError\.General\.(MemoryPoolOutOfMemoryError|TransactionMemoryLimit|OutOfMemoryError)/u,
    'question-too-large',
  ],
  [/^Neo\.\w+\.General\.(StorageDamageDetected|IndexCorruptionDetected)$/u, 'store-damaged'],
];

/**
 * What to throw for something the driver threw: an expected failure as a {@link ReadoutError}, anything else as an error that names
 * the code alone. The driver's own error is the `cause`, for the log.
 */
export function problemOf(error: unknown, address: string): Error {
  if (error instanceof ReadoutError) return error;
  const code = codeOf(error);
  if (code === null) return error instanceof Error ? error : new Error('the Neo4j store failed', { cause: error });
  const expected = EXPECTED.find(([pattern]) => pattern.test(code))?.[1];
  if (expected === undefined) return new Error(`Neo4j answered ${code}`, { cause: error });
  return storeProblem(expected, expected === 'question-too-large' ? 'Neo4j stopped working on it' : address, error);
}

/** Whether an error says no more than that the index or constraint asked for was made by somebody else just now. */
export function isAlreadyThere(error: unknown): boolean {
  return /^Neo\.ClientError\.Schema\.(?:EquivalentSchemaRule|Index|Constraint)AlreadyExists$/u.test(
    codeOf(error) ?? '',
  );
}

/** Whether an error comes from the server or the driver, whose transaction is over then. */
export function isOfServer(error: unknown): boolean {
  return codeOf(error) !== null;
}

/** The code of a driver's error; null for any other error. */
function codeOf(error: unknown): string | null {
  if (!(error instanceof Error) || error.name !== 'Neo4jError' || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
