import type { AnnotatedText } from '../phrases/annotated-text.ts';
import { isToldTo } from './acting-names.ts';
import type { Person } from './entities.ts';
import type { Mention } from '../phrases/mention.ts';

/** "Croatia's foreign minister flew to Belgrade. Ana Horvat …": a bare name that opens one of the next sentences bears the open office. */
export function nameOpenOffices(
  body: AnnotatedText,
  of: ReadonlyMap<Mention, Person>,
  persons: readonly Person[],
  home: string | null,
): void {
  let open: OpenOffice[] = [];
  const close = (one: OpenOffice): void => {
    open = open.filter((other) => other !== one);
  };
  for (const [sentence, list] of body.mentions.entries()) {
    for (const [i, mention] of list.entries()) {
      const person = of.get(mention);
      if (person === undefined) {
        if (!isOpenOffice(mention) && !isOpenCounterpart(mention)) continue;
        open = open.filter((other) => other.sentence === sentence);
        if (!isHeld(mention, persons)) open.push({ mention, sentence, words: officeOf(mention, list.slice(0, i)) });
        continue;
      }
      const byOffice = open.filter(
        (one) => sentence - one.sentence <= NEAR && isNamedByOffice(person, mention, one, { home, persons }),
      );
      const [same] = byOffice;
      if (same !== undefined && byOffice.length === 1) {
        bear(person, same);
        close(same);
        continue;
      }
      const isTold = isToldTo(body.tokens, mention.first);
      const isWithout = isTold ? mention.office === null : person.offices.length === 0;
      const isBare = person.sides.length === 0 && isWithout && mention.name !== null;
      if (!isTold && isSignature(body, sentence)) continue;
      const opens = i === 0 || list.slice(0, i).every((other) => other.kind === 'side') || isTold;
      const one = isTold ? open.at(-1) : open[0];
      if (one === undefined || !isBare || !opens || sentence === one.sentence) continue;
      const isAlone = isTold && open.length === 1 && isOpenCounterpart(one.mention);
      if (sentence - one.sentence > (isAlone ? NEAR : 3)) continue;
      const isFirst = person.mentions
        .filter((placed) => placed.in === 'text')
        .every((placed) => placed.mention.first >= mention.first);
      if (!isFirst) continue;
      bear(person, one);
      close(one);
    }
  }
}

/** A line that is no sentence, with which a text ends: who signs it has no office from what is told above. */
function isSignature({ zones }: AnnotatedText, sentence: number): boolean {
  return zones.slice(sentence).every(({ kind }) => kind === 'heading' || kind === 'closing');
}

/** An office that a sentence gives without the name of its holder. */
interface OpenOffice {
  readonly mention: Mention;
  readonly sentence: number;
  /** What it is: of a counterpart, what the one is to whom somebody is it. */
  readonly words: readonly string[];
}

/** The words of an office without a name; of "his Peruvian counterpart" those of the one named last before it, none where that one is of the same side. */
function officeOf(mention: Mention, before: readonly Mention[]): readonly string[] {
  if (mention.kind !== 'counterpart') return mention.office?.words ?? [];
  const model = before.findLast(({ office, name }) => office !== null && name !== null);
  return model === undefined || model.sides.some((side) => mention.sides.includes(side))
    ? []
    : (model.office?.words ?? []);
}

function bear(person: Person, { mention, sentence }: OpenOffice): void {
  person.sides.push(...mention.sides.slice(0, 1));
  if (mention.office !== null)
    person.offices.push({ words: mention.office.words, placed: { in: 'text', sentence, mention }, former: false });
  person.isKnown = true;
}

/** How many sentences behind an office without a name its holder may be named by the same office. */
const NEAR = 12;

/**
 * "the Chinese ambassador … Ambassador Hou", "his Peruvian counterpart … President Vega": the same office with a name and without a country. A
 * president or minister of a text with a home of its own is more likely its own, but for the counterpart of one of that office.
 */
function isNamedByOffice(
  person: Person,
  mention: Mention,
  open: OpenOffice,
  { home, persons }: { readonly home: string | null; readonly persons: readonly Person[] },
): boolean {
  const { words } = open;
  const own = mention.office?.words ?? [];
  if (person.sides.length > 0 || own.length === 0 || open.mention.sides[0] === home) return false;
  if (own.at(-1) !== words.at(-1) || !own.every((word) => words.includes(word))) return false;
  if (open.mention.kind !== 'counterpart')
    return home === null || words.at(-1) === 'ambassador' || words.at(-1) === 'premier';
  return persons.some((other) => other !== person && isOfHome(other, words, open, home));
}

/** Whether somebody else was named with an office before it stood without a name, as one of no other country than the text's own. */
function isOfHome(other: Person, words: readonly string[], { mention }: OpenOffice, home: string | null): boolean {
  const [first] = other.mentions.filter((placed) => placed.in === 'text');
  if (first === undefined || first.mention.first > mention.first) return false;
  if (other.sides.some((side) => side !== home || mention.sides.includes(side))) return false;
  return other.offices.some((office) => office.words.join(' ') === words.join(' '));
}

/** Heads that describe many people of a country rather than the holder of an office. */
const DESCRIBING: ReadonlySet<string> = new Set('official diplomat lawmaker aide adviser delegate'.split(' '));

function isOpenOffice(mention: Mention): boolean {
  return (
    mention.kind === 'office' &&
    !mention.plural &&
    mention.sides.length > 0 &&
    mention.determiner !== 'a' &&
    mention.determiner !== 'an' &&
    !mention.former &&
    mention.office?.words.every((word) => !word.startsWith('spokes') && !DESCRIBING.has(word)) === true
  );
}

/** "telephoned his Colombian counterpart. … told Hernán Cifuentes": the counterpart is the one told by name just behind. */
function isOpenCounterpart(mention: Mention): boolean {
  return mention.kind === 'counterpart' && !mention.plural && mention.sides.length === 1 && mention.name === null;
}

function isHeld(mention: Mention, persons: readonly Person[]): boolean {
  const words = mention.office?.words ?? [];
  return persons.some(
    (person) =>
      mention.sides.some((side) => person.sides.includes(side)) &&
      person.offices.some((office) => words.every((word) => office.words.includes(word))),
  );
}
