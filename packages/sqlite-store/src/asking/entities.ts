import type {
  AgreementAnswer,
  AgreementId,
  AgreementStatus,
  Day,
  LeaderId,
  PersonaId,
  PersonAnswer,
  SideAnswer,
  SideId,
  Span,
  Tenure,
} from '@readout/domain';
import { agreementAnswer, MAX_TOLD, personAnswer, sideAnswer } from '@readout/store';
import type { Connection } from '../engine.ts';
import { keptOffices, keptPersona } from '../kept/kept-account.ts';
import { keptTenures } from '../kept/kept-derived.ts';
import { list, text, textOrNull } from '../kept/kept-json.ts';
import { QUESTIONS } from '../sql.generated.ts';
import { documentsByNumber, PassagesByOrdinal } from './kept-parts.ts';

/** A leader by its id or that of any of its personas. */
export function person(db: Connection, id: LeaderId | PersonaId): PersonAnswer | null {
  const leader = db.get(QUESTIONS['person/leader'], { id });
  if (leader === null) return null;
  const latest = db.all(QUESTIONS['person/latest-personas'], { leader: text(leader['id']), limit: MAX_TOLD });
  const rows = db.all(QUESTIONS['person/personas'], { ns: JSON.stringify(latest.map((row) => row['n'])) });
  const documents = documentsByNumber(
    db,
    rows.map((row) => Number(row['document'])),
  );
  const passages = new PassagesByOrdinal(
    db,
    rows.flatMap((row) =>
      keptOffices(row['offices']).flatMap(({ rests }) =>
        rests.map((ordinal): [number, number] => [Number(row['document']), ordinal]),
      ),
    ),
  );
  const personas = rows.flatMap((row) => {
    const n = Number(row['document']);
    const document = documents.get(n);
    if (document === undefined) return [];
    const persona = keptPersona(row, (ordinal) => passages.idAt(n, ordinal));
    return [{ persona, why: text(row['why']), document: document.line, passages: passages.of(n) }];
  });
  return personAnswer(
    {
      id: text(leader['id']) as LeaderId,
      name: text(leader['name']),
      slug: text(leader['slug']),
      side: textOrNull(leader['side']) as SideId | null,
      tenures: keptTenures(leader['tenures']),
    },
    Number(leader['documents']),
    personas,
  );
}

/** A country or organisation that documents name. */
export function side(db: Connection, id: SideId): SideAnswer | null {
  const row = db.get(QUESTIONS['side/side'], { id });
  if (row === null) return null;
  const people = db.all(QUESTIONS['side/people'], { id }).map((one) => {
    const tenure: Tenure = {
      side: id,
      office: textOrNull(one['office']),
      first: textOrNull(one['first']) as Day | null,
      last: textOrNull(one['last']) as Day | null,
    };
    const leaderSide = textOrNull(one['side']) as SideId | null;
    return { leader: { id: text(one['id']) as LeaderId, name: text(one['name']), side: leaderSide }, tenure };
  });
  return sideAnswer(id, text(row['name']), Number(row['documents']), people);
}

/** An agreement that documents name. */
export function agreement(db: Connection, id: AgreementId): AgreementAnswer | null {
  const row = db.get(QUESTIONS['agreement/agreement'], { id });
  if (row === null) return null;
  const parties = db.all(QUESTIONS['agreement/parties'], { id }).flatMap((one) => list<SideId>(one['parties']));
  const named = db.all(QUESTIONS['agreement/documents'], { id, limit: MAX_TOLD });
  const documents = documentsByNumber(
    db,
    named.map((one) => Number(one['document'])),
  );
  return agreementAnswer(
    { id, name: text(row['name']), status: text(row['status']) as AgreementStatus },
    parties,
    Number(row['total']),
    named.flatMap((one) => {
      const document = documents.get(Number(one['document']));
      const mentions = list<Span>(one['mentions']).map((mention) => mention.text);
      return document === undefined ? [] : [{ document: document.line, mentions }];
    }),
  );
}
