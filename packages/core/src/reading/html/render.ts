import { isMarkedDay, type Attributes } from "./attributes.ts";
import { BLOCK, VOID } from "./elements.ts";
import { Frames, type Frame } from "./frames.ts";
import { PageLines, type RenderedLine } from "./page-lines.ts";
import { readTokens, type TokenHandler } from "./tokens.ts";

export interface Rendered {
  /** The visible text, one line a block, boilerplate included. */
  readonly text: string;
  readonly lines: readonly RenderedLine[];
  /** Start tags of the head and JSON-LD, for `metadataOf`. */
  readonly metas: readonly Attributes[];
  /** Start tags of elements that are marked as the day of publication. */
  readonly marked: readonly Attributes[];
  readonly links: readonly Attributes[];
  readonly jsonLd: readonly string[];
  /** Of each element that holds parts of the page, the one around it; 0 is the page. */
  readonly containers: ReadonlyMap<number, number>;
  readonly title: string;
  readonly language: string | null;
}

/** White space as HTML has it: a no-break space is none, and no mark of a width of nothing. */
const SPACES = /[ \t\n\f\r]+/g;
const NO_WIDTH = /[\u00ad\u200b\u2060\ufeff]/g;

/** Nothing but white space: half of all text between tags. */
function isBlank(chars: string): boolean {
  for (let i = 0; i < chars.length; i += 1) {
    const code = chars.charCodeAt(i);
    if (code !== 32 && code !== 10 && code !== 9 && code !== 13 && code !== 12) return false;
  }
  return true;
}

const PASSED: ReadonlySet<string> = new Set(["script", "style", "iframe", "noembed", "noframes", "svg"]);

/**
 * The visible text of a page, one line a block element. It is made from htmlparser2's tokens with a stack of our own (`Frames`) and
 * not from a tree. Time and memory are linear.
 */
class Renderer implements TokenHandler {
  private readonly metas: Attributes[] = [];
  private readonly marked: Attributes[] = [];
  private readonly links: Attributes[] = [];
  private readonly jsonLd: string[] = [];
  private title = "";
  private language: string | null = null;
  private readonly lines = new PageLines();
  private readonly frames: Frames;
  /** What the characters that come are, where they are no text of the page. */
  private raw: "title" | "json-ld" | null = null;
  private readonly html: string;
  private readonly nameTop = (): void => this.frames.nameTop();
  private readonly ofBlock = (): Frame => this.frames.block;

  constructor(html: string, scriptless: boolean) {
    this.html = html;
    this.frames = new Frames(() => this.flush(), scriptless);
  }

  run(): Rendered {
    readTokens(this.html, this);
    this.flush();
    const { lines, frames, metas, marked, links, jsonLd, language } = this;
    return {
      text: lines.text,
      lines: lines.lines,
      metas,
      marked,
      links,
      jsonLd,
      containers: frames.containers,
      title: this.title.replaceAll(/\s+/g, " ").trim(),
      language,
    };
  }

  startTag(tag: string, attributes: Attributes, selfClosing: boolean): boolean {
    if (isMarkedDay(tag, attributes)) this.marked.push(attributes);
    if (tag === "meta") this.metas.push(attributes);
    else if (tag === "link") this.links.push(attributes);
    else if (tag === "html") this.language = attributes["lang"] ?? this.language;
    const passed = this.isPassed(tag, attributes);
    if (tag === "br" || tag === "hr") this.flush();
    if (tag === "img" || tag === "input") this.lines.addSpace();
    if (VOID.has(tag)) return passed;
    this.frames.closeImplied(tag);
    if (selfClosing && (tag === "svg" || tag === "math")) return false;
    const block = BLOCK.has(tag);
    if (block) this.flush();
    else this.lines.inlineBegins();
    this.frames.open(tag, block, attributes, this.raw !== null);
    return passed;
  }

  /** Whether the text of an element is of no use: half of a page is scripts, styles and drawings. */
  private isPassed(tag: string, attributes: Attributes): boolean {
    if (tag === "title") {
      if (this.title === "" && (!this.frames.top.unseen || this.frames.has("head"))) this.raw = "title";
    } else if (tag === "script" && /ld\+json/i.test(attributes["type"] ?? "")) {
      this.raw = "json-ld";
      this.jsonLd.push("");
    } else return PASSED.has(tag);
    return false;
  }

  endTag(tag: string): void {
    if (tag === "script" || tag === "title") this.raw = null;
    if (tag === "br" || tag === "p") this.flush();
    const block = this.frames.close(tag);
    if (block !== null) this.lines.inlineEnds(!block);
  }

  text(chars: string, start: number, end: number): void {
    if (this.raw === "title") this.title += chars;
    else if (this.raw === "json-ld") this.jsonLd[this.jsonLd.length - 1] += chars;
    else if (this.frames.top.pre && chars.includes("\n")) this.preText(chars, start, end);
    else this.shown(chars, start, end);
  }

  /** Where lines are kept as they are typed, white space with a line end in it ends a line. */
  private preText(chars: string, start: number, end: number): void {
    const asWritten = chars.length === end - start; // else a reference or a line end moved what follows it
    let at = start;
    for (const part of chars.split(/([ \t\n\f]+)/)) {
      if (part.includes("\n")) this.flush();
      else if (part !== "") this.shown(part, at, asWritten ? at + part.length : end);
      if (asWritten) at += part.length;
    }
  }

  private shown(chars: string, start: number, end: number): void {
    const { top } = this.frames;
    if (top.unseen) {
      if (/[ \t\n\f]/.test(chars)) this.lines.addSpace();
      return;
    }
    if (isBlank(chars)) {
      this.lines.addSpace();
      return;
    }
    const text = chars.replaceAll(NO_WIDTH, "").replaceAll(SPACES, " ");
    const first = text.startsWith(" ") ? 1 : 0;
    if (first > 0) this.lines.addSpace();
    if (text.length <= first) return;
    const last = text.endsWith(" ") ? text.length - 1 : text.length;
    const { html } = this;
    let [from, to] = [start, end];
    while (from < to && html.charCodeAt(from) <= 32) from += 1;
    while (to > from && html.charCodeAt(to - 1) <= 32) to -= 1;
    this.lines.append(text.slice(first, last), top, from, to, this.nameTop);
    if (last < text.length) this.lines.addSpace();
  }

  private flush(): void {
    this.lines.end(this.ofBlock, this.frames.top.container);
  }
}

/** A page with so few letters shows nothing of itself before its scripts have run. */
const BARE = 400;

/**
 * Renders a page. Never throws on malformed markup. Of a page that shows next to nothing without its scripts, what it has for
 * browsers without any (`noscript`) is the text.
 */
export function renderHtml(html: string): Rendered {
  const page = new Renderer(html, false).run();
  if (page.text.length >= BARE || !/<noscript/i.test(html)) return page;
  const scriptless = new Renderer(html, true).run();
  return scriptless.text.length >= 2 * BARE ? scriptless : page;
}
