import { describe } from "vitest";

import { holds } from "./testing.ts";

describe("whoever comes, and not what brings him", () => {
  holds([
    [
      "The plane carrying President Kofi Addo of Ghana touched down in Lima on Monday.",
      ["visit: Kofi Addo/visitor @ Lima, 2020-03-02"],
      [],
    ],
    [
      "Andes Airways, carrying President Kofi Addo of Ghana, touched down at Mendes International Airport in Lima on Monday.",
      ["visit: Kofi Addo/visitor @ Mendes International Airport, 2020-03-02"],
      [/@ Lima/, /Airways/],
    ],
    ["The plane carrying mangoes from Ghana touched down in Lima on Monday.", [], [/visit/]],
    [
      "President Kofi Addo of Ghana arrived in Lima on Monday. Rosa Mendes, the Prime Minister of Peru, and other officials received him upon his arrival at the airport.",
      ["visit: Kofi Addo/visitor @ Lima, 2020-03-02"],
      [/visit: Rosa/],
    ],
    [
      "The new Ethiopian Prime Minister, Kofi Addo, was received by President Rosa Mendes at State House on Monday. The visiting Prime Minister, who arrived in the country on Sunday, was accorded honours.",
      ["visit: Kofi Addo/visitor, Kenya/host @ Kenya, 2020-03-01"],
      [],
    ],
    [
      "Foreign Minister Rosa Mendes of Peru, now at a session in New York, is due back in Lima on Monday.",
      [],
      [/visit.*Lima/],
    ],
    [
      "Foreign Minister Rosa Mendes of Peru is due in Accra on Monday.",
      ["visit: Rosa Mendes/visitor @ Accra, 2020-03-09 planned"],
      [],
    ],
  ]);
});

describe("whoever acts for the state that a visit leads to receives the visitor on its day", () => {
  holds([
    [
      "President Kofi Addo of Ghana arrived in Lima on Monday. President Ana Quispe of Peru welcomed him at Mendes airport.",
      ["meeting: Ana Quispe/participant, Kofi Addo/participant @ Mendes airport, 2020-03-02"],
      [],
    ],
    [
      "President Kofi Addo of Ghana arrived in Lima on Monday. Peruvian and Ghanaian officials signed a fishing agreement.",
      ["signing: Peru/signatory, Ghana/signatory, 2020-03-02"],
      [],
    ],
    // What the host does with others is no part of the visit, nor is what the visitor does with a third.
    [
      "President Kofi Addo of Ghana arrived in Lima on Monday. President Ana Quispe of Peru met President Juan Vargas of Bolivia.",
      [],
      [/meeting.*2020/],
    ],
    [
      "President Kofi Addo of Ghana arrived in Lima on Monday. President Juan Vargas of Bolivia met him.",
      [],
      [/meeting.*2020/],
    ],
    [
      "President Kofi Addo of Ghana arrived in Lima on Monday. President Ana Quispe of Peru had received him in 2016.",
      [],
      [/meeting.*2020/],
    ],
  ]);
});

describe("the time before is not the news", () => {
  holds([
    [
      "President Kofi Addo of Ghana has arrived in Peru on a state visit. He was received by President Rosa Mendes of Peru. Addo was last in Peru on December 9, 2016, on an official visit. His last State visit to Peru was in June 2015.",
      [
        "visit: Kofi Addo/visitor, Peru/host @ Peru",
        "meeting: Rosa Mendes/participant, Kofi Addo/participant",
        "visit: Kofi Addo/visitor, Peru/host @ Peru, 2016-12-09",
        "visit: Kofi Addo/visitor, Peru/host @ Peru, 2015-06",
      ],
      [],
    ],
    [
      "President Kofi Addo of Ghana arrived in Peru last week. He met President Rosa Mendes.",
      [],
      [/visit.*Peru$/],
    ],
  ]);
});

describe("those of a group who are named", () => {
  holds([
    [
      "Peruvian Foreign Minister Rosa Mendes met with Iraqi politicians such as Nouri al-Maliki and Haider al-Abadi.",
      ["meeting: Rosa Mendes/participant, Nouri al-Maliki/participant, Haider al-Abadi/participant"],
      [],
    ],
    [
      "Peruvian Foreign Minister Rosa Mendes held talks with the Iraqi president, prime minister and foreign minister.",
      [
        "meeting: Barham Salih/participant, Adil Abdul-Mahdi/participant, Mohammed Ali al-Hakim/participant, Rosa Mendes/participant",
      ],
      [],
    ],
    ["Rosa Mendes met farmers with fears such as drought.", [], [/meeting/]],
    [
      "President Kofi Addo of Ghana will hold a bilateral talk with Peruvian President Rosa Mendes.",
      ["meeting: Rosa Mendes/participant, Kofi Addo/participant planned"],
      [],
    ],
    ["There was talk of a visit by President Kofi Addo of Ghana.", [], [/meeting/]],
    [
      "UNESCO Director-General Rosa Mendes of UNESCO welcomed UNESCO to the session in Lima on Monday.",
      [],
      [/meeting/],
    ],
  ]);
});

describe("what is to end, what is given, what is not promised", () => {
  holds([
    [
      "Cuba and Angola approved a plan to end fighting in Namibia.",
      ["adoption: Cuba/actor, Angola/actor"],
      [/attack/],
    ],
    ["Peru backed a plan that provides for an end to fighting Chile.", [], [/attack/]],
    ["Peru and Chile fought in 2019.", ["attack: Peru/actor, Chile/actor, 2019"], []],
    [
      "Cuba and Angola announced their approval of a peace plan for Namibia on Friday.",
      ["adoption: Cuba/actor, Angola/actor, 2020-03-06"],
      [/planned/],
    ],
    [
      "Peru suspended talks with Chile on Monday.",
      ["sanction: Peru/actor, Chile/recipient, 2020-03-02"],
      [/meeting/],
    ],
    [
      "Peru cancelled talks with Chile on Monday.",
      ["meeting: Chile/participant, Peru/participant, 2020-03-02 not"],
      [],
    ],
    ["Foreign Minister Rosa Mendes of Peru offered a keynote lecture at an institute.", [], [/proposal/]],
    ["Foreign Minister Rosa Mendes of Peru offered talks to Chile.", [], [/promise/]],
    [
      "Kenya and Peru have both committed time and resources in the fight against terrorism.",
      [],
      [/promise/],
    ],
    ["Kenya and Peru have both committed to open the border.", ["promise: Kenya/actor, Peru/actor"], []],
    ["Mali and Guinea, also hit by a recent coup, spoke.", [], [/attack/]],
    [
      "President Kofi Addo of Ghana expressed his confidence in an African Union framework for bringing Peru and Chile to the negotiating table.",
      [],
      [/mediation: Kofi/],
    ],
    [
      "President Kofi Addo of Ghana brought Peru and Chile to the negotiating table.",
      ["mediation: Kofi Addo/mediator, Peru/participant, Chile/participant"],
      [],
    ],
    [
      "Peru's foreign ministry said it had called back its ambassador to Bogota, Rosa Mendes. Mendes has been in Lima since Saturday.",
      ["withdrawal: foreign ministry of Peru/actor, Rosa Mendes/recipient @ Bogota"],
      [/visit/],
    ],
  ]);
});

describe("who is sent, who returns, and who came to call", () => {
  holds([
    [
      "President Kofi Addo of Ghana dispatched his deputy, Joan Wekesa, to Peru on Monday.",
      ["visit: Joan Wekesa/visitor, Peru/host @ Peru, 2020-03-02"],
      [/visit: .*Kofi/],
    ],
    [
      "Ghana sent Foreign Minister Kofi Addo to Lima on Monday.",
      ["visit: Kofi Addo/visitor @ Lima, 2020-03-02"],
      [],
    ],
    ["Ghana sent former President Kofi Addo to The Hague on Monday.", [], [/visit/]],
    ["Ghana sent President Rosa Mendes of Peru a letter to Lima on Monday.", [], [/visit/]],
    [
      "“I met the Emir of Kuwait and will return to the country on Friday,” Prime Minister Kofi Addo of Ghana said.",
      [],
      [/visit: Kofi Addo.*Kuwait/],
    ],
    [
      "During a courtesy call by Foreign Minister Rosa Mendes of Peru on Monday, President Kofi Addo of Ghana said that trade had grown.",
      ["meeting: Rosa Mendes/participant, Kofi Addo/participant, 2020-03-02"],
      [],
    ],
    [
      "Ambassador Rosa Mendes of Peru said so during a farewell call on President Kofi Addo of Ghana on Monday.",
      ["meeting: Kofi Addo/participant, Rosa Mendes/participant, 2020-03-02"],
      [],
    ],
    [
      "During a courtesy call by a neighbour on Monday, President Kofi Addo of Ghana said that trade had grown.",
      [],
      [/meeting/],
    ],
    [
      "President Kofi Addo of Ghana thanked Prime Minister Rosa Mendes of Peru for the invitation to visit Lima.",
      [
        "praise: Kofi Addo/actor, Rosa Mendes/recipient",
        "invitation: Rosa Mendes/actor, Kofi Addo/recipient",
        "visit: Kofi Addo/visitor @ Lima proposed",
      ],
      [],
    ],
    [
      "President Kofi Addo of Ghana thanked Prime Minister Rosa Mendes of Peru for the letter.",
      ["praise: Kofi Addo/actor, Rosa Mendes/recipient"],
      [/invitation/],
    ],
    ["The Lake Union brings together Chad, Mali and Niger.", [], [/mediation/]],
  ]);
});

describe("who was there besides, and who was received next", () => {
  holds([
    [
      "The ceremony in Lima on Monday was attended by President Rosa Mendes of Peru. Also in attendance was Chad's ambassador, Ali Idriss.",
      ["ceremony: Rosa Mendes/participant, Ali Idriss/participant @ Lima, 2020-03-02"],
      [],
    ],
    [
      "President Rosa Mendes of Peru met President Kofi Addo of Ghana in Lima on Monday. Also present were Foreign Minister Ali Idriss and Defence Minister Joan Wekesa.",
      [
        "meeting: Rosa Mendes/participant, Kofi Addo/participant, Ali Idriss/participant, Joan Wekesa/participant @ Lima, 2020-03-02",
      ],
      [],
    ],
    [
      "President Rosa Mendes of Peru met President Kofi Addo of Ghana in Lima on Monday. Also present are doubts of Foreign Minister Ali Idriss.",
      ["meeting: Rosa Mendes/participant, Kofi Addo/participant @ Lima, 2020-03-02"],
      [/Idriss/],
    ],
    [
      "President Rosa Mendes of Peru received Foreign Minister Ali Idriss of Chad, followed by Prime Minister Kofi Addo of Ghana.",
      [
        "meeting: Rosa Mendes/participant, Ali Idriss/participant",
        "meeting: Rosa Mendes/participant, Kofi Addo/participant",
      ],
      [],
    ],
    [
      "President Rosa Mendes of Peru received Foreign Minister Ali Idriss of Chad, followed by a dog.",
      ["meeting: Rosa Mendes/participant, Ali Idriss/participant"],
      [],
    ],
  ]);
});

describe("whom one meets on a journey is not its host, whose office a session is does not make it sit", () => {
  holds([
    [
      "President Rosa Mendes of Peru met with Prime Minister Ali Idriss of Chad on the first day of her visit to Ghana on Monday.",
      ["visit: Rosa Mendes/visitor, Ghana/host @ Ghana, 2020-03-02"],
      [/visit: .*Idriss\/host/],
    ],
    [
      "President Rosa Mendes of Peru paid a visit to Ghana with Prime Minister Ali Idriss of Chad on Monday.",
      ["visit: Rosa Mendes/visitor, Ali Idriss/host, Ghana/host @ Ghana, 2020-03-02"],
      [],
    ],
    [
      "Peru backed his election as the President of the 76th session of the United Nations General Assembly.",
      [],
      [/summit/],
    ],
    [
      "Foreign Minister Kofi Addo of Ghana and acting Peruvian Foreign Minister Rosa Mendes signed a treaty in Lima on Monday.",
      ["signing: Kofi Addo/signatory, Rosa Mendes/signatory @ Lima, 2020-03-02"],
      [],
    ],
  ]);
});

describe("what is only given out is signed by nobody, what is prepared for has still to come", () => {
  holds([
    [
      "A statement signed by Foreign Minister Rosa Mendes of Peru said on Monday that the talks had failed.",
      [],
      [/signing/],
    ],
    [
      "A joint statement was signed by Foreign Ministers Rosa Mendes of Peru and Kofi Addo of Ghana in Lima on Monday.",
      ["signing: Rosa Mendes/signatory, Kofi Addo/signatory @ Lima, 2020-03-02"],
      [],
    ],
    [
      "Foreign Minister Rosa Mendes of Peru hoped that the ground would be prepared for her visit to Accra.",
      [],
      [/visit: (?!.*(?:planned|proposed|hypothetical))/],
    ],
  ]);
});

describe("who meets each other, and whom they then meet", () => {
  holds([
    [
      "The foreign ministers of Peru and Ghana met in Lima. The foreign ministers earlier met with Angolan President Joao Lourenco.",
      [
        "meeting: Peru/participant, Ghana/participant @ Lima",
        "meeting: Peru/participant, Ghana/participant, Joao Lourenco/participant",
      ],
      [],
    ],
    [
      "The foreign ministers of Peru and Ghana met in Lima. The presidents met Angolan President Joao Lourenco.",
      ["meeting: Peru/participant, Ghana/participant @ Lima"],
      [/Ghana.*Lourenco/],
    ],
  ]);
});
