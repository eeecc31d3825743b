const OFFICIAL: ReadonlySet<string> = new Set(
  (
    'ministry office presidency president minister government embassy secretariat department directorate commission cabinet chancellery consulate mission ' +
    'affairs premier chancery palazzo royal court parliament palace council delegation dirección presidencia presidência présidence secretaría secretaria state kremlin élysée elysee union nations commissioner ministère ministério ministerio ' +
    'ambassador consul senate assembly congress seimas sejm saeima riigikogu knesset bundestag bundesrat storting riksdag folketing eduskunta dáil duma hansard'
  ).split(/\s+/u),
);
/** Words of state bodies and of the press alike ("News Service", "External Action Service"): they say something only beside whose body it is. */
const EITHER: ReadonlySet<string> = new Set(['house', 'service', 'bureau', 'staff']);
const PRESS: ReadonlySet<string> = new Set(
  'news agency wire times post gazette newswire daily press-agency courier herald chronicle review quarterly weekly observer tribune'.split(
    ' ',
  ),
);

/** Offices whose own names are those of one country's or body's alone, without naming it. */
const OF_ONE_SIDE: readonly { readonly words: string; readonly side: string }[] = [
  { words: 'office of the press secretary', side: 'united-states' },
  { words: 'joint chiefs of staff', side: 'united-states' },
  { words: 'press and information office of the federal government', side: 'germany' },
  { words: 'department of international relations and cooperation', side: 'south-africa' },
  { words: 'department of foreign affairs and trade', side: 'australia' },
  { words: 'secretaría de relaciones exteriores', side: 'mexico' },
  { words: 'presidential communications operations office', side: 'philippines' },
  { words: 'press information bureau', side: 'india' },
  { words: 'federal foreign office', side: 'germany' },
  { words: 'auswärtiges amt', side: 'germany' },
  { words: 'bundeskanzleramt', side: 'germany' },
  { words: 'bundespräsidialamt', side: 'germany' },
  { words: 'bundesregierung', side: 'germany' },
  { words: 'federal department of foreign affairs', side: 'switzerland' },
  { words: 'presidential library', side: 'united-states' },
  { words: 'office of the historian', side: 'united-states' },
  { words: 'fcdo', side: 'united-kingdom' },
  { words: 'dfat', side: 'australia' },
  { words: 'mfat', side: 'new-zealand' },
  { words: 'dirco', side: 'south-africa' },
  { words: 'royal hashemite court', side: 'jordan' },
  { words: 'foreign and commonwealth office', side: 'united-kingdom' },
  { words: 'foreign commonwealth and development office', side: 'united-kingdom' },
];

/** The country whose office alone bears a publisher's name, given in lower-case words; null where it is no such name. */
export function sideOfPublisher(words: readonly string[]): string | null {
  const name = words.filter((word) => /\p{L}/u.test(word) && word !== 'the').join(' ');
  const plain = (text: string): string => text.replaceAll(' the ', ' ');
  return OF_ONE_SIDE.find((entry) => name.includes(plain(entry.words)))?.side ?? null;
}

/** National news agencies, by the country whose affairs they report as home, under the names and letters they sign with. */
const AGENCIES: ReadonlyMap<string, string> = new Map(
  [
    'algeria: aps, algeria press service',
    'argentina: telam, télam',
    'armenia: armenpress',
    'australia: aap, australian associated press',
    'austria: apa, austria press agency',
    'azerbaijan: azertac, trend news agency',
    'bahrain: bna, bahrain news agency',
    'bangladesh: bss, bangladesh sangbad sangstha',
    'belarus: belta',
    'belgium: belga',
    'brazil: agência brasil, agencia brasil',
    'bulgaria: bta, bulgarian telegraph agency',
    'china: xinhua, xinhua news agency',
    'croatia: hina',
    'cuba: prensa latina',
    'czech-republic: čtk, ctk',
    'egypt: mena, middle east news agency',
    'ethiopia: ena, ethiopian news agency',
    'france: afp, agence france-presse',
    'germany: dpa, deutsche presse-agentur',
    'ghana: gna, ghana news agency',
    'greece: amna, athens-macedonian news agency',
    'hungary: mti',
    'india: pti, press trust of india, ani',
    'indonesia: antara',
    'iran: irna, islamic republic news agency, tasnim, mehr news agency',
    'iraq: ina, iraqi news agency',
    'italy: ansa',
    'japan: kyodo, kyodo news, jiji press',
    'jordan: petra, jordan news agency',
    'kazakhstan: kazinform',
    'kuwait: kuna, kuwait news agency',
    'laos: kpl',
    'lebanon: nna, national news agency',
    'malaysia: bernama',
    'mongolia: montsame',
    'morocco: map, maghreb arabe presse',
    'netherlands: anp',
    'nigeria: nan, news agency of nigeria',
    'north-korea: kcna, korean central news agency',
    'norway: ntb',
    'oman: ona, oman news agency',
    'pakistan: app, associated press of pakistan',
    'peru: andina',
    'philippines: pna, philippine news agency',
    'poland: pap',
    'portugal: lusa',
    'qatar: qna, qatar news agency',
    'romania: agerpres',
    'russia: tass, itar-tass, interfax, ria novosti',
    'saudi-arabia: spa, saudi press agency',
    'serbia: tanjug',
    'slovakia: tasr',
    'slovenia: sta',
    'somalia: sonna',
    'south-africa: sanews',
    'south-korea: yonhap, yonhap news agency',
    'spain: efe, agencia efe',
    'sudan: suna, sudan news agency',
    'syria: sana, syrian arab news agency',
    'tunisia: tap, tunis afrique presse',
    'turkey: aa, anadolu, anadolu agency',
    'ukraine: ukrinform',
    'united-arab-emirates: wam, emirates news agency',
    'uzbekistan: uza',
    'vietnam: vna, vietnam news agency',
    'yemen: saba, yemen news agency',
  ].flatMap((line) => {
    const [country = '', names = ''] = line.split(': ');
    return names.split(', ').map((name) => [name, country] as const);
  }),
);

/** The country whose news agency bears a publisher's name; null where it is no agency of one country. */
export function countryOfAgency(publisher: string | null): string | null {
  const plain = (publisher ?? '').toLowerCase().replace(/^the /u, '').replace(/\s+/gu, ' ').trim();
  const aside = /^([^(]*)\(([^)]*)\)$/u.exec(plain);
  const names = aside === null ? [plain] : [aside[1] ?? '', aside[2] ?? ''];
  return names.map((name) => AGENCIES.get(name.trim())).find((country) => country !== undefined) ?? null;
}

/** What stands behind a body's name for the part of it that tells its news. */
export const ORGANS: ReadonlySet<string> = new Set(
  'press newsroom news headquarters section office service services staff unit transcript bureau team'.split(' '),
);

/** "Hungarian News Office": an office that gathers news. */
const isNewsroom = (words: readonly string[]): boolean =>
  (words.includes('news') && !words.some((word) => OFFICIAL.has(word) && word !== 'office')) ||
  // "The Parliament Times", "Kremlin Post"
  TITLES.has(words.at(-1) ?? '');
/** What a newspaper's name ends with, and no state body's. */
const TITLES: ReadonlySet<string> = new Set('times post herald courier observer tribune chronicle'.split(' '));

/** Whether a publisher's name, in lower-case words, says that it is an organ of a state or organisation; `namesSide` where it names one. */
export function isOfficialPublisher(words: readonly string[], namesSide: boolean): boolean {
  if (words.some((word) => OFFICIAL.has(word))) return !isNewsroom(words);
  return namesSide && words.some((word) => EITHER.has(word)) && !words.some((word) => PRESS.has(word));
}
