import type { Token } from "@chancery/language";

import type { EntityKind } from "../../record/index.ts";
import { isCapital } from "./text.ts";
import { BODY_NOUNS, EVENT_NOUNS, FACILITY_NOUNS, GEOGRAPHIC_NOUNS } from "./words.ts";

/** A noun that ends names and tells what they name. */
export interface Head {
  readonly nouns: ReadonlySet<string>;
  readonly kind: EntityKind;
  readonly rule: string;
}

const BODY: Head = { nouns: BODY_NOUNS, kind: "organization", rule: "names.body" };
const EVENT: Head = { nouns: EVENT_NOUNS, kind: "event", rule: "names.event" };
const FACILITY: Head = { nouns: FACILITY_NOUNS, kind: "place", rule: "names.facility" };
const GEOGRAPHIC: Head = { nouns: GEOGRAPHIC_NOUNS, kind: "place", rule: "names.geographic" };
const STATE: Head = {
  nouns: new Set(["republic", "kingdom", "emirate", "sultanate"]),
  kind: "country",
  rule: "names.state",
};

/** Nouns that head a name of the kind only behind one of these words: "Supreme Soviet", "Common Market", "Government House". */
const PAIRED: ReadonlyMap<string, { readonly before: ReadonlySet<string>; readonly head: Head }> = new Map([
  ["soviet", { before: new Set(["supreme"]), head: BODY }],
  ["conference", { before: new Set(["bishops", "episcopal"]), head: BODY }],
  ["market", { before: new Set(["common", "single"]), head: BODY }],
  ["ministries", { before: new Set(["foreign", "defence", "defense"]), head: BODY }],
  [
    "house",
    {
      before: new Set(["governor", "government", "state", "parliament", "president", "guest"]),
      head: FACILITY,
    },
  ],
]);

/** By noun; of two heads that share one the first. */
const HEADS: ReadonlyMap<string, Head> = new Map(
  [GEOGRAPHIC, FACILITY, EVENT, BODY, STATE].flatMap((head) =>
    [...head.nouns].map((noun): [string, Head] => [noun, head]),
  ),
);

export const headOf = (norm: string): Head | undefined => HEADS.get(norm);

/** The head at a token, by the word before it where that decides; a possessor's 's between them counts for nothing. */
export function headAt(tokens: readonly Token[], at: number): Head | undefined {
  const norm = tokens[at]?.norm ?? "";
  const paired = PAIRED.get(norm);
  const before = /^['\u2019]s?$/.test(tokens[at - 1]?.norm ?? "") ? at - 2 : at - 1;
  if (paired !== undefined && isCapital(tokens[before]) && paired.before.has(tokens[before]?.norm ?? ""))
    return paired.head;
  return headOf(norm);
}

/** "Extraordinary Summit", "Special Session": capitals that name no gathering apart from others of its kind. */
export const isPlainGathering = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens.slice(first, last - 1).every(({ norm }) => PLAIN.test(norm));
const PLAIN = /^(?:extraordinary|extra|ordinary|special|regular|emergency|-)$/;
