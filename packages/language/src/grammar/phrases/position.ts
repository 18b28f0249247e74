/** Where a phrase stands, as far as its reading depends on it, and what comes of reading it. */
import type { Phrase } from "../model.ts";

/** Where a phrase stands, as far as its reading depends on it. */
export interface Position {
  /** An open clause has a subject, or gets it now, and still waits for its verb. */
  readonly needsVerb: boolean;
  /** An open clause still waits for its subject: "In Lima, Addo said". */
  readonly needsSubject: boolean;
  /** The phrase stands before the verb of its clause. */
  readonly beforeVerb: boolean;
  readonly headline: boolean;
  /** Inside a relative clause set off by commas: "Brandt, who is on a visit, and Addo met". */
  readonly insertion: boolean;
  /** The preposition before the phrase, and the noun that its phrase would modify, if any. */
  readonly prep: string | null;
  readonly outer: Phrase | null;
  /** The verb's object right before the preposition, which a list may go back to. */
  readonly object?: Phrase | null;
  /** Inside an apposition that a comma opened: another comma closes it. */
  readonly apposed: boolean;
  /** Some noun outside is the holder of an office: "the head of the mission, Ana Ruiz". */
  readonly holder: boolean;
  /** The same, in capitals and without an article, so that a name must follow: "Head of the Office of the President of Peru Ana Ruiz". */
  readonly titled?: boolean;
  /** Inside the first of the two that "between" has: the next conjunction brings the second. */
  readonly awaits?: boolean;
}

export interface PhraseReading {
  readonly phrase: Phrase;
  readonly next: number;
}
