import type { EventFact, Fact, FigureFact, RelationFact, StatementFact } from "@chancery/core";
import { describe, expect, it } from "vitest";

import { dictionary } from "../../text/index.ts";
import { EVENT_WORDS } from "./events.ts";
import { factWords, quotationOf } from "./fact.ts";
import { figureWords } from "./figures.ts";
import { listWords } from "./list.ts";
import { plain } from "./parts.ts";

const en = dictionary("en");

const BASE = {
  id: "f",
  evidence: [{ start: 0, end: 1 }] as { start: number; end: number }[],
  support: {},
  status: "actual" as const,
  negated: false,
  background: false,
  source: null,
  confidence: 1,
  rule: "test",
};

const event = (type: EventFact["type"], fields: Partial<EventFact> = {}): EventFact => ({
  ...BASE,
  kind: "event",
  type,
  participants: [],
  place: null,
  when: null,
  about: [],
  codes: { plover: "", mode: null, cameo: "" },
  ...fields,
});
const who = (role: EventFact["participants"][number]["role"], ...entities: string[]) =>
  entities.map((entity) => ({ entity, role, office: null }));
const words = (fact: Fact): string => plain(factWords(fact, en), (id) => id);

describe("events", () => {
  it.each<[string, EventFact]>([
    ["A and B met", event("meeting", { participants: who("participant", "A", "B") })],
    ["A, B and C met", event("meeting", { participants: who("participant", "A", "B", "C") })],
    ["A and B to meet", event("meeting", { participants: who("participant", "A", "B"), status: "planned" })],
    [
      "A and B might meet",
      event("meeting", { participants: who("participant", "A", "B"), status: "hypothetical" }),
    ],
    ["A and B did not meet", event("meeting", { participants: who("participant", "A", "B"), negated: true })],
    ["A and B meeting", event("meeting", { participants: who("participant", "A", "B"), status: "ongoing" })],
    [
      "A and B met — C",
      event("meeting", { participants: [...who("participant", "A", "B"), ...who("mediator", "C")] }),
    ],
    // Nobody expels a state: its people.
    [
      "KZ expelled people of UZ",
      event("expulsion", { participants: [...who("actor", "KZ"), ...who("recipient", "UZ")] }),
    ],
    [
      "KZ to expel per.addo",
      event("expulsion", {
        participants: [...who("actor", "KZ"), ...who("recipient", "per.addo")],
        status: "planned",
      }),
    ],
    ["KZ attacked UZ", event("attack", { participants: [...who("actor", "KZ"), ...who("recipient", "UZ")] })],
    ["Meeting — A", event("meeting", { participants: who("participant", "A") })],
    ["Meeting", event("meeting")],
    ["No meeting — A", event("meeting", { participants: who("participant", "A"), negated: true })],
    [
      "A visited Astana — KZ",
      event("visit", { participants: [...who("visitor", "A"), ...who("host", "KZ")], place: "Astana" }),
    ],
    ["A visited KZ", event("visit", { participants: [...who("visitor", "A"), ...who("host", "KZ")] })],
    ["Visit — A", event("visit", { participants: who("visitor", "A") })],
    ["EPCA signed — A, B", event("signing", { about: ["EPCA"], participants: who("signatory", "A", "B") })],
    ["EPCA to be signed", event("signing", { about: ["EPCA"], status: "planned" })],
    ["EPCA not signed", event("signing", { about: ["EPCA"], negated: true })],
    ["Signing — A, B", event("signing", { participants: who("signatory", "A", "B") })],
    ["A praised B", event("praise", { participants: [...who("actor", "A"), ...who("recipient", "B")] })],
    ["Praise — A", event("praise", { participants: who("actor", "A") })],
    ["Attack on B", event("attack", { participants: who("recipient", "B") })],
    ["No attack on B", event("attack", { participants: who("recipient", "B"), negated: true })],
    [
      "Request by A to B: X",
      event("request", { participants: [...who("recipient", "B"), ...who("actor", "A")], about: ["X"] }),
    ],
    [
      "Sanctions by A and C on B",
      event("sanction", { participants: [...who("actor", "A", "C"), ...who("recipient", "B")] }),
    ],
    [
      "Relations broken off by A with B",
      event("breaking-relations", { participants: [...who("actor", "A"), ...who("recipient", "B")] }),
    ],
    ["Death of B", event("death", { participants: who("recipient", "B") })],
    ["Resignation — A", event("resignation", { participants: who("actor", "A") })],
    [
      "Aid by A to B — C",
      event("aid", {
        participants: [...who("actor", "A"), ...who("recipient", "B"), ...who("mediator", "C")],
      }),
    ],
    ["EEU founded", event("founding", { about: ["EEU"] })],
    ["Summit — CSTO, EEU", event("summit", { participants: who("participant", "CSTO", "EEU") })],
    ["Demand — A: X", event("demand", { participants: who("actor", "A"), about: ["X"] })],
  ])("%s", (expected, fact) => expect(words(fact)).toBe(expected));

  it("names every participant, whatever the type and the roles", () => {
    for (const type of Object.keys(EVENT_WORDS) as EventFact["type"][]) {
      const participants = [
        ...who("actor", "A"),
        ...who("host", "H"),
        ...who("party", "P"),
        ...who("visitor", "V"),
      ];
      for (const negated of [false, true]) {
        const line = words(event(type, { participants, negated, about: ["X"] }));
        for (const name of ["A", "H", "P", "V", "X"]) expect(line.split(/[^A-Z]+/), line).toContain(name);
      }
    }
  });
});

describe("relations", () => {
  const relation = (type: RelationFact["type"], fields: Partial<RelationFact>): RelationFact => ({
    ...BASE,
    kind: "relation",
    type,
    subject: "A",
    object: null,
    value: null,
    when: null,
    ...fields,
  });
  it.each<[string, RelationFact]>([
    ["A, member of EEU", relation("member-of", { object: "EEU" })],
    ["A, not member of EEU", relation("member-of", { object: "EEU", negated: true })],
    ["A, President · KZ", relation("holds-office", { value: "President", object: "KZ" })],
    ["A, President", relation("holds-office", { value: "President" })],
    ["A, aged 76", relation("age", { value: 76 })],
  ])("%s", (expected, fact) => expect(words(fact)).toBe(expected));
});

describe("lists", () => {
  const member = (subject: string, negated = false): RelationFact => ({
    ...BASE,
    kind: "relation",
    type: "member-of",
    subject,
    object: "EEU",
    value: null,
    when: null,
    negated,
  });
  it.each<[string, [Fact, ...Fact[]]]>([
    ["AM, BY and RU, members of EEU", [member("AM"), member("BY"), member("RU")]],
    ["AM and BY, not members of EEU", [member("AM", true), member("BY", true)]],
    ["AM, member of EEU", [member("AM")]],
  ])("%s", (expected, facts) => expect(plain(listWords(facts, en), (id) => id)).toBe(expected));
});

describe("figures", () => {
  it.each<[string, Pick<FigureFact, "value" | "unit" | "bound">]>([
    ["$27 billion", { value: 27e9, unit: "USD", bound: "exact" }],
    ["at least 180 million people", { value: 180e6, unit: "people", bound: "at-least" }],
    ["about 76 years", { value: 76, unit: "years", bound: "about" }],
    ["at most 2.5%", { value: 2.5, unit: "%", bound: "at-most" }],
    ["$1,250", { value: 1250, unit: "USD", bound: "exact" }],
    ["XQZ\u00a05", { value: 5, unit: "XQZ", bound: "exact" }],
    ["7", { value: 7, unit: "", bound: "exact" }],
  ])("%s", (expected, figure) => expect(figureWords(figure, en)).toBe(expected));
});

describe("statements", () => {
  const said = (fields: Partial<StatementFact>): StatementFact => ({
    ...BASE,
    kind: "statement",
    form: "direct",
    speaker: "A",
    addressee: null,
    content: [{ start: 11, end: 14 }],
    cue: null,
    when: null,
    about: [],
    ...fields,
  });
  it("names speaker and addressee", () => {
    expect(words(said({}))).toBe("A");
    expect(words(said({ addressee: "B" }))).toBe("A to B");
    expect(words(said({ speaker: null }))).toBe("Unnamed speaker");
  });
  const evidence = [
    { start: 10, end: 30, text: '"Yes," he said, "no.' },
    { start: 31, end: 37, text: 'Never"' },
  ];
  it.each<[string | null, StatementFact["content"]]>([
    ["Yes", [{ start: 11, end: 14 }]],
    [
      "Yes … no.",
      [
        { start: 11, end: 14 },
        { start: 27, end: 30 },
      ],
    ],
    ["no. Never", [{ start: 27, end: 36 }]],
    [null, [{ start: 100, end: 104 }]],
  ])("quotes %s out of the evidence", (expected, content) =>
    expect(quotationOf(said({ content }), evidence)).toBe(expected),
  );
});

describe("in languages that decline names", () => {
  const russian = (fact: Fact): string => plain(factWords(fact, dictionary("ru")), (id) => id);
  it.each<[string, EventFact]>([
    ["Встреча — A, B", event("meeting", { participants: who("participant", "A", "B") })],
    [
      "Критика — A → B",
      event("criticism", { participants: [...who("recipient", "B"), ...who("actor", "A")] }),
    ],
    ["Нападение → B", event("attack", { participants: who("recipient", "B") })],
    ["Подписание: EPCA", event("signing", { about: ["EPCA"] })],
    ["Не было: встреча — A", event("meeting", { participants: who("participant", "A"), negated: true })],
  ])("%s", (expected, fact) => expect(russian(fact)).toBe(expected));
});
