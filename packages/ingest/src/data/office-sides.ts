/** Offices that exist in one country or body alone. */
const OFFICE_SIDES: ReadonlyMap<string, string> = new Map([
  ['taoiseach', 'ireland'],
  ['tánaiste', 'ireland'],
  ['tanaiste', 'ireland'],
  ['pope', 'vatican'],
  ['pontiff', 'vatican'],
  ['nuncio', 'vatican'],
  ['beretitenti', 'kiribati'],
]);

/** Offices of two words that exist in one body alone, the second word by the first. */
const PHRASE_SIDES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ['european', new Map([['commissioner', 'european-union']])],
]);

/** The side that alone has an office of these words, or null. */
export function sideOfOffice(words: readonly string[]): string | null {
  const phrase = PHRASE_SIDES.get(words[0] ?? '')?.get(words[1] ?? '');
  if (phrase !== undefined) return phrase;
  for (const word of words) if (OFFICE_SIDES.has(word)) return OFFICE_SIDES.get(word) ?? null;
  return null;
}

/** Titles of address that are usual in one country alone, as printed in lower case without a full stop. */
export const TITLE_SIDES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    indonesia: 'pak bapak ibu kyai',
    ethiopia: 'ato woizero weizero obbo',
    cambodia: 'samdech oknha',
    thailand: 'khun khunying',
    fiji: 'ratu',
    brunei: 'pehin',
    india: 'smt',
    tanzania: 'mwalimu',
  }).flatMap(([side, titles]) => titles.split(' ').map((title) => [title, side] as const)),
);

/** Offices that without a country are those of one alone, as printed in lower case. */
export const PRINTED_OFFICE_SIDES: ReadonlyMap<string, string> = new Map([['secretary of state', 'united-states']]);

const CROWNED: readonly string[] = ['king', 'queen', 'emir', 'sultan', 'crown', 'emperor', 'taoiseach', 'pope'];
const OF_STATES: readonly string[] = ['president', 'emir', 'sultan', 'taoiseach', 'pope'];

/** Countries with a president who governs and no prime minister, by what else their texts never call their own. */
const WITHOUT_PREMIER: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['united-states', ['prime', 'minister', 'premier', 'chancellor', 'foreign']],
  ['philippines', ['prime', 'minister', 'premier', 'chancellor']],
  ...(
    'mexico brazil argentina chile colombia ecuador bolivia paraguay uruguay venezuela costa-rica panama honduras guatemala el-salvador nicaragua dominican-republic ' +
    'indonesia nigeria ghana kenya zambia malawi switzerland cyprus angola liberia sierra-leone benin burundi gambia south-africa botswana'
  )
    .split(' ')
    .map((country) => [country, ['prime']] as const),
]);
/** Countries under a crown, whose president, where they have one, is of something else. */
const WITHOUT_PRESIDENT: readonly string[] =
  'united-kingdom canada australia new-zealand japan sweden norway denmark netherlands belgium luxembourg thailand malaysia jordan morocco saudi-arabia kuwait qatar oman bahrain bhutan brunei tonga jamaica bahamas papua-new-guinea solomon-islands'.split(
    ' ',
  );

/** Words of offices that a country does not have, for countries whose texts name their own people without a country. */
export const OFFICES_NOT_IN: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...[...WITHOUT_PREMIER].map(([country, words]) => [country, new Set([...words, ...CROWNED])] as const),
  ...WITHOUT_PRESIDENT.map(
    (country) =>
      [
        country,
        new Set([
          ...OF_STATES.filter(
            (word) =>
              !(
                ['emir', 'sultan'].includes(word) && ['kuwait', 'qatar', 'oman', 'brunei', 'malaysia'].includes(country)
              ),
          ),
          ...(['canada', 'australia', 'new-zealand', 'japan'].includes(country) ? ['chancellor', 'king'] : []),
        ]),
      ] as const,
  ),
]);

/** Movements and authorities that call their own people ministers, as states do. */
const WITH_MINISTERS: ReadonlySet<string> = new Set(
  'taliban houthis plo fatah hamas free-aceh-movement frente-polisario unita tigray-peoples-liberation-front m23 rapid-support-forces liberation-tigers-of-tamil-eelam moro-islamic-liberation-front moro-national-liberation-front splm splm-io splm-north khmer-rouge pathet-lao'.split(
    ' ',
  ),
);
/** Bodies, banks, courts and companies that have a president. */
const WITH_PRESIDENT: ReadonlySet<string> = new Set(
  (
    'european-union european-commission european-council european-parliament european-central-bank european-investment-bank european-court-of-justice european-bank-for-reconstruction-and-development ' +
    'eurogroup world-bank african-development-bank asian-development-bank asian-infrastructure-investment-bank islamic-development-bank inter-american-development-bank caribbean-development-bank ' +
    'ecowas west-african-economic-and-monetary-union economic-and-monetary-community-of-central-africa economic-community-of-central-african-states international-committee-of-the-red-cross ' +
    'international-olympic-committee fifa uefa interpol international-court-of-justice international-criminal-court international-tribunal-for-the-law-of-the-sea permanent-court-of-arbitration ' +
    'united-nations-general-assembly united-nations-human-rights-council international-fund-for-agricultural-development council-of-europe nordic-council baltic-assembly andean-community african-national-congress ' +
    'sinn-féin mpla unita frelimo renamo swapo gazprom rosneft petrobras pdvsa airbus boeing embraer'
  ).split(' '),
);

/** Whether a body of many states has no office of this class (`officeClassOf`): a prime minister, a minister or a king is of a country, and most bodies have no president. */
export function isNoOfficeOfBody(officeClass: string, body: string): boolean {
  if (officeClass === 'president') return !WITH_PRESIDENT.has(body) && !WITH_MINISTERS.has(body);
  return OF_STATES_ALONE.has(officeClass) && !WITH_MINISTERS.has(body);
}
const OF_STATES_ALONE: ReadonlySet<string> = new Set(['premier', 'minister', 'foreign minister', 'crown']);

/** Heads of offices that lead a state or body, to whom "the Russian leader" can point. */
export const TOP_OFFICES: ReadonlySet<string> = new Set(
  'president premier chancellor king queen emir amir sultan pope emperor monarch prime taoiseach leader head chairman general captain ruler secretary-general crown'.split(
    ' ',
  ),
);
