import type { Block } from './blocks.ts';
import { isProse } from './find-article.ts';

const LONGEST = 300;
const ALSO =
  /^\W*(?:(?:read|see|watch|listen|learn) (?:also|more)|also read|more on this|related(?: (?:articles?|story|stories|coverage|news|content))?|recommended|don[’']t miss|(?:à )?lire aussi|lesen sie auch|mehr zum thema|le[ae]r? también|leia (?:também|mais)|leggi anche|czytaj (?:też|także|również)|(?:читайте|смотрите) также|читайте також|ayrıca okuyun|lees ook|læs også|les også|läs också)\s*(?:[:：»|–—-]|$)/iu;
const OFFERS =
  /already (?:a |have an? )?(?:subscri|member|account)|subscribe (?:now|today|to (?:our|read|continue|unlock|the (?:full|rest)))|(?:sign|log) in (?:here |now )?to (?:read|continue|your account)|to (?:read on|continue reading|keep reading)\b|sign up (?:here |now )?(?:for|to) (?:our|the [\w-]+ ?(?:newsletter|briefing|letter|alerts?))|(?:follow|like|join|find) us on\b|download our app|support (?:our|independent) journalism|jetzt (?:abonnieren|weiterlesen)|abonnez-vous|suscríbete|оформите подписку|подпишитесь на/iu;

/**
 * Blocks without what a site says for itself in between: "Read also: …" where the rest is a link, and short words about subscribing, signing
 * in or following. Where nothing else would be left the blocks stay, so that the page can be told for what it is.
 */
export function withoutOffers(blocks: readonly Block[]): readonly Block[] {
  const kept = blocks.filter((block) => !isOffer(block));
  return kept.some(isProse) ? kept : blocks;
}

function isOffer({ text, linked, kind }: Block): boolean {
  if (text.length > LONGEST || kind === 'row') return false;
  const cue = ALSO.exec(text)?.[0];
  if (cue !== undefined && linked >= (text.length - cue.length) * 0.6) return true;
  return kind !== 'heading' && OFFERS.test(text) && !/[“"«„]/u.test(text);
}
