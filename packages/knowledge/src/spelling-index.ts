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

/** People by the spelling keys of their full names and, where long enough, of their surnames. Built at first use. */
export class SpellingIndex {
  readonly #hits = new Map<string, NameHit[]>();

  constructor(entries: readonly NameEntry[]) {
    const keyOf = remembering(spellingKey);
    for (const { text, hit } of entries) {
      if (hit.kind !== "person") continue;
      const keys = keysOf(text, keyOf);
      if (keys.length === 0 || (keys.length === 1 && (keys[0]?.length ?? 0) < SHORTEST_LONE_KEY)) continue;
      const key = keys.join("");
      const list = this.#hits.get(key) ?? [];
      if (list.length === 0) this.#hits.set(key, list);
      if (!list.some((other) => other.entity === hit.entity)) list.push(hit);
    }
  }

  lookup(name: string): readonly NameHit[] {
    const keys = keysOf(name);
    if (keys.length === 1 && (keys[0]?.length ?? 0) < SHORTEST_LONE_KEY) return [];
    return this.#hits.get(keys.join("")) ?? [];
  }
}
