/** A language's letters beyond ASCII, and how much a word counts that only this language explains. */
export interface Alphabet {
  readonly language: string;
  readonly letters: string;
  readonly weight: number;
}

/**
 * Letters beyond ASCII of languages that appear in news, and the single-byte encodings their texts come in. Used to weigh
 * encodings: in the right one, a word's letters all belong to one language. Own compilation from the orthographies.
 */
export const ALPHABETS: readonly Alphabet[] = [
  { language: 'french', letters: 'àâæçéèêëîïôœùûüÿ', weight: 1 },
  { language: 'german', letters: 'äöüß', weight: 1 },
  { language: 'spanish', letters: 'áéíñóúü', weight: 1 },
  { language: 'portuguese', letters: 'áàâãçéêíóôõúü', weight: 1 },
  { language: 'italian', letters: 'àèéìíîòóùú', weight: 1 },
  { language: 'catalan', letters: 'àçèéíïòóúü', weight: 0.9 },
  { language: 'dutch', letters: 'áéèëïíóöúü', weight: 1 },
  { language: 'swedish', letters: 'åäöé', weight: 1 },
  { language: 'danish', letters: 'æøåéá', weight: 1 },
  { language: 'finnish', letters: 'äöåšž', weight: 1 },
  { language: 'icelandic', letters: 'áðéíóúýþæö', weight: 0.75 },
  { language: 'faroese', letters: 'áðíóúýæø', weight: 0.6 },
  { language: 'estonian', letters: 'äõöüšž', weight: 1 },
  { language: 'irish', letters: 'áéíóú', weight: 0.9 },
  { language: 'albanian', letters: 'çë', weight: 0.9 },
  { language: 'czech', letters: 'áčďéěíňóřšťúůýž', weight: 1 },
  { language: 'slovak', letters: 'áäčďéíĺľňóôŕšťúýž', weight: 1 },
  { language: 'polish', letters: 'ąćęłńóśźż', weight: 1 },
  { language: 'hungarian', letters: 'áéíóöőúüű', weight: 1 },
  { language: 'croatian', letters: 'čćđšž', weight: 1 },
  { language: 'romanian', letters: 'ăâîșțşţ', weight: 1 },
  { language: 'turkish', letters: 'çğıöşüâîû', weight: 1 },
  { language: 'azerbaijani', letters: 'çəğıöşü', weight: 0.9 },
  { language: 'latvian', letters: 'āčēģīķļņšūž', weight: 1 },
  { language: 'lithuanian', letters: 'ąčęėįšųūž', weight: 1 },
  {
    language: 'vietnamese',
    letters: 'àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ',
    weight: 0.7,
  },
  { language: 'pinyin', letters: 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü', weight: 0.6 },
];

/**
 * The Cyrillic alphabets of languages that appear in news, one string each: in the right encoding one of them explains (nearly) all words.
 * Own compilation from the orthographies.
 */
export const CYRILLIC_ALPHABETS: readonly string[] = [
  'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
  'абвгдеёжзійклмнопрстуўфхцчшыьэюя',
  'абвгдђежзијклљмнњопрстћуфхцчџш',
  'абвгдѓежзѕијклљмнњопрстќуфхцчџш',
];

/** Cyrillic letters, the frequent ones first (Russian counts, letters of its neighbours after them). */
export const CYRILLIC_BY_FREQUENCY = 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёіїєґўјљњћђџќѓѕ';
/** Greek letters, the frequent ones first. */
export const GREEK_BY_FREQUENCY = 'αοιετσνηυρπκμλςωδγχθφβξζψάέήίόύώϊϋΐΰ';

/** A single-byte encoding as iconv-lite names it, how a person knows it, and how rare it is (a handicap in the comparison). */
export interface SingleByteEncoding {
  readonly name: string;
  readonly shown: string;
  readonly handicap: number;
}

/** Candidates for texts that do not say what they are, the usual ones first: at a tie the earlier one wins. */
export const SINGLE_BYTE_ENCODINGS: readonly SingleByteEncoding[] = [
  { name: 'windows-1252', shown: 'windows-1252', handicap: 0 },
  { name: 'windows-1250', shown: 'windows-1250', handicap: 0.05 },
  { name: 'windows-1251', shown: 'windows-1251', handicap: 0.05 },
  { name: 'iso-8859-2', shown: 'ISO-8859-2', handicap: 0.08 },
  { name: 'windows-1254', shown: 'windows-1254 (ISO-8859-9)', handicap: 0.08 },
  { name: 'windows-1253', shown: 'windows-1253', handicap: 0.1 },
  { name: 'windows-1257', shown: 'windows-1257', handicap: 0.1 },
  { name: 'iso-8859-15', shown: 'ISO-8859-15', handicap: 0.12 },
  { name: 'koi8-u', shown: 'KOI8', handicap: 0.12 },
  { name: 'iso-8859-7', shown: 'ISO-8859-7', handicap: 0.12 },
  { name: 'windows-1255', shown: 'windows-1255', handicap: 0.12 },
  { name: 'windows-1256', shown: 'windows-1256', handicap: 0.15 },
  { name: 'windows-874', shown: 'windows-874 (TIS-620)', handicap: 0.15 },
  { name: 'iso-8859-5', shown: 'ISO-8859-5', handicap: 0.2 },
  { name: 'macintosh', shown: 'Mac Roman', handicap: 0.15 },
  { name: 'cp866', shown: 'CP866', handicap: 0.2 },
  { name: 'cp850', shown: 'CP850', handicap: 0.2 },
  { name: 'cp852', shown: 'CP852', handicap: 0.25 },
  { name: 'maccyrillic', shown: 'Mac Cyrillic', handicap: 0.25 },
  { name: 'maccenteuro', shown: 'Mac Central European', handicap: 0.28 },
  { name: 'iso-8859-16', shown: 'ISO-8859-16', handicap: 0.3 },
  { name: 'windows-1258', shown: 'windows-1258', handicap: 0.3 },
];
