/** "the capital": the town by its rank, of the state beside it or of the dateline. */
import { wordSet } from "@chancery/language";

import type { ResolvedMention } from "../../../document/index.ts";
import { existsOn } from "../names/dates.ts";
import type { Discourse } from "../discourse.ts";
import type { Ledger } from "../ledger.ts";
import { nominal } from "../references/nominal-mention.ts";

/** "arrived in the capital on Thursday": the capital that the dateline names, where no other town of that rank has just been named. */
function bareCapital(discourse: Discourse, ledger: Ledger, at: number, end: number): ResolvedMention | null {
  const { scene } = discourse;
  const next = scene.token(at + 1);
  if (scene.token(at - 1)?.norm !== "the" || !REACHED.has(scene.token(at - 2)?.norm ?? "")) return null;
  if (at + 1 < end && (next?.upos === "NOUN" || next?.upos === "PROPN" || next?.norm === ",")) return null;
  const place = scene.head.dateline?.placeSpan ?? null;
  const town =
    place === null ? undefined : discourse.mentions.find(({ span: own }) => own.start === place.start);
  if (
    town === undefined ||
    town.kind !== "place" ||
    scene.knowledge.capitalOf(town.entity, scene.on) === null
  )
    return null;
  const others = discourse
    .before(at, 1)
    .filter(({ kind, entity }) => kind === "place" && entity !== town.entity)
    .some(({ entity }) => scene.knowledge.capitalOf(entity, scene.on) !== null);
  if (others) return null;
  ledger.known(town.entity);
  return nominal(scene, at - 1, at + 1, "place", town.entity, "entities.capital.dateline");
}
const REACHED = wordSet("in to from into near outside at toward towards for");

/**
 * "the Kazakh capital", "Kenya's capital", "the capital of Peru": the capital on that day, unless its name follows, which is a
 * mention of its own.
 */
export function capitalMention(
  discourse: Discourse,
  ledger: Ledger,
  at: number,
  end: number,
): ResolvedMention | null {
  const { scene } = discourse;
  const norm = (i: number): string => (i < end ? (scene.token(i)?.norm ?? "") : "");
  const adjective = discourse.endingAt(at).find(({ kind }) => kind === "country");
  const owner =
    norm(at - 1) === "'s" ? discourse.endingAt(at - 1).find(({ kind }) => kind === "country") : undefined;
  let after = at + 1;
  let country = adjective ?? owner;
  if (country === undefined && norm(after) === "of") {
    after += norm(after + 1) === "the" ? 2 : 1;
    country = discourse.startingAt(after).find(({ kind }) => kind === "country");
    if (country !== undefined) after = country.last;
  }
  if (country === undefined) return bareCapital(discourse, ledger, at, end);
  let named = after;
  if (norm(named) === "of" || norm(named) === ",") named += 1;
  if (discourse.startingAt(named).some(({ kind }) => kind === "place")) return null;
  const id = scene.knowledge.capital(country.entity, scene.on);
  const entity = id === null ? undefined : scene.knowledge.entity(id);
  if (id === null || entity === undefined || !existsOn(entity, scene.on)) return null;
  ledger.known(id);
  let { first } = country.first < at ? country : { first: at };
  if (norm(first - 1) === "the") first -= 1;
  return nominal(scene, first, Math.max(at + 1, country.last), "place", id, "entities.capital");
}
