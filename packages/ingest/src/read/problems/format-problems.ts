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
    meaning: 'The file is XML, but neither a feed nor a web page.',
    says: '“{file}” is XML that is neither a feed nor a web page, so its text cannot be told from its data. Save the text from the program that made it.',
  },
  'mail-without-text': {
    weight: 'refused',
    title: 'Mail without text',
    meaning: 'The message has no text part that could be read.',
    says: '“{file}”: the mail{which} has no text of its own. If the document is an attachment, save that and give it.',
  },
  'attachment-left-out': {
    weight: 'note',
    title: 'Attachment left out',
    meaning: 'Only the message itself is read.',
    says: '“{file}”: the attachment {name} was left out. Save it as a file and give that, if it is a document.',
  },
  'only-quoted': {
    weight: 'note',
    title: 'Nothing but a quoted mail',
    meaning: 'The sender added nothing; the mail that is quoted or forwarded was read instead.',
    says: '“{file}” holds nothing but a quoted or forwarded mail, which was read; sender and day are those of the outer mail. Check them.',
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
