/**
 * Checks the sample: `node packages/sample/check.mjs [--documents FOLDER] [--facts FILE] [--shared FOLDER] [--json]`.
 * Form and length always; against the records, and against copying, where the records are at hand (`../shared`).
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { disagreements } from './check/agrees-with-record.mjs';
import { namesCountry } from './check/country-words.mjs';
import { contradictions, countOf } from './check/counts.mjs';
import { wrongWeekdays } from './check/days.mjs';
import { fold } from './check/fold.mjs';
import { countWords, readDocument } from './check/read-document.mjs';
import { readRecords } from './check/records.mjs';
import { runsIn, runsOfOthers, RUN } from './check/shared-words.mjs';

const KEYS = ['title', 'date', 'publisher', 'url', 'basis', 'rights', 'collection'];
const [FEWEST_WORDS, MOST_WORDS] = [60, 180];
const TELLS =
  /\b(?:said|says|told|tells|according to|statement|account|announced|reported|report|relates?|put it|published|list|described|named)\b/iu;

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const { values: options } = parseArgs({
  options: {
    documents: { type: 'string', default: at('documents') },
    facts: { type: 'string', default: at('facts.json') },
    shared: { type: 'string', default: at('../../../shared') },
    json: { type: 'boolean', default: false },
  },
});

const problems = [];
const report = (document, message) => problems.push({ document, message });

const facts = new Map(
  JSON.parse(readFileSync(options.facts, 'utf8')).documents.map((entry) => [entry.document, entry]),
);
const documents = readDocuments(options.documents);
for (const document of documents) checkForm(document);
for (const name of facts.keys()) {
  if (!documents.some((document) => document.name === name))
    report(name, 'facts.json tells of a document that is not there');
}
problems.push(...contradictions(facts));
const hasRecords = existsSync(join(options.shared, 'corpora'));
if (hasRecords) checkAgainstRecords();
const note = hasRecords ? null : `no records at ${options.shared}: agreement with them and copying were not checked`;
const counts = countOf(documents, facts);

if (options.json) console.log(JSON.stringify({ counts, problems, note }, null, 2));
else {
  for (const { document, message } of problems) console.log(`${document}: ${message}`);
  if (note !== null) console.log(`Note: ${note}`);
  console.log(JSON.stringify(counts, null, 2));
  console.log(`${documents.length} documents, ${problems.length} problems`);
}
process.exitCode = problems.length === 0 ? 0 : 1;

function readDocuments(folder) {
  const read = [];
  for (const file of readdirSync(folder).sort()) {
    const name = file.replace(/\.md$/u, '');
    try {
      if (name === file) throw new Error('not a Markdown file');
      read.push({ name, ...readDocument(readFileSync(join(folder, file), 'utf8')) });
    } catch (error) {
      report(name, error.message);
    }
  }
  return read;
}

function checkForm({ name, front, body }) {
  for (const key of KEYS) if (front[key] === undefined || front[key].length === 0) report(name, `has no ${key}`);
  if (!Array.isArray(front.basis)) report(name, 'basis is not a list');
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(front.date ?? '') || !name.startsWith(front.date)) {
    report(name, 'the name does not begin with the day of publication');
  }
  const words = countWords(body);
  if (words < FEWEST_WORDS || words > MOST_WORDS)
    report(name, `has ${words} words, not ${FEWEST_WORDS} to ${MOST_WORDS}`);
  for (const printed of wrongWeekdays(body, front.date ?? '')) report(name, `wrong weekday: ${printed}`);
  if (!TELLS.test(body)) report(name, 'does not say who told it');
  const known = facts.get(name);
  if (known === undefined) return report(name, 'facts.json has no entry for it');
  const folded = fold(`${front.title}\n${body}`);
  for (const agreement of known.agreements) {
    if (!folded.includes(fold(agreement))) report(name, `does not name the ${agreement}`);
  }
  for (const contact of known.contacts) {
    for (const { name: person, of } of contact.parties) {
      if (person !== undefined && !fold(body).includes(fold(person)))
        report(name, `does not give the full name of ${person}`);
      if (!namesCountry(folded, of)) report(name, `does not name ${of}`);
    }
    if (contact.from > front.date && contact.status === 'held')
      report(name, `${contact.contact} lies after the day of publication`);
  }
}

function checkAgainstRecords() {
  const records = readRecords(options.shared);
  const others = runsOfOthers(options.shared);
  for (const { name, front, body } of documents) {
    const basis = Array.isArray(front.basis) ? front.basis : [];
    for (const id of basis) if (!records.has(id)) report(name, `no record has this basis: ${id}`);
    if (records.get(basis[0])?.address !== front.url) report(name, 'url is not the address of the first basis');
    for (const text of [front.title ?? '', body]) {
      for (const run of runsIn(text)) {
        if (others.has(run)) report(name, `${RUN} words in a row stand in ${others.get(run)}: ${run}`);
      }
    }
    const known = facts.get(name);
    if (known === undefined) continue;
    const texts = basis.map((id) => fold(records.get(id)?.text ?? '')).join('\n');
    for (const agreement of known.agreements) {
      if (!texts.includes(fold(agreement))) report(name, `no record of its basis names the ${agreement}`);
    }
    for (const contact of known.contacts) {
      const own = contact.records.map((id) => (basis.includes(id) ? records.get(id) : undefined));
      if (own.includes(undefined)) report(name, `${contact.contact} rests on a record that is not in the basis`);
      else for (const message of disagreements(contact, own)) report(name, `${contact.contact}: ${message}`);
    }
  }
}
