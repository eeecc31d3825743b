/** Organisations that act as sides, one a line: `Name | acronyms and other printed forms | seats that stand for it`. Own compilation. */
const TABLE = `
United Nations | UN; U.N.; UNO; United Nations System; United Nations system; UN System; UN system | UN headquarters; UN Headquarters
United Nations Security Council | UN Security Council; U.N. Security Council; Security Council; UNSC |
United Nations General Assembly | UN General Assembly; U.N. General Assembly; General Assembly; UNGA |
United Nations Human Rights Council | UN Human Rights Council; Human Rights Council; U.N. Human Rights Council |
UNHCR | Office of the United Nations High Commissioner for Refugees; UN refugee agency; United Nations refugee agency; U.N. refugee agency |
UNICEF | United Nations Children's Fund |
UNESCO | |
UNDP | United Nations Development Programme |
United Nations Environment Programme | UNEP |
UNFPA | United Nations Population Fund |
UNODC | |
UNIDO | |
UN Women | |
UNMIK | |
UNAMSIL | |
UNFICYP | |
UNPROFOR | |
UNTAC | |
MINURSO | |
UNMISS | |
UNAMID | |
UNSMIL | |
World Meteorological Organization | WMO |
International Fund for Agricultural Development | IFAD |
International Seabed Authority | |
Pan American Health Organization | PAHO |
Green Climate Fund | |
UNRWA | |
UNCTAD | |
UNAMA | |
UNIFIL | |
MONUSCO | |
MINUSMA | |
World Food Programme | WFP; World Food Program |
World Health Organization | WHO; World Health Organisation |
World Trade Organization | WTO; World Trade Organisation |
World Bank | IBRD; World Bank Group |
International Monetary Fund | IMF; I.M.F. |
International Atomic Energy Agency | IAEA |
International Labour Organization | ILO |
International Organization for Migration | IOM |
International Committee of the Red Cross | ICRC; Red Cross |
International Court of Justice | ICJ; World Court |
International Criminal Court | ICC |
International Maritime Organization | IMO |
International Civil Aviation Organization | ICAO |
International Energy Agency | IEA |
Food and Agriculture Organization | FAO |
European Union | EU; E.U.; European External Action Service; EEAS |
European Commission | |
European Council | |
European Parliament | |
European Economic Community | EEC |
European Communities | European Community |
European Central Bank | ECB |
European Free Trade Association | EFTA |
European Investment Bank | EIB |
European Bank for Reconstruction and Development | EBRD |
European Court of Justice | |
European Political Community | |
Eurogroup | |
ECOFIN | Ecofin |
Foreign Affairs Council | |
General Affairs Council | |
Frontex | |
Western European Union | WEU |
Council of Europe | |
NATO | North Atlantic Treaty Organization; North Atlantic Treaty Organisation; Nato; North Atlantic Alliance | NATO headquarters; NATO Headquarters
OSCE | Organization for Security and Cooperation in Europe; Organization for Security and Co-operation in Europe; Organisation for Security and Co-operation in Europe |
CSCE | Conference on Security and Cooperation in Europe; Conference on Security and Co-operation in Europe |
Minsk Group | OSCE Minsk Group; CSCE Minsk Group |
Peace Implementation Council | |
African Union | AU; African Union Commission |
AMISOM | African Union Mission in Somalia |
ECOMOG | |
RAMSI | |
COMESA | |
Arab Maghreb Union | |
Gulf of Guinea Commission | |
Community of Portuguese Language Countries | CPLP; Community of Portuguese-Speaking Countries; Community of Portuguese-speaking Countries |
La Francophonie | Francophonie; OIF |
D-8 | D8 |
Organization of African Unity | OAU; Organisation of African Unity |
ECOWAS | Ecowas; Economic Community of West African States |
East African Community | EAC |
Southern African Development Community | SADC |
Economic Community of Central African States | ECCAS |
IGAD | Intergovernmental Authority on Development |
G5 Sahel | |
African Development Bank | AfDB |
Arab League | League of Arab States |
Gulf Cooperation Council | GCC; Gulf Co-operation Council |
Organization of Islamic Cooperation | OIC; Organisation of Islamic Cooperation; Organization of the Islamic Conference |
OPEC | Opec; Organization of the Petroleum Exporting Countries |
OPEC Plus | OPEC Plus | OPEC+ |
Association of Southeast Asian Nations | ASEAN; Asean |
Asian Development Bank | ADB |
Asian Infrastructure Investment Bank | AIIB |
Islamic Development Bank | |
Kuwait Fund for Arab Economic Development | Kuwait Fund |
ASEAN Regional Forum | |
Asia Cooperation Dialogue | |
Parties to the Nauru Agreement | |
Alliance of Small Island States | AOSIS |
Amazon Cooperation Treaty Organization | |
Inter-American Commission on Human Rights | |
Lima Group | |
Rio Group | |
International Coffee Organization | |
Financial Action Task Force | FATF |
Nuclear Suppliers Group | |
APEC | Asia-Pacific Economic Cooperation |
SAARC | South Asian Association for Regional Cooperation |
Shanghai Cooperation Organization | SCO; Shanghai Cooperation Organisation |
Collective Security Treaty Organization | CSTO |
Commonwealth of Independent States | CIS |
Eurasian Economic Union | EAEU; EEU |
BRICS | |
Quad | |
AUKUS | |
G7 | G-7; Group of Seven |
G8 | G-8; Group of Eight |
G20 | G-20; Group of Twenty |
G77 | G-77; Group of 77 |
P5+1 | E3+3 |
P5 | |
Commonwealth | Commonwealth of Nations; Commonwealth Secretariat |
Organization of American States | OAS; Organisation of American States |
Caribbean Community | CARICOM; Caricom |
Caribbean Development Bank | CDB |
Indian Ocean Commission | Commission de l'Océan Indien |
Lake Chad Basin Commission | LCBC |
Multinational Joint Task Force | MNJTF |
Mano River Union | |
Nile Basin Initiative | |
Mekong River Commission | |
Economic and Monetary Community of Central Africa | CEMAC |
West African Economic and Monetary Union | UEMOA; WAEMU |
International Conference on the Great Lakes Region | ICGLR |
Indian Ocean Rim Association | IORA |
Organisation of Eastern Caribbean States | OECS; Organization of Eastern Caribbean States |
Association of Caribbean States | |
Organization of Turkic States | Organisation of Turkic States; Turkic Council |
Melanesian Spearhead Group | MSG |
BIMSTEC | |
GUAM | |
Black Sea Economic Cooperation | BSEC |
Council of the Baltic Sea States | |
Three Seas Initiative | |
Sovereign Order of Malta | |
International Tribunal for the Law of the Sea | |
Permanent Court of Arbitration | |
World Intellectual Property Organization | WIPO |
Organisation for the Prohibition of Chemical Weapons | OPCW; Organization for the Prohibition of Chemical Weapons |
UNITA | Unita |
MPLA | |
FRELIMO | Frelimo |
RENAMO | Renamo |
SWAPO | Swapo |
PAIGC | |
African National Congress | ANC |
SPLM | Sudan People's Liberation Movement |
SPLM-IO | |
SPLM-North | SPLM-N |
MNLA | |
MFDC | |
Lord's Resistance Army | LRA |
Revolutionary United Front | RUF |
National Patriotic Front of Liberia | NPFL |
Boko Haram | |
al-Shabaab | Al-Shabaab; al-Shabab; Al-Shabab |
Khmer Rouge | |
Pathet Lao | |
Free Aceh Movement | |
Moro National Liberation Front | MNLF |
FMLN | |
PKK | |
Sinn Féin | Sinn Fein |
Fatah | |
Sudan Liberation Movement | SLM; Sudan Liberation Army |
Justice and Equality Movement | JEM |
Liberation Tigers of Tamil Eelam | LTTE; Tamil Tigers |
Tigray People's Liberation Front | TPLF |
M23 | March 23 Movement |
Rapid Support Forces | RSF |
Syrian Democratic Forces | SDF |
Moro Islamic Liberation Front | MILF |
ELN | |
CELAC | Community of Latin American and Caribbean States |
UNASUR | Union of South American Nations |
Mercosur | MERCOSUR; Mercosul |
Pacific Alliance | |
Andean Community | |
SICA | Central American Integration System |
Inter-American Development Bank | IDB |
Pacific Islands Forum | PIF |
Nordic Council | |
Nordic Council of Ministers | |
Arctic Council | |
Baltic Assembly | |
Visegrad Group | V4; Visegrád Group |
Bucharest Nine | B9 |
Benelux | |
OECD | Organisation for Economic Co-operation and Development; Organization for Economic Cooperation and Development |
Paris Club | |
Non-Aligned Movement | NAM |
Warsaw Pact | Warsaw Treaty Organization |
Contact Group | |
Interpol | INTERPOL |
Europol | |
Taliban | |
Hamas | |
Hezbollah | Hizbollah; Hizbullah |
ISIS | ISIL; Daesh; Islamic State |
al-Qaeda | Al-Qaeda; al Qaeda |
PLO | Palestine Liberation Organization; Palestine Liberation Organisation |
Frente POLISARIO | Polisario Front; POLISARIO Front; Polisario |
Houthis | Ansar Allah; Houthi movement; Houthi |
FARC | |
Viet Cong | |
Forum on China-Africa Cooperation | FOCAC |
Human Rights Watch | |
Norwegian Refugee Council | |
Gazprom | |
Rosneft | |
Rosatom | |
Naftogaz | |
SOCAR | |
Botaş | Botas |
Petrobras | |
PDVSA | |
YPFB | |
Pemex | |
Sonatrach | |
Saudi Aramco | Aramco |
Sberbank | |
Embraer | |
Airbus | |
Boeing | |
Huawei | |
Amnesty International | |
International Olympic Committee | IOC |
FIFA | |
UEFA | |
Five Eyes | |
Chinese Communist Party | Communist Party of China; CPC; CCP |
Labour Party | |
Conservative Party | |
Democratic Party | |
Republican Party | |
JICA | Japan International Cooperation Agency |
USAID | |
Nordic-Baltic Eight | NB8 |
E3 | |
Normandy Four | |
P3 | |
Troika | |
`;

/** How texts speak of one organisation. The id is the kebab-case name. */
export interface OrganisationWords {
  readonly name: string;
  readonly forms: readonly string[];
  readonly seats: readonly string[];
}

/** Every organisation of the list in the order of the table. */
export const ORGANISATION_WORDS: readonly OrganisationWords[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [name = '', forms, seats] = line.split('|').map((cell) => cell.trim());
    return { name, forms: [name, ...cells(forms)], seats: cells(seats) };
  });

/**
 * Institutions whose people act for the body they are of: the President of the European Council represents the Union (Treaty on European
 * Union, article 15), members of the European Parliament sit in it.
 */
const ACTS_FOR: ReadonlyMap<string, string> = new Map([
  ['european-council', 'european-union'],
  ['european-parliament', 'european-union'],
]);

/** The body for which people of this side act: of an institution the body it is of, of all others themselves. */
export function bodyFor(side: string): string {
  return ACTS_FOR.get(side) ?? side;
}

function cells(text: string | undefined): string[] {
  return text === undefined || text === '' ? [] : text.split(';').map((cell) => cell.trim());
}
