import { Token, Tokenizer, type TokenHandler } from "parse5";

import { attributesOf, isMarkedDay, type Attributes } from "./attributes.ts";
import { BLOCK, VOID } from "./elements.ts";
import { Frames } from "./frames.ts";
import { PageLines, type RenderedLine } from "./page-lines.ts";
import { MODES, passDrawing, passRaw } from "./raw-text.ts";

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

/**
 * The visible text of a page, one line a block element. It is made from parse5's tokens with a stack of our own (`Frames`) and
 * not from its tree. Time and memory are linear.
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
  private readonly tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, this);
  private readonly nameTop = (): void => this.frames.nameTop();

  constructor(scriptless: boolean) {
    this.frames = new Frames(() => this.flush(), scriptless);
  }

  run(html: string): Rendered {
    this.tokenizer.write(html, true);
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

  onStartTag(token: Token.TagToken): void {
    const tag = token.tagName;
    const attributes = attributesOf(token);
    if (isMarkedDay(tag, attributes)) this.marked.push(attributes);
    if (tag === "meta") this.metas.push(attributes);
    else if (tag === "link") this.links.push(attributes);
    else if (tag === "html") this.language = attributes["lang"] ?? this.language;
    this.enterRaw(tag, attributes);
    if (tag === "br" || tag === "hr") this.flush();
    if (tag === "img" || tag === "input") this.lines.addSpace();
    if (VOID.has(tag)) return;
    this.frames.closeImplied(tag);
    if (token.selfClosing && (tag === "svg" || tag === "math")) return;
    if (tag === "svg") passDrawing(this.tokenizer);
    const block = BLOCK.has(tag);
    if (block) this.flush();
    else this.lines.inlineBegins();
    this.frames.open(tag, block, attributes, this.raw !== null);
  }

  private enterRaw(tag: string, attributes: Attributes): void {
    const mode = MODES[tag];
    if (mode === undefined) return;
    this.tokenizer.state = mode;
    if (tag === "title") {
      if (this.title === "" && (!this.frames.top.unseen || this.frames.has("head"))) this.raw = "title";
    } else if (tag === "script" && /ld\+json/i.test(attributes["type"] ?? "")) {
      this.raw = "json-ld";
      this.jsonLd.push("");
    } else passRaw(this.tokenizer, tag);
  }

  onEndTag(token: Token.TagToken): void {
    const tag = token.tagName;
    if (tag === "script" || tag === "title") this.raw = null;
    if (tag === "br" || tag === "p") this.flush();
    const block = this.frames.close(tag);
    if (block !== null) this.lines.inlineEnds(!block);
  }

  onCharacter(token: Token.CharacterToken): void {
    if (this.raw === "title") this.title += token.chars;
    else if (this.raw === "json-ld") this.jsonLd[this.jsonLd.length - 1] += token.chars;
    else this.text(token.chars, token.location);
  }

  onWhitespaceCharacter(token: Token.CharacterToken): void {
    if (this.raw !== null) this.onCharacter(token);
    else if (this.frames.top.pre && /\n/.test(token.chars)) this.flush();
    else this.lines.addSpace();
  }

  onNullCharacter(): void {
    // HTML drops U+0000 between tags.
  }
  onComment(): void {
    // Comments are not shown.
  }
  onDoctype(): void {
    // Says nothing of the text.
  }
  onEof(): void {
    // `run` ends the last line.
  }

  private text(chars: string, location: Token.Location | null): void {
    const { top } = this.frames;
    if (top.unseen) return;
    const clean = chars.replaceAll(/[\u00ad\u200b\u2060\ufeff]/g, "");
    if (clean === "") return;
    if (top.pre && clean.includes("\n")) {
      clean.split("\n").forEach((part, i) => {
        if (i > 0) this.flush();
        this.lines.append(part, top, location, this.nameTop);
      });
    } else this.lines.append(clean, top, location, this.nameTop);
  }

  private flush(): void {
    this.lines.end(() => this.frames.block, this.frames.top.container);
  }
}

/** A page with so few letters shows nothing of itself before its scripts have run. */
const BARE = 400;

/**
 * Renders a page. Never throws on malformed markup. Of a page that shows next to nothing without its scripts, what it has for
 * browsers without any (`noscript`) is the text.
 */
export function renderHtml(html: string): Rendered {
  const page = new Renderer(false).run(html);
  if (page.text.length >= BARE || !/<noscript/i.test(html)) return page;
  const scriptless = new Renderer(true).run(html);
  return scriptless.text.length >= 2 * BARE ? scriptless : page;
}
