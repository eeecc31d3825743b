// Figures beside the annotated sets: the White House records with their titles withheld, and, printed without floors, memoranda of the
// Foreign Relations series and second-hand background briefings.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runFolder } from './run-set.mjs';
import { gold, root } from './sets.mjs';

const corpora = path.join(root, '..', 'shared', 'corpora');

/** The shares of records whose pair, kind and day come out of the body, and domestic readouts that give any conversation; null without the records. */
export function whiteHouse(findIn, out) {
  const records = path.join(corpora, 'whitehouse', 'bench', 'contacts_2021-05_2022-04.jsonl');
  const negatives = path.join(corpora, 'whitehouse', 'bench', 'domestic_meetings_negatives.jsonl');
  const scorer = path.join(gold, 'score-whitehouse.mjs');
  if (![records, negatives, scorer].every((file) => existsSync(file))) return null;
  const [texts, found] = [path.join(out, 'whitehouse-texts'), path.join(out, 'whitehouse-found')];
  mkdirSync(texts, { recursive: true });
  const of = ['--records', records, '--negatives', negatives];
  execFileSync(process.execPath, [scorer, ...of, '--write-texts', texts]);
  runFolder(texts, findIn, found);
  return JSON.parse(
    execFileSync(process.execPath, [scorer, ...of, '--pred', found, '--json'], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    }),
  );
}

/** Memoranda with people, place and day marked: how many of their people are found, and whether the day of the first contact is right. */
export function memoranda(findIn) {
  const dir = path.join(corpora, 'frus', 'bench');
  if (!existsSync(dir)) return null;
  const figures = { documents: 0, withContact: 0, people: 0, peopleFound: 0, days: 0 };
  for (const file of readdirSync(dir).filter((entry) => entry.endsWith('.gold.json'))) {
    const id = file.slice(0, -'.gold.json'.length);
    const marked = JSON.parse(readFileSync(path.join(dir, file), 'utf8'));
    const found = findIn(plain(id, readFileSync(path.join(dir, `${id}.txt`), 'utf8'), marked.title, null, null));
    const people = marked.participants.flatMap(({ persons }) =>
      persons.map(({ name }) => name.split(',')[0].toLowerCase()),
    );
    const said = found.leaders.map(({ name }) => name.toLowerCase());
    figures.documents += 1;
    figures.people += people.length;
    figures.peopleFound += people.filter((name) => said.some((other) => other.includes(name))).length;
    figures.withContact += found.conversations.length > 0 ? 1 : 0;
    figures.days += found.conversations.some(({ date }) => date?.earliest === marked.date?.when) ? 1 : 0;
  }
  return figures;
}

/** Background briefings: how many conversations they give, and how many without a teller. */
export function briefings(findIn) {
  const file = path.join(corpora, 'whitehouse', 'background_briefings_secondhand.jsonl');
  if (!existsSync(file)) return null;
  const figures = { documents: 0, conversations: 0, told: 0 };
  for (const line of readFileSync(file, 'utf8')
    .split('\n')
    .filter((one) => one.trim() !== '')) {
    const { title, text, published } = JSON.parse(line);
    const { conversations } = findIn(plain('briefing', text, title, published?.slice(0, 10) ?? null, 'White House'));
    figures.documents += 1;
    figures.conversations += conversations.length;
    figures.told += conversations.filter(({ accounts }) => accounts.length > 0).length;
  }
  return figures;
}

const plain = (file, text, title, publishedOn, publisher) => ({
  file,
  title: title ?? null,
  text,
  language: 'en',
  publishedOn,
  publisher,
  url: null,
  rights: null,
  origins: [],
  collection: null,
});
