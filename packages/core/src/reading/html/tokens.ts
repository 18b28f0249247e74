import { wordSet } from "@chancery/language";
import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";

import { attributeOfUse, type Attributes } from "./attributes.ts";

/** What a page is made of, in order. Text comes in one piece between two tags, with its place. */
export interface TokenHandler {
  /** Gives whether the element is passed over, up to its own end tag, which is told. */
  startTag(tag: string, attributes: Attributes, selfClosing: boolean): boolean;
  endTag(tag: string): void;
  /** `chars`: references resolved, line ends as "\n". It stands in the page at [start, end). */
  text(chars: string, start: number, end: number): void;
}

/** Elements that end a drawing which nobody closed (HTML 13.2.6.5). */
const BREAKS_OUT: ReadonlySet<string> =
  wordSet(`b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre
  ruby s small span strong strike sub sup table tt u ul var`);

const lineEnds = (chars: string): string => (chars.includes("\r") ? chars.replaceAll(/\r\n?/g, "\n") : chars);

/** htmlparser2's tokens as the page is rendered from them: only attributes of use, text joined, what is of no use passed over. */
class Tokens implements TokenizerCallbacks {
  private tag = "";
  private attributes: Record<string, string> = {};
  /** The attribute that is read, where it is of use and the first of its name. */
  private name: string | null = null;
  private value = "";
  private chars = "";
  private start = 0;
  private end = 0;
  /** The element that is passed over, and how many of its name are open. */
  private passed: string | null = null;
  private depth = 0;
  private readonly html: string;
  private readonly handler: TokenHandler;

  constructor(html: string, handler: TokenHandler) {
    this.html = html;
    this.handler = handler;
  }

  isInForeignContext(): boolean {
    return this.passed === "svg";
  }

  ontext(start: number, end: number): void {
    // A page that ends within an end tag gives -1.
    if (this.passed === null && start >= 0) this.add(lineEnds(this.html.slice(start, end)), start, end);
  }

  ontextentity(codepoint: number, end: number): void {
    if (this.passed === null)
      this.add(String.fromCodePoint(codepoint), this.html.lastIndexOf("&", end - 1), end);
  }

  private add(chars: string, start: number, end: number): void {
    if (this.chars === "") this.start = start;
    this.chars += chars;
    this.end = end;
  }

  private flush(): void {
    if (this.chars !== "") this.handler.text(this.chars, this.start, this.end);
    this.chars = "";
  }

  onopentagname(start: number, end: number): void {
    this.tag = this.html.slice(start, end).toLowerCase();
    this.attributes = {};
  }

  onattribname(start: number, end: number): void {
    const name = attributeOfUse(this.html, start, end);
    this.name = name === null || this.attributes[name] !== undefined ? null : name;
    this.value = "";
  }

  onattribdata(start: number, end: number): void {
    if (this.name !== null) this.value += lineEnds(this.html.slice(start, end));
  }

  onattribentity(codepoint: number): void {
    if (this.name !== null) this.value += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    if (this.name !== null) this.attributes[this.name] = this.value;
  }

  onopentagend(): void {
    this.open(false);
  }

  onselfclosingtag(): void {
    this.open(true);
  }

  private open(selfClosing: boolean): void {
    if (this.passed === "svg" && BREAKS_OUT.has(this.tag)) {
      this.passed = null;
      this.handler.endTag("svg");
    }
    if (this.passed !== null) {
      if (this.tag === this.passed && !selfClosing) this.depth += 1;
      return;
    }
    this.flush();
    if (this.handler.startTag(this.tag, this.attributes, selfClosing)) {
      this.passed = this.tag;
      this.depth = 1;
    }
  }

  onclosetag(start: number, end: number): void {
    const tag = this.html.slice(start, end).toLowerCase();
    if (this.passed !== null) {
      if (tag !== this.passed || (this.depth -= 1) > 0) return;
      this.passed = null;
    }
    this.flush();
    this.handler.endTag(tag);
  }

  onend(): void {
    this.flush();
  }

  oncdata(): void {
    // Between tags of HTML it is a comment.
  }
  oncomment(): void {
    // Comments are not shown.
  }
  ondeclaration(): void {
    // The doctype says nothing of the text.
  }
  onprocessinginstruction(): void {
    // Browsers take it for a comment.
  }
}

/** Hands a page's tags and text to the handler, in order. Never throws on malformed markup. */
export function readTokens(html: string, handler: TokenHandler): void {
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, new Tokens(html, handler));
  tokenizer.write(html);
  tokenizer.end();
}
