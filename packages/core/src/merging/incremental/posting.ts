import { sorted } from "../order.ts";

/** So few are looked through sooner than a set of them is made. */
const FEW = 8;

/** The members of one key, as the index has them and as a session has changed them since: most keys are only read. */
export class Posting {
  /** All that the index has were read. */
  readonly whole: boolean;
  /** As the index has them: in order, where they are whole. */
  private readonly stored: readonly string[];
  private storedSet: ReadonlySet<string> | null = null;
  /** Null until one of them is filed or taken out. */
  private changed: Set<string> | null = null;
  private list: readonly string[] | null;

  constructor(stored: readonly string[], whole: boolean) {
    this.stored = stored;
    this.whole = whole;
    this.list = stored;
  }

  get size(): number {
    return this.changed?.size ?? this.stored.length;
  }

  /** In order, where they are whole; never changed in place. */
  get members(): readonly string[] {
    return (this.list ??= sorted(this.changed ?? this.stored));
  }

  /** Whether the index has it. */
  isStored(member: string): boolean {
    if (this.stored.length <= FEW) return this.stored.includes(member);
    return (this.storedSet ??= new Set(this.stored)).has(member);
  }

  note(member: string, present: boolean): void {
    if ((this.changed?.has(member) ?? this.isStored(member)) === present) return;
    this.changed ??= new Set(this.stored);
    if (present) this.changed.add(member);
    else this.changed.delete(member);
    this.list = null;
  }
}

/** What a session files under one key and takes out of it, each member with what holds of it last: mostly there is one. */
export class Filing {
  private readonly member: string;
  private present: boolean;
  private others: Map<string, boolean> | null = null;

  constructor(member: string, present: boolean) {
    this.member = member;
    this.present = present;
  }

  set(member: string, present: boolean): void {
    if (member === this.member) this.present = present;
    else (this.others ??= new Map()).set(member, present);
  }

  each(visit: (member: string, present: boolean) => void): void {
    visit(this.member, this.present);
    if (this.others !== null) for (const [member, present] of this.others) visit(member, present);
  }
}
