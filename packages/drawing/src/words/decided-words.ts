import {
  KINDS,
  STATUSES,
  countryById,
  organisationById,
  type Correction,
  type Day,
  type DecidedLine,
  type Decision,
  type SideId,
} from '@readout/domain';
import { longDay, periodWords } from './day-words.ts';

/**
 * What an analyst settled about an account, as a sentence without its end: `Corrected by Ana Ruiz, 1 March 2022: the kind is video call, the
 * text was read as phone call`. What was read is said beside what is right.
 */
export function decidedWords({ what, by, at, why, correction, read, name }: DecidedLine): string {
  const who = `by ${by}, ${longDay(at.slice(0, 10) as Day)}`;
  if (what === 'note') return `Note ${who}: ${why ?? ''}`;
  const because = why === null ? '' : `. ${why}`;
  if (what === 'mark' || correction === null) return `Marked by hand ${who}${because}`;
  return `Corrected ${who}: ${correctionWords(correction, read, name)}${because}`;
}

/** What each kind of decision says; corrections and notes say more. */
const SETTLED: Readonly<Record<Decision['what'], string>> = {
  join: 'Joined with another account',
  split: 'Split from another account',
  'same-person': 'Taken for one person',
  'different-people': 'Told apart as two people',
  'not-a-conversation': 'Taken for no contact',
  correct: 'Corrected',
  mark: 'Marked by hand',
  note: 'Note',
  'name-collection': 'Collection renamed',
  undo: 'Taken back',
};

/** What an analyst settled, without what was read there: `Split from another account by Ana Ruiz, 1 March 2022: two calls`. */
export function settledWords({ what, by, at, why, correction, collection }: Decision): string {
  const who = `by ${by}, ${longDay(at.slice(0, 10) as Day)}`;
  const right = correction === undefined ? null : `the ${correction.of} is ${valueWords(correction)}`;
  const name = collection === undefined ? null : `“${collection.name}”`;
  return [`${SETTLED[what]} ${who}`, [right, name, why].filter((one) => one !== null).join('. ')]
    .filter((one) => one !== '')
    .join(': ');
}

/** The words by which a decision is taken back, as in `Undo different people`. */
export function decisionName({
  what,
  correction,
}: Pick<Decision, 'what'> & { readonly correction?: Correction | null | undefined }): string {
  if (what === 'not-a-conversation') return 'no contact';
  if (what === 'name-collection') return 'rename';
  return correction === undefined || correction === null ? what.replaceAll('-', ' ') : `correction of ${correction.of}`;
}

/** `the kind is video call, the text was read as phone call`. */
function correctionWords(correction: Correction, read: Correction | null, name: string | null): string {
  const named = `“${name ?? ''}”`;
  if (correction.of === 'party') {
    const [is, was] = correction.tookPart ? ['took part', read !== null] : ['did not take part', read === null];
    if (was) return `${named} ${is}, as the text was read`;
    return `${named} ${is}, the text was read ${correction.tookPart ? 'otherwise' : 'as if so'}`;
  }
  const subject = correction.of === 'office' ? `${named} is` : `the ${correction.of} is`;
  const before = read === null ? 'nothing' : valueWords(read);
  return `${subject} ${valueWords(correction)}, the text was read as ${before}`;
}

function valueWords(correction: Correction): string {
  switch (correction.of) {
    case 'kind':
      return KINDS[correction.kind].label.toLowerCase();
    case 'status':
      return STATUSES[correction.status].label.toLowerCase();
    case 'day': {
      const days = periodWords(correction);
      if (days === '') return 'not known';
      return correction.days === 'all' && correction.earliest !== correction.latest ? `all of ${days}` : days;
    }
    case 'place':
      return correction.place ?? 'not known';
    case 'office':
      return [
        correction.office ?? 'without an office',
        ...(correction.side === null ? [] : [sideWords(correction.side)]),
      ].join(', ');
    case 'party':
      return correction.tookPart ? 'a participant' : 'no participant';
  }
}

/** The curated name of a side, else its id in words. */
function sideWords(side: SideId): string {
  return countryById(side)?.name ?? organisationById(side)?.name ?? side.replaceAll('-', ' ');
}
