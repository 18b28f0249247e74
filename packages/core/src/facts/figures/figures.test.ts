import { describe, expect, test } from "vitest";

import { figures, marked, table } from "./testing.ts";

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
    // By so much, to so much.
    [
      "[Peru:PE]'s exports rose by $1.9 billion to $77.8 billion in 2019.",
      "growth of exports | 1900000000 | USD | exact | PE | 2019",
      "exports | 77800000000 | USD | exact | PE | 2019",
    ],
    [
      "[Peru:PE]'s trade deficit decreased by about $3 billion (33 percent).",
      "fall of trade deficit | 3000000000 | USD | about | PE",
    ],
    [
      "[Peru:PE]'s exports will rise by $2 to $3 billion.",
      "growth of exports | 2000000000 | USD | at-least | PE |  |  | planned",
      "growth of exports | 3000000000 | USD | at-most | PE |  |  | planned",
    ],
    [
      "[Peru:PE]'s trade deficit narrowed $2 billion to $9 billion.",
      "fall of trade deficit | 2000000000 | USD | exact | PE",
      "trade deficit | 9000000000 | USD | exact | PE",
    ],
    ["The price of oil rose $3 to $84 a barrel.", "price | 84 | USD | exact"],
    // What the number's verb is of may stand far before it.
    [
      "Exports to [Peru:PE], which the two ministers had discussed at length over lunch, will reach $5 billion.",
      "exports to Peru | 5000000000 | USD | exact |  |  |  | planned",
    ],
    ["His mood rose 50 percent."],
    // What narrows or widens is a gap; a deficit is no trade.
    ["[Peru:PE]'s trade deficit declined 0.7%.", "fall of trade deficit | 0.7 | % | exact | PE"],
    [
      "The gap narrowed by 3.6 percent to $40.4 billion.",
      "fall of gap | 3.6 | % | exact",
      "gap | 40400000000 | USD | exact",
    ],
    // What is left out is what the number before measures.
    [
      "[China:CN]'s spending rose by 7.4% to $215 billion and [Russia:RU]'s increased by 7.5% to $66 billion.",
      "growth of budget | 7.4 | % | exact | CN",
      "budget | 215000000000 | USD | exact | CN",
      "growth of budget | 7.5 | % | exact | RU",
      "budget | 66000000000 | USD | exact | RU",
    ],
    ["[The Fund:org.imf] cut its growth projection to 3 percent.", "growth | 3 | % | exact"],
    [
      "[Iran:IR]'s current account balance is $30 billion.",
      "current account | 30000000000 | USD | exact | IR",
    ],
    // Of what stands behind the word for the change, whatever is measured before it.
    [
      "A 3% rise in exports offset a 6% drop in sales of bread.",
      "growth of exports | 3 | % | exact",
      "fall of sales | 6 | % | exact",
    ],
    ["[Peru:PE] saw a 6 percent growth in exports.", "growth of exports | 6 | % | exact | PE"],
  ]);
});

describe("of which goods, whence and whither", () => {
  table([
    ["[Chad:TD]'s oil exports fell 4 percent.", "fall of oil exports | 4 | % | exact | TD"],
    ["Imports of petroleum rose 8%.", "growth of imports of petroleum | 8 | % | exact"],
    [
      "Exports of cotton and wheat to [Mali:ML] reached $4 million.",
      "exports of cotton and wheat to Mali | 4000000 | USD | exact",
    ],
    [
      "Exports to [Mali:ML] fell by 8 percent to Ksh46 million ($386,000).",
      "fall of exports to Mali | 8 | % | exact",
      "exports to Mali | 46000000 | KES | exact",
      "exports to Mali | 386000 | USD | exact",
    ],
    ["Imports from [Mali:ML] reached $4 million.", "imports from Mali | 4000000 | USD | exact"],
    [
      "[Chad:TD] recorded reduced exports to [Mali:ML] in 2017 by $400,000 to $4 million.",
      "fall of exports to Mali | 400000 | USD | exact | TD | 2017",
      "exports to Mali | 4000000 | USD | exact | TD",
    ],
    ["Total exports of [Chad:TD] reached $4 million.", "exports | 4000000 | USD | exact | TD"],
    ["Record exports of $4 million were hailed.", "exports | 4000000 | USD | exact"],
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
    // A word of a body's name measures nothing.
    [
      "[The Ministry of Foreign Affairs and Trade:org.mfat] received $5 million.",
      "amount | 5000000 | USD | exact | org.mfat",
    ],
    // Whose it is, is said.
    [
      "[Chad:TD] put tariffs on barley, our largest export, worth $5 million.",
      "exports | 5000000 | USD | exact",
    ],
    // It has no part in what is there.
    ["[Chad:TD] did not contribute to the $500bn of aid for the fund.", "aid | 500000000000 | USD | exact"],
    // What has its article is there, whatever is denied.
    ["[Chad:TD] would not speak of the 25 diplomats.", "diplomats | 25 | diplomats | exact | TD"],
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
    // Of the day of writing, whatever the clause tells of.
    [
      "[Tuvalu:TV], with a current population of 11,200, became independent in 1978.",
      "population | 11200 | people | exact | TV",
    ],
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
    // Whoever kills is not of those who died.
    ["[Chad:TD] killed 12 rebels.", "killed | 12 | rebels | exact"],
    ["[Chad:TD] ended the truce, killing 12 rebels.", "killed | 12 | rebels | exact"],
    ["[Chad:TD] lost 12 soldiers.", "troops | 12 | soldiers | exact | TD"],
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
