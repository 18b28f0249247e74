import type { Knowledge } from "@chancery/knowledge";

import { EventRole, EventType, Status, When, type EntityKind } from "../../record/index.ts";
import type { EventLine, ParticipantLine } from "../lines/lines.ts";
import { distinct } from "../order.ts";
import { levelOf, parentsOf } from "../lines/places.ts";
import { precisionOfLine } from "../lines/time-reading.ts";
import type { Correction } from "./rulings.ts";

interface Context {
  readonly knowledge: Knowledge;
  /** Kinds of the entities that the source names. */
  readonly kinds: ReadonlyMap<string, EntityKind>;
}

/** A line as people corrected it, before it is compared with any other; a later correction of a field replaces an earlier one. */
export const corrected = (line: EventLine, corrections: readonly Correction[], context: Context): EventLine =>
  corrections.reduce((so, correction) => correctOne(so, correction, context), line);

/** A value that does not fit its field changes nothing: the log is append-only, and may hold what an older version wrote. */
function correctOne(line: EventLine, correction: Correction, context: Context): EventLine {
  const changed = changeOf(line, correction, context);
  if (changed === null) return line;
  const { field, decision } = correction;
  const support = Object.fromEntries(
    Object.entries(line.support).filter(([key]) => key !== field && !key.startsWith(`${field}[`)),
  );
  return { ...line, ...changed, support, corrected: { ...line.corrected, [field]: decision } };
}

function changeOf(
  line: EventLine,
  { field, value }: Correction,
  { knowledge, kinds }: Context,
): Partial<EventLine> | null {
  switch (field) {
    case "type": {
      const type = EventType.safeParse(value);
      return type.success ? { type: type.data } : null;
    }
    case "status": {
      const status = Status.safeParse(value);
      return status.success ? { status: status.data } : null;
    }
    case "negated":
      return typeof value === "boolean" ? { negated: value } : null;
    case "when": {
      const when = When.nullable().safeParse(value);
      if (!when.success) return null;
      const precision = precisionOfLine(when.data);
      return { when: when.data, precision, reading: when.data === null ? "none" : "stated" };
    }
    case "place":
      if (value !== null && typeof value !== "string") return null;
      return {
        place: value,
        placeParents: value === null ? [] : parentsOf(knowledge, value),
        placeLevel: levelOf(knowledge, value),
      };
    case "participants": {
      const participants = participantsOf(value, line, { knowledge, kinds });
      return participants === null ? null : { participants };
    }
    case "about": {
      if (!isTexts(value)) return null;
      const kindOf = (id: string): EntityKind | undefined => kinds.get(id) ?? knowledge.entity(id)?.kind;
      return { about: value, agreements: value.filter((id) => kindOf(id) === "agreement") };
    }
  }
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === "string");

function participantsOf(
  value: Correction["value"],
  line: EventLine,
  { knowledge, kinds }: Context,
): ParticipantLine[] | null {
  if (!Array.isArray(value)) return null;
  const participants: ParticipantLine[] = [];
  for (const one of value) {
    if (typeof one === "string") return null;
    const role = EventRole.safeParse(one.role);
    if (!role.success) return null;
    const told = line.participants.find(({ entity }) => entity === one.entity);
    const office = one.office === null ? undefined : knowledge.office(one.office)?.polity;
    const known = knowledge.entity(one.entity);
    const own = known?.kind === "country" || known?.kind === "organization" ? [one.entity] : [];
    participants.push({
      entity: one.entity,
      kind: told?.kind ?? kinds.get(one.entity) ?? known?.kind ?? "person",
      role: role.data,
      office: one.office,
      polities: distinct(office === undefined ? (told?.polities ?? own) : [office, ...own]),
    });
  }
  return participants;
}
