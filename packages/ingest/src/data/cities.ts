/**
 * Cities that are no capital and that texts are dated from or people travel to, by country id. A city never stands for its government; it
 * says only where a text is written or a guest is. Own compilation, one country a line.
 */
const TABLE = `
algeria: Oran, Constantine
argentina: Rosario, Bariloche, Mendoza
australia: Sydney, Melbourne, Brisbane, Perth, Adelaide, Darwin
austria: Salzburg, Linz, Graz, Innsbruck
bangladesh: Chittagong, Sylhet
belgium: Antwerp, Ghent, Bruges
benin: Cotonou
bolivia: Cochabamba, Santa Cruz de la Sierra
brazil: São Paulo, Rio de Janeiro, Manaus, Recife, Salvador da Bahia, Foz do Iguaçu
bulgaria: Plovdiv, Varna, Burgas
cameroon: Douala
canada: Toronto, Montreal, Vancouver, Calgary, Halifax, Quebec City
chile: Valparaíso, Concepción, Arica
china: Shanghai, Guangzhou, Shenzhen, Kunming, Chengdu, Xi'an, Tianjin, Nanjing, Hangzhou, Chongqing, Qingdao, Dalian, Sanya
colombia: Medellín, Cartagena, Cali, Cúcuta, Barranquilla
croatia: Split, Dubrovnik, Rijeka
czech-republic: Brno, Ostrava
democratic-republic-of-the-congo: Lubumbashi, Goma, Bukavu, Kisangani
denmark: Aarhus, Odense
ecuador: Guayaquil, Cuenca
egypt: Alexandria, Sharm el-Sheikh, Aswan, Luxor
ethiopia: Dire Dawa, Mekelle
finland: Turku, Tampere, Rovaniemi
france: Lyon, Marseille, Strasbourg, Nice, Bordeaux, Toulouse, Biarritz, Évian
germany: Munich, Frankfurt, Hamburg, Bonn, Cologne, Dresden, Leipzig, Stuttgart
ghana: Kumasi, Tamale
greece: Thessaloniki, Piraeus, Corfu
india: Mumbai, Bombay, Kolkata, Calcutta, Chennai, Bangalore, Bengaluru, Hyderabad, Agra, Goa
indonesia: Surabaya, Denpasar, Medan, Bandung, Yogyakarta
iran: Isfahan, Mashhad, Tabriz, Shiraz
iraq: Basra, Mosul, Erbil, Najaf
ireland: Cork, Galway, Limerick
israel: Tel Aviv, Haifa, Eilat
italy: Milan, Turin, Naples, Venice, Florence, Genoa, Palermo, Trieste, Bologna, Taormina, Bari
ivory-coast: Abidjan, Bouaké, San Pedro
japan: Osaka, Kyoto, Nagoya, Hiroshima, Yokohama, Sapporo, Fukuoka, Okinawa, Nagasaki
jordan: Aqaba
kazakhstan: Almaty, Alma-Ata, Shymkent
kenya: Mombasa, Kisumu, Eldoret
kyrgyzstan: Osh, Batken
libya: Benghazi, Misrata, Sirte, Tobruk
malaysia: Penang, Johor Bahru, Kuching, Kota Kinabalu, Langkawi
mexico: Monterrey, Guadalajara, Cancún, Tijuana, Los Cabos
morocco: Casablanca, Tangier, Marrakesh, Marrakech, Fez, Agadir
mozambique: Beira, Nacala
myanmar: Yangon, Rangoon, Mandalay
netherlands: The Hague, Rotterdam, Maastricht
new-zealand: Auckland, Christchurch, Queenstown
nigeria: Lagos, Kano, Port Harcourt, Calabar
norway: Bergen, Trondheim, Tromsø, Stavanger
pakistan: Karachi, Lahore, Peshawar, Quetta, Murree
paraguay: Ciudad del Este
peru: Arequipa, Cusco, Piura, Puno, Trujillo
philippines: Cebu, Davao, Baguio
poland: Gdansk, Gdańsk, Krakow, Kraków, Wroclaw, Wrocław, Poznan, Lublin
portugal: Porto, Coimbra
russia: St Petersburg, St. Petersburg, Sochi, Vladivostok, Kazan, Murmansk, Kaliningrad, Yekaterinburg
saudi-arabia: Jeddah, Mecca, Medina, Dammam, Dhahran
serbia: Niš, Novi Sad
slovakia: Košice
slovenia: Maribor, Bled
south-africa: Johannesburg, Durban, Sandton, Port Elizabeth
south-korea: Busan, Incheon, Jeju, Gyeongju
south-sudan: Malakal, Bor
spain: Barcelona, Seville, Valencia, Granada, Malaga, Bilbao, Palma
sri-lanka: Jaffna, Kandy
sudan: Port Sudan, Omdurman
sweden: Gothenburg, Malmö, Uppsala
switzerland: Geneva, Zurich, Zürich, Lausanne, Basel, Montreux, Lugano, Davos, Bürgenstock
syria: Aleppo, Homs, Latakia
tajikistan: Khujand
tanzania: Dar es Salaam, Arusha, Zanzibar
thailand: Chiang Mai, Phuket, Pattaya
turkey: Istanbul, Antalya, Izmir, Adana, Bodrum
uganda: Entebbe, Gulu
ukraine: Lviv, Odesa, Odessa, Kharkiv, Dnipro, Chernivtsi, Uzhhorod
united-arab-emirates: Dubai, Sharjah, Fujairah
united-kingdom: Edinburgh, Glasgow, Belfast, Manchester, Birmingham, Liverpool, Cardiff, Leeds
united-states: New York, Los Angeles, Chicago, Miami, San Francisco, Boston, Houston, Camp David, Honolulu, Atlanta, Seattle
uruguay: Punta del Este, Colonia
uzbekistan: Samarkand, Bukhara, Termez
venezuela: Maracaibo, Puerto Ordaz
vietnam: Ho Chi Minh City, Saigon, Da Nang, Haiphong, Hue
yemen: Aden, Hodeidah, Marib, Mukalla
zambia: Livingstone, Ndola
zimbabwe: Bulawayo, Victoria Falls
`;

interface City {
  readonly words: readonly string[];
  readonly country: string;
}

/** Cities by the first word of their names, in lower case, the longest names first. */
const BY_FIRST: ReadonlyMap<string, readonly City[]> = byFirst(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const colon = line.indexOf(':');
      const country = line.slice(0, colon);
      const names = line.slice(colon + 1).split(',');
      return names.map((name) => ({ words: name.trim().toLowerCase().split(' '), country }));
    }),
);

function byFirst(cities: readonly City[]): Map<string, City[]> {
  const found = new Map<string, City[]>();
  for (const city of [...cities].sort((a, b) => b.words.length - a.words.length)) {
    const [first = ''] = city.words;
    found.set(first, [...(found.get(first) ?? []), city]);
  }
  return found;
}

/** The country of the city that is named at `at`, before `end`, and how many tokens its name takes; null where none is. */
export function cityAt(
  tokens: readonly { readonly lower: string }[],
  at = 0,
  end = tokens.length,
): { readonly country: string; readonly length: number } | null {
  const named = BY_FIRST.get(tokens[at]?.lower ?? '')?.find(
    ({ words }) => at + words.length <= end && words.every((word, k) => tokens[at + k]?.lower === word),
  );
  return named === undefined ? null : { country: named.country, length: named.words.length };
}
