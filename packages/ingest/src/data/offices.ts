/** Heads of offices: the noun that makes a phrase an office ("minister", "envoy"). Singular forms; plurals are made by {@link pluralOf}. */
export const OFFICE_HEADS: ReadonlySet<string> = new Set(
  (
    'ambassador-at-large president premier minister chancellor secretary secretary-general king queen emir amir sultan pope pontiff emperor prince princess ' +
    'sheikh shah monarch chairman chairwoman chairperson chair co-chair co-chairman director director-general commissioner envoy representative ' +
    'adviser advisor spokesman spokeswoman spokesperson taoiseach tánaiste tanaiste speaker governor leader head chief negotiator ' +
    'undersecretary under-secretary under-secretary-general official diplomat coordinator co-ordinator commander marshal consul nuncio ' +
    'treasurer sherpa mayor senator ambassador counsellor counselor councillor councilor chargé attaché delegate principal ' +
    'aide mediator commissar vice-president vice-premier vice-minister vice-chairman vice-chancellor ex-president ' +
    'administrator inspector auditor attorney-general deputy lawmaker legislator deputy-minister regent dictator strongman ruler ' +
    'general colonel admiral commodore major captain lieutenant brigadier bishop archbishop cardinal patriarch ayatollah imam ' +
    'interpreter notetaker secretary-designate president-elect ombudsman rector prosecutor comptroller superintendent whip critic beretitenti ' +
    'landammann bundespräsident statsminister fono premier-designate minister-president minister-counsellor high-commissioner ' +
    'member undersecretary-general rapporteur troubleshooter emissary plenipotentiary politburo ' +
    'governor-general consul-general solicitor-general surgeon-general inspector-general auditor-general adjutant-general ' +
    'facilitator co-facilitator co-mediator co-coordinator convenor convener co-convener co-president co-leader vice-chair vice-governor vice-speaker ' +
    'minister-delegate minister-designate president-designate'
  ).split(/\s+/u),
);

/** Words that stand before a head and belong to the office ("deputy", "foreign", "finance"). */
export const OFFICE_MODIFIERS: ReadonlySet<string> = new Set(
  (
    'government rebel guerrilla separatist militia army junta tribal clan opposition deputy vice prime foreign first second third interior defence defense finance trade commerce economy economic economics energy oil gas ' +
    'agriculture agricultural fisheries fishery justice health culture cultural education sports sport environment transport transportation ' +
    'water labour labor housing tourism mining mines industry industrial technology science information communications infrastructure planning ' +
    'development cooperation immigration migration home external internal public social welfare women youth veterans cabinet national ' +
    'security special permanent chief high state crown hereditary principal senior parliamentary opposition party assistant associate executive managing ' +
    'general press political military naval army air border customs tax climate budget treasury justice euro european union supreme ' +
    'personal presidential royal ministerial federal regional provincial local governing interim transitional provisional acting coordinating joint global affairs ' +
    'vice-foreign under main top lead long-time longtime top-level homeland policy staff diplomatic consular religious land lands commercial ' +
    'minority majority house senate peace nuclear disarmament human rights reconciliation integration investment investments ' +
    'attorney secretary minister solicitor undersecretary director commissioner police prosecutor judicial presidency council bureau ' +
    'irrigation forestry forests railways railway roads aviation maritime shipping farm fishing electricity power environment family employment research telecommunications ' +
    'petroleum minerals hydrocarbons livestock rural works emergency emergencies reconstruction unification overseas antiquities refugee refugees rail ports ' +
    'intelligence spy service services mission delegation group bank central country resident non-resident plenipotentiary extraordinary honorary'
  ).split(/\s+/u),
);

/** Words that may stand before an office and say who holds it or when, without being part of it. */
export const OFFICE_QUALIFIERS: ReadonlySet<string> = new Set(
  (
    'rival feuding warring former then then- ex current new newly incoming outgoing visiting late honourable honorable excellency retired elected re-elected exiled ' +
    'ousted detained fellow own other respective democratic designate same unnamed old young long-serving veteran hon rt right visiting apostolic papal'
  ).split(/\s+/u),
);

/** Words that say of the holder of an office of what standing they are, before the country or the office: "a senior Slovak official". */
export const STANDINGS: ReadonlySet<string> = new Set(
  (
    'senior top high-ranking top-ranking high-level leading prominent influential powerful embattled outspoken newly-appointed newly-elected newly-named ' +
    'newly-installed longtime long-time long-standing departing caretaker acting interim transitional new former current incoming outgoing visiting ranking'
  ).split(/\s+/u),
);

/** "newly appointed", "recently elected": how long since, and by what, somebody holds an office. */
export const SINCE_WHEN: ReadonlySet<string> = new Set('newly recently freshly just democratically duly'.split(' '));
/** What somebody was put into an office by, behind those. */
export const PUT_INTO_OFFICE: ReadonlySet<string> = new Set(
  'appointed elected re-elected reelected named installed inaugurated designated nominated sworn-in promoted'.split(
    ' ',
  ),
);

/** Words of departments: "of … Affairs", "for … Cooperation". Capitalised, they do not begin a name. */
export const DEPARTMENT_WORDS: ReadonlySet<string> = new Set(
  (
    'foreign external internal home state affairs relations defence defense finance trade commerce economy economic energy oil minerals gas petroleum ' +
    'agriculture fisheries justice health culture education sports sport environment forestry forests transport transportation water labour labor ' +
    'housing tourism mining mines industry industries technology science information communications infrastructure planning development cooperation ' +
    'co-operation immigration migration integration international public social welfare women youth veterans security national resources primary natural ' +
    'works power lands land treasury interior investment investments trade regional rural human rights religious climate action change oceans ocean ' +
    'staff general minister ministers missions mission political cabinet council committee commission office bureau secretariat service services board ' +
    "people people's policy near eastern western african asian european hemisphere north south east west central america american pacific south-east " +
    'border administration operations management european homeland counterterrorism army navy air force party government parliament assembly ' +
    'congress senate house representatives republic union supreme high reconciliation standing intelligence emergency humanitarian disarmament arms ' +
    'control nuclear nonproliferation non-proliferation reconstruction strategic strategy expo digital innovation small enterprise business local decentralisation ' +
    'constitutional legal diaspora protocol presidency presidential prime executive ' +
    'equipment hydrocarbons livestock traditional solidarity territorial urban budget institutional civil aviation maritime marine ports posts telecommunications communication roads highways ' +
    'railways irrigation family gender children employment vocational training higher scientific research universities endowments awqaf islamic supply supplies property competition consumer ' +
    'cohesion construction mobility electricity renewable mineral wildlife heritage creative arts antiquities media broadcasting parliamentary reform reforms governance administrative provincial ' +
    'municipal municipalities islands indigenous disaster relief refugees boundary cooperatives textiles food nutrition population statistics expatriates expatriate overseas electronic ' +
    'situations emergencies disasters customs revenue taxation space logistics transit archives elections prisons corrections narcotics'
  ).split(/\s+/u),
);

/** Ranks that stand before a name as an office does, and rank below an office given elsewhere. */
export const RANKS: ReadonlySet<string> = new Set(
  'general colonel admiral commodore major captain lieutenant brigadier marshal ayatollah cardinal archbishop bishop imam prince princess sheikh'.split(
    ' ',
  ),
);

/** Offices that stand before a name as an address does, where another office says what its holder does ("Senator A, special envoy of …"). */
export const OF_ADDRESS: ReadonlySet<string> = new Set(
  'h.e. ambassador professor engineer senator congressman councillor councilor federal commissioner'.split(' '),
);

/** Titles of courtesy and honour in front of a name, in the customs of many countries. They are left out of the name. */
export const HONORIFICS: readonly string[] = (
  'Mr.; Mr; Mrs.; Mrs; Ms.; Ms; Miss; Mx; Dr.; Dr; Prof.; Prof; Professor; Sir; Dame; Lord; Lady; Baroness; Baron; Count; Countess; Hon.; Hon; ' +
  'Rt. Hon.; Right Honorable; Right Honourable; the Right Honorable; the Honourable; Honourable; Honorable; H.E.; HE; H.H.; HH; H.R.H.; HRH; H.M.; HM; ' +
  'His Excellency; Her Excellency; Their Excellencies; Their Highnesses; Their Royal Highnesses; Their Majesties; Their Eminences; Excellency; His Highness; Her Highness; His Royal Highness; Her Royal Highness; His Majesty; Her Majesty; ' +
  'His Holiness; His Eminence; His Lordship; Her Ladyship; Your Excellency; Your Excellencies; Your Majesty; Your Highness; Sheikh; Shaikh; Sheikha; Sayyid; Sayyed; Seyyed; Hojatoleslam; Ayatollah; Mullah; Haji; Hajji; Tan Sri; Puan Sri; ' +
  "Datuk; Dato; Dato'; Dato' Seri; Datin; Dato Seri; Dato Sri; Datuk Seri; Datuk Sri; Dato' Sri; Tun; Toh Puan; Pehin; Awang; Dato Seri Setia Awang; Pengiran; Tunku; Tengku; Raja; " +
  'Ratu; Adi; Te Beretitenti; Ulu; Daw; Gen.; Gen; Lt.; Lt; Lt. Gen.; Maj.; Maj; Maj. Gen.; Col.; Col; Lt. Col.; Brig.; Brig. Gen.; Capt.; Capt; Cmdr.; Adm.; Adm; ' +
  'Sen.; Sen; Rep.; Gov.; Gov; Amb.; Amb; Eng.; Eng; Ing.; Ing; Arq.; Lic.; Dra.; Sra.; Don; Doña; Dom; Monsieur; Madame; Mme; Mme.; Herr; Frau; Signor; ' +
  'Signora; Señor; Señora; Senhor; Senhora; Mr President; Madam; Comrade; Father; Fr.; Rev.; Rev; Msgr.; Monsignor; Begum; Shri; Smt.; Smt; Pandit; Sardar; ' +
  'Chief; Alhaji; Otunba; Oba; Nana; Mzee; Mama; Bwana; Sultan; Khun; Samdech; Oknha; Judge; Justice; ' +
  'General; Colonel; Admiral; Commodore; Major; Captain; Lieutenant; Brigadier; Marshal; Field Marshal; Lieutenant General; Major General; Brigadier General; ' +
  'Air Vice-Marshal; Air Vice Marshal; Air Chief Marshal; Group Captain; Wing Commander; Engr.; Engr; Lt-Gen.; Maj-Gen.; Brig-Gen.; Sgt.; Cde.; Cde; Ustaz; Shaykh; Atty.; Atty; Arch.; Datin; Tn.; Pak; Ibu; Bapak; Kyai; Ato; W/ro; Woizero; Weizero; Obbo; ' +
  'Lieutenant-General; Major-General; Brigadier-General; Colonel-General; Lieutenant-Colonel; Rear-Admiral; Vice-Admiral; ' +
  'Rear Admiral; Vice Admiral; Lieutenant Colonel; Air Marshal; Archbishop; Cardinal; Bishop; Patriarch; Metropolitan; Imam; Rabbi; Prince; Princess; Crown Prince'
)
  .split(';')
  .map((text) => text.trim());

/** A single capital letter that is a Burmese title, not an initial, in front of a name: "U Thein Zaw Aung". */
export const LETTER_HONORIFICS: ReadonlySet<string> = new Set(['U']);

/** Lower-case parts of names between or before capitalised ones, of many tongues. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  "van von der den de del della di da das do dos du la le las los el al bin ibn bint ben abu ter ten te zu zum zur af av y e i á ó d' d’ ul ur uz ud-din st na ka wa o'".split(
    ' ',
  ),
);

/** Words for people by their part in a contact or by nation, to be resolved: "the visitor", "the Moroccan diplomat". */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(
  'partner visitor guest host hostess interlocutor caller envoy diplomat statesman politician negotiator veteran dignitary counterpart colleague'.split(
    ' ',
  ),
);

/** Nouns that point to the holder of the same office elsewhere. */
export const COUNTERPART_NOUNS: ReadonlySet<string> = new Set([
  'counterpart',
  'counterparts',
  'colleague',
  'colleagues',
  'homologue',
  'homologues',
  'peer',
  'peers',
]);

/** "his Tunisian brother, President A": how heads of state of one language or continent call each other; never a kinsman, who has no other country. */
export const BROTHERS: ReadonlySet<string> = new Set(['brother', 'sister']);

/** Nouns for a body or group that acts for its side: "a Saudi delegation", "Kenyan officials". */
export const COLLECTIVE_NOUNS: ReadonlySet<string> = new Set(
  (
    'ministries presidencies embassies parliaments secretariats delegation delegations side government governments cabinet cabinets officials authorities negotiators diplomats embassy team teams leadership presidency ' +
    'ministry mission representatives envoys ministers leaders administration military lawmakers parliament delegates experts rebels guerrillas insurgents separatists fighters ' +
    'security-chiefs officers parliamentarians legislators emissaries commission high-commission party state republic people commanders generals mediators partners counterparts'
  ).split(/\s+/u),
);

/** Plural of an office head: ministers, secretaries-general, attachés. */
export function pluralOf(head: string): string {
  if (head.endsWith('-general')) return `${head.slice(0, -8)}s-general`;
  if (head.endsWith('man')) return `${head.slice(0, -3)}men`;
  if (/[^aeiou]y$/u.test(head)) return `${head.slice(0, -1)}ies`;
  if (/(s|x|ch|sh)$/u.test(head)) return `${head}es`;
  return `${head}s`;
}
