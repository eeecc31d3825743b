import { francAll } from 'franc-min';

const SAMPLE = 20_000;
const FEWEST_LETTERS = 60;
const FEWEST_WORDS = 8;
const ENGLISH_SHARE = 0.14;
const ENGLISH = new Set(
  (
    'the of and to in that was with for on by is are were be been has have had it its this which who he his she her they ' +
    'their not but from at as an a will would said says after before between about'
  ).split(' '),
);
/** A text in signs says more with fewer of them. */
const FEWEST_SIGNS = 20;
/** Japanese writes its endings in kana; a Chinese text has none, but in a name. */
const KANA_SHARE = 0.1;
const NAMES = new Intl.DisplayNames(['en'], { type: 'language' });

/** The ISO 639-1 code of the text's language by evidence (function words for English, trigrams for others), null where there is too little text. */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const written = languageOfScript(sample);
  if (written !== null) return written;
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (new Set(words).size < FEWEST_WORDS) return null;
  if (words.filter((word) => ENGLISH.has(word)).length >= words.length * ENGLISH_SHARE) return 'en';
  if (words.reduce((letters, word) => letters + word.length, 0) < FEWEST_LETTERS) return null;
  const code = francAll(sample)[0]?.[0];
  if (code === undefined || code === 'und') return null;
  // The canonical form of a three-letter code is its two-letter one, where there is one.
  const short = Intl.getCanonicalLocales(code)[0];
  return short?.length === 2 ? short : null;
}

/** Japanese and Chinese put no space between words, so that there are none to count; their letters tell them. */
function languageOfScript(sample: string): string | null {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const kana = sample.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const han = sample.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (kana + han < Math.max(FEWEST_SIGNS, letters / 2)) return null;
  return kana >= (kana + han) * KANA_SHARE ? 'ja' : 'zh';
}

/** The language's name in English, for messages. */
export function languageName(code: string): string {
  return NAMES.of(code) ?? code;
}
