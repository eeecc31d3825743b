import {
  agreementIdOf,
  type AgreementId,
  type NamedAgreement,
  type NamedCountry,
  type NamedOrganisation,
  type Span,
} from '@readout/domain';
import type { AnnotatedDocument } from '../annotate/document.ts';
import type { Extraction } from '../pipeline.ts';
import { sideIdOf, sideNamed } from './sides.ts';
import { inOrder, spanOfRange } from './spans.ts';

/** Where the texts of a document name each country and organisation, by the id of the annotations. */
export function sideMentions(doc: AnnotatedDocument): Map<string, Span[]> {
  const found = new Map<string, (Span | null)[]>();
  for (const text of [doc.title, doc.body]) {
    for (const atom of text.atoms.flat()) {
      if (atom.id === '') continue;
      const spans = found.get(atom.id) ?? [];
      spans.push(spanOfRange(text, atom));
      found.set(atom.id, spans);
    }
  }
  return new Map([...found].map(([id, spans]) => [id, inOrder(spans)]));
}

/** The countries and organisations that a reading needs: those named, and those that its people and accounts stand for. */
export function namedSides(
  wanted: Iterable<string>,
  mentions: ReadonlyMap<string, readonly Span[]>,
): { countries: NamedCountry[]; organisations: NamedOrganisation[] } {
  const countries = new Map<string, NamedCountry>();
  const organisations = new Map<string, NamedOrganisation>();
  for (const id of new Set(wanted)) {
    const side = sideNamed(id);
    const spans = [...(mentions.get(id) ?? [])];
    if (side.type === 'country')
      countries.set(side.id, {
        id: side.id,
        mentions: inOrder([...(countries.get(side.id)?.mentions ?? []), ...spans]),
      });
    else
      organisations.set(side.id, {
        id: side.id,
        name: side.name,
        mentions: inOrder([...(organisations.get(side.id)?.mentions ?? []), ...spans]),
      });
  }
  return { countries: [...countries.values()], organisations: [...organisations.values()] };
}

/** The agreements of a document, one an id; their places are where the body prints one of their forms. */
export function namedAgreements({ doc, agreements }: Extraction): NamedAgreement[] {
  const found = new Map<AgreementId, NamedAgreement>();
  for (const agreement of agreements) {
    const id = agreementIdOf(agreement.name);
    const mentions = inOrder(agreement.mentions.flatMap((form) => placesOf(doc.body.source, form)));
    const other = found.get(id);
    if (mentions.length === 0) continue;
    found.set(id, {
      id,
      name: other?.name ?? agreement.name,
      status: other !== undefined && other.status !== 'unknown' ? other.status : agreement.status,
      parties: [...new Set([...(other?.parties ?? []), ...agreement.parties.map(sideIdOf)])],
      mentions: inOrder([...(other?.mentions ?? []), ...mentions]),
    });
  }
  return [...found.values()];
}

function placesOf(source: string, form: string): Span[] {
  const places: Span[] = [];
  if (form === '') return places;
  for (let at = source.indexOf(form); at !== -1; at = source.indexOf(form, at + form.length)) {
    places.push({ in: 'text', start: at, end: at + form.length, text: form });
  }
  return places;
}
