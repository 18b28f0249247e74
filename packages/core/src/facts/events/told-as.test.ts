import { describe } from "vitest";

import { tells } from "./testing.ts";

describe("places and times take turns behind a plural noun", () => {
  tells([
    [
      "President Ali Nour has had two meetings this year with President Abel Sato, in Erfurt on January 19 and in Kassel on February 3.",
      [
        "meeting: Abel Sato/participant, Ali Nour/participant @ Erfurt, 2020-01-19",
        "meeting: Abel Sato/participant, Ali Nour/participant @ Kassel, 2020-02-03",
      ],
    ],
    [
      "President Ali Nour held talks with President Abel Sato in Lima on January 19.",
      ["meeting: Abel Sato/participant, Ali Nour/participant @ Lima, 2020-01-19"],
    ],
  ]);
});

describe("whose journey", () => {
  tells([
    [
      "Norwegian Premier Ana Mora is the most senior official to visit Peru since 1948.",
      ["visit: Ana Mora/visitor, Peru/host @ Peru"],
    ],
    // The state whose man has come is no second guest.
    [
      "Peru recognised Palestine on Friday within its borders prior to 1967.",
      ["recognition: Peru/actor, Palestine/recipient, 2020-03-06"],
    ],
    [
      "Kenyan President Ali Nour paid the first high-ranking visit to Norway since 2015.",
      ["visit: Ali Nour/visitor, Norway/host @ Norway"],
    ],
    [
      "Kenyan President Ali Nour's visit to Oslo, the first by a Kenyan head of state since independence, ended on Monday.",
      ["visit: Ali Nour/visitor @ Oslo"],
    ],
    // Where the report comes from, unless that is his own country.
    [
      "President Ali Nour of Chad arrived on a state visit on Monday.",
      ["visit: Ali Nour/visitor @ Nairobi, 2020-03-02"],
    ],
    ["Kenyan President Ali Nour arrived on a state visit on Monday.", []],
    // Whoever left may have lived there.
    ["President Ali Nour left Dili on Tuesday.", []],
    ["Kenyan President Ali Nour left Dili on Tuesday.", ["visit: Ali Nour/visitor @ Dili, 2020-03-03"]],
    [
      "Kenyan President Ali Nour is due in Havana on Thursday for talks with President Abel Sato.",
      [
        "visit: Ali Nour/visitor @ Havana, 2020-03-12 planned",
        "meeting: Abel Sato/participant, Ali Nour/participant @ Havana, 2020-03-12 planned",
      ],
    ],
  ]);
});

describe("who", () => {
  tells([
    // The name behind the office says who, whatever minister was told of before.
    [
      "At the invitation of Foreign Minister Pham Binh Minh of Viet Nam, the Minister of Foreign Affairs of Norway, Mr. Espen Eide, paid a visit to Viet Nam.",
      [
        "invitation: Pham Binh Minh/actor, Espen Eide/recipient",
        "visit: Espen Eide/visitor, Vietnam/host @ Vietnam",
      ],
    ],
    // What somebody else does meanwhile makes him no party.
    [
      "With President Ali Nour looking on, the prime ministers of Israel and Jordan signed a treaty.",
      ["signing: Israel/signatory, Jordan/signatory"],
    ],
    [
      "Israel and Jordan signed a treaty in Oslo, with President Ali Nour and Ana Mora of Chile in attendance.",
      ["signing: Israel/signatory, Jordan/signatory @ Oslo"],
    ],
    ["Israel signed a treaty with Jordan.", ["signing: Israel/signatory, Jordan/signatory"]],
    // Beside an object of its own what "which" means is the inner verb's.
    [
      "Chad concluded a truce with Mali, which President Ali Nour accused Togo of violating.",
      ["ceasefire: Chad/participant, Mali/participant", "accusation: Ali Nour/actor, Togo/recipient"],
    ],
    // "whose" stands before a noun.
    [
      "Premier Ana Mora, whose release Peru had demanded, arrived in Oslo.",
      ["demand: Peru/actor", "visit: Ana Mora/visitor @ Oslo"],
    ],
    // Whoever lifts a measure of his own is not whom it hits.
    ["On Monday Chad lifted its blockade of the port.", ["release: Chad/actor, 2020-03-02"]],
    [
      "President Ana Mora handed the presidency of Peru to Kofi Addo on Monday.",
      ["appointment: Ana Mora/actor, Kofi Addo/recipient, 2020-03-02"],
    ],
    ["General Kofi Addo has been struck from the ballot.", []],
    // A document behind a comma is what was signed; with an object the verb is a second act.
    [
      "President Ali Nour praised the Lima Treaty, signed in Oslo on Monday by Peru and Chile.",
      ["praise: Ali Nour/actor", "signing: Peru/signatory, Chile/signatory @ Oslo, 2020-03-02"],
    ],
  ]);
});

describe("done so", () => {
  tells([
    [
      "The pact is to come into force as soon as all five have ratified it. Singapore and Malaysia have done so.",
      ["ratification:  planned", "ratification: Singapore/party, Malaysia/party"],
    ],
    // What the sentence itself tells is what is done again, not what one before does.
    [
      "Peru praised Chad. Togo granted independence to Mali in 2019 and did the same for Chad.",
      ["praise: Peru/actor, Chad/recipient", "founding: Togo/actor, Mali/recipient, 2019"],
    ],
  ]);
});

describe("a plan told by the way", () => {
  tells([
    [
      "Premier Ana Mora stole the show by announcing that she would fly to Havana on Monday.",
      ["visit: Ana Mora/visitor @ Havana, 2020-03-09 planned"],
    ],
    [
      "Premier Ana Mora is likely to receive President Ali Nour in the Norwegian capital on Saturday.",
      ["meeting: Ana Mora/participant, Ali Nour/participant @ Oslo, 2020-03-07 planned"],
    ],
    [
      "Premier Ana Mora cancelled a trip to Fiji that was scheduled for October.",
      ["visit: Ana Mora/visitor, Fiji/host @ Fiji, 2020-10 planned not"],
    ],
    // A verb with an object is the verb, and the later one the participle.
    [
      "Premier Ana Mora cancelled a trip to Fiji scheduled for October.",
      ["visit: Ana Mora/visitor, Fiji/host @ Fiji, 2020-10 planned not"],
    ],
    [
      "President Ali Nour praised an accord reached in Lima on Monday.",
      ["praise: Ali Nour/actor", "conclusion:  @ Lima, 2020-03-02"],
    ],
    // Another day has been told of since the arrival.
    [
      "President Ali Nour arrived in Lima on Monday. The talks took place on Tuesday and Wednesday. In the evening he met Premier Ana Mora.",
      [
        "visit: Ali Nour/visitor @ Lima, 2020-03-02",
        "negotiation: , 2020-03-03",
        "meeting: Ali Nour/participant, Ana Mora/participant",
      ],
    ],
  ]);
});

describe("told once", () => {
  tells([
    // What did not come about is told by the sentence that says so.
    [
      "The visit was to have ended on Thursday with the signing of the Lima Protocol on trade. The Lima Protocol was not signed.",
      ["signing:  not"],
    ],
    // Of an unknown office nobody is named; the two states are.
    [
      "Envoys of Kenya and Chad met in Oslo last month.",
      ["meeting: Kenya/participant, Chad/participant @ Oslo, 2020-02"],
    ],
    // The list may have been taken for one of the bans.
    [
      "Kenya slapped visa bans on Mr Abel Sato and 17 others on Monday.",
      ["sanction: Kenya/actor, Abel Sato/recipient, 2020-03-02"],
    ],
    // Who is given the time is to do it.
    [
      "Kenya gave Chad until Friday to free the sailors.",
      ["demand: Kenya/actor, Chad/recipient, ../2020-03-06", "release: Chad/actor planned"],
    ],
  ]);
});

describe("no act at all, or none yet", () => {
  tells([
    // "stood by" at a place backs nobody; what is executed may be a warrant; a motion of no confidence is no diplomacy.
    ["Prime Ministers Sheikh Hasina and Narendra Modi stood by at the palace in Dhaka.", []],
    [
      "The International Criminal Court issued a warrant in March, and South Africa would have had to execute it.",
      [],
    ],
    // "Air Force One" is an aircraft, and no troops.
    ["Shortly before Air Force One left Lima for Oslo on Friday, President Ali Nour spoke.", []],
    // The vote that she survived is one; the tabling of the motion is no proposal.
    [
      "In Athens Premier Ana Mora survived a no-confidence motion tabled by Kofi Addo.",
      ["vote: Ana Mora/recipient @ Athens"],
    ],
    // What a plan is to follow by years is to come as well; what it follows otherwise may have been.
    [
      "A vote on independence will be held in Kenya ten years after the election of President Ali Nour.",
      ["election: Ali Nour/recipient planned"],
    ],
    [
      "President Ali Nour will fly to Lima after talks with Premier Ana Mora in Oslo.",
      [
        "visit: Ali Nour/visitor @ Lima planned",
        "meeting: Ana Mora/participant, Ali Nour/participant @ Oslo",
      ],
    ],
    [
      "Peru has offered to serve as a mediator between Chad and Mali.",
      ["proposal: Peru/actor", "mediation: Peru/mediator, Chad/participant, Mali/participant proposed"],
    ],
  ]);
});

describe("a ceremony is of the day and place of what was done there", () => {
  tells([
    [
      "Peru and Chile signed a pact in Lima on Monday. The ceremony was attended by Chad's President Ali Nour.",
      [
        "signing: Peru/signatory, Chile/signatory @ Lima, 2020-03-02",
        "ceremony: Ali Nour/participant @ Lima, 2020-03-02",
      ],
    ],
    // What is still to be signed has had no ceremony.
    [
      "Peru and Chile will sign a pact in Lima in May. The ceremony was attended by Chad's President Ali Nour.",
      ["signing: Peru/signatory, Chile/signatory @ Lima, 2020-05 planned"],
    ],
  ]);
});

describe("what was put off and held after all", () => {
  tells([
    [
      "The summit of the Arab League, which was put off by a storm, was chaired in Cairo on Monday by Ana Mora of Peru.",
      ["summit: League of Arab States/participant, Ana Mora/participant @ Cairo, 2020-03-02"],
    ],
    [
      "The summit of the Arab League, which was held in Cairo, was put off on Monday.",
      ["summit: League of Arab States/participant @ Cairo, 2020-03-02 not"],
    ],
  ]);
});

describe("what is witnessed is done where and when it is witnessed, by others", () => {
  tells([
    [
      "President Ali Nour of Chad witnessed the signing of a pact between Peru and Chile in Lima on Thursday.",
      ["signing: Peru/party, Chile/party @ Lima, 2020-03-05"],
    ],
    [
      "President Ali Nour of Chad will watch the signing of the Lima Accord in May.",
      ["signing: , 2020-05 planned"],
    ],
    // The film is of another day than the signing.
    [
      "President Ali Nour of Chad watched a film about the signing of the Lima Accord on Thursday.",
      ["signing: "],
    ],
  ]);
});

describe("what is agreed binds, or is only held to be so", () => {
  tells([
    ["Peru and Norway agreed that trade is vital.", []],
    ["Peru and Norway agreed that sanctions do not help either state.", []],
    ["Peru and Norway agreed that the port will be opened.", ["promise: Peru/actor, Norway/actor"]],
    ["Peru and Norway agreed that the port should be opened.", ["promise: Peru/actor, Norway/actor"]],
  ]);
});

describe("whoever urges at a meeting has met, not those who are urged", () => {
  tells([
    [
      "President Kofi Addo of Kenya urged Chad to withdraw during a meeting with President Ana Quispe of Peru.",
      ["request: Kofi Addo/actor, Chad/recipient", "meeting: Ana Quispe/participant, Kofi Addo/participant"],
    ],
  ]);
});

describe("whoever approves the end of a treaty ratifies nothing", () => {
  tells([
    ["The Chadian parliament approved the abrogation of the Lomé Convention.", ["termination: Chad/actor"]],
  ]);
});

describe("a state's team is not the state", () => {
  tells([
    ["Peru's football team visited Norway.", []],
    ["The Peruvian national team met Chile in Lima.", []],
    ["A Peruvian trade team visited Norway.", ["visit: Peru/visitor, Norway/host @ Norway"]],
  ]);
});

describe("who fights a state is not that state", () => {
  tells([
    ["Chadian rebels signed a truce.", []],
    // whoever opposes his state does not act for it; government and opposition are both
    ["Chadian opposition leaders signed a truce.", []],
    ["Mutinous Chadian soldiers signed a truce.", []],
    ["Anti-government Chadian forces signed a truce.", []],
    ["Chadian government forces shelled Bongor.", ["attack: Chad/actor @ Bongor"]],
    ["Chadian officials signed a truce.", ["signing: Chad/signatory"]],
    ["Hamas militants attacked a base in Israel.", ["attack: Hamas/actor @ Israel"]],
    [
      "Rebels in Chad and the government met. Norwegian Foreign Minister Karl Brandt spoke of Peru. Both sides agreed to share power.",
      [],
    ],
  ]);
});

describe("where the reason lies is not where it is done", () => {
  tells([
    [
      "Peru expelled two Norwegian diplomats in response to the forced landing of a plane in Bergen.",
      ["expulsion: Peru/actor, Norway/recipient"],
    ],
    [
      "Peru expelled two Norwegian diplomats from Lima in protest.",
      ["expulsion: Peru/actor, Norway/recipient"],
    ],
  ]);
});

describe("whoever represents a state at a gathering is there", () => {
  tells([
    [
      "President Ali Nour represented Peru at the summit in Oslo on Tuesday.",
      ["summit: Ali Nour/participant @ Oslo, 2020-03-03"],
    ],
    [
      "Peru was represented by Foreign Minister Abel Sato at the conference in Oslo.",
      ["summit: Abel Sato/participant @ Oslo"],
    ],
    ["Abel Sato represented Peru at the Biennale in Venice.", []],
  ]);
});

describe("what somebody was able or glad to do, he did", () => {
  tells([
    [
      "Kenyan President Ali Nour was able to meet Premier Kofi Addo of Chad in Lima.",
      ["meeting: Ali Nour/participant, Kofi Addo/participant @ Lima"],
    ],
    [
      "Kenyan President Ali Nour was delighted to meet Premier Kofi Addo of Chad in Lima.",
      ["meeting: Ali Nour/participant, Kofi Addo/participant @ Lima"],
    ],
    [
      "Kenyan President Ali Nour is able to meet Premier Kofi Addo of Chad in Lima.",
      ["meeting: Ali Nour/participant, Kofi Addo/participant @ Lima planned"],
    ],
    [
      "Kenyan President Ali Nour was keen to meet Premier Kofi Addo of Chad in Lima.",
      ["meeting: Ali Nour/participant, Kofi Addo/participant @ Lima planned"],
    ],
  ]);
});

describe("whoever rejects or announces what is another's or his own takes it for granted", () => {
  tells([
    [
      "Kenya rejected Chad's annexation of the islands.",
      ["rejection: Kenya/actor, Chad/recipient", "annexation: Chad/actor"],
    ],
    ["Kenya rejected an annexation of the islands.", ["rejection: Kenya/actor"]],
  ]);
});

describe("what is arranged for a time to come is planned, though it is told as going on", () => {
  tells([
    [
      "Kenyan President Ali Nour is heading to Lima tomorrow.",
      ["visit: Ali Nour/visitor @ Lima, 2020-03-07 planned"],
    ],
    ["Kenyan President Ali Nour is visiting Lima.", ["visit: Ali Nour/visitor @ Lima ongoing"]],
  ]);
});

describe("what two meet on is no place, if it is a town", () => {
  tells([
    [
      "Kenyan President Ali Nour met Premier Kofi Addo of Chad on Jerusalem.",
      ["meeting: Ali Nour/participant, Kofi Addo/participant"],
    ],
    [
      "Kenyan President Ali Nour met Premier Kofi Addo of Chad in Jerusalem.",
      ["meeting: Ali Nour/participant, Kofi Addo/participant @ Jerusalem"],
    ],
  ]);
});
