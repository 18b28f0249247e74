/** One for each ASCII character, and one for all others; the last is an empty text. */
export const CLASSES = 130;
const OTHER = 128;
const EMPTY = 129;

/** The class of a text's first character. */
export function classOf(text: string): number {
  if (text === "") return EMPTY;
  const code = text.charCodeAt(0);
  return code < OTHER ? code : OTHER;
}

/** Which classes of first characters may begin what a pattern matches. */
export type First = Uint8Array;

interface Part {
  readonly first: First;
  /** May match nothing: what follows it may come first. */
  readonly empty: boolean;
}

const nothing = (): Part => ({ first: new Uint8Array(CLASSES), empty: true });
/** Letters outside ASCII that are equal to one within it when case is left aside: "ſ" and the Kelvin sign. */
const FOLDED = /[skSK]/;

/**
 * The first characters that a match at the beginning of a text may have, read off the source of a pattern that is anchored there
 * ("^"). Too many rather than too few: a line whose first character is none of them cannot match. Null where any may.
 */
export function firstCharacters(pattern: RegExp): First | null {
  const reader = new Reader(pattern);
  const { first, empty } = reader.alternatives(true);
  return empty || !reader.anchored || pattern.multiline ? null : first;
}

/** Tests a text for a pattern, unless its first character cannot begin it. */
export function beginning(pattern: RegExp): (text: string) => boolean {
  const first = firstCharacters(pattern);
  return (text) => (first === null || first[classOf(text)] === 1) && pattern.test(text);
}

/** Reads the part of the syntax of patterns that rules are written in. */
class Reader {
  /** Every alternative of the whole begins at the beginning of the text. */
  anchored = true;
  private at = 0;
  private readonly source: string;
  private readonly flags: string;
  private readonly known = new Map<string, First>();

  constructor({ source, flags }: RegExp) {
    this.source = source;
    this.flags = flags.replaceAll(/[gyd]/g, "");
  }

  /** Up to the bracket that closes the group, or the end. */
  alternatives(outermost = false): Part {
    const first = new Uint8Array(CLASSES);
    let empty = false;
    for (;;) {
      if (outermost && this.source[this.at] !== "^") this.anchored = false;
      const one = this.sequence();
      one.first.forEach((may, i) => (first[i] = (first[i] as number) | may));
      empty ||= one.empty;
      if (this.source[this.at] !== "|") return { first, empty };
      this.at += 1;
    }
  }

  private sequence(): Part {
    const first = new Uint8Array(CLASSES);
    let empty = true;
    while (this.at < this.source.length && !"|)".includes(this.source[this.at] as string)) {
      const one = this.quantified();
      if (empty) one.first.forEach((may, i) => (first[i] = (first[i] as number) | may));
      empty &&= one.empty;
    }
    return { first, empty };
  }

  private quantified(): Part {
    const { first, empty } = this.atom();
    const times = /^(?:([*?])|\+|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 12));
    if (!times) return { first, empty };
    this.at += times[0].length;
    return { first, empty: empty || times[1] !== undefined || times[2] === "0" };
  }

  private atom(): Part {
    const { source } = this;
    const rest = source.slice(this.at);
    const sign = source[this.at] as string;
    if (sign === "(") return this.group();
    if (sign === "^" || sign === "$" || rest.startsWith("\\b") || rest.startsWith("\\B")) {
      this.at += sign === "\\" ? 2 : 1;
      return nothing();
    }
    const piece =
      /^(?:\[(?:[^\]\\]|\\.)*\]|\\[pPux]\{[^}]*\}|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\?[^])/u.exec(
        rest,
      )?.[0] ?? sign;
    this.at += piece.length;
    return { first: this.classesOf(piece), empty: false };
  }

  private group(): Part {
    const [opening] = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(this.source.slice(this.at)) ?? ["("];
    this.at += opening.length;
    const inner = this.alternatives();
    this.at += 1; // ")"
    return /[=!]$/.test(opening) ? nothing() : inner;
  }

  /** Of one character, class or escape: every class of characters that has a match in it. */
  private classesOf(piece: string): First {
    let first = this.known.get(piece);
    if (first) return first;
    first = new Uint8Array(CLASSES);
    const plain = /^[\w ]$/.test(piece);
    const test = plain ? null : new RegExp(`^(?:${piece})$`, this.flags);
    for (let code = 0; code < OTHER; code += 1) {
      const sign = String.fromCharCode(code);
      const same = sign === piece || (this.flags.includes("i") && sign.toLowerCase() === piece.toLowerCase());
      if (test ? test.test(sign) : same) first[code] = 1;
    }
    const onlyAscii =
      plain || /^\[(?!\^)[\w ./:,;&'-]*\]$/.test(piece) || /^\\[d.[\](){}|/*+?^$-]$/.test(piece);
    const folds = this.flags.includes("i") && FOLDED.test(piece);
    if (!onlyAscii || folds || /[^\u0000-\u007f]/.test(piece)) first[OTHER] = 1;
    this.known.set(piece, first);
    return first;
  }
}
