/**
 * Regions by which leaders and states are named together ("the three Baltic presidents", "the Nordic states"), in lower case. A region whose
 * states are agreed on lists them by id; the others only say of several leaders where they are from.
 */
export const REGION_ADJECTIVES: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['baltic', ['estonia', 'latvia', 'lithuania']],
  ['benelux', ['belgium', 'netherlands', 'luxembourg']],
  ['nordic', ['denmark', 'finland', 'iceland', 'norway', 'sweden']],
  ['scandinavian', ['denmark', 'norway', 'sweden']],
  ['central asian', ['kazakhstan', 'kyrgyzstan', 'tajikistan', 'turkmenistan', 'uzbekistan']],
  ...[
    'central american',
    'south american',
    'latin american',
    'caribbean',
    'andean',
    'african',
    'west african',
    'east african',
    'central african',
    'north african',
    'southern african',
    'maghreb',
    'sahel',
    'arab',
    'gulf',
    'muslim',
    'islamic',
    'european',
    'western',
    'eastern european',
    'balkan',
    'western balkan',
    'caucasus',
    'asian',
    'south asian',
    'southeast asian',
    'pacific',
    'pacific island',
    'black sea',
    'great lakes',
    'lake chad',
  ].map((region) => [region, []] as const),
]);

/** Words for states behind such an adjective: "the Baltic states". */
export const STATES: ReadonlySet<string> = new Set('countries states nations republics'.split(' '));
