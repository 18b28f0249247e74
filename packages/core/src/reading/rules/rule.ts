import type { BlockKind } from "../../record/index.ts";
import type { Letters } from "../lines/line.ts";

/** One reason to take a line for something. Several may fit; the classifier weighs them. */
export interface LineRule {
  /** "boilerplate.share": the kind, then the role that is given as the finer reason. */
  readonly id: string;
  readonly kind: BlockKind;
  /** Points for the kind; a full paragraph of prose has about 50 against boilerplate. */
  readonly weight: number;
  /** What it costs the article's body to go on after such a line: "Leave a reply" ends it, an advertisement does not. */
  readonly ends?: number;
  /** How many words a line of the rule has. */
  readonly least?: number;
  readonly most?: number;
  /** What the line is: its text, or its plain form where `of` says so; `within` so many of its first characters. */
  readonly pattern?: RegExp;
  readonly of?: "text" | "norm";
  readonly within?: number;
  /** What the line is as a whole, in its plain form and with a count beside it at most: "comments (12)". */
  readonly phrases?: ReadonlySet<string>;
  /** What is asked before that, a bound on its length among it. */
  readonly test?: (line: Letters) => boolean;
  /** Where `test` is all there is: patterns of which every such line fits one, so that lines without their keys are not asked (keys/). */
  readonly signs?: readonly RegExp[];
}

/** The role within a rule's id: "boilerplate.share" -> "share". */
export const roleOf = (id: string): string => id.slice(id.indexOf(".") + 1);

/**
 * Any casing of the plain letters in the source of a pattern. The flag "i" is no way to it: with "u" it makes \\p{Lu}
 * match small letters too.
 */
export const anyCase = (pattern: string): string =>
  pattern.replaceAll(/\\p\{\w+\}|\\.|\[[^\]]*\]|\p{Ll}/gu, (piece) =>
    piece.length === 1 ? `[${piece}${piece.toUpperCase()}]` : piece,
  );
