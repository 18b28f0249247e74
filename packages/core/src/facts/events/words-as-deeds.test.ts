import { describe } from "vitest";

import { tells } from "./testing.ts";

describe("what a text does in words is done by whoever gives it out", () => {
  tells([
    ["A statement from the Kremlin condemned the raid on Chad.", ["criticism: Russia/actor"]],
    [
      "The statement, issued by the Peruvian foreign ministry, praised the army and Chile.",
      ["praise: foreign ministry of Peru/actor, Chile/recipient"],
    ],
    [
      "A joint statement by Peru and Chile urged Mali to show restraint.",
      ["request: Peru/actor, Chile/actor, Mali/recipient"],
    ],
    ["Peru handed its guest a note demanding an apology.", ["demand: Peru/actor"]],
    ["The Turkish note rejects the plan.", ["rejection: Türkiye/actor"]],
    // A text of nobody's, what it does not by words, and one that two have met about.
    ["The statement condemned the raid on Chad.", []],
    ["A letter from President Kofi Addo reached Lima.", []],
  ]);
});

describe("what anybody may do nobody has done", () => {
  tells([
    ["Anyone who attacks Fiji will be arrested.", ["attack: Fiji/recipient hypothetical"]],
    ["Any state that attacks Fiji faces war.", ["attack: Fiji/recipient hypothetical"]],
    ["Whoever insults the king of Morocco may be jailed.", []],
    ["Rebels attacked Fiji.", ["attack: Fiji/recipient"]],
  ]);
});

describe("a note may say anything, a note of protest protests", () => {
  tells([
    [
      "Serbia sent a note of protest to India on Monday.",
      ["criticism: Serbia/actor, India/recipient, 2020-03-02"],
    ],
    [
      "Serbia sent a protest note to India on Monday.",
      ["criticism: Serbia/actor, India/recipient, 2020-03-02"],
    ],
    ["Serbia sent a note to India on Monday.", []],
    ["Serbia handed India a note of thanks on Monday.", []],
  ]);
});

describe("what is plotted, or asked of those called on, has not been done", () => {
  tells([
    ["The plot to kill President Kofi Addo was an invention.", ["death: Kofi Addo/recipient hypothetical"]],
    [
      "Peru called on Chile to condemn Mali.",
      ["request: Peru/actor, Chile/recipient", "criticism: Chile/actor, Mali/recipient proposed"],
    ],
    ["Spain wants President Kofi Addo arrested.", ["detention: Kofi Addo/recipient proposed"]],
    ["Spain had the treaty signed in Lima.", ["signing:  @ Lima"]],
    ["It is not true that Chile attacked Mali.", ["attack: Chile/actor, Mali/recipient not"]],
    ["It is true that Chile attacked Mali.", ["attack: Chile/actor, Mali/recipient"]],
    ["Peru fears that Chile will attack Mali.", ["attack: Chile/actor, Mali/recipient hypothetical"]],
    // Whoever warns of another's deed threatens nobody.
    ["Peru warned that Chile could attack Mali.", ["attack: Chile/actor, Mali/recipient hypothetical"]],
    ["Peru warned Chile that it would strike back.", ["threat: Peru/actor, Chile/recipient"]],
    [
      "Peru accused Chile of planning to attack Mali.",
      ["accusation: Peru/actor, Chile/recipient", "attack: Chile/actor, Mali/recipient planned"],
    ],
    // Whoever telephones to say it says it.
    [
      "President Kofi Addo called President Ali Nour to congratulate him.",
      ["call: Kofi Addo/participant, Ali Nour/participant", "praise: Kofi Addo/actor, Ali Nour/recipient"],
    ],
  ]);
});

describe("whoever hands over his own weapons helps nobody", () => {
  tells([
    ["Syria handed over its missiles.", []],
    ["Russia handed over two jets to Syria.", ["aid: Russia/actor, Syria/recipient"]],
  ]);
});

describe("whoever is given hours to go is to go, and what somebody owes he has not given", () => {
  tells([
    [
      "Chad gave Peru 48 hours to withdraw its troops.",
      ["demand: Chad/actor, Peru/recipient", "withdrawal: Peru/actor planned"],
    ],
    ["Chad owes Peru an apology.", []],
    ["Chad offered Peru an apology.", ["apology: Chad/actor, Peru/recipient"]],
    ["Norway expressed concern at the arrest of students in Chad.", ["criticism: Norway/actor"]],
  ]);
});

describe("how somebody is to be quoted is asked of nobody but the press", () => {
  tells([
    ["A Kenyan diplomat, who asked not to be named, was there.", []],
    ["The Kenyan diplomat demanded anonymity.", []],
    ["Kenya asked not to be listed.", ["request: Kenya/actor"]],
  ]);
});

describe("whoever is left out has not done it", () => {
  tells([
    ["Kenya and not Norway condemned Mali.", ["criticism: Kenya/actor, Mali/recipient"]],
    ["Kenya but not Norway signed the treaty.", ["signing: Kenya/signatory"]],
    ["Kenya praised Mali and not Chad.", ["praise: Kenya/actor, Mali/recipient"]],
    ["Everyone but Kenya voted for the resolution.", []],
    ["Norway has offered Chad no help.", ["proposal: Norway/actor, Chad/recipient not"]],
    ["All but Kenya signed the treaty.", ["signing: Kenya/signatory not"]],
    ["Not only Kenya but also Norway signed the treaty.", ["signing: Kenya/signatory, Norway/signatory"]],
    ["Kenya praised Mali as well as Chad.", ["praise: Kenya/actor, Mali/recipient, Chad/recipient"]],
  ]);
});

describe("what somebody used to do he did", () => {
  tells([
    ["Kenya used to praise Mali.", ["praise: Kenya/actor, Mali/recipient"]],
    ["Kenya hopes to praise Mali.", ["praise: Kenya/actor, Mali/recipient planned"]],
  ]);
});

describe("what others are invited to is still to be held", () => {
  tells([
    [
      "Oman invited its neighbours to a conference in Muscat.",
      ["invitation: Oman/actor", "summit:  @ Muscat planned"],
    ],
    ["Peru told of a conference in Muscat.", ["summit:  @ Muscat"]],
    [
      "Peru and Chile sent invitations to six states for a conference in Lima.",
      ["invitation: Peru/actor, Chile/actor", "summit:  @ Lima planned"],
    ],
  ]);
});

describe("whoever is appealed to is to do what he is asked, and not who asks", () => {
  tells([
    [
      "President Kofi Addo pleaded with Ethiopia to release the pilots.",
      ["request: Kofi Addo/actor, Ethiopia/recipient", "release: Ethiopia/actor proposed"],
    ],
    [
      "President Kofi Addo appealed to Ethiopia and Eritrea to extend the truce.",
      [
        "request: Kofi Addo/actor, Ethiopia/recipient, Eritrea/recipient",
        "ceasefire: Ethiopia/participant, Eritrea/participant proposed",
      ],
    ],
  ]);
});

describe("the years of an office are not those of what its holder does", () => {
  tells([
    [
      "Karl Brandt, Norway's ambassador to Kenya until 2012, praised the accord.",
      ["praise: Karl Brandt/actor"],
    ],
    [
      "Karl Brandt, Norway's ambassador to Kenya, on Monday praised the accord.",
      ["praise: Karl Brandt/actor, 2020-03-02"],
    ],
  ]);
});
