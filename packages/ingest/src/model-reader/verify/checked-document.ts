import type { AnnotatedDocument, AnnotatedText } from '../../annotate/document.ts';
import type { Person } from '../../annotate/people/entities.ts';
import type { Mention } from '../../annotate/phrases/mention.ts';
import { claimsOf, type Told } from '../../extract/claims.ts';
import { Discourse } from '../../extract/discourse/discourse.ts';
import type { Party, Resolved } from '../../extract/terms/party.ts';
import { WordFinder } from './find-words.ts';

/** Remembers whom each phrase of a document means, as the rules follow it. */
class RememberingDiscourse extends Discourse {
  readonly meant = new Map<Mention, Resolved>();

  override resolve(mention: Mention, sentence: number, others: readonly Party[] = []): Resolved {
    const resolved = super.resolve(mention, sentence, others);
    if (resolved.parties.length > 0 && !this.meant.has(mention)) this.meant.set(mention, resolved);
    return resolved;
  }
}

/** A document as what is said of it is checked against: its annotations, whom each phrase means, and where words stand. */
export class CheckedDocument {
  readonly doc: AnnotatedDocument;
  #followed: { readonly told: Told; readonly meant: ReadonlyMap<Mention, Resolved> } | null = null;
  readonly body: WordFinder;
  readonly title: WordFinder;
  /** People whom only the model saw, and whose names the text prints. */
  readonly added: Person[] = [];

  constructor(doc: AnnotatedDocument) {
    this.doc = doc;
    this.body = new WordFinder(doc.body.source);
    this.title = new WordFinder(doc.title.source);
  }

  /** What the rules tell of it. */
  get told(): Told {
    return this.#read().told;
  }

  /** Whom each phrase means: reading by rules is how phrases that point back are followed, and is done only where one is asked about. */
  get meant(): ReadonlyMap<Mention, Resolved> {
    return this.#read().meant;
  }

  finderOf(text: AnnotatedText): WordFinder {
    return text.part === 'title' ? this.title : this.body;
  }

  /** Everybody whom the text names, those added last. */
  people(): readonly Person[] {
    return [...this.doc.persons, ...this.added];
  }

  #read(): { readonly told: Told; readonly meant: ReadonlyMap<Mention, Resolved> } {
    if (this.#followed !== null) return this.#followed;
    const discourse = new RememberingDiscourse(this.doc);
    this.#followed = { told: claimsOf(this.doc, discourse), meant: discourse.meant };
    return this.#followed;
  }
}
