/** Every form of regular verbs: "weigh" with "weighs", "weighed", "weighing". */
const forms = (...verbs: readonly string[]): string[] =>
  verbs.flatMap((verb) => {
    const stem = verb.replace(/e$/u, '');
    const third = /(?:s|sh|ch)$/u.test(verb) ? `${verb}es` : `${verb}s`;
    return [verb, third, `${stem}ed`, `${stem}ing`];
  });
/** Those forms with a preposition behind each. */
const formsWith = (preposition: string, ...verbs: readonly string[]): string[] =>
  forms(...verbs).map((form) => `${form} ${preposition}`);

/**
 * What stands right before a contact that somebody wishes for, weighs or works at, and that nobody says was held: "is weighing a meeting with",
 * "pressed for talks with". One or two words in lower case.
 */
export const WISHED_FOR: ReadonlySet<string> = new Set([
  ...forms(
    'weigh',
    'mull',
    'ponder',
    'contemplate',
    'demand',
    'need',
    'favour',
    'favor',
    'support',
    'want',
    'envisage',
    'dangle',
  ),
  ...formsWith(
    'for',
    'press',
    'push',
    'lobby',
    'plead',
    'argue',
    'clamour',
    'angle',
    'wish',
    'yearn',
    'long',
    'fish',
    'appeal',
  ),
  ...formsWith('on', 'insist', 'work'),
  ...formsWith('of', 'talk', 'dream'),
  ...['speak of', 'speaks of', 'spoke of', 'speaking of', 'think of', 'thinks of', 'thought of', 'thinking of'],
  ...formsWith('with', 'toy'),
  ...formsWith('towards', 'work'),
  ...formsWith('toward', 'work'),
  ...['need for', 'readiness for', 'willingness for', 'desire for', 'appetite for', 'interest in', 'interested in'],
  ...[
    'favour of',
    'favor of',
    'would welcome',
    'talks about',
    'talks on',
    'campaign for',
    'pressure for',
    'support for',
  ],
  ...['demand for', 'demands for', 'plea for', 'pleas for', 'case for', 'bid for', 'keen on', 'eager for'],
]);

/** What stands right before a contact, or the verb of one ("avoided meeting"), that somebody does not want, or that something else stands in the place of: "opposes a meeting with", "instead of talks with". */
export const UNWANTED: ReadonlySet<string> = new Set([
  ...forms('oppose', 'avoid', 'shun', 'resist', 'fear', 'dread', 'dodge', 'veto', 'prevent', 'forestall'),
  ...formsWith('against', 'warn', 'argue', 'advise'),
  ...[
    'rather than',
    'instead of',
    'in lieu of',
    'lieu of',
    'short of',
    'opposed to',
    'wary of',
    'fear of',
    'averse to',
  ],
  ...['vetoes', 'vetoed', 'shunned', 'shunning'],
]);
