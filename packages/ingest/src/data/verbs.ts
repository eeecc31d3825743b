/** Forms of "be", "have", "do" and the modals. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  "'ve 're 'll 'd 'm is are was were be been being am has have had having do does did will would shall should may might must can could cannot won't wouldn't didn't doesn't hasn't haven't hadn't isn't wasn't weren't aren't couldn't can't shan't i'm we're they're he's she's it's we've they've i've we'll i'll he'll she'll they'll we'd they'd i'd he'd she'd".split(
    ' ',
  ),
);

/** Verbs of telling, all forms: what follows may be a clause of its own, and their subject may be a teller. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  (
    'said says say saying told tells tell announced announces announce confirmed confirms confirm reported reports report stated states state noted notes note added adds add ' +
    'disclosed discloses disclose revealed reveals reveal declared declares insisted insists recalled recalls recall explained explains replied replies answered answers indicated indicates ' +
    'acknowledged acknowledges admitted admits conceded concedes denied denies deny claimed claims maintains maintained informed informs warned warns stressed stresses emphasized emphasised ' +
    'underlined underscored believes believed thinks thought suggested suggests knows knew heard hears expects expected hopes hoped argued argues wrote writes read quoted commented'
  ).split(/\s+/u),
);

/** Common verbs of other meanings in the past and present, so that a clause can be told from a list of nouns. */
export const OTHER_VERBS: ReadonlySet<string> = new Set(
  (
    'took takes take taken made makes make came comes come went goes go gone got gets get gave gives give given found finds find left leaves leave kept keeps keep put puts brought brings bring ' +
    'began begins begin begun became becomes become broke breaks drew draws drove drives fell falls felt feels flew flies fly fought grew grows held holds hold led leads lost loses paid pays pay ran runs run ' +
    'sent sends send set sets spent spends spend stood stands stand struck sought seeks seek showed shows thanked thanks thank visited visits visit arrived arrives arrive travelled traveled travels travel ' +
    'signed signs sign agreed agrees agree discussed discusses discuss reaffirmed affirmed expressed expresses welcomed welcomes reviewed reviews exchanged exchanges asked asks ask urged urges called calls ' +
    'offered offers offer invited invites invite proposed proposes propose accepted accepts rejected rejects refused refuses declined declines wanted wants want needs need lies lie remains remain stays stay stayed ' +
    'follows followed includes included covers covered lasted lasts won wins win served serves serve presides chairs chaired co-chaired attended attends works worked work plays played handed hands delivered delivers ' +
    'carried carries receives received receive meets met spoke speaks talked talks briefed briefs died dies died put lists listed opened opens ended ends closed closes concluded concludes starts started wrote writes ' +
    'sat sits sit stood walked rang rings drank ate cooked saw sees see knew know used uses use rose rises spared pledged vowed committed commits raised raises congratulated condemned conveyed conveys reiterated ' +
    'bade clung crept dealt dwelt fled flung forbade forgave forgot forsook froze hid hung knelt laid lent overcame overheard oversaw overthrew overtook rode sang sank slept ' +
    'slid spun stole strode strove stuck swept swore swung taught threw tore undertook underwent upheld withdrew withheld withstood woke wore wove built bought caught chose ' +
    'sold misled understood arose awoke wept leapt sped shrank sprang blew retold rebuilt'
  ).split(/\s+/u),
);

/** Verbs whose object is the one who is to act: "asked the president to telephone". */
export const CONTROL_VERBS: ReadonlySet<string> = new Set(
  'asked ask asks invited invites invite urged urges told tells directed directs ordered instructed encouraged persuaded allowed allows authorised authorized sent sends wanted wants tasked'.split(
    ' ',
  ),
);

/** Prepositions. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  'of in on at by with to for from about between among over under after before during through via into near within without against alongside concerning regarding following since until till towards toward despite besides amid than like as upon onto across around along behind beside ahead per'.split(
    ' ',
  ),
);

/** Prepositions before a contact that another lies before or behind: "spoke ahead of a conference", "the first talks since a call in May". */
export const BESIDE_ANOTHER: ReadonlySet<string> = new Set(['since', 'after', 'before', 'following', 'until', 'prior']);

/** Words that open a clause of their own. */
export const SUBORDINATORS: ReadonlySet<string> = new Set(
  'that when while because although though if unless whether where whereas since after before as until once how why what so'.split(
    ' ',
  ),
);

/** Relative pronouns. */
export const RELATIVES: ReadonlySet<string> = new Set(['who', 'whom', 'which', 'whose']);

/** Words between a verb and its auxiliaries or objects that change nothing. */
export const ADVERBS: ReadonlySet<string> = new Set(
  (
    'also then later earlier again already just still now here there together alone once twice briefly separately privately personally jointly virtually recently previously first last finally soon ' +
    'even only directly both each all today yesterday tomorrow meanwhile afterwards further instead individually informally formally secretly again reportedly apparently obviously actually really about ' +
    'immediately subsequently regularly often frequently repeatedly daily meanwhile likewise respectively in-person face-to-face inperson over either too yet never not ' +
    'late early apart face remotely'
  ).split(/\s+/u),
);
