import type { EventType } from "../../../record/index.ts";

/** Types that tellings of one event are mixed among: talks, a meeting and negotiations of one day are one thing. */
const FAMILY: Readonly<Partial<Record<EventType, string>>> = {
  meeting: "meet",
  negotiation: "meet",
  summit: "meet",
  attack: "force",
  deployment: "force",
  annexation: "annexation",
};

export const familyOf = (type: EventType): string => FAMILY[type] ?? type;
