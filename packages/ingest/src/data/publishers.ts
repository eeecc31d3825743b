const OFFICIAL: ReadonlySet<string> = new Set(
  (
    'ministry office presidency president minister government embassy secretariat department directorate commission cabinet chancellery consulate mission ' +
    'affairs premier chancery palazzo royal court parliament palace house service council delegation dirección presidencia secretaría state bureau kremlin élysée elysee union nations commissioner ministère'
  ).split(/\s+/u),
);
const PRESS: ReadonlySet<string> = new Set([
  'news',
  'agency',
  'wire',
  'times',
  'post',
  'gazette',
  'newswire',
  'daily',
  'press-agency',
]);

/** Whether a word of a publisher's name says that it is an organ of a state or organisation. */
export function isOfficialPublisherWord(lower: string): boolean {
  return OFFICIAL.has(lower) && !PRESS.has(lower);
}
