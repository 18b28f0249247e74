/** Titles as they stand in the text: where one begins and ends, what it is a title of, and what stands between it and a name. */
import type { Sentence } from "@chancery/language";

import type { Discourse } from "../discourse.ts";
import { clauseAt, type Scene } from "../scene.ts";
import { skipAccreditation } from "./accreditation.ts";
import { skipCourtesy } from "./courtesy.ts";
import { chairBefore, deputyTitle, partyTitle, portfolioTitle } from "./deputies-and-chairs.ts";
import { officeBeforeRank, officeBeforeStyle } from "./rank-and-style.ts";
import { serverOf } from "./serving.ts";
import { titleEnding, type Title } from "./title-ending.ts";

/** The titles that end right before token `at`, the nearest first: "Deputy Prime Minister and Trade Minister A. Okello". */
export function titlesBefore(discourse: Discourse, at: number): readonly Title[] {
  const { scene } = discourse;
  const sentence = scene.sentenceOf(at);
  if (sentence === undefined) return [];
  const courteous = behindDash(scene, skipCourtesy(scene, at, sentence.first), sentence);
  const end = skipAccreditation(discourse, courteous);
  const title =
    officeBeforeRank(discourse, sentence.first, end) ??
    officeBeforeStyle(discourse, sentence.first, end) ??
    titleEnding(discourse, sentence.first, end) ??
    portfolioTitle(discourse, sentence.first, end) ??
    portfolioTitle(discourse, sentence.first, courteous);
  if (title === null || isVerb(scene, title)) return [];
  const server = serverOf(discourse, sentence.first, title, at);
  if (server !== null) return [server];
  const joined =
    scene.token(title.first - 1)?.norm === "and"
      ? (titleEnding(discourse, sentence.first, title.first - 1) ??
        deputyTitle(discourse, sentence.first, title.first - 1) ??
        partyTitle(discourse, sentence.first, title.first - 1))
      : chairBefore(discourse, sentence.first, title);
  // "the prime minister and President X" are two persons: a second title of one person needs a capital of its own.
  const capital = /^\p{Lu}/u.test(scene.token((joined?.last ?? 1) - 1)?.text ?? "");
  // "Winston Peters MP and External Affairs Minister X": letters behind somebody else's name.
  const another =
    joined !== null &&
    (discourse.endingAt(joined.first).some(({ kind }) => kind === "person") ||
      isOther(discourse, joined, at));
  return joined !== null && capital && !another ? [title, joined] : [title];
}

/** "as Addo hosts Brandt", "Mendes heads Alba Motors": the word has a subject of its own before it. */
function isVerb(scene: Scene, { first, last }: Title): boolean {
  const clause = clauseAt(scene, last - 1);
  return clause?.verb.head === last - 1 && clause.subject !== null && clause.subject.last <= first;
}

/** Words of an entry in a list of those who hold offices. */
const ENTRY = 18;

/** "Ambassador of Peru – Dr. Ana Quispe": where the office ends, in an entry of a list that is no more than it and the name. */
function behindDash({ token }: Scene, at: number, { first, last }: Sentence): number {
  const dash = token(at - 1);
  if (dash === undefined || !/^[–—:-]$/.test(dash.text) || last - first > ENTRY) return at;
  return dash.spaceBefore && at - 1 > first ? at - 1 : at;
}

/** "The Secretary General and Prime Minister Addo": whoever is told of by office alone stands beside somebody told of by surname. */
const isOther = (discourse: Discourse, { first }: Title, at: number): boolean =>
  discourse.scene.token(first - 1)?.norm === "the" &&
  discourse.startingAt(at).some(({ kind, last }) => kind === "person" && last === at + 1);
