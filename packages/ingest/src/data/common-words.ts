/**
 * Ordinary English words in lower case, so that a capital at the start of a sentence or in a title does not make a name of them.
 * Counted from public-domain government prose (words that stand in lower case far more often than not), with own additions.
 */
const WORDS = `
wreath zoom webex skype cancelled canceled postponed rescheduled confirmed pending kurdish sunni shiite shia catholic orthodox muslim christian jewish indigenous tribal kurd druze article articles travel european european asian african arab western americas baltic nordic balkan north south east west northern southern eastern western a an and the of in on at to by for from with under over above below after before since during between against among through within without about into out off up down again if so as or nor but not no all any some one two three four five six seven eight nine ten eleven twelve hundred thousand copies farewell haze he she it they we you i him her them us his its their our your my me who whom member members states state
a aaa ab aba abide ability able abortion about above abroad absolute absolutely abuse abuses ac academia accelerate
accelerated accelerating accept access accessibility accessible accompanied accomplish accomplishments accordance
according accordingly account accountability accountable achieve achieved achievement achieving acknowledge
acknowledged acres across act acted action actions active actively activists activities activity actors acts actual
actually acute ad adapt adaptation adc add added adding addition additional address addressed addressing adequate
adf adherence adjustments administration administrations adopt adopted adopting adults advance advanced advancement
advances advancing advantage advice advisers advocacy advocate advocates advocating ae af aff affect affected
affiliated affirm affirmative affirmed affordable after afternoon afterward afterwards again against age agencies
agenda agendas aggregate aggression aggressive ago agree agreed agreeing agreement agreements agrees agricultural
ahead aid aide aim aimed aiming aims aircraft align aligned aligning alignment alive all alleged alliance alliances
allies allocation allow allowed allowing alluded ally almost alone along alongside already also alternative although
altogether aluminum always amass ambition ambitions ambitious amid amidst ammunition among amongst amount amounts
amplify an analysis anchor anchored and animating annex anniversary annotated announce announced announcement
announcements announcing annual another answer answered answering anti anticipate anticipating anxious any anybody
anyone anything anyway anywhere apart apologies apologize apparently appears applicable application applications
applied apply applying appointed appointee appointment appreciate appreciated appreciates appreciation approach
approaches appropriate approved approximately april arbitrary architects architecture are area areas aren argument
arising armed armored arms around arrange arrangement arrangements arrest arrested arrival arrived arrives artificial as ask
asked asking asks aspect aspects aspirations assassinated assassination assault assess assessed assessment asset
assets assigned assist assistance assistants assisting associated assume assumed assumption assurances assure
assured assures at athletes atrocities attached attack attacked attacking attacks attempt attempting attempts attend
attended attending attention attorneys attributable attributed attributing attribution audience audio augment august author
authoritarian authoritarianism authorities authority authorize auto autocracies autocracy autonomy autumn
availability available average avert aviation avoid avoiding award awarding aware awareness away awfully ba back
backfill background backgrounder backs backsliding backwards balance balanced ballistic ballot ban banking banks
banned banner bans barrel barrels barriers base based basic basically basing basis batteries battle bb bbf bc bcb
bce bcm bd bdb be bear bearing beat beautiful beauty became because become becomes becoming bedrock been bef before
began begin beginning begun behalf behavior behind being belief believe believes beneficial benefit benefits besides
best better between beyond bf bfd bfe bias bid big bigger biggest bilateral bilaterally bilaterals bill billion billions bills
binding binds biodiversity biological bipartisan bit blackmail bless block blocked blocking blood blow blunt bodies
body bold bolster bolstering bombed bombing bond bonds bonuses boost boosting border borders borrowing both
bottlenecks bottom bound brave bravely bravery breach breadth breaking breakthrough bridge bridges brief briefed
briefing briefings briefly bring bringing brings brisk broad broader broadly brokers brother brought brutal
brutality build building builds buildup built bulletin bunch burden business businesses but buy buying by ca
calculus calibrated call called calling calls came camp campaign campaigns camps can candid candidate candidates
cannot capabilities capability capable capacities capacity capital capture carbon care career careful carefully
cargo carried carries carry cars carve carveout carveouts case cases catalytic catastrophe catastrophic caught cause
caused causes causing cb cbf cc cd ce ceasefire celebrate celebrating cement cent centers centrality century
ceremony certain certainly certainty cessation cetera cf cfe chain chains chair chaired challenge challenged
challenges challenging champion championing chance change changed changes changing channel channels characteristics
characterize characterized check chemical chemicals chest child children choice choices choose circumstance
circumstances circumvention cities citizen citizens citizenship civic civil civilian civilians clarification clarify
class clean cleaner clear clearer clearly climate clock close closed closely closer closes closest closing co coal
coalition coastal code coercion coercive coherent collaborate collaborating collaboration collaborative
collaboratively collapse colleague colleagues collect collection collective collectively color columnist combat
combating combatting combination combine combined come comes coming commend commended comment comments commercial
commit commitment commitments commits committed committees committing commodities commodity common communicate
communicated communicating communication communications communique communiqué communities community companies
comparable compared compatible compete competing competition competitive competitiveness complementary complemented
complete completed completely complex compliance complicated comply component components comprehensive comprised
compromise compromises concept concern concerned concerning concerns conclude concluded concludes concluding
conclusion conclusions concrete concurrently condemn condemnation condemned condemning condition conditions
condolences conduct conducted confer confidence confident confirm confirmed conflict confront confrontation
confrontational confronting congratulate congratulations connect connected connection connections connectivity
consensus consequence consequences conservation conserve conserving consider considerable consideration considered
considering consistent consistently consolidation constant constitute constitutional constitutionalist construction
constructive consulate consult consultation consultations consulted consulting consumer consumers consumption
contact contacts contain containers content contents contest context continent continents continuation continue
continued continues continuing continuity continuous continuously contract contracted contracting contraction
contracts contrary contrast contribute contributed contributes contributing contribution contributions control
controls convene convened convenes convening convergence conversations convey conveyed convince convinced cooperate
cooperating cooperation coordinate coordinated coordinating coordination core cornerstone corporate corporations
correct correspondent corruption cost costs could couldn count counted counter countering countermeasures
counterpart counterparts counterterrorism countries country coup couple courage courageous course courtesy cover coverage
covered covering crackdown create created creates creating creation credentials credible credit crime crimes criminal criminals
crippling crises crisis critical critically criticism cronies crops cross crossing crucial crude crypto
cryptocurrency cubic cue culture curious currencies currency current currently cut cuts cutting cyber cyberattacks
cybersecurity cyberspace cycle dab dad daily damage dangerous dangers data date dates day days db dbb dbd dbe dc dd
ddf dead deadline deal dealers dealing dear death debt decade decades decarbonisation decarbonised decarbonization
decb december decent decide decided decides decision decisions decisive decisively declaration declare declared
declassified decline declined dedicated dedication deep deepen deepening deeper deepest deeply default defeat
defence defences defend defending defenses defensive defer define degradation degrade degree degrees del delay
delegations deliberate delighted deliver deliverables delivered deliveries delivering delivers delivery demand
demands democracies democracy democratic demonstrate demonstrated demonstrates demonstrating demonstration
demonstrations demoted denied denounce denuclearization deny denying departments departs departure dependence dependency
depending depends deplete deploy deployed deploying deployment deposed depth deputies describe described describing
design designate designated designed desire desk despite destabilising destabilizing destruction detail detailed
details detained detect detection detention deter deteriorating determination determine determined deterrence
devastating devastation develop developed developing development developments df diagnostics dialogue diary diaspora
did didn died difference differences different difficult difficulties difficulty digital dignity dimension
dimensions dinner diplomacy diplomat diplomatic diplomatically diplomats dire direct directed direction directions
directive directly disadvantaged disagree disaster disasters discrimination discuss discussed discusses discussing
discussion discussions disease disinformation displaced disposal disproportionate dispute disputes disrupt
disruption disruptions disruptive distance distinct distinguished distribution diverse diversification diversified
diversify diversifying diversion diversity divided dividing do document documentation documents does doesn doing
dollar dollars domain domains domestic domestically don donated donating donation done donor door doses double
doubled doubt down dozen dozens drain dramatic dramatically draw drawdown drinking drive drivers driving drop
drought drug due durable during duty dynamic dynamism ea each eager earlier early easy eb eba ebb ec eca echo
economic economically economies economist economy ecosystem ecosystems ed eda edb edge editorial educating education
ee ef efb effect effective effectively effectiveness effects efficiency efficient effort efforts egregious eight
either elected election elections electoral electric electricity element elements eligible eliminating elites else
elsewhere email embargo embargoed embassy embrace emerge emergencies emergency emerging emissary emission emissions
emphasis emphasize emphasized employees employment empower empowering empowerment empty enable enablers enabling
encounter encourage encouraged encouraging end endeavor ending endorse endorsing ends enduring energies energy
enforcement engage engaged engagement engagements engaging enhance enhanced enhances enhancing enjoy enjoyed
enormous enough enshrined ensure ensuring enter entered entering enterprises entire entities entity environment
environmental epidemic equal equality equally equipment equitable equity equivalent era erosion escalate escalating
escalation especially essential essentially establish established establishing establishment estimate estimates et
evaluation evasion even evening event events ever every everybody everyone everything everywhere eviction evictions
evidence evidenced evolution evolve evolving exacerbated exactly example examples excellent excerpt excess exchange
exchanged exchanges excited exclusive excuse execute executed executives exemplified exercise exercises exert exile
exist existential existing exists expand expanded expanding expansion expect expectation expectations expected
expecting expedite expense expensive experience experienced experiences experiencing expert expertise experts
explain explanation explicitly exploration explore exploring export exported exports expose exposing express
expressed expresses expression extend extended extending extends extension extensive extensively extent extortion
extreme extremely extremism extremists eye eyes fa face faced faces facilitate facilitated facilitates facilitating
facilities facility facing fact faction facts factsheet failed failure fair fairer fairly fairness faith fall false
familiar families family famine farmers fashion fast faster father fb fbd fc fd fdc fdd fe fear feature featured
february fed federal feedback feel feeling fellow felt few fewer ff field fields fifth fight fighting figure fill
final finalize finalized finalizing finally finance financial financially financing find finding findings finish
fire firearms firefighter firefighters firefighting fires firm firmly first fiscal fishermen fit five flank flared
fled flee fleeing flexible flight floodings floor flow flowing flows focus focused focusing folks follow followed
following follows food for fora force forced forcefully forces foremost foresters forestry forged form formal
formally format formats former formerly forms formula forth fortify forward fossil foster fostering fought found
foundation foundational foundations founder founding four fourth fragile framework frameworks frankly free freedom
freedoms freefall freeze freezing frequently fri friday friend friendly friends friendship from front frontiers
frontlines frozen fuel fuels fulfill full fully function functions fund fundamental fundamentally fundamentals
funded funding funds further furtherance future futures gain gains gallery game gap gaps garbled gas gases gather
gathering gave gender generally generate generated generation generations generosity genomic gentlemen genuine
geopolitical get gets getting girls give given gives giving glad global globally globe go goal goals goes going gold
gone good goods goodwill got gotten gov govern governance governed governing government governments governors govt
grace grant grants grateful gratitude grave great greater greatest greatly green greener greenhouse greetings grew
grid grill grills ground groundbreaking grounded groups grow growing growth guarantee guarantees guard guess guest
guests guidance guided guidelines gun guys hackers had hail hailed hailing hails half halt hand handle hands happen
happened happening happy hard harm harmful harness has hasn hate have haven having he head heading headquarters
heads health healthcare hear heard hearing heart hearts heat heavy held helicopters help helped helping hemisphere
hence her here heroic heroism herring hide high higher highest highlight highlighted highlighting highlights highly
hike him himself his historic historical historically history hit hold holding holds holistic holy home homebuilding
homes honest honor honored hope hopeful hopes hoping hopping horrific hospital hospitality hospitals host hosted
hostilities hosting hosts hour hours household households houses housing how however hub huge hugely human humane
humanitarian humanity hundred hundreds hurricane hurricanes hybrid hydrogen iceland idea ideas identified identify
identifying if ill illegal illicit illusions images imbalance immediate immediately immensely immigration imminent
impact impacted impacting impacts impeached impeachment imperative implement implementation implemented implementing
implications import importance important importantly imports impose imposed imposing imposition impressive improve
improved improving in inaudible inaugural incentive incentives incentivize inch incident incidents include included
includes including inclusion inclusive income inconsistent increase increased increases increasing increasingly
incredible incredibly indeed independence independent indicate indicated individual individually individuals
industrial industries industry inequalities inequality inequities infectious inflation influence inform informal
information informed infrastructure initial initials initiative initiatives injustice innocent innovation innovative
input inputs inquiry insecurity inside insights instability installations instance instead institution institutions
instrument instruments insurance integral integrate integrated integrating integration integrity intellectual intend
intended intends intense intensify intensifying intensity intensive intensively intent intention intentional
intentions interact interaction interagency intercommunal interconnected interest interested interests interface
interfere interference interim intermediary international internationally interoperability interoperable
interpretation interpreted interpreter interpreters intersection intervention interventions interview into introductory invade
invades invasion invest investigate investigating investigation investigations investing investment investments
investor investors invitation invite invited invites involve involved involving ironclad irregular irresponsible is
island isn isolate isolated isolation issue issued issues it item items its itself january jets jg job jobs join
joined joining jointly joseon journalist journalists journey judgment july june junk junta jurisdiction
jurisdictions jurists just justice keen keep keeping keeps kept key kick killed killings kind kindness kinds
kleptocracy knew know knowing knowledge known knows labor labour lack ladies laid land landlord landlords lands
landscape language large larger largest last lasted lasting lastly late lately later latest latter launch launched
launching law lawful lawmakers laws lawyer lay laying lead leader leaders leadership leading leads leakage leaked
learn learned learning leases least leave leaves leaving led left legacy legal legislation legislative legislators
legislatures legitimate lending length lesbian lesbians less lessons let letters level levels leverage leveraging
levied licensing lie life lifesaving lift lifted lifting light like likelihood likely likeminded limit limited
limiting linchpin line lines link linked links liquefied liquidity list listened listening literally litigation
little live livelihoods lives living lnternational local lockstep logistics long longer longstanding look looked
looking looks loop lose losing loss lost lot lots love loved low lower lowering luncheon luxury machine made main maintain
maintained maintaining maintenance major majority make makes making malicious malign malnutrition man manage
managing mandate manifest manner manufacturers manufacturing many march margins maritime marked market markets marks
mass massive material materials maternity matter matters maximize maximum maybe mayors me mean meaningful means
meant meanwhile measure measured measures mechanism mechanisms media mediator medical medium meet meeting meetings
meets member members membership memorandum memory men mental mention mentioned mentioning merely messman met meters
mid middle might migrant migrants migration milestone military million millions mind minerals minimize minimizing
minimum ministers minorities minute minutes missile missiles missions mistake misuse mitigate mitigating mitigation
mobilisation mobilise mobilising mobility mobilize model models moderated moderator modern modernisation
modernization modernize modernizing moment momentarily momentum mon monday money monitor monitoring month months
moral moratorium more moreover morning most move moved movement moves moving much multi multilateral multilateralism
multinational multiple must mutual mutually my myself name narrative nation nationals natural nature navigation nd
nearly necessarily necessary necessity need needed needs negative negotiate negotiated negotiating negotiation
negotiations negotiator negotiators neighborhood neighboring neighbors neighbouring neither net network networks
neutral never nevertheless new newly news newspaper next night no nobody nomination nominee none nonetheless
nonproliferation noon nor normalization norms not note noted notes nothing notice noticed noting notion november now
nuclear number numbers nutrition obituary objective objectives obligation obligations observation observe obtain
obvious obviously occupation occur occurred oceans october of off offer offered offering official officials offset
offshore often oil okay old oligarchs on once one ones ongoing online only onto open opened opening openly openness
opens operate operating operation operational operators opinion opportunities opportunity oppose opposed opposing
opposition option options or order ordered orderly ordinary organisations organizations orientation origin original
originally origins other others otherwise ought our ours ourselves out outbreaks outcome outcomes outer outkicks
outline outlined outlook outrage outrageous outreach outset outside over overall overarching overcapacity overcome
overcoming overflight overnight overseas oversight overthrown overview overwhelming overwhelmingly own owned owners
pace package packages paid pain pandemic pandemics parallel parents pariah parliament parsed part partial
participant participants participate participated participating participation particular particularly parties
partner partnering partners partnership partnerships parts pass passage passed passing past path pathogen pathway
pathways pattern pay paying payment payments peace peaceful peacefully pending people peoples per percent percentage
perfect perfectly perhaps period permits permitted perpetrators persistent person personal personally personnel
persons perspective perspectives phase phasing philanthropic phone phones physical pick piece pillar pillars pilot
pipeline pipelines piracy place places plan plane planet planned plans plant plants plastic platform play played
player playing plays please pleased pleasure pledge pledged pledges plug plus point pointed points police policies
policy politics poll polluting pollution pool poorest population populations portfolio portion ports pose posed
poses position positions positive possibilities possibility possible possibly post posture potential potentially
poverty power powerful powers practical practice practices pragmatic pre precisely predecessor predictability
predictable predicted pregnant preparation preparations prepare prepared preparedness preparing presence presences
present presentation presented presently preserve preserving presidents press pressing pressure pretty prevent preventing
prevention preview previewed previewing previous previously price prices pricing pride priest primary principle
principled principles prior priorities prioritize prioritized priority prison prisoners privacy private privately
privilege privileges pro probably problem procedures proceed proceeding proceeds process processes procurement
produce produced producer producers producing product production productive productivity products profit profitable
profits profound program programmes programming programs progress prohibit prohibited prohibiting prohibition
project projected projections projects proliferation prominent promise promised promote promoted promoting promotion
prompt proofs prop property proportion proposal proposals proposed prorogation prospects prosperity prosperous
protect protected protecting protection protections protective protects protests proud proven provide provided
providers provides providing proving provision provisions provocative proxies public publicly published publisher
pull pulling pump purchase purchases purchasing purely purpose purposes pursue pursued pursuing pursuit push pushing
put putting q qualified quality quantum quarter question questions queue quick quickly quite quo race racial raise
raised raising rally rallying ramp range rank ranking ransom ransomware rapid rapidly ratchet rate rates rather
rating rationale rd reach reached reaching react reaction read readily readiness reading readout readouts ready
reaffirm reaffirmed reaffirming real reality realize really reason reasons reassurance rebuild rebuilding recall
receive received receives receiving recent recently reception recipient recognise recognising recognition recognize
recognized recognizing recommendations recommit reconciliation record recording records recover recoveries recovery
red redacted redouble reduce reduced reducing reduction reductions refer reference referenced referred reflect
reflected reflecting reflection reflects reform reformed reforms refrain refuge refugee refugees regard regarding
regardless regards regime regimes region regional regions regret regular regularly regulation regulations regulators
regulatory reinforce reinforced reinforces reinforcing reiterate reiterated reject rejects related relates relating
relation relations relationship relationships relative relatives release released releases releasing relevant
reliability reliable reliance relief relieved religion remain remained remaining remains remarks remember remind
reminded reminder reminds removal remove removed renamed renew renewable renewal renewed rental renters repeat
repeated repeatedly replace replacement report reported reporter reporters reporting reports represent
representation represented representing represents repression reproductive request requested requests require
required requirements requires rescue research reserve reserves resettlement residential resignation resigned
resilience resiliency resilient resist resolute resolutely resolution resolutions resolve resolved resolving
resource resources respect respecting respective respectively respects respond responded responders responding
response responses responsibilities responsibility responsible responsive rest restocking restoration restore
restored restoring restrict restricting restrictions restrictive result resulted resulting results ret retain
retention retired return returning revealed revenue revenues reverse reversed reversing review reviewed reviewing
rich right rights ring rings ripple rise rising risk risks rivals road roadmap roads robust role roll rolled rollout
room root rooted rotational roughly roundtable roundup route routine ruble rule rulebook rules ruling run running
runs rural sacred sacrifice sacrifices sad safe safeguard safeguarding safeguards safely safer safety said sake
salaries sale sales same sanction sanctioned sanctioning sanctions sat saturday save saving savings saw say saying
says scale scaling scenario scenarios scene scenes schedule scheduled school schools science scientific scientists
scope screening script search seas season second secondary secondly sector sectors secure secured security see
seeing seek seeking seeks seem seemed seems seen sees seize seized seldom selected self sell selling semiconductor
semiconductors senators send sending sends senior sense sent sentenced separate separately september sequencing
series serious seriously serve served serves services serving session sessions set sets setting settle settlement
settles seven several severe sexual shape shaping share shared sharing she shelter shift shifting shifts ship
shipping shock shocks shooting shopkeepers shore short shortages shortly shot should shoulder shouldn show showed
showing shown shows shut shutting sic side sides sign signal signals signed significance significant significantly
signing signs similar simple simply since single sit sites sitting situation situations six size slow small smart so
social socialist societies society software soil solar soldiers solidarity solution solutions solve solving some
somebody somehow someone something sometimes son soon sorry sort sought source sources southern sovereign
sovereignty space spare speak speaker speakers speaking speaks specific specifically specifics speech speed spend
spending spent sphere spike spillovers spirit splinternet spoke spoken spokesman spokesperson spokeswoman spot
spread spring spur squadron squeeze stability stabilize stable stage stake stakeholders stance stand standard
standards standing standpoint stands start started starting stated statement statements status stay staying
steadfast steady steel step stepped stepping steps still stock stop storage store stories strategic strategies
strategy strength strengthen strengthened strengthening strengthens strengths stress stressed stresses striking
strive strong stronger strongest strongly structural struggle students studies study stuff subject submit subpoena
subsequent subsequently subsidies substantial substantive substitute success successful successfully such suffered
suffering sufficient suggest sum summary summer summit summits sun sunday supplemental supplier supplies supply
support supported supporter supporters supporting supportive supports sure surge surprise surprising surveillance
survivors suspect suspend sustain sustainability sustainable sustained sustaining swift swiftly switch symbol
symbolic syndicated system systemic systems table tackle tackling tactics take taken takes taking talk talked
talking talks tangible tanks target targeted targeting targets tariffs tasked tax taxes taxing team teams tech
technical technological technologies technology telecommunications teleconference telephone telephones telephonic television tell telling
temperature temperatures temporarily temporary tempore ten tenant tens tense tension tensions term terminals terms
terrible territorial territories territory terrorism terrorist test testament testing tests text th than thank
thanked thanking thanks that thaw the their them themselves then therapeutics there thereafter thereby therefore
thermostats these they thing things think thinking third this those though thought thoughts thousand thousands
threat threaten threatened threatening threatens threats three thrice thrilled thrive through throughout thu thur
thurs thursday thus ties till time timeframe timeline timely times timing tirelessly title to today together told
tomorrow tonight too took tool toolkit tools top topic topics tot total totally touch tough toward towards towns
track tracking trade traders trades trading tradition traffic trafficking tragedy train trained training trajectory
trans transactions transatlantic transcript transfer transformation transformative transgender transit transition
transitions translate translator transnational transparency transparent transport transportation travel traveled
treated treatment treatments tremendous trend trends trial tribute tried tries trigger triggered trilateral trillion
trip troop troops true truly trust trusted try trying tue tues tuesday turn turned turning turns twenty twice two
type types ultimate ultimately unabated unable unacceptable unanimous unclear unconstitutional underline undermine
underpin underpinned underscore underscored underscores underscoring underserved understand understanding
understands understood undertake undertaken undertaking underway unemployment unfair unfolding unfortunate
unfortunately unhindered unified uniform unilateral unimaginable unimpeded unions unique unite unity universal
unjustifiable unjustified unjustly unknown unlawful unleash unless unlike unmute unnecessary unofficial unpaid
unprecedented unprovoked unsanctioned until unused unwavering up upcoming update updated updates uphold upholding
upon urge urged urgency urgent urgently urges urging us use used useful uses using usual usually utility utilization
utilize utilized utmost vaccinate vaccinated vaccination vaccinations vaccine vaccines valuable valuation value
values variant variants variety various vast vehicle vehicles vein versus very vessels veteran veto via vibrant
victims victory video videoconference view views vigorous violate violates violation violations violence violent virtual virtually
virus vis visa visibility visible vision visit visits vital voice voiced voices volatility volume volumes voluntary
volunteers vote voted voter voters votes voting vowed vows vulnerabilities vulnerability vulnerable wage wait
waiting waiver walk walking want wanted wants war warfare warm warmly warned warning warns wartime was wasn waste
watch watched watching water waters way ways we weakening weaker wealth wealthy weapon weapons weather wed wednesday
week weekend weekly weeks welcome welcomed welcomes welcoming welfare well wellbeing wells went were weren wh what
whatever whatsoever whdom wheat when where whereas wherever whether which while whilst who whoa whole whom whose why
wide widely wider widespread wife wildfire wildfires wildland will willing willingness win wind winter wish with
withdraw withdrawal within without withstand witnessed witnessing woman women won wonder wondered wonderful
wondering word words work worked workers workforce working works world worldwide worrying worse worst worth would
wouldn wrap wraps writes wrongfully yachts year years yes yesterday yet you young your yours yourself youth zero
zone zones
`;

const SET: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/u));
const ENDINGS = ['s', 'es', 'ed', 'd', 'ing', 'ly', 'er', 'ers', 'ion', 'ions'] as const;

/** Whether a lower-case word is an ordinary word or a plain inflection of one. */
export function isOrdinary(lower: string): boolean {
  let known = KNOWN.get(lower);
  if (known === undefined) {
    if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
    known = isListed(lower);
    KNOWN.set(lower, known);
  }
  return known;
}
/** Answers given of late: a text asks of the same words again and again, and each asking would cut up to ten endings off. */
const KNOWN = new Map<string, boolean>();
const MOST_KNOWN = 20_000;

function isListed(lower: string): boolean {
  if (SET.has(lower)) return true;
  if (lower.length < 5) return false;
  for (const ending of ENDINGS) {
    if (!lower.endsWith(ending)) continue;
    const stem = lower.slice(0, -ending.length);
    if (stem.length > 2 && (SET.has(stem) || SET.has(`${stem}e`) || SET.has(`${stem}y`))) return true;
  }
  return false;
}
