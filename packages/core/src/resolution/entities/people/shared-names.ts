import type { Scene } from "../scene.ts";

/**
 * Which of several states that share a name or an adjective ("Dominican", "Congolese") an article speaks of: the only one that it also names
 * without doubt, through a person who held office in it, or through a place in it. Null where that speaks for none or for several.
 */
export function sharedBy(scene: Scene, states: readonly string[]): string | null {
  const named = companyOf(scene);
  const backed = states.filter((id) => named.has(id));
  return backed.length === 1 ? (backed[0] ?? null) : null;
}

/** States that the article's other names lead to; made once an article. */
function companyOf(scene: Scene): ReadonlySet<string> {
  let known = companies.get(scene.names);
  if (known === undefined) {
    known = new Set(scene.names.flatMap((name) => statesOf(scene, name)));
    companies.set(scene.names, known);
  }
  return known;
}
const companies = new WeakMap<Scene["names"], ReadonlySet<string>>();

function statesOf({ knowledge }: Scene, { kind, candidates }: Scene["names"][number]): readonly string[] {
  const [only, ...more] = candidates;
  if (only === undefined) return [];
  // A capital is listed with the state that it may stand for.
  if (kind === "place") return [knowledge.entity(only)?.country ?? []].flat();
  if (more.length > 0) return [];
  if (kind === "country") return [only];
  if (kind !== "person") return [];
  return knowledge.offices(only).flatMap(({ office }) => knowledge.office(office)?.polity ?? []);
}
