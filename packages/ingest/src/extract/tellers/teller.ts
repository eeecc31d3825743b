import type { AnnotatedDocument, AnnotatedText } from '../../annotate/document.ts';
import type { Person } from '../../annotate/people/entities.ts';
import type { Mention, Range } from '../../annotate/phrases/mention.ts';
import { sideOfPerson } from '../terms/party.ts';
import { sentenceAt } from '../../annotate/words/sentences.ts';

/** One who tells of a contact: a stretch of one of the texts that names it, or the plain name of one. */
export interface Teller {
  readonly name: string;
  readonly text: AnnotatedText;
  /** Tokens; null where the name is not printed as such ("joint statement"). */
  readonly range: Range | null;
  readonly person: Person | null;
  /** Countries and organisations for which it speaks, by the ids of the annotations; empty for a third party, or where nobody can say. */
  readonly sides: readonly string[];
  /** Through whom it reached the text: an outlet that was told, an agency that quotes. */
  readonly via: Teller | null;
  /** How it tells: here; as a party in the transcript that the text is; in an account not given here; or not at all, which the text says. */
  readonly manner: 'tells' | 'takes-part' | 'not-read' | 'silent';
}

/** A teller with its name, sides from its phrase and from its person. */
export function tellerOfMention(doc: AnnotatedDocument, text: AnnotatedText, mention: Mention): Teller {
  const person = doc.personOf.get(mention) ?? null;
  const name = person?.best.mention.name ?? null;
  const sides = sidesOfMention(person, mention);
  if (person !== null && name !== null) {
    const best = person.best.in === 'title' ? doc.title : doc.body;
    return { name: wordsIn(best, name), text: best, range: name, person, sides, via: null, manner: 'tells' };
  }
  const range = { first: mention.first, last: mention.last };
  return { name: withoutArticle(wordsIn(text, range)), text, range, person, sides, via: null, manner: 'tells' };
}

/** A teller that a run of tokens names, with the sides that words within it name. */
export function tellerOfPhrase(text: AnnotatedText, range: Range): Teller {
  const sides = sidesWithin(text, range);
  return {
    name: withoutArticle(wordsIn(text, range)),
    text,
    range,
    person: null,
    sides,
    via: null,
    manner: 'tells',
  };
}

/** The countries and organisations that words of a range name, each once. */
function sidesWithin(text: AnnotatedText, { first, last }: Range): string[] {
  const sentence = sentenceAt(text.sentences, first);
  const atoms = (text.atoms[sentence] ?? []).filter(
    (atom) => atom.id !== '' && atom.first >= first && atom.last <= last,
  );
  const [one] = atoms;
  return one === undefined ? [] : [one.id];
}

function sidesOfMention(person: Person | null, mention: Mention): string[] {
  const own = person === null ? null : sideOfPerson(person);
  if (own !== null) return [own];
  if (mention.sides[0] !== undefined) return [mention.sides[0]];
  const { owner } = mention;
  return owner !== null && typeof owner !== 'string' && owner.sides[0] !== undefined ? [owner.sides[0]] : [];
}

/** The words of a range on one line. */
function wordsIn(text: AnnotatedText, { first, last }: Range): string {
  return text.source.slice(text.tokens[first]?.start ?? 0, text.tokens[last - 1]?.end ?? 0).replace(/\s+/gu, ' ');
}

function withoutArticle(name: string): string {
  return name.replace(/^(?:both (?=the ))?(?:the (?=\S))?/iu, '');
}
