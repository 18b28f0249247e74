import { decodeHTML } from "entities/decode";

import { valueOf, type Attributes } from "./attributes.ts";
import { endOfJson, endOfRaw, RAW } from "./raw-text.ts";

/** What a page is made of, in order. Text comes with its place, and with references to characters as they are written. */
export interface TokenHandler {
  /** `raw`: what follows up to the element's end is no markup. Gives where to go on, where what follows is to be passed over. */
  startTag(tag: string, attributes: Attributes, selfClosing: boolean, after: number): number | undefined;
  endTag(tag: string): void;
  /** `chars`: references resolved, line ends as "\n". It stands in the page at [start, end). */
  text(chars: string, start: number, end: number): void;
}

const [TAB, LF, FF, CR, SPACE] = [9, 10, 12, 13, 32];
const [BANG, DOUBLE, SINGLE, SLASH, EQUALS, GREATER, QUESTION] = [33, 34, 39, 47, 61, 62, 63];

/** Nine in ten characters of markup are none of these. */
const isSpace = (code: number): boolean =>
  code === SPACE || code === LF || code === TAB || code === FF || code === CR;
const isLetter = (code: number): boolean => {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
};

/** Characters as the page means them: line ends made one, references resolved. */
export function plain(chars: string): string {
  const ended = chars.includes("\r") ? chars.replaceAll(/\r\n?/g, "\n") : chars;
  return ended.includes("&") ? decodeHTML(ended) : ended;
}

const COMMENT_END = /--!?>/g;

/**
 * Cuts a page into tags and text as the HTML standard's tokenizer does (13.2.5), without errors and without the tree: what a
 * browser takes for markup is markup here. Each character is looked at a bounded number of times.
 */
export class Tokens {
  private at = 0;
  private readonly html: string;
  private readonly handler: TokenHandler;

  constructor(html: string, handler: TokenHandler) {
    this.html = html;
    this.handler = handler;
  }

  run(): void {
    const { html } = this;
    let from = 0; // of the text that is not handed over yet
    while (this.at < html.length) {
      const open = html.indexOf("<", this.at);
      if (open < 0) break;
      const next = html.charCodeAt(open + 1);
      const markup =
        isLetter(next) || next === BANG || next === QUESTION || (next === SLASH && open + 2 < html.length); // "</" at the end is text
      if (!markup) {
        this.at = open + 1;
        continue;
      }
      this.emit(from, open);
      this.at = open + 1;
      if (isLetter(next)) this.startTag();
      else if (next === SLASH) this.endTag();
      else if (next === BANG && html.startsWith("--", open + 2)) this.comment();
      else this.passTo(">");
      from = this.at;
    }
    this.emit(from, html.length);
  }

  private emit(start: number, end: number): void {
    if (end > start) this.handler.text(plain(this.html.slice(start, end)), start, end);
  }

  /** Goes on behind the next `mark`, at the end where there is none. */
  private passTo(mark: string): void {
    const found = this.html.indexOf(mark, this.at);
    this.at = found < 0 ? this.html.length : found + mark.length;
  }

  private comment(): void {
    this.at += 3;
    // "<!-->" and "<!--->" are whole comments.
    const closed = /^-?>/.exec(this.html.slice(this.at, this.at + 2));
    if (closed) {
      this.at += closed[0].length;
      return;
    }
    COMMENT_END.lastIndex = this.at;
    const found = COMMENT_END.exec(this.html);
    this.at = found ? COMMENT_END.lastIndex : this.html.length;
  }

  private endTag(): void {
    this.at += 1;
    const next = this.html.charCodeAt(this.at);
    if (!isLetter(next)) {
      this.passTo(">"); // "</>" is nothing, "</1>" a comment
      return;
    }
    const tag = this.tagName();
    if (this.attributes(null) !== null) this.handler.endTag(tag);
  }

  private startTag(): void {
    const tag = this.tagName();
    const attributes: Record<string, string> = {};
    const selfClosing = this.attributes(attributes);
    if (selfClosing === null) return; // the page ends within the tag
    const raw = RAW.get(tag);
    const passed = this.handler.startTag(tag, attributes, selfClosing, this.at);
    if (passed !== undefined) this.at = passed;
    else if (raw !== undefined) this.rawText(tag, raw);
  }

  /** The text of a script, a style or a title: up to the element's own end tag, whatever stands between. */
  private rawText(tag: string, resolved: boolean): void {
    const end = tag === "script" ? endOfJson(this.html, this.at) : endOfRaw(this.html, tag, this.at);
    const chars = this.html.slice(this.at, end);
    if (chars !== "")
      this.handler.text(resolved ? plain(chars) : chars.replaceAll(/\r\n?/g, "\n"), this.at, end);
    this.at = end;
  }

  private tagName(): string {
    const { html } = this;
    const start = this.at;
    let at = start;
    while (at < html.length) {
      const code = html.charCodeAt(at);
      if (code === GREATER || code === SLASH || isSpace(code)) break;
      at += 1;
    }
    this.at = at;
    return lowered(html.slice(start, at));
  }

  /**
   * Reads on to the end of the tag, putting attributes of use into `into`, the first of a name. Gives whether the tag closes
   * itself; null where the page ends before the tag does.
   */
  private attributes(into: Record<string, string> | null): boolean | null {
    const { html } = this;
    const { length } = html;
    let { at } = this;
    while (at < length) {
      const code = html.charCodeAt(at);
      if (isSpace(code)) at += 1;
      else if (code === GREATER) {
        this.at = at + 1;
        return false;
      } else if (code === SLASH) {
        if (html.charCodeAt(at + 1) === GREATER) {
          this.at = at + 2;
          return true;
        }
        at += 1;
      } else at = this.attribute(at, into);
    }
    this.at = length;
    return null;
  }

  /** One attribute, from its name's first character; gives where it ends. */
  private attribute(start: number, into: Record<string, string> | null): number {
    const { html } = this;
    const { length } = html;
    let at = start + 1; // "=" may be a name's first character
    while (at < length) {
      const code = html.charCodeAt(at);
      if (code === EQUALS || code === GREATER || code === SLASH || isSpace(code)) break;
      at += 1;
    }
    const nameEnd = at;
    while (at < length && isSpace(html.charCodeAt(at))) at += 1;
    if (html.charCodeAt(at) !== EQUALS) {
      valueOf(into, html, start, nameEnd, 0, 0);
      return at;
    }
    at += 1;
    while (at < length && isSpace(html.charCodeAt(at))) at += 1;
    const quote = html.charCodeAt(at);
    if (quote === DOUBLE || quote === SINGLE) {
      const end = html.indexOf(quote === DOUBLE ? '"' : "'", at + 1);
      if (end < 0) return length;
      valueOf(into, html, start, nameEnd, at + 1, end);
      return end + 1;
    }
    const from = at;
    while (at < length) {
      const code = html.charCodeAt(at);
      if (code === GREATER || isSpace(code)) break;
      at += 1;
    }
    valueOf(into, html, start, nameEnd, from, at);
    return at;
  }
}

/** A tag's name in small letters; most are written so. */
function lowered(name: string): string {
  for (let i = 0; i < name.length; i += 1) {
    const code = name.charCodeAt(i);
    if (code >= 65 && code <= 90) return name.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase());
  }
  return name;
}
