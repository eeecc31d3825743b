const OFFICIAL: ReadonlySet<string> = new Set(
  (
    'ministry office presidency president minister government embassy secretariat department directorate commission cabinet chancellery consulate mission ' +
    'affairs premier chancery palazzo royal court parliament palace council delegation dirección presidencia secretaría state kremlin élysée elysee union nations commissioner ministère ' +
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

/** "Hungarian News Office": an office that gathers news. */
const isNewsroom = (words: readonly string[]): boolean =>
  words.includes('news') && !words.some((word) => OFFICIAL.has(word) && word !== 'office');

/** Whether a publisher's name, in lower-case words, says that it is an organ of a state or organisation; `namesSide` where it names one. */
export function isOfficialPublisher(words: readonly string[], namesSide: boolean): boolean {
  if (words.some((word) => OFFICIAL.has(word))) return !isNewsroom(words);
  return namesSide && words.some((word) => EITHER.has(word)) && !words.some((word) => PRESS.has(word));
}
