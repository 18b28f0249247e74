import { wordSet } from "@chancery/language";

import type { ResolvedMention } from "../../../document/index.ts";
import type { Discourse } from "../discourse.ts";
import { TEAMS } from "../offices/title-words.ts";
import { NUMBERS, numberIn, takesUp } from "../states/state-groups.ts";
import { nominal } from "./nominal-mention.ts";

const OPENS = wordSet(", ( - \u2013 \u2014 :");
/** Words of a noun phrase before its head, and of a title before a name. */
const PREMODIFIERS = wordSet("ADJ NOUN PROPN NUM PART");
const TITLE = wordSet("ADJ NOUN PROPN ADP DET PART");
const MOST_WORDS = 6;
const MOST_MEMBERS = 8;

/**
 * "The mediators, A of Peru and B of Chad, flew home. The mediators ...", "the co-chairs of the group (A, B and C)": people whom a noun counts and a
 * list right behind it names are meant by that noun from there on.
 */
export function listedPeople(discourse: Discourse): readonly ResolvedMention[] {
  const { scene } = discourse;
  const told = new Map<string, readonly string[]>();
  const out: ResolvedMention[] = [];
  for (const sentence of scene.analysis.sentences) {
    for (let at = sentence.first; at < sentence.last; at += 1) {
      const noun = scene.token(at)?.norm ?? "";
      if (!TEAMS.has(noun) || discourse.covering(at) !== undefined) continue;
      const first = opening(discourse, at, sentence.first);
      const wanted = first === null ? null : numberIn(discourse, first, at);
      const listed = membersBehind(discourse, at + 1, sentence.last);
      const fits = listed !== null && (wanted === null || listed.length === wanted);
      if (fits) told.set(noun, listed);
      const known = takesUp(discourse, at + 1) ? undefined : told.get(noun);
      const members = fits ? listed : known;
      const [entity] = members ?? [];
      if (first === null || members === undefined || entity === undefined) continue;
      if (wanted !== null && members.length !== wanted) continue;
      out.push({
        ...nominal(scene, first, at + 1, "person", entity, "entities.group.listed"),
        group: members,
      });
    }
  }
  return out;
}

/** "the", "both", "the three international": where the definite phrase begins; null for an indefinite or somebody's own. */
function opening({ scene }: Discourse, at: number, start: number): number | null {
  for (let i = at - 1; i >= start && i >= at - MOST_WORDS; i -= 1) {
    const { norm, upos } = scene.token(i) ?? { norm: "", upos: "X" };
    if (norm === "the" || norm === "both") return i;
    if (!PREMODIFIERS.has(upos) && !NUMBERS.has(norm)) return null;
  }
  return null;
}

/** The people listed behind the noun and what hangs on it, up to what closes the list; null where fewer than two are. */
function membersBehind(discourse: Discourse, from: number, end: number): readonly string[] | null {
  const { scene } = discourse;
  let at = from;
  if (/^(?:of|for|on|from|to)$/.test(scene.token(at)?.norm ?? ""))
    while (at < Math.min(end, from + MOST_WORDS + 2) && !OPENS.has(scene.token(at)?.norm ?? "")) at += 1;
  const opener = scene.token(at)?.norm ?? "";
  if (!OPENS.has(opener)) return null;
  const members: string[] = [];
  let closing = false;
  at += 1;
  while (members.length < MOST_MEMBERS) {
    const person = personAt(discourse, at, end);
    if (person === null) break;
    members.push(person.entity);
    at = ownerEnd(discourse, person.last);
    if (closing) break;
    const comma = scene.token(at)?.norm === "," ? 1 : 0;
    closing = scene.token(at + comma)?.norm === "and";
    if (comma === 0 && !closing) break;
    at += comma + (closing ? 1 : 0);
  }
  // "the envoys, Addo and Brandt among them": what no mark closes goes on.
  const closed = opener === "(" ? ")" : opener;
  const ended = scene.token(at)?.norm === closed || at >= end - 1 || (opener === ":" && at >= end - 1);
  return closing && members.length >= 2 && new Set(members).size === members.length && ended ? members : null;
}

/** The person named at the token, behind at most a title of his own. */
function personAt(discourse: Discourse, from: number, end: number): ResolvedMention | null {
  for (let at = from; at < Math.min(end, from + MOST_WORDS); at += 1) {
    const named = discourse
      .startingAt(at)
      .find(({ kind, form, inner }) => kind === "person" && form === "name" && !inner);
    if (named !== undefined) return named;
    if (!TITLE.has(discourse.scene.token(at)?.upos ?? "X")) return null;
  }
  return null;
}

/** Behind "of Peru", "from the United Nations", "(Chad)". */
function ownerEnd(discourse: Discourse, at: number): number {
  const { scene } = discourse;
  const link = scene.token(at)?.norm ?? "";
  if (link !== "of" && link !== "from" && link !== "(") return at;
  const from = scene.token(at + 1)?.norm === "the" ? at + 2 : at + 1;
  const owner = discourse.startingAt(from).find(({ kind }) => kind === "country" || kind === "organization");
  if (owner === undefined) return at;
  return link === "(" ? owner.last + 1 : owner.last;
}
