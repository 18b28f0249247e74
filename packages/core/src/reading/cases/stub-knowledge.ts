import type { Knowledge } from "@chancery/knowledge";

const AGENCIES = new Set(
  "AP|Associated Press|The Associated Press|Reuters|AFP|TASS|Interfax|dpa|Xinhua|ANDINA|PNA|UPI|ANI|EPA|Andina".split(
    "|",
  ),
);
const OUTLETS = new Map([
  ["RFE/RL", "RFE/RL"],
  ["Tengrinews", "Tengrinews"],
  ["BBC News", "BBC News"],
  ["bbc.co.uk", "BBC News"],
]);
const PLACES = new Set(
  "Manila|Havana|Lima|Moscow|Tehran|Washington|New Delhi|London|Islamabad|Kabul|Addis Ababa|Nairobi|Brussels|Accra".split(
    "|",
  ),
);

/** A small world for tests of reading: it asks only for agencies, outlets and the names of places. */
export const STUB_KNOWLEDGE = {
  version: "stub",
  entity: () => undefined,
  agency: (name: string) => (AGENCIES.has(name) ? name : null),
  outlet: (name: string) => OUTLETS.get(name) ?? null,
  lookup: (name: string) =>
    PLACES.has(name)
      ? [
          {
            entity: `plc.${name}`,
            kind: "place",
            form: "name",
            strength: "strong",
            from: null,
            to: null,
            row: "",
          },
        ]
      : [],
} as unknown as Knowledge; // the other methods are not called by reading
