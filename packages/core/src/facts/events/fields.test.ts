import { describe } from "vitest";

import { tells } from "./testing.ts";

describe("who", () => {
  tells([
    // Two names with what they are called, a comma or none before "and".
    [
      "Talks between Ana Quispe, President of Peru, and Karl Brandt, Chancellor of Norway, were held in Lima.",
      ["meeting: Ana Quispe/participant, Karl Brandt/participant @ Lima"],
    ],
    [
      "The meeting between Ana Quispe, President of Peru and Karl Brandt, Chancellor of Norway, was held in Lima.",
      ["meeting: Ana Quispe/participant, Karl Brandt/participant @ Lima"],
    ],
    [
      "The first meeting of Azerbaijani, Turkish and Georgian foreign ministers was held in Kars on June 8, 2012.",
      ["meeting: Azerbaijan/participant, Türkiye/participant, Georgia/participant @ Kars, 2012-06-08"],
    ],
    // Whoever is named before a gerund does it, not the subject behind the comma.
    [
      "On Peru and Chile signing the Lake Pact, Karl Brandt called it a start.",
      ["signing: Peru/signatory, Chile/signatory"],
    ],
    // What papers do is done by those who exchange them, when they do.
    [
      "Peru and Chile on March 2 exchanged the documents ratifying the 2014 Lake Treaty.",
      ["ratification: Peru/party, Chile/party, 2020-03-02"],
    ],
    // Whose part in it is told.
    [
      "Karl Brandt praised the role of Peru and Chile in reaching the Lake Pact.",
      ["praise: Karl Brandt/actor, Peru/recipient, Chile/recipient", "conclusion: Peru/party, Chile/party"],
    ],
    // A visit that begins is made by whoever comes.
    [
      "Ana Quispe landed in Oslo on Monday, marking the start of a three-day visit to Norway.",
      ["visit: Ana Quispe/visitor, Norway/host @ Oslo, 2020-03-02"],
    ],
    // What a body has before it is no prey, and nobody who is removed is let off a measure.
    ["The Security Council decided to remain seized of the matter.", []],
    [
      "Chadian General Karl Brandt was removed on Thursday.",
      ["resignation: Karl Brandt/recipient, 2020-03-05"],
    ],
    ["Norway removed Karl Brandt from its sanctions list.", ["release: Norway/actor, Karl Brandt/recipient"]],
    // A land behind a comma is no body that is launched, and two family names are one man's.
    [
      "The negotiations between Peru and Hong Kong, China were launched in January 2010.",
      ["negotiation: Peru/participant, Hong Kong/participant"],
    ],
    [
      "Mexican President Ernesto Zedillo Ponce de Leon met Karl Brandt.",
      ["meeting: Ernesto Zedillo/participant, Karl Brandt/participant"],
    ],
    // Talks collapse, and no state.
    ["The collapse of Ethiopia came fast.", ["dissolution: Ethiopia/actor"]],
    ["The Ethiopia talks collapse came fast.", []],
    [
      "Brazilian ambassador Marcos Arbizu De Souza Campos met Karl Brandt.",
      ["meeting: Marcos Arbizu De Souza Campos/participant, Karl Brandt/participant"],
    ],
    // Who is let in, and into what.
    ["Samoa's membership of NATO has been approved.", ["accession: Samoa/actor"]],
    [
      "NATO approved the membership of Samoa.",
      ["accession: North Atlantic Treaty Organization/organizer, Samoa/actor"],
    ],
    ["Peru's parliament approved Samoa's membership of NATO.", ["ratification: Peru/party"]],
    ["NATO approved the entry of goods from Samoa.", []],
    // Bodies of several states are these; of one state its body is not the state.
    [
      "A joint Peruvian-Chilean commission met in Cusco.",
      ["meeting: Peru/participant, Chile/participant @ Cusco"],
    ],
    [
      "A joint committee led by the ministers of Peru and Chile met in Cusco.",
      ["meeting: Peru/participant, Chile/participant @ Cusco"],
    ],
    ["The Chilean commission condemned Bolivia.", []],
    // Those of a group who are named, with a comma before them or none.
    [
      "Thirty countries including Chad and Peru, signed a treaty in Lima.",
      ["signing: Chad/signatory, Peru/signatory @ Lima"],
    ],
    ["Thirty books including a life of Chad were signed in Lima.", []],
    // An image of somebody is not he.
    ["The statue of Chadian General Ali Nour was removed on Monday.", []],
    // Whoever leads talks among others is none of them.
    ["Karl Brandt led talks among the states of the Maghreb.", []],
    // Whoever leads talks takes part in none, and those whom they bring together do.
    [
      "Several rounds of UN-led talks, bringing together delegates of Chad and Fiji, were held in Geneva.",
      ["meeting: Chad/participant, Fiji/participant @ Geneva"],
    ],
    // A courtesy call asks for nothing; a call for help does.
    [
      "Karl Brandt is slated to make courtesy calls on Peru's president, Ana Quispe.",
      ["meeting: Ana Quispe/participant, Karl Brandt/participant planned"],
    ],
    // A call that somebody else's act follows is of those whom it names.
    [
      "Chad summoned the Peruvian envoy following a telephonic conversation of Karl Brandt with Ana Quispe.",
      ["criticism: Chad/actor, Peru/recipient", "call: Karl Brandt/participant, Ana Quispe/participant"],
    ],
    // Misdeeds are committed, and promise nothing.
    ["They spoke of brutalities committed by Peruvian troops in Chad.", []],
    // Whoever attacked is not whoever was attacked.
    [
      "Ethiopian jets bombed Asmara. Ethiopia was attacked on May 13, 1998.",
      ["attack: Ethiopia/actor @ Asmara", "attack: Ethiopia/recipient, 1998-05-13"],
    ],
    [
      "Peru and Chile met. Their trade ministers signed a treaty.",
      ["meeting: Peru/participant, Chile/participant", "signing: Peru/signatory, Chile/signatory"],
    ],
    // Whoever leads those who are received is received.
    [
      "Peruvian Foreign Minister Ana Quispe received a delegation led by Secretary General of ECOWAS Karl Brandt.",
      ["meeting: Ana Quispe/participant, Karl Brandt/participant"],
    ],
    // Those who stand for ministries and heads stand for their states.
    [
      "A meeting of representatives from the Foreign Ministries of Peru and Chile has commenced in Lima.",
      ["meeting: Peru/participant, Chile/participant @ Lima"],
    ],
    [
      "The meeting in Lima was attended by Heads of State and Government from Peru and Chile.",
      ["meeting: Peru/participant, Chile/participant @ Lima"],
    ],
    // Whoever takes a decision does what it is a decision to do, and what "and" joins to that.
    [
      "Chile commends the decision of Chad's government to recognise Peru and sever ties with Mali.",
      [
        "praise: Chile/actor, Chad/recipient",
        "recognition: Chad/actor, Peru/recipient planned",
        "breaking-relations: Chad/actor, Mali/recipient planned",
      ],
    ],
    // With whom the ties are that a headline cuts short.
    [
      "Chad deplored it before severing Peru ties.",
      ["criticism: Chad/actor", "breaking-relations: Chad/actor, Peru/recipient"],
    ],
    // Nobody visits his own state: the journey is the guest's.
    [
      "Prime Minister Ana Quispe of Peru held a meeting with Karl Brandt, chancellor of Norway, during his official visit to Peru.",
      [
        "meeting: Karl Brandt/participant, Ana Quispe/participant",
        "visit: Karl Brandt/visitor, Peru/host @ Peru",
      ],
    ],
    // The head of a foreign ministry is the minister; of another ministry somebody of whom nothing is known.
    [
      "Peruvian Foreign Minister Ana Quispe came to Oslo. The head of the Peruvian Foreign Ministry met Karl Brandt of Norway.",
      ["visit: Ana Quispe/visitor @ Oslo", "meeting: Ana Quispe/participant, Karl Brandt/participant"],
    ],
    // What is only desired is no cooperation yet.
    ["They spoke of the mutual desire of Peru and Chile to further strengthen the partnership.", []],
    // For whom a welcome is given takes part in it; a ceremony for the fallen has none of them.
    [
      "Peruvian Prime Minister Ana Quispe held a welcome ceremony for Karl Brandt of Norway on Monday.",
      ["ceremony: Karl Brandt/participant, Ana Quispe/participant, 2020-03-02"],
    ],
    // Nobody who acts for the state any more.
    ["The former Polish premier condemned Chad.", []],
    // "and" behind a comma of two parts sentences.
    [
      "Chad condemned the use of force, and Egypt's president, Hosni Mubarak, offered to mediate.",
      ["criticism: Chad/actor"],
    ],
  ]);
});

describe("where", () => {
  tells([
    // What is spoken of happens where it happens; a town behind a matter is where it is spoken of.
    [
      "Norwegian Foreign Minister Karl Brandt discussed the situation in Syria with Peru's president, Ana Quispe, in Lima.",
      ["meeting: Karl Brandt/participant, Ana Quispe/participant @ Lima"],
    ],
    [
      "Norwegian Foreign Minister Karl Brandt exchanged views with Peru's president, Ana Quispe, on developments in Mali.",
      ["meeting: Karl Brandt/participant, Ana Quispe/participant"],
    ],
    [
      "Norwegian Foreign Minister Karl Brandt discussed the issue with Peru's president, Ana Quispe, in Lima.",
      ["meeting: Karl Brandt/participant, Ana Quispe/participant @ Lima"],
    ],
    // What a deal is about is not where it was reached.
    [
      "Britain and Mauritius reached a deal on the Chagos Islands.",
      ["conclusion: United Kingdom/party, Mauritius/party"],
    ],
    [
      "Britain and Mauritius reached a deal on trade in Lima.",
      ["conclusion: United Kingdom/party, Mauritius/party @ Lima"],
    ],
  ]);
});

describe("when", () => {
  tells([
    // One's own word about what is one's own is what there is of it so far; another's word is not.
    [
      "In late January, President Ana Mora said she would delegate some of her powers to parliament.",
      ["delegation-of-powers: Ana Mora/actor, 2020-01 planned"],
    ],
    [
      "In late January, Kofi Addo said President Ana Mora would delegate some of her powers to parliament.",
      ["delegation-of-powers: Ana Mora/actor planned"],
    ],
    // What follows a meeting is another one: the sides behind it are the meeting's.
    [
      "Ana Mora and Kofi Addo met in Lima. Their talks followed the meeting at Davos, Switzerland, on 30 January 2019 between President Ali Nour and President Abel Sato.",
      [
        "meeting: Ana Mora/participant, Kofi Addo/participant @ Lima",
        "meeting: Ali Nour/participant, Abel Sato/participant @ Davos, 2019-01-30",
      ],
    ],
    // Those who went on are those who had come, and their talks are where they went on to.
    [
      "President Ali Nour and President Abel Sato flew to Kiev and met Ana Mora there on 5 May 2019; the following day they went on to Moscow for talks with Kofi Addo.",
      [
        "visit: Ali Nour/visitor, Abel Sato/visitor @ Kyiv, 2019-05-05",
        "meeting: Ali Nour/participant, Abel Sato/participant, Ana Mora/participant @ Kyiv, 2019-05-05",
        "visit: Ali Nour/visitor, Abel Sato/visitor @ Moscow, 2019-05-06",
        "meeting: Kofi Addo/participant, Ali Nour/participant, Abel Sato/participant @ Moscow, 2019-05-06 planned",
      ],
    ],
    [
      "In May 1999 Indonesia and Portugal signed an accord on a ballot, and on August 30, 1999, most voters chose independence.",
      ["signing: Indonesia/signatory, Portugal/signatory, 1999-05"],
    ],
    [
      "On October 2, 2019, Algeria recalled its ambassador from Paris, and the following day barred French planes from its skies.",
      [
        "withdrawal: Algeria/actor, France/recipient @ Paris, 2019-10-02",
        "restriction: Algeria/actor, France/recipient, 2019-10-03",
      ],
    ],
    [
      "President Kofi Addo, who met Ana Mora at Lima in April 2019 and in May 2019, praised Chad.",
      [
        "meeting: Kofi Addo/participant, Ana Mora/participant @ Lima, 2019-04",
        "meeting: Kofi Addo/participant, Ana Mora/participant @ Lima, 2019-05",
        "praise: Kofi Addo/actor, Chad/recipient",
      ],
    ],
    // The year tells which treaty it is, not when it was denounced.
    ["Chad denounced the 1985 treaty of friendship with Libya.", ["termination: Chad/actor"]],
    // What a decree does is done on its day; what "under" one is done is not.
    [
      "By decree of 12 September 2019 Aldo Quispe Mamani was appointed ambassador to Peru.",
      ["appointment: Aldo Quispe Mamani/recipient, 2019-09-12"],
    ],
    // Nobody but a person comes into an office.
    ["President Kofi Addo named former World Bank presiding judge Ali Nour as premier.", []],
    ["President Kofi Addo named Ali Nour as premier.", ["appointment: Kofi Addo/actor, Ali Nour/recipient"]],
    // The day behind a death is the death's.
    [
      "Chad recalled its ambassador from Togo after the death of President Idriss Deby on May 5, 2019.",
      ["withdrawal: Chad/actor, Togo/recipient @ Togo", "death: Idriss Deby/recipient, 2019-05-05"],
    ],
    // A time that no subject follows is of what is told before it.
    [
      "Indonesia and Portugal signed an accord in New York and on 5 May 1999.",
      ["signing: Indonesia/signatory, Portugal/signatory @ New York, 1999-05-05"],
    ],
  ]);
});
