import type { About } from '../about/about.ts';
import { dayOfField } from '../about/printed-day.ts';
import { oneLine } from '../normalise/characters.ts';
import type { Line } from '../normalise/lines.ts';

/** A line between two articles of an export by ProQuest. */
export const PROQUEST_END = /^_{20,}\s*$/u;
const TEXT = /^full text\s*:\s*/iu;
/** What stands behind the text, one label a line; words with a colon within the text are none of these. */
const FIELD =
  /^(title|alternate title|publication title|publication date|publication info|publication year|publication subject|first page|section|subject|business indexing term|location|people|company \/ organization|identifier \/ keyword|credit|publisher|place of publication|country of publication|source type|language of publication|document type|proquest document id|document url|copyright|last updated|database|issn|links|author|abstract)\s*:\s*(.*)$/iu;
const NUMBER_LINE = /^document \d+ of \d+\s*$/iu;

/** Whether a text is articles with the labels of ProQuest. */
export function isProquest(text: string): boolean {
  return /^full text\s*:/imu.test(text) && /^publication (?:title|info)\s*:/imu.test(text) && /proquest/iu.test(text);
}

/** Whether what stands between two lines is an article: contents and notices of the database have no text. */
export function holdsProquest(lines: readonly Line[]): boolean {
  return lines.some((line) => TEXT.test(line.text));
}

/** One article: its headline stands first, its text behind "Full text:", the rest behind labels. */
export function proquestArticle(lines: readonly Line[]): { about: Partial<About>; body: Line[] } {
  const start = lines.findIndex((line) => TEXT.test(line.text));
  const end = lines.findIndex((line, at) => at > start && FIELD.test(line.text));
  const fields = new Map<string, string>();
  for (const line of [...lines.slice(0, start), ...(end < 0 ? [] : lines.slice(end))]) {
    const [, name = '', value = ''] = FIELD.exec(line.text) ?? [];
    if (name !== '' && !fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), value);
  }
  const first = lines.find((line) => line.text.trim() !== '' && !NUMBER_LINE.test(line.text.trim()));
  const day = fields.get('publication date') ?? null;
  const body = lines.slice(start, end < 0 ? undefined : end).map((line, at) => {
    const text = at === 0 ? line.text.replace(TEXT, '') : line.text;
    return { ...line, text, width: text.length };
  });
  return {
    about: {
      title: oneLine(fields.get('title') ?? '') ?? oneLine(FIELD.test(first?.text ?? '') ? '' : (first?.text ?? '')),
      publisher: oneLine(fields.get('publication title') ?? fields.get('publication info')?.split(';')[0] ?? ''),
      publishedOn: day === null ? null : dayOfField(day),
    },
    body,
  };
}
