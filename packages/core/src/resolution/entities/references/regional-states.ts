import type { Discourse } from "../discourse.ts";
import type { Scene } from "../scene.ts";

const NOUNS: ReadonlySet<string> = new Set(["nation", "country", "state", "republic", "kingdom", "monarchy"]);
/** What may stand between the region and the noun, or before it: "the tiny West African island nation". */
const LONGEST = 6;
const BACK = 3;

/**
 * "the West African nation", "the Gulf state": the state of that part of the world that was named last, where one alone of them was
 * named in that sentence. Gives its id with the first token of the phrase; null where the noun has no such words before it.
 */
export function regionalState(discourse: Discourse, at: number): { entity: string; first: number } | null {
  const { scene } = discourse;
  if (!NOUNS.has(scene.token(at)?.norm ?? "")) return null;
  const told = regionBefore(scene, at);
  if (told === null) return null;
  const subject = subjectOf(discourse, at);
  for (let back = 0; back <= BACK; back += 1) {
    const named = new Set(
      discourse
        .before(at, back)
        .filter(({ kind, form, entity }) => kind === "country" && form !== "nominal" && entity !== subject)
        .map(({ entity }) => entity)
        .filter((id) => liesIn(scene, id, told.parts)),
    );
    const [only] = named;
    if (named.size === 1 && only !== undefined) return { entity: only, first: told.first };
    if (named.size > 1) return null;
  }
  return null;
}

/** The words between "the" and the noun, if they say a part of the world, and where "the" stands. */
function regionBefore(scene: Scene, at: number): { parts: readonly string[]; first: number } | null {
  const words: string[] = [];
  for (let i = at - 1; i > at - LONGEST; i -= 1) {
    const token = scene.token(i);
    if (token === undefined || token.sentence !== scene.token(at)?.sentence) return null;
    if (/^(?:the|this|that)$/.test(token.norm)) {
      const parts = partsOf(scene, words);
      return parts === null ? null : { parts, first: i };
    }
    // "the other West African nation", "the neighbouring Gulf state": somebody else.
    if (/^(?:other|neighbou?ring|another|second|first|only|last|host)$/.test(token.norm)) return null;
    words.unshift(token.norm);
  }
  return null;
}

/** The longest of the regions that the words hold. */
function partsOf({ knowledge }: Scene, words: readonly string[]): readonly string[] | null {
  const text = ` ${words.join(" ").replace("south-east", "southeast").replace("south - east", "southeast")} `;
  let best = "";
  for (const name of knowledge.regions().keys())
    if (name.length > best.length && text.includes(` ${name} `)) best = name;
  return knowledge.regions().get(best)?.parts ?? null;
}

const liesIn = ({ knowledge }: Scene, id: string, parts: readonly string[]): boolean => {
  const region = knowledge.entity(id)?.region ?? "";
  return parts.some((part) => part === id || (part.includes("/") && region.startsWith(part)));
};

/** The state that is the subject of the clause in which the phrase is an object: "Peru recognised the Balkan nation" is not of Peru. */
function subjectOf(discourse: Discourse, at: number): string | null {
  const { scene } = discourse;
  const clauses = scene.grammar[scene.token(at)?.sentence ?? -1]?.clauses ?? [];
  const own = clauses.find(({ first, last }) => first <= at && at < last);
  const subject = own?.subject ?? null;
  return subject === null || at < subject.last ? null : (discourse.covering(subject.head)?.entity ?? null);
}

const PLURALS: ReadonlySet<string> = new Set([
  "nations",
  "countries",
  "states",
  "monarchies",
  "neighbours",
  "neighbors",
]);
const COUNTS: ReadonlyMap<string, number> = new Map([
  ["two", 2],
  ["both", 2],
  ["three", 3],
  ["four", 4],
]);

/** "the two Arab countries": as many of that part of the world as the article has named so far, where it has named no more. */
export function regionalGroup(
  discourse: Discourse,
  at: number,
): { members: readonly string[]; first: number } | null {
  const { scene } = discourse;
  if (!PLURALS.has(scene.token(at)?.norm ?? "")) return null;
  const words: string[] = [];
  let i = at - 1;
  while (i > at - 4 && !COUNTS.has(scene.token(i)?.norm ?? "")) {
    words.unshift(scene.token(i)?.norm ?? "");
    i -= 1;
  }
  const wanted = COUNTS.get(scene.token(i)?.norm ?? "");
  const parts = wanted === undefined || words.length === 0 ? null : partsOf(scene, words);
  if (parts === null) return null;
  const named = new Set<string>();
  for (const { kind, form, entity, first } of discourse.mentions) {
    if (first >= i) break;
    if (kind === "country" && form !== "nominal" && liesIn(scene, entity, parts)) named.add(entity);
  }
  const first = scene.token(i - 1)?.norm === "the" ? i - 1 : i;
  return named.size === wanted ? { members: [...named], first } : null;
}
