import type { NameSpan } from "../../../document/index.ts";
import { contains } from "../../../record/index.ts";
import { foldName, foldWords } from "../names/fold.ts";
import type { Scene } from "../scene.ts";

/** Bodies that every state has: told apart by whose they are. */
const ORGAN =
  /\b(?:minist|parliament|senate|government|cabinet|central bank|supreme court|constitutional court|national assembly|house of|council of ministers|security council|general staff|department|prosecutor|army|navy|air force|police)/i;
/** What agencies of the East call a foreign ministry for short. */
const FOREIGN = /^M[Oo]?FA$/;
const EMPTY = new Set(["of", "the", "and", "for", "affairs"]);

/** Whose ministry or parliament each name is, and the words that name it, as one key; null for a body with a name of its own. */
export interface Organ {
  readonly key: string;
  /** The country, where the name or what stands beside it tells. */
  readonly owner: string | null;
  /** The country is not part of the name itself. */
  readonly beside: boolean;
}

export function organOf(
  scene: Scene,
  name: NameSpan,
  countryAt: ReadonlyMap<number, NameSpan>,
): Organ | null {
  const text = scene.analysis.text.slice(name.span.start, name.span.end);
  const short = FOREIGN.test(text);
  if (name.kind !== "organization" || (!short && !ORGAN.test(text))) return null;
  let inside: NameSpan | undefined;
  for (let at = name.first; at < name.last && inside === undefined; at += 1) {
    const country = countryAt.get(at);
    if (country !== undefined && contains(name.span, country.span)) inside = country;
  }
  const owner = inside ?? besides(scene, name, countryAt);
  const own = new Set(
    inside === undefined ? [] : foldWords(scene.analysis.text.slice(inside.span.start, inside.span.end)),
  );
  const words = (short ? "Foreign Ministry" : text)
    .split(/[\s,]+/)
    .map(foldName)
    .filter((word) => word !== "" && !own.has(word) && !EMPTY.has(word))
    .toSorted();
  return { key: words.join(" "), owner: owner?.candidates[0] ?? null, beside: inside === undefined };
}

/** "Kenya's Ministry of Foreign Affairs", "the Kenyan parliament", "the Foreign Ministry of Kenya". */
function besides(
  scene: Scene,
  { first, last }: NameSpan,
  countryAt: ReadonlyMap<number, NameSpan>,
): NameSpan | undefined {
  const before = scene.token(first - 1)?.norm === "'s" ? first - 2 : first - 1;
  const owner = countryAt.get(before);
  if (owner !== undefined && owner.last === before + 1) return owner;
  const after =
    scene.token(last)?.norm === "of" ? (scene.token(last + 1)?.norm === "the" ? last + 2 : last + 1) : -1;
  const state = countryAt.get(after);
  return state !== undefined && state.first === after ? state : undefined;
}
