import { CONTACT_VERB_FORMS } from '../../data/contact-verbs.ts';
import type { Atom } from '../names/atoms.ts';
import type { AnnotatedText } from '../phrases/annotated-text.ts';
import type { Mention } from '../phrases/mention.ts';
import type { PlacedMention } from './entities.ts';
import type { Give } from './sides-asked.ts';

/** How many sentences before and behind a mention are looked at, and how many more for a paragraph, a heading or the last side named. */
const BACK = 3;
const ON = 1;
const PARAGRAPH = 12;
/** The most tokens between two that stand near each other. */
const NEAR = 12;

/** What the sentences around a mention say of sides. */
export function giveAround(
  body: AnnotatedText,
  home: string | null,
  { sentence, mention }: PlacedMention,
  which: string,
  give: Give,
): void {
  giveSentence(body, sentence, mention, which, give);
  const paragraph = body.sentences[sentence]?.paragraph;
  const isOfParagraph = (s: number): boolean => body.sentences[s]?.paragraph === paragraph;
  for (let s = Math.max(0, sentence - BACK); s <= sentence + ON; s += 1) {
    if (s === sentence) continue;
    const place = s < sentence ? `${which} before ${String(sentence - s)}` : `${which} behind`;
    const sides = sidesAt(body, s);
    for (const [k, side] of sides.entries()) {
      give(side, place, isOfParagraph(s) ? `${place} of paragraph` : `${place} of another paragraph`);
      if (k === 0) give(side, `${place} first side`);
      if (k === sides.length - 1) give(side, `${place} last side`);
      if (sides.length === 1) give(side, `${place} only side`);
    }
    const foreign = sides.filter((side) => side !== home);
    if (foreign.length === 1 && foreign[0] !== undefined) give(foreign[0], `${place} only foreign`);
  }
  let opener = sentence;
  while (opener > 0 && sentence - opener < PARAGRAPH && isOfParagraph(opener - 1)) opener -= 1;
  const own = new Set<string>();
  for (let s = opener; isOfParagraph(s) && s < opener + PARAGRAPH; s += 1)
    for (const side of sidesAt(body, s)) own.add(side);
  for (const side of own) {
    give(side, `${which} paragraph`);
    if (own.size === 1) give(side, `${which} paragraph only`);
  }
  const foreign = [...own].filter((side) => side !== home);
  if (foreign.length === 1 && foreign[0] !== undefined) give(foreign[0], `${which} paragraph only foreign`);
  const [opens] = sidesAt(body, opener);
  if (opens !== undefined) give(opens, `${which} paragraph opens with`);
  const start = body.sentences[opener]?.first ?? 0;
  for (const atom of body.atoms[opener] ?? [])
    if (atom.first - start < 3 && atom.id !== '')
      give(atom.id, `${which} heads paragraph`, `${which} heads paragraph by ${atom.kind}`);
  for (let s = sentence - 1; s >= Math.max(0, sentence - PARAGRAPH); s -= 1) {
    const sides = sidesAt(body, s);
    const last = sides.at(-1);
    if (last === undefined) continue;
    give(last, `${which} last side above`);
    break;
  }
  for (let s = sentence - 1; s >= Math.max(0, sentence - PARAGRAPH); s -= 1) {
    if (body.zones[s]?.kind !== 'heading') continue;
    for (const side of sidesAt(body, s)) give(side, `${which} heading`);
    break;
  }
}

/** The sides that a sentence names, each once, in order. */
function sidesAt(text: AnnotatedText, sentence: number): string[] {
  return [...new Set((text.atoms[sentence] ?? []).flatMap(({ id }) => (id === '' ? [] : [id])))];
}

/** What the sentence of a mention says of sides. */
export function giveSentence(text: AnnotatedText, sentence: number, mention: Mention, which: string, give: Give): void {
  const atoms = (text.atoms[sentence] ?? []).filter(({ id }) => id !== '');
  const before = atoms.filter(({ last }) => last <= mention.first);
  const behind = atoms.filter(({ first }) => first >= mention.last);
  for (const atom of atoms) {
    const isInside = atom.first >= mention.first && atom.last <= mention.last;
    const place = isInside ? 'inside' : atom.first < mention.first ? 'left' : 'right';
    const own = `${which} ${place}`;
    const lead = text.tokens[atom.first - 1]?.lower ?? '';
    const gap = place === 'left' ? mention.first - atom.last : atom.first - mention.last;
    give(atom.id, own, `${own} ${atom.kind}`, `${own} behind ${leadOf(lead)}`);
    if (isInside) continue;
    give(atom.id, `${own} gap ${gap <= 2 ? '2' : gap <= 6 ? '6' : gap <= NEAR ? '12' : 'far'}`);
    if (atom === before.at(-1) || atom === behind[0]) give(atom.id, `${own} nearest`);
    if (text.tokens[atom.last]?.lower === "'s" || text.tokens[atom.last]?.lower === '’s') give(atom.id, `${own} owns`);
    if (isOfAnother(text, sentence, atom, mention.first)) give(atom.id, `${own} of another`);
    const [from, to] = place === 'left' ? [atom.last, mention.first] : [mention.last, atom.first];
    for (const name of betweenFeatures(text, from, to)) give(atom.id, `${own} ${name}`);
  }
  const sides = new Set(atoms.map(({ id }) => id));
  const [only] = sides;
  if (sides.size === 1 && only !== undefined) give(only, `${which} only side of sentence`);
}

const LEADS: ReadonlySet<string> = new Set([
  'in',
  'to',
  'from',
  'of',
  'with',
  'by',
  'and',
  'for',
  'at',
  'on',
  'the',
  'between',
  'against',
]);
const leadOf = (word: string): string => (LEADS.has(word) ? word : 'other word');

/** What stands between a side and a person. */
function betweenFeatures(text: AnnotatedText, from: number, to: number): string[] {
  const words = text.tokens.slice(from, Math.min(to, from + REACH)).map(({ lower }) => lower);
  const names: string[] = [];
  if (words.some((word) => CONTACT_VERB_FORMS.has(word))) names.push('over contact verb');
  if (words.includes('with')) names.push('over with');
  if (words.includes(';') || words.includes(':')) names.push('over stop');
  if (words.includes(',')) names.push('over comma');
  if (words.includes('and')) names.push('over and');
  if (words.some((word) => SAYS.has(word))) names.push('over saying');
  if (words.some((word) => RELATIVE.has(word))) names.push('over relative');
  return names;
}
const REACH = 30;
const SAYS: ReadonlySet<string> = new Set('said says told added that announced stated'.split(' '));
const RELATIVE: ReadonlySet<string> = new Set('who whose which where'.split(' '));

/** "her Ethiopian counterpart", "President Diop of Senegal": a side that the text gives to somebody else. */
function isOfAnother(text: AnnotatedText, sentence: number, atom: Atom, at: number): boolean {
  return (text.mentions[sentence] ?? []).some(
    (mention) =>
      mention.first !== at &&
      mention.first <= atom.first &&
      atom.last <= mention.last &&
      mention.sides.includes(atom.id) &&
      (mention.kind === 'counterpart' || mention.name !== null || (mention.kind === 'office' && !mention.plural)),
  );
}
