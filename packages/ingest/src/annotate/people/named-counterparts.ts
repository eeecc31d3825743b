import type { AnnotatedText } from '../phrases/annotated-text.ts';
import type { Person } from './entities.ts';
import type { Mention } from '../phrases/mention.ts';

/**
 * "the adviser and his Chinese counterpart, Director Yang", "his EU guest, Commissioner A": who is named behind the comma of a counterpart, guest
 * or host with an office of their own is of that one's side, and is whom the phrase means; of no side said, a counterpart or “his host” is that one too.
 */
export function nameCounterparts(text: AnnotatedText, of: Map<Mention, Person>): void {
  for (const list of text.mentions) {
    for (const [i, mention] of list.entries()) {
      const [side] = mention.sides;
      const next = list[i + 1];
      if (mention.kind !== 'counterpart' && mention.kind !== 'role') continue;
      const isOwned = mention.owner === 'his' || mention.owner === 'her';
      const isCounterpart =
        (mention.kind === 'counterpart' || (isOwned && HOSTS.has(mention.noun))) && next?.office != null;
      if (mention.plural || mention.name !== null || (side === undefined && !isCounterpart)) continue;
      if (next?.name == null || next.first !== mention.last + 1 || text.tokens[mention.last]?.text !== ',') continue;
      const person = of.get(next);
      const behind = text.tokens[next.last]?.lower ?? '.';
      if (person === undefined || behind === 'and' || (person.sides.length > 0 && side !== undefined)) continue;
      if (side !== undefined) person.sides.push(side);
      of.set(mention, person);
    }
  }
}

const HOSTS: ReadonlySet<string> = new Set(['host', 'hostess', 'guest', 'visitor', 'interlocutor']);

/** "said the Peruvian, Luis Paz": a name between commas behind a man or woman of a country is theirs. */
export function nameNationals(text: AnnotatedText, of: ReadonlyMap<Mention, Person>): void {
  for (const list of text.mentions) {
    for (const [i, mention] of list.entries()) {
      const [side] = mention.sides;
      const next = list[i + 1];
      if (mention.kind !== 'role' || mention.noun !== 'national' || mention.determiner !== 'the') continue;
      if (side === undefined || next?.name == null || next.first !== mention.last + 1) continue;
      const person = of.get(next);
      const isAside =
        text.tokens[mention.last]?.text === ',' && [',', '.', ';'].includes(text.tokens[next.last]?.text ?? '.');
      if (person === undefined || person.sides.length > 0 || !isAside) continue;
      person.sides.push(side);
      person.isKnown = true;
    }
  }
}
