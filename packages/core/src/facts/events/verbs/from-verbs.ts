import { wordSet, type Clause } from "@chancery/language";

import type { EventTimes } from "../../shared/event-times.ts";
import type { Passage, View } from "../../shared/view.ts";
import { placeOf } from "../arguments/places.ts";
import type { Filling } from "../arguments/filling.ts";
import type { Candidate } from "../candidate.ts";
import type { VerbPattern } from "../patterns/index.ts";
import type { PatternSet } from "../patterns/pattern-set.ts";
import { ClauseReading } from "./clause-reading.ts";
import { candidatesOf } from "./verb-candidates.ts";
import { bind } from "./verb-frame.ts";

/** Events that verbs tell: for each clause the first pattern that its arguments satisfy, and those that tell something else of the same words. */
export function fromVerbs(
  view: View,
  passage: Passage,
  times: EventTimes,
  { verbs }: PatternSet,
): Candidate[] {
  return passage.own.flatMap((clause) => {
    if (isNoDeed(view, passage, clause)) return [];
    const charged = isCharged(passage, clause);
    // "Leaders meeting on the coast": a noun's tag gives a verb without its lemma.
    const lemma = clause.verb.lemma === "meeting" ? "meet" : clause.verb.lemma;
    const patterns = patternsOf(verbs, lemma, clause);
    if (patterns.length === 0) return [];
    const reading = new ClauseReading(view, passage, clause);
    const told: Candidate[] = [];
    let settled = false;
    for (const pattern of patterns) {
      if (settled && pattern.besides !== true) continue;
      // "which with them forms the group": it consists of them.
      if (
        pattern.type === "founding" &&
        lemma === "form" &&
        clause.kind === "relative" &&
        clause.verb.tense === "present"
      )
        continue;
      if (charged !== null && isSaidOnly(charged, pattern)) {
        view.refuse(clause.verb, pattern, "sense.idle");
        continue;
      }
      const filling = bind(view, passage, clause, pattern, reading);
      if (filling === null) continue;
      const { setting, known } = pattern.needs ?? {};
      const undated = pattern.dated === true && times.ofClause(passage, clause, clause.verb.head) === null;
      const needed = setting === true || (known === true && filling.roles.length === 0);
      if (undated || (needed && !hasSetting(view, passage, clause, filling, times))) {
        view.refuse(clause.verb, pattern, "needs.setting");
        continue;
      }
      told.push(...candidatesOf(view, passage, clause, pattern, filling, times));
      settled ||= pattern.besides !== true;
    }
    return told;
  });
}

/** A clause that only names what is not done. */
function isNoDeed(view: View, passage: Passage, { marker, verb, parent }: Clause): boolean {
  const before = view.norm(verb.first - 1);
  const gerundOf = (lemma: string): boolean =>
    verb.form === "gerund" && parent !== null && passage.clauses[parent]?.verb.lemma === lemma;
  return (
    // "warned Chad against joining": nobody has joined, and who would is not the one who warns.
    marker === "against" ||
    before === "against" ||
    // "an end to fighting in Mali": what is to end is no deed of whoever asks for it.
    (marker === "to" && verb.form === "gerund" && ENDS.has(view.lemma(verb.first - 2))) ||
    // "a plan to end fighting": the gerund of a noun's sense.
    (verb.lemma === "fight" && /^(?:end|stop|halt|cease)$/.test(view.lemma(verb.first - 1))) ||
    // "whose release the EU had demanded": behind "whose" stands a noun, whatever its tag.
    (marker === "whose" && before === "whose") ||
    // "abstained from voting": nothing more than "abstained".
    (marker === "from" && gerundOf("abstain"))
  );
}
const ENDS: ReadonlySet<string> = new Set(["end", "halt", "stop", "cessation", "alternative"]);

/** "accused Chad of backing rebels", "praised Cuba for defending Angola": the verb over a gerund that is only the reason of what is said. */
function isCharged({ clauses }: Passage, { kind, marker, verb, parent }: Clause): string | null {
  const outer = parent === null ? undefined : clauses[parent];
  const reason = kind === "adverbial" && verb.form === "gerund" && (marker === "of" || marker === "for");
  return reason && outer !== undefined && CHARGING.has(outer.verb.lemma) ? outer.verb.lemma : null;
}
const CHARGING: ReadonlySet<string> = wordSet(
  "accuse suspect acquit clear charge convict praise thank commend criticise criticize condemn blame",
);
/** Support and aid that somebody is accused of are a charge; of deeds of force the text tells what is charged. */
const isSaidOnly = (verb: string, { type }: VerbPattern): boolean =>
  type === "praise" ||
  (/^(?:accuse|suspect|acquit|clear)$/.test(verb) &&
    (type === "aid" || type === "cooperation" || type === "threat"));

/** The patterns of the verb with its particle, then those of the verb alone. */
function patternsOf(verbs: PatternSet["verbs"], lemma: string, clause: Clause): readonly VerbPattern[] {
  const alone = verbs.get(lemma) ?? NONE;
  const { particle } = clause.verb;
  const particles = particlesOf(clause);
  const joined =
    particles.length === 0 ? NONE : particles.flatMap((word) => verbs.get(`${lemma} ${word}`) ?? NONE);
  const plain = particle === null ? alone : alone.filter(({ type }) => !isTurning(particle, type));
  return joined.length === 0 ? plain : [...joined, ...plain];
}

/** The verb's particle, or the first word of a compound preposition that may be one: "pulled out of Mali", "walked away from the deal". */
function particlesOf({ verb, obliques }: Clause): readonly string[] {
  if (verb.particle !== null) return [verb.particle];
  const words = new Set<string>();
  for (const { prep, at } of obliques)
    if (at === verb.last && prep.includes(" ")) words.add(prep.slice(0, prep.indexOf(" ")));
  return [...words];
}
const NONE: readonly VerbPattern[] = [];

/** Whether the clause says where or when, or goes on from a phrase that does. */
const hasSetting = (
  view: View,
  passage: Passage,
  clause: Clause,
  filling: Filling,
  times: EventTimes,
): boolean =>
  filling.place !== null ||
  filling.destinations.length > 0 ||
  placeOf(view, clause) !== null ||
  times.ofClause(passage, clause, clause.verb.head) !== null;

/** "went over to Peking" is no journey, "struck off the list" no blow. */
const isTurning = (particle: string, type: VerbPattern["type"]): boolean =>
  type === "attack" || (type === "visit" && /^(?:over|along|through)$/.test(particle));
