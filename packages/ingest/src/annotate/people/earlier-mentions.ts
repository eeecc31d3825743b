/** A mention and the text in which it stands. */
interface Placed {
  readonly in: 'text' | 'title';
  readonly mention: { readonly first: number };
}

/** Where one person was named so far: of the full names all, in order; of the single ones the last. */
interface Named {
  readonly full: Record<'text' | 'title', number[]>;
  readonly single: Record<'text' | 'title', number>;
}

/** Finds where somebody was named last before a mention, without looking at all their mentions each time: a long text names one person often. */
export class EarlierMentions<Who extends { readonly mentions: readonly Placed[] }> {
  readonly #named = new Map<Who, Named>();

  /** Mentions by a single name are told in the order of the text, after all full ones. */
  note(person: Who, { in: part, mention }: Placed): void {
    this.#of(person).single[part] = mention.first;
  }

  /** The first token of the person's last mention before `placed` in the same text; -1 where there is none. */
  before(person: Who, { in: part, mention }: Placed): number {
    const { full, single } = this.#of(person);
    const firsts = full[part];
    let [low, high] = [0, firsts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((firsts[middle] ?? 0) < mention.first) low = middle + 1;
      else high = middle;
    }
    return Math.max(firsts[low - 1] ?? -1, single[part] < mention.first ? single[part] : -1);
  }

  #of(person: Who): Named {
    const known = this.#named.get(person);
    if (known !== undefined) return known;
    const firstsIn = (part: 'text' | 'title'): number[] =>
      person.mentions
        .filter((one) => one.in === part)
        .map(({ mention }) => mention.first)
        .sort((a, b) => a - b);
    const made: Named = {
      full: { text: firstsIn('text'), title: firstsIn('title') },
      single: { text: -1, title: -1 },
    };
    this.#named.set(person, made);
    return made;
  }
}
