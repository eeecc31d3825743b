// @ts-check
import { describe, expect, it } from 'vitest';
import { dockerArguments } from './docker.mjs';
import { chooseWay } from './find.mjs';
import { neo4jVersion, oldestJavaFor } from './jars.mjs';
import { missing } from './missing.mjs';

const yes = () => true;
const no = () => false;
const mustNotAsk = () => {
  throw new Error('asked a way behind an open one');
};

describe('choosing a Neo4j', () => {
  it('takes the address that was given, and asks no further', () => {
    const machine = { uri: 'bolt://graph.example:7687', java: mustNotAsk, jars: mustNotAsk, docker: mustNotAsk };
    expect(chooseWay(machine)).toBe('address');
  });

  it('takes Java before Docker, where the jars are there or can be fetched', () => {
    expect(chooseWay({ uri: undefined, java: yes, jars: yes, docker: mustNotAsk })).toBe('java');
  });

  it.each([
    ['Java is missing', { java: no, jars: mustNotAsk }],
    ['neither Maven nor its jars are there', { java: yes, jars: no }],
  ])('falls back to Docker where %s', (_, machine) => {
    expect(chooseWay({ uri: undefined, ...machine, docker: yes })).toBe('docker');
  });

  it('takes none where all three are missing, and an empty NEO4J_URI counts as missing', () => {
    expect(chooseWay({ uri: '', java: no, jars: no, docker: no })).toBe('none');
  });

  it('names all three ways to somebody who has none', () => {
    expect(missing('5.26.30', undefined)).toMatch(/^No Neo4j is at hand.*NEO4J_URI.*Java 17.*Maven.*Docker/);
  });

  it('says which Java is needed to somebody whose Java is too old', () => {
    expect(missing('5.26.30', '11.0.2')).toMatch(
      /^Neo4j 5\.26\.30 needs Java 17 or newer, and this is Java 11\.0\.2\./,
    );
    expect(missing('2026.04.0', '17.0.15')).toMatch(
      /^Neo4j 2026\.04\.0 needs Java 21 .* this is Java 17.* install Java 21/,
    );
    expect(missing('5.26.30', '17.0.15')).toMatch(/^No Neo4j is at hand/);
  });

  it('knows the oldest Java of the Neo4j that it would start', () => {
    expect(['5.26.30', '2025.01.0', '2026.10.1'].map(oldestJavaFor)).toEqual([17, 21, 21]);
    expect(neo4jVersion()).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

describe('Neo4j in Docker', () => {
  const told = dockerArguments({ name: 'n', home: '/home/of/n', port: 7690 });

  it('is reachable from this machine alone', () => {
    expect(told[told.indexOf('--publish') + 1]).toBe('127.0.0.1:7690:7687');
  });

  it('may not read files of the server nor fetch addresses', () => {
    expect(told).toContain('NEO4J_dbms_security_allow__csv__import__from__file__urls=false');
    expect(told).toContain('NEO4J_internal_dbms_cypher__ip__blocklist=0.0.0.0/0,::/0');
  });
});
