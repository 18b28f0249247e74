import { describe } from "vitest";

import { tells } from "../testing.ts";

describe("what stands around a clause makes all that it tells a plan, a draft or a story", () => {
  tells([
    [
      "Under the plan, Chad recognises Kosovo and Peru expels the Serbian ambassador.",
      [
        "recognition: Chad/actor, Kosovo/recipient planned",
        "expulsion: Peru/actor, Serbia/recipient planned",
      ],
    ],
    ["The draft resolution imposes sanctions on Sudan.", ["sanction: Sudan/recipient proposed"]],
    ["In the scenario, Chad recognises Kosovo.", ["recognition: Chad/actor, Kosovo/recipient hypothetical"]],
    [
      "In the event Chad recognises Kosovo, Peru will expel the Serbian ambassador.",
      [
        "recognition: Chad/actor, Kosovo/recipient hypothetical",
        "expulsion: Peru/actor, Serbia/recipient planned",
      ],
    ],
    ["In this case Chad recognised Kosovo.", ["recognition: Chad/actor, Kosovo/recipient"]],
    // How it turned out; what was done under a plan; a resolution that is no draft.
    ["In the event, Chad recognised Kosovo.", ["recognition: Chad/actor, Kosovo/recipient"]],
    [
      "Under the plan, Chad recognised Kosovo in May.",
      ["recognition: Chad/actor, Kosovo/recipient, 2019-05"],
    ],
    ["The resolution imposes sanctions on Sudan.", ["sanction: Sudan/recipient"]],
  ]);
});

describe("what hangs on something that may be, or is still to be, is not told as done", () => {
  tells([
    [
      "If talks fail and Chad recognises Kosovo, Peru will expel the Serbian ambassador.",
      [
        "recognition: Chad/actor, Kosovo/recipient hypothetical",
        "expulsion: Peru/actor, Serbia/recipient hypothetical",
      ],
    ],
    [
      "Peru will expel the Serbian ambassador if talks fail and Chad recognises Kosovo.",
      [
        "expulsion: Peru/actor, Serbia/recipient hypothetical",
        "recognition: Chad/actor, Kosovo/recipient hypothetical",
      ],
    ],
    [
      "The day Chad recognises Kosovo, the council will expel the Serbian ambassador.",
      ["recognition: Chad/actor, Kosovo/recipient planned", "expulsion: Serbia/recipient planned"],
    ],
    [
      "In case Chad recognises Kosovo, Peru will expel the Serbian ambassador.",
      [
        "recognition: Chad/actor, Kosovo/recipient hypothetical",
        "expulsion: Peru/actor, Serbia/recipient hypothetical",
      ],
    ],
    ["Expelling the Peruvian ambassador would be a mistake.", ["expulsion: Peru/recipient hypothetical"]],
    [
      "A proposal that Chad recognise Kosovo was defeated.",
      ["recognition: Chad/actor, Kosovo/recipient proposed"],
    ],
    [
      "Fears grew that Chad would recognise Kosovo.",
      ["recognition: Chad/actor, Kosovo/recipient hypothetical"],
    ],
    [
      "Chad was on the verge of recognising Kosovo.",
      ["recognition: Chad/actor, Kosovo/recipient hypothetical"],
    ],
    ["Chad is unlikely to recognise Kosovo.", ["recognition: Chad/actor, Kosovo/recipient hypothetical"]],
    [
      "The day Chad recognised Kosovo, the council expelled the Serbian ambassador.",
      ["recognition: Chad/actor, Kosovo/recipient", "expulsion: Serbia/recipient"],
    ],
    [
      "After talks failed and Chad recognised Kosovo, Peru expelled the Serbian ambassador.",
      ["recognition: Chad/actor, Kosovo/recipient", "expulsion: Peru/actor, Serbia/recipient"],
    ],
    ["Expelling the Peruvian ambassador, Chad sent a note.", ["expulsion: Chad/actor, Peru/recipient"]],
  ]);
});
