import { countryById } from './countries.ts';
import type { TopicId } from '../id.ts';

/** What contacts are about, as a reader would shelve them: matters, then regions. By which words a text says so: `topics-of.ts`. */
export const TOPICS = {
  war: 'War',
  peace: 'Peace and ceasefire',
  defence: 'Defence and security',
  'arms-control': 'Arms control',
  nuclear: 'Nuclear questions',
  sanctions: 'Sanctions',
  energy: 'Energy',
  climate: 'Climate and environment',
  trade: 'Trade',
  economy: 'Economy and investment',
  food: 'Food and farming',
  water: 'Water and rivers',
  health: 'Health',
  relief: 'Relief and rebuilding',
  migration: 'Refugees and migration',
  rights: 'Human rights and democracy',
  elections: 'Elections',
  prisoners: 'Prisoners and hostages',
  crime: 'Terrorism and crime',
  technology: 'Technology and cyber security',
  space: 'Space',
  transport: 'Transport and shipping',
  borders: 'Borders and territory',
  culture: 'Education, culture and sport',
  alliances: 'Alliances and membership',
  relations: 'Relations and cooperation',
  visits: 'Visits and summits',
  greetings: 'Congratulations and condolences',
  africa: 'Africa',
  arctic: 'Arctic',
  balkans: 'Balkans',
  'black-sea': 'Black Sea',
  caribbean: 'Caribbean',
  caucasus: 'Caucasus',
  'central-america': 'Central America',
  'central-asia': 'Central Asia',
  crimea: 'Crimea',
  donbas: 'Donbas',
  gaza: 'Gaza',
  gulf: 'Gulf',
  'horn-of-africa': 'Horn of Africa',
  'indo-pacific': 'Indo-Pacific',
  kashmir: 'Kashmir',
  'latin-america': 'Latin America',
  mediterranean: 'Mediterranean',
  'middle-east': 'Middle East',
  pacific: 'Pacific',
  sahel: 'Sahel',
  'south-china-sea': 'South China Sea',
  'west-bank': 'West Bank and Jerusalem',
} as const satisfies Record<string, string>;

/** The name of a topic, or of the country that was spoken of; its id where neither is known. */
export function topicName(id: TopicId): string {
  const names: Readonly<Record<string, string>> = TOPICS;
  return (Object.hasOwn(names, id) ? names[id] : countryById(id)?.name) ?? id;
}
