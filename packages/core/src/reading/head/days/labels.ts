import type { Span } from "../../../record/index.ts";
import { MONTHS } from "../../stamps/months.ts";
import { FILLERS, piecesOf, PUBLISHED, PUNCTUATION, UPDATED, type Piece } from "../../stamps/pieces.ts";

/** "Document Creation Date:", the day on the line below: of the copy, the file or an event, and not of the article. */
const OTHER_LABEL =
  /^(?:(?:document|file|record|page|item) (?:creation|release|date|modification|upload)|creation|approval|declassification|scan|upload|access(?:ion)?|retrieval|expir(?:y|ation)|modification|event|meeting|start|end|due|effective)(?: date)?\s?:?$/iu;
/** "Available until", whatever it is: the day on the line below is to come. */
const UNTIL = /(?<![\p{L}])(?:until|till|bis|jusqu['’]au|hasta|fino al|até|t\/m|до)\s?:?$/iu;
/** "Publication Date:", likewise. */
const OWN_LABEL =
  /^(?:(?:(?:original )?publication|published|issue|article|posted|press release|news) date|date (?:of publication|published|posted)|(?:first |originally )?(?:published|posted)(?: on| at)?|original(?:ly)?)\s?:?$/iu;
/** "Last updated", likewise: of the change. */
const CHANGE_LABEL =
  /^(?:last |date )?(?:updated?|modified|revised|edited|changed)(?: on| at| date)?\s?:?$/iu;
const LONGEST = 40;
/** A line may close with the label of the day below it: "Publié le 7 mai 2019 - Mis à jour le". */
const LONGEST_BEFORE = 120;

export type Label = "own" | "change" | "other";

const isLabel = ({ norm }: Piece): boolean =>
  (PUBLISHED.has(norm) || UPDATED.has(norm) || FILLERS.has(norm) || PUNCTUATION.test(norm)) &&
  !MONTHS.has(norm);

/** The label in any of the languages of stamps that ends a line: its last words, none but those of labels. */
function closingLabel(text: string, { start, end }: Span): Label | null {
  const pieces = piecesOf(text, start, end);
  const first = pieces.findLastIndex((piece) => !isLabel(piece)) + 1;
  const words = pieces.slice(first).map(({ norm }) => norm);
  // Of a line of words the last is part of what they say: "how the treaty was edited".
  if (first > 0 && !/^\d/u.test(pieces[first - 1]?.norm ?? "")) return null;
  if (words.some((word) => UPDATED.has(word))) return "change";
  return first === 0 && words.some((word) => PUBLISHED.has(word)) ? "own" : null;
}

/** What the line above says of the day on a line: that it is of publication, of a change, or of something else; null without a label. */
export function labelAbove(text: string, above: Span | undefined): Label | null {
  if (above === undefined || above.end - above.start > LONGEST_BEFORE) return null;
  const label = text.slice(above.start, above.end).trim();
  if (label.length <= LONGEST) {
    if (OTHER_LABEL.test(label) || UNTIL.test(label)) return "other";
    if (CHANGE_LABEL.test(label)) return "change";
    if (OWN_LABEL.test(label)) return "own";
  }
  return closingLabel(text, above);
}
