// Which figures have floors, and what it means to fall below one. Floors only rise.

const TOLERANCE = 0.0005;

/** The figures that have floors: of each set, of the sets to read together, of the White House records and of the sample. */
export function floorFigures(bySet, all, records, sample) {
  const measured = {};
  for (const [name, figures] of [...Object.entries(bySet), ['all', all]])
    measured[name] = {
      found: figures.found.f1,
      precision: figures.found.precision,
      strict: figures.strict.f1,
      leaders: figures.leaders.f1,
      countries: figures.countries.f1,
      organisations: figures.organisations.f1,
      agreements: figures.agreements.f1,
      ...(name === 'all'
        ? {
            tellers: figures.accounts.f1,
            linked: figures.linkedAgreements.f1,
            day: figures.ofFound.date,
            status: figures.ofFound.status,
            calibrated: 1 - (figures.calibration?.ece ?? 1),
          }
        : {}),
    };
  if (records !== null)
    measured.whitehouse = {
      pair: records.records.pair.rate,
      kind: records.records.kindSaid.rate,
      day: records.records.day.rate,
      domestic: 1 - records.negatives.withConversations / records.negatives.texts,
    };
  measured.sample = { found: sample.f1, precision: sample.precision, strict: sample.strict / sample.contacts };
  return measured;
}

/** The floors with every figure that lies above its own; none is lowered. */
export function raised(floors, measured) {
  const next = { ...floors };
  for (const [name, figures] of Object.entries(measured))
    next[name] = Object.fromEntries(
      Object.entries(figures).map(([key, value]) => [
        key,
        Math.max(floors[name]?.[key] ?? 0, Math.floor(value * 1000) / 1000),
      ]),
    );
  return next;
}

/** What falls below its floor, and every set with a quote that is not in its text, in words. */
export function failuresOf(floors, measured, bySet) {
  const failures = Object.entries(bySet)
    .filter(([, { invalidQuotes }]) => invalidQuotes > 0)
    .map(([name, { invalidQuotes }]) => `${name}: ${String(invalidQuotes)} quotes are not in their text`);
  const shown = (value) => (100 * value).toFixed(1);
  for (const [name, figures] of Object.entries(measured))
    for (const [key, value] of Object.entries(figures)) {
      const floor = floors[name]?.[key];
      if (floor !== undefined && value < floor - TOLERANCE)
        failures.push(`${name}: ${key} is ${shown(value)}, below its floor of ${shown(floor)}`);
    }
  return failures;
}
