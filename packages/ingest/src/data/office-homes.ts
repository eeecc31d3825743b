/**
 * Offices whose printed name is usual in some countries and not in others, one line each: `words of the office | countries`. It rules nothing
 * out; beside what else a text says it weighs among the countries that the text names. The longest that an office's words contain counts. Own
 * compilation.
 */
const COMMONWEALTH =
  'united-kingdom canada australia new-zealand india pakistan bangladesh sri-lanka malaysia singapore nigeria ghana kenya uganda tanzania zambia malawi botswana lesotho eswatini south-africa namibia jamaica barbados bahamas trinidad-and-tobago guyana mauritius fiji papua-new-guinea solomon-islands samoa tonga kiribati tuvalu vanuatu maldives brunei cyprus malta gambia sierra-leone belize';
const TABLE = `
external affairs minister | india sri-lanka
minister of external affairs | india sri-lanka gambia canada
minister of external relations | brazil angola cameroon suriname
general secretary | china vietnam laos soviet-union cuba north-korea east-germany
state councilor | china
state councillor | china
vice premier | china taiwan
premier | china taiwan soviet-union canada australia north-korea bulgaria czechoslovakia east-germany
vice foreign minister | china japan taiwan vietnam south-korea north-korea
vice minister | china japan taiwan vietnam south-korea north-korea brazil mexico bolivia ecuador
first vice minister | south-korea north-korea
chief cabinet secretary | japan
parliamentary vice minister | japan
chancellor | germany austria west-germany
state secretary | germany norway sweden switzerland hungary slovenia romania austria west-germany
federal councillor | switzerland
foreign secretary | united-kingdom india pakistan bangladesh sri-lanka nepal maldives philippines mexico
home secretary | united-kingdom india pakistan
secretary | united-states philippines mexico
assistant secretary | united-states philippines
deputy assistant secretary | united-states
under secretary | united-states united-kingdom ireland philippines
deputy secretary | united-states
permanent under-secretary | united-kingdom
attorney general | united-states united-kingdom mexico brazil israel
congressman | united-states philippines colombia
congresswoman | united-states philippines colombia
senator | united-states philippines chile argentina brazil colombia mexico france italy canada australia kenya nigeria romania paraguay
joint secretary | india pakistan bangladesh nepal
additional secretary | india pakistan bangladesh
chief minister | india
cabinet secretary | kenya united-kingdom india
principal secretary | kenya malawi lesotho eswatini india
permanent secretary | ${COMMONWEALTH}
high commissioner | ${COMMONWEALTH}
governor-general | ${COMMONWEALTH}
parliamentary secretary | ${COMMONWEALTH}
supreme leader | iran north-korea
king | jordan saudi-arabia morocco bahrain spain belgium netherlands sweden norway denmark thailand cambodia bhutan nepal malaysia tonga lesotho eswatini greece united-kingdom
queen | united-kingdom denmark netherlands spain jordan belgium sweden tonga norway
emir | qatar kuwait
amir | qatar kuwait bahrain
sultan | oman brunei malaysia
hereditary prince | liechtenstein
crown prince | saudi-arabia united-arab-emirates jordan kuwait bahrain norway denmark japan morocco netherlands
emperor | japan ethiopia iran
deputy emir | qatar kuwait
commissioner | european-union european-commission african-union ecowas
`;

const HOMES: readonly (readonly [string, ReadonlySet<string>])[] = TABLE.trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([office, countries]) => [office ?? '', new Set((countries ?? '').split(' '))] as const)
  .sort(([a], [b]) => b.length - a.length);

/** The countries where an office of these words is usual, by the longest phrase of the table that ends it; null where it is in no line. */
export function homesOfOffice(words: readonly string[]): ReadonlySet<string> | null {
  const office = words.join(' ');
  return HOMES.find(([phrase]) => office === phrase || office.endsWith(` ${phrase}`))?.[1] ?? null;
}
