/** Verbs of what was talked about: their object, or what follows the words in brackets, is a list of subjects. */
export const SUBJECT_VERBS: ReadonlyMap<string, readonly string[]> = new Map(
  (
    [
      ['discussed discuss discussing discusses debated addressed addresses reviewed review reviewing considered', ''],
      ['examined explored covered covers raised raises tackled surveyed', ''],
      ['focused focuses focussed centred centered concentrated touched dwelt', 'on upon'],
      ['talked talk talking spoke speak speaking', 'about on of'],
      ['exchanged exchange', 'views|opinions|notes|assessments'],
      ['compared compare', 'notes|assessments'],
      ['dealt', 'with'],
      ['concerned concerns', ''],
    ] as const
  ).flatMap(([forms, leads]) => forms.split(' ').map((form): [string, string[]] => [form, leads.split(/[ |]/u)])),
);

/** Verbs of what was said, asked, promised or agreed in a conversation: each with its clause is a point of its own. */
export const POINT_VERBS: ReadonlySet<string> = new Set(
  (
    'said say stressed stresses emphasised emphasized emphasises emphasizes underlined underlines underscored underscores reaffirmed reaffirms reiterated reiterates affirmed affirms ' +
    'confirmed confirms noted notes expressed expresses welcomed welcomes condemned condemns agreed agrees pledged pledges promised promises vowed vows committed commits thanked thanks ' +
    'congratulated congratulates invited invites urged urges warned warns assured assures informed informs told tells briefed briefs asked asks requested requests conveyed conveys offered offers ' +
    'accepted accepts rejected rejects demanded demands proposed proposes suggested suggests recalled recalls praised praises commended commends acknowledged acknowledges hailed deplored ' +
    'appealed appeals called calls insisted insists explained explains described describes appreciated voiced extended renewed replied replies answered answers obtained obtains presented presents signed pressed repeated repeats objected admitted admits conceded granted considered pleaded proposed wanted showed pointed handed settled stated states declared ' +
    'renewed recognised recognized decided decides resolved supported supports ' +
    'undertook regretted regrets complained complains protested announced announces declared declares added adds hoped hopes highlighted highlights wished'
  ).split(/\s+/u),
);

/** Verbs whose object is the one told: where that is nobody of the contact, the press or a parliament was told. */
export const ADDRESSING: ReadonlySet<string> = new Set(
  'told tells informed informs briefed briefs assured assures thanked thanks congratulated reminded'.split(' '),
);

/** Who takes part, where no name or office says it: "The officials further talked about". */
export const TAKING_PART: ReadonlySet<string> = new Set(
  'officials interlocutors parties sides leaders presidents ministers two men women statesmen delegations pair'.split(
    ' ',
  ),
);

/** Nouns of a contact that stand as the subject of such a verb: "the call focused on …". */
export const EXCHANGE_NOUNS: ReadonlySet<string> = new Set(
  'call calls conversation conversations meeting meetings talks discussion discussions consultations negotiations exchange session summit lunch dinner breakfast agenda letter message note visit statement communiqué communique readout'.split(
    ' ',
  ),
);

/** Words before a subject that was talked about: "a call on grain", "talks about the border". */
export const BEFORE_SUBJECT: ReadonlySet<string> = new Set('on about regarding concerning over'.split(' '));
