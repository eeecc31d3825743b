import type { ProblemEntry } from './problem-entry.ts';

/** What can be wrong with files of several documents and with their single entries: JSON, tables, feeds, mail. */
export const FORMAT_PROBLEMS = {
  'json-broken': {
    weight: 'refused',
    title: 'Broken JSON',
    meaning: 'The file is meant to be JSON and cannot be parsed.',
    says: '“{file}” is not valid JSON: the fault is near line {line}. Correct it there and read again.',
  },
  'json-without-text': {
    weight: 'refused',
    title: 'JSON without a text',
    meaning: 'A JSON document is an object with a “text”, a list of such objects, or { "documents": [ … ] }.',
    says: '“{file}” is JSON without a document: no “text” was found. Give an object with “text”, and title, publishedOn, publisher and url beside it.',
  },
  'json-left-out': {
    weight: 'note',
    title: 'JSON without a text, left out',
    meaning: 'In a folder, a .json that holds no document is passed over.',
    says: '“{file}” was left out: it is JSON without a “text”. Nothing to do, unless it was meant to be a document.',
  },
  'line-broken': {
    weight: 'refused',
    title: 'Broken JSON line',
    meaning: 'One line of a file of JSON lines cannot be parsed; the others were read.',
    says: 'Line {line} of “{file}” is not valid JSON and was refused; the other lines were read. Correct that line.',
  },
  'entry-without-text': {
    weight: 'refused',
    title: 'Entry without text',
    meaning: 'A line, row or item of a file with several documents has no text; the others were read.',
    says: '{Where} of “{file}” has no text and was refused; the others were read. Add its text, or take it out.',
  },
  'fields-mistyped': {
    weight: 'note',
    title: 'Value of a wrong type',
    meaning: 'A list, map or the like stands where one line of text is expected.',
    says: '{Where}“{file}” has a list, map or the like for {keys}, where one line of text is expected; it was left open. Correct it and read again.',
  },
  duplicate: {
    weight: 'note',
    title: 'Repeated within the file',
    meaning: 'A later entry equals an earlier one in text, title, day, publisher and address.',
    says: '{Where} of “{file}” repeats {earlier} word for word (a duplicate) and was left out. Nothing to do.',
  },
  'table-without-text': {
    weight: 'refused',
    title: 'Table without a text column',
    meaning: 'No heading of the table says which column holds the text.',
    says: '“{file}” is a table without a column named “text” (or body, content, article). Name the column in the first row.',
  },
  'row-misaligned': {
    weight: 'note',
    title: 'Row that does not fit its headings',
    meaning:
      'A row has more cells than headings, or a quotation mark that is never closed; it was read as far as it can be understood.',
    says: 'Row {row} of “{file}” has {what}, so its cells may have slipped. Look at that row, put its text in quotation marks, and read again.',
  },
  'feed-malformed': {
    weight: 'note',
    title: 'Malformed feed',
    meaning: 'The feed is not well-formed XML; what could be made out was read.',
    says: 'The feed “{file}” is not well-formed XML ({what}); the items that could be made out were read. Tell its publisher, or get it again.',
  },
  'item-cut-off': {
    weight: 'refused',
    title: 'Item cut off',
    meaning: 'The feed ends within an item.',
    says: 'Item {item} of the feed “{file}” is cut off in the middle and was refused; the others were read. Get the feed again.',
  },
  'feed-without-items': {
    weight: 'refused',
    title: 'Feed without items',
    meaning: 'The file is a feed and lists nothing.',
    says: 'The feed “{file}” has no items, so there is nothing to read. Try again later, or check the address.',
  },
  'teaser-only': {
    weight: 'note',
    title: 'Only the beginning of a story',
    meaning: 'The feed gives a cut summary, not the whole text.',
    says: '{Where} of “{file}” is only the beginning of its story, as the feed gives it. Read the address of the story itself for the whole.',
  },
  'xml-without-text': {
    weight: 'refused',
    title: 'XML of an unknown kind',
    meaning: 'The file is XML, but neither a feed, a web page nor an agency’s story (NITF, NewsML).',
    says: '“{file}” is XML that is neither a feed, a web page nor an agency’s story, so its text cannot be told from its data. Save the text from the program that made it.',
  },
  'mail-without-text': {
    weight: 'refused',
    title: 'Mail without text',
    meaning: 'The message has no text part that could be read.',
    says: '“{file}”: the mail{which} has no text of its own. If the document is an attachment, save that and give it.',
  },
  'attachment-read': {
    weight: 'note',
    title: 'Attachment read',
    meaning: 'What is attached to a mail was read as a document of its own.',
    says: '“{file}”: the attachment {name} was read as a document of its own; where it gives no day or publisher, those of the mail were taken. Check them.',
  },
  'attachment-left-out': {
    weight: 'note',
    title: 'Attachment left out',
    meaning: 'Of what is attached to a mail, texts, pages, PDF and DOCX are read, and nothing else.',
    says: '“{file}”: the attachment {name} was left out. Save it as a file and give that, if it is a document.',
  },
  'only-quoted': {
    weight: 'note',
    title: 'Nothing but a quoted mail',
    meaning: 'The sender added nothing, or a word before it; the mail that is quoted or forwarded was read.',
    says: '“{file}” is in the main a quoted or forwarded mail, which was read; sender and day are those of the outer mail. Check them.',
  },
  'pdf-without-text': {
    weight: 'refused',
    title: 'PDF without text',
    meaning: 'The pages are pictures (a scan); there is no text layer.',
    says: '“{file}” is a PDF whose pages ({pages}) hold pictures (a scan) and no text. Run text recognition (OCR) over it and give the result.',
  },
  'pdf-letters-unknown': {
    weight: 'refused',
    title: 'PDF whose letters are unknown',
    meaning: 'Its fonts number their letters in a way of their own, so that the text cannot be made out.',
    says: '“{file}” is a PDF whose fonts do not say which letters they show, so its text cannot be made out. Run text recognition (OCR) over it, or get the document in another format.',
  },
  'pages-without-text': {
    weight: 'note',
    title: 'Pages without text',
    meaning: 'Some pages of a PDF hold no text; the others were read.',
    says: 'In “{file}” there is no text on page {pages} (empty, or a picture); the other pages were read. If it is a scan, run text recognition (OCR) over it.',
  },
  'tracked-changes': {
    weight: 'note',
    title: 'Changes not yet accepted',
    meaning: 'The document holds tracked changes; it was read as it stands with all of them accepted.',
    says: '“{file}” has tracked changes ({count}) that nobody has accepted; it was read as if all were accepted. Check with its author that this is the final version.',
  },
  'comments-left-out': {
    weight: 'note',
    title: 'Comments left out',
    meaning: 'Comments in the margin are no part of the text.',
    says: '“{file}” has comments in its margin ({count}), which were left out. Nothing to do, unless they matter to you.',
  },
  'struck-left-out': {
    weight: 'note',
    title: 'Struck or hidden words left out',
    meaning: 'Words that are struck out or formatted as hidden are no part of the text.',
    says: '“{file}” has stretches that are struck out or hidden ({count}), which were left out. Look at the document if it is a draft.',
  },
  'entry-outside': {
    weight: 'refused',
    title: 'Entry that leads out of the archive',
    meaning: 'The path of an entry points outside the archive; such archives are made to overwrite files.',
    says: '“{file}”: the entry “{entry}” was left out, because its path leads outside the archive (unsafe). The other entries were read; ask where the archive comes from.',
  },
  'archive-cut': {
    weight: 'refused',
    title: 'Archive with too much in it',
    meaning: 'The archive holds more entries, or unfolds to more, than the limits allow.',
    says: '“{file}” holds more than the limits for one archive allow (number or size of its entries): {count} entries were looked at, the rest was left out. Unpack it and give the folder.',
  },
  'archive-empty': {
    weight: 'refused',
    title: 'Archive without documents',
    meaning: 'The archive holds no file that could be a document.',
    says: '“{file}” is an archive without a file to read. Check that the right one was saved.',
  },
  'archive-too-deep': {
    weight: 'refused',
    title: 'Archives within archives',
    meaning: 'Archives are opened within archives only up to a small depth.',
    says: '“{file}” is an archive within an archive, more than {depth} deep, and was not opened. Unpack it and give the folder.',
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
