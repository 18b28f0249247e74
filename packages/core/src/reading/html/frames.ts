import type { Surrounding } from "./element-context.ts";
import { dayMark, isHidden, nameWords, type Attributes } from "./attributes.ts";
import {
  BLOCK,
  closesParagraph,
  CONTAINER,
  IMPLIED_END,
  IN_HEAD,
  SCOPE,
  surroundingOf,
  UNSEEN,
} from "./elements.ts";

/** An open element, and what those around it make of its text. */
export interface Frame {
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
  readonly dated: "published" | "modified" | null;
  readonly itemprop: string | null;
  /** The nearest element around it, or itself, that holds parts of a page. */
  readonly container: number;
}

/** Elements nested deeper are read as if their tags were not there. Browsers stop at 512. */
const DEEPEST = 400;
/** How far up an end tag looks for its start. */
export const REACH = 48;
/** How far up a block looks for the paragraph that it ends. */
const PARAGRAPH_REACH = 8;
/** Class and id words kept on a line: those of its nearest ancestors. */
const MOST_NAMES = 24;

export const NO_NAMES: ReadonlySet<string> = new Set();

const ROOT: Frame = {
  tag: "",
  block: true,
  unseen: false,
  link: false,
  pre: false,
  named: "",
  names: NO_NAMES,
  inside: new Set(),
  datetime: null,
  dated: null,
  itemprop: null,
  container: 0,
};

/**
 * The open elements of a page. Not the tree that browsers build: a tree of hostile markup grows with the square of its length,
 * and the text of a page needs no repair of misnested tags. Nesting and every search are bounded.
 */
export class Frames {
  /** Of each element that holds parts of the page, the one around it; 0 is the page. */
  readonly containers = new Map<number, number>();
  private readonly stack: Frame[] = [ROOT];
  /** Words of the classes met so far: a page has few. */
  private readonly words = new Map<string, readonly string[]>();
  private readonly named = new WeakMap<ReadonlySet<string>, Map<string, ReadonlySet<string>>>();
  private ids = 0;
  private readonly onBlockEnd: () => void;

  private readonly scriptless: boolean;

  /** `onBlockEnd` is called before a block element is closed; `scriptless`: what is for browsers without scripts is shown. */
  constructor(onBlockEnd: () => void, scriptless = false) {
    this.onBlockEnd = onBlockEnd;
    this.scriptless = scriptless;
  }

  private isUnseen(tag: string): boolean {
    return UNSEEN.has(tag) && !(this.scriptless && tag === "noscript");
  }

  get top(): Frame {
    return this.stack.at(-1) as Frame; // the root frame is never popped
  }

  /** The innermost open block element. */
  get block(): Frame {
    return this.stack.findLast((frame) => frame.block) ?? ROOT;
  }

  has(tag: string): boolean {
    return this.stack.some((frame) => frame.tag === tag);
  }

  /** Opens an element, unless it is nested too deep; `raw`: the tokenizer is within a title or a script. */
  open(tag: string, block: boolean, attributes: Attributes, raw: boolean): void {
    const unseen = !raw && this.isUnseen(tag) && this.stack.length < DEEPEST + REACH;
    if (this.stack.length < DEEPEST || unseen) this.push(tag, block, attributes);
  }

  private push(tag: string, block: boolean, attributes: Attributes): void {
    const parent = this.top;
    const named =
      tag === "body" || tag === "html" ? "" : `${attributes["class"] ?? ""} ${attributes["id"] ?? ""}`.trim();
    const { itemprop } = attributes;
    const surrounding =
      itemprop !== undefined && /articlebody/i.test(itemprop)
        ? "body"
        : surroundingOf(tag, attributes["role"]);
    const mark = dayMark(tag, attributes);
    let { container } = parent;
    if (CONTAINER.has(tag)) {
      this.containers.set((this.ids += 1), container);
      container = this.ids;
    }
    this.stack.push({
      tag,
      block,
      unseen: parent.unseen || isHidden(attributes) || this.isUnseen(tag),
      link: parent.link || tag === "a",
      pre: parent.pre || tag === "pre",
      named,
      names: null,
      inside:
        surrounding === undefined || parent.inside.has(surrounding)
          ? parent.inside
          : new Set([...parent.inside, surrounding]),
      datetime: mark.datetime ?? parent.datetime,
      dated: mark.dated ?? parent.dated,
      itemprop: itemprop ?? (block ? null : parent.itemprop),
      container,
    });
  }

  /** Class and id words of the innermost element and those around it, the nearest first; kept in its frame. */
  nameTop(): void {
    const depth = this.stack.length - 1;
    let known = depth;
    while (this.stack[known]?.names === null) known -= 1;
    let names = this.stack[known]?.names ?? NO_NAMES;
    for (let at = known + 1; at <= depth; at += 1) {
      const frame = this.stack[at] as Frame;
      if (frame.named !== "") names = this.namesOf(frame.named, names);
      frame.names = names;
    }
  }

  /** The words of an element's own names, then those around it. Elements of one list have the same. */
  private namesOf(named: string, around: ReadonlySet<string>): ReadonlySet<string> {
    let known = this.named.get(around);
    if (!known) this.named.set(around, (known = new Map()));
    let names = known.get(named);
    if (!names) {
      names = new Set([...this.wordsOf(named), ...around].slice(0, MOST_NAMES));
      known.set(named, names);
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
    if (this.top.block) this.onBlockEnd();
    this.stack.pop();
  }

  private popTo(depth: number): void {
    while (this.stack.length > depth) this.pop();
  }

  /** Closes what a start tag ends: a new item the item before it, a new block the open paragraph. */
  closeImplied(tag: string): void {
    if (tag === "body") {
      while (this.stack.length > 1 && this.top.tag !== "html") this.pop();
      return;
    }
    // A page may leave out the end of its head and the beginning of its body.
    if (this.top.tag === "head" && !IN_HEAD.has(tag)) this.pop();
    const ends = IMPLIED_END[tag];
    if (ends) this.closeItems(tag, ends);
    else if (closesParagraph(tag)) this.closeOpenParagraph();
  }

  private closeItems(tag: string, ends: ReadonlySet<string>): void {
    for (let depth = this.stack.length - 1, steps = 0; depth > 0 && steps < REACH; depth -= 1, steps += 1) {
      const open = this.stack[depth]?.tag ?? "";
      if (ends.has(open) && open !== "p") {
        this.popTo(depth);
        if (open === tag || tag === "dt" || tag === "dd" || tag === "td" || tag === "th") return;
      } else if (SCOPE.has(open)) return;
    }
  }

  private closeOpenParagraph(): void {
    for (
      let depth = this.stack.length - 1, steps = 0;
      depth > 0 && steps < PARAGRAPH_REACH;
      depth -= 1, steps += 1
    ) {
      const { tag: open, block } = this.stack[depth] ?? ROOT;
      if (open === "p") {
        this.popTo(depth);
        return;
      }
      if (block) return;
    }
  }

  /** Closes the nearest open element of a name, and what is open within it. Gives whether it was a block; null where none is. */
  close(tag: string): boolean | null {
    const lowest = Math.max(1, this.stack.length - REACH);
    for (let depth = this.stack.length - 1; depth >= lowest; depth -= 1) {
      const frame = this.stack[depth];
      if (frame?.tag === tag) {
        this.popTo(depth);
        return frame.block;
      }
      // An inline end tag does not close the blocks that were opened within it.
      if (frame?.block === true && !BLOCK.has(tag) && !UNSEEN.has(tag)) return null;
    }
    return null;
  }
}
