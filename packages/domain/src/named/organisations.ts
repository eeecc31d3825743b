import { foldForSearch } from '../text/folding.ts';
import { hashOf, type OrganisationId } from '../id.ts';

/** An organisation with an id of ours. Texts name many more: those are founded by their folded name ({@link organisationIdOf}). */
export interface Organisation {
  readonly id: OrganisationId;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** One a line: id, name, other names. Written for this project. */
const TABLE: readonly string[] = [
  'nato|NATO|North Atlantic Treaty Organization;North Atlantic Treaty Organisation;Atlantic Alliance',
  'united-nations|United Nations|UN;U.N.;United Nations Organization',
  'european-union|European Union|EU;E.U.',
  'european-commission|European Commission|',
  'european-council|European Council|',
  'european-parliament|European Parliament|',
  'african-union|African Union|AU',
  'asean|ASEAN|Association of Southeast Asian Nations;Association of South-East Asian Nations',
  'osce|OSCE|Organization for Security and Co-operation in Europe;Organisation for Security and Co-operation in Europe;Organization for Security and Cooperation in Europe',
  'g7|G7|Group of Seven;G-7',
  'g20|G20|Group of Twenty;G-20',
  'brics|BRICS|',
  'imf|IMF|International Monetary Fund',
  'world-bank|World Bank|',
  'wto|WTO|World Trade Organization;World Trade Organisation',
  'who|WHO|World Health Organization;World Health Organisation',
  'iaea|IAEA|International Atomic Energy Agency',
  'opec|OPEC|Organization of the Petroleum Exporting Countries',
  'arab-league|Arab League|League of Arab States',
  'gulf-cooperation-council|Gulf Cooperation Council|GCC',
  'commonwealth-of-independent-states|Commonwealth of Independent States|CIS',
  'commonwealth|Commonwealth|Commonwealth of Nations',
  'csto|CSTO|Collective Security Treaty Organization;Collective Security Treaty Organisation',
  'shanghai-cooperation-organisation|Shanghai Cooperation Organisation|SCO;Shanghai Cooperation Organization',
  'eurasian-economic-union|Eurasian Economic Union|EAEU',
  'ecowas|ECOWAS|Economic Community of West African States',
  'sadc|SADC|Southern African Development Community',
  'east-african-community|East African Community|EAC',
  'igad|IGAD|Intergovernmental Authority on Development',
  'mercosur|Mercosur|Mercosul',
  'organization-of-american-states|Organization of American States|OAS;Organisation of American States',
  'caricom|CARICOM|Caribbean Community',
  'pacific-islands-forum|Pacific Islands Forum|PIF',
  'organisation-of-islamic-cooperation|Organisation of Islamic Cooperation|OIC;Organization of Islamic Cooperation',
  'international-committee-of-the-red-cross|International Committee of the Red Cross|ICRC',
  'international-criminal-court|International Criminal Court|ICC',
  'united-nations-security-council|United Nations Security Council|UN Security Council;Security Council',
  'quad|Quad|Quadrilateral Security Dialogue',
  'palestinian-authority|Palestinian Authority|Palestinian National Authority',
  'plo|PLO|Palestine Liberation Organization',
  'hamas|Hamas|',
  'hezbollah|Hezbollah|Hizbollah;Hizbullah',
  'taliban|Taliban|Taleban',
  'council-of-europe|Council of Europe|',
  'nordic-council|Nordic Council|',
  'visegrad-group|Visegrad Group|Visegrád Group',
  'organization-of-turkic-states|Organization of Turkic States|Organisation of Turkic States;Turkic Council',
  'apec|APEC|Asia-Pacific Economic Cooperation',
  'oecd|OECD|Organisation for Economic Co-operation and Development;Organization for Economic Cooperation and Development',
  'unesco|UNESCO|',
  'unhcr|UNHCR|',
  'wfp|World Food Programme|WFP;World Food Program',
];

/** The curated organisations, in the order of their ids. */
export const ORGANISATIONS: readonly Organisation[] = TABLE.map(parse).sort((a, b) => (a.id < b.id ? -1 : 1));

const BY_ID: ReadonlyMap<string, Organisation> = new Map(ORGANISATIONS.map((one) => [one.id, one]));
let byName: ReadonlyMap<string, Organisation> | undefined;

/** The curated organisation of that id, or null. */
export function organisationById(id: string): Organisation | null {
  return BY_ID.get(id) ?? null;
}

/** The id for a printed name: the curated one where the table knows the name, else a hash of the folded name, the same in every document. */
export function organisationIdOf(name: string): OrganisationId {
  const folded = foldForSearch(name);
  // Made when it is first asked for: the page knows organisations by id alone and need not load the folding of names.
  byName ??= new Map(
    ORGANISATIONS.flatMap((one) => [one.name, ...one.aliases].map((own) => [foldForSearch(own), one] as const)),
  );
  return byName.get(folded)?.id ?? (hashOf('organisation', folded) as OrganisationId);
}

function parse(line: string): Organisation {
  const [id = '', name = '', aliases = ''] = line.split('|');
  return { id: id as OrganisationId, name, aliases: aliases === '' ? [] : aliases.split(';') };
}
