import { scores } from "../scoring/f1.ts";

export interface Answer {
  readonly gold: string;
  /** Null where nothing was said; that is wrong. */
  readonly found: string | null;
}
export interface ByRoot {
  readonly root: string;
  readonly p: number;
  readonly r: number;
  readonly f1: number;
  readonly gold: number;
}

/** Precision, recall and F1 of each root of the answers, as Hu et al. (ACL 2024) count them; in 0..1. */
export function byRoot(answers: readonly Answer[]): ByRoot[] {
  const roots = [...new Set(answers.map(({ gold }) => gold))].sort();
  return roots.map((root) => {
    const gold = answers.filter((answer) => answer.gold === root).length;
    const said = answers.filter((answer) => answer.found === root).length;
    const hits = answers.filter((answer) => answer.gold === root && answer.found === root).length;
    return { root, ...scores(hits, said, gold), gold };
  });
}

/** The mean F1 of all roots, each of the same weight. */
export const macro = (roots: readonly ByRoot[]): number =>
  roots.length === 0 ? 0 : roots.reduce((sum, { f1 }) => sum + f1, 0) / roots.length;

/** The four quads and two poles that PLOVER groups its roots in. */
const QUADS: Readonly<Record<string, number>> = {
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  COOPERATE: 2,
  AID: 2,
  YIELD: 2,
  REQUEST: 3,
  ACCUSE: 3,
  REJECT: 3,
  THREATEN: 3,
  PROTEST: 4,
  SANCTION: 4,
  MOBILIZE: 4,
  COERCE: 4,
  ASSAULT: 4,
};

/** The answers seen through a coarser grid: "quad", or "pole" (cooperation or conflict). */
export function coarser(answers: readonly Answer[], grid: "quad" | "pole"): Answer[] {
  const cell = (root: string): string => {
    const quad = QUADS[root] ?? 0;
    return grid === "quad" ? String(quad) : quad <= 2 ? "cooperation" : "conflict";
  };
  return answers.map(({ gold, found }) => ({ gold: cell(gold), found: found === null ? null : cell(found) }));
}
