import type { Knowledge } from "@chancery/knowledge";

import type { ArticleHead } from "../../document/index.ts";
import type { Block, Byline } from "../../record/index.ts";
import type { State } from "../classify/states.ts";
import type { ElementContext, Surrounding } from "../html/element-context.ts";
import type { PageMetadata } from "../html/metadata.ts";
import type { Line } from "../lines/line.ts";
import { citedAgencies } from "./cited-agencies.ts";
import { creditsOf } from "./credits.ts";
import { dateClues } from "./days/date-clues.ts";
import { datelineOf, type Dateline } from "./dateline.ts";
import { lineDateline } from "./line-dateline.ts";
import { stateOf } from "../stamps/order.ts";
import { languageOf } from "./language.ts";
import { personOf } from "./names.ts";
import { outletOf } from "./outlet.ts";

export interface HeadInput {
  readonly text: string;
  readonly uri: string;
  readonly retrievedAt: string | null;
  readonly publishedHint: string | null;
  readonly blocks: readonly Block[];
  readonly states: readonly State[];
  /** The lines that the blocks were made of, in the same order. */
  readonly lines: readonly Line[];
  readonly metadata: PageMetadata | null;
  readonly knowledge: Knowledge;
}

/** A dateline opens the first paragraph; a caption or a deck taken for one may stand before it. */
const DATELINE_WITHIN = 3;

function findDateline(text: string, blocks: readonly Block[], knowledge: Knowledge): Dateline | null {
  for (const { span } of blocks.filter(({ kind }) => kind === "paragraph").slice(0, DATELINE_WITHIN)) {
    const dateline = datelineOf(text, span, knowledge);
    if (dateline) return dateline;
  }
  const first = blocks.findIndex(({ kind }) => kind === "paragraph");
  const above = blocks[first - 1];
  const titled = blocks.slice(0, Math.max(0, first - 1)).some(({ kind }) => kind === "title");
  return above !== undefined &&
    titled &&
    /^(?:boilerplate|byline|heading|subtitle|timestamp)$/.test(above.kind)
    ? lineDateline(text, above.span, knowledge)
    : null;
}

/**
 * The blocks whose names made this article. Below the text a name is its author's only right after it: further down, among
 * other stories, are the authors of those.
 */
function ownCredits(blocks: readonly Block[], states: readonly State[]): Block[] {
  let open = true;
  return blocks.filter(({ kind, reasons }, i) => {
    const { zone } = states[i] ?? {};
    if (zone === "tail" && kind === "boilerplate") open = false;
    if (zone !== "tail") return true;
    return open || /^(?:credit-work|with-reporting|contributed)$/.test(reasons?.[0] ?? "");
  });
}

/** Authors that the metadata names, where the page shows the name outside its paragraphs. */
function namedAuthors(
  text: string,
  blocks: readonly Block[],
  authors: readonly string[],
  known: readonly Byline[],
  knowledge: Knowledge,
): Byline[] {
  return authors.flatMap((author): Byline[] => {
    const name = personOf(author, knowledge);
    if (name === null || known.some((one) => one.name === name)) return [];
    for (const { span, kind } of blocks) {
      if (kind === "paragraph" || kind === "title") continue;
      const at = text.slice(span.start, span.end).indexOf(author);
      if (at >= 0)
        return [
          { name, role: "author", span: { start: span.start + at, end: span.start + at + author.length } },
        ];
    }
    return [];
  });
}

/** The elements of the lines. What most of the text stands in says nothing: pages of some systems are one form. */
function withoutShared(lines: readonly Line[], blocks: readonly Block[]): (ElementContext | null)[] {
  const counts = new Map<Surrounding, number>();
  let paragraphs = 0;
  lines.forEach(({ element }, i) => {
    if (blocks[i]?.kind !== "paragraph" || !element) return;
    paragraphs += 1;
    for (const one of element.inside) counts.set(one, (counts.get(one) ?? 0) + 1);
  });
  const shared = new Set(WRAPPERS.filter((one) => (counts.get(one) ?? 0) * 2 > paragraphs));
  if (shared.size === 0) return lines.map(({ element }) => element);
  return lines.map(
    ({ element }) =>
      element && { ...element, inside: new Set([...element.inside].filter((one) => !shared.has(one))) },
  );
}
const WRAPPERS: readonly Surrounding[] = ["form", "aside", "footer", "nav", "button"];

/** What the blocks and the metadata say of the article as a whole. */
export function headOf(input: HeadInput): ArticleHead {
  const { text, blocks, states, metadata, knowledge } = input;
  const titles = blocks.filter(({ kind }) => kind === "title");
  const [first] = titles;
  const last = titles.at(-1);
  // "Chinese President Begins Tour -", whose day stood behind the dash.
  const tail =
    last === undefined
      ? 0
      : (/(?:\s+[|–—-]+|\s*:)\s*$/u.exec(text.slice(last.span.start, last.span.end))?.[0].length ?? 0);
  const title = first && last ? { start: first.span.start, end: last.span.end - tail } : null;
  const dateline = findDateline(text, blocks, knowledge);
  const credits = creditsOf(
    text,
    // "SANTA MARTA" above the text is a town, nobody's name.
    ownCredits(blocks, states).filter(
      ({ span }) => span.start !== dateline?.span.start || span.end !== dateline.span.end,
    ),
    knowledge,
  );
  const bylines = [
    ...credits.bylines,
    ...namedAuthors(text, blocks, metadata?.authors ?? [], credits.bylines, knowledge),
  ];
  const agencies = [...credits.agencies];
  for (const cited of [
    ...(dateline?.agency ? [dateline.agency, ...(dateline.more ?? [])] : []),
    ...citedAgencies(text, blocks, knowledge),
  ]) {
    const key = cited.name.toLowerCase();
    if (!agencies.some(({ name }) => name.toLowerCase() === key)) agencies.push(cited);
  }
  const prose = blocks
    .filter(({ kind }) => kind === "paragraph")
    .map(({ span }) => text.slice(span.start, span.end));
  const outlet = outletOf({
    text,
    blocks,
    uri: input.uri,
    named: metadata?.outlets ?? [],
    credited: dateline?.agency?.name ?? null,
    knowledge,
  });
  const language = languageOf(prose.length > 0 ? prose.join("\n") : text);
  return {
    language,
    outlet,
    title: title && { span: title, text: text.slice(title.start, title.end).replaceAll(/\s+/g, " ") },
    // "PHOTO | MOSES KATO | NILE SENTINEL": the paper is nobody's name.
    bylines: bylines.filter(({ name }) => name.toLowerCase() !== outlet?.toLowerCase()),
    agencies: agencies.sort((a, b) => a.span.start - b.span.start),
    dateline: dateline && { span: dateline.span, placeSpan: dateline.placeSpan },
    dateClues: dateClues({
      text,
      blocks,
      states,
      elements: withoutShared(input.lines, blocks),
      canonical: metadata?.canonical ?? null,
      // A text that says no more of itself is in a language, and none but English writes the month first.
      locale: metadata?.locale ?? (language === "und" ? null : language),
      state: stateOf([input.uri, metadata?.canonical ?? null, outlet], knowledge),
      uri: input.uri,
      retrievedAt: input.retrievedAt,
      publishedHint: input.publishedHint,
      dateline,
      metadata: metadata?.days ?? [],
    }),
  };
}
