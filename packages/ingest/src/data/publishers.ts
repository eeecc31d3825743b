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
  { words: 'press and information office of the federal government', side: 'germany' },
  { words: 'department of international relations and cooperation', side: 'south-africa' },
  { words: 'department of foreign affairs and trade', side: 'australia' },
  { words: 'secretaría de relaciones exteriores', side: 'mexico' },
  { words: 'presidential communications operations office', side: 'philippines' },
  { words: 'press information bureau', side: 'india' },
  { words: 'foreign and commonwealth office', side: 'united-kingdom' },
  { words: 'foreign commonwealth and development office', side: 'united-kingdom' },
];

/** The country whose office alone bears a publisher's name, given in lower-case words; null where it is no such name. */
export function sideOfPublisher(words: readonly string[]): string | null {
  const name = words.filter((word) => /\p{L}/u.test(word) && word !== 'the').join(' ');
  const plain = (text: string): string => text.replaceAll(' the ', ' ');
  return OF_ONE_SIDE.find((entry) => name.includes(plain(entry.words)))?.side ?? null;
}

/** What stands behind a body's name for the part of it that tells its news. */
export const ORGANS: ReadonlySet<string> = new Set(
  'press newsroom news headquarters section office service services staff unit transcript bureau team'.split(' '),
);

/** "Hungarian News Office": an office that gathers news. */
const isNewsroom = (words: readonly string[]): boolean =>
  words.includes('news') && !words.some((word) => OFFICIAL.has(word) && word !== 'office');

/** Whether a publisher's name, in lower-case words, says that it is an organ of a state or organisation; `namesSide` where it names one. */
export function isOfficialPublisher(words: readonly string[], namesSide: boolean): boolean {
  if (words.some((word) => OFFICIAL.has(word))) return !isNewsroom(words);
  return namesSide && words.some((word) => EITHER.has(word)) && !words.some((word) => PRESS.has(word));
}
