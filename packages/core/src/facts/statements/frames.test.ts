import { describe, expect, test } from "vitest";

import { readText, showStatement, statementsOf } from "../shared/reading.ts";

const statements = (text: string): string[] => {
  const doc = readText(text);
  return statementsOf(doc).map((statement) => showStatement(doc, statement));
};

type Table = [string, string[]][];

describe("where the reported words end", () => {
  const table: Table = [
    [
      "President Ana Quispe said the border was shut, but insists that it will open.",
      ["Ana Quispe, indirect: the border was shut", "Ana Quispe, indirect: it will open"],
    ],
    [
      "President Ana Quispe said the border was shut, adding that it would open in May.",
      ["Ana Quispe, indirect: the border was shut", "Ana Quispe, indirect: it would open in May"],
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
  test.each(table)("%s", (text, expected) => expect(statements(text)).toEqual(expected));
});

describe("a cue that no clause hangs on", () => {
  const table: Table = [
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
  test.each(table)("%s", (text, expected) => expect(statements(text)).toEqual(expected));
});

describe("speech that is marked in part", () => {
  const table: Table = [
    [
      "The law was “very bold and hard,” President Ana Quispe said.",
      ["Ana Quispe, mixed: The law was “very bold and hard"],
    ],
    [
      "The law was “very bold and hard,” said Rosa Mendes, a professor at the University of Lima.",
      ["Rosa Mendes, mixed: The law was “very bold and hard"],
    ],
    [
      "“We are shaken and tired” by the loss of the port, Rosa Mendes said.",
      ["Rosa Mendes, mixed: We are shaken and tired” by the loss of the port"],
    ],
    [
      "The port, President Ana Quispe wrote, “has never paid its fees.”",
      ["Ana Quispe, mixed: The port + has never paid its fees"],
    ],
    [
      "Rosa Mendes acknowledged in a forum on Monday “it will be hard for us to win” if the port is shut.",
      ["Rosa Mendes, mixed: it will be hard for us to win” if the port is shut"],
    ],
    [
      "President Ana Quispe said that Chad would “wait for an answer. We do not know if the port can open.”",
      ["Ana Quispe, mixed: Chad would “wait for an answer. We do not know if the port can open."],
    ],
    [
      "President Ana Quispe said the law was a “farce” and that it would lapse: “We have waited for too long.”",
      [
        "Ana Quispe, mixed: the law was a “farce” and that it would lapse",
        "Ana Quispe, direct: We have waited for too long.",
      ],
    ],
    ["“The port is shut,” President Ana Quispe said.", ["Ana Quispe, direct: The port is shut"]],
    [
      "President Ana Quispe interjected, “Here is the man,” who then left.",
      ["Ana Quispe, direct: Here is the man"],
    ],
    ["The law was “very bold and hard,” and President Ana Quispe left.", []],
    [
      "Rosa Mendes argued the northern line, which is long, “would not go far” without help.",
      ["Rosa Mendes, mixed: the northern line, which is long, “would not go far” without help"],
    ],
    [
      "Rosa Mendes said the old “train has left the port. I do not wish to wait for it.”",
      ["Rosa Mendes, mixed: the old “train has left the port. I do not wish to wait for it"],
    ],
    [
      "Rosa Mendes said at the hearing “the port is shut for good.”",
      ["Rosa Mendes, direct: the port is shut for good"],
    ],
    ["“Follow us,” Rosa Mendes said, and the guards trailed behind.", ["Rosa Mendes, direct: Follow us"]],
    ["President Ana Quispe opened the “house of fish” in Lima, where Rosa Mendes sang.", []],
  ];
  test.each(table)("%s", (text, expected) => expect(statements(text)).toEqual(expected));
});

describe("where the cue stands", () => {
  const table: Table = [
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
      ["Rosa Mendes, indirect: the port is a boon"],
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
  test.each(table)("%s", (text, expected) => expect(statements(text)).toEqual(expected));
});

describe("who is not named", () => {
  const table: Table = [
    ["The airline said the flight had been late.", ["-, indirect: the flight had been late"]],
    ["Many residents say the border was never shut.", ["-, indirect: the border was never shut"]],
    ["The treaty is dead, according to two diplomats.", ["-, indirect: The treaty is dead"]],
    ["The treaty is dead, according to the department.", ["-, indirect: The treaty is dead"]],
    ["The treaty says trade is free.", []],
    ["The declaration says that telephone lines will be restored.", []],
    ["Half say the border should be shut.", []],
    ["A study said the border was never shut.", ["-, indirect: the border was never shut"]],
    ["The latest poll showed that trade was growing.", ["-, indirect: trade was growing"]],
    ["The treaty is dead, according to a poll.", ["-, indirect: The treaty is dead"]],
    [
      "According to results of a count conducted by the ministry, trade has doubled.",
      ["-, indirect: trade has doubled"],
    ],
    ["The monument recalls that fish have no flag.", []],
    ["The film shows that the border was shut.", []],
    ["They announced that they would exchange ambassadors.", []],
    ["The border is shut, a local reporter reports.", []],
    ["The chairman announced fish of his own.", []],
    [
      "Paul Brandt argued that Norwegian trade dwarfs that of Chad.",
      ["Paul Brandt, indirect: Norwegian trade dwarfs that of Chad"],
    ],
    [
      "While Karl Brandt said that the port was shut, he appears uneasy.",
      ["Karl Brandt, indirect: the port was shut"],
    ],
    ["Protesters who say the law is unfair marched on Monday.", ["-, indirect: the law is unfair"]],
    [
      "Karl Brandt said the fees were paid and said that the port would open.",
      ["Karl Brandt, indirect: the fees were paid", "Karl Brandt, indirect: the port would open"],
    ],
    [
      "Karl Brandt told voters that he knows that they are angry.",
      ["Karl Brandt, indirect: he knows that they are angry"],
    ],
    [
      "Rosa Mendes did not name Chad, but told city leaders that the port should be run by those “who put people ahead.”",
      ["Rosa Mendes, mixed: the port should be run by those “who put people ahead"],
    ],
    [
      "Fact-checkers soon noted that the port may have been open.",
      ["-, indirect: the port may have been open"],
    ],
    [
      "Rosa Mendes called the statement “offensive and outlandish.”",
      ["Rosa Mendes, mixed: the statement “offensive and outlandish"],
    ],
    [
      "She told the mayors who met in Lima, “no one should be in doubt about this.”",
      ["-, direct: no one should be in doubt about this."],
    ],
    ["The talks, “the best of friends,” went on.", []],
    [
      "Rosa Mendes stressed that the law must be respected, while Karl Brandt said it was too early to speak of it.",
      [
        "Rosa Mendes, indirect: the law must be respected",
        "Karl Brandt, indirect: it was too early to speak of it",
      ],
    ],
    [
      "Some 240,000 people have fled, according to the refugee agency, and more than 400 have been killed.",
      ["-, indirect: Some 240,000 people have fled"],
    ],
    [
      "One of them described the remarks as “old wine in new bottles”.",
      ["-, mixed: the remarks as “old wine in new bottles"],
    ],
    [
      "Karl Brandt was quoted as saying that deeds, not words, were needed.",
      ["Karl Brandt, indirect: deeds, not words, were needed"],
    ],
    ["One described the remarks as tired.", []],
    [
      "The fees were paid, the communiqué said. It added that the port would open.",
      ["-, indirect: The fees were paid", "-, indirect: the port would open"],
    ],
    ["The communiqué was signed. It says that fish have no flag.", []],
    ["Karl Brandt said that was wrong.", ["Karl Brandt, indirect: that was wrong"]],
    ["The meeting was, according to diplomats, a chance to talk.", []],
    [
      "Honduras signed the pact on Sunday and, in the words of a communiqué that the ministry tweeted, ceased to wait.",
      [],
    ],
  ];
  test.each(table)("%s", (text, expected) => expect(statements(text)).toEqual(expected));

  test("a time within what is said is not that of saying it", () => {
    const doc = readText("In 2005 and again in 2010, Rosa Mendes said, the money came after the harvest.");
    expect(statementsOf(doc).map(({ when }) => when)).toEqual([null]);
  });

  test("the words for who speaks are shown", () => {
    const doc = readText("Two port officials said the border was shut.");
    const [statement] = statementsOf(doc);
    const [voice] = statement?.support["speaker"] ?? [];
    expect(statement?.speaker).toBeNull();
    expect(voice && doc.source.text.slice(voice.start, voice.end)).toBe("Two port officials");
  });
});

describe("according to, by the clause that it belongs to", () => {
  const table: Table = [
    [
      "Fiji resigned, since in President Ana Quispe's view the body had been given too little power.",
      ["Ana Quispe, indirect: the body had been given too little power"],
    ],
    [
      "Nearly a third have no access to retirement plans through their jobs, according to President Ana Quispe.",
      ["Ana Quispe, indirect: Nearly a third have no access to retirement plans through their jobs"],
    ],
  ];
  test.each(table)("%s", (text, expected) => expect(statements(text)).toEqual(expected));
});

describe("who speaks where nobody in particular does", () => {
  const table: Table = [
    [
      "The port will be shut, it is said in the statement presented on Thursday.",
      ["-, indirect: The port will be shut"],
    ],
    ["It is said in the statement that the port will be shut.", ["-, indirect: the port will be shut"]],
    ["It is said in the town that the port will be shut.", []],
    [
      "The gap narrowed by a third, the ministry reported Tuesday.",
      ["-, indirect: The gap narrowed by a third"],
    ],
    ["On the last day of the talks, the ministry reported.", []],
    ["The ministry noted that export sales remain strong.", ["-, indirect: export sales remain strong"]],
    // Answers to a poll are nobody's statement.
    ["In the survey, 31% of those polled said that aid was too high, while 24% said it was too low.", []],
    ["The highest number of respondents among states polled who said that they were afraid was in Mali.", []],
    ["A majority of Germans believe that the deal will fail.", []],
    ["An official who owns 40% of the port said that it would be shut.", ["-, indirect: it would be shut"]],
  ];
  test.each(table)("%s", (text, expected) => expect(statements(text)).toEqual(expected));
});

describe("whose words they are, where another stands nearer", () => {
  const table: Table = [
    [
      "There was “clear support” for Chad, Foreign Minister Karl Brandt said, “even a readiness for cooperation” adding that it would last.",
      ["Karl Brandt, mixed: There was “clear support” for Chad", "Karl Brandt, indirect: it would last"],
    ],
    [
      "Moscow understands “the weight of the pact” and will sign, Foreign Minister Karl Brandt said.",
      ["Karl Brandt, mixed: Moscow understands “the weight of the pact” and will sign"],
    ],
    [
      "According to Uganda, Kenyan officials seized the milk, claiming that it was counterfeit.",
      ["Uganda, indirect: Kenyan officials seized the milk, claiming that it was counterfeit"],
    ],
    [
      "Foreign Minister Karl Brandt described the deal reached on Saturday as an important step.",
      ["Karl Brandt, indirect: the deal reached on Saturday as an important step"],
    ],
    ["An official described the deal as a victory.", ["-, indirect: the deal as a victory"]],
    [
      "“They have won.” Foreign Minister Karl Brandt said the port was shut.",
      ["-, direct: They have won.", "Karl Brandt, indirect: the port was shut"],
    ],
  ];
  test.each(table)("%s", (text, expected) => expect(statements(text)).toEqual(expected));
});

describe("what is written, passed on, or said at a time", () => {
  const table: Table = [
    [
      "The statement reads: “Chad and Mali will open embassies.”",
      ["-, direct: Chad and Mali will open embassies."],
    ],
    [
      "Foreign Minister Karl Brandt disputed a line of it, which read: “The port is shut to all.”",
      ["-, direct: The port is shut to all."],
    ],
    [
      "“I think it is late. There is no time,” an official said, according to the transcript.",
      ["-, direct: I think it is late. There is no time"],
    ],
    [
      'Foreign Minister Karl Brandt was telling Rosa Mendes that "the port is a threat," the Post reports, and by the time Saturday came he had left.',
      ["Karl Brandt > Rosa Mendes, direct: the port is a threat"],
    ],
    [
      "President Ana Quispe said publicly on Monday that the port was shut.",
      ["Ana Quispe, indirect: the port was shut"],
    ],
    [
      "Diplomats reported today that the statement on the bombers marks an end.",
      ["-, indirect: the statement on the bombers marks an end"],
    ],
    [
      "Foreign Minister Karl Brandt said he thought the on-again-off-again talks could be held.",
      ["Karl Brandt, indirect: he thought the on-again-off-again talks could be held"],
    ],
    [
      "Foreign Minister Karl Brandt left.\n\n“The port is shut to all ships.”\n\nRosa Mendes, Minister of Ports\n\nThe talks went on in the town.",
      ["Rosa Mendes, direct: The port is shut to all ships."],
    ],
    [
      "Foreign Minister Karl Brandt left.\n\n“The port is shut to all ships.”\n\nRosa Mendes went home.\n\nThe talks went on in the town.",
      ["-, direct: The port is shut to all ships."],
    ],
  ];
  test.each(table)("%s", (text, expected) => expect(statements(text)).toEqual(expected));
});
