import { wordSet } from "@chancery/language";

import type { ResolvedMention } from "../../../document/index.ts";
import type { Discourse } from "../discourse.ts";
import { nominal } from "../references/nominal-mention.ts";
import { regionalGroup } from "../references/regional-states.ts";
import { wholeRegion } from "../references/whole-regions.ts";
import type { Scene } from "../scene.ts";
import { GroupFinder, FOES, MOST, type PolityOf } from "./group-finder.ts";

const STATES = wordSet(
  "countries nations states sides parties neighbours neighbors governments capitals republics powers delegations",
);
/** Of these a conference has any number: only "the two" and "both" are those who were told of before. */
const COUNTED = wordSet("delegations");
const COUNTS = wordSet("the both");
export const NUMBERS: ReadonlyMap<string, number> = new Map([
  ["two", 2],
  ["both", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
  ["eight", 8],
]);

/** "the two countries", "both sides", "the parties": those last in play together, by name or through who speaks for them. */
export function stateGroups(discourse: Discourse, polityOf: PolityOf): readonly ResolvedMention[] {
  const { scene } = discourse;
  const finder = new GroupFinder(discourse, polityOf);
  const out: ResolvedMention[] = [];
  for (const sentence of scene.analysis.sentences) {
    for (let at = sentence.first; at < sentence.last; at += 1) {
      const token = scene.token(at);
      if (token === undefined || !STATES.has(token.norm)) continue;
      const whole = wholeRegion(scene, at);
      // "the Baltic states" is a name of a part of the world as well.
      if (discourse.covering(at) !== undefined && (whole === null || !isBloc(discourse, at))) continue;
      const regional = regionalGroup(discourse, at) ?? whole;
      const first = regional?.first ?? opening(discourse, at, sentence.first);
      if (first === null) continue;
      const wanted = numberIn(discourse, first, at);
      if (COUNTED.has(token.norm) && (wanted === null || !COUNTS.has(scene.token(first)?.norm ?? "")))
        continue;
      const listed = ofStates(discourse, at + 1, wanted);
      if (listed === null && takesUp(discourse, at + 1)) continue;
      const members =
        regional?.members ??
        listed ??
        sameGroup(out, scene, first, wanted) ??
        sameFoes(out, scene, at, wanted) ??
        finder.find(first, at, wanted);
      const [entity] = members ?? [];
      if (members === null || entity === undefined) continue;
      const kind = scene.knowledge.entity(entity)?.kind === "country" ? "country" : "organization";
      const one = nominal(scene, first, at + 1, kind, entity, "entities.group.states");
      const group: ResolvedMention = { ...one, group: members };
      out.push(group);
      finder.note(group);
    }
  }
  return out;
}

const isBloc = (discourse: Discourse, at: number): boolean =>
  discourse.scene.knowledge.entity(discourse.covering(at)?.entity ?? "")?.subtype === "bloc";

/** "the governments of Angola, Cuba and South Africa", "the two parties - X and Y -": as many as the number says, if it says one. */
function ofStates(discourse: Discourse, at: number, wanted: number | null): readonly string[] | null {
  const { scene } = discourse;
  const link = scene.token(at)?.norm ?? "";
  const inserted = INSERTS.has(link);
  if (link !== "of" && !(inserted && wanted !== null)) return null;
  const out: string[] = [];
  let next = at + 1;
  for (let steps = 0; steps < MOST; steps += 1) {
    if (scene.token(next)?.norm === "the") next += 1;
    const state = discourse
      .startingAt(next)
      .find(
        ({ kind, form }) =>
          (kind === "country" && form === "name") ||
          (inserted && kind === "organization" && form !== "pronoun"),
      );
    if (state === undefined) return null;
    out.push(state.entity);
    next = state.last;
    const joined = [",", "and"].includes(scene.token(next)?.norm ?? "");
    if (!joined) break;
    while ([",", "and"].includes(scene.token(next)?.norm ?? "")) next += 1;
  }
  return out.length >= 2 && (wanted === null || out.length === wanted) ? out : null;
}

const INSERTS = wordSet("- \u2013 \u2014 -- : (");

/** What the parties are to each other: "the warring parties", "the neighbouring states". */
const MUTUAL = wordSet(
  "warring rival opposing contracting signatory belligerent neighbouring neighboring respective participating founding member littoral guarantor",
);

/** "the two", "both", "the": where the phrase begins; null where it is indefinite or somebody else's. */
function opening({ scene }: Discourse, at: number, start: number): number | null {
  let i = MUTUAL.has(scene.token(at - 1)?.norm ?? "") && at - 1 > start ? at - 2 : at - 1;
  if (NUMBERS.has(scene.token(i)?.norm ?? "") && i >= start) {
    if (scene.token(i - 1)?.norm === "the" && i > start) i -= 1;
    return i;
  }
  return i >= start && scene.token(i)?.norm === "the" ? i : null;
}

/** "the countries of the region", "the presidents who ...": told by what follows, not by what was said before. */
export const takesUp = ({ scene }: Discourse, at: number): boolean =>
  ["of", "that", "which", "who"].includes(scene.token(at)?.norm ?? "");

/** The number that the phrase gives; null for none. */
export function numberIn({ scene }: Discourse, first: number, last: number): number | null {
  for (let i = first; i < last; i += 1) {
    const wanted = NUMBERS.get(scene.token(i)?.norm ?? "");
    if (wanted !== undefined) return wanted;
  }
  return null;
}

/** "Both countries ... between the two states": a group of that number named before in the sentence is meant again. */
function sameGroup(
  groups: readonly ResolvedMention[],
  scene: Scene,
  at: number,
  wanted: number | null,
): readonly string[] | null {
  const last = groups.at(-1);
  const near = last !== undefined && scene.token(last.first)?.sentence === scene.token(at)?.sentence;
  return near && (wanted === null || last.group?.length === wanted) ? (last.group ?? null) : null;
}

/** "the warring parties ... the warring sides": those at war with each other are the same all through, whoever else was named since. */
function sameFoes(
  groups: readonly ResolvedMention[],
  scene: Scene,
  at: number,
  wanted: number | null,
): readonly string[] | null {
  const areFoes = (noun: number): boolean => FOES.has(scene.token(noun - 1)?.norm ?? "");
  if (!areFoes(at)) return null;
  const told = groups.findLast(({ last }) => areFoes(last - 1))?.group;
  return told !== undefined && (wanted === null || told.length === wanted) ? told : null;
}
