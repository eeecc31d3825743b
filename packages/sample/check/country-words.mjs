/** How a text may name a country or body beside its name: the stems of its adjectives, its capital, its seats of power. */
const WORDS = {
  'United States': ['u.s.', 'american', 'washington', 'white house', 'united states'],
  'United Kingdom': ['british', 'britain', 'london', 'u.k.', 'united kingdom'],
  'European Union': ['european union', 'european commission', 'european council', 'eu '],
  'United Arab Emirates': ['emirat', 'abu dhabi'],
  'Federated States of Micronesia': ['micronesia'],
  'Antigua and Barbuda': ['antigua'],
  'Saint Kitts and Nevis': ['saint kitts'],
  'Saint Vincent and the Grenadines': ['saint vincent'],
  'Trinidad and Tobago': ['trinidad'],
  'Holy See': ['holy see', 'vatican', 'pope'],
  France: ['french', 'france'],
  Germany: ['german'],
  Switzerland: ['swiss', 'switzerland'],
  Finland: ['finn', 'finland'],
  Denmark: ['danish', 'denmark', 'danes'],
  Spain: ['spanish', 'spain'],
  Sweden: ['swed'],
  Poland: ['polish', 'poland'],
  Ireland: ['irish', 'ireland'],
  Turkey: ['turk'],
  China: ['chin'],
  Kosovo: ['kosov'],
  'Saudi Arabia': ['saudi'],
  Estonia: ['estonia'],
  'United Nations': ['united nations', 'u.n.'],
  'Palestinian Authority': ['palestin'],
  'Caribbean Community': ['caricom', 'caribbean community'],
  'Solomon Islands': ['solomon'],
};

/** Whether a folded text names this country or body in one of its forms. */
export function namesCountry(foldedText, country) {
  const words = WORDS[country] ?? [country.toLowerCase(), country.toLowerCase().replace(/[aey]$/u, '')];
  return words.some((word) => foldedText.includes(word));
}
