import type { Sentence } from "@chancery/language";

import { headsMinistry, isFieldOf, isWork, type ResolvedMention } from "../../../document/index.ts";
import type { Discourse } from "../discourse.ts";
import { skipCourtesy } from "./courtesy.ts";
import { titlesBefore } from "./titles-in-text.ts";

// What an office is for, and where its words end.

/** A region between the state, as possessor or adjective, and the office. */
export function isField({ scene }: Discourse, region: ResolvedMention): boolean {
  if (region.kind !== "place" || region.form === "pronoun") return false;
  const before = scene.token(region.first - 1)?.norm;
  return before === "'s" || before === "’s";
}

/** Where the field of an office ends that starts at the token: "for foreign affairs"; the token itself where none does. */
export function portfolioEnd(discourse: Discourse, sentence: Sentence, at: number): number {
  const { scene } = discourse;
  const link = scene.token(at)?.norm;
  const behindField = /^(?:of|for)$/.test(scene.token(at - 2)?.norm ?? "");
  const ministry = behindField
    ? headsMinistry(scene.token(at - 3)?.norm, scene.token(at - 2)?.norm)
    : headsMinistry(scene.token(at - 1)?.norm, link);
  // "Minister of Foreign Affairs | and Cooperation", "Minister of Justice | and Culture": a listed title that goes on with more fields.
  const more =
    (link === "and" || link === ",") &&
    (scene.token(at - 2)?.norm === "foreign" ||
      (behindField && isFieldOf(ministry, scene.token(at - 1)?.norm ?? "")));
  if ((link !== "for" && link !== "of" && !more) || at >= sentence.last) return at;
  let end = at;
  /** Where the words before the last link end; null before there is any. */
  let before = more ? at : null;
  for (
    let i = scene.token(at + 1)?.norm === "the" ? at + 2 : at + 1;
    i < sentence.last && i < at + 9;
    i += 1
  ) {
    const norm = scene.token(i)?.norm ?? "";
    const links = norm === "and" || norm === ",";
    if (links) before = end;
    // "of South Africa" is a state, "for South Asian affairs" a field.
    // "Nigeriens Abroad": a people that an office looks after.
    if (more && scene.token(i + 1)?.norm === "abroad") {
      end = i + 2;
      i += 1;
      continue;
    }
    if (more && !links && !/^\p{Lu}/u.test(scene.token(i)?.text ?? "")) break;
    // "of Foreign Affairs and the National Community Abroad"
    if (norm === "the" && scene.token(i - 1)?.norm === "and") continue;
    const field = links || isFieldOf(ministry, norm) || (end === i && isWork(scene.token(i)));
    if (!field || isNameOfElse(discourse, i)) break;
    if (!links) end = i + 1;
  }
  // "Minister of Justice and Foreign Minister of Chad": the last field is of another office.
  if (before !== null && FIELDED.test(scene.token(end)?.norm ?? "")) end = before;
  // "the president of the National | Parliament": a name that goes on behind the words of a field is a body's.
  const cut = end > at ? discourse.covering(end - 1) : undefined;
  return cut !== undefined && cut.first > at && cut.last > end ? at : end;
}

/** What has its field before it. */
const FIELDED =
  /^(?:minister|secretary|commissioner|envoy|adviser|advisor|chief|spokes(?:man|woman|person))$/;

/** A name that is no part of an office's field: what only its capitals made a body ("National Community") may be one. */
function isNameOfElse(discourse: Discourse, at: number): boolean {
  const name = discourse.covering(at);
  const made = name?.entity.startsWith("local:") === true && /^(?:organization|event)$/.test(name.kind);
  // "the Director of the Asian Department": a part of a ministry is no field.
  const part =
    made && discourse.scene.analysis.tokens.slice(at, name.last).some(({ norm }) => DIVISIONS.test(norm));
  return name?.form === "name" && (!made || part);
}

const DIVISIONS = /^(?:department|directorate|division|bureau|section|office)$/;

/** "Sir Alec ...", "Sheikh Tamim ...": a form of address, then the name that the title belongs to. */
export function titleGoesOn(discourse: Discourse, sentence: Sentence, at: number): boolean {
  for (let i = at; i < sentence.last && i < at + 5; i += 1)
    if (discourse.startingAt(i).some(({ kind, form }) => kind === "person" && form === "name"))
      return skipCourtesy(discourse.scene, i, at) === at;
  return false;
}

/** Tokens between an office and the name of whoever holds it and another. */
const OFFICES_APART = 16;

/** "General Secretary of the Party Central Committee and President of X NAME": the first of two offices of whoever is named next. */
export function titleOfNext(
  discourse: Discourse,
  sentence: Sentence,
  titleFirst: number,
  at: number,
): boolean {
  for (let i = at; i < sentence.last && i < at + OFFICES_APART; i += 1) {
    if (discourse.scene.token(i)?.upos === "VERB") return false;
    if (discourse.startingAt(i).some(({ kind, form }) => kind === "person" && form === "name"))
      return titlesBefore(discourse, i).some(({ first }) => first === titleFirst);
  }
  return false;
}
