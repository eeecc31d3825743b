import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { filledFields, type FilledField } from './filled-fields.ts';
import type { Fragment } from './fragment.ts';
import { uprightFragments, type PlacedText } from './upright.ts';

/** The pages of a PDF as placed pieces of text, or why there are none. */
export type OpenedPdf =
  | { readonly kind: 'pages'; readonly pages: readonly PdfPage[]; readonly title: string | null }
  | { readonly kind: 'locked' }
  | { readonly kind: 'damaged' };

/** One page: its pieces of text, upright, in points from the upper left corner. */
interface PdfPage {
  readonly fragments: readonly Fragment[];
}

/** Loads pdf.js where a PDF is there to be read, and not before: it is large, and most inputs are none. */
async function loadPdfJs(): Promise<typeof import('pdfjs-dist/legacy/build/pdf.mjs')> {
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

/**
 * Takes the text of a PDF with its places. Nothing of the file is run and nothing is fetched: scripts and fonts are not
 * loaded; what is typed into a form stands where its field shows. A file that only a password opens is `locked`; one that is encrypted without one (printing forbidden) is read.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  const pdfjs = await loadPdfJs();
  const maps = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps', '/');
  // pdf.js takes the bytes over, so it gets its own.
  const task = pdfjs.getDocument({
    data: Uint8Array.from(bytes),
    cMapUrl: maps,
    cMapPacked: true,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    maxImageSize: 1,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    const fields = filledFields(await document.getFieldObjects());
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { transform } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent({ disableNormalization: true });
      const placed = items.flatMap((item): PlacedText[] =>
        'str' in item && item.str.trim() !== ''
          ? [
              {
                text: item.str,
                width: item.width,
                transform: pdfjs.Util.transform(transform, item.transform) as number[],
              },
            ]
          : [],
      );
      const filled = fields
        .filter((field) => field.page === number - 1)
        .flatMap(linesOfField)
        .map((line) => ({ ...line, transform: pdfjs.Util.transform(transform, line.transform) as number[] }));
      pages.push({ fragments: uprightFragments([...placed, ...filled]) });
      page.cleanup();
    }
    return { kind: 'pages', pages, title: titleOf(await document.getMetadata().catch(() => null)) };
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'PasswordException') return { kind: 'locked' };
    if (/^(?:InvalidPDF|Format|MissingPDF|UnknownError|XRef|ResponseException)/u.test(name)) return { kind: 'damaged' };
    throw error;
  } finally {
    await task.destroy();
  }
}

/** A form does not say how large its letters show; a line of a field is as high as those of most forms. */
const FIELD_SIZE = 10;
const FIELD_LEADING = 12;

function linesOfField({ text, x, y, width, height }: FilledField): PlacedText[] {
  const lines = text.split(/\r\n?|\n/u);
  const top =
    lines.length === 1 && height < FIELD_LEADING * 2 ? y + (height - FIELD_SIZE) / 2 : y + height - FIELD_LEADING;
  return lines.map((line, at) => ({
    text: line,
    width,
    transform: [FIELD_SIZE, 0, 0, FIELD_SIZE, x, top - at * FIELD_LEADING],
  }));
}

function titleOf(metadata: { readonly info: { readonly Title?: unknown } } | null): string | null {
  const title = metadata?.info.Title;
  return typeof title === 'string' && title.trim() !== '' ? title : null;
}
