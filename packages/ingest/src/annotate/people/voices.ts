import type { AnnotatedText } from '../phrases/annotated-text.ts';
import type { Person } from './entities.ts';
import type { Mention } from '../phrases/mention.ts';

const NO_SPEAKERS: readonly string[] = ['spokes', 'moderator', 'question', 'answer', 'press'];
const HEAD_OF_TEXT = 3;
const DASHES: ReadonlySet<string> = new Set(['-', '–', '—']);
const LONGEST_SIGNATURE = 8;

/** Those whose turns a text gives, by their labels, in order: people, never one who asks or moderates. */
export function speakersOf(body: AnnotatedText, of: ReadonlyMap<Mention, Person>): Person[] {
  const found: Person[] = [];
  for (const [sentence, zone] of body.zones.entries()) {
    const { speaker } = zone;
    if (speaker === null || zone.asks) continue;
    const first = body.tokens[speaker.first]?.lower ?? '';
    if (NO_SPEAKERS.some((word) => first.startsWith(word))) continue;
    const inLabel = (body.mentions[sentence] ?? []).filter(
      (own) => own.first >= speaker.first && own.last <= speaker.last,
    );
    const mention = inLabel.find((own) => of.has(own));
    const person = mention === undefined ? undefined : of.get(mention);
    if (person !== undefined && !found.includes(person)) found.push(person);
  }
  return found;
}

/**
 * Those who speak for others in a text of questions and answers: spokesmen and press officers, and who has a label without an office ("MR. GIL:")
 * in a government's own briefing. What they tell of is never their own contact, unless they say "I".
 */
export function voicesOf(
  body: AnnotatedText,
  of: ReadonlyMap<Mention, Person>,
  isOfficial: boolean,
): ReadonlySet<Person> {
  const found = new Set<Person>();
  const asks = body.zones.some((zone) => zone.asks);
  for (const [sentence, { speaker, asks: isQuestion }] of body.zones.entries()) {
    if (speaker === null || isQuestion) continue;
    for (const mention of body.mentions[sentence] ?? []) {
      const person = mention.first >= speaker.first && mention.last <= speaker.last ? of.get(mention) : undefined;
      if (person === undefined) continue;
      const isSpokesman = person.offices.some(({ words }) => words.some((word) => SPEAKING.test(word)));
      const isPlain =
        isOfficial && asks && person.offices.length === 0 && PLAIN.has(body.tokens[speaker.first]?.lower ?? '');
      if (isSpokesman || isPlain) found.add(person);
    }
  }
  return found;
}
const SPEAKING = /^(?:spokes|press$)/u;
const PLAIN: ReadonlySet<string> = new Set(['mr', 'mr.', 'ms', 'ms.', 'mrs', 'mrs.', 'miss', 'shri', 'smt.']);

/** Who speaks for others in a government's own briefing, and of whom it says no country, is of its own. */
export function placeVoices(voices: ReadonlySet<Person>, side: string | null): void {
  for (const person of voices) if (side !== null && person.sides.length === 0) person.sides.push(side);
}

/** Gives two speakers whose country the text leaves unsaid those of the title ("Joint press point of the Foreign Ministers of Georgia and Latvia"): the publisher's speaks first. */
export function shareTitleSides(title: AnnotatedText, speakers: readonly Person[], home: string | null): void {
  const [first, second] = speakers;
  if (first === undefined || second === undefined || speakers.length !== 2) return;
  if (speakers.some((person) => person.sides.length > 0)) return;
  const offices = title.mentions.flat().filter((mention) => mention.name === null && mention.office !== null);
  const sides = [...new Set(offices.flatMap((mention) => mention.sides))];
  const [one, other] = sides;
  if (one === undefined || other === undefined || sides.length !== 2) return;
  const [own, guest] = other === home ? [other, one] : [one, other];
  first.sides.push(own);
  second.sides.push(guest);
  for (const [person, side] of [
    [first, own],
    [second, guest],
  ] as const) {
    const mention = offices.find((office) => office.sides.includes(side));
    const words = mention?.office?.words ?? [];
    const isFuller = person.offices.every((office) => office.words.every((word) => words.includes(word)));
    if (mention?.office !== null && mention !== undefined && isFuller)
      person.offices.unshift({
        words: mention.office.words,
        placed: { in: 'title', sentence: 0, mention },
        former: false,
      });
  }
}

/**
 * Who says "I" in a text of one voice: named behind "by" in the title or a first line, as whose statement or speech the title announces it, behind
 * "From:", or in the last lines; null where nobody is.
 */
export function writerOf(body: AnnotatedText, title: AnnotatedText, of: ReadonlyMap<Mention, Person>): Person | null {
  return (
    bylineIn(title, of, title.sentences.length) ??
    bylineIn(body, of, HEAD_OF_TEXT) ??
    headingOf(body, of) ??
    announcedIn(title, of) ??
    senderIn(body, of) ??
    signatureOf(body, of)
  );
}

/** What a title calls a text in which one person speaks. */
const SPOKEN: ReadonlySet<string> = new Set(
  'statement remarks speech address testimony interview reply answer lecture intervention introduction doorstop doorstep diary blog letter column transcript'.split(
    ' ',
  ),
);
/** How many words say more of it: "Minister Koski's opening statement", "Remarks to the press of". */
const AROUND_SPOKEN = 3;

/** "Statement of the Minister, A", "Interview with A", "A's opening remarks", "Secretary A Remarks to the Press": whose it is; null where it says of nobody. */
function announcedIn(title: AnnotatedText, of: ReadonlyMap<Mention, Person>): Person | null {
  const words = title.tokens.map(({ lower }) => lower);
  const isSpoken = (from: number, to: number): boolean =>
    words.slice(Math.max(0, from), to).some((word) => SPOKEN.has(word));
  const whose = title.mentions.flat().find(({ name, first, last }) => {
    const lead = words[first - 1] ?? '';
    const isBehind = lead === 'of' || lead === 'from' || (lead === 'with' && words.includes('interview'));
    return (
      name !== null &&
      ((words[last] === "'s" && isSpoken(last, last + 1 + AROUND_SPOKEN)) ||
        (isBehind && isSpoken(first - 1 - AROUND_SPOKEN, first)) ||
        (first <= 1 && SPOKEN.has(words[last] ?? '')))
    );
  });
  return whose === undefined ? null : (of.get(whose) ?? null);
}

/** "From: Ambassador A, Lima": who sends what follows, in one of the first lines. */
function senderIn(body: AnnotatedText, of: ReadonlyMap<Mention, Person>): Person | null {
  for (const [sentence, span] of body.sentences.slice(0, HEAD_OF_TEXT).entries()) {
    const [label, colon] = [body.tokens[span.first], body.tokens[span.first + 1]];
    const mention = body.mentions[sentence]?.find(({ name, first }) => name !== null && first <= span.first + 4);
    if (label?.lower === 'from' && colon?.text === ':' && mention !== undefined) return of.get(mention) ?? null;
  }
  return null;
}

/** "Written reply by Dr Ana Gil, Minister for Trade:": who is named behind "by" in a line that ends with a colon. */
function headingOf(body: AnnotatedText, of: ReadonlyMap<Mention, Person>): Person | null {
  for (const [i, { first, last, paragraph }] of body.sentences.entries()) {
    const isLine = last - first <= LONGEST_HEADING && body.sentences[i - 1]?.paragraph !== paragraph;
    if (!isLine || body.tokens[last - 1]?.text !== ':') continue;
    const mention = body.mentions[i]?.find(
      (own) => own.name !== null && body.tokens[own.first - 1]?.lower === 'by' && own.last === last - 1,
    );
    if (mention !== undefined) return of.get(mention) ?? null;
  }
  return null;
}
const LONGEST_HEADING = 24;

const AFTER_BYLINE: ReadonlySet<string> = new Set(
  'at on in to before during following after for upon ahead prior outside from as when while'.split(' '),
);

/** "Statement presented by A": what a first line says was done with the text. */
const GIVEN: ReadonlySet<string> = new Set([
  'presented',
  'delivered',
  'given',
  'remarks',
  'statement',
  'speech',
  'address',
]);

/** What the first line of a part of a book opens with: "From 'The Long Road' by …". */
const EXCERPT: ReadonlySet<string> = new Set(['from', 'extract', 'excerpt', 'extracts', 'excerpts']);

function bylineIn(text: AnnotatedText, of: ReadonlyMap<Mention, Person>, sentences: number): Person | null {
  for (const list of text.mentions.slice(0, sentences))
    for (const mention of list) {
      const by = text.tokens[mention.first - 1];
      const after = text.tokens[mention.last];
      const isLine =
        text.part === 'title' ||
        by?.gap.startsWith('\n') === true ||
        mention.first <= 1 ||
        EXCERPT.has(text.tokens[0]?.lower ?? '');
      const ends =
        after === undefined ||
        after.kind === 'mark' ||
        after.gap.startsWith('\n') ||
        (text.part === 'title' && AFTER_BYLINE.has(after.lower));
      const isGiven = text.part === 'text' && GIVEN.has(text.tokens[mention.first - 2]?.lower ?? '');
      if (mention.name !== null && by?.lower === 'by' && (isLine || isGiven) && ends) return of.get(mention) ?? null;
    }
  return null;
}

/** "– Gordon Thibodeau-Lane", with who he was behind a comma, or a name alone as one of the last lines. */
function signatureOf(body: AnnotatedText, of: ReadonlyMap<Mention, Person>): Person | null {
  const count = body.sentences.length;
  for (let sentence = count - 1; sentence >= Math.max(1, count - HEAD_OF_TEXT); sentence -= 1) {
    const span = body.sentences[sentence];
    const mention = body.mentions[sentence]?.find((own) => own.name !== null);
    if (span === undefined || mention === undefined) continue;
    const isDashed =
      sentence === count - 1 && DASHES.has(body.tokens[span.first]?.text ?? '') && mention.first === span.first + 1;
    if (isDashed) return of.get(mention) ?? null;
    if (span.last - span.first > LONGEST_SIGNATURE) continue;
    const rest = [...body.tokens.slice(span.first, mention.first), ...body.tokens.slice(mention.last, span.last)];
    if (rest.every((token) => token.kind === 'mark') && (body.tokens[span.first]?.gap ?? '').startsWith('\n'))
      return of.get(mention) ?? null;
  }
  return null;
}
