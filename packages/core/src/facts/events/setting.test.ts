import { describe, expect, test } from "vitest";

import { eventsOf, eventsTold, readText } from "../shared/reading.ts";

type Table = [string, string[]][];

describe("an event of which nobody is named is known by its place or its day", () => {
  const table: Table = [
    ["A cease-fire was signed at Arawa on April 30, 1998.", ["ceasefire:  @ Arawa, 1998-04-30"]],
    ["An interim accord had been signed in Geneva on 24 November 2013.", ["signing:  @ Geneva, 2013-11-24"]],
    ["Talks on the missiles began in Geneva in 1981.", ["negotiation:  @ Geneva, 1981"]],
    ["The conference opened in Washington on October 15, 1959.", ["summit:  @ Washington, 1959-10-15"]],
    ["A referendum will be held on 22 May.", ["vote: , 2020-05-22 planned"]],
    ["Experts from both sides will meet in Lima on September 7.", ["meeting:  @ Lima, 2020-09-07 planned"]],
    ["War broke out between Iran and Iraq in September 1980.", ["attack: Iran/actor, Iraq/actor, 1980-09"]],
    ["The summit in Lima wrapped up on February 14.", ["summit:  @ Lima, 2020-02-14"]],
    ["Talks in Lima finished on February 14.", ["negotiation:  @ Lima, 2020-02-14"]],
    [
      "The African Union adopted on February 14 an initiative for peace.",
      ["adoption: African Union/actor, 2020-02-14"],
    ],
    // To endorse one may be no more than to like it; and a summit may wrap something else.
    ["The African Union endorsed an initiative for peace.", ["praise: African Union/actor"]],
    ["The summit wrapped many gifts.", []],
    ["A referendum costs money.", []],
    ["Talks are better than war.", []],
    ["Experts will meet the deadline.", []],
    ["An accord had been signed.", []],
  ];
  test.each(table)("%s", (text, expected) => expect(eventsTold(text)).toEqual(expected));
});

describe("a guest behind the house where he is received, as court circulars write", () => {
  const table: Table = [
    [
      "Peruvian President Ana Quispe on Monday received at Torre Palace Norwegian Foreign Minister Karl Brandt.",
      ["meeting: Ana Quispe/participant, Karl Brandt/participant @ Torre Palace, 2020-03-02"],
    ],
    [
      "Peruvian President Ana Quispe received Norwegian Foreign Minister Karl Brandt at Torre Palace.",
      ["meeting: Ana Quispe/participant, Karl Brandt/participant @ Torre Palace"],
    ],
    // The house has the name of nobody who was there.
    ["Peruvian President Ana Quispe spoke at Torre Palace Hall.", []],
  ];
  test.each(table)("%s", (text, expected) => expect(eventsTold(text)).toEqual(expected));
});

describe("a gathering told by who led it, who came and whose offices it joined", () => {
  const table: Table = [
    [
      "The conference, chaired by Ana Quispe, was attended by Karl Brandt and Kofi Addo.",
      ["summit: Ana Quispe/participant, Karl Brandt/participant, Kofi Addo/participant"],
    ],
    [
      "A statement was adopted at the sixth Meeting of the Foreign Ministers of the Pact in Lima on March 1.",
      ["adoption:  @ Lima, 2020-03-01", "meeting:  @ Lima, 2020-03-01"],
    ],
    [
      "Peruvian President Ana Quispe invited Norwegian Foreign Minister Karl Brandt for a meeting, which will take place in May.",
      ["invitation: Ana Quispe/actor, Karl Brandt/recipient"],
    ],
    ["The concert was attended by Karl Brandt and Kofi Addo.", []],
    ["The summit was not attended by Karl Brandt.", []],
    // Who "took part" joins the gathering told of last, or tells of none.
    [
      "The summit opened in Lima on March 1. Ana Quispe and Karl Brandt took part, while Kofi Addo attended as an observer.",
      ["summit: Ana Quispe/participant, Karl Brandt/participant, Kofi Addo/participant @ Lima, 2020-03-01"],
    ],
    ["Ana Quispe and Karl Brandt took part.", []],
    ["The summit opened in Lima on March 1. Ana Quispe did not take part.", ["summit:  @ Lima, 2020-03-01"]],
    [
      "The summit opened in Lima on March 1. Ana Quispe took part in the race.",
      ["summit:  @ Lima, 2020-03-01"],
    ],
  ];
  test.each(table)("%s", (text, expected) => expect(eventsTold(text)).toEqual(expected));
});

describe("whose year and place it is", () => {
  const table: Table = [
    [
      "Karl Brandt arrived in Lima from Kenya, where it had rained, on Sunday.",
      ["visit: Karl Brandt/visitor @ Lima, 2020-03-01"],
    ],
    // One of a people is not the state.
    ["Since the Albanian took office last May, nobody has spoken.", []],
    [
      "Chad severed relations with Peru after the storming of its embassy in Lima.",
      ["breaking-relations: Chad/actor, Peru/recipient", "attack: Chad/recipient"],
    ],
    [
      "Chad broke off relations with Peru in protest at a raid on its embassy in Lima.",
      ["breaking-relations: Chad/actor, Peru/recipient"],
    ],
    [
      "Chad and Peru established relations in New York on Sunday.",
      ["establishing-relations: Chad/participant, Peru/participant @ New York, 2020-03-01"],
    ],
    [
      "Chad and Peru signed an agreement on boundaries in the Mediterranean on Sunday.",
      ["signing: Chad/signatory, Peru/signatory, 2020-03-01"],
    ],
    [
      "Chad and Peru signed an agreement on trade in Lima on Sunday.",
      ["signing: Chad/signatory, Peru/signatory @ Lima, 2020-03-01"],
    ],
    ["Earlier this year Chad signed a pact with Peru.", ["signing: Chad/signatory, Peru/signatory, 2020"]],
    [
      "Chad will not renew a 2014 pact with Peru, signed in Lima.",
      ["amendment: Chad/party planned not", "signing: Peru/signatory @ Lima, 2014"],
    ],
    [
      'Peruvian President Ana Quispe was elected on a "Chad First" plank.',
      ["election: Ana Quispe/recipient"],
    ],
    ["Peruvian President Ana Quispe was elected in Peru.", ["election: Ana Quispe/recipient @ Peru"]],
  ];
  test.each(table)("%s", (text, expected) => expect(eventsTold(text)).toEqual(expected));
});

describe("who does as another did", () => {
  const table: Table = [
    [
      "Bulgaria broke off relations with Israel on Saturday. Hungary followed suit on Sunday.",
      [
        "breaking-relations: Bulgaria/actor, Israel/recipient, 2020-02-29",
        "breaking-relations: Hungary/actor, Israel/recipient, 2020-03-01",
      ],
    ],
    [
      "Canada ratified the treaty on Tuesday; Denmark and Norway followed on Wednesday.",
      ["ratification: Canada/party, 2020-03-03", "ratification: Denmark/party, Norway/party, 2020-03-04"],
    ],
    ["Rain fell in Canada on Tuesday; Denmark and Norway followed on Wednesday.", []],
    ["Canada visited Lima on Tuesday. A reception followed.", ["visit: Canada/visitor @ Lima, 2020-03-03"]],
  ];
  test.each(table)("%s", (text, expected) => expect(eventsTold(text)).toEqual(expected));
});

describe("one verb may tell of several events, each a fact of its own", () => {
  test.each([
    [
      "President Kofi Addo and President Ana Quispe met in Geneva in November 1985 and in Lima in October 1986.",
    ],
    ["President Ana Quispe went to Oslo and to Helsinki in May 2019."],
  ])("%s", (text) => {
    const found = eventsOf(readText(text));
    expect(found).toHaveLength(2);
    expect(new Set(found.map(({ id }) => id)).size).toBe(2);
  });
});

describe("whether it happened", () => {
  const table: Table = [
    ["Jordan did not take part in the talks.", ["negotiation: Jordan/participant not"]],
    ["Chad has refused to recognize the treaty.", ["recognition: Chad/actor not"]],
    ["Ceylon was approached but declined to take part.", ["rejection: Sri Lanka/actor"]],
    ["Chad declined to comment.", []],
    ["Prime Minister Golda Meir urged the parties to sit down together.", ["request: Golda Meir/actor"]],
    [
      "The agreement provides for the withdrawal of Rwandan troops from Uganda.",
      ["withdrawal: Rwanda/actor, Uganda/recipient @ Uganda planned"],
    ],
  ];
  test.each(table)("%s", (text, expected) => expect(eventsTold(text)).toEqual(expected));
});

describe("the time of a clause told by another", () => {
  const table: Table = [
    [
      "Britain signed a declaration on 11 May 2019, when President Ana Quispe went to Helsinki.",
      ["signing: United Kingdom/signatory, 2019-05-11", "visit: Ana Quispe/visitor @ Helsinki, 2019-05-11"],
    ],
    // The month that "when" means is not bounded by "since", and holds for the second verb as for the first.
    [
      "Chad has kept silent since April 2019, when Mali asked France for 50 ships.",
      ["request: Mali/actor, France/recipient, 2019-04"],
    ],
    [
      "Rain fell in November 2019, when Peru expelled the Chilean consul and arrested two Chilean officers.",
      ["expulsion: Peru/actor, Chile/recipient, 2019-11", "detention: Peru/actor, Chile/recipient, 2019-11"],
    ],
    // What another clause tells of somebody has a time of its own.
    [
      "Rain fell in November 2019, when Peru expelled the Chilean consul, who had arrested two Peruvian officers.",
      ["expulsion: Peru/actor, Chile/recipient, 2019-11", "detention: Peru/recipient"],
    ],
    // The day as it is spoken.
    [
      "President Ana Quispe met King Kofi Addo on February the third, and went to Oslo on the twelfth of February.",
      [
        "meeting: Ana Quispe/participant, Kofi Addo/participant, 2020-02-03",
        "visit: Ana Quispe/visitor @ Oslo, 2020-02-12",
      ],
    ],
    [
      "On the second of January Chad expelled the consul of Mali.",
      ["expulsion: Chad/actor, Mali/recipient, 2020-01-02"],
    ],
    [
      "Chad and Mali signed the agreement that ends the war in Chad on 5 March 2020.",
      ["signing: Chad/signatory, Mali/signatory, 2020-03-05"],
    ],
    [
      "Chad shelled Faya, which was celebrating a feast, on 31 May 2010.",
      ["attack: Chad/actor @ Faya, 2010-05-31"],
    ],
    ["President Ana Quispe, who leaves on 8 March 2020, visited Oslo.", ["visit: Ana Quispe/visitor @ Oslo"]],
  ];
  test.each(table)("%s", (text, expected) => expect(eventsTold(text)).toEqual(expected));
});

describe("behind the town begins who acts there, though a day stands before it and he is one of two", () => {
  const table: Table = [
    [
      "On Monday in Lima President Ana Quispe met King Kofi Addo.",
      ["meeting: Ana Quispe/participant, Kofi Addo/participant @ Lima, 2020-03-02"],
    ],
    [
      "On January 14-15 in Lima Presidents Ana Quispe of Peru and Kofi Addo of Ghana conferred on trade.",
      ["meeting: Ana Quispe/participant, Kofi Addo/participant @ Lima, 2020-01-14/2020-01-15"],
    ],
  ];
  test.each(table)("%s", (text, expected) => expect(eventsTold(text)).toEqual(expected));
});
