import type { Span } from "../../record/index.ts";
import type { ElementContext } from "./element-context.ts";
import { NO_NAMES, type Frame } from "./frames.ts";

export interface RenderedLine {
  readonly span: Span;
  readonly element: ElementContext;
}

/** Characters of a text that are no spaces. */
function inked(chars: string): number {
  let count = chars.length;
  for (let at = chars.indexOf(" "); at >= 0; at = chars.indexOf(" ", at + 1)) count -= 1;
  return count;
}

/** Makes the lines of a page's text, one a block element. */
export class PageLines {
  readonly lines: RenderedLine[] = [];
  private readonly out: string[] = [];
  private length = 0;
  private line = "";
  private linked = 0;
  private frame: Frame | null = null;
  private datetime: string | null = null;
  private dated: Frame["dated"] = null;
  private inTime = false;
  private from = -1;
  private to = 0;
  private space = false;
  private afterInline = false;

  /** The visible text so far. */
  get text(): string {
    return this.out.join("");
  }

  /** White space, or what sets words apart as it does. */
  addSpace(): void {
    this.space = true;
  }

  /** An element within the line has ended: "</span><span>" is set apart on the page by its style. */
  inlineEnds(inline: boolean): void {
    this.afterInline = inline;
  }
  inlineBegins(): void {
    if (this.afterInline) this.space = true;
  }

  /**
   * Characters of the innermost element `top`, with single spaces between words and none at the ends, which stand in the HTML
   * at [start, end); `begins` is called where they are a line's first.
   */
  append(chars: string, top: Frame, start: number, end: number, begins: () => void): void {
    this.afterInline = false;
    if (this.line !== "" && this.space) this.line += " ";
    this.space = false;
    this.line += chars;
    if (top.link) this.linked += inked(chars);
    // A line belongs to the innermost element of its first words.
    if (this.frame === null) {
      this.frame = top;
      begins();
    }
    // Of "published ... updated ..." on one line the first is the line's.
    if (this.datetime === null || (this.dated === "modified" && top.dated === "published")) {
      this.datetime = top.datetime ?? this.datetime;
      this.dated = top.dated ?? this.dated;
    }
    this.inTime ||= top.tag === "time";
    if (this.from < 0) this.from = start;
    this.to = end;
  }

  /** Ends the line. `block` is the innermost open block element, `container` the one that holds this part of the page. */
  end(block: () => Frame, container: number): void {
    this.space = false;
    const { line, frame } = this;
    if (frame && line.trim() !== "") {
      const start = this.length;
      const shown = line.trim();
      this.lines.push({
        span: { start, end: start + shown.length },
        element: {
          tag: block().tag,
          names: frame.names ?? NO_NAMES,
          linkDensity: Math.round((Math.min(this.linked, shown.length) * 100) / shown.length),
          inside: this.inTime ? new Set([...frame.inside, "time" as const]) : frame.inside,
          datetime: this.datetime,
          dated: this.dated,
          itemprop: frame.itemprop,
          container,
          origin: { start: Math.max(0, this.from), end: this.to },
        },
      });
      this.out.push(shown, "\n");
      this.length += shown.length + 1;
    }
    this.line = "";
    this.linked = 0;
    this.frame = null;
    this.datetime = null;
    this.dated = null;
    this.inTime = false;
    this.from = -1;
  }
}
