import { analyze, parseGrammar } from "@chancery/language";
import { describe, expect, test } from "vitest";

import type { ResolvedMention } from "../../document/index.ts";
import { findQuantities, nounHeads } from "../../recognition/quantities/index.ts";
import { findTimexes } from "../../recognition/times/index.ts";
import { dayWhen, type Entity, type EntityKind, type StatementFact } from "../../record/index.ts";
import { resolveTimes, surroundings } from "../../resolution/times/index.ts";
import { View, type FactsDoc } from "../shared/view.ts";
import { figureDrafts } from "./draft.ts";
import { toFacts } from "./fact.ts";

const kindOf = (id: string): EntityKind => {
  if (id.startsWith("org.")) return "organization";
  if (id.startsWith("plc.")) return "place";
  if (id.startsWith("agr.")) return "agreement";
  return id.startsWith("per.") ? "person" : "country";
};

/** Reads "[Peru:PE] and [the two countries:PE+CL]": the text without the marks, and the mentions that they make. */
function marked(source: string) {
  const marks: { start: number; end: number; ids: string[] }[] = [];
  let text = "";
  let from = 0;
  for (const match of source.matchAll(/\[([^\]:]+):([^\]]+)\]/g)) {
    text += source.slice(from, match.index);
    const start = text.length;
    text += match[1] ?? "";
    marks.push({ start, end: text.length, ids: (match[2] ?? "").split("+") });
    from = match.index + match[0].length;
  }
  return { text: text + source.slice(from), marks };
}

function figures(source: string, statement?: { speaker: string }) {
  const { text, marks } = marked(source);
  const analysis = analyze(text);
  const tokenAt = (offset: number): number => analysis.tokens.findIndex(({ end }) => end > offset);
  const mentions = marks.map(({ start, end, ids }): ResolvedMention => ({
    span: { start, end },
    first: tokenAt(start),
    last: tokenAt(end - 1) + 1,
    form: "name",
    kind: kindOf(ids[0] ?? ""),
    entity: ids[0] ?? "",
    rule: "test",
    inner: false,
    ...(ids.length > 1 && { group: ids }),
  }));
  const names = mentions.map(({ first, last }) => ({ first, last }));
  const grammar = parseGrammar(analysis, names);
  const times = resolveTimes({
    text,
    timexes: findTimexes(text),
    published: { when: dayWhen("2023-11-09") },
    surroundings: surroundings(analysis, grammar),
    named: [],
    utterances: [],
  });
  const entities = marks.flatMap(({ ids }) => ids).map((id) => ({ id, kind: kindOf(id) }) as Entity);
  const doc = {
    source: { id: "s", text },
    blocks: [{ span: { start: 0, end: text.length }, kind: "paragraph" }],
    analysis,
    grammar,
    times,
    entities,
    mentions,
  } as unknown as FactsDoc;
  const facts = statement
    ? [
        {
          kind: "statement",
          speaker: statement.speaker,
          content: [{ start: 0, end: text.length }],
        } as unknown as StatementFact,
      ]
    : [];
  return toFacts(
    "s",
    facts,
    figureDrafts(new View(doc), findQuantities(text, 0, text.length, { heads: nounHeads(analysis) })),
    { when: dayWhen("2023-11-09") },
  );
}

const brief = (source: string): string[] =>
  figures(source).map(({ measure, value, unit, bound, of, period, qualifiers, status }) =>
    [
      measure,
      value,
      unit,
      bound,
      of.join("+"),
      period?.edtf ?? "",
      qualifiers.join(","),
      status === "actual" ? "" : status,
    ]
      .join(" | ")
      .replace(/(?: \| )+$/, ""),
  );

type Row = readonly [sentence: string, ...expected: string[]];
const table = (rows: readonly Row[]): void => {
  for (const [sentence, ...expected] of rows) test(sentence, () => expect(brief(sentence)).toEqual(expected));
};

describe("trade", () => {
  table([
    [
      "[Russia:RU] has been [Kazakhstan:KZ]'s largest trading partner, with bilateral trade reaching a record $27 billion last year.",
      "bilateral trade | 27000000000 | USD | exact | RU+KZ | 2022 | record",
    ],
    [
      "Trade between [Peru:PE] and [Chile:CL] exceeded $3 billion in 2021.",
      "bilateral trade | 3000000000 | USD | at-least | PE+CL | 2021",
    ],
    [
      "[Kenya:KE]'s trade with [Uganda:UG] fell to $900 million in 2020.",
      "trade | 900000000 | USD | exact | KE+UG | 2020",
    ],
    ["[Fiji:FJ]'s exports reached $1.1 billion in 2019.", "exports | 1100000000 | USD | exact | FJ | 2019"],
    ["[Chad:TD] imported €400 million of grain last year.", "imports | 400000000 | EUR | exact | TD | 2022"],
    [
      "[The two countries:PE+BR] will raise bilateral trade to $10 billion by 2030.",
      "bilateral trade | 10000000000 | USD | exact | PE+BR | ../2030 |  | planned",
    ],
    [
      "[Nepal:NP] recorded a trade deficit of $9 billion in 2018.",
      "trade deficit | 9000000000 | USD | exact | NP | 2018",
    ],
  ]);
});

describe("changes", () => {
  table([
    ["[Argentina:AR]'s exports rose 12 percent in 2018.", "growth of exports | 12 | % | exact | AR | 2018"],
    [
      "Trade between [Peru:PE] and [Chile:CL] fell by about 8 percent last year.",
      "fall of bilateral trade | 8 | % | about | PE+CL | 2022",
    ],
    ["[Ghana:GH]'s economy shrank 2.5 percent.", "fall of gdp | 2.5 | % | exact | GH"],
    ["Inflation in [Ghana:GH] rose to 30 percent.", "inflation | 30 | % | exact | GH"],
    ["His mood rose 50 percent."],
  ]);
});

describe("money", () => {
  table([
    [
      "[Japan:JP] pledged $50 million in humanitarian aid to [Yemen:YE].",
      "humanitarian aid | 50000000 | USD | exact | JP",
    ],
    ["[The World Bank:org.wb] approved a loan of $300 million.", "loan | 300000000 | USD | exact | org.wb"],
    ["[Zambia:ZM]'s debt stands at $12.8 billion.", "debt | 12800000000 | USD | exact | ZM"],
    [
      "[Iraq:IQ] agreed to pay $2 billion in compensation.",
      "compensation | 2000000000 | USD | exact | IQ |  |  | planned",
    ],
    ["[China:CN] has invested nearly $5 billion in the port.", "investment | 5000000000 | USD | about | CN"],
  ]);
});

describe("people", () => {
  table([
    [
      "[The union:org.eaeu], which currently brings more than 180 million people into a single market, grew.",
      "population | 180000000 | people | at-least | org.eaeu",
    ],
    ["[Tuvalu:TV] has a population of 11,200.", "population | 11200 | people | exact | TV"],
    ["[France:FR] deployed 1,600 troops.", "troops | 1600 | troops | exact | FR"],
    ["More than 60 civilians were killed.", "killed | 60 | civilians | at-least"],
    [
      "More than 52,000 refugees have fled [Mali:ML] to a camp in [Chad:TD].",
      "displaced | 52000 | refugees | at-least | ML",
    ],
    [
      "Some 20,000 people have fled from [Mali:ML] into [Chad:TD].",
      "displaced | 20000 | people | about | ML",
    ],
    ["Shelling killed at least 40 civilians.", "killed | 40 | civilians | at-least"],
    [
      "The blast left 12 dead and 30 wounded.",
      "killed | 12 | people | exact",
      "wounded | 30 | people | exact",
    ],
    ["[Lebanon:LB] has 1.5 million refugees.", "refugees | 1500000 | refugees | exact | LB"],
    ["[The bloc:org.asean] has 10 members.", "members | 10 | members | exact | org.asean"],
    ["[Chad:TD] has not left the ten-nation [bloc:org.asean].", "members | 10 | members | exact | org.asean"],
  ]);
});

describe("shares and votes", () => {
  table([
    ["Turnout was 62 percent.", "turnout | 62 | % | exact"],
    [
      "[Russia:RU] accounts for 40 percent of [Europe:plc.europe]'s gas supplies.",
      "share of gas supplies | 40 | % | exact | RU",
    ],
    ["He won with 71.2 percent of the vote in 2016.", "vote share | 71.2 | % | exact |  | 2016"],
    ["The resolution passed with 141 votes.", "votes | 141 | votes | exact"],
    ["Inflation in [Ghana:GH] rose to 54 percent.", "inflation | 54 | % | exact | GH"],
  ]);
});

describe("shares of what is named, and comparisons with what was told", () => {
  table([
    [
      "[Qatar:QA] brings in some 40 per cent of [its:QA] food by road.",
      "share of food | 40 | % | about | QA",
    ],
    [
      "[Iran:IR] will ship out 98 per cent of [its:IR] enriched uranium.",
      "share of enriched uranium | 98 | % | exact | IR |  |  | planned",
    ],
    ["In the referendum 98.83 per cent voted for secession.", "vote share | 98.83 | % | exact"],
    [
      "[Sweden:SE] spent 1.1 per cent of GDP on its forces in 2019.",
      "share of GDP | 1.1 | % | exact | SE | 2019",
    ],
    [
      "Trade between [Chad:TD] and [Mali:ML] amounted to $21 million in 2011, an increase of 38 per cent.",
      "bilateral trade | 21000000 | USD | exact | TD+ML | 2011",
      "growth of bilateral trade | 38 | % | exact | TD+ML | 2011",
    ],
    [
      "The treaty limits each side to 1,550 warheads, about 30 percent fewer than before.",
      "warheads | 1550 | warheads | exact",
      "fall of warheads | 30 | % | about",
    ],
    ["The president was re-elected with 62 per cent in 2016.", "vote share | 62 | % | exact |  | 2016"],
    ["[Chad:TD] cut carbon emissions by 40 per cent.", "fall of carbon emissions | 40 | % | exact | TD"],
    ["Tourism rose 12 per cent in 2019.", "growth of tourism | 12 | % | exact |  | 2019"],
    ["He arrived with 62 per cent."],
    ["Only 24 percent of respondents agreed."],
    ["The top 1 percent of taxpayers would pay."],
    ["They walked 3 km, 90 percent sure of the way."],
  ]);
});

describe("counts of weight, of whom they are", () => {
  table([
    [
      "[Libya:LY] pumps about 1.6m barrels of oil a day.",
      "barrels | 1600000 | barrels | about | LY |  | per day",
    ],
    ["[Finland:FI] shares 1,340 kilometres of border.", "kilometres | 1340 | kilometres | exact | FI"],
    ["[Taiwan:TW] is left with 13 allies.", "allies | 13 | allies | exact | TW"],
    ["More than 80 governments had followed.", "governments | 80 | governments | at-least"],
    ["The treaty has been ratified; 119 states have signed it.", "states | 119 | states | exact"],
    ["Letters came from 119 states."],
    [
      "The motion passed by 93 votes to 5.",
      "votes | 93 | votes | exact",
      "votes against | 5 | votes | exact",
    ],
    ["The bloc has 190 million inhabitants.", "population | 190000000 | inhabitants | exact"],
    ["Four generals are being tried in absentia.", "tried | 4 | generals | exact"],
    ["[Peru:PE] expelled 12 diplomats.", "diplomats | 12 | diplomats | exact | PE"],
    ["[Wu:per.wu] said they had asked for about $2.5 billion.", "amount | 2500000000 | USD | about"],
    [
      "Some 4,000 refugees and 350 wounded soldiers were flown out.",
      "refugees | 4000 | refugees | about",
      "wounded | 350 | soldiers | exact",
    ],
    ["Oil fell to $70 a barrel.", "price | 70 | USD | exact"],
    ["Four generals had lunch."],
    ["He paid $70 a night."],
  ]);
});

describe("no figures", () => {
  table([
    ["Two leaders met in [Lima:plc.lima]."],
    ["It was a three-nation tour of six days."],
    ["The envoy, 58, and one of the ministers left."],
    ["Reports came in from 23 countries."],
    ["He was 90 percent sure."],
    ["Some 47 percent said they would vote for her."],
    ["They gave you $5 million."],
    ["The sample consisted of 429 people."],
    ["Five companies signed."],
    ["They exchanged gifts worth $200."],
    ["[The Treaty of 12 Nations:agr.x] was signed."],
    ["He was elected for a second five-year term in 2019."],
    ["Under Article 5 of the pact they would act."],
    ["[Peru:PE] lists 17 citizens as missed."],
    ["They are two of five [EU:org.eu] members that refused."],
  ]);
});

test("a figure inside speech takes the speaker as its source", () => {
  const [figure] = figures("[Fiji:FJ]'s exports reached $1.1 billion in 2019.", { speaker: "per.rabuka" });
  expect(figure?.source).toBe("per.rabuka");
});

test("every field opens at its words", () => {
  const source = "[Fiji:FJ]'s exports reached a record $1.1 billion in 2019.";
  const { text } = marked(source);
  const [figure] = figures(source);
  const shown = Object.fromEntries(
    Object.entries(figure?.support ?? {}).map(([field, spans]) => [
      field,
      spans.map(({ start, end }) => text.slice(start, end)),
    ]),
  );
  expect(shown).toEqual({
    value: ["$1.1 billion"],
    measure: ["exports"],
    "of[0]": ["Fiji"],
    period: ["2019"],
    qualifiers: ["record"],
  });
});

test("one figure told twice is one fact with two pieces of evidence", () => {
  const told = figures(
    "[Fiji:FJ]'s exports reached $1.1 billion. Officials said [Fiji:FJ]'s exports were $1.1 billion.",
  );
  expect(told.map(({ evidence }) => evidence.length)).toEqual([2]);
});

test("a figure of long ago is background, one of last year is not", () => {
  const told = figures(
    "[Fiji:FJ]'s exports reached $1.1 billion in 2022; in 2014 exports were $0.4 billion.",
  );
  expect(told.map(({ value, background }) => [value, background])).toEqual([
    [1_100_000_000, false],
    [400_000_000, true],
  ]);
});

describe("of which year, of whom, by whom", () => {
  table([
    [
      "Trade between [Peru:PE] and [Chile:CL] had grown from $3 billion in 2005 to $8.4 billion in 2009.",
      "bilateral trade | 3000000000 | USD | exact | PE+CL | 2005",
      "bilateral trade | 8400000000 | USD | exact | PE+CL | 2009",
    ],
    [
      "Remittances to [Fiji:FJ] exceeded $300 million last year.",
      "remittances | 300000000 | USD | at-least |  | 2022",
    ],
    [
      "Around 150 rebels and 21 soldiers had been killed.",
      "killed | 150 | rebels | about",
      "killed | 21 | soldiers | exact",
    ],
    [
      "Forty civilians were killed by 300 soldiers.",
      "killed | 40 | civilians | exact",
      "troops | 300 | soldiers | exact",
    ],
    [
      "At least 14 people were killed when a ferry sank last month.",
      "killed | 14 | people | at-least |  | 2023-10",
    ],
    [
      "From 3 to 5 million people cross the border.",
      "people | 3000000 | people | at-least",
      "people | 5000000 | people | at-most",
    ],
    ["The number rose from 3 to 5 million people.", "people | 5000000 | people | exact"],
    [
      "The ministry put the number of workers needed at between 3,000 and 4,000.",
      "workers | 3000 | workers | at-least",
      "workers | 4000 | workers | at-most",
    ],
    ["The number of the old house was 40."],
    [
      "Growth is projected to rise to 6.1 percent in 2014 from 5.2 percent in 2013.",
      "growth | 6.1 | % | exact |  | 2014 |  | planned",
      "growth | 5.2 | % | exact |  | 2013",
    ],
    [
      "Trade between [Peru:PE] and [Chile:CL] rose by 40 percent, to $18 million.",
      "growth of bilateral trade | 40 | % | exact | PE+CL",
      "bilateral trade | 18000000 | USD | exact | PE+CL",
    ],
    ["A deficit of 3 percent of GDP was planned.", "deficit, share of GDP | 3 | % | exact"],
    [
      "[The bank:org.x] had forecast growth of 6 percent.",
      "growth of gdp | 6 | % | exact |  |  |  | planned",
    ],
    [
      "Output averaged 350,000 bpd in 2011, down from 490,000 bpd before independence.",
      "barrels | 350000 | barrels | exact |  | 2011 | per day",
      "barrels | 490000 | barrels | exact |  |  | per day",
    ],
    ["Oil accounts for 98 percent of [Fiji:FJ]'s revenue.", "share of revenue | 98 | % | exact"],
    ["Has [Peru:PE] asked [Chile:CL] for 20 million euros?"],
    [
      "Output had risen to 150,000 barrels a day, from 120,000 a year earlier.",
      "barrels | 150000 | barrels | exact |  |  | per day",
      "barrels | 120000 | barrels | exact",
    ],
    [
      "[Japan:JP] offered 40 million dollars and [China:CN] 25,000 tonnes of rice.",
      "amount | 40000000 | USD | exact | JP",
      "tonnes | 25000 | tonnes | exact | CN",
    ],
    ["Of the soldiers, 3,258 of them were killed.", "killed | 3258 | people | exact"],
    [
      "He put the number of severely malnourished children at more than 1 million.",
      "children | 1000000 | children | at-least",
    ],
  ]);

  test("whoever puts a number at so much, or lays it at another's door, vouches for it", () => {
    const source = (text: string): (string | null)[] => figures(text).map((figure) => figure.source);
    expect(source("[Rosa Mendes:per.mendes] put the number of refugees at 40,000.")).toEqual(["per.mendes"]);
    expect(source("[Chad:TD] accused [Sudan:SD] of arming some 3,000 rebels.")).toEqual(["TD"]);
    expect(source("[Chad:TD] put 3,000 soldiers into the valley.")).toEqual([null]);
    expect(source("[Chad:TD] deployed 3,000 soldiers.")).toEqual([null]);
  });

  test("a sum of a headline that says nothing of itself is the one told below", () =>
    expect(brief("Rs 500 crore for [Peru:PE]. [India:IN] will extend a loan of Rs 500 crore.")).toEqual([
      "loan | 5000000000 | INR | exact | IN |  |  | planned",
    ]));
});
