import { isMuhammad, MALAY_STYLES, type NameSpan } from "../../../document/index.ts";
import { existsOn } from "../names/dates.ts";
import { foldName } from "../names/fold.ts";
import type { Scene } from "../scene.ts";
import { stateBefore } from "./before-names.ts";
import { dayOf } from "./lives.ts";
import { byPatronymic } from "./patronymics.ts";

// Whom the base lists by a name of several words, as papers shorten and lengthen it.

export const textOf = (scene: Scene, name: NameSpan): string =>
  scene.analysis.text.slice(name.span.start, name.span.end);

/** Initials, of scripts that need two of our letters too ("Kh.Battulga"), and one more word. */
const INITIALLED = /^(?:\p{Lu}\p{Ll}?\.\s?){1,3}([\p{Lu}\p{M}][\p{L}\p{M}'\u2019-]+)$/u;

export const isInitialled = (text: string): boolean => INITIALLED.test(text);

/** A listed person of that full name who can be meant on the day; null when none or several can. */
export function linkFull(scene: Scene, name: NameSpan, polities: ReadonlySet<string>): string | null {
  const { knowledge } = scene;
  const on = dayOf(scene, name.first);
  const called = name.candidates.length > 0 ? name.candidates : byNickname(scene, name);
  const plain = called.length > 0 ? called : withoutInitials(scene, name);
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

/** 'Juan R. "Beto" Mora', "Juan R. (Beto) Mora": the base lists people as they are called, or by their given name. */
const NICKNAMED = /^(\S+)(?:\s\S+)*?\s["\u201c'\u2018(]([^"\u201d\u2019()]{2,20})["\u201d'\u2019)]\s(\S.*)$/u;

function byNickname({ analysis, knowledge }: Scene, { span }: NameSpan): readonly string[] {
  const [, given, nickname, family] = NICKNAMED.exec(analysis.text.slice(span.start, span.end)) ?? [];
  if (given === undefined) return [];
  const found = [nickname, given].map((first) =>
    knowledge.lookup(`${first} ${family}`).filter(({ kind }) => kind === "person"),
  );
  return (found.find((people) => people.length > 0) ?? []).map(({ entity }) => entity);
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
  const styled = all.slice(1).some((word) => FATHERS.has(word.toLowerCase()));
  const words =
    styled && (isMuhammad(all[0] ?? "") || /^M(?:d|ohd)?\.?$/.test(all[0] ?? "")) ? all.slice(1) : all;
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

/** Styles of a father within his child's name, and the particle of descent. */
const FATHERS = new Set([...MALAY_STYLES, "awang", "bin"]);

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
