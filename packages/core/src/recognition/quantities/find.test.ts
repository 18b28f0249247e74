import { analyze } from "@chancery/language";
import { assertLinear } from "@chancery/language/testing";
import { describe, expect, test } from "vitest";

import { findQuantities, nounHeads } from "./index.ts";

type Row = readonly [sentence: string, ...expected: string[]];
const read = (text: string): string[] =>
  findQuantities(text, 0, text.length, { heads: nounHeads(analyze(text)) }).map(
    ({ span, value, unit, bound, qualifiers }) =>
      [text.slice(span.start, span.end), value, unit, bound, ...qualifiers].join(" | "),
  );
const table = (rows: readonly Row[]): void => {
  for (const [sentence, ...expected] of rows) test(sentence, () => expect(read(sentence)).toEqual(expected));
};

describe("plurals of every kind", () => {
  table([
    ["The treaty runs to 4,900 pages.", "4,900 pages | 4900 | pages | exact"],
    ["The book has 352 pages."],
    ["Some 60 heads of state and government came.", "Some 60 heads of state | 60 | heads of state | about"],
    ["He counted 60 heads of cabbage.", "60 heads | 60 | heads | exact"],
  ]);
});

describe("money", () => {
  table([
    ["Trade reached a record $27 billion.", "$27 billion | 27000000000 | USD | exact | record"],
    ["Peru borrowed US$1.2bn.", "US$1.2bn | 1200000000 | USD | exact"],
    ["A loan of more than €500 million was agreed.", "more than €500 million | 500000000 | EUR | at-least"],
    ["Trade grew to N$2.1 billion.", "N$2.1 billion | 2100000000 | NAD | exact"],
    ["Peru handed over $20 million.", "$20 million | 20000000 | USD | exact"],
    ["Peru lent over $20 million.", "over $20 million | 20000000 | USD | at-least"],
    ["The fund holds £20m.", "£20m | 20000000 | GBP | exact"],
    ["Chad owes 300 million Canadian dollars.", "300 million Canadian dollars | 300000000 | CAD | exact"],
    ["They paid 5 million U.S. dollars.", "5 million U.S. dollars | 5000000 | USD | exact"],
    ["He asked for RMB 3 billion.", "RMB 3 billion | 3000000000 | CNY | exact"],
    ["It cost 42 billion tenge.", "42 billion tenge | 42000000000 | KZT | exact"],
    ["The dam cost half a billion somoni.", "half a billion somoni | 500000000 | TJS | exact"],
    [
      "Aid of between $12 million and $20 million.",
      "between $12 million and $20 million | 12000000 | USD | at-least",
      "between $12 million and $20 million | 20000000 | USD | at-most",
    ],
    [
      "Losses of $2-3 billion.",
      "$2-3 billion | 2000000000 | USD | at-least",
      "$2-3 billion | 3000000000 | USD | at-most",
    ],
    ["Exports exceeded $5 billion.", "$5 billion | 5000000000 | USD | at-least"],
    ["It costs $40 million a year.", "$40 million | 40000000 | USD | exact | per year"],
    [
      "An estimated 2 trillion yen was lost.",
      "An estimated 2 trillion yen | 2000000000000 | JPY | about | estimated",
    ],
    ["A 5-billion-euro loan.", "5-billion-euro | 5000000000 | EUR | exact"],
    ["Fares rose to fifteen cents.", "fifteen cents | 0.15 | USD | exact"],
    [
      "It will pay A$60 million, then $5 million more.",
      "A$60 million | 60000000 | AUD | exact",
      "$5 million | 5000000 | AUD | exact",
    ],
    ["The treasury had 90 million Swiss francs.", "90 million Swiss francs | 90000000 | CHF | exact"],
    [
      "It released SDR 13.02 million (about $20.1 million).",
      "SDR 13.02 million | 13020000 | XDR | exact",
      "about $20.1 million | 20100000 | USD | about",
    ],
    ["A loan of two million Guyana dollars.", "two million Guyana dollars | 2000000 | GYD | exact"],
    ["They sent $5 million, then XKR 3 billion.", "$5 million | 5000000 | USD | exact"],
    [
      "Reserves stood at $4 million, against $2 million a year earlier.",
      "$4 million | 4000000 | USD | exact",
      "$2 million | 2000000 | USD | exact",
    ],
  ]);
});

describe("what another number is set against", () => {
  table([
    [
      "Cholera cases fell to 2,000 a week from a peak of 50,000 a week.",
      "2,000 | 2000 | cases | exact | per week",
      "50,000 | 50000 | cases | exact | per week",
    ],
    [
      "Some 22 million people need help, up from 15.9 million in 2014.",
      "Some 22 million people | 22000000 | people | about",
      "15.9 million | 15900000 | people | exact",
    ],
    ["Its citizens number about 28 million.", "about 28 million | 28000000 | citizens | about"],
    [
      "Some 300 people came. They flew in from 15,000 miles away.",
      "Some 300 people | 300 | people | about",
      "15,000 miles | 15000 | miles | exact",
    ],
    [
      "Some 450,000 people have fled their homes, of whom 77,000 went abroad.",
      "Some 450,000 people | 450000 | people | about",
      "77,000 | 77000 | people | exact",
    ],
    ["In 150 cases nothing was done."],
    ["Tensions rose to 2,000."],
    ["Some 40 people were killed, up from 1999.", "Some 40 people | 40 | people | about"],
  ]);
});

describe("no money", () => {
  table([
    ["He won 3 gold medals."],
    ["They all try to be real."],
    ["The peso fell and the pound rose."],
    ["He paid the price."],
    ["Two francs-tireurs stood there."],
    ["In dollars or in euros, nobody knows."],
  ]);
});

describe("percent", () => {
  table([
    ["Turnout was 42.5%.", "42.5% | 42.5 | % | exact"],
    ["It rose by about 12 percent.", "about 12 percent | 12 | % | about"],
    ["It fell eight per cent.", "eight per cent | 8 | % | exact"],
    ["A cut of 15-20% is due.", "15-20% | 15 | % | at-least", "15-20% | 20 | % | at-most"],
    [
      "They hold 20 to 25 percent.",
      "20 to 25 percent | 20 | % | at-least",
      "20 to 25 percent | 25 | % | at-most",
    ],
    ["It lost 3 percentage points.", "3 percentage points | 3 | percentage points | exact"],
  ]);
});

describe("counts", () => {
  table([
    [
      "It brings more than 180 million people together.",
      "more than 180 million people | 180000000 | people | at-least",
    ],
    ["At least 40 civilians died.", "At least 40 civilians | 40 | civilians | at-least"],
    ["Chad sent 1,200 troops.", "1,200 troops | 1200 | troops | exact"],
    [
      "Some 5,000 Malian and Chadian soldiers left.",
      "Some 5,000 Malian and Chadian soldiers | 5000 | soldiers | about",
    ],
    ["The blast left 12 dead.", "12 dead | 12 | people | exact"],
    ["In the raid 40 were killed.", "40 were killed | 40 | people | exact"],
    ["A quake hit, killing 12.", "12 | 12 | people | exact"],
    ["A country with a population of 18.5 million.", "18.5 million | 18500000 | people | exact"],
    ["The motion passed by 141 votes to 5.", "141 votes | 141 | votes | exact", "5 | 5 | votes | exact"],
    [
      "The house voted 93 to 5, with 12 abstentions.",
      "93 | 93 | votes | exact",
      "5 | 5 | votes | exact",
      "12 abstentions | 12 | abstentions | exact",
    ],
    ["The pact was approved by 52-48.", "52 | 52 | votes | exact", "48 | 48 | votes | exact"],
    [
      "The resolution passed with 141 in favour, 5 against and 35 abstaining.",
      "141 in favour | 141 | votes | exact",
      "5 against | 5 | votes | exact",
      "35 abstaining | 35 | abstentions | exact",
    ],
    ["They share a 1,340-kilometre border.", "1,340-kilometre | 1340 | kilometres | exact"],
    ["Chad sent a 600-man contingent.", "600-man | 600 | men | exact"],
    ["The 2,000-strong force left.", "2,000-strong | 2000 | troops | exact"],
    ["It holds 300 kg of uranium.", "300 kg | 300 | kilograms | exact"],
    ["It is a nation of 11 million.", "11 million | 11000000 | people | exact"],
    ["The death toll rose to 150.", "150 | 150 | people | exact"],
    ["They flew out 350 wounded soldiers.", "350 wounded soldiers | 350 | soldiers | exact"],
    ["It won 35 of the 120 seats.", "35 of the 120 seats | 35 | seats | exact"],
    ["The 28 member states agreed.", "28 member states | 28 | members | exact"],
    ["The 27-nation bloc agreed.", "27-nation | 27 | members | exact"],
    ["It pumps 1.5 million barrels a day.", "1.5 million barrels | 1500000 | barrels | exact | per day"],
    ["It pumps 1.6m barrels of oil a day.", "1.6m barrels | 1600000 | barrels | exact | per day"],
    ["An exclusion zone of 40 square kilometres.", "40 square kilometres | 40 | square kilometres | exact"],
    ["It shelters 200,000+ refugees.", "200,000+ refugees | 200000 | refugees | at-least"],
    ["Up to 300 observers may come.", "Up to 300 observers | 300 | observers | at-most"],
    ["Some 3.4 million Venezuelans have fled.", "Some 3.4 million Venezuelans | 3400000 | people | about"],
    ["Its population, about 206 million, is young.", "about 206 million | 206000000 | people | about"],
    ["They signed 17 agreements.", "17 agreements | 17 | agreements | exact"],
    ["No fewer than 60 nations abstained.", "No fewer than 60 nations | 60 | nations | at-least"],
  ]);
});

describe("anything else that stands in the plural", () => {
  table([
    ["The union fears the loss of 350 posts.", "350 posts | 350 | posts | exact"],
    ["Forty Zambian deputies attended.", "Forty Zambian deputies | 40 | deputies | exact"],
    ["Chad will keep 5,060 centrifuges.", "5,060 centrifuges | 5060 | centrifuges | exact"],
    [
      "It froze the assets of 11 Russian and Ukrainian officials.",
      "11 Russian and Ukrainian officials | 11 | officials | exact",
    ],
    ["The war cost some 50,000 lives.", "some 50,000 lives | 50000 | lives | about"],
    ["Two generals were arrested.", "Two generals | 2 | generals | exact"],
    ["Nine Turks died on the ship.", "Nine Turks | 9 | people | exact"],
    ["Police detained seven lorry drivers.", "seven lorry drivers | 7 | drivers | exact"],
    [
      "Soviet troops, of whom there are about 380,000, will leave.",
      "about 380,000 | 380000 | troops | about",
    ],
    ["He told some 30 000 people to wait.", "some 30 000 people | 30000 | people | about"],
    ["Jets flew 34 strikes against rebels.", "34 strikes | 34 | strikes | exact"],
    ["The 2,047 registered voters may choose.", "2,047 registered voters | 2047 | voters | exact"],
  ]);
});

describe("no counts, though a plural follows", () => {
  table([
    ["The 2014 elections were postponed."],
    ["It was among the top 50 exporters."],
    ["Two generals dined with four ministers."],
    ["She was one of 20 delegates."],
    ["A 12-mile walk of 10-year plans.", "12-mile | 12 | miles | exact"],
    ["Five were against it, and 20-strong crews."],
    ["In a country of 40 the toll road led to 12."],
    ["They voted and chose 3 to 5 cups."],
    ["Talks lasted 36 hours and 12 sessions."],
    ["Here are 25 things that we learnt."],
    ["They sang American Skin (41 Shots) again."],
    ["On June 12 300 ships sailed.", "300 ships | 300 | ships | exact"],
    ["He waved 12 flags and eight pens."],
    ["The poll asked 600 respondents."],
    ["Emissions fell 3 steps below 2005 levels."],
  ]);
});

describe("money by the land that the article speaks of", () => {
  table([
    ["Bonn will pay 12 billion marks.", "12 billion marks | 12000000000 | DEM | exact"],
    [
      "Bonn pays 12 billion marks and grants a credit of 3 billion free of interest.",
      "12 billion marks | 12000000000 | DEM | exact",
      "3 billion | 3000000000 | DEM | exact",
    ],
    ["Pakistan owes 40 billion rupees.", "40 billion rupees | 40000000000 | PKR | exact"],
    ["India set aside Rs 500 crore.", "Rs 500 crore | 5000000000 | INR | exact"],
    ["Mexico lent Cuba 90 million Mexican pesos.", "90 million Mexican pesos | 90000000 | MXN | exact"],
    ["Iran asked for 80 billion rials.", "80 billion rials | 80000000000 | IRR | exact"],
    ["Nigeria and Ghana owe 5 billion naira.", "5 billion naira | 5000000000 | NGN | exact"],
    ["The summit cost S$16 million.", "S$16 million | 16000000 | SGD | exact"],
    ["A grant of ₮150 million was made.", "₮150 million | 150000000 | MNT | exact"],
    [
      "South Africa lent R50bn and R5.2 million.",
      "R50bn | 50000000000 | ZAR | exact",
      "R5.2 million | 5200000 | ZAR | exact",
    ],
    ["Nigeria spent N5 billion.", "N5 billion | 5000000000 | NGN | exact"],
    ["They drove the N5 to the R50."],
    ["Kenya sold Ksh46.77 billion worth.", "Ksh46.77 billion | 46770000000 | KES | exact"],
    ["India lent Rs500 crore.", "Rs500 crore | 5000000000 | INR | exact"],
    ["Kenya lost Sh36 million.", "Sh36 million | 36000000 | KES | exact"],
    ["Kenya and Uganda lost Sh36 million."],
    [
      "They gave USD5 million and EUR1,200.",
      "USD5 million | 5000000 | USD | exact",
      "EUR1,200 | 1200 | EUR | exact",
    ],
    ["They flew the B52 and took the M4."],
    ["India flies MiG-21 jets."],
    ["India flies 21 jets.", "21 jets | 21 | jets | exact"],
    ["The yard paid DM 12 million.", "DM 12 million | 12000000 | DEM | exact"],
    // Whose pesos is not said.
    ["Argentina and Chile owe 40 billion pesos.", "40 billion pesos | 40000000000 | pesos | exact"],
    ["They got 200 marks of respect."],
    ["Shares fell below the 5,000 mark."],
    ["They shipped 5,000 pounds of flour."],
  ]);
});

describe("no counts worth keeping", () => {
  table([
    ["Two leaders met three ministers."],
    ["He sold 5,000 Toyotas and 20 Indians left."],
    ["Eight in 10 voters agreed."],
    ["It lists 40 reasons against soldiers."],
    ["It was a two-day, three-nation tour."],
    ["One of the soldiers wept."],
    ["Resolution 1973 was adopted."],
    ["The envoy, 58, sat down."],
    ["He came second in the 400 metres."],
    ["Both countries and three companies signed."],
    ["Thousands of people marched."],
    ["Article 5 troops stood by."],
    ["A handful of agreements and five companies."],
  ]);
});

describe("hostile input takes linear time", () => {
  for (const unit of ["1,", "$", "5 to ", "million ", "9", "a ", "-", "5 of the ", "between 1 and "]) {
    test(JSON.stringify(unit), () =>
      assertLinear((size) => {
        const text = unit.repeat(Math.ceil(size / unit.length));
        return () => findQuantities(text);
      }, 60_000),
    );
  }
});
