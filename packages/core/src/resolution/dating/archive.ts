import type { Block, Span } from "../../record/index.ts";
import type { DatingDoc } from "./article.ts";

const ARCHIVE = /^\W{0,3}(?:from (?:the|our) (?:[\p{L} ]{1,20})?archives?\b|(?:from|in) the archives?\b)/iu;

/** The line that says that the page shows an old article: "From our archive: ..."; null where none does. */
export function archiveMark({ source: { text }, blocks }: Pick<DatingDoc, "source" | "blocks">): Span | null {
  const mark = blocks.find(
    ({ span, kind, reasons }) =>
      reasons?.[0] === "archive-note" ||
      ((kind === "title" || kind === "subtitle" || kind === "boilerplate") &&
        ARCHIVE.test(text.slice(span.start, Math.min(span.end, span.start + 60)))),
  );
  return mark?.span ?? null;
}

/** A picture out of the files: its day is not that of the news. */
export function isFilePicture(text: string, blocks: readonly Block[], block: Block): boolean {
  if (/\bfile\b|file-|archive/i.test(block.reasons?.join(" ") ?? "")) return true;
  const next = blocks[blocks.indexOf(block) + 1];
  return (
    next?.kind === "credit" &&
    /\barchives?\b|\bfile\b|\blibrary\b/i.test(text.slice(next.span.start, next.span.end))
  );
}
