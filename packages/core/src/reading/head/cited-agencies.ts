import type { Knowledge } from "@chancery/knowledge";

import type { Block, Span } from "../../record/index.ts";
import { agencyOf } from "./names.ts";

const NAME = String.raw`(?:[\p{Lu}][\p{L}\p{N}.&/-]*(?:['’]s)?)(?:\s+(?:(?:of|the|for)\s+)?[\p{Lu}][\p{L}\p{N}.&/-]*(?:['’]s)?){0,5}`;
/** ", Xinhua reported.": a sentence that ends by crediting its source; ", according to Xinhua." likewise. */
const ENDINGS = [
  new RegExp(
    String.raw`,\s+(?:the\s+)?(${NAME})(?:\s+news\s+agency)?\s+(?:has\s+)?report(?:ed|s)(?:\s+(?:on\s+\p{Lu}\p{L}+day|earlier|today))?[.,]`,
    "gu",
  ),
  new RegExp(
    // The first letters are looked for by themselves: most places have none of them.
    String.raw`\b(?=[acqrt])(?:according\s+to|citing|quoted\s+by|told|reported\s+by|carried\s+by)\s+(?:the\s+)?(?:(?:state|official|state-run|semi-official)\s+)?(?:news\s+agency\s+)?(${NAME})(?:\s+news\s+agency)?(?=[\s.,])`,
    "gu",
  ),
];
const MAY_CITE = /report(?:ed|s)|according\s|citing\s|quoted\s|told\s|carried\s/;
/** "...at the Foreign Office.—A.A.P.-Reuter.": how papers of the last century credited the wires at the end of a text. */
const SIGNED_OFF =
  /[.”"']\s?(?:—|–|--?)\s?(\p{Lu}[\p{L}.]{1,14}(?:\s?[-,/&]\s?\p{Lu}[\p{L}.]{1,14}){0,3})\.?$/u;

/** A service that no table knows, told by its last word. */
const SERVICE = /(?:service|agency|newswire|news agency|press|radio|network)$/iu;

/** Wires and services that the article's own sentences credit with the news. */
export function citedAgencies(
  text: string,
  blocks: readonly Block[],
  knowledge: Knowledge,
): { name: string; span: Span }[] {
  const out: { name: string; span: Span }[] = [];
  for (const { span, kind } of blocks) {
    if (kind !== "paragraph") continue;
    const raw = text.slice(span.start, span.end);
    if (!MAY_CITE.test(raw)) continue;
    ENDINGS.forEach((pattern, i) => {
      for (const match of raw.matchAll(pattern)) {
        const name = match[1] ?? "";
        const known = agencyOf(name, knowledge);
        if (known === null && !(i === 0 && SERVICE.test(name) && name.includes(" "))) continue;
        if (out.some((one) => one.name === (known ?? name))) continue;
        const start = span.start + match.index + match[0].indexOf(name);
        out.push({ name: known ?? name, span: { start, end: start + name.length } });
      }
    });
  }
  const last = blocks.findLast(({ kind }) => kind === "paragraph");
  const signed = last === undefined ? null : SIGNED_OFF.exec(text.slice(last.span.start, last.span.end));
  if (last && signed?.[1] !== undefined) {
    const base = last.span.start + signed.index + signed[0].indexOf(signed[1]);
    const parts = [...signed[1].matchAll(/[\p{L}.]+/gu)].map(({ 0: part, index }) => ({
      name:
        agencyOf(part.replace(/\.$/, ""), knowledge) ??
        agencyOf(part.replaceAll(".", ""), knowledge) ??
        agencyOf(`${part.replace(/\.$/, "")}s`, knowledge),
      part,
      start: base + index,
    }));
    // Every part is a wire, or an abbreviation with full stops beside one that is.
    const wires = parts.every(({ name, part }) => name !== null || /^(?:\p{Lu}\.){2,4}$/u.test(part));
    if (wires && parts.some(({ name }) => name !== null)) {
      for (const { name, part, start } of parts) {
        if (!out.some((one) => one.name === (name ?? part)))
          out.push({ name: name ?? part, span: { start, end: start + part.length } });
      }
    }
  }
  return out;
}
