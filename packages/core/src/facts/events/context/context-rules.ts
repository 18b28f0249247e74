import type { Clause } from "@chancery/language";

import { dayNumber, precisionOf, rangeWhen, type When } from "../../../record/index.ts";
import type { Polities } from "../../shared/polity.ts";
import { clauseIndex, type View } from "../../shared/view.ts";
import type { Candidate } from "../candidate.ts";
import { durationBefore, linkTo, shift } from "./context-links.ts";
import type { Rule, Surroundings } from "./context.ts";
import { pointedAt, thenRule, thereRule, whileRule } from "./context-sequence.ts";
import { withinVisit } from "./visit-days.ts";
import type { EventGroup } from "../joining/event-group.ts";
import { familyOf } from "../joining/event-group.ts";
import { isFormer } from "../joining/earlier-events.ts";
import { placesAgree } from "../arguments/places.ts";

/** Types that a meeting or a visit contains: what is signed or adopted there is signed or adopted that day. */
const CONTAINED: ReadonlySet<string> = new Set(
  "signing adoption ceremony ratification meeting negotiation summit conclusion".split(" "),
);
const CONTAINERS: ReadonlySet<string> = new Set(
  "meeting summit negotiation visit ceremony signing".split(" "),
);
/** What an article opens with before it tells who signed: "agreed on Tuesday to create a common market". */
const AGREED: ReadonlySet<string> = new Set("promise conclusion ceasefire establishing-relations".split(" "));
const MEETINGS: ReadonlySet<string> = new Set(["meeting", "negotiation", "summit", "call"]);

/** A stretch wider than this many days says too little to be given as an event's time. */
const WIDEST = 31;

/** "gave a dinner on Sunday, at which he talked with Brandt": words before "which" that set one thing within another. */
const isWithin = (view: View, { first }: Clause): boolean =>
  view.norm(first) === "which"
    ? WITHIN.has(view.norm(first - 1))
    : WITHIN.has(view.norm(first)) && view.norm(first + 1) === "which";
const WITHIN: ReadonlySet<string> = new Set(["at", "during"]);

/** "gave a dinner on Sunday, at which they talked": they talked then. */
const withinRule: Rule = (group, { times, view, groups }) => {
  if (group.when !== null) return null;
  for (const { clause, passage } of group.members) {
    if (clause?.kind !== "relative" || clause.parent === null || !isWithin(view, clause)) continue;
    const outer = passage.clauses[clause.parent];
    const time = outer === undefined ? null : times.ofClause(passage, outer, outer.verb.head);
    if (time?.when != null) return { when: { value: time.when, spans: [time.span] } };
    // "recalled the visit to Oslo in June 2016, during which they signed": within what the noun tells.
    const lasting = groups
      .filter((other) => other !== group && other.when !== null && CONTAINERS.has(other.type))
      .flatMap((other) => other.members.map((member) => ({ other, member })))
      .filter(
        ({ member }) =>
          member.passage === passage && member.pattern.endsWith(".noun") && member.trigger < clause.first,
      )
      .sort((a, b) => b.member.trigger - a.member.trigger)[0];
    if (lasting !== undefined) return { when: lasting.other.when };
  }
  return null;
};

/** "met X in Y, where he also signed Z", "flew to Oslo, where he met Brandt": the place referred to, at the time of going there. */
const whereRule: Rule = (group, { view, groups }) => {
  if (group.when !== null) return null;
  for (const { clause, passage } of group.members) {
    if (clause?.kind !== "relative" || !clause.obliques.some(({ prep }) => prep === "where")) continue;
    const hosts = groups.filter(
      (other) =>
        other !== group &&
        other.place !== null &&
        other.members.some(
          (member) =>
            member.passage === passage &&
            member.clause !== null &&
            clauseIndex(passage, member.clause) === clause.parent,
        ),
    );
    // "met in Oslo in May and again in Lima in June, where they signed": of several occasions the one that stands nearest.
    const near = ({ place }: EventGroup): number =>
      view.tokenSpan(clause.first).start - (place?.spans.at(-1)?.start ?? 0);
    const host =
      hosts.filter((other) => near(other) > 0).toSorted((a, b) => near(a) - near(b))[0] ?? hosts[0];
    if (host === undefined) continue;
    // "arrived on Monday from Peru, where he met Brandt": that was before he came.
    const before = view.norm(clause.first - 1) === "," ? clause.first - 2 : clause.first - 1;
    const left = host.members.some(
      (member) =>
        member.passage === passage &&
        member.clause?.obliques.some(
          ({ prep, phrase }) => prep === "from" && phrase.first <= before && before < phrase.last,
        ) === true,
    );
    return left ? null : { when: host.when, place: host.place };
  }
  return null;
};

/** "travelled to Chad and held talks with Saleh": the talks are where and when the journey led. */
const sequenceRule: Rule = (group, { groups }) => {
  if (!MEETINGS.has(group.type) || (group.when !== null && group.place !== null)) return null;
  for (const { clause, passage, trigger } of group.members) {
    if (clause?.kind !== "main") continue;
    // Of several journeys the last before it: "flew to Kiev and went on to Moscow for talks".
    const host = groups.findLast(
      (other) =>
        other.type === "visit" &&
        other.members.some(
          (member) =>
            member.passage === passage &&
            member.clause?.kind === "main" &&
            member.trigger < trigger &&
            // "a week after his trip to Lima he met Brandt": by then he has left.
            !isLeftBehind(member, clause),
        ) &&
        visitorOf(other).some((visitor) => group.roles.some(({ entity }) => entity === visitor)),
    );
    if (host) return { when: host.when, place: host.place };
  }
  return null;
};

/** A journey that a phrase with "after" sets before what the clause tells. */
const isLeftBehind = ({ trigger }: Candidate, { obliques }: Clause): boolean =>
  obliques.some(
    ({ prep, phrase }) =>
      /^(?:after|following|since)$/.test(prep) && phrase.first <= trigger && trigger < phrase.last,
  );

/** "a week after travelling to Chad he flew to Mali", "After talks with Addo, Brandt flew home": before, after, by how much. */
const afterRule: Rule = (group, { view, groups, published }) => {
  if (group.when !== null) return null;
  for (const member of group.members) {
    const link = linkTo(view, member, groups, group);
    if (link === null) continue;
    const { other, marker } = link;
    const base = other.when?.value;
    if (base === undefined || base.earliest === null || base.latest === null) continue;
    const distance = durationBefore(view, marker);
    const forward = link.direction === 1;
    if (distance !== null) {
      const at = shift(base, distance.days * link.direction, distance.months * link.direction);
      return { when: { value: at, spans: [distance.span, ...(other.when?.spans ?? [])] } };
    }
    const bound = published?.when.latest;
    const settled = group.members.every(({ modality }) => modality.status === "actual" && !modality.negated);
    if (
      !forward ||
      !settled ||
      bound == null ||
      bound < base.earliest ||
      dayNumber(bound) - dayNumber(base.earliest) > WIDEST
    )
      continue;
    return { when: { value: rangeWhen(base.earliest, bound), spans: other.when?.spans ?? [] } };
  }
  return null;
};

/** "on 18 May, three months after Russia invaded": counted from the day that the clause around it gives. */
const afterDayRule: Rule = (group, { view, times }) => {
  if (group.when !== null) return null;
  for (const { clause, passage } of group.members) {
    if (clause?.kind !== "adverbial" || clause.marker !== "after" || clause.parent === null) continue;
    const outer = passage.clauses[clause.parent];
    const distance = durationBefore(view, clause.first);
    const base = outer === undefined ? null : times.ofClause(passage, outer, outer.verb.head);
    if (distance === null || base?.when == null || precisionOf(base.when) !== "day") continue;
    const at = shift(base.when, -distance.days, -distance.months);
    return { when: { value: at, spans: [distance.span, base.span] } };
  }
  return null;
};

const PARTS_OF_DAY =
  /^(?:morning|afternoon|evening|night|noon|midday|midnight|dusk|dawn|daybreak|nightfall)$/;

/** "In the afternoon he received X", "At noon she met Y": of the day that was told of last, a sentence or two before. */
const partOfDayRule: Rule = (group, { view, groups, published }) => {
  const today = published?.when?.latest ?? null;
  const [first] = group.members;
  if (group.when !== null || first === undefined || !isSettled(group)) return null;
  const { clause, passage, trigger } = first;
  const part = clause?.obliques.find(
    ({ prep, phrase }) =>
      /^(?:in|at|by|during|after|before|around)$/.test(prep) &&
      PARTS_OF_DAY.test(view.norm(phrase.head)) &&
      view.timesAt(phrase.head).length === 0,
  );
  if (part === undefined) return null;
  let host: EventGroup | null = null;
  let nearest = -1;
  for (const other of groups) {
    if (other === group || other.when === null || precisionOf(other.when.value) !== "day") continue;
    // "to watch the election of 31 March": what is to come has no afternoon yet.
    if (today !== null && (other.when.value.earliest ?? "") > today) continue;
    for (const told of other.members) {
      const near = passage.index - told.passage.index <= TOLD_WITHIN && told.trigger < trigger;
      if (!near || told.trigger < nearest || told.modality.status !== "actual") continue;
      [host, nearest] = [other, told.trigger];
    }
  }
  const { when } = host ?? {};
  if (when == null) return null;
  // "arrived on May 26. The talks took place from May 27 to June 2. In the evening ...": another day has been told of since.
  const since = view
    .timesIn(nearest, trigger)
    .some(
      ({ type, when: told, span }) =>
        type === "date" && told !== null && !when.spans.some(({ start }) => start === span.start),
    );
  return since ? null : { when: { value: when.value, spans: [view.spanOf(part.phrase), ...when.spans] } };
};
/** Sentences within which a part of a day finds its day. */
const TOLD_WITHIN = 4;

/** "After the meeting they signed": what the definite noun points back at happened the same day. */
const pointerRule: Rule = (group, surroundings) => {
  if (group.when !== null || !CONTAINED.has(group.type) || !isSettled(group)) return null;
  const home = pointedAt(group, surroundings);
  if (home === undefined) return null;
  if (home === null) return fromContainer(group, surroundings);
  const { when, place, type } = home;
  if (when === null || !isWithinStretch(when.value)) return null;
  if (group.members.some((member) => isTimed(member, surroundings, when.value))) return null;
  return { when: withinVisit(surroundings, home, group, true), place: type === "visit" ? null : place };
};

const isWithinStretch = ({ earliest, latest }: When): boolean =>
  earliest !== null && latest !== null && dayNumber(latest) - dayNumber(earliest) <= WIDEST;

/** The clause gives a time of its own, which another event's must not answer. */
const isTimed = (
  { passage, clause, trigger }: Candidate,
  { times }: Surroundings,
  { earliest }: When,
): boolean => clause !== null && times.speaksOfTime(passage, clause, trigger, earliest);

/** News told in the simple past beside a meeting or visit of the same people is of that day. */
const newsRule: Rule = (group, surroundings) => {
  const [first] = group.members;
  if (group.when !== null || first === undefined || !isSettled(group) || !group.members.some(isNews))
    return null;
  // "During the visit he signed": of the visit that is meant, not of whichever has a day.
  if (pointedAt(group, surroundings) != null) return null;
  return fromContainer(group, surroundings);
};

/** "X, who is on a state visit to Oslo, signed ... on Monday": a visit that lasts while something else is done holds on that day. */
const duringRule: Rule = (group, { groups, published }) => {
  if (group.type !== "visit" || group.when !== null) return null;
  for (const { clause, passage, modality } of group.members) {
    if (
      clause === null ||
      modality.negated ||
      (modality.status !== "ongoing" && modality.status !== "actual")
    )
      continue;
    const visiting =
      clause.verb.lemma === "be" && (clause.kind === "relative" || clause.kind === "adverbial");
    if (!visiting) continue;
    const host = groups.find(
      (other) =>
        other !== group &&
        other.when !== null &&
        precisionOf(other.when.value) === "day" &&
        // "who is now in Lima, flies to Oslo on Saturday": what is to come says nothing of where he is.
        !(published?.when.latest != null && (other.when.value.earliest ?? "") > published.when.latest) &&
        visitorOf(group).every((visitor) => other.roles.some(({ entity }) => entity === visitor)) &&
        other.members.some(
          (member) =>
            member.passage === passage &&
            member.modality.status === "actual" &&
            !member.modality.negated &&
            member.clause !== null &&
            clauseIndex(passage, member.clause) !== clauseIndex(passage, clause),
        ),
    );
    if (host) return { when: host.when };
  }
  return null;
};

/** "In addition, there was a meeting of the council": the next sentence adds to the dated one of the same kind. */
const additionRule: Rule = (group, { view, groups }) => {
  if (group.when !== null || !isSettled(group)) return null;
  for (const { passage } of group.members) {
    const { first } = passage.sentence;
    const opening = view.tokens.slice(first, first + 3).map(({ norm }) => norm);
    if (!/^(?:in addition|also[ ,]|besides[ ,]|on the sidelines|at the same)/.test(opening.join(" ")))
      continue;
    const host = groups.find(
      (other) =>
        other !== group &&
        other.when !== null &&
        familyOf(other.type) === familyOf(group.type) &&
        other.members.some(
          (member) =>
            member.passage.index === passage.index - 1 &&
            member.passage.sentence.block === passage.sentence.block &&
            member.modality.status === "actual",
        ),
    );
    if (host) return { when: host.when };
  }
  return null;
};

/** What is done at a ceremony. */
const SOLEMN: ReadonlySet<string> = new Set("signing ratification adoption conclusion founding".split(" "));

/** "The two signed in Zurich on Saturday. The ceremony was attended by Clinton": the ceremony is that of what was told of before. */
const ceremonyRule: Rule = (group, { groups }) => {
  const [first] = group.members;
  if (group.type !== "ceremony" || first?.attending !== true || !isSettled(group)) return null;
  const host = groups.findLast(
    (other) =>
      SOLEMN.has(other.type) &&
      other.members.some(
        ({ passage, trigger, modality: { status } }) =>
          status === "actual" &&
          trigger < first.trigger &&
          first.passage.index - passage.index <= TOLD_WITHIN,
      ),
  );
  return host === undefined ? null : { when: host.when, place: host.place };
};

export const RULES: readonly Rule[] = [
  withinRule,
  whereRule,
  sequenceRule,
  afterRule,
  afterDayRule,
  partOfDayRule,
  duringRule,
  whileRule,
  additionRule,
  thenRule,
  pointerRule,
  ceremonyRule,
  newsRule,
  thereRule,
];

function fromContainer(group: EventGroup, surroundings: Surroundings): ReturnType<Rule> {
  const { view, groups, times, polities, published } = surroundings;
  const [first] = group.members;
  if (first === undefined || !CONTAINED.has(group.type)) return null;
  // "At their last meeting they declared": an earlier one has a day of its own.
  if (group.members.every((member) => isFormer(view, member))) return null;
  // "met several times after he took office": no one day answers that.
  if (
    group.members.some((member) => isRepeated(view, member) || linkTo(view, member, groups, group) !== null)
  )
    return null;
  const hosts = groups
    .filter(
      (other) =>
        other !== group &&
        (CONTAINERS.has(other.type) || (group.type === "signing" && AGREED.has(other.type))) &&
        other.when !== null &&
        precisionOf(other.when.value) === "day",
    )
    .filter(
      (other) =>
        shares(view, group, other, polities) &&
        // A time that the clause gives but that could not be resolved must not be answered by another event's.
        !group.members.some(
          ({ passage, clause, trigger }) =>
            clause !== null &&
            times.speaksOfTime(passage, clause, trigger, other.when?.value.earliest ?? null),
        ) &&
        !group.members.some((member) => isDatedBehind(view, member, other.when?.value ?? null)) &&
        placesAgree(view, group.place?.value ?? null, other.place?.value ?? null) &&
        other.members.some(({ modality: { status } }) => status === "actual" || status === "ongoing"),
    )
    .filter((other) => other.members.some((member) => isNews(member) || member.pattern.endsWith(".noun")))
    // "told a session of both parliaments ... Their treaty was signed in 1963": what is told before a recollection begins is not of its day.
    .filter((other) => !isLongBefore(other, published) || other.members[0]!.trigger < first.trigger)
    // "He was last here in 2020. His host received him": of the time before nothing new is told.
    .filter((other) => !other.members.some((member) => isFormer(view, member)))
    .sort((a, b) => nearness(a, first) - nearness(b, first));
  const [host] = hosts;
  if (host === undefined) return null;
  // Where the article tells of several days, only one told of in the same paragraph settles which is meant.
  const days = new Set(hosts.map(({ when }) => when?.value.edtf));
  const { block } = first.passage.sentence;
  if (days.size > 1 && !host.members.some(({ passage }) => passage.sentence.block === block)) return null;
  return {
    when: withinVisit(surroundings, host, group, false),
    place: host.type === "visit" ? null : host.place,
  };
}

const isLongBefore = ({ when }: EventGroup, published: Surroundings["published"]): boolean => {
  const [latest, today] = [when?.value.latest, published?.when.earliest];
  return latest != null && today != null && dayNumber(today) - dayNumber(latest) > WIDEST;
};

/** "finalised an agreement on marking the border on November 21": a day behind what hangs on the clause is rather its own than another event's. */
function isDatedBehind(view: View, { passage, clause }: Candidate, lent: When | null): boolean {
  if (clause === null) return false;
  const own = passage.clauses.indexOf(clause);
  return passage.clauses
    .filter(({ parent, verb }) => parent === own && verb.form === "gerund" && verb.first >= clause.verb.last)
    .flatMap(({ first, last }) => view.timesIn(first, last))
    .some(({ type, when }) => type === "date" && (when === null || when.edtf !== lent?.edtf));
}

const REPEATED =
  /^(?:often|twice|times|regularly|repeatedly|frequently|occasionally|annually|always|usually)$/;

const isRepeated = (view: View, { clause }: Candidate): boolean =>
  clause !== null && view.tokens.slice(clause.first, clause.last).some(({ norm }) => REPEATED.test(norm));

const visitorOf = ({ roles }: EventGroup): string[] =>
  roles.filter(({ role }) => role === "visitor").map(({ entity }) => entity);

const isSettled = ({ members }: EventGroup): boolean =>
  members.every(
    ({ modality, clause }) =>
      modality.status === "actual" && !modality.negated && !(clause?.verb.perfect ?? false),
  );

/**
 * All who take part in one take part in the other, a person for his state and a state by its people. Whoever acts for the state that a visit leads
 * to is its host, where one of those who come is told beside him.
 */
const shares = (view: View, a: EventGroup, b: EventGroup, polities: Polities): boolean => {
  const when = b.when?.value ?? null;
  const isOf = (one: string, other: string): boolean =>
    one === other || polities.of(one, when).includes(other) || polities.of(other, when).includes(one);
  const all = a.roles.map(({ entity }) => entity);
  const theirs = b.roles.map(({ entity }) => entity);
  const host = b.type === "visit" ? stateOf(view, b.place?.value ?? null) : null;
  const met = all.some((one) => visitorOf(b).some((visitor) => isOf(one, visitor)));
  return (
    all.length > 0 &&
    all.every((one) => theirs.some((other) => isOf(one, other)) || (met && host !== null && isOf(one, host)))
  );
};

/** The state that a town lies in; a state itself. */
const stateOf = (view: View, place: string | null): string | null =>
  place === null || view.kindOf(place) === "country"
    ? place
    : (view.doc.knowledge.entity(place)?.country ?? null);

const nearness = (group: EventGroup, { trigger }: Candidate): number =>
  Math.min(
    ...group.members.map(
      (member) => Math.abs(member.trigger - trigger) + (member.trigger > trigger ? 1000 : 0),
    ),
  );

/** Told in the simple past of a main clause, of what a report says, or of what is done while it lasts ("Speaking at the start of his talks, ..."). */
const isNews = ({ clause, pattern }: Pick<Candidate, "clause" | "pattern">): boolean => {
  if (clause === null) return false;
  const { form, tense, perfect } = clause.verb;
  const past = form === "finite" && tense === "past" && !perfect;
  if (clause.kind === "main" || clause.kind === "complement") return past;
  return clause.kind === "participial" && form === "gerund" && pattern.endsWith(".noun");
};
