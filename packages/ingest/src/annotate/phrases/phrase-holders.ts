import { CONTACT_VERB_FORMS } from '../../data/contact-verbs.ts';
import type { Atom } from '../names/atoms.ts';
import { isAddress, isOrdinaryNoun } from './phrase-cursor.ts';
import { PhraseNames } from './phrase-names.ts';

/** How far behind an office its holder's name may stand, in atoms. */
const FARTHEST = 10;
const LEADS: ReadonlySet<string> = new Set(['in', 'at', 'for', 'of', 'on', 'to', 'with']);
const DETERMINERS: ReadonlySet<string> = new Set(['the', 'its', 'our', 'their']);
const SIDES: ReadonlySet<Atom['kind']> = new Set(['country', 'organisation', 'adjective', 'seat']);
const NAMES: ReadonlySet<Atom['kind']> = new Set(['country', 'organisation', 'seat', 'capital', 'name', 'thing']);
/** Bodies that an office is said of behind a side: "head of the UN mission". */
const BODIES: ReadonlySet<string> = new Set(
  'mission delegation office committee council panel team force forces commission bureau secretariat programme program fund department section agency station headquarters group'.split(
    ' ',
  ),
);

/** Reads what stands between an office and the name of its holder. */
export abstract class PhraseHolders extends PhraseNames {
  /**
   * "Iraq's ambassador in Ankara, Nizar A, said", "the head of the UN mission, Mr B": goes behind what else is said of an office, where a comma
   * and its holder's name, closed by a mark, follow; stays where none do.
   */
  protected passComplement(): void {
    const end = this.#complementEnd();
    if (end === null) return;
    if (this.sides.length === 0) {
      const own = this.atoms.slice(this.at, end).find(({ kind, id }) => SIDES.has(kind) && id !== '');
      if (own !== undefined && this.word() !== 'in') this.sides.push(own.id);
    }
    this.at = end;
  }

  /** "Senator A", "Lieutenant-General B": goes behind a rank or address, as an office before a holder's name; stays where none stands. */
  protected passAddress(): void {
    const rank = this.atoms[this.at]?.office ?? null;
    const next = this.atoms[this.at + 1]?.kind;
    if (rank !== null && isAddress(rank) && (next === 'name' || next === 'honorific')) this.at += 1;
  }

  /** Where the comma stands, or the title, that leads to the holder; null where no complement leads to one. */
  #complementEnd(): number | null {
    // "the chairman of the Iraqi parliament's foreign affairs committee, Mr B"
    const sides = [...this.sides, ...(this.atoms[this.at - 1]?.office?.sides ?? [])];
    const isOwned = this.word() === "'s" && sides.length > 0;
    let isOpen = LEADS.has(this.word()) || isOwned;
    if (!isOpen && !this.#isBody(this.at)) return null;
    for (let i = isOwned ? this.at + 1 : this.at; i < this.at + FARTHEST; i += 1) {
      const atom = this.atoms[i];
      if (atom === undefined) return null;
      if (atom.kind === 'mark') return this.word(i) === ',' && i > this.at && this.#isHolder(i + 1) ? i : null;
      if (atom.kind === 'honorific') return i > this.at && this.#isHolder(i) ? i : null;
      if (NAMES.has(atom.kind)) isOpen = false;
      else if (atom.kind === 'word') {
        const word = this.word(i);
        if (CONTACT_VERB_FORMS.has(word) && !this.#isBody(i)) return null;
        if (LEADS.has(word)) isOpen = true;
        else if (!DETERMINERS.has(word) && !this.#isBody(i) && !(isOpen && isOrdinaryNoun(word))) return null;
      } else if (atom.kind !== 'adjective' && atom.kind !== 'number') return null;
    }
    return null;
  }

  /** "mission", "follow-up committee", "peacekeeping force": a body in lower case, with a word before it. */
  #isBody(at: number): boolean {
    if (BODIES.has(this.word(at))) return true;
    return this.atoms[at]?.kind === 'word' && isOrdinaryNoun(this.word(at)) && BODIES.has(this.word(at + 1));
  }

  /** Whether a whole name or a name with a title stands here, closed by a mark or "who". */
  #isHolder(at: number): boolean {
    const inner = this.fork(at);
    inner.passAddress();
    const isTitled = inner.at > at || inner.atoms[inner.at]?.kind === 'honorific';
    while (inner.atoms[inner.at]?.kind === 'honorific') inner.at += 1;
    const name = inner.atoms[inner.at];
    if (name?.kind !== 'name' || (!isTitled && name.last - name.first < 2)) return false;
    const after = inner.atoms[inner.at + 1];
    return after === undefined || after.kind === 'mark' || inner.word(inner.at + 1) === 'who';
  }

  protected abstract override fork(at: number): PhraseHolders;
}
