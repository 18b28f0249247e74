import { describe, expect, test } from "vitest";

import { statementsTold } from "../../shared/reading.ts";

const B = "Norwegian Foreign Minister Karl Brandt";
const amid = (text: string): string[] => statementsTold(`The talks went on in Lima. ${text}`);

describe("where the reported words end", () => {
  const table: [string, string[]][] = [
    [
      "President Ana Quispe said the border was shut, but insists that it will open.",
      ["Ana Quispe, indirect: the border was shut", "Ana Quispe, indirect: it will open"],
    ],
    [
      "President Ana Quispe said the border was shut, adding that it would open in May.",
      ["Ana Quispe, indirect: the border was shut", "Ana Quispe, indirect: it would open in May"],
    ],
    // What another calls it, and who speaks behind a semicolon.
    [
      "President Ana Quispe announced that Peru would leave, a decision that Foreign Minister Karl Brandt called regrettable.",
      ["Ana Quispe, indirect: Peru would leave"],
    ],
    [
      "President Ana Quispe said that Peru would leave, a step that nobody could have foreseen.",
      ["Ana Quispe, indirect: Peru would leave, a step that nobody could have foreseen"],
    ],
    [
      "President Ana Quispe told the senate that the pact was alive; hours later Foreign Minister Karl Brandt told a rally that it was dead.",
      ["Ana Quispe, indirect: the pact was alive", "Karl Brandt, indirect: it was dead"],
    ],
    // Led to by the writer, and told of by the cue behind it.
    ["President Ana Quispe thanked the guards: “You came,” she wrote.", ["Ana Quispe, direct: You came"]],
    // A condition right behind the cue opens what is said.
    [
      "President Ana Quispe said if Chad leaves, it will be the last to go.",
      ["Ana Quispe, indirect: if Chad leaves, it will be the last to go"],
    ],
    [
      "President Ana Quispe said, if Chad leaves, the port will be shut.",
      ["Ana Quispe, indirect: if Chad leaves, the port will be shut"],
    ],
    [
      "President Ana Quispe said the border was “a fine place,” and Chad would have to wait.",
      ["Ana Quispe, mixed: the border was “a fine place,” and Chad would have to wait"],
    ],
    [
      "President Ana Quispe said she would wait, and Chad left the room.",
      ["Ana Quispe, indirect: she would wait"],
    ],
    [
      "President Ana Quispe said the fees needed to run the port were paid.",
      ["Ana Quispe, indirect: the fees needed to run the port were paid"],
    ],
    [
      "President Ana Quispe said the border was shut because it had rained.",
      ["Ana Quispe, indirect: the border was shut because it had rained"],
    ],
    [
      "President Ana Quispe denied that raids had hit the port, calling the claim “false”.",
      ["Ana Quispe, indirect: raids had hit the port", "Ana Quispe, mixed: the claim “false"],
    ],
    [
      "President Ana Quispe said that when it rained, “we stayed at home.”",
      ["Ana Quispe, mixed: when it rained, “we stayed at home"],
    ],
    [
      "The port is closed to ships, according to a report seen by the Baltic Times, which estimates that it will open in May.",
      ["-, indirect: The port is closed to ships", "-, indirect: it will open in May"],
    ],
    [
      "According to a report of last week, President Ana Quispe left the party.",
      ["-, indirect: President Ana Quispe left the party"],
    ],
    [
      "President Ana Quispe agreed that the port should open.",
      ["Ana Quispe, indirect: the port should open"],
    ],
    ["The two presidents agreed that the port should open.", []],
    [
      "President Ana Quispe thanked the envoys who had, she said, “kept this flame alive”.",
      ["Ana Quispe, mixed: kept this flame alive"],
    ],
    [
      "Sergei Lavrov has left. Foreign Minister Karl Brandt said the talks were over. He was quoted by state radio as saying that Sergei Lavrov had not packed a bag.",
      [
        "Karl Brandt, indirect: the talks were over",
        "Karl Brandt, indirect: Sergei Lavrov had not packed a bag",
      ],
    ],
    [
      "Sergei Lavrov is in Lima. The talks are over, said an official. He added that it was late.",
      ["-, indirect: The talks are over", "-, indirect: it was late"],
    ],
    ["Norway called home its ambassador, Lena Brandt, in August.", []],
    ["Chad was first, President Ana Quispe says it may be last.", ["Ana Quispe, indirect: it may be last"]],
    [
      "President Ana Quispe said the border was shut, and Foreign Minister Karl Brandt denied it.",
      ["Ana Quispe, indirect: the border was shut"],
    ],
    [
      "Lima reiterated its readiness to host the ministers, Rosa Mendes, a Peruvian Foreign Ministry spokesperson, said at a briefing on Friday.",
      ["Rosa Mendes, indirect: Lima reiterated its readiness to host the ministers"],
    ],
    [
      "Peru wants the meeting to be productive, Foreign Ministry Spokesperson Rosa Mendes told a news briefing on Thursday.",
      ["Rosa Mendes, indirect: Peru wants the meeting to be productive"],
    ],
    ["Chad fired on the port, Saudi state news agency reported.", []],
    ["The premier of Peru will visit Chad, Trend reports with reference to the ministry.", []],
    // A state's name in the name of a paper.
    ["The envoys remain on the list, reported New Zimbabwe.", []],
    [
      "In a statement, Foreign Affairs and International Trade Minister Karl Brandt said the port was shut.",
      ["Karl Brandt, indirect: the port was shut"],
    ],
    [
      '“We have no other way," said the minister was quoted as telling the paper.',
      ["-, direct: We have no other way"],
    ],
  ];
  test.each(table)("%s", (text, expected) => expect(statementsTold(text)).toEqual(expected));
});

describe("how far what is said goes", () => {
  test.each([
    [
      `${B} said he had not held talks and never called a donor to ask for money.`,
      ["Karl Brandt, indirect: he had not held talks and never called a donor to ask for money"],
    ],
    [
      `${B} says he spoke to the envoys and asked them to wait.`,
      ["Karl Brandt, indirect: he spoke to the envoys and asked them to wait"],
    ],
    [
      `${B} said the plan was late and called it “dead wood”.`,
      ["Karl Brandt, indirect: the plan was late", "Karl Brandt, mixed: dead wood"],
    ],
    [`${B} declared on national television that he was ready.`, ["Karl Brandt, indirect: he was ready"]],
    [
      `${B} said in a statement released on Monday that the port was shut.`,
      ["Karl Brandt, indirect: the port was shut"],
    ],
  ] as [string, string[]][])("%s", (text, expected) => expect(amid(text)).toEqual(expected));
});
