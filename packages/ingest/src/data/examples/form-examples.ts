import { of, type ConstructionExample } from './construction-example.ts';

/** Of what form a contact was: what a sentence behind it says of it, and words that only look like it. */
export const FORM_EXAMPLES: readonly ConstructionExample[] = [
  of(
    'form told behind: by video link',
    'President Ana Gil of Peru spoke with Prime Minister Olav Dahl of Norway on Monday. The conversation took place by video link.',
    ['video-call held gil + dahl 2023-05-08'],
  ),
  of(
    'form told behind: the call',
    'President Ana Gil of Peru and Prime Minister Olav Dahl of Norway discussed gas on Monday. The call lasted an hour.',
    ['phone-call held gil + dahl 2023-05-08'],
  ),
  of(
    'form told behind: held virtually',
    'President Ana Gil of Peru held a meeting with Prime Minister Olav Dahl of Norway on Monday. The meeting was held virtually.',
    ['video-call held gil + dahl 2023-05-08'],
  ),
  of(
    'form told behind: met virtually',
    'President Ana Gil of Peru held a meeting with Prime Minister Olav Dahl of Norway on Monday. The two met virtually.',
    ['video-call held gil + dahl 2023-05-08'],
  ),
  of(
    'a call for peace is no form',
    'President Ana Gil of Peru and Prime Minister Olav Dahl of Norway met on Monday. The call for peace was heard.',
    ['meeting held gil + dahl 2023-05-08'],
  ),
  of(
    'what is called something',
    'Foreign Minister Olav Dahl of Norway will sit down with President Ana Gil of Peru in what negotiators call the last chance.',
    ['meeting planned dahl + gil'],
  ),
  of(
    'a team met by video in a further clause',
    'Foreign Minister Olav Dahl of Norway saw President Ana Gil of Peru in Lima, and later a team of experts reviewed the rules over Zoom.',
    ['meeting held dahl + gil'],
  ),
  of(
    'hours of talks are one meeting',
    'After three hours of talks in Lima on Monday between President Ana Gil of Peru and Prime Minister Olav Dahl of Norway there was no accord.',
    ['meeting held gil + dahl 2023-05-08'],
  ),
  of(
    'negotiations of two who are named',
    'President Ana Gil of Peru held negotiations with Prime Minister Olav Dahl of Norway on Monday.',
    ['meeting held gil + dahl 2023-05-08'],
  ),
  of(
    'conference by telephone',
    'Foreign Minister Olav Dahl of Norway held a telephone conference with Foreign Minister Ana Gil of Peru on Monday.',
    ['phone-call held dahl + gil 2023-05-08'],
  ),
  of(
    'told that somebody wanted to talk about it',
    'The adviser wanted to talk about the meeting that President Ana Gil of Peru held with Prime Minister Olav Dahl of Norway on Monday.',
    ['meeting held gil + dahl 2023-05-08'],
  ),
  of(
    'a call said behind to have been by video',
    'President Luis Paz of Peru and Prime Minister Olav Dahl of Norway held a call on Monday. Of course, it was conducted by a secure video link.',
    ['video-call held paz + dahl 2023-05-08'],
  ),
  of(
    'a call by video, in an aside',
    'President Luis Paz of Peru spoke with Prime Minister Olav Dahl of Norway on Monday. The call, by video, lasted an hour.',
    ['video-call held paz + dahl 2023-05-08'],
  ),
  of(
    'what a talk is said behind to have been',
    'President Luis Paz of Peru talked with Prime Minister Olav Dahl of Norway on Monday. It was their first meeting in person.',
    ['meeting held paz + dahl 2023-05-08'],
  ),
  of(
    'the room of a conversation',
    'President Luis Paz of Peru talked with Prime Minister Olav Dahl of Norway on Monday. The conversation took place in a corridor of the palace.',
    ['meeting held paz + dahl 2023-05-08'],
  ),
  of(
    'a talk at a gathering that opens the sentence',
    'During the session in New York on Monday, President Luis Paz of Peru had a chance to talk with Prime Minister Olav Dahl of Norway.',
    ['meeting held paz + dahl 2023-05-08'],
  ),
  of(
    'a talk over coffee',
    'President Luis Paz of Peru spoke with Prime Minister Olav Dahl of Norway over coffee on Monday.',
    ['meeting held paz + dahl 2023-05-08'],
  ),
  of(
    'a talk with one in whose capital the other is',
    'President Luis Paz of Peru, who is in Oslo, spoke on Monday with Prime Minister Olav Dahl of Norway.',
    ['meeting held paz + dahl 2023-05-08'],
  ),
  of(
    'a talk after protests in a capital',
    'President Luis Paz of Peru spoke on Monday with Prime Minister Olav Dahl of Norway after protests in Oslo.',
    ['phone-call held paz + dahl 2023-05-08'],
  ),
  of(
    'who talked several times',
    'President Luis Paz of Peru and Prime Minister Olav Dahl of Norway have talked several times since January.',
    ['talks held paz + dahl 2023-01-01'],
  ),
  of(
    'a further talk at a summit',
    'At the summit in Brussels on Monday, President Luis Paz of Peru met with Prime Minister Olav Dahl of Norway. He also talked briefly to King Felix of Spain.',
    ['meeting held paz + dahl 2023-05-08', 'meeting held paz + felix 2023-05-08'],
  ),
];
