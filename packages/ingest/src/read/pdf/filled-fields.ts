/** What somebody typed into a field of a form, and where it shows: lower left corner, width and height in points of the page. */
export interface FilledField {
  readonly page: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Kinds of field that hold words, as pdf.js names them. */
const WITH_WORDS = new Set(['text', 'combobox', 'listbox']);

/** The filled fields of a form as pdf.js tells of them (by name, each perhaps several times); what is hidden shows nothing. */
export function filledFields(fields: unknown): FilledField[] {
  if (typeof fields !== 'object' || fields === null) return [];
  const all = fields instanceof Map ? [...(fields as Map<string, unknown>).values()] : Object.values(fields);
  return all.flat().flatMap((field: unknown): FilledField[] => {
    const { type, value, page, rect, hidden } = field as Readonly<Record<string, unknown>>;
    if (typeof type !== 'string' || !WITH_WORDS.has(type) || typeof page !== 'number' || hidden === true) return [];
    const text = Array.isArray(value) ? value.filter((one) => typeof one === 'string').join(', ') : value;
    if (typeof text !== 'string' || text.trim() === '' || !isRectangle(rect)) return [];
    const [left, bottom, right, top] = rect;
    return [{ page, text, x: left, y: bottom, width: right - left, height: top - bottom }];
  });
}

function isRectangle(value: unknown): value is [number, number, number, number] {
  return Array.isArray(value) && value.length === 4 && value.every((one) => typeof one === 'number');
}
