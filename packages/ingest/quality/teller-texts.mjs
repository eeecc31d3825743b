// The contacts of annotated texts with everybody who may tell of each and which of these the annotation has, for learning and for
// measuring: those that are found, and, of the others that the loose net catches, those that show one annotated contact.
import { TELLER_EXAMPLES } from '../src/data/examples/teller-examples.ts';
import { annotate } from '../src/annotate/document.ts';
import { claimsOf } from '../src/extract/claims.ts';
import { heardIn } from '../src/extract/tellers/heard.ts';
import { tellerCandidates } from '../src/extract/tellers/teller-candidates.ts';
import { tellersOfClaims } from '../src/extract/tellers/tellers.ts';
import { Stretches } from '../src/extract/terms/stretches.ts';
import { extractionOf } from '../src/pipeline.ts';
import { annotatedTexts, printed } from './loose-texts.mjs';
import { asDocument } from './sets.mjs';

/** The contacts of all texts of `sets`: `{ set, document, isFound, accounts, rules, pointers: names, options: [{ teller, features, y }] }`; `y` is null for a second name of one that is right. */
export function toldContacts(sets, scorer) {
  return [
    ...annotatedTexts(sets).flatMap((one, number) => contactsOf(one, number, scorer)),
    ...TELLER_EXAMPLES.flatMap((one, number) => contactsOfExample(one, -1 - number, scorer)),
  ];
}

function contactsOf({ set, document, annotated: { conversations } }, number, scorer) {
  const { pairUp, evident } = scorer;
  const read = readingOf(document);
  const { claims } = read.extraction;
  const wanted = conversations.filter(({ optional }) => !optional);
  const pairs = pairUp(wanted, printed(read.extraction, claims), document.text);
  const said = (claim, all, isFound, accounts = []) => ({
    ...asked(read, claim, all, accounts, { ...scorer, isSame: scorer.sameTeller }),
    set,
    document: number,
    isFound,
  });
  const caught = printed(
    read.extraction,
    read.candidates.map(({ claim }) => claim),
  );
  const others = read.candidates.flatMap(({ claim }, k) => {
    if (claims.some(({ text, trigger }) => text === claim.text && trigger.first === claim.trigger.first)) return [];
    const shown = conversations.filter(
      (gold) => pairUp([gold], [caught[k]], document.text).length > 0 && evident(document.text, gold, caught[k]),
    );
    return shown.length === 1 ? [said(claim, [...claims, claim], false, shown[0].accounts)] : [];
  });
  return [...pairs.map(({ i, j }) => said(claims[j], claims, true, wanted[i].accounts)), ...others];
}

/** The first contact of an example of our own; of those who tell in it the very names are right. */
function contactsOfExample({ text, tellers, publisher = 'Gazette of the Hills', title }, number, scorer) {
  const read = readingOf(asDocument(text, { documentDate: '2016-03-04', publisher, title }, 'example.txt'));
  const { claims } = read.extraction;
  const isSame = (told, name) => told === name || told.startsWith(`${name} of `);
  const found = claims[0] === undefined ? [] : [asked(read, claims[0], claims, tellers, { ...scorer, isSame })];
  return found.map((one) => ({ ...one, set: 'examples', document: number, isFound: true }));
}

function readingOf(document) {
  const doc = annotate(document);
  const told = claimsOf(doc, undefined, true);
  return { doc, candidates: told.candidates, extraction: extractionOf(doc, told), heard: heardIn(doc) };
}

/** A contact with those who may tell of it. */
function asked({ doc, extraction, heard }, claim, all, accounts, { match, isSame }) {
  const stretches = new Stretches(all);
  const rules = tellersOfClaims(doc, [claim], stretches, heard).get(claim) ?? [];
  const candidates = tellerCandidates(doc, claim, heard, stretches, rules);
  const names = candidates.map(({ teller }) => ({ name: teller.name }));
  const right = new Set(match(accounts, names, (gold, one) => isSame(gold, one.name)).map(([, one]) => one));
  const pointers = (extraction.pointers.get(claim) ?? []).filter(({ manner }) => manner === 'not-read');
  return {
    accounts,
    rules: rules.filter(({ manner }) => manner === 'tells').map(({ name }) => name),
    pointers: pointers.map(({ name }) => name),
    options: candidates.map(({ teller, features, shared, isSure }, k) => ({
      teller,
      isSure,
      features: [...features, ...shared],
      y: right.has(names[k]) ? 1 : accounts.some((gold) => isSame(gold, teller.name)) ? null : 0,
    })),
  };
}
