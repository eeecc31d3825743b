// What the loose net catches in annotated texts, and whether it is right, for learning and for measuring. Each text is read with all
// rules, and again for each quarter of the rules as if that quarter did not exist: what those rules told must then be caught by the net,
// as on a text that no rule was written for.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { annotate } from '../src/annotate/document.ts';
import { claimsOf } from '../src/extract/claims.ts';
import { findingsOf } from '../src/extract/findings.ts';
import { inOrder, isTold, near, toldFeatures } from '../src/extract/loose/loose-choice.ts';
import { extractionOf } from '../src/pipeline.ts';
import { readMarkdown } from '../src/read/formats/markdown.ts';
import { sample, sourceOf } from './sample.mjs';
import { asDocument, documentsOf, goldOf, root } from './sets.mjs';

const QUARTERS = 4;

/** Which quarter a rule belongs to. */
const quarterOf = (rule) => createHash('sha256').update(rule).digest()[0] % QUARTERS;

/** The readings of all texts of `sets`: `{ set, fold, quarter, found, rows, … }`, `quarter` -1 where all rules are there. */
export function readingsOf(sets, folds, scorer) {
  const texts = [...annotatedTexts(sets), ...domesticTexts(), ...sampleTexts()];
  return texts.flatMap(({ set, document, annotated }, i) =>
    readingsOfText({ set, document, annotated, number: i }, i % folds, scorer),
  );
}

/** The texts of `sets` with their annotations. */
export function annotatedTexts(sets) {
  return sets.flatMap(({ name, dir }) =>
    documentsOf(dir).map(({ id, document }) => ({ set: name, document, annotated: goldOf(dir, id) })),
  );
}

/** Readouts of meetings of Americans among themselves: nothing in them is a contact between sides. */
export function domesticTexts() {
  const file = path.join(root, '..', 'shared', 'corpora', 'whitehouse', 'bench', 'domestic_meetings_negatives.jsonl');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { text, published_new_york: published } = JSON.parse(line);
      const document = asDocument(
        text,
        { documentDate: published.slice(0, 10), publisher: 'White House' },
        'readout.txt',
      );
      return { set: 'domestic', document, annotated: { conversations: [] } };
    });
}

/** The product's sample with its facts in the shape of annotations; they quote nothing. */
export function sampleTexts() {
  const { documents } = JSON.parse(readFileSync(path.join(sample, 'facts.json'), 'utf8'));
  return documents.flatMap(({ document, contacts }) => {
    const file = `${document}.md`;
    const bytes = readFileSync(path.join(sample, 'documents', file), 'utf8');
    const conversations = contacts.map(({ kind, status, from, to, parties }) => ({
      kind,
      status,
      date: from ? { earliest: from, latest: to ?? from } : null,
      participants: parties.filter(({ name }) => name).map(({ name, of }) => ({ name, affiliation: of })),
      sides: parties.filter(({ name }) => !name).map(({ of }) => of),
      quotes: [],
    }));
    return readMarkdown(bytes, sourceOf(file)).documents.map((one) => ({
      set: 'sample',
      document: one,
      annotated: { conversations },
    }));
  });
}

function readingsOfText(one, fold, { pairUp, evident, sameDate }) {
  const { set, document, number } = one;
  const { conversations } = one.annotated;
  const { text } = document;
  const doc = annotate(document);
  const told = claimsOf(doc, undefined, true);
  const extraction = extractionOf(doc, { ...told, candidates: [] });
  const found = findingsOf(extraction).conversations;
  const caught = printed(
    extraction,
    told.candidates.map(({ claim }) => claim),
  );
  const wanted = conversations.filter((one) => !one.optional);
  const optional = conversations.filter((one) => one.optional);
  const candidates = told.candidates.map((candidate, k) => {
    const matches = conversations.filter((gold) => pairUp([gold], [caught[k]], text).length > 0);
    const isShown = (gold) => evident(text, gold, caught[k]) || areNested(gold.quotes, caught[k].quotes[0] ?? '');
    const agrees = ({ kind, date }) => kind === caught[k].kind && sameDate(date, caught[k].date);
    return {
      ...candidate,
      conversation: caught[k],
      matches,
      shown: matches.filter(isShown),
      agreeing: matches.filter(agrees),
    };
  });
  return [-1, 0, 1, 2, 3].flatMap((quarter) => {
    const isKept = extraction.claims.map(({ rules }) => quarter < 0 || quarterOf(rules[0] ?? '') !== quarter);
    if (quarter >= 0 && isKept.every(Boolean)) return [];
    const claims = inOrder(extraction.claims.filter((_, i) => isKept[i]));
    const kept = found.filter((_, i) => isKept[i]);
    const taken = new Set(pairUp(wanted, kept, text).map(({ i }) => wanted[i]));
    const isOpen = (gold) => !taken.has(gold);
    const rows = candidates.flatMap((candidate) => {
      const { claim, features, conversation, matches, shown, agreeing } = candidate;
      const own = toldFeatures(claim, near(claims, claim));
      if (isTold(own)) return [];
      const y = (set === 'sample' ? agreeing : shown).some(isOpen) ? 1 : 0;
      // What agrees with a contact that it does not show may be chance: neither right nor wrong to learn from.
      const isDoubtful = y === 0 && matches.some(isOpen);
      return [{ document: number, claim, features: [...features(), ...own], conversation, y, isDoubtful }];
    });
    return [{ set, fold, quarter, text, wanted, optional, found: kept, rows }];
  });
}

const areNested = (quotes, quote) => (quotes ?? []).some((other) => other.includes(quote) || quote.includes(other));

/** Claims as conversations that the scorer reads. */
export function printed(extraction, claims) {
  const none = new Map();
  return findingsOf({ ...extraction, claims, tellers: none, pointers: none, linked: none, points: none }).conversations;
}
