import type { Kind } from '@readout/domain';

/** A noun that names a contact. */
export interface ContactNoun {
  readonly id: string;
  readonly words: readonly string[];
  readonly kind: Kind;
  /** Whether a word in the clause may change the kind: a "meeting" by video link. */
  readonly open: boolean;
  /** Whether it is held between sides rather than between the people named last ("round", "session"). */
  readonly bySides: boolean;
  /** Whether it names a contact only with its parties or a verb of holding ("exchange", "dinner"). */
  readonly weak: boolean;
}

const noun = (id: string, words: string, kind: Kind, parts: Partial<ContactNoun> = {}): ContactNoun => ({
  id: `noun.${id}`,
  words: words.split(' '),
  kind,
  open: true,
  bySides: false,
  weak: false,
  ...parts,
});

/** The nouns of contact, in the singular and plural. */
const CONTACT_NOUNS: readonly ContactNoun[] = [
  noun('call', 'call calls phonecall telecon telcon', 'phone-call'),
  noun('conversation', 'conversation conversations', 'phone-call'),
  noun(
    'videoconference',
    'videoconference videoconferences video-conference teleconference videocall conference',
    'video-call',
    {
      open: false,
    },
  ),
  noun(
    'meeting',
    'meeting meetings encounter encounters get-together sit-down gathering pull-aside pull-asides pullaside pullasides huddle brush-by bilateral bilaterals trilateral tête-à-tête tete-a-tete one-on-one face-to-face rendezvous',
    'meeting',
  ),
  noun('appointment', 'appointment appointments', 'meeting', { weak: true }),
  noun('visit', 'visit visits', 'meeting', { weak: true }),
  noun('time', 'hour hours minutes half-hour half-hours quarter-hour', 'meeting', { weak: true }),
  noun('guest', 'guest guests', 'meeting', { open: false, weak: true }),
  noun('word', 'word words', 'talks', { weak: true }),
  noun('summit', 'summit summits ministerial', 'meeting'),
  noun('audience', 'audience audiences', 'meeting'),
  noun('table', 'lunch luncheon dinner breakfast supper banquet brunch iftar meal tea coffee', 'meeting', {
    weak: true,
  }),
  noun('credentials', 'credentials credence', 'meeting', { open: false, weak: true }),
  noun('line', 'phone telephone line hotline horn', 'phone-call', { open: false, weak: true }),
  noun('touch', 'touch', 'talks', { weak: true }),
  noun('chat', 'chat chats tête-à-têtes', 'talks', { weak: true }),
  noun('talks', 'talks talk', 'talks'),
  noun('negotiations', 'negotiations negotiation parleys', 'talks', { bySides: true }),
  noun('consultations', 'consultations consultation', 'talks'),
  noun('discussion', 'discussion discussions', 'talks'),
  noun('dialogue', 'dialogue dialogues', 'talks', { bySides: true }),
  noun('round', 'round rounds', 'talks', { bySides: true, weak: true }),
  noun('session', 'session sessions', 'meeting', { weak: true }),
  noun('body', 'commission committee', 'meeting', { bySides: true, weak: true }),
  noun('exchange', 'exchange exchanges contact contacts engagement engagements', 'talks', { weak: true }),
  noun(
    'letter',
    'letter letters message messages note notes cable cables telegram telegrams missive missives démarche demarche correspondence greetings congratulations felicitations',
    'letter',
    { open: false },
  ),
];

/** From a lower-case word to its noun of contact. */
export const CONTACT_NOUN_OF: ReadonlyMap<string, ContactNoun> = new Map(
  CONTACT_NOUNS.flatMap((entry) => entry.words.map((word) => [word, entry] as const)),
);

/** Verbs that hold, make or undo a contact named by a noun, all forms. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  (
    'hold holds held holding have has had having conduct conducts conducted conducting chair chairs chaired chairing co-chair co-chairs co-chaired co-chairing host hosts hosted hosting attend attends attended attending continue continues continued ' +
    'conclude concludes concluded end ends ended begin begins began begun start starts started open opens opened launch launches launched resume resumes resumed convene convenes convened finish finished wrap wraps wrapped wound wind winds close closes closed ' +
    'join joins joined arrange arranged schedule scheduled plan plans planned propose proposes proposed proposing suggest suggests suggested suggesting offer offers offered offering request requests requested seek seeks sought cancel cancels cancelled ' +
    'canceled cancelling postpone postponed scrap scrapped confirm confirms confirmed announce announced receive receives received receiving pay pays paid paying take takes took taken place placed make makes made give gives gave given get got ' +
    'send sends sent sending hand hands handed handing deliver delivers delivered delivering carry carries carried carrying bring brings brought address addressed write wrote written exchange exchanged return returned forward forwarded convey conveyed conveys ' +
    'grant grants granted granting embark embarks embarked inaugurate inaugurates inaugurated relaunch relaunched pursue pursued enter entered initiate initiated organise organised organize organized stage staged lead leads led do did complete completed broker brokered mediate mediated reject rejected refuse refused decline declined accept accepted agree agreed'
  ).split(/\s+/u),
);
