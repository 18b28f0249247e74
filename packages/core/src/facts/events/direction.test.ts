import { describe, expect, test } from "vitest";

import { eventsTold } from "../shared/reading.ts";

const events = (text: string): string[] =>
  eventsTold(
    text.includes("\n")
      ? text
      : `A quiet week abroad\n\nLittle else was known on Friday night, and the markets were quiet. ${text}`,
  );

describe("who did it to whom, in each voice", () => {
  const table: [string, string[]][] = [
    // Whoever speaks for a state does not praise it.
    ["President Kofi Addo of Ghana praised Ghana's relations with Norway.", []],
    ["President Kofi Addo of Ghana praised Norway's efforts.", ["praise: Kofi Addo/actor, Norway/recipient"]],
    ["Peru met Chad in Oslo.", ["meeting: Peru/participant, Chad/participant @ Oslo"]],
    ["Peru and Chad met in Oslo.", ["meeting: Peru/participant, Chad/participant @ Oslo"]],
    [
      "Talks between Peru and Chad were held in Oslo.",
      ["meeting: Peru/participant, Chad/participant @ Oslo"],
    ],
    [
      "Norway's King Harald received President Kofi Addo in Oslo.",
      ["meeting: Harald V/participant, Kofi Addo/participant @ Oslo"],
    ],
    [
      "President Kofi Addo was received by Norway's King Harald in Oslo.",
      ["meeting: Harald V/participant, Kofi Addo/participant @ Oslo"],
    ],
    ["President Kofi Addo visited Norway.", ["visit: Kofi Addo/visitor, Norway/host @ Norway"]],
    ["Norway was visited by President Kofi Addo.", ["visit: Kofi Addo/visitor, Norway/host @ Norway"]],
    ["President Kofi Addo paid a visit to Norway.", ["visit: Kofi Addo/visitor, Norway/host @ Norway"]],
    [
      "The visit of President Kofi Addo to Norway began on Monday.",
      ["visit: Kofi Addo/visitor, Norway/host @ Norway, 2020-03-02"],
    ],
    [
      "Norway's King Harald will host President Kofi Addo of Ghana on a state visit in Oslo.",
      [
        "meeting: Harald V/participant, Kofi Addo/participant @ Oslo planned",
        "visit: Kofi Addo/visitor, Harald V/host @ Oslo planned",
      ],
    ],
    [
      "Norway's King Harald, on a visit to Accra, received President Kofi Addo.",
      ["visit: Harald V/visitor @ Accra", "meeting: Harald V/participant, Kofi Addo/participant @ Accra"],
    ],
    [
      "On a visit to Accra, Norway's King Harald welcomed the truce.",
      ["visit: Harald V/visitor @ Accra", "praise: Harald V/actor"],
    ],
    [
      "Peru's foreign minister, Ana Mora, and Chilean security adviser Joe Sillsby landed in Oslo.",
      ["visit: Ana Mora/visitor, Joe Sillsby/visitor @ Oslo"],
    ],
    ["Ghanaian President Kofi Addo's plane landed in Oslo.", ["visit: Kofi Addo/visitor @ Oslo"]],
    // Two states joined by a hyphen take part both; one that leads or speaks does not.
    [
      "Russian-Kazakh talks were held in Oslo.",
      ["meeting: Russia/participant, Kazakhstan/participant @ Oslo"],
    ],
    ["A US-Peruvian delegation landed in Oslo.", ["visit: United States/visitor, Peru/visitor @ Oslo"]],
    ["Russian-led talks were held in Oslo.", ["negotiation:  @ Oslo"]],
    ["Norway expelled five Soviet diplomats.", ["expulsion: Norway/actor, Soviet Union/recipient"]],
    ["Five Soviet diplomats were expelled by Norway.", ["expulsion: Norway/actor, Soviet Union/recipient"]],
    ["Five Soviet diplomats were expelled from Oslo.", ["expulsion: Soviet Union/recipient"]],
    ["Iraq invaded Kuwait.", ["attack: Iraq/actor, Kuwait/recipient"]],
    ["Kuwait was invaded by Iraq.", ["attack: Iraq/actor, Kuwait/recipient"]],
    ["Kuwait was invaded.", ["attack: Kuwait/recipient"]],
    ["Iraq's invasion of Kuwait shocked Peru.", ["attack: Iraq/actor, Kuwait/recipient"]],
    ["The invasion of Kuwait by Iraq shocked Peru.", ["attack: Iraq/actor, Kuwait/recipient"]],
    ["Germany recognised Croatia.", ["recognition: Germany/actor, Croatia/recipient"]],
    ["Croatia was recognised by Germany.", ["recognition: Germany/actor, Croatia/recipient"]],
    ["Zambia condemned Rhodesia for the raid.", ["criticism: Zambia/actor, Zimbabwe/recipient"]],
    ["Rhodesia was condemned by Zambia.", ["criticism: Zambia/actor, Zimbabwe/recipient"]],
    ["President Kofi Addo's aide condemned Chad.", []],
    ["A Kenyan aide condemned Chad.", ["criticism: Kenya/actor, Chad/recipient"]],
    ["Libya accused Chad of crossing the border.", ["accusation: Libya/actor, Chad/recipient"]],
    ["Chad was accused by Libya of crossing the border.", ["accusation: Libya/actor, Chad/recipient"]],
    ["Canada imposed sanctions on Myanmar.", ["sanction: Canada/actor, Myanmar/recipient"]],
    ["Sanctions were imposed on Myanmar by Canada.", ["sanction: Canada/actor, Myanmar/recipient"]],
    ["Sanctions were imposed on Myanmar.", ["sanction: Myanmar/recipient"]],
    ["Sweden gave aid to Tanzania.", ["aid: Sweden/actor, Tanzania/recipient"]],
    ["Iran broke off relations with Morocco.", ["breaking-relations: Iran/actor, Morocco/recipient"]],
    [
      "Vietnam withdrew its troops from Cambodia.",
      ["withdrawal: Vietnam/actor, Cambodia/recipient @ Cambodia"],
    ],
    ["Cuba sent troops to Angola.", ["deployment: Cuba/actor, Angola/recipient @ Angola"]],
    ["Ethiopia urged Eritrea to leave.", ["request: Ethiopia/actor, Eritrea/recipient"]],
    [
      "King Hussein invited Prime Minister Rabin to Amman.",
      ["invitation: King Hussein/actor, Rabin/recipient @ Amman"],
    ],
    ["Japan apologised to South Korea.", ["apology: Japan/actor, South Korea/recipient"]],
    [
      "Algeria mediated between Iran and Iraq.",
      ["mediation: Algeria/mediator, Iran/participant, Iraq/participant"],
    ],
    [
      "Ambassador Rosa Mendes presented her credentials to President Kofi Addo.",
      ["accreditation: Rosa Mendes/actor, Kofi Addo/recipient"],
    ],
    ["Peru and Chad signed an agreement.", ["signing: Peru/signatory, Chad/signatory"]],
    ["An agreement was signed by Peru and Chad.", ["signing: Peru/signatory, Chad/signatory"]],
    ["Peru signed an agreement with Chad.", ["signing: Peru/signatory, Chad/signatory"]],
    ["Peruvian and Chadian officials signed an agreement.", ["signing: Peru/signatory, Chad/signatory"]],
    ["An agreement was signed in Oslo.", ["signing:  @ Oslo"]],
    ["An agreement was signed.", []],
    ["Parliament elected Kofi Addo president.", ["election: Kofi Addo/recipient"]],
    ["Chad was admitted to the United Nations.", ["accession: Chad/actor"]],
    ["Chad recalled its ambassador from Libya.", ["withdrawal: Chad/actor, Libya/recipient @ Libya"]],
    ["Chad summoned the Libyan ambassador.", ["criticism: Chad/actor, Libya/recipient"]],
    ["The Libyan ambassador was summoned by Chad.", ["criticism: Chad/actor, Libya/recipient"]],
    [
      "The Soviet withdrawal from Afghanistan ended in 1989.",
      ["withdrawal: Soviet Union/actor, Afghanistan/recipient @ Afghanistan, 1989"],
    ],
  ];
  test.each(table)("%s", (text, expected) => expect(events(text)).toEqual(expected));
});

describe("headlines", () => {
  const body = "\n\nOSLO - The weather in Oslo was fine on Monday, and the harbour was full of ships.";
  const table: [string, string[]][] = [
    ["Peru, Chad sign fishing deal", ["signing: Peru/signatory, Chad/signatory"]],
    ["Norway expels Soviet diplomats", ["expulsion: Norway/actor, Soviet Union/recipient"]],
    ["Peru to sign fishing deal with Chad", ["signing: Peru/signatory, Chad/signatory planned"]],
    // capitals without "and" and "will"; what runs between two towns is no deed of either
    ["Lima, Santiago to resume talks", ["meeting: Peru/participant, Chile/participant planned"]],
    ["Lima, Santiago sign fishing deal", ["signing: Peru/signatory, Chile/signatory"]],
    ["Lima to Santiago train resumes", []],
    ["Chad recalls envoy from Libya", ["withdrawal: Chad/actor, Libya/recipient @ Libya"]],
  ];
  test.each(table)("%s", (title, expected) => expect(events(title + body)).toEqual(expected));
});
