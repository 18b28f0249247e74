import { describe } from "vitest";

import { tells } from "./testing.ts";

describe("counted papers that are signed", () => {
  tells([
    [
      "Peru and Chad have signed seven Memoranda of Understanding.",
      ["signing: Peru/signatory, Chad/signatory"],
    ],
    [
      "Peru and Chad on Wednesday signed seven Memorandum of Understandings in the Peruvian Capital Lima aimed at boosting trade.",
      ["signing: Peru/signatory, Chad/signatory @ Lima, 2020-03-04"],
    ],
    ["Peru and Chad inked three MoUs in Lima.", ["signing: Peru/signatory, Chad/signatory @ Lima"]],
    ["Peru and Chad have read seven memoranda.", []],
  ]);
});

describe("a journey of so many days, hyphened or not", () => {
  const visit = ["visit: Kofi Addo/visitor, Peru/host @ Peru"];
  tells([
    ["Mali's President Kofi Addo was on a three day official visit to Peru.", visit],
    ["Mali's President Kofi Addo began his four- day state visit to Peru.", visit],
    ["Mali's President Kofi Addo spent three days on official papers.", []],
  ]);
});

describe("what is spoken of is elsewhere than where it is spoken of", () => {
  tells([
    [
      "Peru's President Ana Quispe and Mali's President Kofi Addo met in Oslo and discussed matters, including the situation in Libya.",
      ["meeting: Ana Quispe/participant, Kofi Addo/participant @ Oslo"],
    ],
    [
      "Peru's President Ana Quispe met Mali's President Kofi Addo on Monday to discuss the crisis in Sudan.",
      ["meeting: Ana Quispe/participant, Kofi Addo/participant, 2020-03-02"],
    ],
    [
      "Peru's President Ana Quispe and Mali's President Kofi Addo discussed boosting ties in a meeting on Tuesday.",
      ["meeting: Ana Quispe/participant, Kofi Addo/participant, 2020-03-03"],
    ],
  ]);
});

describe("a day that tells which one a noun means dates nothing else", () => {
  tells([
    [
      "After the powerful Feb. 6 earthquakes Mali's President Kofi Addo visited Lima.",
      ["visit: Kofi Addo/visitor @ Lima"],
    ],
    [
      "Mali's President Kofi Addo met Peru's President Ana Quispe in the shadow of the January deal.",
      ["meeting: Kofi Addo/participant, Ana Quispe/participant"],
    ],
    ["On Feb. 6 Mali's President Kofi Addo visited Lima.", ["visit: Kofi Addo/visitor @ Lima, 2020-02-06"]],
  ]);
});

describe("what African bodies do when power is seized", () => {
  tells([
    [
      "The African Union suspended Mali's membership on Wednesday.",
      ["sanction: African Union/actor, Mali/recipient, 2020-03-04"],
    ],
    [
      "Mali was suspended from all AU activities on Wednesday.",
      ["sanction: African Union/actor, Mali/recipient, 2020-03-04"],
    ],
    [
      "The African Union condemned the military takeover on Wednesday.",
      ["criticism: African Union/actor, 2020-03-04"],
    ],
    ["The African Union suspended its work on Wednesday.", []],
    ["The African Union described the takeover on Wednesday.", []],
  ]);
});

describe("what is only striven for", () => {
  tells([
    [
      "Norway said efforts to reach a ceasefire between Mali and Niger had failed.",
      ["ceasefire: Mali/participant, Niger/participant hypothetical"],
    ],
    [
      "Norway brought about a ceasefire between Mali and Niger.",
      ["ceasefire: Mali/participant, Niger/participant"],
    ],
    [
      "Mali's envoys spoke of efforts aimed at concluding a trade treaty with Chad.",
      ["conclusion: Chad/party hypothetical"],
    ],
  ]);
});

describe("who asks and who is asked", () => {
  tells([
    // To call on somebody to do something is no visit, whoever's words the doing is in.
    [
      "Norway called on President Kofi Addo of Chad to “show restraint”.",
      ["request: Norway/actor, Kofi Addo/recipient"],
    ],
    ["Experts praised a seminar held in Oran, Algeria, which called for reform.", []],
  ]);
});

describe("a report of a call beside the call itself", () => {
  tells([
    [
      "Peru's President Ana Quispe called Mali's President Kofi Addo on Monday. A report of the phone call between Peru and Mali was printed.",
      ["call: Ana Quispe/participant, Kofi Addo/participant, 2020-03-02"],
    ],
  ]);
});

describe("relations are between states, whoever speaks of them", () => {
  tells([
    [
      "Peru and Mali will restore diplomatic relations. Mali's President Kofi Addo said that Mali would restore diplomatic relations with Peru.",
      ["establishing-relations: Peru/participant, Mali/participant planned"],
    ],
    [
      "Mali was one of sixty states to do so, having rejected Peru's 2018 election.",
      ["rejection: Mali/actor, Peru/recipient", "election: , 2018"],
    ],
  ]);
});

describe("when it was last so is not when it is", () => {
  tells([
    [
      "Peru and Mali exchanged ambassadors for the first time since 2012.",
      ["establishing-relations: Peru/participant, Mali/participant"],
    ],
    [
      "Peru's President Ana Quispe on Monday received Mali's President Kofi Addo on his first visit to Peru since 2012.",
      [
        "meeting: Ana Quispe/participant, Kofi Addo/participant, 2020-03-02",
        "visit: Kofi Addo/visitor, Peru/host @ Peru, 2020-03-02",
      ],
    ],
    [
      "Peru and Mali have exchanged ambassadors since 2012.",
      ["establishing-relations: Peru/participant, Mali/participant, 2012/.."],
    ],
  ]);
});

describe("who led a gathering and who came", () => {
  tells([
    [
      "The meeting was held under the chairmanship of Peru's President Ana Quispe in Riyadh with the participation of the foreign ministers of Qatar and Oman.",
      ["meeting: Ana Quispe/participant, Qatar/participant, Oman/participant @ Riyadh"],
    ],
    [
      "A meeting was held in Riyadh in the presence of Mali's President Kofi Addo and Peru's President Ana Quispe.",
      ["meeting: Kofi Addo/participant, Ana Quispe/participant @ Riyadh"],
    ],
    // An official who speaks meets nobody.
    ["A senior U.S. State Department official said so, speaking on condition of anonymity.", []],
  ]);
});

describe("condemned and backed", () => {
  tells([
    [
      "The African Union condemned on Sunday the Iranian violations.",
      ["criticism: African Union/actor, Iran/recipient, 2020-03-01"],
    ],
    [
      "On the war in Yemen, the African Union condemned the attack launched by the militia.",
      ["criticism: African Union/actor"],
    ],
    ["Peru's President Ana Quispe spoke of Iran supporting extremist terrorist organisations.", []],
  ]);
});

describe("those whom a communiqué lists as present", () => {
  tells([
    [
      "A meeting of the Caribbean Community was held in Lima on 3 March 2020. Other Members in attendance were: Prime Minister of Belize, Honourable Ana Quispe; Prime Minister of Grenada, Dr. the Honourable Karl Brandt.",
      [
        "summit: Caribbean Community/participant, Ana Quispe/participant, Karl Brandt/participant @ Lima, 2020-03-03",
      ],
    ],
    [
      "The Fourth Summit was held in Lima on 3 March 2020 and was attended by: H.E. Ana Quispe, President of Peru; H.E. Karl Brandt, Minister of Trade of Norway, representing H.E. Kofi Addo, President of Mali.",
      ["summit: Ana Quispe/participant, Karl Brandt/participant @ Lima, 2020-03-03"],
    ],
    // A list of something else.
    ["The prizes were: a book by President Ana Quispe of Peru; a pen of President Kofi Addo of Mali.", []],
  ]);
});

describe("two names that stand side by side", () => {
  tells([
    [
      "Peru's President Ana Quispe has invited the leader of Rwanda Paul Kagame to Lima.",
      ["invitation: Ana Quispe/actor, Paul Kagame/recipient @ Lima"],
    ],
    [
      "Sudan's army chief spoke. The RSF commander met Uganda's President Yoweri Museveni in Entebbe.",
      ["meeting: Mohamed Hamdan Dagalo/participant, Yoweri Museveni/participant @ Entebbe"],
    ],
  ]);
});
