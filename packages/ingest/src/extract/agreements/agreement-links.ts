import type { AnnotatedDocument, AnnotatedText } from '../../annotate/document.ts';
import { SHORT_AGREEMENT_HEADS } from '../../data/agreement-words.ts';
import type { FoundAgreement } from './agreements.ts';
import type { Claim } from '../terms/claim.ts';
import type { Stretches } from '../terms/stretches.ts';

/** How far back the antecedent of "the deal" may stand, in sentences. */
const MEMORY = 6;
/** How far behind a contact its account may go on, in sentences. */
const REACH = 8;

/**
 * The names of the agreements that each claim's account speaks of, in the order in which the text names them. A sentence that names one and
 * tells of a contact speaks of that one; any other of the contact whose account goes on there: in an official text the one that it is
 * about, elsewhere the last held.
 */
export function linkAgreements(
  doc: AnnotatedDocument,
  claims: readonly Claim[],
  agreements: readonly FoundAgreement[],
  stretches: Stretches,
): Map<Claim, string[]> {
  const links = new Map<Claim, string[]>();
  if (agreements.length === 0) return links;
  const spokenOf = agreements.map((agreement) => new Set(agreement.sentences));
  addShortForms(doc.body, agreements, spokenOf);
  const owners = new Owners(doc, claims, stretches);
  for (const [i, agreement] of agreements.entries())
    for (const sentence of spokenOf[i] ?? [])
      for (const claim of owners.of(sentence).filter((owner) => owners.goesOn(owner, sentence))) {
        const names = links.get(claim) ?? [];
        if (!names.includes(agreement.name)) names.push(agreement.name);
        links.set(claim, names);
      }
  return links;
}

/** Whose account a sentence of the body belongs to. */
class Owners {
  readonly #body: AnnotatedText;
  readonly #stretches: Stretches;
  /** Held contacts and letters in the order of the body. */
  readonly #told: readonly Claim[];
  /** Those of them that are no letters. */
  readonly #held: readonly Claim[];
  readonly #main: Claim | undefined;

  constructor(doc: AnnotatedDocument, claims: readonly Claim[], stretches: Stretches) {
    this.#body = doc.body;
    this.#stretches = stretches;
    this.#told = claims
      .filter((claim) => claim.text === doc.body && claim.status === 'held')
      .sort((a, b) => a.sentence - b.sentence);
    this.#held = this.#told.filter((claim) => claim.kind !== 'letter');
    const told = this.#held.find((claim) => claim.kind !== 'talks') ?? this.#held[0];
    this.#main = doc.principal.isOfficial ? told : undefined;
  }

  #isOneParagraph(claim: Claim, sentence: number): boolean {
    const { sentences } = this.#body;
    return sentences[claim.sentence]?.paragraph === sentences[sentence]?.paragraph;
  }

  /**
   * Whether the account of a contact still goes on in a sentence: never before the contact is told, in a story not beyond its paragraph, since
   * there the next one is of other matters.
   */
  goesOn(claim: Claim, sentence: number): boolean {
    if (claim.text !== this.#body || claim.evidence.has(sentence)) return true;
    return sentence >= claim.sentence && (this.#main !== undefined || this.#isOneParagraph(claim, sentence));
  }

  of(sentence: number): readonly Claim[] {
    const own = this.#stretches.claimsAt(this.#body, sentence);
    if (own.length > 0) return own;
    const isNear = (claim: Claim): boolean =>
      claim.sentence < sentence && this.#isOneParagraph(claim, sentence) && isToldOut(claim);
    // What was brought to a meeting is told beside it; those who met go on.
    const newest = this.#told.findLast(isNear);
    const near =
      newest?.kind === 'letter'
        ? (this.#held.findLast((claim) => isNear(claim) && claim.sentence === newest.sentence) ?? newest)
        : newest;
    const last = this.#held.findLast((claim) => claim.sentence < sentence && sentence - claim.sentence <= REACH);
    const owner = near ?? this.#main ?? last;
    if (owner === undefined) return [];
    return this.#told.filter((claim) => claim.sentence === owner.sentence && claim.kind === owner.kind);
  }
}

/** "the deal", "this accord", "the treaty": the agreement named last before, whose own head is the same word or one that says as little. */
function addShortForms(
  body: AnnotatedText,
  agreements: readonly FoundAgreement[],
  spokenOf: readonly Set<number>[],
): void {
  for (const [sentence, span] of body.sentences.entries()) {
    for (let i = span.first + 1; i < span.last; i += 1) {
      const token = body.tokens[i];
      if (token === undefined || !SHORT_AGREEMENT_HEADS.has(token.lower)) continue;
      const determiner = body.tokens[i - 1]?.lower ?? '';
      if (!['the', 'this', 'that', 'its', 'their'].includes(determiner) || body.tokens[i + 1]?.lower === 'between')
        continue;
      const at = antecedent(agreements, sentence, token.lower.replace(/s$/u, ''));
      if (at >= 0) spokenOf[at]?.add(sentence);
    }
  }
}

const OPEN_HEADS: ReadonlySet<string> = new Set(['deal', 'agreement', 'accord', 'text', 'document', 'pact']);

function antecedent(agreements: readonly FoundAgreement[], sentence: number, head: string): number {
  let best = -1;
  let nearest = MEMORY + 1;
  for (const [i, agreement] of agreements.entries()) {
    const name = agreement.name.toLowerCase();
    if (!OPEN_HEADS.has(head) && !name.includes(head)) continue;
    for (const named of agreement.sentences) {
      const distance = sentence - named;
      if (distance >= 0 && distance < nearest) [best, nearest] = [i, distance];
    }
  }
  return best;
}

/** Whether a contact is told as news rather than touched on as somebody's ("his discussions with the President"). */
function isToldOut({ text, trigger, rules }: Claim): boolean {
  const before = text.tokens.slice(Math.max(0, trigger.first - 2), trigger.first).map(({ lower }) => lower);
  return (
    !rules.some((rule) => rule.endsWith('.owner')) && !['his', 'her', 'their'].some((word) => before.includes(word))
  );
}
