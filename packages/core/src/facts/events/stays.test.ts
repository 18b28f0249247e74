import { describe } from "vitest";

import { tells } from "./testing.ts";

describe("where somebody has been, told by how long or by the way", () => {
  tells([
    ["President Kofi Addo of Ghana flew home after three days in Lima.", ["visit: Kofi Addo/visitor @ Lima"]],
    [
      "President Kofi Addo of Ghana arrived in Lima after stops in Oslo and Riyadh.",
      [
        "visit: Kofi Addo/visitor @ Lima",
        "visit: Kofi Addo/visitor @ Oslo",
        "visit: Kofi Addo/visitor @ Riyadh",
      ],
    ],
    [
      "President Kofi Addo of Ghana shuttled from Cairo to Khartoum.",
      ["visit: Kofi Addo/visitor @ Cairo", "visit: Kofi Addo/visitor @ Khartoum"],
    ],
    ["President Kofi Addo of Ghana flew back to Lima from Oslo.", ["visit: Kofi Addo/visitor @ Lima"]],
    // What somebody is somewhere, and not that he is there.
    ["President Kofi Addo of Ghana would be most welcome in Oslo.", []],
    ["President Kofi Addo of Ghana is popular in Oslo.", []],
    // At home, in a bed or amid riots nobody is on a visit.
    [
      "President Kofi Addo of Ghana resigned after three weeks in Accra.",
      ["resignation: Kofi Addo/actor @ Accra"],
    ],
    [
      "President Kofi Addo of Ghana died after three days in hospital in Lima.",
      ["death: Kofi Addo/recipient @ Lima"],
    ],
    [
      "President Kofi Addo of Ghana resigned after three days of riots in Lima.",
      ["resignation: Kofi Addo/actor @ Lima"],
    ],
  ]);
});

describe("whoever sends an envoy has not come himself", () => {
  tells([
    [
      "President Kofi Addo received a special envoy of Peru's President Ana Quispe in Accra.",
      ["meeting: Kofi Addo/participant, Peru/participant @ Accra"],
    ],
    [
      "A special envoy of Peru's President Ana Quispe handed over a letter to President Kofi Addo of Ghana.",
      ["meeting: Peru/participant, Kofi Addo/participant"],
    ],
    [
      "Two ministers from Peru flew to Accra as envoys of President Ana Quispe, who leads the bloc, to meet President Kofi Addo.",
      ["visit: Peru/visitor @ Accra", "meeting: Peru/participant, Kofi Addo/participant planned"],
    ],
  ]);
});

describe("talks and where they are, however one sits down to them", () => {
  tells([
    [
      "Peru and Chile sat down to a second day of talks in Oslo.",
      ["meeting: Peru/participant, Chile/participant @ Oslo"],
    ],
    [
      "Peru and Chile, locked in negotiations in Oslo, agreed nothing.",
      ["negotiation: Peru/participant, Chile/participant @ Oslo"],
    ],
    [
      "Kenya will hold no more talks with Somalia.",
      ["meeting: Somalia/participant, Kenya/participant planned not"],
    ],
    [
      "Kenya held no more than three meetings with Somalia.",
      ["meeting: Somalia/participant, Kenya/participant"],
    ],
  ]);
});

describe("whoever tries to mediate does, and what comes of it is another matter", () => {
  tells([
    [
      "President Kofi Addo has been trying to bring Chad and Sudan together.",
      ["mediation: Kofi Addo/mediator, Chad/participant, Sudan/participant ongoing"],
    ],
    [
      "President Kofi Addo failed to reconcile Chad and Sudan.",
      ["mediation: Kofi Addo/mediator, Chad/participant, Sudan/participant"],
    ],
    [
      "President Kofi Addo did not try to reconcile Chad and Sudan.",
      ["mediation: Kofi Addo/mediator, Chad/participant, Sudan/participant hypothetical not"],
    ],
  ]);
});

describe("meetings told of by one verb", () => {
  tells([
    [
      "Prime Minister Kofi Addo met separately in Lima with the presidents of Iran and Peru.",
      [
        "meeting: Kofi Addo/participant, Iran/participant @ Lima",
        "meeting: Kofi Addo/participant, Peru/participant @ Lima",
      ],
    ],
    [
      "The presidents of Chad and Mali met separately with President Kofi Addo in Lima.",
      [
        "meeting: Chad/participant, Kofi Addo/participant @ Lima",
        "meeting: Mali/participant, Kofi Addo/participant @ Lima",
      ],
    ],
    [
      "President Kofi Addo was received separately by the presidents of Chad and Mali in Lima.",
      [
        "meeting: Kofi Addo/participant, Chad/participant @ Lima",
        "meeting: Kofi Addo/participant, Mali/participant @ Lima",
      ],
    ],
    [
      "The presidents of Chad and Mali met with President Kofi Addo in Lima.",
      ["meeting: Chad/participant, Mali/participant, Kofi Addo/participant @ Lima"],
    ],
    [
      "President Kofi Addo met both President Karl Brandt and President Ana Quispe in Lima.",
      ["meeting: Kofi Addo/participant, Karl Brandt/participant, Ana Quispe/participant @ Lima"],
    ],
    [
      "President Kofi Addo was among the leaders who met President Ana Quispe in Lima.",
      ["meeting: Kofi Addo/participant, Ana Quispe/participant @ Lima"],
    ],
    ["President Kofi Addo was not among the leaders who met President Ana Quispe in Lima.", []],
    [
      "Peru and Chile met in Oslo in January, six months later than planned.",
      ["meeting: Peru/participant, Chile/participant @ Oslo, 2020-01"],
    ],
  ]);
});

describe("a visit of one's own that is put off, and one that goes on", () => {
  tells([
    [
      "President Kofi Addo, who had been expected in Lagos, has postponed his visit.",
      ["visit: Kofi Addo/visitor @ Lagos not"],
    ],
    [
      "President Kofi Addo visited Lima in January. From Peru he goes on to Chile.",
      ["visit: Kofi Addo/visitor @ Lima, 2020-01", "visit: Kofi Addo/visitor, Chile/host @ Chile planned"],
    ],
    [
      "President Kofi Addo attended the Ibero-American summit in Lima.",
      ["summit: Kofi Addo/participant @ Lima"],
    ],
    ["The company's talks with its bankers in Lima ended in January.", []],
    ["Peru's talks with Chile in Oslo ended.", ["meeting: Peru/participant, Chile/participant @ Oslo"]],
  ]);
});

describe("a meeting that somebody comes for is to be held, one that he comes from was", () => {
  const VISIT = "visit: Kofi Addo/visitor @ Oslo";
  tells([
    [
      "President Kofi Addo crossed into Chad for his first meeting with President Karl Brandt.",
      [
        "visit: Kofi Addo/visitor, Chad/host @ Chad",
        "meeting: Kofi Addo/participant, Karl Brandt/participant @ Chad planned",
      ],
    ],
    [
      "President Kofi Addo returned to Oslo for a second meeting with President Karl Brandt.",
      [VISIT, "meeting: Karl Brandt/participant, Kofi Addo/participant @ Oslo planned"],
    ],
    [
      "President Kofi Addo drove to Oslo for talks with President Karl Brandt.",
      [VISIT, "meeting: Karl Brandt/participant, Kofi Addo/participant @ Oslo planned"],
    ],
    [
      "President Kofi Addo crossed into Chad after his first meeting with President Karl Brandt.",
      [
        "visit: Kofi Addo/visitor, Chad/host @ Chad",
        "meeting: Kofi Addo/participant, Karl Brandt/participant @ Chad",
      ],
    ],
  ]);
});
