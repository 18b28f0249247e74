import { describe } from "vitest";

import { tells } from "./testing.ts";

describe("who does it is said elsewhere than before the verb", () => {
  tells([
    [
      "The expulsion of the Polish consul by Chad angered the union.",
      ["expulsion: Chad/actor, Poland/recipient"],
    ],
    [
      "Sierra Leone joined Liberia and Guinea in condemning the coup.",
      ["criticism: Sierra Leone/actor, Liberia/actor, Guinea/actor"],
    ],
    ["Sierra Leone joined the march in condemning the coup.", ["criticism: Sierra Leone/actor"]],
    [
      "Emerging from talks with Norwegian Premier Ana Mora, Chadian envoy Ali Nour smiled.",
      ["meeting: Ana Mora/participant, Ali Nour/participant"],
    ],
    [
      "Sent to Oslo to open an office, Chadian envoy Ali Nour met Norwegian Premier Ana Mora.",
      ["meeting: Ali Nour/participant, Ana Mora/participant"],
    ],
    [
      "In ordering the Chadians out, Kenyan Foreign Ministry official Ali Nour called them spies. Kenya expelled two Chadian diplomats.",
      ["expulsion: Ali Nour/actor, Kenya/actor, Chad/recipient"],
    ],
    [
      "Consultations between the Ministries of Foreign Affairs of Kenya and Peru were held in Lima on Monday.",
      ["meeting: Kenya/participant, Peru/participant @ Lima, 2020-03-02"],
    ],
    [
      "Deputy Minister Rosa Mendes extended an invitation to President Kofi Addo from Peruvian President Luis Sosa, to visit Peru.",
      [
        "invitation: Luis Sosa/actor, Kofi Addo/recipient",
        "visit: Kofi Addo/visitor, Peru/host @ Peru proposed",
      ],
    ],
    [
      "Accra hosted consultations between the foreign ministries of Kenya and Peru on Monday.",
      ["meeting: Kenya/participant, Peru/participant @ Accra, 2020-03-02"],
    ],
    [
      "The communiqué formalizing diplomatic relations between Kenya and Peru was signed by Ambassador Rosa Mendes and Ambassador Luis Sosa.",
      [
        "establishing-relations: Kenya/participant, Peru/participant",
        "signing: Rosa Mendes/signatory, Luis Sosa/signatory",
      ],
    ],
    [
      "President Kofi Addo thanked the Government of Peru. He congratulated the Government and people of Chad.",
      ["praise: Kofi Addo/actor, Peru/recipient", "praise: Kofi Addo/actor, Chad/recipient"],
    ],
    [
      "Peru and Chile issued a statement on the visit to Lima by Chilean Premier Luis Sosa at the invitation of President Ana Ruiz.",
      ["visit: Luis Sosa/visitor @ Lima", "invitation: Ana Ruiz/actor, Luis Sosa/recipient"],
    ],
    // Whoever backs somebody does not act, whoever leads does.
    ["Chad's Moscow-backed government attacked Kenyan troops.", ["attack: Chad/actor, Kenya/recipient"]],
    ["The Kenyan-led coalition bombed Chad.", ["attack: Kenya/actor, Chad/recipient"]],
    ["Kenyan-backed officials met President Kofi Addo.", []],
    // Whoever stands behind his own state, and whose state it is that acts.
    [
      "The pact was signed by President Kofi Addo and his counterparts from Peru, Ana Ruiz, and Chile, Luis Sosa.",
      ["signing: Kofi Addo/signatory, Ana Ruiz/signatory, Luis Sosa/signatory"],
    ],
    [
      "The pact was signed by President Kofi Addo and his counterparts from Peru and Chile, Ana Ruiz said.",
      ["signing: Kofi Addo/signatory, Peru/signatory, Chile/signatory"],
    ],
    ["Ana Souza spoke as her country took over the presidency of the African Union.", []],
    ["Neither Chad nor Peru signed the accord.", ["signing: Chad/signatory, Peru/signatory not"]],
  ]);
});

describe("whether it came about", () => {
  tells([
    ["The court in Lima ordered the arrest of Ali Nour.", ["detention: Ali Nour/recipient proposed"]],
    [
      "A summit between Chad and Peru is due in Lima in May.",
      ["summit: Chad/participant, Peru/participant @ Lima, 2020-05 planned"],
    ],
    ["Chad abstained from voting on the resolution.", ["vote: Chad/actor"]],
    ["Chad promised not to expel the refugees.", ["promise: Chad/actor"]],
    // Whose deed it is, and whom it befell.
    ["Norway noted Chad's detention of a Peruvian envoy.", ["detention: Chad/actor, Peru/recipient"]],
    ["Kenyan officials told visiting Peruvian envoys that the plan was dead.", []],
    ["Chadian Premier Ali Nour is visiting Peru.", ["visit: Ali Nour/visitor, Peru/host @ Peru ongoing"]],
    // Whoever asks for proof is not the dead.
    ["Chadian Premier Ali Nour saw proof of claims that he was killed by Malian agents.", []],
    [
      "Chadian Premier Ali Nour was sworn in on Monday to succeed Ana Mora.",
      ["appointment: Ali Nour/recipient, 2020-03-02"],
    ],
    ["Chadian Premier Ali Nour made three trips to the region in pursuit of a ceasefire in Peru.", []],
    ["Peru's leader renounced his statement.", []],
    ["Chad has shown no sign of backing down.", ["concession: Chad/actor not"]],
    [
      "Chadian Premier Ali Nour is spending three days in Peru before jetting off to Oslo.",
      ["visit: Ali Nour/visitor, Peru/host @ Peru ongoing", "visit: Ali Nour/visitor @ Oslo planned"],
    ],
    [
      "Chadian Premier Ali Nour met Norwegian Premier Ana Mora before flying to Lima.",
      ["meeting: Ali Nour/participant, Ana Mora/participant", "visit: Ali Nour/visitor @ Lima"],
    ],
    ["Leaders convened here to sign the Lahore Declaration.", ["signing: "]],
    // Shot at and seized are not the same.
    ["Chad intercepted 21 Malian drones overnight.", []],
    ["Chad intercepted a Malian trawler overnight.", ["detention: Chad/actor, Mali/recipient"]],
    // The group would hold the one who is called on.
    [
      "Peruvian Premier Rosa Mendes met Chadian Premier Ali Nour. The two leaders called on Chad to withdraw.",
      ["meeting: Rosa Mendes/participant, Ali Nour/participant"],
    ],
    [
      "Chadian Premier Ali Nour expressed his condolences to the families of victims of the plane crash in Peru.",
      ["praise: Ali Nour/actor"],
    ],
  ]);
});

describe("what they speak of is no party, a town that is struck is where it was", () => {
  tells([
    [
      "In a telephone conversation, President Ali Nour and Premier Ana Mora discussed Libya.",
      ["call: Ali Nour/participant, Ana Mora/participant"],
    ],
    ["Chad's attack on Badme set off the war.", ["attack: Chad/actor @ Badme"]],
    ["Parliament elected Ali Nour prime minister.", ["election: Ali Nour/recipient"]],
    ["Somali pirates freed the crew of a Thai trawler.", ["release: Thailand/recipient"]],
  ]);
});

describe("who voted how", () => {
  tells([
    [
      "Ten states, including Chad and Peru, voted in favour of the resolution.",
      ["vote: Chad/actor, Peru/actor"],
    ],
    ["Three states (Chad, Peru and Fiji) voted against.", ["vote: Chad/actor, Peru/actor, Fiji/actor"]],
    ["The plan was read with 3 chapters against (Chad, Peru).", []],
    [
      "The text failed with 10 votes in favour and 2 against (Chad, Peru), with 1 abstention (Fiji).",
      ["vote: Chad/actor, Peru/actor", "vote: Fiji/actor"],
    ],
    ["Thirty governors voted in favour, two (Chad and Peru) against.", ["vote: Chad/actor, Peru/actor"]],
    [
      "The council extended the mandate, with two members, Chad and Peru, abstaining.",
      ["vote: Chad/actor, Peru/actor"],
    ],
    // Somebody else than the names stands there.
    ["The text failed with 2 votes against (Chad and friends of Peru).", []],
    ["Three players (Chad, Peru and Fiji) voted for the song.", []],
  ]);
});

describe("who decided it, and whom it hits", () => {
  tells([
    [
      "Ali Nour welcomed the EU decision to adopt a package of sanctions against Chad.",
      ["praise: Ali Nour/actor, European Union/recipient", "sanction: European Union/actor, Chad/recipient"],
    ],
    [
      "Premier Ana Mora welcomed the decision to expel the Chadian envoys.",
      ["praise: Ana Mora/actor", "expulsion: Chad/recipient"],
    ],
    ["Chad ceased to be a member of the African Union.", ["withdrawal: Chad/actor"]],
    ["Chad ceased to be the host.", []],
    [
      "The pact was signed by the foreign ministers of both states – Ali Nour of Chad and Ana Mora of Peru – in Lima.",
      ["signing: Ali Nour/signatory, Ana Mora/signatory @ Lima"],
    ],
    [
      "Chad and Peru met at the Madrid summit in May 2019.",
      ["summit: Chad/participant, Peru/participant @ Madrid, 2019-05"],
    ],
  ]);
});

describe("war that is declared", () => {
  tells([
    ["Chad declared war on Peru in May 1914.", ["attack: Chad/actor, Peru/recipient, 1914-05"]],
    ["Chad declares war against Peru!", ["attack: Chad/actor, Peru/recipient"]],
    ["Chad declared war on poverty.", []],
    ["Chad warned that the world faces an enemy.", []],
    ["Chad warned that Peru will face sanctions.", ["threat: Chad/actor"]],
  ]);
});

describe("who acts for a side of the meeting told", () => {
  tells([
    [
      "Kenya and Peru held consultations in Accra on Monday. The Kenyan delegation was led by Deputy Minister Rosa Mendes, while Ambassador Luis Sosa headed the Peruvian side.",
      ["meeting: Rosa Mendes/participant, Luis Sosa/participant @ Accra, 2020-03-02"],
    ],
    [
      "Kenya and Peru held consultations in Accra on Monday, where Rosa Mendes represented Kenya.",
      ["meeting: Kenya/participant, Peru/participant, Rosa Mendes/participant @ Accra, 2020-03-02"],
    ],
    [
      "The Joint Fisheries Commission convened in Accra on Monday, chaired by Minister Rosa Mendes and Ambassador Luis Sosa.",
      [
        "meeting: Joint Fisheries Commission/participant, Rosa Mendes/participant, Luis Sosa/participant @ Accra, 2020-03-02",
      ],
    ],
    [
      "Officials of Kenya and Peru met in Accra on Monday. The head of the Kenyan delegation was Deputy Minister Rosa Mendes of Kenya.",
      ["meeting: Peru/participant, Rosa Mendes/participant @ Accra, 2020-03-02"],
    ],
    [
      "The meeting of the ministers was held in Accra on Monday. Leaders in attendance were: President Kofi Addo of Ghana; and Premier Luis Sosa of Chile.",
      ["summit: Kofi Addo/participant, Luis Sosa/participant @ Accra, 2020-03-02"],
    ],
    // Of another state, or elsewhere.
    [
      "Kenya and Peru held consultations in Accra on Monday. The Malian delegation was led by Deputy Minister Rosa Mendes.",
      ["meeting: Kenya/participant, Peru/participant @ Accra, 2020-03-02"],
    ],
    [
      "Kenya and Peru held consultations in Accra on Monday. Lawyer Rosa Mendes represented Kenya before the court.",
      ["meeting: Kenya/participant, Peru/participant @ Accra, 2020-03-02"],
    ],
  ]);
});
