import { firstWhere, type Block, type Span } from "../record/index.ts";

/** A time that opens a line of a chronicle, or that stands alone over the lines that follow. */
interface Head<T> {
  readonly time: T;
  /** Whether the line is nothing but the time: a heading over entries. */
  readonly alone: boolean;
  /** An entry that names its year. */
  readonly dated: boolean;
  /** Nothing but a space parts the time from what it heads: "July 2000 North Korea threatens". */
  readonly bare: boolean;
}

/** "July 2000 North Korea threatens", and under a year that stands alone "May 25 The envoys return", "June 3 to 5 Talks are held". */
const isBareDay = <T>(head: Head<T> | null): boolean => head !== null && head.bare && !head.dated;

const ALONE = /^\s*[.:]?\s*$/;
/** "1992 - Guatemala recognises Belize", "May 1971: the two go to war", "12 January. Treaty signed in Lima." */
const PARTS =
  /^(?:(?:\s+[-\u2013\u2014|\u00b7]{1,2}|\s*[:\u2013\u2014]|\s*--)\s+(?=\S)|\.\s+(?=["\u201c]?\p{Lu}))/u;
/** "May 2008, Lima. The envoys return", "April 2011, La Paz/Quito: ...": the town of the entry, set off by its full stop. */
const PLACED =
  /^, \p{Lu}[\p{L}\p{M}'\u2019-]{1,20}(?:(?:,? |\/)\p{Lu}[\p{L}\p{M}'\u2019-]{1,20}){0,4}[.:] (?=["\u201c]?\p{Lu})/u;
const BARE = /^ (?=["\u201c]?\p{Lu})/u;
const BULLET = /^\s*(?:[-_\u2022*\u00b7\u25aa\u25e6]\s*)?$/;
const POINT = /^\s*(?:[-\u2013\u2014*\u2022\u00b7]|--)\s/;
/** Lines of the page's own head are no entries. */
const PROSE: ReadonlySet<Block["kind"]> = new Set<Block["kind"]>(["paragraph", "heading"]);
/** Fewer lines that open with a day, or that are nothing but a year, are no chronicle; a line that opens with a year is an entry by itself. */
const FEWEST = 3;
/** A lone day is a stamp, more often than not; months and years head what follows. */
const YEAR = /\d{4}$/;
const DAY = /\b\d{1,2}\b/;

/**
 * A text told by lines that open with their time: which time holds for a place in it. `times`: spans of time expressions in reading order.
 * Linear in lines and times.
 */
export class Chronicle<T extends { readonly span: Span }> {
  private readonly blocks: readonly Block[];
  /** Where the times begin that stand alone over a line. */
  private readonly alone: ReadonlySet<number>;
  /** By line: the time that opens it, and the one over it. */
  private readonly heads: readonly {
    readonly own: T | null;
    readonly over: T | null;
    readonly year: T | null;
  }[];

  constructor(text: string, blocks: readonly Block[], times: readonly T[]) {
    this.blocks = blocks;
    const heads = headsOf(text, blocks, times);
    // Days without a year are entries only where years stand over them: both kinds of line then speak for a chronicle.
    const years = heads.filter((head) => head?.alone === true).length;
    const days = years === 0 ? 0 : heads.filter(isBareDay).length;
    const many = heads.filter((head) => head?.bare === false).length + days >= FEWEST;
    const plain = heads.filter((head) => head?.bare === true && head.dated).length + days >= FEWEST;
    const alone = new Set<number>();
    let over: T | null = null;
    let last: T | null = null;
    let year: T | null = null;
    this.heads = heads.map((found, i) => {
      const entry = found?.bare === true ? plain && (found.dated || days > 0) : many || found?.dated === true;
      const head = entry ? found : null;
      // "1994: August 31: ...", "October 13: ...": what heads a line holds its year for the days that head the next.
      const before = head?.dated === false && !head.alone ? year : null;
      if (head?.dated === true) year = head.time;
      else if (head?.alone === true) year = null;
      // "- He also met ...": a point below an entry goes on with it.
      const goesOn =
        head === null && POINT.test(text.slice(blocks[i]?.span.start, blocks[i]?.span.end).slice(0, 4));
      if (head !== null || !goesOn) last = head?.alone === false ? head.time : null;
      if (head?.alone === true) {
        over = head.time;
        alone.add(head.time.span.start);
      }
      return { own: last, over: head?.alone === true ? null : over, year: before };
    });
    this.alone = alone;
  }

  /**
   * Times that hold at the span, the nearest first: of its line, then of the heading over it or of the last line that names its year. None of them is the
   * span itself.
   */
  at({ start, end }: Span): readonly T[] {
    const { own = null, over = null, year = null } = this.heads[this.lineAt(start)] ?? {};
    return [own, over ?? year].filter(
      (time) => time !== null && (time.span.start !== start || time.span.end !== end),
    ) as T[];
  }

  /** Whether the span is a time that stands alone over what happened then, or opens an entry. */
  isHead({ start, end }: Span): boolean {
    const { own = null } = this.heads[this.lineAt(start)] ?? {};
    const here = (time: T | null): boolean => time?.span.start === start && time.span.end === end;
    return here(own) || this.alone.has(start);
  }

  private lineAt(offset: number): number {
    return firstWhere(this.blocks, ({ span }) => span.end > offset);
  }
}

function headsOf<T extends { readonly span: Span }>(
  text: string,
  blocks: readonly Block[],
  times: readonly T[],
): readonly (Head<T> | null)[] {
  let next = 0;
  return blocks.map(({ kind, span }) => {
    while (next < times.length && (times[next]?.span.start ?? 0) < span.start) next += 1;
    const time = times[next];
    if (time === undefined || !PROSE.has(kind) || time.span.end > span.end) return null;
    if (!BULLET.test(text.slice(span.start, time.span.start))) return null;
    const rest = text.slice(time.span.end, span.end);
    const words = text.slice(time.span.start, time.span.end);
    // A whole day heads what follows only where the reading of the page says so.
    if (ALONE.test(rest))
      return (kind === "heading" ? YEAR.test(words) || DAY.test(words) : YEAR.test(words) && !DAY.test(words))
        ? { time, alone: true, dated: false, bare: false }
        : null;
    const dated = /\d{4}/.test(words);
    if (PARTS.test(rest) || (dated && PLACED.test(rest))) return { time, alone: false, dated, bare: false };
    return (dated || DAY.test(words)) && BARE.test(rest) ? { time, alone: false, dated, bare: true } : null;
  });
}
