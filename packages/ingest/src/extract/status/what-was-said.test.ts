import { describe, expect, it } from 'vitest';
import { found } from '../tell-for-tests.ts';

const A = 'President Silva of Brazil';
const B = 'President Morales of Bolivia';

/** The status of each contact that a text of Friday 20 November 2009 tells; A and B stand for two presidents. */
const statusIn = (text: string): string =>
  found(text.replace(/\bA\b/gu, A).replace(/\bB\b/gu, B), '2009-11-20')
    .conversations.map(({ status }) => status)
    .join(' ') || 'nothing';

describe('what the predicate of a contact says of it', () => {
  it.each([
    ['The meeting between A and B, planned for Wednesday, finally took place on Thursday.', 'held'],
    ['The postponed meeting between A and B took place on Thursday.', 'held'],
    ['A meeting between A and B set for Monday never took place.', 'cancelled'],
    ['A promised meeting between A and B did not materialise.', 'cancelled'],
    ['The meeting between A and B came to nothing when the airport closed.', 'cancelled'],
    ['The hoped-for meeting between A and B will have to wait.', 'cancelled'],
    ['A meeting between A and B has been arranged for Monday.', 'planned'],
    ['A telephone call between A and B is in the works.', 'planned'],
    ['The date for a meeting between A and B has been fixed: December 3.', 'planned'],
    ['A meeting between A and B is under consideration.', 'proposed'],
    ['At a meeting with B on Thursday A called off a joint exercise.', 'held'],
    ['A denied wrongdoing in a telephone call with B on Thursday.', 'held'],
    ['A denied wrongdoing and said that he had met B on Thursday.', 'held'],
    ['There are no plans for a telephone call between A and B.', 'nothing'],
    ['Talks between A and B are not on the agenda.', 'nothing'],
    ['A does not plan to call B.', 'nothing'],
    ['Reports of a meeting between A and B on Monday are without foundation.', 'denied'],
    ['There is no truth in reports of a meeting between A and B.', 'denied'],
    ['A has not met with B, either on Monday or on any other day.', 'denied'],
    ['A never spoke with B on Monday.', 'denied'],
    ['A has not met with B since he took office on Monday.', 'nothing'],
    ['A has not spoken with B, who took office on Monday.', 'nothing'],
    ['A had not met with B before Monday.', 'nothing'],
    ['A dismissed as invented a Herald report that he had held talks with B.', 'denied'],
    ['It was not true, A said on Thursday, that he had telephoned B.', 'denied'],
  ])('%s', (text, status) => {
    expect(statusIn(text)).toBe(status);
  });
});

describe('what governs a contact', () => {
  it.each([
    ['A decided to receive B on Monday.', 'planned'],
    ['A goes to La Paz on Monday to meet B.', 'planned'],
    ['A left for La Paz on Thursday to meet B.', 'planned'],
    ['A went to La Paz on Thursday to meet B.', 'held'],
    ['A is preparing to meet B.', 'planned'],
    ['A has accepted an invitation to meet B in La Paz.', 'planned'],
    ['A proposed a new treaty to the senate and met B on Thursday.', 'held'],
    ['A, as planned, met B on Thursday.', 'held'],
    ['A has an appointment with B on Monday.', 'planned'],
    ['A was about to leave for talks with B.', 'planned'],
    ['A flies to Lima tomorrow. In the evening there is a working dinner between A and B.', 'planned'],
    ['A no longer intends to meet B.', 'cancelled'],
    ['A snubbed B, declining to meet him.', 'cancelled'],
    ['A kept B waiting and in the end did not receive him.', 'cancelled'],
    ['Plans for A to meet B have been abandoned.', 'cancelled'],
    ['A did not turn up for his meeting with B.', 'cancelled'],
    ['A refused to sign the treaty when he met B on Thursday.', 'held'],
    ['It is not true that A telephoned B, the presidency said.', 'denied'],
    ['At no point did A speak to B, the presidency said.', 'denied'],
    [
      'The ministry denies outright the report carried by two weeklies according to which A met B on Thursday.',
      'denied',
    ],
    ['The palace rejected as false the claims of an exile magazine that A had telephoned B.', 'denied'],
    ['Rejecting reports of a rift, A met B on Thursday.', 'held'],
    ['The spokesman said A never spoke to B by telephone.', 'denied'],
    ['A said he had not spoken to B, whatever the newspapers reported.', 'denied'],
    ['A is keen to meet B.', 'proposed'],
    ['Aides are exploring a meeting between A and B.', 'proposed'],
  ])('%s', (text, status) => {
    expect(statusIn(text)).toBe(status);
  });

  it.each([
    'It remains open whether A will meet B.',
    'The presidency would not say whether A had met B.',
    'A does not rule out a meeting with B.',
    'Had A met B, the war would have ended.',
    'A and B have never met.',
    'A said he had not spoken to B since May.',
  ])('%s tells of none', (text) => {
    expect(statusIn(text)).toBe('nothing');
  });
});

describe('what is said of a proposal behind it', () => {
  it.each([
    ['A offered B a meeting, which she accepted.', 'planned'],
    ['A proposed a meeting with B. She accepted.', 'planned'],
    ['A invited B to dinner. The invitation was accepted.', 'planned'],
    ['A invited B to a dinner in Brasilia. The invitation was declined.', 'cancelled'],
    ['A proposed a meeting with B. She has not accepted.', 'proposed'],
    ['A proposed a meeting with B. She has not replied.', 'proposed'],
  ])('%s', (text, status) => {
    expect(statusIn(text)).toBe(status);
  });
});
