import { describe, expect, test } from "vitest";

import { eventsOf, readText } from "../../shared/reading.ts";
import { tells } from "../testing.ts";

describe("what hangs on a noun of wishing is not done, and is done by whose the wish is", () => {
  tells([
    [
      "Foreign Minister Rosa Mendes reiterated Peru's interest in becoming a member of the African Union.",
      ["accession: Peru/actor hypothetical"],
    ],
    [
      "Kenya discussed the possibility of joining the Arab League with Russia.",
      ["accession: Kenya/actor hypothetical"],
    ],
    ["Zambia announced its intention of joining the Arab League.", ["accession: Zambia/actor planned"]],
    [
      "Zambia stressed the importance of cutting tariffs and joining the Arab League.",
      ["accession: Zambia/actor hypothetical"],
    ],
    // No wish: a success is of what was done.
    ["Kenya celebrated Chad's success in joining the World Trade Organization.", ["accession: Chad/actor"]],
  ]);
});

describe("what an agency reports is told; what there are reports of is open", () => {
  tells([
    [
      "The agency reported that President Ana Mora of Peru met King Abel Nour of Chad in Lima.",
      ["meeting: Ana Mora/participant, Abel Nour/participant @ Lima"],
    ],
    [
      "The agency asked about reports that President Ana Mora of Peru met King Abel Nour of Chad in Lima.",
      ["meeting: Ana Mora/participant, Abel Nour/participant @ Lima hypothetical"],
    ],
  ]);
});

describe("what is decided is done where the decision does it", () => {
  tells([
    [
      "Norway regretted the decision by Kenya to leave the Arab League.",
      ["criticism: Norway/actor, Kenya/recipient", "withdrawal: Kenya/actor planned"],
    ],
    [
      "Norway regretted the decision by the juntas in Chad and Mali to expel the Danish ambassador.",
      [
        "criticism: Norway/actor, Chad/recipient, Mali/recipient",
        "expulsion: Chad/actor, Mali/actor, Denmark/recipient",
      ],
    ],
  ]);
});

describe("whatever somebody is judged for was done", () => {
  tells([
    [
      "Kofi Addo will be remembered for joining Ghana's rebels and for brokering the Accra Accord.",
      ["mediation: Kofi Addo/mediator"],
    ],
    ["Kofi Addo will work for brokering the Accra Accord.", ["mediation: Kofi Addo/mediator planned"]],
  ]);
});

describe("what one sets out to bring about has not come about, though it has its article", () => {
  tells([
    [
      "Envoy Kofi Addo flew to Lima to negotiate the withdrawal of Peruvian troops from Mali.",
      ["visit: Kofi Addo/visitor @ Lima", "withdrawal: Peru/actor, Mali/recipient @ Mali planned"],
    ],
    [
      "The talks led to the withdrawal of Peruvian troops from Mali.",
      ["withdrawal: Peru/actor, Mali/recipient @ Mali"],
    ],
  ]);
});

describe("whose the wish is, and whether it is kept", () => {
  tells([
    [
      "Peru seeks to foil Kenya's aspirations to join the Arab League.",
      ["accession: Kenya/actor hypothetical"],
    ],
    // Whose the plans are, an adjective tells; who opposes them joins nothing.
    ["Peru opposed Kenyan plans to join the Arab League.", ["criticism: Peru/actor, Kenya/recipient"]],
    ["Kenya will not give up the idea of joining the Arab League.", ["accession: Kenya/actor hypothetical"]],
    ["Kenya gave up the idea of joining the Arab League.", ["accession: Kenya/actor not"]],
    ["Kenya is unwilling to join the Arab League.", ["accession: Kenya/actor not"]],
    ["Kenya is willing to join the Arab League.", ["promise: Kenya/actor", "accession: Kenya/actor planned"]],
    [
      "The list could be agreed when President Kofi Addo meets President Ana Quispe on 9 March.",
      ["meeting: Kofi Addo/participant, Ana Quispe/participant, 2020-03-09 planned"],
    ],
  ]);
});

describe("what hangs on an intention or on a day to come is not done", () => {
  tells([
    [
      "Peru reaffirmed Kenya's intention to proceed slowly in joining the Arab League.",
      ["accession: Kenya/actor planned"],
    ],
    ["Kenya succeeded in joining the Arab League.", ["accession: Kenya/actor"]],
    [
      "Addo shall do his best so that there is free traffic on the day when Kenya joins the Arab League.",
      ["accession: Kenya/actor planned"],
    ],
    ["Addo recalled the day when Kenya joined the Arab League.", ["accession: Kenya/actor"]],
  ]);
});

describe("what somebody is only serious about, capable of or doubtful about is not done", () => {
  tells([
    ["Kenya was serious about joining the Arab League.", ["accession: Kenya/actor hypothetical"]],
    ["Kenya is capable of attacking Chad.", ["attack: Kenya/actor, Chad/recipient hypothetical"]],
    ["Kenya expressed doubts about joining the Arab League.", ["accession: Kenya/actor hypothetical"]],
    // For what somebody is famous he has done.
    ["Kenya is famous for joining the Arab League.", ["accession: Kenya/actor"]],
  ]);
});

describe("what comes before or after something still to come, and belongs to it, is to come as well", () => {
  tells([
    [
      "President Ana Quispe will receive President Kofi Addo in Lima on Friday. They will speak to the press after their meeting.",
      ["meeting: Ana Quispe/participant, Kofi Addo/participant @ Lima, 2020-03-06 planned"],
    ],
    [
      "President Ana Quispe and President Kofi Addo spoke to the press after their meeting in Lima.",
      ["meeting: Ana Quispe/participant, Kofi Addo/participant @ Lima"],
    ],
  ]);
});

describe("an invitation: who invites, who is invited, who only hands it over", () => {
  tells([
    [
      "Foreign Minister Rosa Mendes conveyed an invitation from President Kofi Addo to King Abdullah of Jordan to visit Accra in May.",
      [
        "invitation: Kofi Addo/actor, Abdullah II/recipient",
        "visit: Abdullah II/visitor @ Accra, 2020-05 proposed",
      ],
    ],
    [
      "Zambia extended an invitation to President Kofi Addo to visit Lusaka.",
      ["invitation: Zambia/actor, Kofi Addo/recipient", "visit: Kofi Addo/visitor @ Lusaka proposed"],
    ],
    [
      "Zambia extended an invitation for President Kofi Addo to visit Lusaka.",
      ["invitation: Zambia/actor, Kofi Addo/recipient", "visit: Kofi Addo/visitor @ Lusaka proposed"],
    ],
    // Who accepts it goes himself.
    [
      "King Abdullah of Jordan accepted an invitation to visit Lima.",
      ["promise: Abdullah II/actor", "visit: Abdullah II/visitor @ Lima planned"],
    ],
  ]);
});

test.each([
  ["Zambia extended an invitation to President Kofi Addo to visit Lusaka.", "visit", "invitation"],
  ["Foreign Minister Rosa Mendes spoke of Peru's hope of joining the Arab League.", "accession", "hope"],
])("the status of what hangs on a noun opens at the noun: %s", (text, type, noun) => {
  const doc = readText(`A quiet week abroad\n\n${text}\n`);
  const spans = eventsOf(doc).find((event) => event.type === type)?.support["status"] ?? [];
  expect(spans.map(({ start, end }) => doc.source.text.slice(start, end))).toEqual([noun]);
});

describe("words that stand for several places", () => {
  tells([
    [
      "Kenya and Mali held talks in Oslo. U.N. Secretary-General Boutros Boutros-Ghali visited both capitals in January 1996.",
      [
        "meeting: Kenya/participant, Mali/participant @ Oslo",
        "visit: Boutros Boutros-Ghali/visitor, Kenya/host @ Kenya, 1996-01",
        "visit: Boutros Boutros-Ghali/visitor, Mali/host @ Mali, 1996-01",
      ],
    ],
    // One place, though two are told of.
    [
      "President Kofi Addo visited the capital of Peru in January 1996.",
      ["visit: Kofi Addo/visitor @ Lima, 1996-01"],
    ],
  ]);
});

describe("of what lasts since a day the simple past is not told", () => {
  tells([
    [
      "Kenya thanked Norway for seven rounds of talks since January.",
      ["praise: Kenya/actor, Norway/recipient"],
    ],
    ["Kenya has fought Chad since January.", ["attack: Kenya/actor, Chad/actor, 2020-01/.."]],
  ]);
});

describe("those who lend their good offices are not the two who are bound", () => {
  tells([
    [
      "Chad and Mali signed an accord. Egypt and Oman sent observers. Both countries pledged to withdraw.",
      [
        "signing: Chad/signatory, Mali/signatory",
        "deployment: Egypt/actor, Oman/actor",
        "promise: Chad/actor, Mali/actor",
      ],
    ],
    [
      "Egypt and Oman sent troops. Both countries pledged to withdraw.",
      ["deployment: Egypt/actor, Oman/actor", "promise: Egypt/actor, Oman/actor"],
    ],
  ]);
});

describe("what somebody is committed to, and a visit that is scheduled, are still to come", () => {
  tells([
    [
      "Prime Minister Ali Hamdi of Chad has committed to holding elections.",
      ["election: Ali Hamdi/actor planned"],
    ],
    ["Prime Minister Ali Hamdi of Chad was used to holding elections.", ["election: Ali Hamdi/actor"]],
    [
      "The finer points of President Rosa Mendes's scheduled visit to Chad were discussed.",
      ["visit: Rosa Mendes/visitor, Chad/host @ Chad planned"],
    ],
    [
      "The finer points of President Rosa Mendes's recent visit to Chad were discussed.",
      ["visit: Rosa Mendes/visitor, Chad/host @ Chad"],
    ],
  ]);
});

describe("what is talked of, provided for or still to come", () => {
  tells([
    [
      "Kenya underscored negotiation on concluding a treaty on the Dam.",
      ["conclusion: Kenya/party hypothetical"],
    ],
    ["Kenya succeeded in concluding a treaty with Chad.", ["conclusion: Kenya/party, Chad/party"]],
    ["A law of Chad had a provision for annexing Tibesti.", ["annexation:  @ Tibesti hypothetical"]],
    [
      "Their discussions touched on the forthcoming African Union (AU) Summit in Addis Ababa.",
      ["summit: African Union/participant @ Addis Ababa planned"],
    ],
    [
      "Kenya called on Chad to not provoke Mali by threatening Mali.",
      ["request: Kenya/actor, Chad/recipient", "threat: Chad/actor, Mali/recipient proposed not"],
    ],
  ]);
});

describe("what somebody decides or would do as it is reported", () => {
  tells([
    [
      "The deal is not in danger because of a decision by the US government to reinstate sanctions against Chad.",
      ["sanction: United States/actor, Chad/recipient"],
    ],
    [
      "Kenya criticised the plan by Chad to expel Libyan diplomats.",
      ["criticism: Kenya/actor, Chad/recipient", "expulsion: Chad/actor, Libya/recipient planned"],
    ],
    [
      "Chad would sever diplomatic relations with Mali and seek others, it added.",
      ["breaking-relations: Chad/actor, Mali/recipient planned"],
    ],
    [
      "Chad would sever ties with Mali if it could.",
      ["breaking-relations: Chad/actor, Mali/recipient hypothetical"],
    ],
  ]);
});

describe("of what there is none, or what is prevented or feared, nobody says that it was done", () => {
  tells([
    ["There was no trial of Foreign Minister Rosa Mendes.", ["indictment: Rosa Mendes/recipient not"]],
    ["Kenya prevented the execution of Foreign Minister Rosa Mendes.", ["death: Rosa Mendes/recipient not"]],
    [
      "Kenya fears the execution of Foreign Minister Rosa Mendes.",
      ["death: Rosa Mendes/recipient hypothetical"],
    ],
    [
      "The mediators kept Chad from breaking relations with Sudan.",
      ["breaking-relations: Chad/actor, Sudan/recipient not"],
    ],
    [
      "Guards managed to prevent a bomb thrown by an extremist from killing Foreign Minister Rosa Mendes.",
      ["death: Rosa Mendes/recipient not"],
    ],
    ["Rain held President Kofi Addo back from visiting Lima.", ["visit: Kofi Addo/visitor @ Lima not"]],
    ["Chad kept breaking relations with Sudan.", ["breaking-relations: Chad/actor, Sudan/recipient"]],
    [
      "President Kofi Addo, who kept the letter, returned from visiting Lima.",
      ["visit: Kofi Addo/visitor @ Lima"],
    ],
    // Of no delay in it nothing is said that would deny it.
    ["With no delay the trial of Foreign Minister Rosa Mendes began.", ["indictment: Rosa Mendes/recipient"]],
  ]);
});

describe("what somebody is suspected of is not told as done", () => {
  tells([
    ["Kenya is suspected of attacking Peru.", ["attack: Kenya/actor, Peru/recipient hypothetical"]],
    ["Kenya was accused of attacking Peru.", ["attack: Kenya/actor, Peru/recipient hypothetical"]],
    // where somebody is named who says so, it is as he says
    [
      "Chad accused Kenya of attacking Peru.",
      ["accusation: Chad/actor, Kenya/recipient", "attack: Kenya/actor, Peru/recipient"],
    ],
  ]);
});

describe("what somebody says is not so is not told as done", () => {
  tells([
    [
      "The premier of Kenya, Kofi Addo, rejected claims that his troops had attacked Chad.",
      ["rejection: Kofi Addo/actor", "attack: Kenya/actor, Chad/recipient not"],
    ],
    // What is only reported stays open until somebody confirms it.
    [
      "Amid reports that Kenya had expelled two Chadian diplomats, the ministry was silent.",
      ["expulsion: Kenya/actor, Chad/recipient hypothetical"],
    ],
    [
      "Kenya confirmed reports that it had expelled two Chadian diplomats.",
      ["expulsion: Kenya/actor, Chad/recipient"],
    ],
    [
      "Kenya dismissed reports that its troops had attacked Chad.",
      ["criticism: Kenya/actor", "attack: Kenya/actor, Chad/recipient not"],
    ],
  ]);
});

describe("what rumours and untrue reports tell has not been done", () => {
  tells([
    [
      "Rumours that Kenya had expelled the Peruvian ambassador grew.",
      ["expulsion: Kenya/actor, Peru/recipient hypothetical"],
    ],
    [
      "Speculation that Kenya would recognise Kosovo grew.",
      ["recognition: Kenya/actor, Kosovo/recipient hypothetical"],
    ],
    ["Claims that Kenya had joined the Arab League are false.", ["accession: Kenya/actor not"]],
    [
      "Reports that Kenya had joined the Arab League were described as pure invention.",
      ["accession: Kenya/actor not"],
    ],
    ["Reports that Kenya had joined the Arab League are not true.", ["accession: Kenya/actor not"]],
    // What is borne out was done, and what news tells stands.
    ["Rumours that Kenya had joined the Arab League were confirmed.", ["accession: Kenya/actor"]],
    ["News that Kenya had joined the Arab League reached Lima.", ["accession: Kenya/actor"]],
  ]);
});

describe("what is vetoed or argued for has not come about", () => {
  tells([
    [
      "Peru vetoed the admission of Kenya to the Arab League.",
      ["rejection: Peru/actor", "accession: Kenya/actor not"],
    ],
    [
      "Peru supported the admission of Kenya to the Arab League.",
      ["praise: Peru/actor", "accession: Kenya/actor hypothetical"],
    ],
    [
      "Peru welcomed the admission of Kenya to the Arab League.",
      ["praise: Peru/actor", "accession: Kenya/actor"],
    ],
  ]);
});

describe("papers signed beside a promise are signed", () => {
  tells([
    [
      "Kenya and Chad agreed to restore relations, signing two protocols in Lima.",
      [
        "promise: Kenya/actor, Chad/actor",
        "establishing-relations: Kenya/participant, Chad/participant planned",
        "signing: Kenya/signatory, Chad/signatory @ Lima",
      ],
    ],
  ]);
});

describe("whose recognition it is, and what follows it", () => {
  tells([
    [
      "Kosovo's recognition by Chad is expected to be followed by protests.",
      ["recognition: Chad/actor, Kosovo/recipient"],
    ],
    ["Chad's recognition of Kosovo angered Serbia.", ["recognition: Chad/actor, Kosovo/recipient"]],
  ]);
});

describe("what is sure is still to come", () => {
  tells([
    ["Kofi Addo's election as president of Ghana is a formality.", ["election: Kofi Addo/recipient planned"]],
    ["Kofi Addo's election as president of Ghana was a surprise.", ["election: Kofi Addo/recipient"]],
  ]);
});
