import { headsMinistry, isFieldOf, isWork } from "../../../document/index.ts";
import type { Discourse } from "../discourse.ts";
import { skipAccreditation } from "./accreditation.ts";
import { titleEnding, type Title } from "./title-ending.ts";
import { PORTFOLIO } from "./title-words.ts";

/** "Deputy Prime Minister of Peru and Minister of Trade Addo": a deputy has a portfolio besides; two who lead would be two people. */
export function deputyTitle(discourse: Discourse, start: number, and: number): Title | null {
  const end = skipAccreditation(discourse, and);
  const title = end === and ? null : titleEnding(discourse, start, end);
  return title !== null && isDeputy(discourse, title) ? title : null;
}

/** "Deputy Prime Minister", "First Vice-President". */
export const isDeputy = ({ scene }: Discourse, { first, last }: Pick<Title, "first" | "last">): boolean =>
  scene.analysis.tokens
    .slice(first, last)
    .some(({ norm }) => /^(?:deputy|vice|vice-president|vice-premier)$/.test(norm)) &&
  /^(?:minister|premier|president|vice-president|vice-premier)$/.test(scene.token(last - 1)?.norm ?? "");

/** "General Secretary of the Party Central Committee and President of X": what one is in a party joins what he is in its state. */
export function partyTitle(discourse: Discourse, start: number, and: number): Title | null {
  const body = discourse.endingAt(and).find(({ kind }) => kind === "organization");
  const end = body === undefined ? and : skipAccreditation(discourse, and);
  if (body === undefined || end === and) return null;
  const words = discourse.scene.analysis.text.slice(discourse.scene.token(end)?.start, body.span.end);
  return PARTY.test(words) ? titleEnding(discourse, start, end) : null;
}

const PARTY = /\b(?:party|politburo|central committee|front|movement|military commission)\b/i;

/** "OSCE Chairperson-in-Office and Polish Foreign Minister X", or without the "and": whoever is in the chair of a body is a minister at home. */
export function chairBefore(discourse: Discourse, start: number, { first }: Title): Title | null {
  const { scene } = discourse;
  const state = discourse.endingAt(first).find(({ kind }) => kind === "country");
  if (state === undefined) return null;
  const and = scene.token(state.first - 1)?.norm === "and" ? state.first - 1 : state.first;
  const chair = titleEnding(discourse, start, and);
  const body = chair === null ? undefined : discourse.endingAt(chair.first)[0];
  if (chair === null || body?.kind !== "organization" || scene.token(body.first - 1)?.upos === "DET")
    return null;
  return CHAIR.test(scene.token(chair.last - 1)?.norm ?? "") ? chair : null;
}

const CHAIR = /^(?:chair(?:man|woman|person)?(?:-in-office)?|president-in-office)$/;

/** "Permanent Secretary for Foreign Affairs Yogesh Karan": the field of the office between role and name. */
export function portfolioTitle(discourse: Discourse, start: number, end: number): Title | null {
  const { scene } = discourse;
  // "the Minister of Justice and Ali Okello": what joins two belongs to neither.
  if (scene.token(end - 1)?.norm === "and") return null;
  /** A word of the field is one that only ministries have. */
  let ofMinistry = false;
  for (let at = end - 1; at > start && at > end - 13; at -= 1) {
    const token = scene.token(at);
    if (token === undefined) return null;
    if (token.norm === "for" || token.norm === "of") {
      if (ofMinistry && !headsMinistry(scene.token(at - 1)?.norm, token.norm)) return null;
      const title = at < end - 1 ? titleEnding(discourse, start, at) : null;
      return title === null ? null : { ...title, last: end };
    }
    // "of National Defence, Former Combatants and War Veterans X"
    const next = scene.token(at + 1)?.norm ?? "";
    const listed = (token.norm === "," || token.norm === "the") && PORTFOLIO.has(next) && next !== "and";
    const field = PORTFOLIO.has(token.norm) || listed;
    const work = isWork(token) && PORTFOLIO.has(scene.token(at - 1)?.norm ?? "");
    if (field || work) continue;
    if (!isFieldOf(true, token.norm)) return null;
    ofMinistry = true;
  }
  return null;
}
