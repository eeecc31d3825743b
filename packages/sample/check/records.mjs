import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const RELEASES = [
  'bench/contacts_2021-05_2022-04.jsonl',
  'joint_statements_and_agreements.jsonl',
  'joint_appearances_remarks.jsonl',
];
const HISTORIAN = 'https://history.state.gov/departmenthistory';

/**
 * The records that the sample may rest on, by the words under which a document names them: the address of a White House
 * release, `travels/4044`, `visits/3044`. A record has `address`, `text` (title, text, and who speaks in it where the title does not say
 * so), `published` (day in
 * New York), `stay` (first and last day, for travels and visits), `kind` (where somebody has read it off the title) and
 * `isTranscript` (words spoken at the contact itself).
 */
export function readRecords(shared) {
  const corpora = join(shared, 'corpora');
  const records = new Map();
  for (const file of RELEASES) {
    for (const line of linesOf(join(corpora, 'whitehouse', file))) {
      records.set(line.url, {
        address: line.url,
        text: [line.title, line.text, ...(line.title_gold?.us_participants ?? [])].join('\n'),
        published: line.published_new_york.slice(0, 10),
        stay: null,
        kind: line.title_gold?.kind ?? null,
        isTranscript: file.startsWith('joint_appearances'),
      });
    }
  }
  for (const line of linesOf(join(corpora, 'travels/travels.jsonl'))) {
    const address = `${HISTORIAN}/travels/${line.role}/${line.who}`;
    records.set(
      `travels/${line.id}`,
      ofStay(line, address, `${line.name} ${line.country} ${line.locale} ${line.remarks}`),
    );
  }
  for (const line of linesOf(join(corpora, 'visits/visits.jsonl'))) {
    const address = `${HISTORIAN}/visits/${line.country_id}`;
    records.set(`visits/${line.id}`, ofStay(line, address, `${line.visitor} ${line.country} ${line.description}`));
  }
  return records;
}

function ofStay({ start, end }, address, text) {
  return { address, text, published: null, stay: [start, end], kind: null, isTranscript: false };
}

function linesOf(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
