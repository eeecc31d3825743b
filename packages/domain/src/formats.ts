/** What a document may come as, told by its content, with what each is called. What of these is packed or bound is known by its first bytes. */
const PACKED_FORMATS = {
  pdf: 'PDF',
  docx: 'Word',
  odt: 'ODT',
  rtf: 'RTF',
  epub: 'EPUB',
  zip: 'ZIP',
  tar: 'tar',
} as const;
export type PackedFormat = keyof typeof PACKED_FORMATS;

const WRITTEN_FORMATS = ['plain text', 'Markdown', 'HTML', 'e-mail', 'feeds', 'subtitles', 'CSV', 'JSON'] as const;

/** Every form that a document is read in, in words, as they are listed to people: `plain text`, …, `tar`. */
export const FORMATS_READ: readonly string[] = [...WRITTEN_FORMATS, ...Object.values(PACKED_FORMATS)];
