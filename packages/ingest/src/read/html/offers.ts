import type { Block } from './blocks.ts';
import { isProse } from './find-article.ts';

const LONGEST = 300;
const LONGEST_OF_SITE = 90;
const ALSO =
  /^\W*(?:(?:read|see|watch|listen|learn) (?:also|more)|also read|more on this|related(?: (?:articles?|story|stories|coverage|news|content))?|recommended|don[’']t miss|(?:à )?lire aussi|lesen sie auch|mehr zum thema|le[ae]r? também|leia (?:também|mais)|leggi anche|czytaj (?:też|także|również)|(?:читайте|смотрите) также|читайте також|ayrıca okuyun|lees ook|læs også|les også|läs också)\s*(?:[:：»|–—-]|$)/iu;
const OFFERS =
  /already (?:a |have an? )?(?:subscri|member|account)|subscribe (?:now|today|to (?:our|read|continue|unlock|the (?:full|rest)))|(?:sign|log) in (?:here |now )?to (?:read|continue|your account)|to (?:read on|continue reading|keep reading)\b|choose (?:a|your) (?:plan|subscription)|sign up (?:here |now )?(?:for|to) (?:our|the [\w-]+ ?(?:newsletter|briefing|letter|alerts?))|(?:follow|like|join|find) us on\b|download our app|support (?:our|independent) journalism|jetzt (?:abonnieren|weiterlesen)|abonnez-vous|suscríbete|оформите подписку|подпишитесь на/iu;
const FOR_SUBSCRIBERS =
  /(?:article|story|content|text|page) is (?:only )?(?:for|available to|reserved for|exclusive to|open to) (?:our )?(?:paying |registered )?(?:subscribers|members)|(?:for|to) subscribers only|subscribers? exclusive|nur für abonnenten|réservé aux abonnés|solo para suscriptores/iu;
/** Names of places to share at, and what buttons say: a block of nothing else. */
const SHARE_WORDS = new Set(
  (
    'share tweet like pin post facebook twitter x whatsapp telegram linkedin pinterest reddit viber vkontakte vk ok odnoklassniki messenger tumblr ' +
    'instagram youtube email e-mail mail print pdf copy link url save bookmark comment comments this page article story on via to by it a- a a+ aa + - listen ' +
    'partager imprimer teilen drucken compartir imprimir condividi stampa поделиться печать paylaş'
  ).split(' '),
);
/** Lines of a site about the page: tags, the way back, copyright, where it was printed from, how a mail came. */
const OF_THE_SITE =
  /^(?:(?:tags?|filed under|keywords|topics|schlagw(?:ö|oe)rter|mots[- ]clés|etiquetas|теги)\s*:|(?:[«<←‹]\s*)?(?:back|return) to\b|(?:[«<←‹]\s*)?(?:zurück|retour|volver|назад)\b|(?:©|\(c\)|copyright\b)|printed (?:from|on)\b|view (?:this (?:e-?mail|message) )?(?:in|online)\b|the post .+ (?:appeared first|first appeared) on )/iu;
const SUBSCRIBED =
  /you(?:['’]re| are)? receiv(?:e|ed|ing) this|\bunsubscribe\b|manage your (?:subscription|preferences)|vous recevez (?:ce|cet)|sie erhalten diese/iu;
const RIGHTS = /^(?:©|\(c\)|copyright\b).{0,200}$/iu;

/**
 * Blocks without what a site says for itself in between: "Read also: …" where the rest is a link, short words about subscribing, signing
 * in, following or sharing, tags, the way back to the list, its copyright. Where nothing else would be left the blocks stay, so that the
 * page can be told for what it is.
 */
export function withoutOffers<B extends Pick<Block, 'text' | 'linked' | 'kind'>>(blocks: readonly B[]): readonly B[] {
  const kept = blocks.filter((block) => !isOffer(block));
  return kept.some((block) => isProse(block)) ? kept : blocks;
}

/** Whether a block says that the rest is shown to subscribers only. */
export function isForSubscribers({ text }: Pick<Block, 'text'>): boolean {
  return text.length <= LONGEST && FOR_SUBSCRIBERS.test(text) && !/[“"«„]/u.test(text);
}

function isOffer(block: Pick<Block, 'text' | 'linked' | 'kind'>): boolean {
  const { text, linked, kind } = block;
  if (text.length > LONGEST || kind === 'row') return false;
  const cue = ALSO.exec(text)?.[0];
  if (cue !== undefined && linked >= (text.length - cue.length) * 0.6) return true;
  if (isSharing(text) || isOfTheSite(text)) return true;
  if (kind === 'heading') return /^(?:continue|keep) reading\W*$/iu.test(text);
  return (OFFERS.test(text) && !/[“"«„]/u.test(text)) || isForSubscribers(block);
}

function isSharing(text: string): boolean {
  if (text.length > LONGEST_OF_SITE) return false;
  const words = text.toLowerCase().match(/[^\s,:;|•·/]+/gu) ?? [];
  return (
    words.length > 0 && /\p{L}/u.test(text) && words.every((word) => SHARE_WORDS.has(word)) && !isCommonWord(words)
  );
}

/** One small word alone ("It", "A") may be what is left of anything. */
function isCommonWord(words: readonly string[]): boolean {
  return words.every((word) =>
    /^(?:it|a|this|on|to|by|via|x|ok|post|story|page|article|link|like|mail|-|\+)$/u.test(word),
  );
}

function isOfTheSite(text: string): boolean {
  if (RIGHTS.test(text) || SUBSCRIBED.test(text)) return true;
  if (!OF_THE_SITE.test(text)) return false;
  return text.length <= LONGEST_OF_SITE || /^the post /iu.test(text);
}
