// What the score would be if one thing alone were right, so that one sees where work pays. Each oracle changes what was found in one
// respect and is scored as the rest is:
//
//   days        a found conversation has the annotated day
//   references  a conversation told in the annotated sentences has the annotated parties
//   names       the same, only where every party that was missed is nobody whom the extractor knows in the text at all
//   kinds, status, evidence   a found conversation has the annotated kind, status, quotes

/** Found and strict F1 with each oracle alone, over `documents` ({ gold, found, text }). */
export function oracleTable(documents, scorer) {
  const rows = { 'as it is': (found) => found };
  const paired = (change) => (found, wanted, text) => {
    const pairs = scorer.pairUp(wanted, found, text);
    return found.map((one, j) => {
      const pair = pairs.find((p) => p.j === j);
      return pair === undefined ? one : { ...one, ...change(wanted[pair.i]) };
    });
  };
  rows.days = paired(({ date }) => ({ date }));
  rows.kinds = paired(({ kind }) => ({ kind }));
  rows.status = paired(({ status }) => ({ status }));
  rows.evidence = paired(({ quotes }) => ({ quotes }));
  rows.references = (found, wanted, text) => withParties(found, wanted, text, scorer, () => true);
  rows.names = (found, wanted, text, known) =>
    withParties(found, wanted, text, scorer, (gold, one) => isUnknown(gold, one, known));
  return Object.entries(rows).map(([name, change]) => ({ name, ...score(documents, change, scorer) }));
}

/** Gives each found conversation the parties of the annotated one whose sentences it quotes. */
function withParties(found, wanted, text, scorer, isAllowed) {
  const pairs = scorer.pairUp(wanted, found, text);
  const taken = new Set(pairs.map(({ i }) => i));
  const put = ({ participants, sides }) => ({ participants, sides });
  return found.map((one, j) => {
    const pair = pairs.find((p) => p.j === j);
    if (pair !== undefined) return isAllowed(wanted[pair.i], one) ? { ...one, ...put(wanted[pair.i]) } : one;
    const at = wanted.findIndex((gold, i) => !taken.has(i) && scorer.evident(text, gold, one) && isAllowed(gold, one));
    if (at < 0) return one;
    taken.add(at);
    return { ...one, ...put(wanted[at]) };
  });
}

/** Whether every annotated party that a found conversation lacks is named nowhere in what was found. */
function isUnknown(gold, one, known) {
  const has = new Set([...(one.participants ?? []).map(({ name }) => name), ...(one.sides ?? [])].map(lastWord));
  const missing = [...(gold.participants ?? []).map(({ name }) => name ?? ''), ...(gold.sides ?? [])].filter(
    (name) => !has.has(lastWord(name)),
  );
  return missing.every((name) => !known.has(lastWord(name)));
}
const lastWord = (name) =>
  name
    .toLowerCase()
    .split(/[\s-]+/u)
    .at(-1) ?? '';

function score(documents, change, scorer) {
  let [gold, pred, hits, strict] = [0, 0, 0, 0];
  for (const { annotated, found, text } of documents) {
    const wanted = annotated.conversations.filter((one) => !one.optional);
    const known = new Set([
      ...found.leaders.map(({ name }) => lastWord(name)),
      ...[...found.countries, ...found.organisations].map(lastWord),
    ]);
    const changed = change(found.conversations, wanted, text, known);
    const pairs = scorer.pairUp(wanted, changed, text);
    const won = new Set(pairs.map(({ j }) => j));
    const rest = changed.filter((_, j) => !won.has(j));
    const optional = annotated.conversations.filter((one) => one.optional);
    gold += wanted.length;
    pred += changed.length - scorer.pairUp(optional, rest, text).length;
    hits += pairs.length;
    strict += pairs.filter(({ i, j, exact }) => {
      const [g, p] = [wanted[i], changed[j]];
      return (
        exact &&
        g.kind === p.kind &&
        g.status === p.status &&
        scorer.sameDate(g.date, p.date) &&
        scorer.evident(text, g, p)
      );
    }).length;
  }
  return { found: (2 * hits) / (gold + pred), strict: (2 * strict) / (gold + pred) };
}
