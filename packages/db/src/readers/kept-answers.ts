import type { Answer } from "./readers.ts";

/** Cells and letters that are kept at most: some 40 MB; and of one answer. What is larger is read again. */
const ROOM = 20_000_000;
const LARGE = 2_000_000;

/** How old an answer may be that is given as it is, and that is given while it is made anew, in milliseconds. */
const FRESH = 2_000;
const STALE = 10_000;

/** What tells of a store's changes. */
export interface Version {
  /** Another after each change. */
  readonly change: unknown;
  /** Another after each change that a person asked for; null where all changes count alike. */
  readonly asked: unknown;
}

interface Kept {
  readonly answer: Promise<Answer>;
  readonly version: Version;
  /** When it was asked for. */
  readonly at: number;
  renewing: boolean;
  /** 0 while it is not there yet. */
  size: number;
}

/**
 * Answers that hold until the store changes. Whoever asks what somebody asks already waits for the same answer; whoever asks it again while
 * the store is as it was is given the answer that there is. Where `recent` will do and no person has changed anything since, an answer
 * is given for some seconds more, and made anew meanwhile.
 */
export class KeptAnswers {
  private answers = new Map<string, Kept>();
  private change: unknown = undefined;
  private room: number;
  private readonly now: () => number;

  constructor(now: () => number = () => performance.now(), room = ROOM) {
    this.now = now;
    this.room = room;
  }

  /** The answer to a statement: `ask` gets it where none is kept. */
  get(
    key: string,
    { version, recent }: { readonly version: Version; readonly recent: boolean },
    ask: () => Promise<Answer>,
  ): Promise<Answer> {
    if (version.change !== this.change) this.turn(version);
    const kept = this.answers.get(key);
    if (kept === undefined) return this.keep(key, version, ask).answer;
    if (kept.version.change === version.change) return kept.answer;
    const age = this.now() - kept.at;
    const asked = version.asked !== null && kept.version.asked === version.asked;
    if (!recent || !asked || age > STALE) return this.keep(key, version, ask).answer;
    if (age > FRESH && !kept.renewing) {
      kept.renewing = true;
      // Nobody waits for it: what goes wrong is told to whoever asks next.
      this.keep(key, version, ask, kept).answer.catch(() => {});
    }
    return kept.answer;
  }

  /** What is older than may be given is let go. */
  private turn({ change }: Version): void {
    this.change = change;
    const limit = this.now() - STALE;
    for (const [key, { at }] of this.answers) if (at < limit) this.drop(key);
  }

  private drop(key: string): void {
    this.room += this.answers.get(key)?.size ?? 0;
    this.answers.delete(key);
  }

  /** `before`: what is given until the new answer is there. */
  private keep(key: string, version: Version, ask: () => Promise<Answer>, before?: Kept): Kept {
    const kept: Kept = { answer: ask(), version, at: this.now(), renewing: false, size: 0 };
    // Somebody else may have asked anew meanwhile: then theirs is the one that is kept.
    const isLast = (): boolean => [kept, before].includes(this.answers.get(key));
    if (before === undefined) {
      this.drop(key);
      this.answers.set(key, kept);
    }
    kept.answer.then(
      (answer) => {
        if (!isLast()) return;
        this.drop(key);
        kept.size = sizeOf(answer) + key.length;
        if (kept.size > LARGE) return;
        this.answers.set(key, kept);
        this.room -= kept.size;
        this.makeRoom();
      },
      () => isLast() && this.drop(key),
    );
    return kept;
  }

  /** The longest kept go first. */
  private makeRoom(): void {
    for (const key of this.answers.keys()) {
      if (this.room >= 0) return;
      this.drop(key);
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
