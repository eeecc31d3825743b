import {
  countryById,
  type AgreementAnswer,
  type AgreementId,
  type AgreementStatus,
  type DocumentLine,
  type Leader,
  type PassageId,
  type Persona,
  type PersonAnswer,
  type SideAnswer,
  type SideId,
  type Span,
  type Tenure,
} from '@readout/domain';
import { compare, comparePlaces } from '../canonical-reading.ts';
import { passageInContext, type KeptPassage } from './contact-answer.ts';
import { compareLatestFirst } from './document-line.ts';
import { nameOfSide, type LeaderName } from './identities.ts';

/** A persona of a leader, with the document it is in. */
export interface PersonaParts {
  readonly persona: Persona;
  readonly why: string;
  readonly document: DocumentLine;
  readonly passages: ReadonlyMap<PassageId, KeptPassage>;
}

/** One person; `personas` are those to be told, in any order, `documents` counts all. */
export function personAnswer(
  leader: Omit<Leader, 'personas'>,
  documents: number,
  personas: readonly PersonaParts[],
): PersonAnswer {
  const { id, name, slug, side, tenures } = leader;
  const inOrder = [...personas].sort(
    (a, b) => compareLatestFirst(a.document, b.document) || compare(a.persona.id, b.persona.id),
  );
  return {
    ...{ id, name, slug, side, tenures, documents },
    personas: inOrder.map(({ persona, why, document, passages }) => ({
      id: persona.id,
      name: persona.name,
      named: longestMention(persona),
      forms: [...new Set([...persona.mentions].sort(comparePlaces).map((mention) => mention.text))],
      why,
      document,
      passages: [...new Set(persona.speaksFor.flatMap((office) => office.restsOn))]
        .flatMap((passage) => passages.get(passage) ?? [])
        .map((passage) => passageInContext(passage, []))
        .sort(comparePlaces),
    })),
  };
}

function longestMention({ id, mentions }: Persona): Span {
  const [longest] = [...mentions].sort((a, b) => b.text.length - a.text.length || comparePlaces(a, b));
  if (longest === undefined) throw new Error(`the persona ${id} is mentioned nowhere`);
  const { in: part, start, end, text } = longest;
  return { in: part, start, end, text };
}

/** A country or organisation and the people seen to speak for it, one line a tenure: last seen latest first (never dated last), then by id. */
export function sideAnswer(
  id: SideId,
  storedName: string | null,
  documents: number,
  people: readonly { readonly leader: LeaderName; readonly tenure: Tenure }[],
): SideAnswer {
  const country = countryById(id);
  const lines = people.map(({ leader, tenure }) => ({
    id: leader.id,
    name: leader.name,
    office: tenure.office,
    first: tenure.first,
    last: tenure.last,
  }));
  const text = (value: string | null): string => value ?? '';
  return {
    id,
    type: country === null ? 'organisation' : 'country',
    name: nameOfSide(id, new Map(storedName === null ? [] : [[id, storedName]])),
    code3: country?.code3 ?? null,
    documents,
    people: lines.sort(
      (a, b) =>
        compare(text(b.last), text(a.last)) ||
        compare(text(b.first), text(a.first)) ||
        compare(a.id, b.id) ||
        compare(text(a.office), text(b.office)),
    ),
  };
}

/** An agreement and documents that name it, with the printed forms in the order of the text; `documents` are those to be told. */
export function agreementAnswer(
  agreement: { readonly id: AgreementId; readonly name: string; readonly status: AgreementStatus },
  parties: Iterable<SideId>,
  total: number,
  documents: readonly { readonly document: DocumentLine; readonly mentions: readonly string[] }[],
): AgreementAnswer {
  return {
    id: agreement.id,
    name: agreement.name,
    status: agreement.status,
    parties: [...new Set(parties)].sort(compare),
    total,
    documents: documents
      .map(({ document, mentions }) => ({ document, mentions: [...new Set(mentions)] }))
      .sort((a, b) => compareLatestFirst(a.document, b.document)),
  };
}
