import { describe, expect, test } from "vitest";

import { brief, figures, table } from "./testing.ts";

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
    ["[China:CN] has lent some 440 million US dollars.", "loan | 440000000 | USD | about | CN"],
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
