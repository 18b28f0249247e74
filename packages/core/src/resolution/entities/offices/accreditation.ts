import { GOVERNING_OFFICES } from "../../../document/index.ts";
import type { Discourse } from "../discourse.ts";
import { POLITIES } from "./title-ending.ts";

/** Words between a title and the state that it is accredited to. */
const TOWARDS = new Set(["of", "to", "in", "for"]);

/** "President of the Republic of Kenya William Ruto", "Ambassador to Japan Rahm Emanuel": the state between them. */
export function skipAccreditation(discourse: Discourse, at: number): number {
  const state = discourse
    .endingAt(at)
    .find(
      ({ kind, form, first }) =>
        (POLITIES.has(kind) || kind === "place") && form !== "demonym" && form !== "pronoun" && first < at,
    );
  if (state === undefined) return at;
  const { scene } = discourse;
  const first = state.kind === "organization" ? wholeFirst(discourse, state.first) : state.first;
  const link = /^(?:the|its)$/.test(scene.token(first - 1)?.norm ?? "") ? first - 2 : first - 1;
  const towards = scene.token(link)?.norm ?? "";
  if (!TOWARDS.has(towards)) return at;
  // "Special Representative for Central Asia Peter Burian": a region is dealt with; what it has is a premier or a mayor.
  const governed = towards === "of" && GOVERNING_OFFICES.has(scene.token(link - 1)?.norm ?? "");
  if (state.kind === "place" && towards !== "for" && !governed) return at;
  // "Ambassador of Peru to Kenya Ana Quispe": whose he is, before where he is sent.
  return towards === "to" ? skipAccreditation(discourse, link) : link;
}

/** "the Democratic Party (DP) Central Committee", "the Council's Committee": where the body begins that the body at the token is part of. */
function wholeFirst(discourse: Discourse, at: number): number {
  const { scene } = discourse;
  let first = at;
  for (let steps = 0; steps < 3; steps += 1) {
    const bracket = scene.token(first - 1)?.text === ")" && scene.token(first - 3)?.text === "(";
    const owned = /^['\u2019]s?$/.test(scene.token(first - 1)?.text ?? "");
    const end = bracket ? first - 3 : owned ? first - 1 : first;
    const whole = discourse
      .endingAt(end)
      .find(({ kind, form }) => kind === "organization" && form !== "pronoun" && form !== "nominal");
    if (whole === undefined) return first;
    ({ first } = whole);
  }
  return first;
}
