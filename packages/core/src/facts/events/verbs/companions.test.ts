import { expect, test } from "vitest";

import { eventsTold } from "../../shared/reading.ts";

const events = (text: string): string[] =>
  eventsTold(`A quiet week abroad\n\nLittle else was known on Friday night. ${text}`);

/** What hangs on a clause though it stands elsewhere in the sentence: companions, ranks, further acts, counts. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  [
    "President Kofi Addo, accompanied by Foreign Minister Ana Mora, arrived in Oslo.",
    ["visit: Kofi Addo/visitor, Ana Mora/visitor @ Oslo"],
  ],
  // Those who sign beside somebody sign, wherever they stand; whoever stands alongside signs nothing.
  [
    "Alongside Jo Roe, Foreign Minister Ana Mora of Peru signed an accord on fish.",
    ["signing: Ana Mora/signatory, Jo Roe/signatory"],
  ],
  [
    "Foreign Minister Ana Mora of Peru signed an accord on fish as Jo Roe stood alongside.",
    ["signing: Ana Mora/signatory"],
  ],
  // Whatever is done in talks with somebody, those who are in them meet.
  [
    "In talks with President Kofi Addo, Foreign Minister Ana Mora of Peru was urged to stay.",
    ["meeting: Ana Mora/participant, Kofi Addo/participant", "request: Ana Mora/recipient"],
  ],
  // Two who hold separate meetings with a third do not meet each other.
  [
    "President Kofi Addo and Foreign Minister Ana Mora held separate meetings with Jo Roe of Chile.",
    [
      "meeting: Kofi Addo/participant, Jo Roe/participant",
      "meeting: Ana Mora/participant, Jo Roe/participant",
    ],
  ],
  [
    "President Kofi Addo and Foreign Minister Ana Mora held meetings with Jo Roe of Chile.",
    ["meeting: Jo Roe/participant, Kofi Addo/participant, Ana Mora/participant"],
  ],
  // Papers without a name are of those between whom they are.
  [
    "Foreign Minister Ana Mora spoke after the signing of two accords between Peru and Chile.",
    ["signing: Peru/party, Chile/party"],
  ],
  ["Foreign Minister Ana Mora spoke of the signing of petitions between meals in Peru.", []],
  // Bodies between which meetings are held meet each other.
  [
    "Meetings between the European Union and Mercosur were held in Lima.",
    ["meeting: European Union/participant, Southern Common Market/participant @ Lima"],
  ],
  // His family makes no visit of state.
  ["President Kofi Addo, accompanied by his wife, arrived in Oslo.", ["visit: Kofi Addo/visitor @ Oslo"]],
  ["President Kofi Addo along with his wife, Ama Addo arrived in Oslo.", ["visit: Kofi Addo/visitor @ Oslo"]],
  // Whoever is listed with an office right before his name is one of those who act.
  [
    "Ambassador of Peru Ana Poe, Ambassador of Chile Jo Roe and Ambassador of Kenya Eva Kost presented their credentials to President Kofi Addo.",
    ["accreditation: Ana Poe/actor, Jo Roe/actor, Eva Kost/actor, Kofi Addo/recipient"],
  ],
  [
    "Ambassadors-designate of Peru and Chile presented their credentials to President Kofi Addo.",
    ["accreditation: Peru/actor, Chile/actor, Kofi Addo/recipient"],
  ],
  [
    "Ambassador of Peru Ana Poe, a keen gardener, presented her credentials to President Kofi Addo.",
    ["accreditation: Ana Poe/actor, Kofi Addo/recipient"],
  ],
  // Each office stands before its holder.
  [
    "The Vice Minister of Trade of Peru, Ana Poe, the Director of the Asian Department of the Ministry of Foreign Affairs, Jo Roe, and the Ambassador of Kenya to Peru, Eva Kost welcomed President Kofi Addo.",
    ["meeting: Ana Poe/participant, Jo Roe/participant, Eva Kost/participant, Kofi Addo/participant"],
  ],
  [
    "Ana Poe, the Vice Minister of Trade of Peru, and Jo Roe, the Ambassador of Kenya, welcomed President Kofi Addo.",
    ["meeting: Ana Poe/participant, Jo Roe/participant, Kofi Addo/participant"],
  ],
  [
    "President Kofi Addo, the first leader to visit Fiji, stayed long.",
    ["visit: Kofi Addo/visitor, Fiji/host @ Fiji"],
  ],
  [
    "President Kofi Addo denied that Ghana aided rebels and accused Togo of lies.",
    ["denial: Kofi Addo/actor", "accusation: Kofi Addo/actor, Togo/recipient"],
  ],
  ["President Kofi Addo welcomed it.", ["praise: Kofi Addo/actor"]],
  [
    "Libya denied that its men had opened fire and accused Chad of lies.",
    ["denial: Libya/actor", "accusation: Libya/actor, Chad/recipient"],
  ],
  [
    "Foreign Minister Ana Mora held a working meeting yesterday with President Kofi Addo.",
    ["meeting: Kofi Addo/participant, Ana Mora/participant, 2020-03-05"],
  ],
  // In a list an office with its holder is somebody else than whoever stands before it.
  [
    "President Kofi Addo met Speaker Eva Kost, German Special Representative for the OSCE Gernot Erl, Minister of Trade Ana Poe, and Israeli Ambassador to the OSCE Talya Fresh.",
    [
      "meeting: Kofi Addo/participant, Eva Kost/participant, Gernot Erl/participant, Ana Poe/participant, Talya Fresh/participant",
    ],
  ],
  // Each behind his office and a comma, and none behind his name.
  [
    "Premier Kofi Addo and Peruvian President, Ana Quispe have exchanged views on the dam.",
    ["meeting: Kofi Addo/participant, Ana Quispe/participant"],
  ],
  [
    "Minister for Foreign Affairs, Honorable Dr. Kofi Addo and Minister of External Affairs of Peru, His Excellency Dr. Luis Sosa held a telephone conversation.",
    ["call: Kofi Addo/participant, Luis Sosa/participant"],
  ],
  [
    "Ghana's Foreign Affairs Minister, Kofi Addo and his Peruvian counterpart, Luis Sosa signed the agreement.",
    ["signing: Kofi Addo/signatory, Luis Sosa/signatory"],
  ],
  // An office that nobody was named for gets its name so.
  [
    "President Kofi Addo met with his host, Minister for Foreign and European Affairs Eva Kost.",
    ["meeting: Kofi Addo/participant, Eva Kost/participant"],
  ],
  [
    "Minister of Foreign and European Affairs of the Slovak Republic Jan Kost met with President Kofi Addo.",
    ["meeting: Jan Kost/participant, Kofi Addo/participant"],
  ],
  [
    "On February 3, Chad joined Peru in signing a pact with Mali.",
    ["signing: Chad/signatory, Peru/signatory, Mali/signatory, 2020-02-03"],
  ],
  [
    "President Kofi Addo and the talks chairman Eva Kost met in Oslo.",
    ["meeting: Kofi Addo/participant, Eva Kost/participant @ Oslo"],
  ],
  [
    "President Kofi Addo met Eva Kost, the speaker of parliament, and Ana Poe.",
    ["meeting: Kofi Addo/participant, Eva Kost/participant, Ana Poe/participant"],
  ],
  // Nobody is called by soldiers who stand around him.
  ["President Kofi Addo's troops ringed the British embassy.", []],
];

test.each(CASES)("%s", (text, expected) => expect(events(text)).toEqual(expected));
