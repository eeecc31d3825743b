import type { ProblemEntry } from './problem-entry.ts';

/** What should be known of a text that was read: its encoding, language, day and description. */
export const TEXT_PROBLEMS = {
  'front-matter-broken': {
    weight: 'note',
    title: 'Broken front matter',
    meaning:
      'The YAML between the lines of dashes cannot be parsed; single lines were still understood where possible.',
    says: 'The front matter of “{file}” is not valid YAML (near its line {line}); the text below it was read, and {kept}. Correct it and read again.',
  },
  'front-matter-types': {
    weight: 'note',
    title: 'Front matter of a wrong type',
    meaning: 'A list, map or number stands where one line of text is expected.',
    says: 'In the front matter of “{file}” one value is expected for {keys}, not a list, map or number; it was left open. Correct it and read again.',
  },
  'encoding-guessed': {
    weight: 'note',
    title: 'Encoding by evidence',
    meaning: 'The text is not UTF-8 and does not say what it is.',
    says: '“{file}” is not UTF-8 and names no encoding; it was read as {encoding} because that makes the best words. If letters look wrong, save it as UTF-8.',
  },
  'encoding-contradicted': {
    weight: 'note',
    title: 'Wrong encoding declared',
    meaning: 'The declared encoding does not fit the bytes.',
    says: '“{file}” says that its encoding is {declared}, but its bytes are {encoding}; it was read as {encoding}. If letters look wrong, save it as UTF-8.',
  },
  'encoding-unknown': {
    weight: 'note',
    title: 'Unknown encoding declared',
    meaning: 'The declared encoding is none that is known here; the text was read as what is usual in its format.',
    says: '“{file}” says that its encoding is {declared}, which is not known here; it was read as {encoding}. If letters look wrong, save it as UTF-8.',
  },
  'encoding-damaged': {
    weight: 'note',
    title: 'Damaged characters',
    meaning: 'Some bytes are no characters in the encoding of the rest; each was replaced by �.',
    says: '“{file}” is {encoding} with damaged places ({count}) that cannot be decoded ({lines}); each was replaced by “�”. Look those places up in the original.',
  },
  'encoded-twice': {
    weight: 'note',
    title: 'Encoded twice',
    meaning: 'UTF-8 was once taken for windows-1252 and saved as UTF-8 again (“Ã©” for “é”); that was undone.',
    says: '“{file}” was garbled before it was saved (“Ã©” in the place of “é”: UTF-8 encoded twice); the letters were put right. Compare quotations with the original.',
  },
  'control-characters': {
    weight: 'note',
    title: 'Control characters left out',
    meaning: 'NUL or other control characters stood in the text.',
    says: '“{file}” held NUL or other control characters ({count}), which were left out. Nothing to do, unless words look cut.',
  },
  'mixed-script': {
    weight: 'note',
    title: 'Look-alike letters',
    meaning: 'Words mix Latin letters with Cyrillic or Greek ones that look the same.',
    says: '“{file}” has words that mix Latin with look-alike {script} letters ({words}). The text was left as it stands; names are matched by look.',
  },
  'other-language': {
    weight: 'note',
    title: 'Another language than English',
    meaning: 'Conversations are found in English only; the text is stored and can be searched.',
    says: '“{file}” is in {language}. It is stored and can be searched, but conversations are found in English texts only. Give a translation to have them found.',
  },
  'text-too-long': {
    weight: 'refused',
    title: 'Longer than one text may be',
    meaning: 'One document of the input has more characters than conversations are looked for in within a short time.',
    says: '“{file}” holds a text of {length} million characters; the limit for one text is {limit} million (some 2,000 pages). Cut it into parts and give those.',
  },
  'no-day': {
    weight: 'note',
    title: 'No day of publication',
    meaning: 'Neither flags, metadata nor the head of the text give a day. Relative days stay open.',
    says: '{Where}“{file}” gives no date of publication, so “today” or “on Monday” in it stay open. Give the date (YYYY-MM-DD) in a side file, front matter or flag.',
  },
  'day-not-understood': {
    weight: 'note',
    title: 'Day not understood',
    meaning: 'A day is given in a notation that is ambiguous or unknown.',
    says: '{Where}“{file}” gives the day as “{given}”, which could mean several days or none, so it was left open. Write it as YYYY-MM-DD.',
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
