import type { Answer } from "./readers.ts";

/** Cells and letters that are kept at most: some 40 MB; and of one answer. What is larger is read again. */
const ROOM = 20_000_000;
const LARGE = 2_000_000;

interface Kept {
  readonly answer: Promise<Answer>;
  /** 0 while it is not there yet. */
  size: number;
}

/**
 * Answers that hold until the store changes. Whoever asks what somebody asks already waits for the same answer; whoever asks it again while
 * the store is as it was is given the answer that there is.
 */
export class KeptAnswers {
  private answers = new Map<string, Kept>();
  private version: unknown = undefined;
  private room: number;
  private readonly most: number;

  constructor(room = ROOM) {
    this.most = room;
    this.room = room;
  }

  /** The answer to a statement: `ask` gets it where none is kept. `version`: another after each change of the store. */
  get(key: string, version: unknown, ask: () => Promise<Answer>): Promise<Answer> {
    if (version !== this.version) {
      this.version = version;
      this.answers = new Map();
      this.room = this.most;
    }
    return this.answers.get(key)?.answer ?? this.keep(key, ask());
  }

  private keep(key: string, answer: Promise<Answer>): Promise<Answer> {
    const { answers } = this;
    const kept: Kept = { answer, size: 0 };
    answers.set(key, kept);
    answer.then(
      (told) => {
        const size = sizeOf(told) + key.length;
        // The store may have changed meanwhile: then it is kept for nobody.
        if (answers !== this.answers) return;
        if (size > LARGE) answers.delete(key);
        else {
          kept.size = size;
          this.room -= size;
          this.makeRoom();
        }
      },
      () => answers.delete(key),
    );
    return answer;
  }

  /** The longest kept go first. */
  private makeRoom(): void {
    for (const [key, { size }] of this.answers) {
      if (this.room >= 0) return;
      this.room += size;
      this.answers.delete(key);
    }
  }
}

function sizeOf({ rows }: Answer): number {
  let size = 0;
  for (const row of rows) {
    size += row.length + 2;
    for (const cell of row) {
      if (typeof cell === "string") size += cell.length;
      else if (cell instanceof ArrayBuffer || ArrayBuffer.isView(cell)) size += cell.byteLength;
    }
  }
  return size;
}
