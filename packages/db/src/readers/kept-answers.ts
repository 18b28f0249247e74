/** Cells and letters that are kept at most: some 40 MB; and of one answer. What is larger is read again. */
const ROOM = 20_000_000;
const LARGE = 2_000_000;

/** From so far behind on an answer is got anew, beside whoever asks, who is still given the one that there is; in milliseconds. */
const RENEWED = 1_000;
/** Nobody is given an answer that is farther behind: who asks waits for another. Long, since what takes long on a busy machine is old by the time it is there. */
const BEHIND = 10_000;
/** An answer that took long to make is got anew less often: at most this part of the time goes to it. */
const PART = 1 / 5;
/** Answers that are got anew at once at most, so that they are not in the way of what somebody waits for; of those that are half as far behind as they may be, any number. */
const AT_ONCE = 2;

/** The store as whoever asks finds it. */
export interface Seen {
  /** Higher after each change of what answers are made of. */
  readonly version: number;
  /** Answers of an earlier version than this are given to nobody any more. */
  readonly floor: number;
  /** When, in milliseconds. */
  readonly at: number;
}

/** The store between two changes, and when it was last found so. */
interface Moment {
  readonly version: number;
  at: number;
}

interface Made<T> {
  readonly answer: Promise<T>;
  readonly moment: Moment;
}

interface Kept<T> extends Made<T> {
  /** 0 while it is not there yet. */
  size: number;
  /** How long it took to make, in milliseconds. */
  took: number;
  /** The one that is being got in its place. */
  next: Made<T> | null;
}

/**
 * Answers that hold until the store changes, and some seconds longer where that change need not be seen at once: a batch that is read and joined
 * changes it twice a second, and many who ask the same would each time have it worked out once more between two of its steps. Where a change has
 * to be seen at once it raises the floor. Whoever asks what somebody asks already waits for the same answer.
 */
export class KeptAnswers<T> {
  private answers = new Map<string, Kept<T>>();
  private moment: Moment = { version: -1, at: 0 };
  private renewing = 0;
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
    const behind = this.behind(kept, seen);
    if (kept === undefined || behind > BEHIND) {
      // What is being got anew may be of after the change that took away the one before it.
      const next = kept?.next ?? undefined;
      if (next === undefined || this.behind(next, seen) > BEHIND) return this.keep(key, ask);
      return next.answer;
    }
    if (kept.next === null && this.isDue(kept, behind)) this.renew(key, kept, ask);
    return kept.answer;
  }

  /** How far an answer may be behind the store; infinite where it is given to nobody. */
  private behind(made: Made<T> | undefined, { floor, at }: Seen): number {
    if (made === undefined || made.moment.version < floor) return Infinity;
    return made.moment === this.moment ? 0 : at - made.moment.at;
  }

  private isDue({ took }: Kept<T>, behind: number): boolean {
    if (behind <= Math.max(RENEWED, Math.min(took / PART, BEHIND / 2))) return false;
    return this.renewing < AT_ONCE || behind > BEHIND / 2;
  }

  private move({ version, at }: Seen): void {
    if (version === this.moment.version) {
      this.moment.at = at;
      return;
    }
    // Another store is there, of before or from elsewhere: nothing is known of it.
    if (version < this.moment.version) {
      this.answers = new Map();
      this.room = this.most;
    }
    this.moment = { version, at };
  }

  private keep(key: string, ask: () => Promise<T>): Promise<T> {
    const made = { answer: ask(), moment: this.moment };
    this.put(key, made, performance.now());
    return made.answer;
  }

  private put(key: string, made: Made<T>, began: number): void {
    const { answers } = this;
    this.drop(key);
    const kept: Kept<T> = { ...made, size: 0, took: 0, next: null };
    answers.set(key, kept);
    made.answer.then(
      (told) => {
        // Meanwhile another may have come in its place.
        if (answers !== this.answers || answers.get(key) !== kept) return;
        kept.took = performance.now() - began;
        kept.size = this.sizeOf(told) + key.length;
        this.room -= kept.size;
        if (kept.size > LARGE) this.drop(key);
        this.makeRoom();
      },
      () => answers.get(key) === kept && answers.delete(key),
    );
  }

  /** Puts another in the place of an answer, once it is there; until then whoever asks is given the one that there is. */
  private renew(key: string, kept: Kept<T>, ask: () => Promise<T>): void {
    const { answers } = this;
    const began = performance.now();
    const next: Made<T> = { answer: ask(), moment: this.moment };
    kept.next = next;
    this.renewing += 1;
    const ended = (then: () => void) => () => {
      this.renewing -= 1;
      if (answers === this.answers && answers.get(key) === kept) then();
    };
    next.answer.then(
      ended(() => this.put(key, next, began)),
      ended(() => this.drop(key)),
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
