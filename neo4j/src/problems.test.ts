import { ReadoutError } from '@readout/domain';
import { storeProblem } from '@readout/store';
import { Neo4jError } from 'neo4j-driver';
import { describe, expect, test } from 'vitest';
import { openNeo4jStore } from './neo4j-store.ts';
import { problemOf } from './problems.ts';

const ADDRESS = 'bolt://graph.example:7687';
const failed = (code: string): Error =>
  problemOf(
    new Neo4jError('words of the server', code, '50N42', 'words', {
      OPERATION: '',
      OPERATION_CODE: '',
      CURRENT_SCHEMA: '',
    }),
    ADDRESS,
  );

describe('what the server or the driver says', () => {
  test.each([
    ['ServiceUnavailable', 'store-unreachable'],
    ['SessionExpired', 'store-unreachable'],
    ['Neo.ClientError.Security.Unauthorized', 'store-unauthorised'],
    ['Neo.ClientError.Security.AuthenticationRateLimit', 'store-unauthorised'],
    ['Neo.ClientError.Database.DatabaseNotFound', 'store-wrong'],
    ['Neo.TransientError.Transaction.LockAcquisitionTimeout', 'store-locked'],
    ['Neo.ClientError.Transaction.TransactionTimedOut', 'question-too-large'],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'question-too-large'],
  ])('%s becomes %s, without its words', (code, problem) => {
    const error = failed(code);
    expect(error).toBeInstanceOf(ReadoutError);
    expect(error).toMatchObject({ code: problem });
    expect(error.message).not.toContain('words of the server');
  });

  test('becomes an error with the code alone where it is not expected', () => {
    const error = failed('Neo.ClientError.Statement.SyntaxError');
    expect(error).not.toBeInstanceOf(ReadoutError);
    expect(error.message).toBe('Neo4j answered Neo.ClientError.Statement.SyntaxError');
  });

  test('is left alone where it is a problem of ours already', () => {
    const lost = storeProblem('lease-lost', 'joiner');
    expect(problemOf(lost, ADDRESS)).toBe(lost);
  });
});

describe('an address', () => {
  test.each(['graph.example', 'http://graph.example', 'bolt://', 'neo4j+x://graph.example', ''])(
    '“%s” is refused as none of a store',
    async (address) => {
      await expect(openNeo4jStore(address)).rejects.toMatchObject({ code: 'store-address-unknown' });
    },
  );

  test('is refused without its credentials', async () => {
    await expect(openNeo4jStore('http://me:secret@graph.example')).rejects.toThrow('“http://graph.example”');
  });
});
