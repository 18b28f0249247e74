/** Times and places of what is told as going on from something else: "then", "there", "during the visit". */
import type { ResolvedMention } from "../../../document/index.ts";
import type { View } from "../../shared/view.ts";
import { dayNumber, precisionOf, type When } from "../../../record/index.ts";
import { placesAgree } from "../arguments/places.ts";
import type { Candidate } from "../candidate.ts";
import type { Rule, Surroundings } from "./context.ts";
import { familyOf } from "../joining/families.ts";
import type { EventGroup } from "../joining/event-group.ts";

/** Sentences back within which "there" and "the visit" find what they mean. */
const REACH = 3;

/** Verbs whose subject stays where he is: "there he held talks" may follow any journey, "there he was born" none. */
const isExpletive = (view: View, at: number): boolean =>
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|seems|remains)$/.test(
    view.norm(at + 1),
  );

/** The word that says so: "There he held talks", "signed there an agreement", "While there, he met". */
function thereIn(view: View, { passage, clause, trigger }: Candidate): number | null {
  const { first } = passage.sentence;
  const from = clause?.first ?? first;
  if (view.norm(first) === "there" && !isExpletive(view, first) && trigger - first < 8) return first;
  if (/^(?:while|once)$/.test(view.norm(first)) && view.norm(first + 1) === "there") return first + 1;
  for (let at = Math.max(from, trigger + 1); at < Math.min(clause?.last ?? 0, trigger + 4); at += 1)
    if (view.norm(at) === "there" && view.token(at)?.upos === "ADV") return at;
  return null;
}

/** "sent word through Lima and met there": the place that the sentence itself has named last. */
const placeBefore = (view: View, start: number, word: number): ResolvedMention | null =>
  view
    .mentionsIn(start, word)
    .findLast(
      ({ kind, form, inner, first }) =>
        (kind === "place" || kind === "country") &&
        form === "name" &&
        !inner &&
        /^(?:in|at|to|for|through|via|near|from|reached|visited)$/.test(view.norm(first - 1)),
    ) ?? null;

/** "left for Lima on Thursday. There he held talks": the place that was told of last. */
export const thereRule: Rule = (group, { view, groups }) => {
  if (group.place !== null) return null;
  for (const member of group.members) {
    const word = thereIn(view, member);
    if (word === null) continue;
    const named = placeBefore(view, member.passage.sentence.first, word);
    if (named !== null) return { place: { value: named.entity, spans: [view.tokenSpan(word), named.span] } };
    const host = lastBefore(groups, group, member, (other) => other.place !== null);
    const place = host?.place ?? null;
    if (place !== null)
      return { place: { value: place.value, spans: [view.tokenSpan(word), ...place.spans] } };
  }
  return null;
};

/** "paid a visit on 22 March. The two presidents then signed": what comes next on the same occasion is of its time. */
export const thenRule: Rule = (group, { view, groups, polities }) => {
  if (group.when !== null || !isDone(group)) return null;
  for (const member of group.members) {
    const { clause, passage } = member;
    if (clause === null || clause.verb.tense !== "past" || clause.verb.perfect) continue;
    const at = clause.verb.first - 1;
    const { first } = passage.sentence;
    const opens =
      OPENING.test(view.norm(first)) && (view.norm(first + 1) === "," || clause.subject?.first === first + 1);
    const then = view.norm(at) === "then" ? at : opens ? first : null;
    if (then === null || isTimed(view, member)) continue;
    const host = lastBefore(groups, group, member, () => true);
    if (host?.when == null || !isDone(host) || days(host.when.value) > SAME_OCCASION) continue;
    if (!together(group, host, polities)) continue;
    const when = { value: host.when.value, spans: [view.tokenSpan(then), ...host.when.spans] };
    // "signed in Washington on Monday and then shook hands": nobody has gone anywhere.
    const stayed = view.norm(then) === "then" && group.type !== "visit" && host.type !== "visit";
    return { when, place: stayed ? host.place : null };
  }
  return null;
};

/** "Earlier Addo was received by", "Later, they flew to Oslo", "Afterwards he gave a dinner": what newspapers say of one day. */
const OPENING = /^(?:then|earlier|later|afterwards|afterward|subsequently)$/;

/** Days over which one occasion lasts. */
const SAME_OCCASION = 7;

/** The event that a definite noun within the sentence points back at: "During the visit he signed". Undefined where none points, null where what it means is unknown. */
export function pointedAt(
  group: EventGroup,
  { view, candidates, groups }: Surroundings,
): EventGroup | null | undefined {
  const [first] = group.members;
  if (first === undefined) return undefined;
  const pointer = candidates.find(
    ({ anaphoric, passage, roles }) =>
      anaphoric && roles.length === 0 && passage.index === first.passage.index,
  );
  const family = pointer === undefined ? occasionOf(view, first) : familyOf(pointer.type);
  if (family === null) return undefined;
  const at = pointer ?? first;
  // "At the end of this summit held in Oslo": none that was held elsewhere.
  const where = pointer?.place ?? group.place;
  const elsewhere = ({ place }: EventGroup): boolean =>
    !placesAgree(view, where?.value ?? null, place?.value ?? null);
  const [last] = groups
    .filter((other) => other !== group && familyOf(other.type) === family && isDone(other))
    .filter((other) => !elsewhere(other))
    .map((other) => ({ other, told: tokenBefore(other, at) }))
    .filter(({ told }) => told >= 0)
    .sort((a, b) => b.told - a.told);
  return last?.other ?? null;
}

/** "during the visit", "in the course of the talks": the sort of event within which the clause is set; null for none. */
function occasionOf(view: View, { clause }: Candidate): string | null {
  for (const { prep, phrase } of clause?.obliques ?? []) {
    if (!/^(?:during|in the course of|at the end of)$/.test(prep)) continue;
    if (!/^(?:the|his|her|their|this)$/.test(view.norm(phrase.first)) || phrase.modifiers.length > 0)
      continue;
    const noun = view.lemma(phrase.head);
    if (/^(?:visit|trip|stay|tour)$/.test(noun)) return "visit";
    if (/^(?:talk|meeting|summit|session|conference)$/.test(noun)) return "meet";
  }
  return null;
}

/** "During his visit to Cairo in May 2016 Addo signed": done within a visit or a summit, it is of its time. */
export const whileRule: Rule = (group, { view, groups }) => {
  if (group.when !== null) return null;
  for (const member of group.members) {
    const { clause, passage } = member;
    if (clause === null || isTimed(view, member)) continue;
    const around = clause.obliques.filter(({ prep }) => WHILE.test(prep));
    for (const { phrase } of around) {
      const host = groups.find(
        (other) =>
          other !== group &&
          other.when !== null &&
          LASTING.has(other.type) &&
          other.members.some(
            ({ passage: at, trigger }) => at === passage && phrase.first <= trigger && trigger <= phrase.head,
          ),
      );
      if (host?.when != null && isShort(host.when.value)) return { when: host.when };
    }
  }
  return null;
};
const WHILE = /^(?:during|in the course of|on the sidelines of|on the margins of|within)$/;
const LASTING: ReadonlySet<string> = new Set(["visit", "summit", "negotiation", "meeting"]);

const isDone = ({ members }: EventGroup): boolean =>
  members.some(({ modality: { status, negated } }) => status === "actual" && !negated);

/** The clause has a time of its own, be it one that leads to no day. */
const isTimed = (view: View, { clause }: Candidate): boolean =>
  clause !== null &&
  view.timesIn(clause.first, clause.last).some(({ type }) => type === "date" || type === "time");

/** A day, or a stretch of a few days or of one month. */
const isShort = (when: When): boolean =>
  when.earliest !== null &&
  when.latest !== null &&
  /^(?:day|month|interval)$/.test(precisionOf(when)) &&
  days(when) <= 31;

const days = ({ earliest, latest }: When): number =>
  earliest === null || latest === null ? Infinity : dayNumber(latest) - dayNumber(earliest);

/** Token of the last telling before another, within reach; -1 where there is none. */
function tokenBefore({ members }: EventGroup, { trigger, passage }: Candidate): number {
  return Math.max(
    -1,
    ...members
      .filter((one) => one.trigger < trigger && passage.index - one.passage.index <= REACH)
      .map((one) => one.trigger),
  );
}

function lastBefore(
  groups: readonly EventGroup[],
  group: EventGroup,
  member: Candidate,
  fits: (other: EventGroup) => boolean,
): EventGroup | undefined {
  return groups
    .filter((other) => other !== group && fits(other))
    .map((other) => ({ other, at: tokenBefore(other, member) }))
    .filter(
      ({ at, other }) =>
        at >= 0 && other.members.some((one) => member.passage.index - one.passage.index <= 2),
    )
    .sort((a, b) => b.at - a.at)[0]?.other;
}

/** Somebody takes part in both, himself or for the state that he acts for. */
function together(a: EventGroup, b: EventGroup, polities: Surroundings["polities"]): boolean {
  const when = b.when?.value ?? null;
  return a.roles.some(({ entity }) =>
    b.roles.some(
      (other) =>
        other.entity === entity ||
        polities.of(entity, when).includes(other.entity) ||
        polities.of(other.entity, when).includes(entity),
    ),
  );
}
