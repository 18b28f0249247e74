import { Token, Tokenizer, TokenizerMode, type TokenHandler } from "parse5";

import type { Span } from "../../record/index.ts";
import { attributesOf, isHidden, nameWords } from "./attributes.ts";
import type { ElementContext, Surrounding } from "./element-context.ts";
import {
  BLOCK,
  closesParagraph,
  CONTAINER,
  IMPLIED_END,
  SCOPE,
  surroundingOf,
  UNSEEN,
  VOID,
} from "./elements.ts";

export interface RenderedLine {
  readonly span: Span;
  readonly element: ElementContext;
}

export interface Rendered {
  /** The visible text, one line a block, boilerplate included. */
  readonly text: string;
  readonly lines: readonly RenderedLine[];
  /** Start tags of the head and JSON-LD, for `metadataOf`. */
  readonly metas: readonly Readonly<Record<string, string>>[];
  readonly links: readonly Readonly<Record<string, string>>[];
  readonly jsonLd: readonly string[];
  /** Of each element that holds parts of the page, the one around it; 0 is the page. */
  readonly containers: ReadonlyMap<number, number>;
  readonly title: string;
  readonly language: string | null;
}

interface Frame {
  readonly tag: string;
  readonly block: boolean;
  readonly unseen: boolean;
  readonly link: boolean;
  readonly pre: boolean;
  /** Its class and id as written; what they say is looked up where a line stands in it. */
  readonly named: string;
  names: ReadonlySet<string> | null;
  readonly inside: ReadonlySet<Surrounding>;
  readonly datetime: string | null;
  readonly itemprop: string | null;
  /** The nearest element around it, or itself, that holds parts of a page. */
  readonly container: number;
}

/** Elements nested deeper are read as if their tags were not there. Browsers stop at 512. */
const DEEPEST = 400;
/** How far up an end tag looks for its start. */
const REACH = 48;
/** Class and id words kept on a line: those of its nearest ancestors. */
const MOST_NAMES = 24;

const rawEnd = (tag: string): RegExp => new RegExp(`</${tag}[\\s/>]`, "gi");
/** Elements of raw text whose content is of no use here. */
const RAW_ENDS: Readonly<Record<string, RegExp>> = Object.fromEntries(
  ["script", "style", "iframe", "noembed", "noframes"].map((tag) => [tag, rawEnd(tag)]),
);
const DRAWING = /<\/?svg[\s/>]/gi;

const NO_NAMES: ReadonlySet<string> = new Set();
const NOWHERE: ReadonlySet<Surrounding> = new Set();

/**
 * The visible text of a page, one line a block element. It is made from parse5's tokens with a stack of our own and not from
 * its tree: a tree of hostile markup grows with the square of its length, and the text of a page needs no repair of misnested
 * tags. Time and memory are linear; nesting is bounded.
 */
class Renderer implements TokenHandler {
  readonly lines: RenderedLine[] = [];
  readonly metas: Record<string, string>[] = [];
  readonly links: Record<string, string>[] = [];
  readonly jsonLd: string[] = [];
  readonly containers = new Map<number, number>();
  title = "";
  language: string | null = null;
  private readonly out: string[] = [];
  private length = 0;
  private line = "";
  private linked = 0;
  private lineFrame: Frame | null = null;
  private datetime: string | null = null;
  private inTime = false;
  private from = -1;
  private to = 0;
  private space = false;
  private afterInline = false;
  private readonly stack: Frame[] = [
    {
      tag: "",
      block: true,
      unseen: false,
      link: false,
      pre: false,
      named: "",
      names: NO_NAMES,
      inside: NOWHERE,
      datetime: null,
      itemprop: null,
      container: 0,
    },
  ];
  /** Words of the classes met so far: a page has few. */
  private readonly words = new Map<string, readonly string[]>();
  private ids = 0;
  private raw: "title" | "json-ld" | null = null;
  private tokenizer: Tokenizer | null = null;

  run(html: string): Rendered {
    this.tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, this);
    this.tokenizer.write(html, true);
    this.flush();
    const { lines, metas, links, jsonLd, containers, title, language } = this;
    return {
      text: this.out.join(""),
      lines,
      metas,
      links,
      jsonLd,
      containers,
      title: title.replaceAll(/\s+/g, " ").trim(),
      language,
    };
  }

  private get top(): Frame {
    return this.stack.at(-1) as Frame; // the root frame is never popped
  }

  onStartTag(token: Token.TagToken): void {
    const tag = token.tagName;
    const attributes = attributesOf(token);
    if (tag === "meta") this.metas.push(attributes);
    else if (tag === "link") this.links.push(attributes);
    else if (tag === "html") this.language = attributes["lang"] ?? this.language;
    this.enterRaw(tag, attributes);
    if (tag === "br" || tag === "hr") this.flush();
    if (tag === "img" || tag === "input") this.space = true;
    if (VOID.has(tag)) return;
    this.closeImplied(tag);
    if (token.selfClosing && (tag === "svg" || tag === "math")) return;
    if (tag === "svg") this.passDrawing();
    const block = BLOCK.has(tag);
    if (block) this.flush();
    else if (this.afterInline) this.space = true; // "</span><span>": set apart on the page by its style
    if (this.stack.length < DEEPEST) this.push(tag, block, attributes);
    else if (this.raw === null && UNSEEN.has(tag) && this.stack.length < DEEPEST + REACH)
      this.push(tag, block, attributes);
  }

  /** The tokenizer must be told which elements hold raw text; a parser does this while it builds its tree. */
  private enterRaw(tag: string, attributes: Readonly<Record<string, string>>): void {
    const { tokenizer } = this;
    if (!tokenizer) return;
    if (tag === "script") {
      tokenizer.state = TokenizerMode.SCRIPT_DATA;
      if (/ld\+json/i.test(attributes["type"] ?? "")) {
        this.raw = "json-ld";
        this.jsonLd.push("");
      } else this.passRaw(tag);
    } else if (
      tag === "style" ||
      tag === "iframe" ||
      tag === "noembed" ||
      tag === "noframes" ||
      tag === "xmp"
    ) {
      tokenizer.state = TokenizerMode.RAWTEXT;
      if (tag !== "xmp") this.passRaw(tag);
    } else if (tag === "title" || tag === "textarea") {
      tokenizer.state = TokenizerMode.RCDATA;
      if (tag === "title" && this.title === "" && !this.top.unseen) this.raw = "title";
      else if (tag === "title" && this.title === "" && this.stack.some((frame) => frame.tag === "head"))
        this.raw = "title";
    }
  }

  /** Half of a page is scripts and styles: to their end tags at once, not character by character. */
  private passRaw(tag: string): void {
    const end = RAW_ENDS[tag];
    if (end) this.passTo(end, () => true);
  }

  /** A drawing without another inside it, in the same way. */
  private passDrawing(): void {
    this.passTo(DRAWING, (found) => found.startsWith("</"));
  }

  /** Goes on before the next match of a pattern, at the end where there is none, or stays where the match is not the one. */
  private passTo(pattern: RegExp, isEnd: (found: string) => boolean): void {
    const { preprocessor } = this.tokenizer as Tokenizer;
    pattern.lastIndex = preprocessor.pos + 1;
    const found = pattern.exec(preprocessor.html);
    if (found && !isEnd(found[0])) return;
    preprocessor.pos = (found?.index ?? preprocessor.html.length) - 1;
  }

  private closeImplied(tag: string): void {
    if (tag === "body") {
      while (this.stack.length > 1 && this.top.tag !== "html") this.pop();
      return;
    }
    const ends = IMPLIED_END[tag];
    if (ends) {
      for (let depth = this.stack.length - 1, steps = 0; depth > 0 && steps < REACH; depth -= 1, steps += 1) {
        const open = this.stack[depth]?.tag ?? "";
        if (ends.has(open) && open !== "p") {
          while (this.stack.length > depth) this.pop();
          if (open === tag || tag === "dt" || tag === "dd" || tag === "td" || tag === "th") return;
        } else if (SCOPE.has(open)) return;
      }
    } else if (closesParagraph(tag)) {
      for (let depth = this.stack.length - 1, steps = 0; depth > 0 && steps < 8; depth -= 1, steps += 1) {
        const { tag: open, block } = this.stack[depth] ?? { tag: "", block: true };
        if (open === "p") {
          while (this.stack.length > depth) this.pop();
          return;
        }
        if (block) return;
      }
    }
  }

  private push(tag: string, block: boolean, attributes: Readonly<Record<string, string>>): void {
    const parent = this.top;
    const named =
      tag === "body" || tag === "html" ? "" : `${attributes["class"] ?? ""} ${attributes["id"] ?? ""}`.trim();
    const hidden = isHidden(attributes);
    const surrounding = surroundingOf(tag, attributes["role"]);
    let { container } = parent;
    if (CONTAINER.has(tag)) {
      this.containers.set((this.ids += 1), container);
      container = this.ids;
    }
    this.stack.push({
      tag,
      block,
      unseen: parent.unseen || hidden || UNSEEN.has(tag),
      link: parent.link || tag === "a",
      pre: parent.pre || tag === "pre",
      named,
      names: null,
      inside:
        surrounding === undefined || parent.inside.has(surrounding)
          ? parent.inside
          : new Set([...parent.inside, surrounding]),
      datetime: tag === "time" ? (attributes["datetime"] ?? parent.datetime) : parent.datetime,
      itemprop: attributes["itemprop"] ?? (block ? null : parent.itemprop),
      container,
    });
  }

  /** Class and id words of a frame and those around it, the nearest first. */
  private namesAt(depth: number): ReadonlySet<string> {
    let known = depth;
    while (this.stack[known]?.names === null) known -= 1;
    let names = this.stack[known]?.names ?? NO_NAMES;
    for (let at = known + 1; at <= depth; at += 1) {
      const frame = this.stack[at] as Frame;
      if (frame.named !== "") names = new Set([...this.wordsOf(frame.named), ...names].slice(0, MOST_NAMES));
      frame.names = names;
    }
    return names;
  }

  private wordsOf(named: string): readonly string[] {
    let words = this.words.get(named);
    if (!words) this.words.set(named, (words = nameWords(named)));
    return words;
  }

  private pop(): void {
    if (this.stack.length < 2) return;
    if (this.top.block) this.flush();
    this.stack.pop();
  }

  onEndTag(token: Token.TagToken): void {
    const tag = token.tagName;
    if (tag === "script" || tag === "title") this.raw = null;
    if (tag === "br" || tag === "p") this.flush();
    const lowest = Math.max(1, this.stack.length - REACH);
    for (let depth = this.stack.length - 1; depth >= lowest; depth -= 1) {
      const frame = this.stack[depth];
      if (frame?.tag === tag) {
        while (this.stack.length > depth) this.pop();
        this.afterInline = !frame.block;
        return;
      }
      // An inline end tag does not close the blocks that were opened within it.
      if (frame?.block === true && !BLOCK.has(tag) && !UNSEEN.has(tag)) return;
    }
  }

  onCharacter(token: Token.CharacterToken): void {
    if (this.raw === "title") this.title += token.chars;
    else if (this.raw === "json-ld") this.jsonLd[this.jsonLd.length - 1] += token.chars;
    else this.text(token.chars, token.location);
  }

  onWhitespaceCharacter(token: Token.CharacterToken): void {
    if (this.raw !== null) {
      this.onCharacter(token);
      return;
    }
    if (this.top.pre && /\n/.test(token.chars)) this.flush();
    else this.space = true;
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
    const { top } = this;
    if (top.unseen) return;
    const clean = chars.replaceAll(/[\u00ad\u200b\u2060\ufeff]/g, "");
    if (clean === "") return;
    if (top.pre && clean.includes("\n")) {
      clean.split("\n").forEach((part, i) => {
        if (i > 0) this.flush();
        this.append(part, location);
      });
    } else this.append(clean, location);
  }

  private append(chars: string, location: Token.Location | null): void {
    if (chars === "") return;
    this.afterInline = false;
    const { top } = this;
    if (this.line !== "" && this.space) this.line += " ";
    this.space = false;
    this.line += chars;
    if (top.link) this.linked += chars.length;
    // A line belongs to the innermost element of its first words.
    if (this.lineFrame === null) {
      this.lineFrame = top;
      this.namesAt(this.stack.length - 1);
    }
    this.datetime ??= top.datetime;
    this.inTime ||= top.tag === "time";
    if (this.from < 0) this.from = location?.startOffset ?? 0;
    this.to = location?.endOffset ?? this.to;
  }

  private flush(): void {
    this.space = false;
    const { line, lineFrame } = this;
    if (line.trim() !== "" && lineFrame) {
      const block = this.stack.findLast((frame) => frame.block) ?? this.stack[0];
      const start = this.length;
      const shown = line.trim();
      const inside = this.inTime ? new Set([...lineFrame.inside, "time" as const]) : lineFrame.inside;
      this.lines.push({
        span: { start, end: start + shown.length },
        element: {
          tag: block?.tag ?? "",
          names: lineFrame.names ?? NO_NAMES,
          linkDensity: Math.round((Math.min(this.linked, shown.length) * 100) / shown.length),
          inside,
          datetime: this.datetime,
          itemprop: lineFrame.itemprop,
          container: this.top.container,
          origin: { start: Math.max(0, this.from), end: this.to },
        },
      });
      this.out.push(shown, "\n");
      this.length += shown.length + 1;
    }
    this.line = "";
    this.linked = 0;
    this.lineFrame = null;
    this.datetime = null;
    this.inTime = false;
    this.from = -1;
  }
}

/** Renders a page. Never throws on malformed markup. */
export const renderHtml = (html: string): Rendered => new Renderer().run(html);
