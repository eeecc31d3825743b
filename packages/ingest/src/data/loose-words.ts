import type { Kind } from '@readout/domain';
import { CONTACT_NOUN_OF } from './contact-nouns.ts';

/** A class of words that may tell of a contact where parties stand near. */
export interface LooseClass {
  readonly id: string;
  readonly isNoun: boolean;
  /** Whether its subjects alone may be those in contact ("the two met", not "the two saw"). */
  readonly isMutual: boolean;
  /** The kind of contact that such a word tells of where nothing else says it. */
  readonly kind: Kind;
}

/** Classes of verbs that need somebody else than their subject. */
const ONE_WAY: ReadonlySet<string> = new Set(
  'receive host see visit attend summon call tell press thank hear reach write send travel invite mediate'.split(' '),
);
const named = (id: string, kind: Kind, isNoun = false): LooseClass => ({
  id,
  isNoun,
  isMutual: !ONE_WAY.has(id),
  kind,
});

/** Verbs in all forms by class; wider than the verbs of contact, since what stands around them decides. */
const VERBS: readonly (readonly [LooseClass, string])[] = [
  [named('meet', 'meeting'), 'meet meets met meeting'],
  [
    named('gather', 'meeting'),
    'encounter encounters encountered convene convenes convened reconvene reconvened gather gathers gathered gathering assemble assembles assembled sat sits sit sitting faced ran bumped huddle huddles huddled huddling closeted',
  ],
  [named('receive', 'meeting'), 'receive receives received receiving admitted ushered'],
  [
    named('host', 'meeting'),
    'host hosts hosted hosting welcome welcomes welcomed welcoming greet greets greeted greeting entertain entertains entertained feted fêted accompanied accompany escorted buttonholed waylaid accosted cornered',
  ],
  [
    named('eat', 'meeting'),
    'lunched dined dine dines dining ate eat eats eating breakfasted drank drink supped walked rode strolled drove toured',
  ],
  [named('see', 'meeting'), 'see sees saw seen seeing'],
  [named('visit', 'meeting'), 'visit visits visited visiting'],
  [
    named('attend', 'meeting'),
    'join joins joined joining attend attends attended attending addressed chaired co-chaired chair chairs chairing',
  ],
  [named('summon', 'meeting'), 'summon summons summoned summoning convoked hauled'],
  [named('speak', 'talks'), 'speak speaks spoke spoken speaking talk talks talked talking'],
  [
    named('confer', 'talks'),
    'chat chats chatted chatting confer confers conferred conferring consult consults consulted consulting converse conversed conversing negotiate negotiates negotiated negotiating parley bargain bargained bargaining haggle haggled haggling wrangle wrangled engage engages engaged engaging interact interacted liaise liaised deliberate deliberated deliberating',
  ],
  [
    named('discuss', 'talks'),
    'discuss discusses discussed discussing debated compare compared comparing exchange exchanges exchanged exchanging swapped traded explored',
  ],
  [
    named('review', 'talks'),
    'review reviews reviewed reviewing covered considered examined raise raises raised raising broached touched reaffirmed reiterated emphasized emphasised underlined underscored stressed noted commended lauded expressed affirmed committed',
  ],
  [named('agree', 'talks'), 'agree agrees agreed agreeing decided pledged concurred'],
  [
    named('call', 'phone-call'),
    'call calls called calling telephone telephones telephoned telephoning phone phones phoned phoning ring rings rang rung ringing dial dials dialled dialed dialling buzzed',
  ],
  [
    named('tell', 'talks'),
    'tell tells told telling brief briefs briefed briefing inform informs informed warn warns warned warning assure assures assured assuring remind reminds reminded reassure reassured advise advised caution cautioned notified explain explained promised',
  ],
  [
    named('press', 'talks'),
    'urge urges urged urging press presses pressed pressing ask asks asked asking lectured implored begged pleaded upbraided rebuked scolded chided confronted challenged sounded quizzed questioned persuaded coaxed',
  ],
  [
    named('thank', 'talks'),
    'congratulate congratulates congratulated thank thanks thanked thanking apologised apologized',
  ],
  [named('hear', 'talks'), 'hear hears heard hearing learned learnt'],
  [named('reach', 'phone-call'), 'contact contacts contacted reach reaches reached connected'],
  [named('write', 'letter'), 'write writes wrote written writing cable cables cabled wired replied answered'],
  [
    named('send', 'letter'),
    'send sends sent sending deliver delivers delivered delivering hand hands handed handing convey conveys conveyed conveying transmit transmitted forwarded forward submitted presented relay relayed passed dispatched posted',
  ],
  [
    named('travel', 'meeting'),
    'travel travels travelled traveled travelling traveling fly flies flew flown flying arrive arrives arrived arriving come comes came coming go goes went going driven crossed returned lands landed',
  ],
  [
    named('invite', 'meeting'),
    'invite invites invited inviting propose proposes proposed proposing offer offers offered offering',
  ],
  [
    named('share', 'meeting'),
    'worked working pored spend spends spent spending introduced shook share shares shared sharing embraced hugged clasped',
  ],
  [named('sign', 'meeting'), 'sign signs signed signing initialled initialed inaugurated'],
  [
    named('mediate', 'meeting'),
    'mediate mediates mediated mediating broker brokers brokered brokering bring brings brought bringing',
  ],
];

/** Nouns that may name a contact or one side's part in it, by class, beside the nouns of contact. */
const NOUNS: readonly (readonly [LooseClass, string])[] = [
  [
    named('gathering', 'meeting', true),
    'conference forum assembly council convention retreat reception ceremony signing handshake roundtable round-table workshop congress jirga plenary sitting visit trip journey delegation tour stopover',
  ],
  [
    named('exchange', 'talks', true),
    'exchange exchanges contact contacts engagement engagements mediation diplomacy consultation interaction outreach briefing briefings bargaining deliberations deliberation channel backchannel back-channel',
  ],
  [
    named('written', 'letter', true),
    'reply replies invitation invitations request petition memorandum memo aide-mémoire aide-memoire proposal proposals correspondence text texts email emails telegramme communication communications response congratulations condolences greetings',
  ],
  [named('together', 'meeting', true), 'side table room armchairs walk stroll drink drinks car guests guest host'],
];

const KINDS_OF_NOUNS: Readonly<Record<Kind, LooseClass>> = {
  meeting: named('meeting', 'meeting', true),
  talks: named('talks', 'talks', true),
  'phone-call': named('call-noun', 'phone-call', true),
  'video-call': named('video', 'video-call', true),
  letter: named('letter', 'letter', true),
};

/** From a lower-case verb to its class. */
export const LOOSE_VERB_OF: ReadonlyMap<string, LooseClass> = new Map(
  VERBS.flatMap(([own, words]) => words.split(' ').map((word) => [word, own] as const)),
);

/** From a lower-case noun to its class; every noun of contact has one. */
export const LOOSE_NOUN_OF: ReadonlyMap<string, LooseClass> = new Map([
  ...NOUNS.flatMap(([own, words]) => words.split(' ').map((word) => [word, own] as const)),
  ...[...CONTACT_NOUN_OF].map(([word, { kind, weak }]) => [word, weak ? weakOf(kind) : KINDS_OF_NOUNS[kind]] as const),
]);

function weakOf(kind: Kind): LooseClass {
  return { ...KINDS_OF_NOUNS[kind], id: `weak-${KINDS_OF_NOUNS[kind].id}` };
}
