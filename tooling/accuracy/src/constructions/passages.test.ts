import { loadKnowledge } from "@chancery/knowledge";
import { describe, expect, it } from "vitest";

import { parsePassages } from "./passages.ts";
import { areas, loadArea, scorePassages } from "./score.ts";

const knowledge = loadKnowledge();
const MEETING = `@ 1974-03-06
Foreign ministers of Peru and Chile met in Lima on Monday.
`;
const right = (file: string): number =>
  scorePassages(parsePassages("x", file), knowledge).of("passages right").right;

describe("passages", () => {
  it("a line of answers names parties, place and day", () => {
    const [passage] = parsePassages("x", `${MEETING}= meeting: Peru, Chile; in Lima; on 1974-03-04\n`);
    expect(passage?.events[0]).toMatchObject({
      types: ["meeting"],
      with: ["peru", "chile"],
      place: ["lima"],
      when: ["1974-03-04"],
      negated: false,
    });
  });

  it.each([
    ["= meeting: Peru, Chile; in Lima; on 1974-03-04", 1],
    ["= meeting: Peru, Chile, (Bolivia)", 1],
    ["= meeting|negotiation: Peruvian|Peru, Chile", 1],
    ["= meeting: Peru, Chile; in Quito", 0],
    ["= meeting: Peru, Chile; in ?", 0],
    ["= meeting: Peru, Chile; planned", 0],
    ["= meeting: Peru, Chile; negated", 0],
    ["= meeting: Peru", 0],
    ["= none", 0],
    ["? meeting: Peru, Chile", 1],
  ])("%s: %i right", (answer, passages) => {
    expect(right(`${MEETING}${answer}\n`)).toBe(passages);
  });

  it.each([
    ["= accusation: Peru > Chile", 1],
    ["= accusation: Chile > Peru", 0],
  ])("who acts stands first: %s", (answer, passages) => {
    expect(right(`@ 1974-03-06\nPeru accused Chile of spying on Monday.\n${answer}\n`)).toBe(passages);
  });

  it.each([
    ["Peru and Chile met.\n= none", /before the first "@ DAY"/],
    ["@ 1974-03-06\nPeru and Chile met.", /no answer/],
    ["@ 1974-03-06\nPeru and Chile met.\n= chat: Peru, Chile", /"chat" is none of/],
    ["@ 1974-03-06\nPeru and Chile met.\n= meeting: Peru, Chile; someday", /"someday" is none of/],
    ['@ 1974-03-06\nPeru spoke.\n= said: Peru; "sang"', /not in the passage: sang/],
  ])("%j is refused", (file, message) => {
    expect(() => parsePassages("x", file)).toThrow(message);
  });

  it.each(areas())("%s: every passage can be read", (area) => {
    expect(loadArea(area).length).toBeGreaterThan(0);
  });
});
