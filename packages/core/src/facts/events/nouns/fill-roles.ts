import { wordSet } from "@chancery/language";

import type { EntityKind, EventRole } from "../../../record/index.ts";

export const PERSONS: ReadonlySet<EntityKind> = new Set(["person"]);

export const PARTIES: ReadonlySet<EntityKind> = new Set(["person", "country", "organization"]);

/** Who gives the roof: a visit has a host, a meeting an organizer. */
export const hostOf = (carrier: EventRole): EventRole => (carrier === "visitor" ? "host" : "organizer");

/** What two do in a meeting of theirs. */
export const CONFERRING: ReadonlySet<string> = wordSet(
  "discuss review exchange explore examine underline stress emphasise emphasize reaffirm affirm reiterate",
);
