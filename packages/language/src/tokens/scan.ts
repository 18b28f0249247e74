import type { Range } from "../types.ts";
import { isWordPartAt } from "./characters.ts";

/** A token before it is tagged. `parts`: the pieces of a hyphen compound that stays one token. */
export interface RawToken extends Range {
  readonly spaceBefore: boolean;
  readonly parts?: readonly Range[] | undefined;
}

/** A text that is cut into tokens from left to right: what was cut, and where the next token begins. */
export class Scan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly tokens: RawToken[] = [];
  /** Where the next token begins, and whether white space stands before it. */
  i: number;
  space = true;

  constructor(text: string, start: number, end: number) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.i = start;
  }

  /** The next token ends here. */
  push(to: number, parts?: readonly Range[]): void {
    this.tokens.push({ start: this.i, end: to, spaceBefore: this.space, parts });
    this.i = to;
    this.space = false;
  }

  /** The character at a place of the stretch; none outside it. */
  at(k: number): string {
    return k >= this.start && k < this.end ? this.text.charAt(k) : "";
  }

  /** End of the letters and digits that begin at a place. */
  run(from: number): number {
    let k = from;
    while (k < this.end && isWordPartAt(this.text, k)) k += 1;
    return k;
  }

  /** End of what a sticky pattern finds at a place; the place itself where it finds nothing. */
  find(pattern: RegExp, from = this.i): number {
    pattern.lastIndex = from;
    const match = pattern.exec(this.text);
    return match === null ? from : Math.min(this.end, from + match[0].length);
  }
}
