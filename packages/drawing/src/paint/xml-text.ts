/** Characters that XML 1.0 cannot hold, in any spelling: controls, lone surrogates and the two non-characters. */
// eslint-disable-next-line no-control-regex -- these very characters are meant
const IMPOSSIBLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

const SPELLED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text for between tags and for quoted attributes, of HTML too. What XML cannot hold becomes U+FFFD. */
export function xmlText(text: string | number | boolean): string {
  return String(text)
    .replaceAll(IMPOSSIBLE, '�')
    .replaceAll(/[&<>"'\t\n\r]/gu, (character) => SPELLED[character] ?? character);
}
