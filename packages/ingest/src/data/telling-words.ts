/** Verbs by which somebody tells, in the forms that carry a clause. */
export const TELLING_VERBS: ReadonlySet<string> = new Set(
  (
    'said says told tells announced announces confirmed confirms reported reports disclosed discloses revealed reveals stated states added adds recalled recalls noted acknowledged ' +
    'conceded concedes insisted claimed claims indicated informed explained wrote writes denied denies replied answered concede declared declares described describes related relates recounted ' +
    'mentioned mentions specified commented maintained maintains let say'
  ).split(/\s+/u),
);

/** Participles before "by" that say who told: "as described by", "was announced by". */
export const TOLD_BY: ReadonlySet<string> = new Set(
  'described announced reported confirmed disclosed told stated published released issued circulated quoted cited summarised summarized relayed denied revealed given'.split(
    ' ',
  ),
);

/** Verbs of making an account public; what is made public must be an account. */
export const ISSUING_VERBS: ReadonlySet<string> = new Set(
  'issued issues published publishes released releases circulated put gave gives posted carried distributed'.split(' '),
);

/** Nouns for an account of a contact. */
export const ACCOUNT_NOUNS: ReadonlySet<string> = new Set(
  'account accounts readout readouts statement statements communiqué communique summary release version transcript announcement telling record records list lists minutes bulletin note report description words'.split(
    ' ',
  ),
);

/** Nouns for those who tell without a name, for institutions and for the press: the head of a teller's phrase. */
export const VOICE_NOUNS: ReadonlySet<string> = new Set(
  (
    'sources source official officials spokesman spokeswoman spokesperson spokesmen spokespeople media diplomat diplomats delegation delegations reports ministry household agency agencies press ' +
    'aide aides office offices presidency government secretariat embassy mission department cabinet palace chancellery service television radio newspaper council council’s directorate envoy envoys ' +
    'negotiator negotiators programme program copy side adviser advisers administration broadcaster daily witnesses'
  ).split(/\s+/u),
);

/** How names of papers, agencies and stations end; a name like it tells as they do ("The Morning Courier reported"). */
export const PRESS_ENDS: ReadonlySet<string> = new Set(
  (
    'post times courier journal herald tribune gazette news agency today telegraph guardian observer mirror standard chronicle echo mail express globe monitor review weekly daily bulletin wire ' +
    'dispatch examiner inquirer radio television tv zeitung allgemeine mundo país figaro monde reuters bloomberg tass interfax xinhua yonhap kyodo anadolu ansa efe afp ap dpa bbc cnn nhk axios politico'
  ).split(/\s+/u),
);

/** Whom one tells in public: "told reporters", "said at a news conference". */
export const AUDIENCES: ReadonlySet<string> = new Set(
  'reporters journalists press correspondents newsmen lawmakers deputies parliament senators mps newspaper media television cameras viewers listeners agency legislators congress'.split(
    ' ',
  ),
);

/** Words for a plural of parties who speak together: tellers only where they tell the public. */
export const TOGETHER_KINDS: ReadonlySet<string> = new Set(['plural', 'group', 'counterpart']);

/** Nouns for an account that a side publishes: named without what it says, it is one that was not read. */
export const PUBLISHED_ACCOUNTS: ReadonlySet<string> = new Set(
  'readout readouts communiqué communique version account statement summary transcript'.split(' '),
);

/** What a side that keeps silent does not do: "has not commented", "has yet to confirm", "declined to comment". */
export const SILENT_VERBS: ReadonlySet<string> = new Set(
  'comment commented confirm confirmed respond responded publish published release released say said reply replied'.split(
    ' ',
  ),
);

/** Verbs whose subject may tell of a contact, and mostly does not: what stands around them decides. */
export const LOOSE_TELLING_VERBS: ReadonlySet<string> = new Set(
  (
    'stressed stresses emphasised emphasized emphasises emphasizes underlined underlines underscored underscores hinted hints tweeted tweets posted posts complained complains joked quipped warned warns ' +
    'argued argues believe believes believed think thinks thought suspect suspects suspected expect expects expected hope hopes hoped asserted asserts contended contends alleged alleges remarked remarks ' +
    'observed observes recounts remembered remembers testified admit admits admitted hears heard understood learned learnt knows reckons reckoned briefed briefs rejected rejects dismissed dismisses grumbled ' +
    'boasted cautioned suggested suggests signalled signaled speculated predicted reiterated reiterates repeated repeats promised pledged vowed asked asks printed prints broadcast quoted cited calls called ' +
    'thanked praised hailed speaking talking clarified notes note recall report claim confirm tell say briefing welcomed expressed conveyed'
  ).split(/\s+/u),
);
