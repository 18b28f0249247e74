import { styleAt } from "@chancery/language";

import type { ResolvedMention } from "../../../document/index.ts";
import { span } from "../../../record/index.ts";
import type { Discourse } from "../discourse.ts";
import { headedBy, protagonistOf } from "../people/lives.ts";
import type { Scene } from "../scene.ts";
import { documentary, documentBefore } from "./agreement-pronouns.ts";
import { isExpletive } from "./expletive.ts";
import { found, type Found } from "./found.ts";
import { askingOf, type Context, type Gender, type Pronoun } from "./pronoun-asking.ts";
import { oneMeant } from "./pronoun-sieves.ts";
import { plural } from "./they.ts";

const PERSON = ["person"] as const;
const THING = ["country", "organization"] as const;
const one = (gender: Gender, possessive = false): Pronoun => ({
  kinds: PERSON,
  gender,
  plural: false,
  possessive,
});
const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ["he", one("m")],
  ["him", one("m")],
  ["his", one("m", true)],
  ["himself", one("m")],
  ["she", one("f")],
  ["her", one("f", true)],
  ["herself", one("f")],
  ["it", { kinds: THING, gender: null, plural: false, possessive: false }],
  ["its", { kinds: THING, gender: null, plural: false, possessive: true }],
  ["they", { kinds: ["person", "country", "organization"], gender: null, plural: true, possessive: false }],
  ["both", { kinds: ["person", "country", "organization"], gender: null, plural: true, possessive: false }],
  ["their", { kinds: ["person", "country", "organization"], gender: null, plural: true, possessive: true }],
]);

/**
 * Pronouns, in reading order: the subject of the governing clause, of the clause itself for a possessive, or of the sentence
 * before. One with two equal candidates stays unresolved. Each is added to the discourse as it is decided.
 */
export function pronounMentions(
  discourse: Discourse,
  genderOf: (id: string) => Gender,
): readonly ResolvedMention[] {
  const { scene } = discourse;
  const out: ResolvedMention[] = [];
  // "she" said of somebody once tells her gender for what follows.
  const learnt = new Map<string, Gender>();
  const context: Context = {
    genderOf: (id) => genderOf(id) ?? learnt.get(id) ?? null,
    protagonist: headedBy(discourse) ?? protagonistOf(discourse.mentions),
  };
  for (let at = 0; at < scene.analysis.tokens.length; at += 1) {
    const token = scene.token(at);
    const pronoun = PRONOUNS.get(token?.norm ?? "");
    if (token === undefined || pronoun === undefined) continue;
    // "his spokesman": the spokesman is one mention, whose he is another.
    const around = discourse.covering(at);
    const opens = around?.form === "nominal" && around.first === at && pronoun.possessive;
    if (around !== undefined && !opens) continue;
    if (token.norm === "it" && isExpletive(scene, at)) continue;
    // "His Majesty the King", "HE the Minister": a style is whoever bears it, and its "his" is nobody's.
    if (pronoun.possessive && styleAt(scene.analysis.tokens, at) > 0) continue;
    if (token.text === "HE" && /^(?:DET|PROPN|NOUN)$/.test(scene.token(at + 1)?.upos ?? "")) continue;
    if (token.norm === "both" && !standsAlone(scene, at)) continue;
    const sort = token.norm === "it" ? documentary(discourse, at) : null;
    const found =
      sort !== null
        ? document(discourse, at, sort)
        : pronoun.plural
          ? plural(discourse, at)
          : oneMeant(askingOf(discourse, at, token, pronoun, context));
    if (found === null || (token.norm === "both" && found.group?.length !== 2)) continue;
    if (pronoun.gender !== null && found.group === undefined && !learnt.has(found.entity))
      learnt.set(found.entity, pronoun.gender);
    const mention: ResolvedMention = {
      span: span(token.start, token.end),
      first: at,
      last: at + 1,
      form: "pronoun",
      inner: false,
      ...found,
    };
    discourse.add(mention);
    out.push(mention);
  }
  return out;
}

/** "the pact, to which both belong", "Both are members": two and nobody else, where no noun or list follows. */
const standsAlone = (scene: Scene, at: number): boolean =>
  /^(?:VERB|AUX|ADV)$/.test(scene.token(at + 1)?.upos ?? "") &&
  !/^(?:its|their|his|her|the)$/.test(scene.token(at - 1)?.norm ?? "");

/** "but has not ratified it": the document that the verb asks for, and no state or body that could be its subject. */
function document(discourse: Discourse, at: number, sort: "document" | "either"): Found | null {
  const named = documentBefore(discourse, at, sort);
  return named === null ? null : found(named, "entities.pronoun.document");
}
