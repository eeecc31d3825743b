/** The last word of a capitalised phrase that makes it an organisation ("Zambia Noteholders Group", "Arakan Army"). */
export const ORGANISATION_HEADS: ReadonlySet<string> = new Set(
  (
    'chancellery chancery diwan organisation organization union league community committee commission council bank fund agency authority group association ' +
    'federation confederation alliance coalition movement front party army forum congress secretariat corporation company institute ' +
    'foundation society court tribunal parliament assembly senate bureau board chamber club programme program initiative mission ' +
    'corps brigade militia resistance network consortium trust office ministry department directorate delegation embassy cabinet ' +
    'government administration press service news agency university academy hospital school police navy guard forces force task'
  ).split(' '),
);
