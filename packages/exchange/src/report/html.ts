const SPELLED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for between tags and for quoted attributes of HTML. */
export function htmlText(text: string): string {
  return text.replaceAll(/[&<>"']/gu, (character) => SPELLED[character] ?? character);
}
