import type { DayRange } from "@chancery/knowledge";

import type { NameSpan } from "../../../document/index.ts";
import { foldName } from "../names/fold.ts";
import type { Scene } from "../scene.ts";
import { RULED_BY } from "../states/ruled-governments.ts";
import { roleBefore, stateOfTitle } from "./before-names.ts";
import { textOf } from "./full-names.ts";
import { dayOf } from "./lives.ts";
import type { Person } from "./persons.ts";
import { isRuling, rulerByName, RULERS } from "./rulers.ts";

// Whom one word of a name means.

/**
 * The person of the article whose name the word is part of. Where several share it: the one whose title stands before the
 * word, else the only one named so far, else the one named most so far; null where that leaves two.
 */
export function surnameOf(
  scene: Scene,
  name: NameSpan,
  people: ReadonlyMap<string, readonly Person[]>,
): string | null {
  const text = textOf(scene, name);
  const word = foldName(text);
  const direct = people.get(word) ?? [];
  const spelled =
    direct.length > 0
      ? []
      : scene.knowledge.lookupSpelling(text).flatMap(({ entity }) => people.get(entity) ?? []);
  const fits = direct.length > 0 ? direct : [...new Set(spelled)];
  const strong = fits.filter(({ words }) => words.at(-1) === word);
  const title = roleBefore(scene, name.first);
  // "President Obama was joined by First Lady Michelle Obama": she bears the name, not the title, and is not yet spoken of.
  const pool = (
    strong.length > 0 && strong.length < fits.length && fits.every(({ words }) => words[0] !== word)
      ? strong
      : fits
  ).filter(
    ({ kin, roles, at: [first = 0] }) =>
      !kin || (title === null ? first < name.first : roles.has(title.role)),
  );
  if (pool.length <= 1) return pool[0]?.id ?? null;
  // "Prince Salman" beside Mohammed bin Salman: he who has no other name than that.
  const alone = pool.filter(({ words }) => words.every((one) => one === word || isRuling(one)));
  if (alone.length === 1 && RULERS.has(scene.token(name.first - 1)?.norm ?? "")) return alone[0]?.id ?? null;
  const titled = title === null ? [] : pool.filter(({ roles }) => roles.has(title.role));
  if (titled.length === 1) return titled[0]?.id ?? null;
  const before = pool.filter(({ at }) => (at[0] ?? 0) < name.first);
  if (before.length <= 1)
    return (before[0] ?? pool.toSorted((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0))[0])?.id ?? null;
  const count = ({ at, again }: Person): number => at.filter((token) => token < name.first).length + again;
  const [first, second] = before.toSorted((a, b) => count(b) - count(a));
  if (first !== undefined && second !== undefined && count(first) > count(second)) return first.id;
  // "Wang Yi will visit Chad, spokesperson Wang Wenbin said. Wang will ...": whoever is told of, not who tells it.
  const told = before.filter(
    ({ roles }) => ![...roles].some((role) => /spokes(?:person|man|woman)$/.test(role)),
  );
  return told.length === 1 ? (told[0]?.id ?? null) : null;
}

/** "Secretary Kerry": what Americans call the heads of their departments. */
const SECRETARIES = /^US\/secretary-of-|\/secretary-general$/;

/**
 * A surname alone is linked only to the one listed person of that name who was in office on the day: in the office that the title
 * before it names, else in one of a state or body that the article names. Where the day is unknown, to the one who ever was head of a state
 * or government by that name and title.
 */
export function loneSurname(
  scene: Scene,
  { span, first, candidates }: NameSpan,
  polities: ReadonlySet<string>,
): string | null {
  const { knowledge, analysis } = scene;
  const role = roleBefore(scene, first);
  const on = dayOf(scene, first);
  const rules = isRuled(scene, first);
  const own = role === null ? null : stateOfTitle(scene, first);
  const fits = (office: string): boolean => {
    const row = knowledge.office(office);
    if (row === undefined) return false;
    if (role === null) return rules ? isTop(row) : polities.has(row.polity);
    // "the Iranian foreign minister": no other state's.
    if (own !== null && row.polity !== own) return false;
    const same =
      row.id.endsWith(`/${role.role}`) ||
      role.classes.some((name) => row.is.includes(name)) ||
      (role.role === "secretary" && SECRETARIES.test(row.id));
    // Heads of state and government are told by their titles; ministers are too many.
    const top = isTop(row) || (role.role === "secretary" && row.polity === "US");
    return same && (on === undefined ? top : top || polities.has(row.polity));
  };
  const text = analysis.text.slice(span.start, span.end);
  const ids = new Set([...candidates, ...knowledge.lookup(text).map(({ entity }) => entity)]);
  if (on === undefined && role === null && !rules) return soleRuler(knowledge, ids, polities);
  const holding = (how: "certain" | "possible", when = on): string[] =>
    [...ids].filter(
      (id) =>
        knowledge.entity(id)?.kind === "person" &&
        knowledge
          .offices(id, when)
          .some(
            ({ holds, office }) =>
              (when === undefined || holds === how || holds === "certain") && fits(office),
          ),
    );
  const today = holding("certain");
  // "the agreement that Kotzias signed in June last year": who has left his office since, where nobody of the name holds one now.
  const past = today.length === 0 && role === null ? lastYear(scene, first) : null;
  const sure = past === null ? today : holding("possible", past);
  // An article that is dated to some months or not at all: whoever may have held the office, if it is one person.
  const serving = sure.length === 0 && (role !== null || rules) ? holding("possible") : sure;
  return serving.length === 1 ? (serving[0] ?? null) : rulerByName({ ...scene, on }, first, text, polities);
}

/** "Putin said", on a page without a day that names Russia: the only one listed of that name, and he has led a state that the article names. */
function soleRuler(
  knowledge: Scene["knowledge"],
  ids: ReadonlySet<string>,
  polities: ReadonlySet<string>,
): string | null {
  const [only, ...others] = [...ids].filter((id) => knowledge.entity(id)?.kind === "person");
  if (only === undefined || others.length > 0) return null;
  const led = knowledge.offices(only).some(({ office }) => {
    const row = knowledge.office(office);
    return row !== undefined && isTop(row) && polities.has(row.polity);
  });
  return led ? only : null;
}

/** "the Obama administration": a surname that is of whoever heads a government. */
const isRuled = ({ token }: Scene, at: number): boolean =>
  token(at - 1)?.norm === "the" && RULED_BY.test(token(at + 1)?.norm ?? "");

const isTop = ({ is }: { readonly is: readonly string[] }): boolean =>
  is.includes("hos") || is.includes("hog");

/** The year before the article's, where the token's sentence speaks of "last year". */
function lastYear({ on, token, sentenceOf }: Scene, at: number): DayRange | null {
  const { first = at, last = at } = sentenceOf(at) ?? {};
  if (on?.latest == null || on.earliest?.slice(0, 4) !== on.latest.slice(0, 4)) return null;
  for (let i = first; i + 1 < last; i += 1)
    if (token(i)?.norm === "last" && token(i + 1)?.norm === "year") {
      const year = Number(on.latest.slice(0, 4)) - 1;
      return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
    }
  return null;
}
