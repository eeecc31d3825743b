import { weightOf } from './align.ts';
import { contentWords } from './content-words.ts';

/** What a label is made of: the words of a statement, and the stems that its point has in common with others. */
export interface Statement {
  readonly said: string;
  readonly shared: ReadonlySet<string>;
}

/** Longest label, in characters: two lines of the ledger's middle column. */
const LONGEST_LABEL = 40;
/** How much more a phrase says that holds what others of the point say too. */
const WEIGHT_OF_SHARED = 3;
/** A second phrase is named too where it weighs this share of the first. */
const ENOUGH_FOR_SECOND = 0.75;

/**
 * What a point is about, in a few words that an account prints, not the clause itself, which stands beside it: "Political prisoners" of "demanded that all
 * political prisoners be set free". Of the phrases between words of grammar the one that says most, by the words' weights; never one in `taken`
 * where there is another. `silent` are folded words that every account has. Where a statement holds no such phrase its beginning stands.
 */
export function topicLabel(
  statements: readonly Statement[],
  silent: ReadonlySet<string>,
  taken: ReadonlySet<string>,
): string {
  const labels = statements.flatMap(({ said, shared }) => {
    const line = said
      .replace(/\s+/gu, ' ')
      .trim()
      .replace(/[\s.,;:!?…]+$/u, '');
    const bare = bareSubject(line);
    return bare === null ? labelsOf(line, shared, silent) : [{ label: bare, weight: Infinity }];
  });
  labels.sort((a, b) => b.weight - a.weight);
  const open = labels.map(({ label }) => capitalised(label)).filter((label) => label !== '');
  return open.find((label) => !taken.has(label)) ?? open[0] ?? capitalised(beginningOf(statements[0]?.said ?? ''));
}

/** Words that a subject alone may hold between its nouns: "vaccines for all", "extortion by hackers". */
const SMALL = wordSet(
  'the a an and or in on at by to from with against into over under upon about through during between among within without toward towards across ' +
    'behind beyond before after along around regarding concerning for of its their his her our this these those all any every no other others more ' +
    'most some such many much few several further another each both',
);
/** Verbs of saying and giving, behind which stands what was said or given. */
const SAYING = wordSet(
  'said say says told tell tells asked ask asks promised promises stressed noted notes added adds announced announces declared thanked praised recalled described explained ' +
    'demanded demands welcomed welcomes condemned condemns warned urged urges agreed expressed conveyed assured informed stated confirmed reaffirmed reiterated underlined ' +
    'emphasised emphasized proposed proposes suggested offered offers invited pledged insisted discussed discuss raised reported reports rejected accepted',
);
/** Words that make a clause, and common verbs: a phrase ends before them. */
const OF_CLAUSES = wordSet(
  'nor but if as so than that which who whom whose what whatever when where while why how whether because since until unless although though provided not never only even still already yet again ' +
    'soon just well too else here there right afterwards then once twice always often next last ago now today yesterday tomorrow according ' +
    'he she it they we you i him them us me my himself herself itself themselves one not ' +
    'is are was were be been being am has have had having do does did done will would shall should can could may might must ought ' +
    'go goes went gone come comes came get gets got keep keeps kept stay stays stayed remain remains remained find finds found lie lies stand stands stood take takes taking took ' +
    'give gives giving gave need needs needed want wants wanted see sees seen make makes made mean means meant hold holds bring brings brought show shows shown lead leads led begin begins began begun ' +
    'end ends ended put puts set sets let lets pay pays paid run runs ran send sends sent use uses used using follow follows followed respect respects commit commits committed continue continues ' +
    'times public call calls called fight fighting speak spoke spoken talk talked talks meet met off out up down telephone phone front prepared ready willing able',
);

/** Joins two phrases to one where a noun follows: "the taxation of companies", "aid for the army", "the war in Ukraine". */
const JOINTS = wordSet('of for in on between against with');
const ARTICLES = wordSet('the a an its their his her');
/** What stands before a noun: articles, quantities, prepositions, a verb of saying, what opens a clause. */
const LEADS = new Set([...SMALL, ...SAYING, 'that', 'whether', 'if', 'whose', 'as']);
const QUANTITY =
  /^(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?|billions?)$/iu;

/** What opens a clause that a cut leaves without its words. */
const LEADING = wordSet(
  'that which who whom whose when where while if as than so not nor but because since unless until although',
);

interface Word {
  readonly text: string;
  /** In small letters. */
  readonly folded: string;
  /** Where it begins in its line. */
  readonly at: number;
  /** Whether a sign ends the phrase before it. */
  readonly isCut: boolean;
}

/** "the Sahel", "about Russia, China, Iran": the words of a subject alone, which is its own label; null for a clause. */
function bareSubject(line: string): string | null {
  const words = wordsOf(line);
  const first = words.findIndex(({ folded }) => !SMALL.has(folded));
  const [start] = words.slice(Math.max(first, 0));
  const subject = line.slice(start?.at ?? 0);
  const isClause = words.some(({ folded }) => SAYING.has(folded) || OF_CLAUSES.has(folded));
  return first < 0 || isClause || subject.length > LONGEST_LABEL ? null : subject;
}

interface WeighedLabel {
  readonly label: string;
  readonly weight: number;
}

/** The labels that a clause can have, each with its weight: two phrases that say much, then each alone. */
function labelsOf(line: string, shared: ReadonlySet<string>, silent: ReadonlySet<string>): WeighedLabel[] {
  const phrases = nounPhrasesOf(line).flatMap(({ label, at }) => {
    const stems = contentWords(label, silent);
    if (stems.size === 0 || label.length > LONGEST_LABEL) return [];
    const common = [...stems].filter((stem) => shared.has(stem));
    return [{ label, at, weight: weightOf(stems) + (WEIGHT_OF_SHARED - 1) * weightOf(common) }];
  });
  const [first, second] = phrases.toSorted((a, b) => b.weight - a.weight);
  if (first === undefined || second === undefined) return phrases;
  const both = [first, second]
    .toSorted((a, b) => a.at - b.at)
    .map(({ label }) => label)
    .join(', ');
  const isPair = second.weight >= ENOUGH_FOR_SECOND * first.weight && both.length <= LONGEST_LABEL;
  return isPair ? [{ label: both, weight: first.weight + 1 }, ...phrases] : phrases;
}

/** The stretches between words of grammar that a noun stands in, as what leads to them or their capitals show, each with its place. */
function nounPhrasesOf(line: string): { readonly label: string; readonly at: number }[] {
  const words = wordsOf(line);
  const found: { label: string; at: number }[] = [];
  let own: Word[] = [];
  let at = 0;
  const close = (): void => {
    const [first] = own;
    const before = words[at - 1];
    const isLed =
      first !== undefined &&
      (QUANTITY.test(first.text) ||
        (before !== undefined && LEADS.has(before.folded)) ||
        own.some(({ folded }) => folded === 'of') ||
        (at > 0 && own.every(({ text }) => /^\p{Lu}/u.test(text))));
    const last = own.at(-1);
    if (first !== undefined && last !== undefined && isLed)
      found.push({ label: line.slice(first.at, last.at + last.text.length), at: first.at });
    own = [];
  };
  for (const [place, word] of words.entries()) {
    if (word.isCut) close();
    const isOpen = own.length > 0;
    const last = own.at(-1)?.folded ?? '';
    const isPlain = !SMALL.has(word.folded) && !SAYING.has(word.folded) && !OF_CLAUSES.has(word.folded);
    const hasJoint = own.some(({ folded }) => JOINTS.has(folded));
    if (isPlain) {
      if (!isOpen) at = place;
      own.push(word);
    } else if (isOpen && !hasJoint && JOINTS.has(word.folded) && isNounAt(words, place + 1)) own.push(word);
    else if (isOpen && ARTICLES.has(word.folded) && JOINTS.has(last)) own.push(word);
    else close();
  }
  close();
  return found;
}

/** Whether a noun that belongs to the one before begins here: a plain word, or one with its article. */
function isNounAt(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  const isPlain = (one: Word | undefined): boolean =>
    one !== undefined && !one.isCut && !SMALL.has(one.folded) && !SAYING.has(one.folded) && !OF_CLAUSES.has(one.folded);
  return isPlain(word) || (word !== undefined && !word.isCut && ARTICLES.has(word.folded) && isPlain(next));
}

function wordsOf(line: string): Word[] {
  return [...line.matchAll(/(?<cut>[,;:.!?()“”"–—]\s*|^)?(?<word>[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*)/gu)].map(
    (match) => {
      const text = (match.groups?.['word'] ?? '').replace(/[.'’-]+$/u, '');
      const cut = match.groups?.['cut'] ?? '';
      return { text, folded: text.toLowerCase(), at: match.index + cut.length, isCut: cut !== '' };
    },
  );
}

/** The first words of a statement, whole ones. */
function beginningOf(said: string): string {
  const line = said.replace(/\s+/gu, ' ').trim();
  if (line.length <= LONGEST_LABEL) return line.replace(/[.,;:]+$/u, '');
  const cut = line.slice(0, LONGEST_LABEL);
  const whole = cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_LABEL / 2));
  return `${endedAtPhrase(whole)} …`;
}

/** Without the words of grammar at its end, which lead to what is cut off: "that it was and that" is "that it was". */
function endedAtPhrase(line: string): string {
  const words = wordsOf(line);
  const last = words.findLastIndex(({ folded }) => !SMALL.has(folded) && !LEADING.has(folded));
  const end = words[Math.max(last, 0)];
  return end === undefined ? line.replace(/[,;:]+$/u, '') : line.slice(0, end.at + end.text.length);
}

function capitalised(label: string): string {
  return `${label.charAt(0).toUpperCase()}${label.slice(1)}`;
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
