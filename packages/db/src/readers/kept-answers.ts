/** Cells and letters that are kept at most: some 40 MB; and of one answer. What is larger is read again. */
const ROOM = 20_000_000;
const LARGE = 2_000_000;

/**
 * How far an answer may be behind a batch that is read in, in milliseconds: then it is got anew while whoever asks is still given it, and at
 * last they wait for it. The second is long, as what takes long on a busy machine is old by the time it is there.
 */
const RENEWED = 1_000;
const BEHIND = 10_000;

/** The store as whoever asks finds it. */
export interface Seen {
  /** Another after each change of the store. */
  readonly version: unknown;
  /** Another after each change that is to be seen at once: all but what is made again out of what is kept. */
  readonly asked: unknown;
  /** When, in milliseconds. */
  readonly at: number;
}

/** The store between two changes, and when it was last found so. */
interface Moment extends Seen {
  at: number;
}

interface Kept<T> {
  readonly answer: Promise<T>;
  readonly moment: Moment;
  /** 0 while it is not there yet. */
  size: number;
  renewing: boolean;
}

/**
 * Answers that hold until the store changes: no longer where somebody changed it; where a batch is read and joined, which changes it twice a
 * second, they hold some seconds more, so that many who ask the same do not each have it worked out between two of its steps. Whoever asks
 * what somebody asks already waits for the same answer.
 */
export class KeptAnswers<T> {
  private answers = new Map<string, Kept<T>>();
  private moment: Moment = { version: undefined, asked: undefined, at: 0 };
  private room: number;
  private readonly most: number;
  private readonly sizeOf: (answer: T) => number;

  constructor(sizeOf: (answer: T) => number, room = ROOM) {
    this.sizeOf = sizeOf;
    this.most = room;
    this.room = room;
  }

  /** The answer under a key: `ask` gets it where none is kept. */
  get(key: string, seen: Seen, ask: () => Promise<T>): Promise<T> {
    this.move(seen);
    const kept = this.answers.get(key);
    if (kept === undefined) return this.keep(key, ask());
    const behind = kept.moment === this.moment ? 0 : seen.at - kept.moment.at;
    if (behind > BEHIND) return this.keep(key, ask());
    if (behind > RENEWED && !kept.renewing) this.renew(key, kept, ask());
    return kept.answer;
  }

  private move(seen: Seen): void {
    if (seen.version === this.moment.version) this.moment.at = seen.at;
    else {
      if (seen.asked !== this.moment.asked) {
        this.answers = new Map();
        this.room = this.most;
      }
      this.moment = { ...seen };
    }
  }

  private keep(key: string, answer: Promise<T>, moment = this.moment): Promise<T> {
    const { answers } = this;
    this.drop(key);
    const kept: Kept<T> = { answer, moment, size: 0, renewing: false };
    answers.set(key, kept);
    answer.then(
      (told) => {
        const size = this.sizeOf(told) + key.length;
        // The store may have changed meanwhile: then it is kept for nobody.
        if (answers !== this.answers || answers.get(key) !== kept) return;
        if (size > LARGE) answers.delete(key);
        else {
          kept.size = size;
          this.room -= size;
          this.makeRoom();
        }
      },
      () => answers.get(key) === kept && answers.delete(key),
    );
    return answer;
  }

  /** Puts another in the place of an answer, once it is there; until then whoever asks is given the one that there is. */
  private renew(key: string, kept: Kept<T>, answer: Promise<T>): void {
    const { answers, moment } = this;
    kept.renewing = true;
    const isStill = (): boolean => answers === this.answers && answers.get(key) === kept;
    answer.then(
      () => {
        if (isStill()) void this.keep(key, answer, moment);
      },
      () => {
        if (isStill()) this.drop(key);
      },
    );
  }

  private drop(key: string): void {
    this.room += this.answers.get(key)?.size ?? 0;
    this.answers.delete(key);
  }

  /** The longest kept go first. */
  private makeRoom(): void {
    for (const key of this.answers.keys()) {
      if (this.room >= 0) return;
      this.drop(key);
    }
  }
}
