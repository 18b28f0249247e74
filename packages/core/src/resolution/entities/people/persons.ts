import type { DayRange, RoleMatch } from "@chancery/knowledge";

import { unshoutName, type NameSpan } from "../../../document/index.ts";
import { existsOn } from "../names/dates.ts";
import { foldName, foldWords } from "../names/fold.ts";
import type { Ledger } from "../ledger.ts";
import { dayOf } from "./lives.ts";
import { RULED_BY } from "../states/ruled-governments.ts";
import { byPatronymic } from "./patronymics.ts";
import type { Scene } from "../scene.ts";

/** One person of the article and the names that the article uses. */
interface Person {
  readonly id: string;
  readonly words: readonly string[];
  /** Tokens at which the full name stands. */
  readonly at: number[];
  /** Surnames alone that were taken for this person so far. */
  again: number;
  /** Roles of the titles before the name. */
  readonly roles: Set<string>;
}

const textOf = (scene: Scene, name: NameSpan): string =>
  scene.analysis.text.slice(name.span.start, name.span.end);

/** Full names first, then surnames and given names of those: each person name gets its entity. */
export function resolvePersons(scene: Scene, ledger: Ledger): void {
  const polities = new Set(
    scene.names
      .flatMap(({ kind, candidates }) => (kind === "person" || kind === "agreement" ? [] : candidates))
      // "in Riyadh" speaks of Saudi Arabia.
      .flatMap((id) => [id, scene.knowledge.entity(id)?.country ?? id]),
  );
  const later: NameSpan[] = [];
  const byId = new Map<string, Person>();
  const byWord = new Map<string, Person[]>();
  const file = (key: string, person: Person): void => {
    const list = byWord.get(key) ?? [];
    if (!list.includes(person)) list.push(person);
    byWord.set(key, list);
  };
  const people = scene.names.filter(({ kind }) => kind === "person");
  // "M.J. Zarif" of a headline is whoever the text has in full.
  const short = people.filter((name) => isInitialled(textOf(scene, name)));
  for (const name of [...people.filter((name) => !short.includes(name)), ...short]) {
    const text = textOf(scene, name);
    // "Trend reports": who publishes the article is no person, whatever the sentence reads like.
    if (isPublisher(scene, text)) {
      ledger.name(name, ledger.local("organization", text));
      continue;
    }
    const words = foldWords(text);
    if (words.length < 2) {
      later.push(name);
      continue;
    }
    const known = rulerMeant(scene, name, words, linkFull(scene, name, polities), polities);
    const same =
      known === null
        ? byWord.get(words.at(-1) ?? "")?.find((person) => sameWords(person.words, words))
        : byId.get(known);
    const id = known ?? same?.id ?? ledger.local("person", unshoutName(text));
    if (known !== null) ledger.known(known);
    const person = same ?? { id, words, at: [], again: 0, roles: new Set<string>() };
    byId.set(id, person);
    for (const word of new Set(words)) file(word, person);
    file(id, person);
    person.at.push(name.first);
    const title = roleBefore(scene, name.first);
    if (title !== null) person.roles.add(title.role);
    ledger.name(name, id);
  }
  const first = new Map<string, string>();
  for (const name of later) {
    const text = textOf(scene, name);
    const id =
      surnameOf(scene, name, byWord) ??
      loneSurname(scene, name, polities) ??
      first.get(text) ??
      ledger.local("person", text);
    first.set(text, id);
    const person = byId.get(id);
    if (person !== undefined) person.again += 1;
    ledger.known(id);
    ledger.name(name, id);
  }
}

/** Initials, of scripts that need two of our letters too ("Kh.Battulga"), and one more word. */
const INITIALLED = /^(?:\p{Lu}\p{Ll}?\.\s?){1,3}([\p{Lu}\p{M}][\p{L}\p{M}'\u2019-]+)$/u;
const isInitialled = (text: string): boolean => INITIALLED.test(text);
const isInitial = (word: string): boolean =>
  word.length === 1 || /^(?:[kctszdpg]h|ts|dz|dj|y[uaoe])$/.test(word);

/** Equal, or one leaves out middle names and initials of the other. */
function sameWords(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [one.map(spelling), other.map(spelling)];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.at(-1) !== long.at(-1)) return false;
  const first = short[0] ?? "";
  const full = long[0] ?? "";
  const initials = long
    .slice(0, -1)
    .map((word) => word[0] ?? "")
    .join("");
  return (
    first === full ||
    (short.length === 2 && long.length > 2 && first.length > 1 && first === initials) ||
    (isInitial(first) && full.startsWith(first)) ||
    (full.length === 1 && first.startsWith(full))
  );
}

/** Names that papers write in many ways, each in one of them. */
const spelling = (word: string): string => {
  if (/^m[ou]h+am+[ae]d$/.test(word)) return "muhammad";
  if (/^ahm[ae]d$/.test(word)) return "ahmad";
  return /^y(?:o|ou|u)ss?[eu]f$/.test(word) ? "yusuf" : word;
};

const isPublisher = ({ head: { outlet, agencies } }: Scene, text: string): boolean =>
  outlet === text || agencies.some(({ name }) => name === text);

/** A listed person of that full name who can be meant on the day; null when none or several can. */
function linkFull(scene: Scene, name: NameSpan, polities: ReadonlySet<string>): string | null {
  const { knowledge } = scene;
  const on = dayOf(scene, name.first);
  const plain = name.candidates.length > 0 ? name.candidates : withoutInitials(scene, name);
  const shorter = plain.length > 0 ? plain : withoutMiddleNames(scene, name, polities);
  const mongolian =
    shorter.length > 0 || !polities.has("MN") ? [] : byPatronymic(knowledge, textOf(scene, name));
  const listed = shorter.length > 0 ? shorter : mongolian;
  const candidates = listed.length > 0 ? listed : byInitial(scene, name, polities);
  const living = candidates.filter((id) => {
    const entity = knowledge.entity(id);
    return entity !== undefined && entity.kind === "person" && existsOn({ ...entity, died: null }, on);
  });
  if (living.length <= 1) return living[0] ?? null;
  const serving = living.filter((id) => knowledge.offices(id, on).length > 0);
  if (serving.length <= 1) return serving[0] ?? null;
  // "Saudi King Abdullah" where there is one of that name in Jordan too: by the state beside the name, else by those that are named.
  const own = stateBefore(scene, name.first);
  const ruling = serving.filter((id) =>
    knowledge.offices(id, on).some(({ office }) => {
      const polity = knowledge.office(office)?.polity ?? "";
      return own === null ? polities.has(polity) : polity === own;
    }),
  );
  if (ruling.length <= 1 || own !== null) return ruling.length === 1 ? (ruling[0] ?? null) : null;
  // "AMMAN - King Abdullah": of two whose states the article names the one from whose state it comes.
  const home = reportedFrom(scene);
  const ours = ruling.filter((id) =>
    knowledge.offices(id, on).some(({ office }) => knowledge.office(office)?.polity === home),
  );
  return ours.length === 1 ? (ours[0] ?? null) : null;
}

/** The state of the dateline's town; null for none. */
function reportedFrom({ head, names, knowledge }: Scene): string | null {
  const at = head.dateline?.placeSpan?.start;
  const place =
    at === undefined ? undefined : names.find(({ span, kind }) => span.start === at && kind !== "person");
  const [id] = place?.candidates ?? [];
  return id === undefined ? null : (knowledge.entity(id)?.country ?? id);
}

/** The state named right before the title that stands before the token: "Iranian Foreign Minister X". */
function stateOfTitle(scene: Scene, at: number): string | null {
  const { knowledge, analysis, sentenceOf } = scene;
  const start = Math.max(sentenceOf(at)?.first ?? at, at - 4);
  const words = analysis.tokens.slice(start, at).map(({ text }) => text);
  const first = words.findIndex((_, i) => {
    const match = knowledge.matchRole(words, i);
    return match !== null && i + match.length === words.length;
  });
  return first < 0 ? null : stateBefore(scene, start + first);
}

/** The state named right before the token, by its adjective or as the possessor. */
function stateBefore({ names, token }: Scene, at: number): string | null {
  const last = token(at - 1)?.norm === "'s" ? at - 1 : at;
  const state = names.find((name) => name.last === last && name.kind === "country");
  return state?.candidates[0] ?? null;
}

/** "Alexei N. Kosygin", "Lyndon B. Johnson": the base lists most people without their middle initials. */
function withoutInitials(scene: Scene, name: NameSpan): readonly string[] {
  const [first, ...rest] = textOf(scene, name).split(/\s+/);
  const kept = rest.filter((word) => !/^\p{Lu}\.?$/u.test(word));
  if (first === undefined || kept.length === 0 || kept.length === rest.length || first.length < 3) return [];
  return scene.knowledge
    .lookup([first, ...kept].join(" "))
    .filter(({ kind }) => kind === "person")
    .map(({ entity }) => entity);
}

/**
 * "Mia Amor Mottley", of whom the base knows "Mia Mottley": first and last name of one who on the day holds an office of a state or body that
 * the article names. Of others two may well share both.
 */
function withoutMiddleNames(scene: Scene, name: NameSpan, polities: ReadonlySet<string>): readonly string[] {
  const { knowledge } = scene;
  const all = textOf(scene, name).split(/\s+/);
  // "Mohd Najib Tun Haji Abdul Razak": whoever has his father named with a style goes by one name and his father's last.
  const styled = all.slice(1).some((word) => FATHERS.test(word));
  const words = styled && MUHAMMAD.test(all[0] ?? "") ? all.slice(1) : all;
  const [first = "", last = ""] = [words[0], words.at(-1)];
  const on = dayOf(scene, name.first);
  if (words.length < 3 || (words.length > 4 && !styled) || first.length < 3 || !words.every(isNameWord))
    return [];
  return knowledge
    .lookup(`${first} ${last}`)
    .filter(
      ({ kind, entity }) =>
        kind === "person" &&
        knowledge
          .offices(entity, on)
          .some(({ office }) => polities.has(knowledge.office(office)?.polity ?? "")),
    )
    .map(({ entity }) => entity);
}

const FATHERS = /^(?:Tun|Haji|Tengku|Tunku|Pehin|Datuk|Dato|Awang|bin)$/;
const MUHAMMAD = /^(?:Mohd|Muhd|Mohamad|Mohammad|Muhammad|Mohamed|Md)\.?$/;

/** "U.Khurelsukh", "S. Lavrov": a family name and an initial of one who on the day holds an office of a state or body that the article names. */
function byInitial(scene: Scene, name: NameSpan, polities: ReadonlySet<string>): readonly string[] {
  const { knowledge } = scene;
  const text = textOf(scene, name);
  const family = INITIALLED.exec(text)?.[1];
  if (family === undefined) return [];
  const initial = foldName(text.slice(0, text.indexOf(".")));
  const on = dayOf(scene, name.first);
  return knowledge
    .lookup(family)
    .filter(
      ({ kind, entity }) =>
        kind === "person" &&
        foldName(knowledge.entity(entity)?.given ?? "").startsWith(initial) &&
        knowledge
          .offices(entity, on)
          .some(({ office }) => polities.has(knowledge.office(office)?.polity ?? "")),
    )
    .map(({ entity }) => entity);
}

const isNameWord = (word: string): boolean => /^\p{Lu}[\p{L}\p{M}'\u2019-]+$|^\p{Lu}\.?$/u.test(word);

/**
 * The person of the article whose name the word is part of. Where several share it: the one whose title stands before the
 * word, else the only one named so far, else the one named most so far; null where that leaves two.
 */
function surnameOf(
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
  const pool =
    strong.length > 0 && strong.length < fits.length && fits.every(({ words }) => words[0] !== word)
      ? strong
      : fits;
  if (pool.length <= 1) return pool[0]?.id ?? null;
  // "Prince Salman" beside Mohammed bin Salman: he who has no other name than that.
  const alone = pool.filter(({ words }) => words.every((one) => one === word || isRuling(one)));
  if (alone.length === 1 && RULERS.has(scene.token(name.first - 1)?.norm ?? "")) return alone[0]?.id ?? null;
  const title = roleBefore(scene, name.first);
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

/** The role that a title right before the token names. */
function roleBefore({ knowledge, analysis, sentenceOf }: Scene, at: number): RoleMatch | null {
  const start = Math.max(sentenceOf(at)?.first ?? at, at - 4);
  const words = analysis.tokens.slice(start, at).map(({ text }) => text);
  for (let i = 0; i < words.length; i += 1) {
    const match = knowledge.matchRole(words, i);
    if (match !== null && i + match.length === words.length) return match;
  }
  return null;
}

/** "Secretary Kerry": what Americans call the heads of their departments. */
const SECRETARIES = /^US\/secretary-of-|\/secretary-general$/;

/**
 * A surname alone is linked only to the one listed person of that name who was in office on the day: in the office that the title
 * before it names, else in one of a state or body that the article names. Where the day is unknown, to the one who ever was head of a state
 * or government by that name and title.
 */
function loneSurname(
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
    const top = isTop(row);
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

/**
 * "Crown Prince Salman", whom the base lists for one state: in an article that does not name that state, he of the state that it does name, and nobody
 * listed where there is none.
 */
function rulerMeant(
  scene: Scene,
  { first, last }: NameSpan,
  words: readonly string[],
  known: string | null,
  polities: ReadonlySet<string>,
): string | null {
  if (known === null || scene.on === undefined) return known;
  const title = words.filter(isRuling).length;
  // "Prince Salman bin Hamad" says enough by itself.
  if (title === 0 || words.length - title !== 1) return known;
  const { knowledge, on } = scene;
  const own = knowledge.offices(known, on).flatMap(({ office }) => knowledge.office(office)?.polity ?? []);
  const home = knowledge.entity(known)?.country;
  if (own.some((polity) => polities.has(polity)) || (home != null && polities.has(home))) return known;
  if (own.length === 0 && home == null) return known;
  const text = scene.token(last - 1)?.text ?? "";
  return rulerByName(
    { ...scene, token: (at) => scene.token(at === first - 1 ? last - 2 : at) },
    first,
    text,
    polities,
  );
}

const RULERS = new Set("sheikh king queen emir sultan emperor empress prince princess pope".split(" "));

const isRuling = (word: string): boolean => RULERS.has(word) || word === "crown";

/** "Sheikh Tamim", "King Abdullah": the one ruler, on the day, of a state that the article names who bears the name. */
function rulerByName(
  { knowledge, on, token }: Scene,
  first: number,
  name: string,
  polities: ReadonlySet<string>,
): string | null {
  if (!RULERS.has(token(first - 1)?.norm ?? "")) return null;
  const key = foldName(name);
  const people = new Set<string>();
  for (const polity of polities)
    for (const { id } of ["hos", "hog", "monarch", "crown-prince"].flatMap((one) =>
      knowledge.officesOf(polity, one),
    ))
      for (const { person, holds } of knowledge.holders(id, on)) {
        const { name: full = "", given = "" } = knowledge.entity(person) ?? {};
        const own = foldWords(`${given ?? ""} ${full}`);
        if (holds === "certain" && own.includes(key)) people.add(person);
      }
  return people.size === 1 ? ([...people][0] ?? null) : null;
}
