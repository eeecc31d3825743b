import { readFileSync } from 'node:fs';
import { EDGE_TYPES, NODE_TYPES } from '@readout/domain';
import { expect, test } from 'vitest';

const STYLE = readFileSync(new URL('../browser.grass', import.meta.url), 'utf8');

test('Neo4j Browser is told how to show every label of the model, and no other', () => {
  const labels = [...STYLE.matchAll(/^node\.(\w+) \{/gmu)].map((match) => match[1]);
  expect(labels.sort()).toEqual(Object.keys(NODE_TYPES).sort());
});

test('Neo4j Browser reads every relationship with the verb of the model', () => {
  const verbs = [...STYLE.matchAll(/^relationship\.(\w+) \{.*caption: "([^"{]+?)(?: as \{as\})?"; \}$/gmu)].map(
    (match) => [match[1], match[2]],
  );
  expect(Object.fromEntries(verbs)).toEqual(
    Object.fromEntries(Object.entries(EDGE_TYPES).map(([type, { verb }]) => [type, verb])),
  );
});
