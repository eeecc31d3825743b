import { isVerbAt, type Element } from '../grammar/elements.ts';
import { partiesAfter } from '../grammar/objects.ts';
import { mainSubject, subjectOf } from '../grammar/subjects.ts';
import type { Claim } from '../terms/claim.ts';
import type { Party } from '../terms/party.ts';
import type { ReaderState } from '../discourse/reader-state.ts';
import { namedBehind, sideOrHolder } from './askers.ts';

/** Verbs of proposing and inviting, whose subject asks for a contact that is no more than proposed. */
const PROPOSES: ReadonlySet<string> = new Set(
  'invited invites inviting proposed proposes proposing suggested suggests suggest suggesting offered offers offering asked asks requested requests sought seeks seeking wants wanted urged'.split(
    ' ',
  ),
);
/** What is proposed by somebody: "a proposal from Brasília that", "Peru's idea that", "an offer by Madrid to". */
const PROPOSALS: ReadonlySet<string> = new Set(
  'proposal proposals idea offer offers suggestion suggestions invitation invitations request requests plan'.split(' '),
);
const PAPERS: ReadonlySet<string> = new Set(['letter', 'note', 'message', 'verbale', 'cable', 'telegram']);
const FROM: ReadonlySet<string> = new Set(['from', 'by', 'of']);

/** Who proposes a contact that has not been held: whose proposal the sentence names in front of it, or the subject of the verb of proposing. */
export function proposerOf(state: ReaderState, claim: Claim): Party | null {
  const { elements } = state.row;
  const found = elements.findIndex((element) => element.first >= claim.trigger.first);
  const at = found < 0 ? elements.length - 1 : found;
  const owner = ownerOfProposal(state, at);
  if (owner !== null) return owner;
  if (claim.status !== 'proposed') return null;
  for (let i = at; i >= 0; i -= 1) {
    const word = elements[i]?.word ?? '';
    if (!PROPOSES.has(word) || !isVerbAt(elements, i)) continue;
    const isPassive = ['was', 'were', 'been', 'be'].includes(elements[i - 1]?.word ?? '');
    const by = isPassive ? partiesAfter(elements, i + 1, new Set(['by']), false, 4) : null;
    if (isPassive) return by === null ? null : sideOrHolder(state, by.list.mentions[0]);
    const writer = word.endsWith('ing') ? writerOf(state, i) : null;
    if (writer !== null) return writer;
    const subject = subjectOf(elements, i) ?? mainSubject(elements);
    return subject?.mentions.length === 1 ? sideOrHolder(state, subject.mentions[0]) : null;
  }
  return null;
}

/** Whose proposal stands in front of the contact word at `at`; null where the sentence names none, or not whose. */
function ownerOfProposal(state: ReaderState, at: number): Party | null {
  const { elements } = state.row;
  for (let i = at - 1; i >= 0; i -= 1) {
    if (!PROPOSALS.has(elements[i]?.word ?? '') || isVerbAt(elements, i)) continue;
    const before = elements[i - 1];
    if (FROM.has(elements[i + 1]?.word ?? '')) {
      const maker = namedBehind(state, elements, i + 2);
      if (maker !== null && i + 2 < at) return maker;
    }
    const owner = before?.word === "'s" || before?.word === "'" ? elements[i - 2] : before;
    if (owner?.mention != null && leadsOn(elements[i + 1])) return sideOrHolder(state, owner.mention);
  }
  return null;
}

/** "that the two meet", "to host talks", "of a meeting", "for talks": what is proposed follows. */
const leadsOn = (element: Element | undefined): boolean => ['that', 'to', 'for', 'of'].includes(element?.word ?? '');

/** "a note from Caracas proposing that", "the president's letter inviting": who wrote what proposes; null where no paper does. */
function writerOf(state: ReaderState, at: number): Party | null {
  const { elements } = state.row;
  for (let i = at - 1; i >= Math.max(0, at - PAPER_REACH); i -= 1) {
    if (!PAPERS.has(elements[i]?.word ?? '')) continue;
    if (elements[i + 1]?.word === 'from') return namedBehind(state, elements, i + 2);
    const before = elements[i - 1];
    const owner = before?.word === "'s" || before?.word === "'" ? elements[i - 2] : before;
    return owner?.mention == null ? null : sideOrHolder(state, owner.mention);
  }
  return null;
}
/** How far before a verb of proposing the paper may stand that does so. */
const PAPER_REACH = 10;
