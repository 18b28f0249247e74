import { KINGS, QUEENS, wordSet } from "@chancery/language";

import { foldName } from "../names/fold.ts";
import type { Ledger } from "../ledger.ts";
import type { Gender } from "../references/pronoun-asking.ts";
import type { Scene } from "../scene.ts";

const MEN = wordSet("mr sir lord prince sheikh pope cardinal archbishop ayatollah señor", KINGS);
const WOMEN = wordSet("mrs ms miss lady dame princess sheikha baroness señora madam madame", QUEENS);

/** What a word of somebody's title says of him or her; the first that any word answers to counts. */
const SIGNS: readonly (readonly [(word: string) => boolean, Gender])[] = [
  [(word) => MEN.has(word), "m"],
  [(word) => WOMEN.has(word), "f"],
  [(word) => /(?:(?<!wo)man|father|husband|brother)$/.test(word), "m"],
  [(word) => /(?:woman|mother|wife|sister)$/.test(word), "f"],
];
/** Slavic and Central Asian surnames decline by gender. */
const ENDINGS: readonly (readonly [RegExp, Gender])[] = [
  [/(?:ova|eva|yeva|skaya|kyzy|qizi)$/, "f"],
  [/(?:ov|ev|yev|sky|skiy|uly|uulu)$/, "m"],
];

/** "Ms Brandvold", "Señor Quispe", "brother A. Idriss": what the word right before a name says. */
function courtesiesOf(scene: Scene, ledger: Ledger): ReadonlyMap<string, Gender> {
  const out = new Map<string, Gender>();
  for (const { kind, form, entity, first } of ledger.mentions()) {
    if (kind !== "person" || form !== "name" || out.has(entity)) continue;
    const before = scene.token(first - 1)?.text === "." ? first - 2 : first - 1;
    const word = scene.token(before)?.norm.replace(/\.$/, "") ?? "";
    const gender = SIGNS.find(([sign]) => sign(word))?.[1];
    if (gender !== undefined) out.set(entity, gender);
  }
  return out;
}

/** Gender of a person: the listed one, a title's, the given name's, the surname's ending; null when none says. */
export function gendersOf(
  scene: Scene,
  ledger: Ledger,
  titles: ReadonlyMap<string, string>,
): (person: string) => Gender {
  const cache = new Map<string, Gender>();
  const courtesies = courtesiesOf(scene, ledger);
  const find = (id: string): Gender => {
    const listed = scene.knowledge.entity(id)?.gender ?? null;
    if (listed !== null) return listed;
    const courtesy = courtesies.get(id);
    if (courtesy !== undefined) return courtesy;
    const name = ledger.nameOf(id) ?? "";
    const words = [
      ...(titles.get(id) ?? "").toLowerCase().split(/[\s.-]+/),
      ...name
        .toLowerCase()
        .split(/[\s.]+/)
        .slice(0, 1),
    ];
    for (const [sign, gender] of SIGNS) if (words.some((word) => word !== "" && sign(word))) return gender;
    const [given = "", ...rest] = name.split(/\s+/);
    const known =
      scene.knowledge.gender(given) ??
      (given.includes("-") ? scene.knowledge.gender(given.split("-")[0] ?? "") : null);
    if (known !== null) return known;
    const surname = foldName(rest.at(-1) ?? given);
    return ENDINGS.find(([ending]) => ending.test(surname))?.[1] ?? null;
  };
  return (id) => {
    if (!cache.has(id)) cache.set(id, find(id));
    return cache.get(id) ?? null;
  };
}
