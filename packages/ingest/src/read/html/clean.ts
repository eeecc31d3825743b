import { hiddenElements } from './hidden.ts';
import type { PageDocument, PageElement } from './dom.ts';

/** Never text, whatever they hold. Struck words are words taken back. */
const NO_TEXT =
  'script,style,template,noscript,iframe,frame,frameset,object,embed,applet,svg,math,canvas,video,audio,picture,map,' +
  '.MsoCommentText,.MsoCommentReference,.msocomanchor,' +
  'button,input,select,textarea,datalist,output,progress,meter,form[role=search],figcaption,del,s,strike,' +
  'amp-sidebar,amp-consent,amp-ad,amp-embed,amp-auto-ads,amp-sticky-ad,amp-analytics,amp-pixel,amp-user-notification,' +
  'amp-iframe,amp-lightbox,amp-carousel,amp-social-share,amp-story-auto-ads,amp-list,amp-recommendations,' +
  '[role=navigation],[role=complementary],[role=contentinfo],[role=dialog],[role=alertdialog],[role=search],[role=menu],' +
  '[role=menubar],[role=toolbar],[role=tablist],[role=alert],nav,aside,menu,dialog';
/** Words of a class or id that say that an element is never part of an article, however large it is. */
const NEVER = new Set(
  (
    'cookie cookies cookiebar consent gdpr ccpa onetrust didomi usercentrics quantcast comment comments commentlist disqus ' +
    'respond related recirculation recommended recommendations recommendation mostread trending outbrain taboola sponsored ' +
    'sponsor advert adverts advertisement advertising ad ads adbox adslot adsense dfp promo promobox newsletter subscribe ' +
    'subscription signup paywall breadcrumb breadcrumbs sharing sharedaddy sociallinks skiplink skip printfooter ' +
    'catlinks editsection teaserlist readmore readnext upnext morestories alsoread'
  ).split(' '),
);
/** The same where a plugin writes several words as one (`jp-relatedposts`). */
const NEVER_GLUED =
  /^(?:related|recommended|mostread|mostpopular)(?:posts?|articles?|stories|story|news|content|links|items|reading)?$/u;
/** Words that say so where the element does not hold most of the page's prose. */
const RARELY = new Set(
  (
    'nav navbar navigation navi menu submenu sidebar sidebars rail widget widgets footer foot masthead toolbar share social tags ' +
    'taglist popup modal overlay banner pagination pager login search authorbox authorbio copyright legal disclaimer ' +
    'popular latest jumplinks toc infobox navbox hatnote topbar caption wpcaptiontext credit photocredit imagecredit wpcaption addtoany a2a socialshare ' +
    'sharethis sharebuttons fontsize'
  ).split(' '),
);
/** "has-sidebar" and the like tell of a neighbour, a state or a page builder, not of the element. */
const TELLS_OF_ANOTHER = /^(?:has|no|with|without|is|js|not|hide|show|tag|category|elementor|et_pb|vc_|fusion)[-_]/iu;
const PROSE_SHARE = 0.5;
const FEWEST_IN_PARAGRAPHS = 200;
/** Their ids are made from what they say (`<h2 id="related-talks">`). */
const NAMED_BY_THEIR_TEXT = /^(?:h[1-6]|p|li|a|span|dt)$/u;

/** Takes everything out of a page that is not seen, is no text, or is furniture around the article. The head stays. */
export function cleanPage(page: PageDocument): void {
  const remove = (element: PageElement): void => {
    if (element !== page.body && element !== page.documentElement && !isTitle(element)) element.remove();
  };
  const holdsMost = proseShare(page);
  for (const element of hiddenElements(page)) {
    if (element.getAttribute('aria-hidden') !== 'true' || !holdsMost(element)) remove(element);
  }
  for (const element of [...page.body.querySelectorAll(NO_TEXT)]) {
    if (!isOfTheArticle(element)) remove(element);
  }
  // Comments in the margin of a document that Google Docs saved as a page: marked in the text, and listed below it.
  for (const mark of [...page.body.querySelectorAll('a[href^="#cmnt"]')]) {
    const isListed = mark.getAttribute('href')?.startsWith('#cmnt_ref') === true;
    const holder = isListed ? (mark.closest('div') ?? mark.parentElement) : mark;
    if (holder !== null) remove(holder);
  }
  const holdsMostNow = proseShare(page);
  for (const element of [...page.body.querySelectorAll('[class],[id]')]) {
    const words = wordsOf(element);
    const isNever = words.some((word) => NEVER.has(word) || NEVER_GLUED.test(word));
    if (!isNever && !words.some((word) => RARELY.has(word))) continue;
    if (!isOfTheArticle(element) && (isNever || !holdsMostNow(element))) remove(element);
  }
  for (const element of [...page.body.querySelectorAll('header,footer')]) {
    const within = element.parentElement;
    const isOfPage =
      element.localName === 'footer' || within === page.body || within?.querySelector('article,main') !== null;
    if (isOfPage && !isOfTheArticle(element) && !holdsMostNow(element)) remove(element);
  }
}

/** Holds the headline or the article itself, so that it is no furniture whatever it is called. */
function isOfTheArticle(element: PageElement): boolean {
  if (element.localName === 'article' || element.localName === 'main') return true;
  return element.querySelector('article,main,[itemprop~=articleBody],h1') !== null;
}

function isTitle(element: PageElement): boolean {
  return element.localName === 'title' || element.localName === 'head';
}

/** Tells whether an element holds most of the prose that the page has now. */
function proseShare(page: PageDocument): (element: PageElement) => boolean {
  const inParagraphs = paragraphLength(page.body);
  const length = inParagraphs >= FEWEST_IN_PARAGRAPHS ? paragraphLength : textLength;
  const whole = length(page.body);
  return (element) => whole > 0 && length(element) > whole * PROSE_SHARE;
}

function paragraphLength(element: PageElement): number {
  let length = element.localName === 'p' ? textLength(element) : 0;
  for (const paragraph of element.querySelectorAll('p')) length += textLength(paragraph);
  return length;
}

function textLength(element: PageElement): number {
  return (element.textContent ?? '').trim().length;
}

/** The words of an element's classes and id: `relatedStories_box` is related, stories, box, and the whole. */
function wordsOf(element: PageElement): string[] {
  const id = NAMED_BY_THEIR_TEXT.test(element.localName) ? '' : (element.getAttribute('id') ?? '');
  const names = `${element.getAttribute('class') ?? ''} ${id}`.split(/\s+/u);
  return names
    .map((name) => name.replace(/^wp-block-/u, ''))
    .filter((name) => name !== '' && !TELLS_OF_ANOTHER.test(name))
    .flatMap((name) => {
      const parts = name
        .replaceAll(/([a-z0-9])([A-Z])/gu, '$1-$2')
        .toLowerCase()
        .split(/[-_:.]+/u);
      const pairs = parts.slice(1).map((part, at) => `${parts[at] ?? ''}${part}`);
      return [...parts, ...pairs, parts.join('')];
    });
}

/** Whether a page is nothing but frames, and the address that the first one shows. */
export function frameOf(page: PageDocument): string | null {
  const frame = page.querySelector('iframe[src],frame[src],object[data],embed[src]');
  return frame === null ? null : (frame.getAttribute('src') ?? frame.getAttribute('data'));
}
