/**
 * How names are formed where they are: letters, beginnings, endings, particles and syllables by which a reader sees that a name is of one
 * part of the world and not of another. It says nothing of a person alone; beside what else a text says it weighs among the countries that
 * the text names (`annotate/sides/name-origins.ts`). One line each: `countries | letters | beginnings | endings | whole parts`, a country by
 * its id or a group of them; `*-*` is a given name of two syllables ("Jae-ho"). Own compilation, of forms and no list of people.
 */
const GROUPS: Readonly<Record<string, string>> = {
  arab: 'algeria bahrain egypt iraq jordan kuwait lebanon libya mauritania morocco oman palestine qatar saudi-arabia sudan syria tunisia united-arab-emirates yemen comoros djibouti chad western-sahara',
  muslim:
    'afghanistan pakistan bangladesh iran indonesia malaysia brunei maldives nigeria niger mali senegal gambia guinea sierra-leone somalia somaliland comoros turkey uzbekistan tajikistan turkmenistan azerbaijan kosovo albania bosnia-and-herzegovina eritrea',
  hispanic:
    'argentina bolivia chile colombia costa-rica cuba dominican-republic ecuador el-salvador equatorial-guinea guatemala honduras mexico nicaragua panama paraguay peru philippines spain uruguay venezuela andorra belize',
  lusophone: 'portugal brazil angola mozambique cape-verde guinea-bissau sao-tome-and-principe east-timor',
  francophone:
    'france belgium switzerland canada luxembourg monaco haiti senegal mali ivory-coast burkina-faso togo benin niger chad gabon cameroon republic-of-the-congo democratic-republic-of-the-congo central-african-republic madagascar guinea burundi rwanda djibouti comoros mauritius seychelles vanuatu dominica saint-lucia',
  anglo:
    'united-kingdom united-states canada australia new-zealand ireland jamaica barbados bahamas trinidad-and-tobago guyana grenada saint-lucia saint-vincent-and-the-grenadines antigua-and-barbuda dominica saint-kitts-and-nevis belize south-africa liberia sierra-leone bermuda malta',
  german: 'germany austria switzerland liechtenstein luxembourg east-germany west-germany namibia',
  nordic: 'denmark norway sweden finland iceland greenland faroe-islands',
  southslav: 'serbia croatia bosnia-and-herzegovina montenegro slovenia yugoslavia north-macedonia',
  russian:
    'russia soviet-union belarus ukraine kazakhstan kyrgyzstan uzbekistan turkmenistan tajikistan azerbaijan bulgaria moldova latvia estonia north-macedonia abkhazia south-ossetia transnistria',
  turkic: 'kazakhstan kyrgyzstan uzbekistan turkmenistan azerbaijan tajikistan',
  bantu:
    'kenya tanzania uganda rwanda burundi democratic-republic-of-the-congo republic-of-the-congo zambia malawi zimbabwe mozambique angola botswana lesotho eswatini south-africa namibia gabon equatorial-guinea cameroon comoros',
  westafrica:
    'ghana nigeria togo benin ivory-coast burkina-faso mali senegal gambia guinea guinea-bissau sierra-leone liberia niger mauritania cape-verde',
  pacific:
    'samoa tonga tuvalu kiribati fiji cook-islands niue nauru marshall-islands micronesia palau solomon-islands vanuatu papua-new-guinea new-zealand french-polynesia',
  chinese: 'china taiwan hong-kong singapore malaysia',
  korean: 'south-korea north-korea',
};

const TABLE = `
vietnam | ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđươ | | | nguyen tran pham hoang phan vu dang bui dinh trinh duong
chinese | | zh xi xu qi | | wang zhang chen liu zhao huang zhou wu xu sun hu zhu gao guo luo liang zheng xie tang feng deng xue shen zeng peng cai jiang jiao qin qian qiu ren ye hsieh kuo tsai chiang chang hsu tseng yang li lin wei yan yuan fan fu tian lu shi meng
taiwan | | hs ts | | *-*
korean | | | | park choi jeong jung kang cho yoon jang hwang ahn ryu pak paek noh ri ok bae moon kwon kim shin han yang seo min song hong lim oh *-*
japan | | | moto saki zaki yama shima kawa gawa mura naga hara wara tani bayashi suke taro hiro hito aki nobu zo jiro uchi | satō itō
southslav | ćđ | | ić vić čić | 
russian | | | ov ev ova eva yov ayev oyev enko ovich evich ovna evna sky skiy skaya sin lin kin nin | 
poland | łżńś | | cki dzki wicz czyk ński ska ski czak ak rz | 
ukraine belarus | | | chuk yuk enko ych ets iv skyi chko | 
czech-republic slovakia | řěůľŕ | | ová ček cký ník ář ský ec | 
slovenia croatia | | | šek čnik ar ič | 
bulgaria north-macedonia | | | ski ovski evski ov ev eva ova | 
hungary | őű | sz cs gy | ffy yi ászló ányi ády lay falvi helyi | 
romania moldova | țșăţş | | escu eanu oiu aru ache ică oiu oșca ulescu ean | 
greece cyprus | | | poulos akis idis iadis akos oglou ellis opoulou atos ides ou aios ounis antis | 
turkey azerbaijan northern-cyprus | ğış | | oğlu dağ türk taş soy çı lı ülu | 
azerbaijan | ə | | zade li ov yev | 
armenia | | | yan ian iants yants uni | 
georgia abkhazia | | | shvili dze adze idze iani uri ava ia | 
latvia | ļķģņ | | iņš ņš nieks āns vāns is | 
lithuania | ųė | | auskas aitis ius aitė ienė ytė as is čius | 
estonia | õ | | saar mäe maa pere epp ik mets ste poolik sepp | 
finland | | | nen la lä inen heimo | 
nordic | åøæ | | sson strøm ström gaard gård berg lund sen dahl quist qvist holm vik stad nes rud heim | 
norway denmark greenland faroe-islands | øæ | | sen gaard dal nes stad rud bakken lie | 
sweden finland | | | sson ström qvist gren löf | 
iceland | ðþ | | dóttir son | 
netherlands belgium suriname south-africa | | | stra sma kamp huis eert sen hoek burg meulen dijk veen ink berge neyde | van der den ter
german | äöüß | sch | mann berger stein bach hoff meier mayer burg ing ner er lich tz sch kamp holz | von zu herr frau
francophone | êèëîœçâ | | eau ault ier eux oux ard ière elle ette ais ois ilieu lère ouard | jean de du la le monsieur madame mme m mademoiselle
italy san-marino switzerland vatican | | | ini elli etti otti ucci zzi gli azzo acci esi ani oni ato ardi iani aldi orte olli rini | di della dal
hispanic | ñ | | ez illo ero ada ales ez ndez ona eda iz ar arte ado rra | y de los del las don doña señor señora sra licenciado
portugal brazil angola mozambique cape-verde guinea-bissau sao-tome-and-principe east-timor | ãõ | | ões eira eiro inho inha ato elho asco | da dos das e do dom dona senhor senhora
ireland united-kingdom | | ó mac mc o' fitz ní | | 
anglo | | | ton ley ham ford worth field well son smith land wood more dale shaw brook combe by man wright bridge croft hurst stead | sir lord lady dame baroness
israel | | ben- bar- | berg man stein | ben bar
arab | | al- el- abd | allah ullah eddine uddin awi ani | sayyid sayyed al el bin ibn bint abu abd sheikh shaykh ben ould
muslim | | abd moha muha | ullah uddin allah rahman | ahmed khan ali hussain hassan abdullah mohamed
iran afghanistan tajikistan | | | zadeh pour nejad far rad ian zai yar mand poor | mullah maulvi ayatollah hojjatoleslam
pakistan india bangladesh afghanistan | | | | khan malik shah qureshi chaudhry sharif
india nepal bangladesh sri-lanka bhutan mauritius fiji trinidad-and-tobago guyana | bh | bh dh ch | endra indra andra esh war kar appa rao dasan rajan kumar singh swamy murthy dev nath preet jee opadhyay chand lal das rman wala | singh kumar sharma patel devi prasad shri smt smt. shrimati pandit
sri-lanka | | | singhe asinghe tunga nayake ratne ratna sena wardena wickrama pala aratchi weera atte | 
nepal bhutan | | | bahadur acharya koirala yel pane dhar ngzom dorji gyel | dasho lyonpo tshering dorji sangay ugyen
bangladesh | | | ul ur uddin que | haque rahman hossain islam chowdhury sheikh begum
laos | | phou kham boun sou inth | vong sone phanh sack thone sith | 
thailand laos | | | porn chai wong rat sak korn siri phan pong thong vong lat wat uch | khun
cambodia | | sov chh | rith vann dara sophea eang | chea hun sok heng samdech
myanmar | | | | u daw maung thein htun tin aung kyaw zaw win myint than htay nyunt khin hla tun
indonesia malaysia brunei | | soe dj tj | wati anto nto wan iyanto oto djaja ardjo kusuma dinata wirawan bisana | binti datuk datu' dato tan sri bin haji tun
philippines | | | ino cion ang ong ayan | 
mongolia | kh | | baatar jargal suren khuu bold bayar dorj tsetseg | 
turkic | | nur kul toy bek | bek bay bayev kul myrat guly medov murad ayev oyev dov | 
ethiopia eritrea | | tes geb wol hai gir meng kida tek ber ale | mariam yohannes egziabher hanna michael haimanot wossen gebre emariam | tesfaye haile girma
somalia somaliland djibouti ethiopia kenya | | | | warsame farah abdi guled hersi yusuf omar aden nur jama ismail duale guleed
bantu | | mb mw nd ng nk nt mp nz mv mz ny kw tsh chi mu m' nya ndj bw mo nh | bwe gwe kwe umbe ndo nda umba ngwe lele shi oga ote ela ane eni wa zi | 
south-africa lesotho eswatini zimbabwe botswana | | mv mz nk th dl hl mth ndl ma | dla ele zwe eni ana ane ulu | 
madagascar | | ra andr rako ratov razafi rabe | ana ina arivo ona | 
rwanda burundi uganda | | ha ka ru nd ki byar mus | imana ana gira ira hanga guye aba endo hundo | 
kenya uganda tanzania south-sudan | | ki che m' ole odh oti ony oki wanj kam och awo | oga enge ui oro aru inyo ai iri ach ich | kipchumba wanjiru
ghana togo | | kw ko asi nk ama agy bo ye | ah ntwi orah eng sah tey kor | kofi kwame kwesi kojo asante mensah boateng
nigeria benin | | ola ade olu oye ogu chu nw oko eme ike ayo | ola ade uka nna ike kwo wole tunde uche bisi osa | 
nigeria niger cameroon chad | | dan | adi aru | garba danladi bello abubakar musa ibrahim yakubu
westafrica | | | | diallo traoré keita camara touré cissé konaté sow diop ndiaye sarr jallow ceesay bah barry sy ba ka kane fall faye sanneh jammeh koroma kamara sesay conteh bangura ouédraogo coulibaly diarra sidibé
benin togo | | ago hou gbe dos | ssou vi nou adjovi essi | 
pacific | | ta' fa' to'o tu ma'a | ulu eia oa aiau atu ofa ihi iki ele | ratu sir
new-zealand cook-islands | | te wha tau | | te hemi
albania kosovo north-macedonia | ë | xh gj | aj eti qi hu lli llari shi | 
malta | | | | zahra borg caruana mifsud vella farrugia camilleri
`;

/** Names of one form: by what a part of a name is known as one, and where it is at home. */
export interface NameShape {
  readonly countries: ReadonlySet<string>;
  readonly letters: readonly string[];
  readonly starts: readonly string[];
  readonly ends: readonly string[];
  readonly parts: ReadonlySet<string>;
}

const words = (cell: string | undefined): string[] => (cell ?? '').split(/\s+/u).filter((word) => word !== '');

/** Every form, in the order of the table. */
export const NAME_SHAPES: readonly NameShape[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [countries, letters, starts, ends, parts] = line.split('|').map((cell) => cell.trim());
    return {
      countries: new Set(words(countries).flatMap((word) => words(GROUPS[word] ?? word))),
      letters: Array.from(letters ?? ''),
      starts: words(starts),
      ends: words(ends),
      parts: new Set(words(parts)),
    };
  });
