import type { Mention } from '../../annotate/phrases/mention.ts';
import { isCountry } from '../../annotate/words/lexicon.ts';
import type { Seen } from './seen.ts';
import { DiscoursePlurals } from './discourse-plurals.ts';
import { NOBODY, sameParty, sidesOf, type Party, type Resolved } from '../terms/party.ts';

/** Whether a person is known to be of a side of others: who meets somebody is seldom met by a compatriot. */
const isOfTheirs = (party: Party, others: readonly Party[]): boolean =>
  party.type === 'person' &&
  others.some((other) => other.type === 'person' && sidesOf([other]).some((side) => sidesOf([party]).includes(side)));

/** How many words apart one who speaks for another and that other are named: "a spokesman for the president, Ana Gil, …". */
const NAMED_BESIDE_VOICE = 6;

/** Resolves pronouns: who speaks, who is spoken to, and the one of whom the text has spoken. */
export class DiscoursePronouns extends DiscoursePlurals {
  protected pronoun(mention: Mention, sentence: number, others: readonly Party[]): Resolved {
    const word = mention.noun;
    if (word === 'i' || word === 'me' || word === 'myself')
      return this.speaker !== null ? { parties: [this.speaker], how: 'pronoun' } : this.ofWriter();
    if (word === 'you') {
      const other = this.addressee ?? this.otherSpeaker();
      return other === null ? NOBODY : { parties: [other], how: 'pronoun' };
    }
    if (word === 'we' || word === 'us' || word === 'ourselves') {
      if (
        this.titlePair.length >= 2 &&
        (this.speakTogether ||
          (this.doc.principal.isOfficial && /joint|declaration/iu.test(this.doc.source.title ?? '')))
      )
        return { parties: this.titlePair, how: 'pronoun' };
      const pair = this.writerAndLast(sentence);
      if (pair !== null) return { parties: pair, how: 'set' };
      const side = this.ownSide();
      return side === null ? NOBODY : { parties: [{ type: 'side', side, office: [] }], how: 'principal' };
    }
    if (word === 'latter') {
      const last = this.seen.findLast((entry) => entry.party.type === 'person');
      return last === undefined ? NOBODY : { parties: [last.party], how: 'description' };
    }
    if (word === 'himself' || word === 'herself') {
      const self = this.seen.findLast(
        ({ at, party, sentence: where }) =>
          where === sentence && at < mention.first && this.agrees(party, mention.gender) && party.type === 'person',
      );
      if (self !== undefined) return { parties: [self.party], how: 'pronoun' };
    }
    if (mention.plural) {
      const told = this.pairOf(mention, sentence) ?? this.plural('they', mention.count);
      if (mention.count === 2) return this.#otherTwo(mention, told, others);
      return told.parties.length > 0 ? told : this.#bodyBefore(sentence);
    }
    if (word === 'it') return NOBODY;
    const agreeing = this.seen.filter(
      (entry) =>
        sentence - entry.sentence <= 6 &&
        entry.at < mention.first &&
        !this.isSpeaker(entry.party) &&
        !(entry.together && entry.party.type === 'side') &&
        !others.some((other) => sameParty(other, entry.party)) &&
        this.agrees(entry.party, mention.gender),
    );
    // A pronoun that stands nowhere asks who was spoken of last, whoever that is.
    const fittingAll = mention.first === Number.MAX_SAFE_INTEGER ? agreeing : this.withoutVoices(agreeing);
    const asked = others.length === 0 ? this.askedAbout(fittingAll, sentence) : undefined;
    if (asked !== undefined) return { parties: [asked.party], how: 'pronoun' };
    const meant = this.spokenFor(fittingAll, sentence);
    if (meant !== undefined) return { parties: [meant.party], how: 'pronoun' };
    const [one] = others;
    const partner = others.length === 1 && one !== undefined ? this.partnerOf(one, sentence) : null;
    if (partner?.type === 'person' && fittingAll.some(({ party }) => sameParty(party, partner)))
      return { parties: [partner], how: 'pronoun' };
    const abroad = others.length === 0 ? [] : fittingAll.filter(({ party }) => !isOfTheirs(party, others));
    const possible = abroad.some(({ party }) => party.type === 'person') ? abroad : fittingAll;
    const alone = possible.filter(({ together }) => !together);
    const isNear = (alone.at(-1)?.sentence ?? -9) >= (possible.at(-1)?.sentence ?? 0) - 2;
    const fitting = isNear ? alone : possible;
    const last = fitting.at(-1);
    if (last === undefined) return NOBODY;
    const center = this.centerOf(fitting, sentence);
    const subject =
      fitting.findLast((entry) => entry.subject && entry.sentence === sentence) ??
      center ??
      this.onlyOneOf(fitting, sentence - 1) ??
      fitting.findLast((entry) => entry.subject && entry.sentence >= last.sentence - 1 && entry.sentence < sentence) ??
      fitting.findLast((entry) => entry.subject && entry.sentence >= last.sentence - 1);
    return { parties: [(subject ?? last).party], how: 'pronoun' };
  }

  /** "A and B quarrel. C spoke with both": the two people spoken of last beside the one who acts, where what else is meant has that one among them. */
  #otherTwo({ first }: Mention, told: Resolved, others: readonly Party[]): Resolved {
    const [own] = others;
    if (!['with', 'to', 'by', 'from'].includes(this.doc.body.tokens[first - 1]?.lower ?? '')) return told;
    if (own === undefined || others.length > 1 || !told.parties.some((party) => sameParty(party, own))) return told;
    const two: Party[] = [];
    for (let i = this.seen.length - 1; i >= 0 && two.length < 2; i -= 1) {
      const party = this.seen[i]?.party;
      const isOther = party?.type === 'person' && ![own, ...two].some((one) => sameParty(one, party));
      if (isOther) two.unshift(party);
    }
    return two.length === 2 ? { parties: two, how: 'set' } : told;
  }

  /** "EU leaders met on Thursday. A joined them": the body whose members the sentence before has for its subject. */
  #bodyBefore(sentence: number): Resolved {
    const before = this.seen.findLast(
      ({ party, subject, sentence: where }) =>
        subject && where === sentence - 1 && party.type === 'side' && !isCountry(party.side) && party.office.length > 0,
    );
    return before === undefined ? NOBODY : { parties: [before.party], how: 'pronoun' };
  }

  /**
   * "Did he talk to the premier? – He did": whom those mean who ask a spokesman and are answered, where the question names nobody: the one for
   * whom he speaks, whoever was named in what was asked before.
   */
  private askedAbout(fitting: readonly Seen[], sentence: number): Seen | undefined {
    const { zones } = this.doc.body;
    if (this.speaker === null || !this.speaksForOthers(this.speaker) || !zones.some(({ asks }) => asks))
      return undefined;
    let from = sentence;
    const isTurn = (at: number): boolean => zones[at]?.asks === zones[sentence]?.asks;
    while (from > 0 && isTurn(from - 1)) from -= 1;
    if (zones[sentence]?.asks === false) while (from > 0 && zones[from - 1]?.asks === true) from -= 1;
    if (from === 0 || fitting.some((entry) => entry.sentence >= from && !entry.pronoun)) return undefined;
    return fitting.findLast((entry) => this.isOwnHead(entry.party));
  }

  /**
   * "The president's spokesman, Luis Paz, denied that he had met …": one who speaks for others tells what they did, so a pronoun means him only
   * where it can mean nobody else, or where a contact of his own was told last.
   */
  private withoutVoices(fitting: readonly Seen[]): readonly Seen[] {
    const others = fitting.filter(({ party }) => !this.tellsForOthers(party));
    return others.some(({ party }) => party.type === 'person') ? others : fitting;
  }

  private tellsForOthers(party: Party): boolean {
    const isVoice = party.type === 'side' && party.office.some((word) => word.startsWith('spokes'));
    return (isVoice || this.speaksForOthers(party)) && !this.lastPair.some((of) => sameParty(of, party));
  }

  /** "A spokesman for Gil, Luis Paz, said that she …": whom he who is the subject here speaks for by name. */
  private spokenFor(fitting: readonly Seen[], sentence: number): Seen | undefined {
    const voice = this.seen.findLast(
      (entry) => entry.subject && entry.sentence === sentence && this.tellsForOthers(entry.party),
    );
    if (voice === undefined) return undefined;
    return fitting.findLast(
      ({ party, at, sentence: where }) =>
        where === sentence && party.type === 'person' && Math.abs(at - voice.at) <= NAMED_BESIDE_VOICE,
    );
  }

  /** "Another guest came from Norway: Mr Dahl. His talks …": the only one of whom the sentence before speaks, where it names him first. */
  private onlyOneOf(fitting: readonly Seen[], sentence: number): Seen | undefined {
    const there = fitting.filter((entry) => entry.sentence === sentence);
    const [first] = there;
    const isAlone =
      there.length > 0 && there.every((entry) => first !== undefined && sameParty(entry.party, first.party));
    const isNew =
      first !== undefined && !fitting.some((entry) => entry.sentence < sentence && sameParty(entry.party, first.party));
    return isAlone && isNew && first.party.type === 'person' ? first : undefined;
  }

  /**
   * "A landed in Abuja. President B met him. Then he flew on": the one of whom the sentence before spoke by a pronoun, where the text has
   * said more of that person than of the subject there.
   */
  private centerOf(fitting: readonly Seen[], sentence: number): Seen | undefined {
    const before = fitting.findLast((entry) => entry.sentence < sentence)?.sentence;
    const center = fitting.findLast((entry) => entry.pronoun && entry.sentence === before);
    if (center === undefined) return undefined;
    const rival = fitting.findLast((entry) => entry.subject && entry.sentence === before);
    const times = (party: Party): number => this.seen.filter((entry) => sameParty(entry.party, party)).length;
    return rival === undefined || sameParty(rival.party, center.party) || times(center.party) > times(rival.party)
      ? center
      : undefined;
  }
}
