/** Languages whose papers are read; the names are those of the Unicode locale data that Node.js carries. */
const LANGUAGES =
  'en fr de es it pt ca eu nl pl cs sk hu ro sv da nb fi is et lv lt hr sl sr bg mk ru uk be el tr az uz kk ky mn hy ka ar he fa ur hi bn th vi id ms sw fil sq ko ja zh';
const SUNDAY = Date.UTC(2023, 0, 1);
const DAY_LENGTH = 86_400_000;
let names: ReadonlySet<string> | null = null;

/** Whether the word names a day of the week, or is a part of such a name ("Thứ Hai"), in one of many languages, in full or short. */
export function isWeekday(word: string): boolean {
  names ??= namesOfWeekdays();
  return names.has(word.toLowerCase().replace(/\.$/u, ''));
}

function namesOfWeekdays(): ReadonlySet<string> {
  const found = new Set<string>();
  for (const language of LANGUAGES.split(' ')) {
    for (const weekday of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
      for (let at = 0; at < 7; at++) {
        const name = format.format(SUNDAY + at * DAY_LENGTH).toLowerCase();
        for (const part of name.match(/[\p{L}\p{M}]{2,}/gu) ?? []) found.add(part);
      }
    }
  }
  return found;
}
