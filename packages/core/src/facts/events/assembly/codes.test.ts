import { describe, expect, test } from "vitest";

import { EventType } from "../../../record/index.ts";
import { codesOf } from "./codes.ts";
import type { Status } from "../modality/modality.ts";

describe("codes of what happened", () => {
  const table: [EventType, string][] = [
    ["meeting", "CONSULT - 040"],
    ["call", "CONSULT phone 041"],
    ["visit", "CONSULT visit 042"],
    ["summit", "CONSULT multilateral 040"],
    ["negotiation", "CONSULT - 046"],
    ["mediation", "CONSULT - 045"],
    ["signing", "SUPPORT - 057"],
    ["ratification", "SUPPORT - 057"],
    ["accession", "SUPPORT - 057"],
    ["termination", "SANCTION withdraw 160"],
    ["promise", "AGREE - 030"],
    ["request", "REQUEST - 020"],
    ["praise", "SUPPORT - 051"],
    ["criticism", "ACCUSE disapprove 111"],
    ["accusation", "ACCUSE allege 112"],
    ["denial", "- - 016"],
    ["rejection", "REJECT - 120"],
    ["recognition", "SUPPORT - 054"],
    ["cooperation", "COOPERATE - 060"],
    ["exercise", "COOPERATE - 062"],
    ["aid", "AID - 070"],
    ["release", "RETREAT release 0841"],
    ["ceasefire", "RETREAT ceasefire 0871"],
    ["withdrawal", "RETREAT withdraw 087"],
    ["sanction", "COERCE restrict 163"],
    ["expulsion", "SANCTION expel 166"],
    ["breaking-relations", "SANCTION withdraw 161"],
    ["deployment", "MOBILIZE troops 154"],
    ["attack", "ASSAULT - 190"],
    ["detention", "COERCE arrest 173"],
    ["indictment", "ACCUSE allege 115"],
    ["protest", "PROTEST demo 140"],
    ["appointment", "- - -"],
    ["founding", "- - -"],
  ];
  test.each(table)("%s: %s", (type, expected) => expect(show(type, "actual", false, 2)).toBe(expected));
});

describe("codes follow status, polarity and what the words say", () => {
  const table: [EventType, Status, boolean, number, string, string][] = [
    ["meeting", "planned", false, 2, "meet.verb", "AGREE - 036"],
    ["visit", "planned", false, 2, "visit.verb", "AGREE - 036"],
    ["aid", "planned", false, 2, "aid.verb", "AGREE - 033"],
    ["signing", "planned", false, 2, "sign.verb", "AGREE - 030"],
    ["withdrawal", "planned", false, 2, "withdraw-troops.verb", "AGREE - 0356"],
    ["attack", "planned", false, 2, "attack.verb", "THREATEN violence 138"],
    ["meeting", "actual", false, 3, "meet.verb", "CONSULT multilateral 040"],
    ["meeting", "actual", true, 2, "meet.verb", "REJECT - 125"],
    ["recognition", "actual", true, 2, "recognise.verb", "REJECT - 120"],
    ["visit", "actual", true, 2, "visit.verb", "- - -"],
    ["withdrawal", "actual", false, 2, "recall-envoy.verb", "SANCTION withdraw 166"],
    ["criticism", "actual", false, 2, "lodge-protest.verb", "ACCUSE disapprove 114"],
    ["exercise", "actual", false, 1, "exercise.noun", "MOBILIZE troops 150"],
    ["vote", "actual", false, 1, "vote-for.verb", "SUPPORT - 051"],
  ];
  test.each(table)(
    "%s %s, negated %s, %i states, by %s: %s",
    (type, status, negated, states, cue, expected) =>
      expect(show(type, status, negated, states, cue)).toBe(expected),
  );
});

test("every type has a row", () => {
  for (const type of EventType.options) expect(() => codesOf(type, "actual", false, 2, "")).not.toThrow();
});

function show(type: EventType, status: Status, negated: boolean, states: number, cue = ""): string {
  const { plover, mode, cameo } = codesOf(type, status, negated, states, cue);
  return [plover || "-", mode ?? "-", cameo || "-"].join(" ");
}
