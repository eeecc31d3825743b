import { describe, expect, it } from 'vitest';
import { extract } from '../pipeline.ts';
import { wireText } from '../extract/tell-for-tests.ts';
import { CONTACT_VERBS } from './contact-verbs.ts';

function kindsIn(text: string): string[] {
  const { claims } = extract(wireText(text));
  return claims.filter((claim) => claim.status === 'held' || claim.status === 'planned').map((claim) => claim.kind);
}

describe('verbs of contact', () => {
  const examples = CONTACT_VERBS.flatMap((verb) => verb.examples.map((text) => [verb.id, text] as const));
  const counterExamples = CONTACT_VERBS.flatMap((verb) => verb.counterExamples.map((text) => [verb.id, text] as const));

  it.each(examples)('%s tells a contact: %s', (_id, text) => {
    expect(kindsIn(text).length).toBeGreaterThan(0);
  });

  it.each(counterExamples)('%s tells none: %s', (_id, text) => {
    expect(kindsIn(text)).toEqual([]);
  });
});
