/**
 * Countries as texts speak of them: one line each, `Name | other names | adjectives and people | capitals | seats of power`.
 * Historic and unrecognised states stand beside the others: a text decides what it means, not a list.
 * The id is the kebab-case name and equals the id in `@readout/domain`. Own compilation.
 */
const TABLE = `
Afghanistan | Islamic Republic of Afghanistan; Islamic Emirate of Afghanistan | Afghan; Afghani | Kabul |
Albania | Republic of Albania; People's Socialist Republic of Albania | Albanian | Tirana |
Algeria | People's Democratic Republic of Algeria | Algerian | Algiers | El Mouradia
Andorra | | Andorran | Andorra la Vella |
Angola | Republic of Angola | Angolan | Luanda |
Antigua and Barbuda | Antigua | Antiguan; Barbudan | St. John's |
Argentina | Argentine Republic | Argentine; Argentinian; Argentinean | Buenos Aires | Casa Rosada
Armenia | Republic of Armenia | Armenian | Yerevan |
Australia | Commonwealth of Australia | Australian | Canberra | Kirribilli House
Austria | Republic of Austria | Austrian | Vienna | Ballhausplatz; Hofburg
Azerbaijan | Republic of Azerbaijan; Azerbaidjan; Azerbaidzhan | Azerbaijani; Azeri | Baku |
Bahamas | The Bahamas; Commonwealth of the Bahamas | Bahamian | Nassau |
Bahrain | Kingdom of Bahrain | Bahraini | Manama |
Bangladesh | People's Republic of Bangladesh | Bangladeshi | Dhaka; Dacca | Bangabhaban; Ganabhaban
Barbados | | Barbadian; Bajan | Bridgetown |
Belarus | Republic of Belarus; Byelorussia; Belorussia | Belarusian; Belarussian; Byelorussian | Minsk |
Belgium | Kingdom of Belgium | Belgian | |
Belize | | Belizean | Belmopan |
Benin | Republic of Benin; Dahomey | Beninese; Beninois | Porto-Novo |
Bhutan | Kingdom of Bhutan | Bhutanese | Thimphu |
Bolivia | Plurinational State of Bolivia; Republic of Bolivia | Bolivian | La Paz; Sucre |
Bosnia and Herzegovina | Bosnia-Herzegovina; Bosnia & Herzegovina; Bosnia | Bosnian; Herzegovinian | Sarajevo |
Botswana | Republic of Botswana | Botswanan; Motswana; Batswana | Gaborone |
Brazil | Federative Republic of Brazil; Brasil | Brazilian | Brasília; Brasilia | Itamaraty; Planalto; Planalto Palace
Brunei | Brunei Darussalam | Bruneian | Bandar Seri Begawan |
Bulgaria | Republic of Bulgaria | Bulgarian | Sofia |
Burkina Faso | Upper Volta | Burkinabe; Burkinabè; Burkinabé; Voltaic | Ouagadougou |
Burundi | Republic of Burundi | Burundian; Burundese | Gitega; Bujumbura |
Cambodia | Kingdom of Cambodia; Kampuchea; Democratic Kampuchea | Cambodian; Khmer; Kampuchean | Phnom Penh |
Cameroon | Republic of Cameroon; Cameroun | Cameroonian | Yaoundé; Yaounde |
Canada | | Canadian | Ottawa | Rideau Hall; Rideau Cottage
Cape Verde | Cabo Verde; Republic of Cabo Verde | Cape Verdean; Cabo Verdean | Praia |
Central African Republic | | Central African | Bangui |
Chad | Republic of Chad; Tchad | Chadian | N'Djamena; N’Djamena; Ndjamena |
Chile | Republic of Chile | Chilean | | La Moneda
China | People's Republic of China; PRC; P.R.C.; Communist China; mainland China | Chinese | Beijing; Peking | Zhongnanhai; Diaoyutai; CPC Central Committee; CCP Central Committee; Communist Party of China Central Committee; Central Committee of the Communist Party of China; Central Committee of the CPC; Chinese Communist Party Politburo; CCP Politburo; CPC Politburo
Colombia | Republic of Colombia | Colombian | Bogotá; Bogota | Casa de Nariño; Nariño Palace
Comoros | Union of the Comoros | Comorian; Comoran | Moroni |
Democratic Republic of the Congo | Democratic Republic of Congo; Congo; DRC; D.R.C.; DR Congo; Congo-Kinshasa; Zaire; Zaïre | Congolese; Zairean; Zairian | Kinshasa |
Republic of the Congo | Republic of Congo; Congo-Brazzaville | | Brazzaville |
Costa Rica | Republic of Costa Rica | Costa Rican | | 
Ivory Coast | Côte d'Ivoire; Côte d’Ivoire; Cote d'Ivoire | Ivorian; Ivoirian | Yamoussoukro; Abidjan |
Croatia | Republic of Croatia | Croatian; Croat | Zagreb |
Cuba | Republic of Cuba | Cuban | Havana |
Cyprus | Republic of Cyprus | Cypriot; Greek Cypriot | Nicosia |
Czech Republic | Czechia | Czech | Prague | Prague Castle
Denmark | Kingdom of Denmark | Danish; Dane | Copenhagen | Christiansborg; Amalienborg; Marienborg
Djibouti | Republic of Djibouti | Djiboutian | |
Dominica | Commonwealth of Dominica | | Roseau |
Dominican Republic | | Dominican | Santo Domingo |
East Timor | Timor-Leste; Timor Leste; Democratic Republic of Timor-Leste | Timorese; East Timorese | Dili |
Ecuador | Republic of Ecuador | Ecuadorian; Ecuadorean; Ecuadoran | Quito | Carondelet; Carondelet Palace
Egypt | Arab Republic of Egypt; United Arab Republic; UAR; U.A.R. | Egyptian | Cairo | Ittihadiya
El Salvador | Republic of El Salvador | Salvadoran; Salvadorean; Salvadorian | San Salvador |
Equatorial Guinea | | Equatorial Guinean; Equatoguinean | Malabo |
Eritrea | State of Eritrea | Eritrean | Asmara |
Estonia | Republic of Estonia | Estonian | Tallinn | Kadriorg; Stenbock House
Eswatini | Kingdom of Eswatini; Swaziland | Swazi; Liswati | Mbabane; Lobamba |
Ethiopia | Federal Democratic Republic of Ethiopia | Ethiopian | Addis Ababa; Addis |
Fiji | Republic of Fiji | Fijian | Suva |
Finland | Republic of Finland | Finnish; Finn | Helsinki | Kesäranta; Kultaranta; Mäntyniemi
France | French Republic | French; Frenchman; Frenchwoman | Paris | Élysée; Elysée; Elysee; Élysée Palace; Elysee Palace; Palais de l'Élysée; Palais de l’Élysée; Quai d'Orsay; Quai d’Orsay; Matignon
Gabon | Gabonese Republic | Gabonese | Libreville |
Gambia | The Gambia; Republic of The Gambia | Gambian | Banjul |
Georgia | Republic of Georgia | Georgian | Tbilisi |
Germany | Federal Republic of Germany; FRG | German | Berlin | Federal Chancellery; Bellevue Palace; Schloss Bellevue; Meseberg
East Germany | German Democratic Republic; GDR | East German | East Berlin |
West Germany | | West German | Bonn |
Ghana | Republic of Ghana | Ghanaian | Accra | Jubilee House; Flagstaff House
Greece | Hellenic Republic | Greek; Hellenic | Athens | Maximos Mansion; Megaro Maximou
Grenada | | Grenadian | St. George's |
Guatemala | Republic of Guatemala | Guatemalan | Guatemala City |
Guinea | Republic of Guinea | Guinean | Conakry |
Guinea-Bissau | Republic of Guinea-Bissau | Bissau-Guinean | Bissau |
Guyana | Co-operative Republic of Guyana; Cooperative Republic of Guyana; British Guiana | Guyanese | Georgetown |
Haiti | Republic of Haiti | Haitian | Port-au-Prince |
Honduras | Republic of Honduras | Honduran | Tegucigalpa |
Hungary | Republic of Hungary; Hungarian People's Republic | Hungarian | Budapest |
Iceland | Republic of Iceland | Icelandic; Icelander | Reykjavík; Reykjavik | Bessastaðir; Höfði House
India | Republic of India; Bharat | Indian | New Delhi; Delhi | South Block; Rashtrapati Bhavan; Hyderabad House
Indonesia | Republic of Indonesia | Indonesian | Jakarta; Nusantara | Merdeka Palace; Bogor Palace
Iran | Islamic Republic of Iran; Islamic Republic; Persia | Iranian; Persian | Tehran; Teheran |
Iraq | Republic of Iraq | Iraqi | Baghdad |
Ireland | Republic of Ireland; Irish Republic; Éire | Irish; Irishman; Irishwoman | Dublin | Iveagh House; Áras an Uachtaráin; Farmleigh
Israel | State of Israel | Israeli | Jerusalem; Tel Aviv | Knesset
Italy | Italian Republic | Italian | Rome | Palazzo Chigi; Chigi Palace; Quirinale; Quirinal; Farnesina
Jamaica | | Jamaican | Kingston | Jamaica House
Japan | | Japanese | Tokyo | Kantei; Gaimusho
Jordan | Hashemite Kingdom of Jordan; Hashemite Kingdom; Transjordan | Jordanian | Amman |
Kazakhstan | Republic of Kazakhstan | Kazakh; Kazakhstani | Astana; Nur-Sultan; Alma-Ata | Akorda; Ak Orda
Kenya | Republic of Kenya | Kenyan | Nairobi |
Kiribati | Republic of Kiribati | I-Kiribati | Tarawa; South Tarawa |
Kosovo | Republic of Kosovo; Kosova | Kosovar; Kosovan; Kosovo Albanian | Pristina; Prishtina; Priština |
Kuwait | State of Kuwait | Kuwaiti | Kuwait City | Bayan Palace; Seif Palace
Kyrgyzstan | Kyrgyz Republic; Kirghizia; Kirgizia | Kyrgyz; Kyrgyzstani; Kirghiz; Kirgiz | Bishkek; Frunze |
Laos | Lao People's Democratic Republic; Lao PDR | Lao; Laotian | Vientiane |
Latvia | Republic of Latvia | Latvian; Lett | Riga | Riga Castle
Lebanon | Lebanese Republic | Lebanese | Beirut | Baabda
Lesotho | Kingdom of Lesotho | Basotho; Mosotho | Maseru |
Liberia | Republic of Liberia | Liberian | Monrovia |
Libya | State of Libya; Libyan Arab Jamahiriya | Libyan | Tripoli |
Liechtenstein | Principality of Liechtenstein | Liechtensteiner | Vaduz |
Lithuania | Republic of Lithuania | Lithuanian | Vilnius |
Luxembourg | Grand Duchy of Luxembourg | Luxembourgish; Luxembourger; Luxembourgian | |
Madagascar | Republic of Madagascar | Malagasy; Madagascan | Antananarivo |
Malawi | Republic of Malawi; Nyasaland | Malawian | Lilongwe |
Malaysia | Federation of Malaysia; Malaya | Malaysian; Malayan | Kuala Lumpur; Putrajaya | Wisma Putra; Istana Negara
Maldives | Republic of Maldives; The Maldives | Maldivian | Malé; Male |
Mali | Republic of Mali | Malian | Bamako | Koulouba
Malta | Republic of Malta | Maltese | Valletta | Auberge de Castille
Marshall Islands | Republic of the Marshall Islands | Marshallese | Majuro |
Mauritania | Islamic Republic of Mauritania | Mauritanian | Nouakchott |
Mauritius | Republic of Mauritius | Mauritian | Port Louis |
Mexico | United Mexican States | Mexican | Mexico City | Los Pinos; National Palace
Micronesia | Federated States of Micronesia; FSM | Micronesian | Palikir |
Moldova | Republic of Moldova; Moldavia | Moldovan; Moldavian | Chișinău; Chisinau; Chişinău; Kishinev |
Monaco | Principality of Monaco | Monégasque; Monegasque; Monacan | |
Mongolia | Mongolian People's Republic | Mongolian | Ulaanbaatar; Ulan Bator |
Montenegro | | Montenegrin | Podgorica; Cetinje |
Morocco | Kingdom of Morocco | Moroccan | Rabat |
Mozambique | Republic of Mozambique | Mozambican | Maputo |
Myanmar | Burma; Republic of the Union of Myanmar; Union of Burma | Burmese; Myanmarese | Naypyidaw; Naypyitaw; Nay Pyi Taw; Rangoon; Yangon |
Namibia | Republic of Namibia; South West Africa | Namibian | Windhoek |
Nauru | Republic of Nauru | Nauruan | Yaren |
Nepal | Federal Democratic Republic of Nepal | Nepali; Nepalese | Kathmandu; Katmandu | Singha Durbar; Baluwatar
Netherlands | The Netherlands; Kingdom of the Netherlands; Holland | Dutch; Dutchman; Netherlandish | The Hague; Amsterdam | Catshuis; Binnenhof
New Zealand | Aotearoa | New Zealander; Kiwi | Wellington | Beehive
Nicaragua | Republic of Nicaragua | Nicaraguan | Managua |
Niger | Republic of the Niger; Republic of Niger; the Niger | Nigerien; Nigerois | Niamey |
Nigeria | Federal Republic of Nigeria | Nigerian | Abuja; Lagos | Aso Rock; Aso Villa
North Korea | DPRK; D.P.R.K.; Democratic People's Republic of Korea | North Korean | Pyongyang |
North Macedonia | Republic of North Macedonia; FYROM; Republic of Macedonia; Macedonia; former Yugoslav Republic of Macedonia | Macedonian; North Macedonian | Skopje |
Norway | Kingdom of Norway | Norwegian | Oslo |
Oman | Sultanate of Oman | Omani | Muscat |
Pakistan | Islamic Republic of Pakistan | Pakistani | Islamabad | Aiwan-e-Sadr
Palau | Republic of Palau | Palauan | Ngerulmud; Koror |
Palestine | State of Palestine; Palestinian Authority; Palestinian territories | Palestinian | Ramallah | Muqata; Mukataa
Panama | Republic of Panama | Panamanian | Panama City | Palacio de las Garzas
Papua New Guinea | PNG; Independent State of Papua New Guinea | Papua New Guinean | Port Moresby |
Paraguay | Republic of Paraguay | Paraguayan | Asunción; Asuncion | Palacio de López
Peru | Republic of Peru | Peruvian | Lima | Torre Tagle
Philippines | Republic of the Philippines; The Philippines | Philippine; Filipino; Filipina | Manila | Malacañang; Malacañan Palace; Malacanang
Poland | Republic of Poland; Polish People's Republic | Polish; Pole | Warsaw | Belweder
Portugal | Portuguese Republic | Portuguese | Lisbon | São Bento; Belém Palace; Necessidades Palace
Qatar | State of Qatar | Qatari | Doha | Amiri Diwan; Emiri Diwan
Romania | Socialist Republic of Romania; Rumania; Roumania | Romanian; Rumanian; Roumanian | Bucharest | Cotroceni; Cotroceni Palace; Victoria Palace
Russia | Russian Federation | Russian | Moscow | Kremlin; Smolenskaya Square
Rwanda | Republic of Rwanda | Rwandan; Rwandese | Kigali | Urugwiro Village
Saint Kitts and Nevis | St. Kitts and Nevis; St Kitts and Nevis | Kittitian; Nevisian | Basseterre |
Saint Lucia | St. Lucia; St Lucia | Saint Lucian; St Lucian | Castries |
Saint Vincent and the Grenadines | St. Vincent and the Grenadines; St Vincent and the Grenadines | Vincentian | Kingstown |
Samoa | Independent State of Samoa; Western Samoa | Samoan | Apia |
San Marino | Republic of San Marino | Sammarinese | |
São Tomé and Príncipe | Sao Tome and Principe; São Tomé | São Toméan; Santomean | |
Saudi Arabia | Kingdom of Saudi Arabia; KSA | Saudi; Saudi Arabian | Riyadh | Al-Yamamah Palace
Senegal | Republic of Senegal | Senegalese | Dakar |
Serbia | Republic of Serbia | Serbian; Serb | Belgrade |
Seychelles | Republic of Seychelles | Seychellois | |
Sierra Leone | Republic of Sierra Leone | Sierra Leonean | Freetown |
Singapore | Republic of Singapore | Singaporean | | Istana
Slovakia | Slovak Republic | Slovak; Slovakian | Bratislava |
Slovenia | Republic of Slovenia | Slovenian; Slovene | Ljubljana | Brdo; Brdo pri Kranju
Solomon Islands | the Solomon Islands; the Solomons | Solomon Islander | Honiara |
Somalia | Federal Republic of Somalia; Somali Republic | Somali; Somalian | Mogadishu | Villa Somalia
South Africa | Republic of South Africa; Union of South Africa; RSA | South African | Pretoria; Cape Town | Union Buildings; Tuynhuys; Mahlamba Ndlopfu
South Korea | Republic of Korea; Korea; ROK; R.O.K. | South Korean; Korean | Seoul | Blue House; Cheong Wa Dae
South Sudan | Republic of South Sudan | South Sudanese | Juba |
Soviet Union | USSR; U.S.S.R.; Union of Soviet Socialist Republics; Soviet Russia; the Soviets | Soviet | |
Spain | Kingdom of Spain | Spanish; Spaniard | Madrid | Moncloa; Zarzuela; Viana Palace; Santa Cruz Palace
Sri Lanka | Democratic Socialist Republic of Sri Lanka; Ceylon | Sri Lankan; Ceylonese | Colombo; Sri Jayawardenepura Kotte | Temple Trees
Sudan | Republic of the Sudan; Republic of Sudan | Sudanese | Khartoum |
Suriname | Republic of Suriname; Surinam; Dutch Guiana | Surinamese | Paramaribo |
Sweden | Kingdom of Sweden | Swedish; Swede | Stockholm | Rosenbad; Harpsund; Sagerska House
Switzerland | Swiss Confederation | Swiss | Bern; Berne | Federal Palace; Bundeshaus
Syria | Syrian Arab Republic | Syrian | Damascus |
Taiwan | Republic of China; ROC; Chinese Taipei; Nationalist China | Taiwanese | Taipei |
Tajikistan | Republic of Tajikistan; Tadzhikistan | Tajik; Tajikistani; Tadzhik | Dushanbe |
Tanzania | United Republic of Tanzania; Tanganyika | Tanzanian | Dodoma; Dar es Salaam |
Thailand | Kingdom of Thailand; Siam | Thai; Siamese | Bangkok | Government House
Togo | Togolese Republic | Togolese | Lomé; Lome |
Tonga | Kingdom of Tonga | Tongan | Nuku'alofa; Nuku’alofa; Nukuʻalofa |
Trinidad and Tobago | Trinidad & Tobago; Trinidad | Trinidadian; Tobagonian; Trinbagonian | Port of Spain; Port-of-Spain |
Tunisia | Republic of Tunisia | Tunisian | Tunis | Carthage Palace
Turkey | Türkiye; Republic of Turkey; Republic of Türkiye; Turkiye | Turkish; Turk | Ankara | Beştepe; Bestepe; Çankaya; Sublime Porte
Turkmenistan | Turkmenia | Turkmen; Turkmenistani | Ashgabat; Ashkhabad |
Tuvalu | | Tuvaluan | Funafuti |
Uganda | Republic of Uganda | Ugandan | Kampala; Entebbe |
Ukraine | the Ukraine | Ukrainian | Kyiv; Kiev | Bankova; Mariinsky Palace; Mariinskyi Palace
United Arab Emirates | UAE; U.A.E.; the Emirates | Emirati | Abu Dhabi | Qasr Al Watan
United Kingdom | UK; U.K.; Britain; Great Britain; England; United Kingdom of Great Britain and Northern Ireland; Scotland; Wales | British; Briton; English; Scottish; Welsh | London | Downing Street; Number 10; No. 10; No 10; Number Ten; Chequers; Whitehall; Buckingham Palace; Windsor Castle; Foreign Office; 10 Downing Street; Westminster
United States | US; U.S.; USA; U.S.A.; United States of America; America; the States | American | Washington; Washington, D.C.; Washington DC | White House; Oval Office; Camp David; Pentagon; Foggy Bottom; State Department; Department of State; Capitol Hill; Blair House; Situation Room; Mar-a-Lago
Uruguay | Oriental Republic of Uruguay; Eastern Republic of Uruguay | Uruguayan | Montevideo | Torre Ejecutiva
Uzbekistan | Republic of Uzbekistan | Uzbek; Uzbekistani | Tashkent | Kuksaroy
Vanuatu | Republic of Vanuatu | ni-Vanuatu; Ni-Vanuatu | Port Vila |
Vatican | Holy See; Vatican City; the Vatican | | | Apostolic Palace; Castel Gandolfo
Venezuela | Bolivarian Republic of Venezuela | Venezuelan | Caracas | Miraflores; Miraflores Palace
Vietnam | Viet Nam; Socialist Republic of Vietnam; Socialist Republic of Viet Nam; Democratic Republic of Vietnam | Vietnamese | Hanoi; Ha Noi; Hà Nội |
North Vietnam | | North Vietnamese | |
South Vietnam | | South Vietnamese | Saigon |
Yemen | Republic of Yemen; South Yemen; North Yemen | Yemeni | Sanaa; Sana'a; Sana’a |
Zambia | Republic of Zambia; Northern Rhodesia | Zambian | Lusaka |
Zimbabwe | Republic of Zimbabwe | Zimbabwean | Harare |
Rhodesia | Southern Rhodesia | Rhodesian | |
Yugoslavia | Federal Republic of Yugoslavia; FRY; Socialist Federal Republic of Yugoslavia; SFRY | Yugoslav; Yugoslavian | |
Czechoslovakia | | Czechoslovak; Czechoslovakian | |
Serbia and Montenegro | | | |
Austria-Hungary | Austro-Hungarian Empire | Austro-Hungarian | |
Ottoman Empire | | Ottoman | |
Prussia | | Prussian | |
Abkhazia | Republic of Abkhazia | Abkhaz; Abkhazian | Sukhumi; Sukhum |
South Ossetia | | South Ossetian | Tskhinvali |
Transnistria | Pridnestrovie; Trans-Dniester; Transdniestria | Transnistrian; Transdniestrian | Tiraspol |
Nagorno-Karabakh | Nagorno Karabakh; Artsakh | Karabakh Armenian | Stepanakert |
Northern Cyprus | Turkish Republic of Northern Cyprus; TRNC | Turkish Cypriot | |
Somaliland | Republic of Somaliland | Somalilander | Hargeisa |
Western Sahara | Sahrawi Arab Democratic Republic; SADR | Sahrawi; Saharawi | |
Faroe Islands | the Faroes; Faeroe Islands | Faroese; Faeroese | Tórshavn; Torshavn |
Greenland | Kalaallit Nunaat | Greenlandic; Greenlander | Nuuk |
Hong Kong | | Hongkonger | |
Macau | Macao | Macanese | |
Gibraltar | | Gibraltarian | |
Cook Islands | the Cook Islands | Cook Islander | Avarua; Rarotonga |
Niue | | Niuean | Alofi |
New Caledonia | | New Caledonian | Nouméa; Noumea |
French Polynesia | | French Polynesian | Papeete |
Bermuda | | Bermudian | |
Aruba | | Aruban | Oranjestad |
Curaçao | Curacao | Curaçaoan | Willemstad |
`;

/** How texts speak of one country: its printed names, adjectives and names of people, capitals and seats of power. */
export interface CountryWords {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
  readonly capitals: readonly string[];
  readonly seats: readonly string[];
}

/** Every country of the list in the order of the table. */
export const COUNTRY_WORDS: readonly CountryWords[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [name = '', names, adjectives, capitals, seats] = line.split('|').map((cell) => cell.trim());
    return {
      id: kebab(name),
      name,
      names: [name, ...cells(names)],
      adjectives: cells(adjectives),
      capitals: cells(capitals),
      seats: cells(seats),
    };
  });

/** Proper names with a country's word in them that say nothing of the country. */
export const NOT_A_COUNTRY: readonly string[] = (
  'Central Asia; Southeast Asia; South-East Asia; South East Asia; West Africa; East Africa; North Africa; Southern Africa; Horn of Africa; Middle East; Near East; Far East; South Asia; East Asia; Western Balkans; Eastern Europe; Western Europe; Central Europe; Northern Europe; Sub-Saharan Africa; Indian Ocean; South China Sea; East China Sea; Sea of Japan; Gulf of Mexico; Korean Peninsula; New Mexico; Persian Gulf; Gulf of Guinea; ' +
  'Latin America; North America; South America; Central America; Northern Ireland; American Samoa; English Channel; Irish Sea; Norwegian Sea; ' +
  'Gulf of Oman; Strait of Malacca; Washington State; New England; Jordan River; Jordan Valley; River Jordan; Lake Chad; Lake Chad Basin; ' +
  'Panama Canal; Turkish Straits; Taiwan Strait; Taiwan Straits; Kuwait City; Mexico City; Guatemala City; Panama City; Niger Delta; Niger River; ' +
  'Congo River; Congo Basin; North American; South American; Latin American; Central American; Gulf of Thailand; Bay of Bengal; Summit of the Americas; ' +
  'West African; Spanish-speaking; English-speaking; French-speaking; Portuguese-speaking; English-language; Paris Agreement; Paris Club; Washington Post; ' +
  'Vienna Convention; Rome Statute; Geneva Conventions; Treaty of Rome; Treaty of Lisbon; Lisbon Treaty; Kyoto Protocol; Helsinki Final Act; Warsaw Pact; ' +
  'Prague Spring; Budapest Memorandum; Washington Declaration; Washington Treaty; Minsk Group; Minsk agreements; Minsk Agreements; Minsk Package of Measures; ' +
  'Abuja process; Astana process; Dhaka stock exchange; Paris Charter; Vienna Document; Stockholm Agreement; Riyadh Agreement; Beijing agreement; Doha Agreement; ' +
  'Oslo Accords; Algiers Agreement; Vienna talks; Camp David Accords; Dayton Agreement; Holy See Press Office'
)
  .split(';')
  .map((text) => text.trim());

function cells(text: string | undefined): string[] {
  return text === undefined || text === '' ? [] : text.split(';').map((cell) => cell.trim());
}

/** `São Tomé and Príncipe` → `sao-tome-and-principe`: the rule by which the domain's country ids are made. */
export function kebab(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
