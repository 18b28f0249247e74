import type { CollatedField, Entry, EntryField, EntryStatus, EventFact } from "@chancery/core";

import type { Dictionary } from "../../text/index.ts";
import { dateWords } from "../dates.ts";
import { eventWords, type EventLike } from "./event.ts";
import { entity, text, type Part } from "./parts.ts";

/** How the sentence of an entry is told: what became of a plan stands beside it, in words of its own. */
const TOLD: Readonly<Record<EntryStatus, EventFact["status"]>> = {
  actual: "actual",
  ongoing: "ongoing",
  planned: "planned",
  proposed: "proposed",
  hypothetical: "hypothetical",
  denied: "actual",
  fulfilled: "planned",
  changed: "planned",
  cancelled: "planned",
  unconfirmed: "planned",
  "recalled-only": "actual",
};

type Told = Pick<Entry, "type" | "status" | "negated" | "participants" | "place" | "about">;

/** An entry as a headline, of what its sources agree on where their fields are given: what conflicts is left out. */
export function entryWords(
  entry: Told,
  dictionary: Dictionary,
  fields: readonly Pick<CollatedField, "field" | "disagreement">[] = [],
): Part[] {
  const disputed = (name: EntryField): boolean =>
    fields.some(({ field, disagreement }) => field === name && disagreement === "conflict");
  const told: EventLike = {
    type: entry.type,
    status: TOLD[entry.status],
    negated: entry.negated,
    participants: disputed("participants") ? [] : entry.participants,
    place: disputed("place") ? null : entry.place,
    about: disputed("about") ? [] : entry.about,
  };
  return eventWords(told, dictionary);
}

const standing = (value: string, { fact }: Dictionary): string | undefined =>
  (fact.status as Readonly<Record<string, string>>)[value];

/** A value of a field, which merging keeps in the form that it compares. */
export function valueWords(field: EntryField, value: string, dictionary: Dictionary): Part[] {
  switch (field) {
    case "when":
      return [text(dateWords(value, dictionary))];
    case "place":
    case "about":
      return [entity(value)];
    case "participants": {
      const at = value.indexOf(" ");
      const role = value.slice(0, at);
      const who = entity(value.slice(at + 1));
      return role === "participant" ? [who] : [who, text(` (${dictionary.fact.roles[role] ?? role})`)];
    }
    case "type":
      return [text(dictionary.words.events[value as EventFact["type"]] ?? value)];
    case "status":
      return [text(dictionary.dossier.entry.told[value] ?? standing(value, dictionary) ?? value)];
  }
}
