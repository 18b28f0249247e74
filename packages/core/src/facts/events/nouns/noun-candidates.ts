// From a noun's arguments and scene to the events that it tells: whether they happened, and how many they are.

import type { Clause, NounPhrase } from "@chancery/language";

import type { TimeMention } from "../../../record/index.ts";
import { isAhead } from "../../shared/time-scope.ts";
import type { View } from "../../shared/view.ts";
import { occasionsOf, type Occasion } from "../arguments/occasions.ts";
import type { Candidate } from "../candidate.ts";
import { AGREEING } from "../papers.ts";
import { nounStatusUnder, PRESUPPOSED, type Modality } from "../modality/modality.ts";
import type { NounPattern } from "../patterns/index.ts";
import { nounModality } from "./noun-modality.ts";
import { isApart, isOther } from "./noun-phrases.ts";
import type { NounArguments, NounReading, NounScene } from "./noun-reading.ts";
import { kindOf, MADE } from "./noun-sense.ts";
import type { Setting } from "./noun-setting.ts";
import { byBody, byPartner } from "./noun-sides.ts";
import { isDatedName, isOfProposing, isResigning } from "./noun-times.ts";

/** One candidate for each occasion, body and partner that the phrase tells of. */
export function candidatesOf(reading: NounReading, found: NounArguments, scene: NounScene): Candidate[] {
  const { view, passage, phrase, pattern, setting, leads } = reading;
  const { filling, attending, pointer } = found;
  const stated = presupposed(view, phrase, pattern, setting)
    ? PRESUPPOSED
    : nounModality(view, passage, setting, phrase.head);
  const proposing = stated.status === "proposed" && isOfProposing(view, setting, phrase.head, scene.time);
  const day = proposing ? null : scene.beginning;
  const modality = withDay(reading, stated, scene.time, day);
  const judged = setting?.as === "occurring" && isToBeGood(view, setting.clause);
  const occasions: readonly Occasion[] =
    legsOf(reading, found) ?? filling.byDestination().map((leg) => ({ ...leg, when: day }));
  return occasions.flatMap(({ roles, place, when }) =>
    byBody(view, phrase, pattern, roles)
      .flatMap((some) => byPartner(view, phrase, some))
      .map((roles) => ({
        type: kindOf(view, phrase, pattern, setting, roles),
        pattern: pattern.id,
        passage: leads ? (view.passageAt(passage.index) ?? passage) : passage,
        clause: setting?.clause ?? null,
        trigger: phrase.head,
        triggerSpan: view.tokenSpan(phrase.head),
        roles: roles.filter(({ entity }) => !filling.about.some(({ value }) => value === entity)),
        place: place ?? scene.place,
        when: when?.when ? { value: when.when, spans: [when.span] } : null,
        about: filling.about,
        modality,
        anaphoric: pointer || judged || scene.off,
        ...(attending && { attending }),
        ...(judged && { judged }),
        ...(((pointer && scene.set) || judged) && { alone: true as const }),
        ...(isApart(view, phrase) && { apart: true as const }),
        ...(isOther(view, phrase) && { further: true as const }),
        // Of what is signed the paper says whether it is new.
        indefinite: !AGREEING.has(pattern.type) && /^an?$/.test(view.norm(phrase.first)),
      })),
  );
}

/** "flew to Mali on Monday and Chad on Tuesday", "had two meetings this year, in Lima in May and in Quito in June" */
function legsOf(
  { view, passage, phrase, times, setting }: NounReading,
  { filling }: NounArguments,
): readonly Occasion[] | null {
  const several = filling.destinations.length > 1 || view.isPlural(phrase.head);
  if (setting?.as !== "carried" || !several) return null;
  const outside = times.allOfClause(passage, setting.clause, phrase.head).filter(({ span }) => {
    const at = view.tokenAt(span.start);
    return at < phrase.first || at >= phrase.last;
  });
  return occasionsOf(view, setting.clause, filling, outside);
}

/** What the words around it take for granted, whatever they say of it. */
function presupposed(view: View, phrase: NounPhrase, pattern: NounPattern, setting: Setting | null): boolean {
  if (isResigning(pattern, setting)) return true;
  if (setting === null) return false;
  const { lemma } = setting.clause.verb;
  const owned = phrase.possessor !== null;
  const made = MADE.has(pattern.type);
  // "rejected a proposal by Malaysia": who refuses it does not undo that it was made.
  // So does who will not have it that "Venezuela's 2018 election" was a fair one, or rejects "Iran's occupation of the islands".
  if (setting.as === "governed" && nounStatusUnder(lemma) === "negated")
    return made || (DONE.has(pattern.type) && owned);
  // "Peru's proposal is not on the agenda": it was made.
  if (setting.as === "mentioned" && lemma === "be" && made) return true;
  // "announced its approval of the plan": by saying so it is given.
  return GIVING.has(pattern.type) && lemma === "announce" && owned && GIVEN.test(view.lemma(phrase.head));
}
const GIVING: ReadonlySet<NounPattern["type"]> = new Set<NounPattern["type"]>(["adoption", "invitation"]);
const DONE: ReadonlySet<NounPattern["type"]> = new Set<NounPattern["type"]>([
  "election",
  "annexation",
  "attack",
]);
const GIVEN = /^(?:approval|acceptance|endorsement|adoption|invitation)$/;

/** What goes on at a time ahead is planned, and so is what has its day. */
function withDay(
  { view, phrase, pattern }: NounReading,
  stated: Modality,
  time: TimeMention | null,
  day: TimeMention | null,
): Modality {
  const ahead = stated.status === "ongoing" && isAhead(view, day?.when ?? null);
  const fixed = stated.status === "hypothetical" && !stated.negated && isSetDay(view, phrase, pattern, time);
  return ahead || fixed ? { ...stated, status: "planned" } : stated;
}

/** "so that the 28 March elections can be held": what has its day is planned, however it will be held. */
const isSetDay = (view: View, phrase: NounPhrase, pattern: NounPattern, time: TimeMention | null): boolean =>
  pattern.type === "election" &&
  /^(?:the|this|its|their)$/.test(view.norm(phrase.first)) &&
  isDatedName(view, phrase, pattern, time);

/** "hoped that Addo's visit would be fruitful": of what the article tells as it is, what will come of it; else of one to come. */
function isToBeGood(view: View, { verb }: Clause): boolean {
  if (verb.lemma !== "be" || (verb.modal === null && verb.tense !== "future")) return false;
  return GOOD.test(view.norm(DEGREES.test(view.norm(verb.last)) ? verb.last + 1 : verb.last));
}
const DEGREES = /^(?:very|highly|truly|mutually|most)$/;
const GOOD =
  /^(?:successful|fruitful|productive|useful|beneficial|constructive|historic|memorable|rewarding)$/;
