import { EDGE_TYPES, NODE_TYPES, type Account, type Persona } from '@readout/domain';
import type { ContactStore } from '@readout/store';
import { fillStore } from '@readout/store/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Connection } from '../connection.ts';
import { openNeo4jStore } from '../neo4j-store.ts';
import { emptyDatabase, runAlone } from './test-server.ts';

/** The graph that a person asks with Cypher: the model's labels and relationships, saying the same as the readings they were made from. */
export function checkGraphShape(uri: string): void {
  describe('the graph', () => {
    let store: ContactStore;
    beforeAll(async () => {
      await emptyDatabase(uri);
      store = await openNeo4jStore(uri);
      await fillStore(store);
    });
    afterAll(() => store.close());

    const ask = (statement: string): Promise<Record<string, unknown>[]> => runAlone(uri, statement);

    test('has one label a node, and ends of relationships as the model has them', async () => {
      const rows = await ask(
        'MATCH (a)-[r]->(b) RETURN DISTINCT labels(a) AS from, type(r) AS type, labels(b) AS to ORDER BY type, from, to',
      );
      const wrong = rows.filter(({ from, type, to }) => {
        const [start, end] = [from as string[], to as string[]];
        if (start.length !== 1 || end.length !== 1) return true;
        if (type === 'FOUND_UNDER' || start[0] === 'Paragraph') return false;
        const edge = (EDGE_TYPES as Record<string, { from: readonly string[]; to: readonly string[] }>)[String(type)];
        return edge?.from.includes(start[0] ?? '') !== true || !edge.to.includes(end[0] ?? '');
      });
      expect(wrong).toEqual([]);
      expect(new Set(rows.map(({ type }) => type))).toEqual(new Set([...Object.keys(EDGE_TYPES), 'FOUND_UNDER']));
    });

    test('holds every label of the model but those that only analysts make', async () => {
      const rows = await ask('MATCH (n) RETURN DISTINCT labels(n)[0] AS label');
      const found = new Set(rows.map(({ label }) => label));
      const missing = Object.keys(NODE_TYPES).filter((label) => !found.has(label));
      expect(missing.sort()).toEqual(['Decision', 'View']);
    });

    test('says in relationships what each account says as it was read', async () => {
      const rows = await ask(`MATCH (a:Account) RETURN a.json AS json,
        COLLECT { MATCH (a)-[r:NAMES]->(n) RETURN r.as + ' ' + n.id ORDER BY r.as, n.id } AS names,
        COLLECT { MATCH (a)-[r:GIVEN_BY]->(s) RETURN s.id + ' ' + coalesce(r.side, '-') + ' ' + coalesce(r.via, '-') } AS tellers,
        COLLECT { MATCH (a)-[:POINTS_TO]->(s) RETURN s.id } AS pointers,
        COLLECT { MATCH (a)-[r:RESTS_ON]->(p) RETURN p.id + ' ' + reduce(all = '', one IN r.shows | all + one + ',') ORDER BY p.id } AS rests,
        COLLECT { MATCH (a)-[:STATES]->(s) RETURN s.label } AS statements`);
      for (const { json, ...found } of rows) {
        const account = JSON.parse(String(json)) as Account;
        const names = account.names.flatMap(({ as, who }) => (who.type === 'open' ? [] : [`${as} ${who.id}`]));
        expect(found).toEqual({
          names: names.sort(),
          tellers: account.givenBy.map(({ source, side, via }) => `${source} ${side ?? '-'} ${via ?? '-'}`),
          pointers: account.pointsTo.map(({ source }) => source),
          rests: account.restsOn
            .map(({ passage, shows }) => `${passage} ${shows.map((one) => `${one},`).join('')}`)
            .sort(),
          statements: account.statements.map(({ label }) => label),
        });
      }
      expect(rows).toHaveLength(4);
    });

    test('says in relationships for whom people speak', async () => {
      const rows = await ask(`MATCH (p:Persona) RETURN p.json AS json,
        COLLECT { MATCH (p)-[r:SPEAKS_FOR]->(n) RETURN n.id + ' ' + coalesce(r.office, '-') + ' ' + r.tense } AS offices`);
      for (const { json, offices } of rows) {
        const persona = JSON.parse(String(json)) as Persona;
        expect(offices).toEqual(
          persona.speaksFor.map(({ side, office, tense }) => `${side} ${office ?? '-'} ${tense}`),
        );
      }
      expect(rows).toHaveLength(6);
    });

    test('leads from a leader to the very sentence', async () => {
      const rows = await ask(`MATCH (l:Leader {name: 'Jonas Kask'})-[:TOOK_PART]->(c:Conversation {kind: 'meeting'})
        MATCH (c)<-[:TELLS_OF]-(:Account)-[:RESTS_ON]->(p:Passage)
        RETURN c.status AS status, p.text AS sentence`);
      expect(rows).toEqual([
        { status: 'denied', sentence: 'The presidency denied that a meeting in Narva had taken place.' },
      ]);
    });

    test('lets no question change anything', async () => {
      const connection = await Connection.open(uri, {});
      await expect(
        connection.read((statements) => statements.rows('keep-view', { id: 'x', view: 'y' })),
      ).rejects.toThrow('Neo.ClientError.Statement.AccessMode');
      await connection.close();
    });
  });
}
