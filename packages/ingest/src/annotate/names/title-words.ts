/** Little words that a title prints with a capital and no name holds ("President Lukas Of Latvia"). */
export const IN_TITLES: ReadonlySet<string> = new Set(['Of', 'And', 'From', 'With', 'For']);

/** Little words that a title prints with a capital; no name opens with them. */
export const LITTLE: ReadonlySet<string> = new Set(
  'on of in at for with by from about after before and or the to as cancelled canceled postponed'.split(' '),
);

/** What a title prints with a capital and no name holds: verbs of releases, and prepositions. */
export const TITLE_VERBS: ReadonlySet<string> = new Set(
  (
    'meets speaks holds receives hosts welcomes visits calls telephones phones talks discusses signs stresses urges with on and in at for by from before after during following ' +
    'accepts addresses affirms announces appoints approves arrives attends begins briefs chairs co-chairs commends concludes condemns confirms congratulates consults convenes conveys ' +
    'delivers denies departs emphasizes exchanges expresses extends greets hails highlights inaugurates invites joins launches leads opens participates pays praises presents reaffirms reiterates ' +
    'reviews seeks sends takes tells thanks travels underscores vows warns witnesses ' +
    'attended called chaired congratulated discussed exchanged held hosted met paid presented received sent signed spoke talked visited welcomed'
  ).split(' '),
);

/** What may stand behind a name in a title in capitals: of a contact, of what is spoken, of where. */
export const AFTER_NAMES: ReadonlySet<string> = new Set(
  'call calls meeting meetings conversation letter visit travel remarks statement statements briefing interview speech testimony doorstop aboard'.split(
    ' ',
  ),
);

/** Given names that are words of the language too: at the head of a sentence a family name behind one makes it a name ("Grace Wanjiru, …"). */
export const WORDS_GIVEN: ReadonlySet<string> = new Set(['grace', 'faith', 'hope', 'innocent', 'grant', 'honest']);

/** Letters of honours, degrees and seats behind a name, which are no part of it ("John Hale KC", "Peter Dunn CMG"). */
export const HONOURS: ReadonlySet<string> = new Set(
  (
    'KC QC SC PC OBE MBE CBE KBE DBE GBE CMG DCMG KCMG GCMG CVO DCVO KCVO GCVO KCB DCB GCB KG KT DSO DSC ONZ CNZM DNZM KNZM MNZM ONZM QSO ' +
    'ORTT OAM AC AO AM OM MP MEP MLA MNA TD FRS PhD Ph.D PhD. Ph.D. Esq Esq.'
  ).split(' '),
);
