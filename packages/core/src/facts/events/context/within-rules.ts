import type { Clause } from "@chancery/language";

import { precisionOf } from "../../../record/index.ts";
import { clauseIndex, type View } from "../../shared/view.ts";
import type { EventGroup } from "../joining/event-group.ts";
import type { Rule } from "./context.ts";
import { CONTAINERS, visitorOf } from "./told-groups.ts";

/** "gave a dinner on Sunday, at which he talked with Brandt": words before "which" that set one thing within another. */
const isWithin = (view: View, { first }: Clause): boolean =>
  view.norm(first) === "which"
    ? WITHIN.has(view.norm(first - 1))
    : WITHIN.has(view.norm(first)) && view.norm(first + 1) === "which";

const WITHIN: ReadonlySet<string> = new Set(["at", "during"]);

/** "gave a dinner on Sunday, at which they talked": they talked then. */
export const withinRule: Rule = (group, { times, view, groups }) => {
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
export const whereRule: Rule = (group, { view, groups }) => {
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

/** "X, who is on a state visit to Oslo, signed ... on Monday": a visit that lasts while something else is done holds on that day. */
export const duringRule: Rule = (group, { groups, published }) => {
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
