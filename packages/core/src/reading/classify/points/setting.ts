import type { Evidence } from "../evidence.ts";

/** What the lines around and the whole text say; the same for every state of a line. */
export interface Setting {
  readonly before: Evidence | undefined;
  readonly after: Evidence | undefined;
  /** Below the date that stands under this line, before any prose, a line may be the headline. */
  readonly headedBelow: boolean;
  /** The line after that. */
  readonly second: Evidence | undefined;
  /** Stands in a list that furniture announces: "Also read", then the headlines of other stories. */
  readonly listed: boolean;
  /** In a run of them that the page's own headline is not in. */
  readonly ofOthers: boolean;
  /** Prose below a headline of such a list. */
  readonly teaser: boolean;
  /** Stands in such a list, and prose above it. */
  readonly belowText: boolean;
  /** An author and his stamp follow before any prose. */
  readonly signed: boolean;
  /** Stands in another story, which is glued below this one. */
  readonly other: boolean;
  /** Says a line above the text once more: the headline, set over the picture as well. */
  readonly again: boolean;
  /** Is said once more so. */
  readonly saidTwice: boolean;
  /** An item of a list that the text leads to. */
  readonly item: boolean;
  /** 1: lines below say parts of this one once more; -1: it is such a part. */
  readonly inParts: number;
  /** The next line stands on the same line of the text. */
  readonly joined: boolean;
  readonly first: boolean;
  /** Topic of the article; empty on the first pass. */
  readonly topic: ReadonlySet<string>;
  /** Topic of the paragraphs alone: what a headline must share. A masthead's own words are not in it. */
  readonly told: ReadonlySet<string>;
  /** Past the first paragraphs, which make the topic themselves. */
  readonly late: boolean;
  /** Titles that the page's metadata gives, normalised. */
  readonly titles: readonly string[];
}
