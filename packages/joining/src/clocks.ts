import type { SideId } from '@readout/domain';

/** Countries by the standard clock of their capital, in hours ahead of universal time; summer time is left out. Written for this project. */
const BY_OFFSET: readonly (readonly [number, string])[] = [
  [-10, 'cook-islands french-polynesia hawaii'],
  [-6, 'belize costa-rica el-salvador guatemala honduras mexico nicaragua'],
  [-5, 'bahamas canada colombia cuba ecuador haiti jamaica panama peru united-states'],
  [
    -4,
    'antigua-and-barbuda aruba barbados bermuda bolivia chile curacao dominica dominican-republic grenada guyana puerto-rico saint-kitts-and-nevis saint-lucia saint-vincent-and-the-grenadines trinidad-and-tobago venezuela',
  ],
  [-3, 'argentina brazil paraguay suriname uruguay'],
  [-2, 'greenland'],
  [-1, 'cape-verde'],
  [
    0,
    'burkina-faso faroe-islands gambia ghana guinea guinea-bissau iceland ireland ivory-coast liberia mali mauritania portugal sao-tome-and-principe senegal sierra-leone togo united-kingdom',
  ],
  [
    1,
    'albania algeria andorra angola austria austria-hungary belgium benin bosnia-and-herzegovina cameroon central-african-republic chad croatia czech-republic czechoslovakia denmark democratic-republic-of-the-congo east-germany equatorial-guinea france gabon germany gibraltar hungary italy kosovo liechtenstein luxembourg malta monaco montenegro morocco netherlands niger nigeria north-macedonia norway poland prussia republic-of-the-congo san-marino serbia serbia-and-montenegro slovakia slovenia spain sweden switzerland tunisia vatican-city west-germany western-sahara yugoslavia zaire',
  ],
  [
    2,
    'botswana bulgaria burundi cyprus egypt estonia eswatini finland greece israel latvia lebanon lesotho libya lithuania malawi moldova mozambique namibia northern-cyprus palestine rhodesia romania rwanda south-africa south-sudan sudan transnistria ukraine united-arab-republic zambia zimbabwe',
  ],
  [
    3,
    'abkhazia bahrain belarus comoros djibouti eritrea ethiopia iraq jordan kenya kuwait madagascar north-yemen ottoman-empire qatar russia saudi-arabia somalia somaliland south-ossetia south-yemen soviet-union syria tanzania turkey uganda yemen',
  ],
  [3.5, 'iran'],
  [4, 'armenia azerbaijan georgia mauritius nagorno-karabakh oman seychelles united-arab-emirates'],
  [4.5, 'afghanistan'],
  [5, 'kazakhstan maldives pakistan tajikistan turkmenistan uzbekistan'],
  [5.5, 'india sri-lanka'],
  [5.75, 'nepal'],
  [6, 'bangladesh bhutan kyrgyzstan'],
  [6.5, 'myanmar'],
  [7, 'cambodia indonesia laos north-vietnam south-vietnam thailand vietnam'],
  [8, 'brunei china hong-kong macau malaysia mongolia philippines singapore taiwan tibet'],
  [9, 'japan north-korea palau south-korea timor-leste'],
  [10, 'australia papua-new-guinea'],
  [11, 'micronesia new-caledonia niue solomon-islands vanuatu'],
  [12, 'fiji kiribati marshall-islands nauru new-zealand tuvalu'],
  [13, 'samoa tonga'],
];

const OFFSETS: ReadonlyMap<string, number> = new Map(
  BY_OFFSET.flatMap(([offset, ids]) => ids.split(' ').map((id): [string, number] => [id, offset])),
);

/** The hours that the capital's clock is ahead of universal time; null for organisations. */
export function clockOf(side: SideId): number | null {
  return OFFSETS.get(side) ?? null;
}
