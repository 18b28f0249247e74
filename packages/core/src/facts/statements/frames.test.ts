import { describe, expect, test } from "vitest";

import { statementsTold } from "../shared/reading.ts";

describe("a cue that no clause hangs on", () => {
  const table: [string, string[]][] = [
    [
      "In any case, President Ana Quispe said, the border was vastly over-supplied with guards.",
      ["Ana Quispe, indirect: In any case + the border was vastly over-supplied with guards"],
    ],
    [
      "President Ana Quispe says despite all that, Chad was not asked by those ministers when they met.",
      ["Ana Quispe, indirect: despite all that, Chad was not asked by those ministers when they met"],
    ],
    ["Foreign Minister Bernard Kouchner announces it in Brussels, where the ministers have just agreed.", []],
    ["President Ana Quispe said on Monday after the talks had ended.", []],
    [
      "He offered his condolences but, as President Ana Quispe had announced he would not, made no apology.",
      [],
    ],
  ];
  test.each(table)("%s", (text, expected) => expect(statementsTold(text)).toEqual(expected));
});

describe("where the cue stands", () => {
  const table: [string, string[]][] = [
    [
      "The port may have cost three million dollars, a Lima Post investigation found.",
      ["-, indirect: The port may have cost three million dollars"],
    ],
    ["The port was the smallest that the guards found.", []],
    ["Many said on Monday that the port was shut.", ["-, indirect: the port was shut"]],
    [
      "Rosa Mendes suggested they should leave so that the others could stay.",
      ["Rosa Mendes, indirect: they should leave so that the others could stay"],
    ],
    // What is written or pictured says of somebody that he does or stands so.
    [
      "The poll showed Rosa Mendes leading by ten points.",
      ["-, indirect: Rosa Mendes leading by ten points"],
    ],
    ["Footage showed guards leaving the port.", ["-, indirect: guards leaving the port"]],
    ["Rosa Mendes showed guards leaving the port a map.", []],
    ["The survey shows the port.", []],
    // So many of them, and no name for anything.
    ["Rosa Mendes called half a dozen guards.", []],
    // Who was asked answers.
    [
      "Rosa Mendes, asked whether Chad would leave the league, said nothing had been decided.",
      ["Rosa Mendes, indirect: nothing had been decided"],
    ],
    [
      "The contrast, said Rosa Mendes, would be clear since the port has no guards.",
      ["Rosa Mendes, indirect: The contrast + would be clear since the port has no guards"],
    ],
    [
      "The storm of 1959 dampened all plans to go home, Rosa Mendes said in her book.",
      ["Rosa Mendes, indirect: The storm of 1959 dampened all plans to go home"],
    ],
    [
      "And, Rosa Mendes acknowledged, it is not clear how far the ban goes.",
      ["Rosa Mendes, indirect: it is not clear how far the ban goes"],
    ],
    [
      "The fair helps ports to meet what Rosa Mendes said is a growing need for guards.",
      ["Rosa Mendes, indirect: is a growing need for guards"],
    ],
    ["What Rosa Mendes said is wrong.", []],
    [
      "Rosa Mendes, who is from Lima, said at the hearing that opening the port is no small matter.",
      ["Rosa Mendes, indirect: opening the port is no small matter"],
    ],
    ["Some of the guards said they had been paid late.", ["-, indirect: they had been paid late"]],
    ["Half of the guards carried a sign.", []],
    ["Many traders fear the port will be shut for good.", ["-, indirect: the port will be shut for good"]],
    ["The talks are said to be over.", []],
    ["How do you think the port will fare?", []],
    [
      "The fees rose for two years, but fell in the third, according to the customs office.",
      ["-, indirect: The fees rose for two years, but fell in the third"],
    ],
    [
      "Rosa Mendes believes that the port is a boon, according to a survey of the guards.",
      [
        "-, indirect: Rosa Mendes believes that the port is a boon",
        "Rosa Mendes, indirect: the port is a boon",
      ],
    ],
    [
      "The port will be shut on Monday, according to an official who was not allowed to speak about it.",
      ["-, indirect: The port will be shut on Monday"],
    ],
    ["The guests were seated according to rank.", []],
    [
      "Trade with Mali doubled, according to a report published on Monday by the World Bank.",
      ["-, indirect: Trade with Mali doubled"],
    ],
    [
      "They said no more than a dozen people knew of it.",
      ["-, indirect: no more than a dozen people knew of it"],
    ],
    ["Rosa Mendes said no to the plan that the port had made.", []],
    [
      "The two ministers expressed satisfaction that trade among their countries had grown.",
      ["-, indirect: trade among their countries had grown"],
    ],
    ["Rosa Mendes expressed a hope that fades.", []],
    [
      "Rosa Mendes said a hundred guards had fled, a claim that could not be verified.",
      ["Rosa Mendes, indirect: a hundred guards had fled"],
    ],
    [
      "I have the honour to inform you that two helicopters crossed the border.",
      ["-, indirect: two helicopters crossed the border"],
    ],
    ["They had the honour to inform the guests that fish was served.", []],
    [
      "Donors pledged a billion on Friday to help people facing hunger, but aid agencies said it was barely half of the need.",
      ["-, indirect: it was barely half of the need"],
    ],
    ["Norway promised a million over three years, double what it gave in May.", []],
    [
      "Rosa Mendes described the outcome as “deeply disappointing”, while Karl Brandt left.",
      ["Rosa Mendes, mixed: the outcome as “deeply disappointing"],
    ],
    [
      "LIMA. Feb 17 (Port-Inform) - Norway and Chad will mark their border by May, Rosa Mendes has said.",
      ["Rosa Mendes, indirect: Norway and Chad will mark their border by May"],
    ],
    [
      "Rosa Mendes said the guards would wear badges, and many would ride bikes.",
      ["Rosa Mendes, indirect: the guards would wear badges, and many would ride bikes"],
    ],
    ["Rosa Mendes smiled as she noted that the port was open.", ["Rosa Mendes, indirect: the port was open"]],
    ["He rose and, as Rosa Mendes noted, left.", []],
    [
      "The council released a statement on Monday, saying the port was shut.",
      ["-, indirect: the port was shut"],
    ],
    [
      "They set up a fund for ports and invited Chad to invest, according to a court filing.",
      ["-, indirect: They set up a fund for ports and invited Chad to invest"],
    ],
    [
      "According to cables that were leaked, Rosa Mendes urged Chad to wait.",
      ["-, indirect: Rosa Mendes urged Chad to wait"],
    ],
  ];
  test.each(table)("%s", (text, expected) => expect(statementsTold(text)).toEqual(expected));
});
