const NONE: readonly string[] = [];

/** The members of one key, as the index has them and as a session has changed them since; in order, and never changed in place. */
export class Posting {
  /** Of a key under which nothing is filed: most are. */
  static readonly EMPTY = new Posting(NONE, true);

  readonly members: readonly string[];
  /** All that the index has were read. */
  readonly whole: boolean;
  private readonly stored: readonly string[];

  constructor(stored: readonly string[], whole: boolean, members = stored) {
    this.stored = stored;
    this.whole = whole;
    this.members = members;
  }

  /** Whether the index has it. */
  isStored(member: string): boolean {
    return this.stored[placeOf(this.stored, member)] === member;
  }

  /** The same with a member, or without it. */
  with(member: string, present: boolean): Posting {
    const at = placeOf(this.members, member);
    if ((this.members[at] === member) === present) return this;
    const members = present ? this.members.toSpliced(at, 0, member) : this.members.toSpliced(at, 1);
    return new Posting(this.stored, this.whole, members);
  }
}

/** Where a text stands among others that are in order, or where it would. */
function placeOf(members: readonly string[], member: string): number {
  let [from, to] = [0, members.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((members[middle] as string) < member) from = middle + 1;
    else to = middle;
  }
  return from;
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
