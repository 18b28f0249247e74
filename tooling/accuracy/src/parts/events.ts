// Events: each answer takes at most one recorded event. An event is found if one of an accepted type with a party in
// common is there, and whole if all its fields are right too.
import type { ArticleRecord, EventFact } from "@chancery/core";

import type { Alignment } from "../align.ts";
import { type ArticleAnswers, type EventAnswer, list } from "../answers.ts";
import type { Tallies } from "../tally.ts";
import { isAmong } from "../text.ts";

type Fields = Readonly<Record<string, boolean>>;
type KeyOf = Alignment["keyOf"];

/** What holds of a recorded event, field by field; a field that the answer leaves open is not compared. */
function compare(answer: EventAnswer, event: EventFact, keyOf: KeyOf): Fields {
  const keys = new Set(event.participants.map((p) => keyOf(p.entity) ?? ""));
  const allowed = new Set([...answer.with, ...list(answer.may)]);
  const fields: Record<string, boolean> = {
    type: answer.types.includes(event.type),
    who: answer.with.every((key) => keys.has(key)) && [...keys].every((key) => allowed.has(key)),
  };
  if (answer.place !== undefined) fields.where = list(answer.place).includes(keyOf(event.place));
  if (answer.when !== undefined) fields.when = isAmong(list(answer.when), event.when?.edtf);
  const [first] = answer.with;
  // Who travels stands first in the answer to a visit.
  const roles =
    answer.roles ??
    (answer.types[0] === "visit" && first !== undefined ? { [first]: ["visitor"] as const } : null);
  if (roles)
    fields.roles = Object.entries(roles).every(([key, accepted]) =>
      event.participants.filter((p) => keyOf(p.entity) === key).every((p) => list(accepted).includes(p.role)),
    );
  if (answer.status !== undefined) fields.status = list(answer.status).includes(event.status);
  fields.polarity = (answer.negated ?? false) === event.negated;
  if (answer.about !== undefined)
    fields.about = event.about.some((id) => list(answer.about).includes(keyOf(id) ?? ""));
  return fields;
}

/** Whether a recorded event can answer at all: an accepted type and somebody or something in common. */
function canAnswer(answer: EventAnswer, event: EventFact, fields: Fields, keyOf: KeyOf): boolean {
  if (!fields.type) return false;
  // What the article denies excuses no telling of it as done.
  if (answer.optional && answer.negated && !fields.polarity) return false;
  const keys = event.participants.map((p) => keyOf(p.entity) ?? "");
  const may = list(answer.may);
  if (answer.with.length === 0)
    return (
      keys.length === 0 ||
      keys.some((key) => may.includes(key)) ||
      event.about.some((id) => list(answer.about).includes(keyOf(id) ?? ""))
    );
  if (keys.some((key) => answer.with.includes(key))) return true;
  // The same agreement or place that day with only others named who may be: found, with `who` wrong.
  if (fields.about && fields.when && fields.polarity) return true;
  return Boolean(
    fields.where &&
    fields.when &&
    event.when &&
    fields.polarity &&
    keys.length > 0 &&
    keys.every((key) => may.includes(key)),
  );
}

interface Pair {
  readonly answer: EventAnswer;
  readonly event: EventFact;
  readonly fields: Fields;
  readonly cost: number;
  readonly share: number;
}

/** Best pairs first; an optional answer, which asks for fewer fields, yields to a required one that is off by one. */
function pairUp(
  answers: readonly EventAnswer[],
  events: readonly EventFact[],
  keyOf: KeyOf,
): Map<EventAnswer, Pair> {
  const pairs = answers
    .flatMap((answer) =>
      events.map((event): Pair => {
        const fields = compare(answer, event, keyOf);
        const values = Object.values(fields);
        const wrong = values.filter((ok) => !ok).length;
        return {
          answer,
          event,
          fields,
          cost: wrong + (answer.optional ? 1.5 : 0),
          share: 1 - wrong / values.length,
        };
      }),
    )
    .filter(({ answer, event, fields }) => canAnswer(answer, event, fields, keyOf))
    .toSorted((a, b) => a.cost - b.cost || b.share - a.share);
  const taken = new Map<EventAnswer, Pair>();
  const used = new Map<EventFact, string | null>();
  for (const pair of pairs) {
    const { answer, event } = pair;
    const shared = answer.joint !== undefined && used.get(event) === answer.joint;
    if (taken.has(answer) || (used.has(event) && !shared)) continue;
    taken.set(answer, pair);
    used.set(event, answer.joint ?? null);
  }
  return taken;
}

export function scoreEvents(
  record: ArticleRecord,
  answers: ArticleAnswers,
  { keyOf }: Alignment,
  name: string,
  tallies: Tallies,
): void {
  const events = record.facts.filter((fact) => fact.kind === "event");
  const taken = pairUp(answers.events, events, keyOf);
  for (const answer of answers.events) {
    if (answer.optional) continue;
    const pair = taken.get(answer);
    const label = `${name} ${answer.types[0]} ${answer.with.join("+")} ${list(answer.when)[0] ?? ""}`;
    const wrong = Object.entries(pair?.fields ?? {}).flatMap(([field, ok]) => (ok ? [] : [field]));
    const got = pair
      ? `${pair.event.participants.map((p) => keyOf(p.entity)).join("+")} @${keyOf(pair.event.place)} ${pair.event.when?.edtf} ${pair.event.status}`
      : "";
    tallies.of("events found").add(pair !== undefined, label);
    tallies
      .of("events whole")
      .add(
        pair !== undefined && wrong.length === 0,
        `${label} ${pair ? `wrong: ${wrong.join(", ")}; got ${got}` : "missing"}`,
      );
    for (const [field, ok] of Object.entries(pair?.fields ?? {})) tallies.of(`event ${field}`).add(ok, label);
  }
  const used = new Set([...taken.values()].map((pair) => pair.event));
  for (const event of events) {
    if (used.has(event)) continue;
    const [evidence] = event.evidence;
    const words = evidence ? record.source.text.slice(evidence.start, evidence.end).slice(0, 110) : "";
    const who = event.participants.map((p) => keyOf(p.entity)).join("+");
    tallies
      .of("events found")
      .addExtra(`${name} ${event.type} ${who} ${event.when?.edtf ?? ""} [${event.rule}] | ${words}`);
  }
}
