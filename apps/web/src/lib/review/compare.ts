import type { EntryField } from "@chancery/core";
import type { RouterOutputs } from "@chancery/api/router";

export type AskedQuestion = RouterOutputs["review"]["question"];
export type AskedFact = AskedQuestion["facts"][number];
export type Told = NonNullable<AskedFact["told"]>;

/** A field of two facts beside each other; values in the form that `valueWords` takes. */
export interface Compared {
  readonly field: EntryField;
  readonly values: readonly (readonly string[])[];
  /** "silent": one does not say it. */
  readonly is: "same" | "differs" | "silent";
}

const FIELDS: readonly EntryField[] = ["when", "place", "participants", "about", "type", "status"];

/** What is compared of a field: roles are shown, and make no difference of who was there. */
function valuesOf(field: EntryField, told: Told): string[] {
  switch (field) {
    case "when":
      return told.when === null ? [] : [told.when.edtf];
    case "place":
      return told.place === null ? [] : [told.place];
    case "participants":
      return told.participants.map(({ role, entity }) => `${role} ${entity}`);
    case "about":
      return told.about;
    case "type":
      return [told.type];
    case "status":
      return [told.negated ? "negated" : told.status];
  }
}

const essence = (field: EntryField, values: readonly string[]): string =>
  [
    ...new Set(
      values.map((value) => (field === "participants" ? value.slice(value.indexOf(" ") + 1) : value)),
    ),
  ]
    .toSorted()
    .join("\n");

/** Fields of events beside each other, those left out that none of them says. */
export function compared(sides: readonly Told[]): Compared[] {
  return FIELDS.flatMap((field): Compared[] => {
    const values = sides.map((told) => valuesOf(field, told));
    if (values.every((own) => own.length === 0)) return [];
    const [first = "", ...others] = values.map((own) => essence(field, own));
    const silent = values.some((own) => own.length === 0);
    const is = silent ? "silent" : others.every((other) => other === first) ? "same" : "differs";
    return [{ field, values, is }];
  });
}
