/** Last words of capitalised phrases that name a place, a building, an event or a paper, so never a person. */
export const THING_HEADS: ReadonlySet<string> = new Set(
  (
    'palace hall house hotel airport square street avenue road river sea ocean island islands province region valley bay cape lake mount mountain port bridge ' +
    'summit agreement agreements treaty accord accords protocol convention charter declaration pact memorandum roadmap framework plan process dialogue conference ' +
    'day week award prize cup games championship stadium church cathedral mosque museum library base tower dam zone line park gazette times post herald chronicle ' +
    'review observer standard courier leaf mail mirror journal quarterly wire newswire desk media radio television tv online act law bill constitution resolution ' +
    'statement letter note text corridor strait gulf canal peninsula republic kingdom emirates city town district county village castle guesthouse residence villa ' +
    'chancellery embassy consulate mission headquarters centre center complex building room cottage session round meeting talks committee commission council ' +
    'ministry department office secretariat group forum bank fund union league association federation organisation organization company corporation corp inc ltd plc gmbh ' +
    'eid ramadan christmas easter nowruz diwali christmas parliament assembly congress senate court tribunal army navy police guard force forces front ' +
    'initiative programme program project partnership alliance coalition party movement school academy university college institute foundation agency authority ' +
    'speech address war wars crisis era age century pandemic covid-19 covid ebola brexit english french spanish russian chinese arabic archipelago ' +
    'dollar euro pound yen rouble olympics railway station pipeline reactor satellite desert steppe sahel balkans caucasus baltic'
  ).split(/\s+/u),
);

/** Days and months as printed, full and short. They never belong to a name or an office. */
export const CALENDAR_WORDS: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun mondays tuesdays wednesdays thursdays fridays'
  ).split(/\s+/u),
);

/** Lands and regions that are no state, in whose name nobody speaks. */
export const REGIONS: ReadonlySet<string> = new Set(
  (
    'europe asia africa america eurasia caribbean pacific indo-pacific atlantic mediterranean middle east balkans caucasus baltics sahel maghreb levant gulf west ' +
    'scandinavia benelux oceania arctic antarctic antarctica donbas donbass crimea gaza kurdistan catalonia tigray darfur kashmir tibet xinjiang geneva new york brussels ' +
    'davos strasbourg istanbul barcelona munich milan shanghai sydney toronto montreal dubai bombay mumbai karachi casablanca marseille hamburg frankfurt'
  ).split(/\s+/u),
);
