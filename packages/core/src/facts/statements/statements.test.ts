import { assertLinear } from "@chancery/language/testing";
import { describe, expect, test } from "vitest";

import { readText, statementsTold } from "../shared/reading.ts";

type Table = [string, string[]][];

describe("direct speech", () => {
  const table: Table = [
    [
      "“Our nets stay dry,” President Ana Quispe said in Lima. “The treaty was clear.”",
      ["Ana Quispe, direct: Our nets stay dry + The treaty was clear."],
    ],
    ["``Our nets stay dry,″ President Ana Quispe said.", ["Ana Quispe, direct: Our nets stay dry"]],
    ["″Our nets stay dry,″ President Ana Quispe said.", ["Ana Quispe, direct: Our nets stay dry"]],
    ["“Our nets stay dry,† President Ana Quispe said.", ["Ana Quispe, direct: Our nets stay dry"]],
    [
      "Foreign Minister Karl Brandt said on Friday that sanctions on Chad have hurt many countries.",
      ["Karl Brandt, indirect: sanctions on Chad have hurt many countries"],
    ],
    // Neither the minister nor his state.
    [
      "Foreign Minister Karl Brandt of Norway flew home. Brandt’s spokesman told reporters that the talks would go on.",
      ["-, indirect: the talks would go on"],
    ],
    [
      "There were also 10 Swedish, four Afghan and three British nationals, said Minister Karl Brandt.",
      ["Karl Brandt, indirect: There were also 10 Swedish, four Afghan and three British nationals"],
    ],
    [
      "Karl Brandt defended the spending, which saw the ministry receive a new sum, saying the talks would go on.",
      ["Karl Brandt, indirect: the talks would go on"],
    ],
    // A sum is announced, and who passes the words on has not said them.
    ["Karl Brandt announced $714 million over four years and today he left.", []],
    [
      "Karl Brandt said that the talks would go on, reports Agence France-Presse (AFP).",
      ["Karl Brandt, indirect: the talks would go on"],
    ],
    [
      "After much controversy, the administration declared that the money could be used.",
      ["-, indirect: the money could be used"],
    ],
    // Only asked.
    ["Does Karl Brandt believe that the talks would go on?", []],
    ["Karl Brandt believes that the talks would go on.", ["Karl Brandt, indirect: the talks would go on"]],
    [
      "Karl Brandt stated that he “would certainly wait,” adding: “No conditions.”",
      ["Karl Brandt, mixed: he “would certainly wait", "Karl Brandt, direct: No conditions."],
    ],
    // The time that heads the line is not said.
    [
      "October 4, 2002 The talks would go on, Karl Brandt said.",
      ["Karl Brandt, indirect: The talks would go on"],
    ],
    ["19:21: The talks would go on, Karl Brandt said.", ["Karl Brandt, indirect: The talks would go on"]],
    // What is called home is no speech.
    ["Angry over the way Chad has handled the case, Norway has recalled its ambassador from Chad.", []],
    [
      "President Ana Quispe said Karl Brandt had a good year in Lima and described his departure as sad news.",
      [
        "Ana Quispe, indirect: Karl Brandt had a good year in Lima",
        "Ana Quispe, indirect: his departure as sad news",
      ],
    ],
    [
      "President Ana Quispe said Lima is a port and given its location, the government has put a school there.",
      ["Ana Quispe, indirect: Lima is a port and given its location, the government has put a school there"],
    ],
    // Whose trip it is does not speak of "the President's trip".
    [
      "Karl Brandt met the press in Oslo. President Kofi Addo’s next trip, he said, would take him to Chad.",
      ["Karl Brandt, indirect: President Kofi Addo’s next trip + would take him to Chad"],
    ],
    [
      "“A tariff,” replied Foreign Minister Karl Brandt, “is not a wall.”",
      ["Karl Brandt, direct: A tariff + is not a wall."],
    ],
    [
      'Asked when the border would open, Prime Minister Kofi Addo replied: "Perhaps in May."',
      ["Kofi Addo, direct: Perhaps in May."],
    ],
    [
      '"This is our sea," President Ana Quispe told Foreign Minister Karl Brandt.',
      ["Ana Quispe > Karl Brandt, direct: This is our sea"],
    ],
    [
      '"We will not wait," said Kenyan Foreign Minister Rosa Mendes.',
      ["Rosa Mendes, direct: We will not wait"],
    ],
    [
      '"We will not wait," the Kenyan foreign minister, Rosa Mendes, said on Monday.',
      ["Rosa Mendes, direct: We will not wait"],
    ],
    [
      '"They took the inkwells as souvenirs," said hotel housekeeper Raisa Orlova.',
      ["Raisa Orlova, direct: They took the inkwells as souvenirs"],
    ],
    [
      '"The rate has not moved," a caddy at the resort, Boonmee Saelim, told this newspaper.',
      ["Boonmee Saelim, direct: The rate has not moved"],
    ],
    [
      '"Twelve flags, twelve sizes of pole," grumbled Severina Lopes.',
      ["Severina Lopes, direct: Twelve flags, twelve sizes of pole"],
    ],
    [
      "Fifteen folders were printed, according to printer Rosa Mendes.",
      ["Rosa Mendes, indirect: Fifteen folders were printed"],
    ],
    ["President Ana Quispe announced the agreement an hour after the deadline that she had set.", []],
    [
      "According to Rosa Mendes, an analyst in Quito, the number has doubled.",
      ["Rosa Mendes, indirect: the number has doubled"],
    ],
    [
      "President Ana Quispe went on to say that the border was open.",
      ["Ana Quispe, indirect: the border was open"],
    ],
    ["President Ana Quispe used to say that fish have no flag.", ["Ana Quispe, indirect: fish have no flag"]],
    ["President Ana Quispe came to say that the border was open.", []],
    ["In President Ana Quispe's words, the treaty is dead.", ["Ana Quispe, indirect: the treaty is dead"]],
    ["Considering that trade has doubled, the ministers opened a second port.", []],
    ["The treaty is dead, according to observers.", []],
    ["According to the treaty, trade is free.", []],
    ["President Ana Quispe called it robbery.", ["Ana Quispe, indirect: robbery"]],
    ['President Ana Quispe said, "The border is open."', ["Ana Quispe, direct: The border is open."]],
    [
      'President Ana Quispe said the border was quiet. "The border is open," she said.',
      ["Ana Quispe, indirect: the border was quiet", "Ana Quispe, direct: The border is open"],
    ],
    [
      'Norway and Chad "are partners," President Ana Quispe said.',
      ['Ana Quispe, mixed: Norway and Chad "are partners'],
    ],
    ["'We are ready,' President Ana Quispe said in Lima.", ["Ana Quispe, direct: We are ready"]],
    [
      '"We are ready," President Ana Quispe said, adding: "We always were."',
      ["Ana Quispe, direct: We are ready + We always were."],
    ],
    ['"We are ready," President Ana Quispe told reporters in Oslo.', ["Ana Quispe, direct: We are ready"]],
    ['"We are ready," Norway said in a statement.', ["Norway, direct: We are ready"]],
    ['"We are ready," the Kremlin said.', ["Russia, direct: We are ready"]],
    [
      '"We are ready," NATO Secretary General Manfred Woerner said in Brussels. "But we want guarantees."',
      ["Manfred Woerner, direct: We are ready + But we want guarantees."],
    ],
    ['"We are ready," President Ana Quispe told Interfax.', ["Ana Quispe > Interfax, direct: We are ready"]],
    [
      'In a letter to King Harald, President Ana Quispe wrote: "The border is open."',
      ["Ana Quispe, direct: The border is open."],
    ],
    [
      'President Ana Quispe was quoted as saying: "The border is open."',
      ["Ana Quispe, direct: The border is open."],
    ],
    [
      'Interfax quoted President Ana Quispe as saying: "The border is open."',
      ["Ana Quispe, direct: The border is open."],
    ],
    [
      '"The border is open," Interfax quoted President Ana Quispe as saying.',
      ["Ana Quispe, direct: The border is open"],
    ],
    [
      "“The border is open,” declared President Ana Quispe. Foreign Minister Karl Brandt disagreed. “It is shut,” he said.",
      ["Ana Quispe, direct: The border is open", "Karl Brandt, direct: It is shut"],
    ],
    [
      'A quiet week\n\nLIMA, March 4 (Andes Wire) - "The border is open," said President Ana Quispe.',
      ["Ana Quispe, direct: The border is open"],
    ],
    [
      'A quiet week\n\nLIMA, March 4 -- "The border is open," said President Ana Quispe. "It stays so."',
      ["Ana Quispe, direct: The border is open + It stays so."],
    ],
  ];
  test.each(table)("%s", (text, expected) => expect(statementsTold(text)).toEqual(expected));
});

describe("indirect and mixed speech", () => {
  const table: Table = [
    ["President Ana Quispe said the ban would lapse.", ["Ana Quispe, indirect: the ban would lapse"]],
    ["President Ana Quispe said that the ban would lapse.", ["Ana Quispe, indirect: the ban would lapse"]],
    ["The ban would lapse, President Ana Quispe said.", ["Ana Quispe, indirect: The ban would lapse"]],
    [
      "The ban, President Ana Quispe said, would lapse in May.",
      ["Ana Quispe, indirect: The ban + would lapse in May"],
    ],
    [
      "According to President Ana Quispe, the ban will lapse in May.",
      ["Ana Quispe, indirect: the ban will lapse in May"],
    ],
    [
      "According to President Ana Quispe (Peru), the ban will lapse in May.",
      ["Ana Quispe, indirect: the ban will lapse in May"],
    ],
    // what is said begins with its sentence, whoever is said to say or to welcome in it
    [
      "The time had come to say “enough” to the “greed” that had stalled the talks, President Ana Quispe told the Council.",
      [
        "Ana Quispe > Council, mixed: The time had come to say “enough” to the “greed” that had stalled the talks",
      ],
    ],
    [
      "Chad welcomed the plan and wished them well, President Ana Quispe said.",
      ["Ana Quispe, indirect: Chad welcomed the plan and wished them well"],
    ],
    // the comma leads back to who spoke
    [
      "Foreign Minister Karl Brandt said President Ana Quispe had the right, but said it was late.",
      ["Karl Brandt, indirect: President Ana Quispe had the right", "Karl Brandt, indirect: it was late"],
    ],
    [
      "Foreign Minister Karl Brandt rejected the claim, calling it “childish” and baseless.",
      ["Karl Brandt, mixed: childish” and baseless"],
    ],
    // whoever sent the letter, not to whom
    [
      "President Ana Quispe sent a letter to Foreign Minister Karl Brandt complaining that the ban had lapsed.",
      ["Ana Quispe, indirect: the ban had lapsed"],
    ],
    [
      "Council President, the Peruvian envoy Ana Quispe, said the ban would lapse.",
      ["Ana Quispe, indirect: the ban would lapse"],
    ],
    [
      "The ban will lapse in May, according to President Ana Quispe.",
      ["Ana Quispe, indirect: The ban will lapse in May"],
    ],
    [
      "Foreign Minister Karl Brandt told President Ana Quispe that the ban would lapse.",
      ["Karl Brandt > Ana Quispe, indirect: the ban would lapse"],
    ],
    [
      "President Ana Quispe was told by Foreign Minister Karl Brandt that the ban would lapse.",
      ["Karl Brandt > Ana Quispe, indirect: the ban would lapse"],
    ],
    [
      "Norway's foreign ministry said the ban would lapse.",
      ["foreign ministry of Norway, indirect: the ban would lapse"],
    ],
    ["Downing Street said the ban would lapse.", ["United Kingdom, indirect: the ban would lapse"]],
    ["Beijing says the islands are Chinese.", ["China, indirect: the islands are Chinese"]],
    [
      "The United Nations said on Friday that 300 people had fled.",
      ["United Nations, indirect: 300 people had fled"],
    ],
    [
      "President Ana Quispe said the talks were “useful and frank.”",
      ["Ana Quispe, mixed: the talks were “useful and frank"],
    ],
    ["President Ana Quispe called the treaty “a new dawn.”", ["Ana Quispe, mixed: the treaty “a new dawn"]],
    [
      "President Ana Quispe described the treaty as a disaster.",
      ["Ana Quispe, indirect: the treaty as a disaster"],
    ],
    ["President Ana Quispe hailed a “historic” thaw.", ["Ana Quispe, mixed: a “historic” thaw"]],
    [
      "President Ana Quispe denied that troops had crossed the border.",
      ["Ana Quispe, indirect: troops had crossed the border"],
    ],
    [
      "President Ana Quispe warned that the border would be closed.",
      ["Ana Quispe, indirect: the border would be closed"],
    ],
    [
      "President Ana Quispe stressed that Peru wanted peace and that it would sign.",
      ["Ana Quispe, indirect: Peru wanted peace and that it would sign"],
    ],
    ["President Ana Quispe believes the ban will lapse.", ["Ana Quispe, indirect: the ban will lapse"]],
    [
      "President Ana Quispe announced that Peru would join the pact.",
      ["Ana Quispe, indirect: Peru would join the pact"],
    ],
    ["President Ana Quispe added that the ban would lapse.", ["Ana Quispe, indirect: the ban would lapse"]],
    [
      "President Ana Quispe noted with regret that the ban would lapse.",
      ["Ana Quispe, indirect: the ban would lapse"],
    ],
    [
      "President Ana Quispe arrived in Oslo on Monday. She said Peru wanted peace.",
      ["Ana Quispe, indirect: Peru wanted peace"],
    ],
    [
      "Speaking in Oslo, President Ana Quispe said Peru wanted peace.",
      ["Ana Quispe, indirect: Peru wanted peace"],
    ],
    [
      "Russia will not attend, Foreign Minister Sergei Lavrov said on Tuesday.",
      ["Sergei Lavrov, indirect: Russia will not attend"],
    ],
    [
      "Interfax quoted Foreign Minister Sergei Lavrov as saying that Russia would not attend.",
      ["Sergei Lavrov, indirect: Russia would not attend"],
    ],
    [
      "Foreign Minister Sergei Lavrov was quoted by Interfax as saying Russia would not attend.",
      ["Sergei Lavrov, indirect: Russia would not attend"],
    ],
    [
      "President Ana Quispe expressed hope that the treaty would be ratified.",
      ["Ana Quispe, indirect: the treaty would be ratified"],
    ],
    [
      "President Ana Quispe made it clear that the border would stay open.",
      ["Ana Quispe, indirect: the border would stay open"],
    ],
    [
      "In the words of President Ana Quispe, the treaty is a new dawn.",
      ["Ana Quispe, indirect: the treaty is a new dawn"],
    ],
    [
      "The treaty, said President Ana Quispe, is a new dawn.",
      ["Ana Quispe, indirect: The treaty + is a new dawn"],
    ],
    [
      "President Ana Quispe accused Chad of crossing the border, saying it had “burnt three villages.”",
      ["Ana Quispe, mixed: it had “burnt three villages"],
    ],
    ["Iran insists its programme is peaceful.", ["Iran, indirect: its programme is peaceful"]],
    ["Diplomats said the talks had stalled.", ["-, indirect: the talks had stalled"]],
    ["A spokesman for the ministry said the talks had stalled.", ["-, indirect: the talks had stalled"]],
  ];
  test.each(table)("%s", (text, expected) => expect(statementsTold(text)).toEqual(expected));
});

describe("headlines", () => {
  const table: Table = [
    [
      "Quispe: Peru is ready for talks\n\nLIMA - President Ana Quispe arrived in Lima on Monday.",
      ["Ana Quispe, indirect: Peru is ready for talks"],
    ],
    [
      "Peru is ready for talks, says Quispe\n\nLIMA - President Ana Quispe arrived in Lima on Monday.",
      ["Ana Quispe, indirect: Peru is ready for talks"],
    ],
    [
      "Quispe: Chile's plan “a bad bargain”\n\nLIMA - President Ana Quispe arrived in Lima on Monday.",
      ["Ana Quispe, mixed: Chile's plan “a bad bargain"],
    ],
    // In a headline somebody who can speak both does and warns; of a thing it is told by whoever stands behind the verb.
    ["Kenya shuts border, warns Uganda of war", []],
    ["Kenya shuts border, warns Uganda", []],
    ["War would spread, warns Uganda", ["Uganda, indirect: War would spread"]],
    // What tells something itself before the colon is no speaker's name.
    [
      "Norway to meet Quispe: talks will resume\n\nLIMA - President Ana Quispe arrived in Lima on Monday.",
      [],
    ],
  ];
  test.each(table)("%s", (text, expected) => expect(statementsTold(text)).toEqual(expected));
});

describe("paragraphs", () => {
  const table: Table = [
    [
      "Border talks end in Lima\n\nLIMA - “The border is open,” President Ana Quispe said.\n\n“It will stay open for as long as I hold this office.",
      ["Ana Quispe, direct: The border is open"],
    ],
    [
      "Border talks end in Lima\n\n“The border is open, and it has been since May,” President Ana Quispe said. “Nobody will close it.\n\n“We have told Chad so,” she added.",
      [
        "Ana Quispe, direct: The border is open, and it has been since May + Nobody will close it.",
        "Ana Quispe, direct: We have told Chad so",
      ],
    ],
    [
      "Border talks end in Lima\n\nLIMA - “The border is open,” President Ana Quispe said.\n\nForeign Minister Karl Brandt was less sure.\n\n“It may close,” he said.",
      ["Ana Quispe, direct: The border is open", "Karl Brandt, direct: It may close"],
    ],
    // who explains in the second what he began in the first
    [
      "Border talks end in Lima\n\nAsked if he had summoned Ambassador Karl Brandt, Foreign Minister Kofi Addo replied: “We have called him many times.\n\n“It is very clear,” he explained.",
      ["Kofi Addo, direct: We have called him many times.", "Kofi Addo, direct: It is very clear"],
    ],
    // whoever the second of two paragraphs names
    [
      "Border talks end in Lima\n\n“The border is open. We have told Chad so.\n\n“Nobody will close it,” President Ana Quispe said.",
      [
        "Ana Quispe, direct: The border is open. We have told Chad so.",
        "Ana Quispe, direct: Nobody will close it",
      ],
    ],
    // a document goes on, and no state that it names
    [
      "Border talks end in Lima\n\nThe foreign ministry said the ban was void. Chad will respect it, the statement said.\n\nIt added that the ban would lapse.",
      [
        "foreign ministry, indirect: the ban was void",
        "-, indirect: Chad will respect it",
        "-, indirect: the ban would lapse",
      ],
    ],
    // however long the speech, who adds is who spoke
    [
      "Border talks end in Lima\n\n“The border is open,” said envoy Tiko Vuna. “Nobody will close it. The treaty is clear.”\n\n“We have told Chad. We have told Mali. We told Peru,” he added.",
      [
        "Tiko Vuna, direct: The border is open + Nobody will close it. The treaty is clear.",
        "Tiko Vuna, direct: We have told Chad. We have told Mali. We told Peru",
      ],
    ],
  ];
  test.each(table)("%s", (text, expected) => expect(statementsTold(text)).toEqual(expected));
});

describe("no statement", () => {
  const table = [
    "President Ana Quispe did not say when the ban would lapse.",
    "President Ana Quispe declined to say whether the ban would lapse.",
    "President Ana Quispe refused to comment.",
    "Reporters asked if the ban would lapse.",
    "The ministers amended the “Protocol on Fisheries” on Monday.",
    "The group was declared an “undesirable organization” in May.",
    "President Ana Quispe opened the so-called “summit” in Lima.",
    "President Ana Quispe declared a state of emergency.",
    "President Ana Quispe announced a budget.",
    "Norway told tales of the sea.",
    "President Ana Quispe signed the treaty “on friendship and mutual aid” in Lima.",
    "The sign says the shop is open.",
    "It is said that the ban will lapse.",
    "President Ana Quispe should say that the ban will lapse.",
    "President Ana Quispe could not say how many had fled.",
    "The film “Border” opened in Lima.",
    "President Ana Quispe promised aid.",
    "The two ministers discussed the ban.",
  ];
  test.each(table)("%s", (text) => expect(statementsTold(text)).toEqual([]));
});

test("a megabyte of cues and marks takes linear time", () => {
  assertLinear((size) => () => readText("He said “he said ‘he said, ".repeat(size)), 4000);
});

test("words below a colon that a cue of speech ends on are the speaker's, to the next who speaks", () => {
  const doc = [
    "Minister speaks on ferry",
    "Commenting on reports that the ferry has sunk, Foreign Minister Karl Brandt said:",
    "The loss of the ferry is a blow to all of us on the coast.",
    "We will help wherever help is wanted.",
    "President Ana Quispe said the port was closed.",
  ].join("\n\n");
  expect(statementsTold(doc)).toEqual([
    "Karl Brandt, direct: The loss of the ferry is a blow to all of us on the coast. + We will help wherever help is wanted.",
    "Ana Quispe, indirect: the port was closed",
  ]);
});
