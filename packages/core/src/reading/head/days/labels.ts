import type { Span } from "../../../record/index.ts";

/** "Document Creation Date:", the day on the line below: of the copy, the file or an event, and not of the article. */
const OTHER_LABEL =
  /^(?:(?:document|file|record|page|item) (?:creation|release|date|modification|upload)|creation|approval|declassification|scan|upload|access(?:ion)?|retrieval|expir(?:y|ation)|modification|event|meeting|start|end|due|effective)(?: date)?\s?:?$/iu;
/** "Publication Date:", likewise. */
const OWN_LABEL =
  /^(?:(?:(?:original )?publication|published|issue|article|posted|press release|news) date|date (?:of publication|published|posted)|(?:first |originally )?(?:published|posted)(?: on| at)?)\s?:?$/iu;
/** "Last updated", likewise: of the change. */
const CHANGE_LABEL =
  /^(?:last |date )?(?:updated?|modified|revised|edited|changed)(?: on| at| date)?\s?:?$/iu;
const LONGEST = 40;

/** What the line above says of the day on a line: that it is of publication, of a change, or of something else; null without a label. */
export function labelAbove(text: string, above: Span | undefined): "own" | "change" | "other" | null {
  if (above === undefined || above.end - above.start > LONGEST) return null;
  const label = text.slice(above.start, above.end).trim();
  if (OTHER_LABEL.test(label)) return "other";
  if (CHANGE_LABEL.test(label)) return "change";
  return OWN_LABEL.test(label) ? "own" : null;
}
