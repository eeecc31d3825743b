// How the figures of one set, or of several together, are printed: three lines.

export const percent = (value) => (100 * value).toFixed(1).padStart(5);

/** Prints what the scorer says of a set. */
export function printFigures(name, figures) {
  const { allParties, kind, status, date, place, evidence, initiator } = figures.ofFound;
  console.log(
    `${name.padEnd(10)} ${String(figures.documents).padStart(3)} documents  found P ${percent(figures.found.precision)} R ${percent(figures.found.recall)} F1 ${percent(figures.found.f1)}  ` +
      `strict F1 ${percent(figures.strict.f1)}  quotes a conversation ${figures.quotesPerConversation.toFixed(1)}  invalid ${String(figures.invalidQuotes)}` +
      (figures.textsWithout > 0
        ? `  false in ${String(figures.textsWithout)} texts without any ${String(figures.falseInTextsWithout)}`
        : ''),
  );
  console.log(
    `           of found: parties ${percent(allParties)} kind ${percent(kind)} status ${percent(status)} day ${percent(date)} place ${percent(place)} evidence ${percent(evidence)} initiator ${percent(initiator)}`,
  );
  console.log(
    `           leaders ${percent(figures.leaders.f1)} offices ${percent(figures.offices.f1)} affiliations ${percent(figures.affiliations.f1)} countries ${percent(figures.countries.f1)} ` +
      `organisations ${percent(figures.organisations.f1)} agreements ${percent(figures.agreements.f1)} linked ${percent(figures.linkedAgreements.f1)} tellers ${percent(figures.accounts.f1)}` +
      (figures.calibration ? ` calibration error ${figures.calibration.ece.toFixed(3)}` : ''),
  );
}
