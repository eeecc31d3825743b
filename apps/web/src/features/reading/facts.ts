import { AGREEMENT_STATUSES, isSingleDay, isUndated, topicName, type ContactAnswer } from '@readout/domain';
import { dayLabel } from '@readout/drawing';
import { capitalised, counted } from '../../ui/words.ts';

/** A row of facts: what is asked, what is known, and a word aside in small type. */
export interface Fact {
  readonly term: string;
  readonly value: string;
  readonly aside: string | null;
  /** Set in the serif's italics, as agreements are. */
  readonly isAgreement?: boolean;
}

/** The facts of a contact. What no text says is said to be not said. */
export function factsOf(contact: ContactAnswer): readonly Fact[] {
  return [
    dateFact(contact),
    ...movedFacts(contact),
    ...initiativeFacts(contact),
    ...placeFacts(contact),
    ...topicFacts(contact),
    ...agreementFacts(contact),
    ...(contact.extent === 'series'
      ? [{ term: 'Extent', value: 'Several contacts told as one', aside: 'counted once' }]
      : []),
    { term: 'Reports', value: reportWords(contact), aside: null },
  ];
}

function dateFact(contact: ContactAnswer): Fact {
  const telling = contact.accounts.filter((account) => account.status === contact.status);
  const phrases = telling.flatMap(({ marks }) => marks.flatMap(({ show, text }) => (show === 'day' ? [text] : [])));
  const words = phrases.find((phrase) => namesDay(phrase, contact)) ?? phrases[0];
  const aside = words === undefined ? null : `from “${words}”`;
  if (isUndated(contact)) return { term: 'Date', value: 'Not given', aside };
  if (isSingleDay(contact)) return { term: 'Date', value: 'Day known', aside };
  const label = dayLabel(contact, { onAllDays: true }).text.replace(/^≈ /u, '');
  return { term: 'Date', value: contact.days === 'all' ? `On all of ${label}` : `Some day in ${label}`, aside };
}

/** Whether a phrase holds the number of the first day: beside “in February” it is “7 March” that a 7 March was read from. */
function namesDay(phrase: string, { earliest }: ContactAnswer): boolean {
  if (earliest === null) return false;
  return (phrase.match(/\d+/gu) ?? []).some((number) => Number(number) === Number(earliest.slice(8)));
}

/** For when a plan stood before it was moved, as each account that tells of it says. */
function movedFacts({ accounts }: ContactAnswer): readonly Fact[] {
  const before = accounts.flatMap(({ movedFrom }) =>
    movedFrom === undefined ? [] : [dayLabel(movedFrom, { withYear: true }).text],
  );
  return before.length === 0 ? [] : [{ term: 'Moved from', value: [...new Set(before)].join(', '), aside: null }];
}

function initiativeFacts(contact: ContactAnswer): readonly Fact[] {
  const initiators = new Set(
    contact.accounts.flatMap((account) =>
      account.names.filter((naming) => naming.as === 'initiator').map((naming) => naming.who.name),
    ),
  );
  return [{ term: 'Initiative', value: initiators.size === 0 ? 'Not said' : [...initiators].join(', '), aside: null }];
}

function placeFacts(contact: ContactAnswer): readonly Fact[] {
  return contact.place === null ? [] : [{ term: 'Place', value: contact.place, aside: null }];
}

/** What it is found under by the filter "Topics", beside what was spoken of as the texts print it. */
function topicFacts(contact: ContactAnswer): readonly Fact[] {
  const topics = [...new Set(contact.accounts.flatMap((account) => account.topics))];
  const filed = (contact.topics ?? []).map(topicName);
  if (filed.length === 0)
    return topics.length === 0 ? [] : [{ term: 'Topics', value: topics.map(capitalised).join('; '), aside: null }];
  const printed = topics.length === 0 ? null : `said of: ${topics.map((topic) => `“${topic}”`).join(', ')}`;
  return [{ term: 'Topics', value: filed.join('; '), aside: printed }];
}

function agreementFacts(contact: ContactAnswer): readonly Fact[] {
  const seen = new Set<string>();
  return contact.named.flatMap((named) => {
    if (named.type !== 'agreement' || seen.has(named.id)) return [];
    seen.add(named.id);
    const status = named.status === 'unknown' ? null : AGREEMENT_STATUSES[named.status].label.toLowerCase();
    return [{ term: 'Agreement', value: named.name, aside: status, isAgreement: true }];
  });
}

function reportWords(contact: ContactAnswer): string {
  const documents = new Set(contact.accounts.map((account) => account.document.id)).size;
  const passages = new Set(contact.accounts.flatMap((account) => account.passages.map(({ id }) => id))).size;
  const what = contact.status === 'denied' ? '1 denied contact' : '1 contact';
  return `${what}, ${counted(documents, 'document')}, ${counted(passages, 'passage')}`;
}
