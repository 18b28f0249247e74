/** One line of a CoNLL-U sentence: ten columns as written, "_" where empty. */
export interface ConlluRow {
  /** "3", a multiword range "3-4" or an empty node "3.1". */
  readonly id: string;
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly feats: string;
  readonly head: string;
  readonly deprel: string;
  readonly deps: string;
  readonly misc: string;
}

/** Comments (with their "#") and rows in order; nothing of the file is lost. */
export interface ConlluSentence {
  readonly comments: readonly string[];
  readonly rows: readonly ConlluRow[];
}

/** The file breaks the format; `line` counts from 1. */
export class ConlluError extends Error {
  readonly line: number;

  constructor(line: number, message: string) {
    super(`line ${line}: ${message}`);
    this.name = "ConlluError";
    this.line = line;
  }
}
