// The contacts of one annotated text that something of theirs is learned from (`day-texts.mjs`, `place-texts.mjs`).
import { printed } from './loose-texts.mjs';

/** What printing a claim asks for beside it. */
export const NOTHING = { leaders: [], sides: [], organisations: [], agreements: [], confidence: new Map() };

/**
 * What `asked(claim, isFound, conversation)` gives for each of the `claims` that the annotation has, and for each other candidate of the net
 * that shows one annotated contact alone; `ruled(claims)` gives claims what the rules say first.
 */
export function askedOfContacts({ doc, text, conversations, claims, candidates }, { pairUp, evident }, asked, ruled) {
  const found = printed({ doc, ...NOTHING }, claims);
  const wanted = conversations.filter(({ optional }) => !optional);
  const pairs = pairUp(wanted, found, text);
  const caught = printed(
    { doc, ...NOTHING },
    candidates.map(({ claim }) => claim),
  );
  const others = candidates.flatMap(({ claim }, k) => {
    if (claims.some((one) => one.text === claim.text && one.trigger.first === claim.trigger.first)) return [];
    const shown = conversations.filter(
      (gold) => pairUp([gold], [caught[k]], text).length > 0 && evident(text, gold, caught[k]),
    );
    if (shown.length !== 1) return [];
    ruled([...claims, claim]);
    return [asked(claim, false, shown[0])];
  });
  return [...pairs.map(({ i, j }) => asked(claims[j], true, wanted[i])), ...others];
}
