/** Lower case, without diacritics and with plain apostrophes, so that Nausėda and Nauseda are one spelling. */
export function fold(text) {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[‘’ʼ]/gu, "'")
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'L')
    .replaceAll('ø', 'o')
    .toLowerCase();
}

/** Folded words: apostrophes and the dots of abbreviations go, every other sign parts two words. */
export function foldedWords(text) {
  return fold(text)
    .replaceAll(/['"]|(?<=\b[a-z])\.(?=[a-z]\b)|(?<=\.[a-z])\./gu, '')
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '');
}
