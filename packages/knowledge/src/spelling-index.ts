import type { NameEntry } from "./names.ts";
import { SHORTEST_LONE_KEY, spellingKey } from "./spelling.ts";
import type { NameHit } from "./types.ts";

const keysOf = (text: string, keyOf: (part: string) => string = spellingKey): string[] =>
  text
    .split(/[\s-]+/)
    .map(keyOf)
    .filter((key) => key !== "");

/** Many people share a given name, and each is named in several ways. */
function remembering(keyOf: (part: string) => string): (part: string) => string {
  const known = new Map<string, string>();
  return (part) => {
    let key = known.get(part);
    if (key === undefined) {
      key = keyOf(part);
      known.set(part, key);
    }
    return key;
  };
}

/** What a surname may be written apart after: "al Jubeir" for "Aljubeir", "Mc Guinness" for "McGuinness". */
const PARTICLES =
  /^(?:al|el|as|ash|at|ad|an|ar|abu|abd|abdul|ben|bin|ibn|mc|mac|o|d|de|del|della|di|da|du|la|le|van|von|ter|ten|ould|ait)$/;

/** People by the spelling keys of their full names and, where long enough, of their surnames. Built at first use. */
export class SpellingIndex {
  readonly #hits = new Map<string, NameHit[]>();
  /** Of surnames of one word, by their keys: two words that sound so together are another name ("Ma Kai" is no MacKay). */
  readonly #lone = new Map<string, Set<string>>();

  constructor(entries: readonly NameEntry[]) {
    const keyOf = remembering(spellingKey);
    for (const { text, hit } of entries) {
      if (hit.kind !== "person") continue;
      const keys = keysOf(text, keyOf);
      if (keys.length === 0 || (keys.length === 1 && (keys[0]?.length ?? 0) < SHORTEST_LONE_KEY)) continue;
      const key = keys.join("");
      const list = this.#hits.get(key) ?? [];
      if (list.length === 0) this.#hits.set(key, list);
      const known = list.some((other) => other.entity === hit.entity);
      if (keys.length > 1) this.#lone.get(key)?.delete(hit.entity);
      else if (!known) this.#lone.set(key, (this.#lone.get(key) ?? new Set()).add(hit.entity));
      if (!known) list.push(hit);
    }
  }

  lookup(name: string): readonly NameHit[] {
    const keys = keysOf(name);
    if (keys.length === 1 && (keys[0]?.length ?? 0) < SHORTEST_LONE_KEY) return [];
    const key = keys.join("");
    const hits = this.#hits.get(key) ?? [];
    const lone = keys.length > 1 && !PARTICLES.test(keys[0] ?? "") ? this.#lone.get(key) : undefined;
    return lone === undefined ? hits : hits.filter(({ entity }) => !lone.has(entity));
  }
}
