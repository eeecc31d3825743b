import { COUNTRIES } from './countries.ts';
import type { TopicId } from '../id.ts';
import { foldWords } from '../text/folding.ts';
import type { TOPICS } from './topics.ts';

/**
 * The words and phrases that say a topic, in the singular, folded as `foldWords` folds them. A longer phrase goes before a shorter one ("food security" is
 * no security). Written for this project.
 */
export const TOPIC_PHRASES: Readonly<Record<keyof typeof TOPICS, string>> = {
  war: 'war,warfare,invasion,invade,invaded,invading,fighting,hostility,offensive,shelling,bombardment,air strike,airstrike,aggression,attack,attacked,incursion,coup,siege',
  peace:
    'peace,peace talk,peace process,ceasefire,cease fire,truce,armistice,mediation,mediate,mediator,reconciliation,de escalation,deescalation,negotiated settlement,two state solution',
  defence:
    'defence,defense,security,military,army,arm,weapon,weaponry,ammunition,artillery,troop,soldier,missile,air defence,air defense,deterrence,peacekeeper,peacekeeping,military aid,military help,military assistance,security assistance,naval,navy,drone,tank',
  'arms-control':
    'arms control,arm control,disarmament,strategic stability,non proliferation,nonproliferation,chemical weapon,biological weapon',
  nuclear: 'nuclear,uranium,nuclear weapon,jcpoa,nuclear deal,denuclearisation,denuclearization',
  sanctions: 'sanction,embargo,asset freeze,frozen asset,export control',
  energy:
    'energy,energy security,gas,natural gas,oil,petroleum,crude,electricity,pipeline,lng,fuel,power plant,nuclear power plant,power station,power grid,power cable,power supply,coal,renewable,hydrogen,hydropower,refinery,nord stream',
  climate:
    'climate,climate change,global warming,greenhouse gas,emission,environment,environmental,biodiversity,deforestation,pollution,paris agreement,drought,wildlife',
  trade:
    'trade,trading,tariff,customs,export,import,supply chain,market access,world trade organisation,world trade organization',
  economy:
    'economy,economic,economically,investment,invest,investor,finance,financial,bank,banking,debt,loan,currency,inflation,tax,taxation,business,industry,industrial,infrastructure,economic growth,recession',
  food: 'food,food security,grain,wheat,maize,rice,famine,hunger,agriculture,agricultural,farming,farmer,fertiliser,fertilizer,fishery,fishing,harvest,livestock',
  water: 'water,river,dam,irrigation,sea water,drinking water,water supply',
  health:
    'health,health security,pandemic,epidemic,covid,coronavirus,vaccine,vaccination,disease,virus,malaria,hospital,medicine,medical,quarantine',
  relief:
    'humanitarian,relief,aid,reconstruction,rebuilding,rebuild,disaster,earthquake,development aid,development assistance,food aid',
  migration: 'refugee,migrant,migration,asylum,displaced,deportation,evacuation,evacuate,visa,people on the move',
  rights:
    'human right,democracy,democratic,civil society,rule of law,free press,press freedom,minority,political prisoner,journalist,dissident,freedom of expression,freedom of speech',
  elections: 'election,electoral,ballot,referendum',
  prisoners:
    'prisoner,prisoner exchange,prisoner of war,hostage,captive,detainee,detained,abducted,abduction,kidnapped,imprisoned',
  crime:
    'terrorism,terrorist,terrorist attack,terror,extremism,extremist,counterterrorism,islamic state,al qaeda,organised crime,organized crime,trafficking,smuggling,narcotic,drug,corruption,piracy',
  technology:
    'technology,technological,cyber,cyber security,cybersecurity,cyber attack,cyberattack,ransomware,hacker,semiconductor,chip,artificial intelligence,digital,5g',
  space: 'outer space,space exploration,space station,satellite,astronaut,artemis,space agency,spacecraft',
  transport:
    'transport,railway,rail,port,harbour,harbor,airport,aviation,airspace,ferry,shipping,canal,strait,freedom of navigation,air link,direct flight,humanitarian corridor,transit',
  borders:
    'border,frontier,territorial,territory,sovereignty,territorial integrity,annexation,annexed,demarcation,occupation,occupied',
  culture: 'education,university,student,school,culture,cultural,museum,olympic,sport,tourism,scholarship,heritage',
  alliances:
    'alliance,accession,enlargement,membership,mutual defence,mutual defense,collective defence,collective defense,candidate status',
  relations: 'relation,relationship,tie,cooperation,co operation,partnership,bilateral,friendship',
  visits: 'visit,invite,invited,invitation,summit,state visit',
  greetings: 'congratulate,congratulated,congratulation,condolence,sympathy,condoled',
  africa: 'africa,african union',
  arctic: 'arctic',
  balkans: 'balkan,western balkan',
  'black-sea': 'black sea',
  caribbean: 'caribbean',
  caucasus: 'caucasus,south caucasus,nagorno karabakh,karabakh',
  'central-america': 'central america',
  'central-asia': 'central asia',
  crimea: 'crimea',
  donbas: 'donba,donbass,donetsk,luhansk',
  gaza: 'gaza',
  gulf: 'persian gulf,gulf region,strait of hormuz',
  'horn-of-africa': 'horn of africa,tigray',
  'indo-pacific': 'indo pacific',
  kashmir: 'kashmir',
  'latin-america': 'latin america,south america',
  mediterranean: 'mediterranean',
  'middle-east': 'middle east,near east',
  pacific: 'pacific',
  sahel: 'sahel',
  'south-china-sea': 'south china sea,east china sea',
  'west-bank': 'west bank,jerusalem',
};
/** Phrases that hold such a word and say no topic. */
export const NO_TOPIC =
  'security council,white house,state house,economic community,economic area,press conference,visiting card,foreign trade minister,tear gas,olive oil,palm oil,cooking oil,trade union,trade unionist,river bank,food bank';

/** A phrase in folded words, and the topic that it says; null where it says none and only takes its words away. */
interface Phrase {
  readonly words: readonly string[];
  readonly topic: TopicId | null;
}

/** By the first word, the longest phrase first. */
const PHRASES = phrasesByFirstWord();

/** What makes an office of the word before it, or of the word after its "of": who was spoken to, and nothing of what. */
const OFFICES: ReadonlySet<string> = new Set(
  'minister ministry secretary secretariat council adviser advisor chief department committee commission commissioner agency spokesman spokeswoman spokesperson official envoy ambassador company'.split(
    ' ',
  ),
);

/**
 * What these words say was spoken of: topics of the table by their words, and the countries that are named. Each once, by id. `texts` are what an account
 * prints of it, each on its own: no phrase runs from one into the next.
 */
export function topicsOf(texts: readonly string[]): TopicId[] {
  const found = new Set<TopicId>();
  for (const text of texts) {
    const words = foldWords(text).map(singular);
    for (let at = 0; at < words.length;) {
      const phrase = PHRASES.get(words[at] ?? '')?.find((one) => one.words.every((word, i) => words[at + i] === word));
      const end = at + (phrase?.words.length ?? 1);
      const { topic = null } = phrase ?? {};
      if (topic !== null && !isOfOffice(words, at, end)) found.add(topic);
      at = end;
    }
  }
  return [...found].sort();
}

/** "defence minister", "the minister of energy", "secretary for the environment". */
function isOfOffice(words: readonly string[], first: number, end: number): boolean {
  if (OFFICES.has(words[end] ?? '')) return true;
  const before = words[first - 1] === 'the' ? first - 2 : first - 1;
  return ['of', 'for'].includes(words[before] ?? '') && OFFICES.has(words[before - 1] ?? '');
}

function phrasesByFirstWord(): ReadonlyMap<string, readonly Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  const add = (text: string, topic: TopicId | null): void => {
    const words = foldWords(text).map(singular);
    const [first = ''] = words;
    phrases.set(first, [...(phrases.get(first) ?? []), { words, topic }]);
  };
  for (const [id, said] of Object.entries(TOPIC_PHRASES))
    for (const phrase of said.split(',')) add(phrase, id as TopicId);
  for (const phrase of NO_TOPIC.split(',')) add(phrase, null);
  for (const { id, name } of COUNTRIES) add(name, id as string as TopicId);
  for (const [first, all] of phrases)
    phrases.set(
      first,
      all.toSorted((a, b) => b.words.length - a.words.length),
    );
  return phrases;
}

/** A folded word without the ending of the plural; made alike on both sides, so that it need be no word. */
function singular(word: string): string {
  if (word.length <= 3 || word.endsWith('ss')) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  const one = word.endsWith('s') ? word.slice(0, -1) : word;
  return one.endsWith('se') ? one.slice(0, -1) : one;
}
