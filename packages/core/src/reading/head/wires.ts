import type { Knowledge } from "@chancery/knowledge";

import { agencyOf } from "./names.ts";

/** A wire or several, and the words behind them: "NZPA-Reuter Washington", "N.Z.P.A.-A.P. Teheran The Prime Minister has". */
const WIRES_FIRST =
  /^(?:[-–—]\s)?(?<wires>\p{Lu}[\p{L}.]{1,12}(?:[-/]\p{Lu}[\p{L}.]{1,12}){0,3})[,:]?\s+(?<rest>\p{Lu}.*)$/su;
const WORDS = /^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,2}/u;

/** The name of a wire as knowledge has it, where full stops are left out or "Reuter" stands for "Reuters". */
const wireOf = (part: string, knowledge: Knowledge): string | null =>
  agencyOf(part, knowledge) ??
  agencyOf(part.replaceAll(".", ""), knowledge) ??
  agencyOf(`${part}s`, knowledge);

export interface WireOpening {
  readonly wires: readonly { readonly name: string; readonly start: number; readonly end: number }[];
  readonly town: { readonly start: number; readonly end: number };
}

/**
 * The wires that a line or a paragraph opens with and the town behind them, as papers of the last century printed them; null
 * where a part is no wire, or no town follows. Places are within `text`.
 */
export function wireOpening(text: string, knowledge: Knowledge): WireOpening | null {
  const { wires = "", rest = "" } = WIRES_FIRST.exec(text.slice(0, 120))?.groups ?? {};
  if (wires === "") return null;
  const from = text.indexOf(wires);
  const parts = [...wires.matchAll(/[^-/]+/gu)].map(({ 0: part, index }) => ({
    name: wireOf(part, knowledge),
    start: from + index,
    end: from + index + part.length,
  }));
  if (parts.some(({ name }) => name === null)) return null;
  const at = text.indexOf(rest, from + wires.length);
  const words = WORDS.exec(rest)?.[0].split(" ") ?? [];
  for (let count = words.length; count > 0; count -= 1) {
    const town = words.slice(0, count).join(" ");
    if (knowledge.lookup(town).some(({ kind, form }) => kind === "place" && form === "name"))
      return {
        wires: parts.map((part) => ({ ...part, name: part.name ?? "" })),
        town: { start: at, end: at + town.length },
      };
  }
  return null;
}
