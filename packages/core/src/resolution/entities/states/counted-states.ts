import { wordSet } from "@chancery/language";

import type { ResolvedMention } from "../../../document/index.ts";
import type { Discourse } from "../discourse.ts";
import { nominal } from "../references/nominal-mention.ts";

const STATES = wordSet("countries states nations republics members governments");
const COUNTS = "three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split(" ");
/** Words between the number and its noun: "seven new member states". */
const BETWEEN = 3;
/** Of these a list says who they are, whatever it comes behind. */
const LISTS = /^(?:[:—–-]|--)$/;

/** The number that a word is, spelt or in figures; null for none. */
function countOf(word: string): number | null {
  if (/^(?:[3-9]|1\d|2\d)$/.test(word)) return Number(word);
  const spelt = COUNTS.indexOf(word);
  return spelt < 0 ? null : spelt + 3;
}

/**
 * "Seven countries were admitted. The seven are A, B, ...", "NATO admitted seven countries: A, B, ...": the states that a number counts, where the same
 * sentence or the next lists exactly so many.
 */
export function countedStates(discourse: Discourse): readonly ResolvedMention[] {
  const { scene } = discourse;
  const out: ResolvedMention[] = [];
  const put = (first: number, last: number, group: readonly string[]): unknown =>
    out.push({
      ...nominal(scene, first, last, "country", group[0] ?? "", "entities.group.counted"),
      group,
    });
  let open: { readonly first: number; readonly last: number; readonly count: number } | null = null;
  for (const sentence of scene.analysis.sentences) {
    const told = subjectListed(discourse, sentence.first);
    if (told !== null && open !== null && open.count === told.group.length)
      put(open.first, open.last, told.group);
    if (told !== null && told.last > sentence.first + 1) put(sentence.first, told.last, told.group);
    open = null;
    for (let at = sentence.first + 1; at < sentence.last; at += 1) {
      if (!STATES.has(scene.token(at)?.norm ?? "") || discourse.covering(at) !== undefined) continue;
      const counted = countedBefore(discourse, at, sentence.first);
      if (counted === null) continue;
      const group = listedBehind(discourse, at + 1, sentence.last, counted.count);
      if (group !== null) put(counted.first, at + 1, group);
      else open = { first: counted.first, last: at + 1, count: counted.count };
    }
  }
  return out;
}

/** "seven new countries": where the phrase begins, and how many; null for a part of them ("two of the seven countries"). */
function countedBefore(
  { scene }: Discourse,
  at: number,
  start: number,
): { readonly first: number; readonly count: number } | null {
  for (let i = at - 1; i >= Math.max(start, at - 1 - BETWEEN); i -= 1) {
    const token = scene.token(i);
    const count = countOf(token?.norm ?? "");
    if (count !== null) {
      const first = i > start && scene.token(i - 1)?.norm === "the" ? i - 1 : i;
      return first > start && scene.token(first - 1)?.norm === "of" ? null : { first, count };
    }
    if (!/^(?:ADJ|NOUN|PROPN)$/.test(token?.upos ?? "")) return null;
  }
  return null;
}

/** "The seven are A, B and C", "They were A, B and C": who the subject of the sentence is said to be, and where its words end. */
function subjectListed(
  discourse: Discourse,
  first: number,
): { readonly last: number; readonly group: readonly string[] } | null {
  const { scene } = discourse;
  const norm = (i: number): string => scene.token(i)?.norm ?? "";
  let last = first;
  let count: number | null = null;
  if (/^(?:they|these)$/.test(norm(first))) last = first + 1;
  else if (norm(first) === "the") {
    count = countOf(norm(first + 1));
    last = first + (count === null ? 1 : 2);
    while (last < first + 5 && (STATES.has(norm(last)) || /^(?:new|other|member)$/.test(norm(last))))
      last += 1;
    if (last === first + 1) return null;
  } else return null;
  if (!/^(?:are|were)$/.test(norm(last))) return null;
  const group = statesFrom(discourse, LISTS.test(norm(last + 1)) ? last + 2 : last + 1);
  return group.length < 3 || (count !== null && group.length !== count) ? null : { last, group };
}

/** The list behind the first colon or dash of the rest of the sentence, where it has so many members. */
function listedBehind(
  discourse: Discourse,
  from: number,
  end: number,
  count: number,
): readonly string[] | null {
  for (let at = from; at < end; at += 1) {
    if (!LISTS.test(discourse.scene.token(at)?.norm ?? "")) continue;
    const group = statesFrom(discourse, at + 1);
    return group.length === count ? group : null;
  }
  return null;
}

/** States named one after the other, "A, B and the C", up to the end of the list. */
function statesFrom(discourse: Discourse, from: number): readonly string[] {
  const { scene } = discourse;
  const out: string[] = [];
  let at = from;
  for (let closed = false; !closed;) {
    if (scene.token(at)?.norm === "the") at += 1;
    const state = discourse.startingAt(at).find(({ kind, form }) => kind === "country" && form === "name");
    if (state === undefined) return [];
    out.push(state.entity);
    at = state.last;
    const joined = scene.token(at)?.norm ?? "";
    if (joined !== "," && joined !== "and") closed = true;
    else at += joined === "," && scene.token(at + 1)?.norm === "and" ? 2 : 1;
  }
  return new Set(out).size === out.length ? out : [];
}
