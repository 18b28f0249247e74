import { describe, expect, test } from "vitest";

import { statementsTold } from "../shared/reading.ts";

const INTRODUCTION =
  "Spokeswoman briefs the press\n\nLISBON - Foreign Minister Karl Brandt and his spokeswoman, Rosa Mendes, met the press on Thursday.";

describe("transcripts", () => {
  test("a paragraph is whose name stands before its colon", () =>
    expect(
      statementsTold(
        `${INTRODUCTION}\n\nQUESTION: Was the ambassador called home?\n\nMENDES: I can confirm that he was. He landed this morning.\n\nBRANDT: I would not read more into it than that.`,
      ),
    ).toEqual([
      "Rosa Mendes, direct: I can confirm that he was. He landed this morning.",
      "Karl Brandt, direct: I would not read more into it than that.",
    ]));

  test("questions marked by a letter alone, and one who answers", () =>
    expect(
      statementsTold(
        "Office of the Press Secretary\n\nMR. HADDAD: I think the premier of Fiji made the case.\n\nQ Did they have lunch?\n\nMR. HADDAD: No, they did not, as far as I know.",
      ),
    ).toEqual([
      "HADDAD, direct: I think the premier of Fiji made the case.",
      "HADDAD, direct: No, they did not, as far as I know.",
    ]));

  test("turns of a conversation, some of those who speak told of nowhere else", () =>
    expect(
      statementsTold(
        `${INTRODUCTION}\n\nMendes: Every single one of them?\n\nOkello: I think so, but not the last one.\n\nMendes: By far.\n\nOkello: We were there first.`,
      ),
    ).toEqual([
      "Rosa Mendes, direct: Every single one of them?",
      "Okello, direct: I think so, but not the last one.",
      "Rosa Mendes, direct: By far.",
      "Okello, direct: We were there first.",
    ]));

  test("titles before the name, and what goes on below in the first person", () =>
    expect(
      statementsTold(
        `${INTRODUCTION}\n\nForeign Minister of Norway Karl Brandt: Thank you all for coming to Lisbon.\n\nWe have agreed on the next round, and our experts will meet in May.\n\nThe press was then led to the garden.\n\nMENDES: I can confirm that he was pleased.`,
      ),
    ).toEqual([
      "Karl Brandt, direct: Thank you all for coming to Lisbon.",
      "Karl Brandt, direct: We have agreed on the next round, and our experts will meet in May.",
      "Rosa Mendes, direct: I can confirm that he was pleased.",
    ]));

  test("letters for question and answer, where the head says whose briefing it was", () =>
    expect(
      statementsTold(
        "Foreign Ministry Spokesman Karl Brandt's Regular Press Conference on May 6, 2013\n\nQ: Was the ambassador called home?\n\nA: He landed this morning, as was planned.\n\nQ: Will he stay?\n\nA: The ministry will tell you in time.",
      ),
    ).toEqual([
      "Karl Brandt, direct: He landed this morning, as was planned.",
      "Karl Brandt, direct: The ministry will tell you in time.",
    ]));

  test("letters for question and answer, where what introduces them says who was asked, and an answer of two paragraphs", () =>
    expect(
      statementsTold(
        "The full text is below\n\nForeign Minister Karl Brandt accepted an exclusive interview with the Lisbon Herald.\n\nQ: Was the ambassador called home?\n\nA: He landed this morning, as was planned.\n\nThe talks went on until noon.\n\nQ: Will he stay?\n\nA: The ministry will tell you in time.",
      ),
    ).toEqual([
      "Karl Brandt, direct: He landed this morning, as was planned.",
      "Karl Brandt, direct: The talks went on until noon.",
      "Karl Brandt, direct: The ministry will tell you in time.",
    ]));

  test("an office before the answers, of whom the head names with it", () =>
    expect(
      statementsTold(
        "Interview with Ambassador Rosa Mendes\n\nThe ambassador received us in Lisbon on Thursday.\n\nLH: When do you leave?\n\nAmbassador: The ministry will tell me in time.\n\nLH: And then?\n\nAmbassador: There is a house by the sea.",
      ),
    ).toEqual([
      "Rosa Mendes, direct: The ministry will tell me in time.",
      "Rosa Mendes, direct: There is a house by the sea.",
    ]));

  test("letters for question and answer name nobody", () =>
    expect(
      statementsTold(
        `${INTRODUCTION}\n\nQ: Was the ambassador called home?\n\nA: He landed this morning, as you know.`,
      ),
    ).toEqual([]));

  test("one label alone is no transcript", () =>
    expect(
      statementsTold(`${INTRODUCTION}\n\nMENDES: A LIFE IN THE PORT will be shown in Lima on Monday.`),
    ).toEqual([]));

  test("labels that name nobody are left alone", () =>
    expect(
      statementsTold(
        `${INTRODUCTION}\n\nWhere: The talks are held in Lima.\n\nWhen: They begin on Monday at noon.`,
      ),
    ).toEqual([]));

  test("the letter for an answer is the one person's who speaks under his name", () =>
    expect(
      statementsTold(
        `${INTRODUCTION}\n\nMENDES: The talks have ended.\n\nQ: Was the ambassador called home?\n\nA: I told them that he landed this morning.`,
      ),
    ).toEqual([
      "Rosa Mendes, direct: The talks have ended.",
      "Rosa Mendes, direct: I told them that he landed this morning.",
    ]));

  test("the letter for an answer is whom the headline says was asked", () =>
    expect(
      statementsTold(
        "An interview with Ambassador Rosa Mendes\n\nThe ambassador received us in Lisbon on Thursday.\n\nQ: When do you leave?\n\nA: At the end of the year.",
      ),
    ).toEqual(["Rosa Mendes, direct: At the end of the year."]));

  test("whoever takes the floor in a record of a council, known or not", () =>
    expect(
      statementsTold(
        "Council meets\n\nThe Council met in New York on Monday to hear of the truce.\n\nMr. OKELLO (Uganda): I have the honour to speak for the group. It asks for patience.",
      ),
    ).toEqual(
      ["Okello, direct: I have the honour to speak for the group. It asks for patience."].map((line) =>
        line.replace("Okello", "OKELLO"),
      ),
    ));

  test("a body with its letters before a colon heads what is told of it", () =>
    expect(
      statementsTold(
        "Lake leaders meet\n\nThe leaders met in Lisbon on Thursday.\n\nLake Resilience Facility (LRF): Leaders endorsed the Agreement to Establish the LRF.",
      ),
    ).toEqual([]));

  test("whoever is labelled by an office or a title speaks where somebody asks, known or not", () =>
    expect(
      statementsTold(
        "Daily briefing\n\nThe ministry briefed the press in Lisbon on Thursday.\n\nSPOKESMAN: The ambassador landed this morning.\n\nQUESTION: Was he called home?\n\nMR. HADDAD: My government believes that he was.",
      ),
    ).toEqual([
      "-, direct: The ambassador landed this morning.",
      "HADDAD, direct: My government believes that he was.",
    ]));

  test("a record of a council: who speaks through an interpreter, and its chair", () =>
    expect(
      statementsTold(
        "Council meets\n\nThe Council met in New York on Monday to hear of the truce.\n\nMr. OKELLO (Uganda) (interpretation from French): We ask for patience.\n\nThe President: I thank the representative of Uganda for his words.",
      ),
    ).toEqual([
      "OKELLO, direct: We ask for patience.",
      "-, direct: I thank the representative of Uganda for his words.",
    ]));

  test("NOTE: and PHOTO: speak for nobody", () =>
    expect(
      statementsTold(
        `${INTRODUCTION}\n\nNOTE: The talks are held in Lima this week.\n\nPHOTO: They begin on Monday at noon in the garden.`,
      ),
    ).toEqual([]));

  test("an interview that prints its questions without labels", () =>
    expect(
      statementsTold(
        "An interview with Ambassador Rosa Mendes\n\nThe ambassador received us in Lisbon on Thursday.\n\nHow far apart are you?\n\nNot very far. They want a quota of 24,000 tonnes.\n\nYour critics say that you gave too much away. Did you?\n\nThey are free to say so.\n\nThe talks go on in May.",
      ),
    ).toEqual([
      "Rosa Mendes, direct: Not very far. They want a quota of 24,000 tonnes.",
      "Rosa Mendes, direct: They are free to say so.",
    ]));

  test("two questions in a report are no interview", () =>
    expect(
      statementsTold(
        `${INTRODUCTION}\n\nWhat comes next?\n\nThe talks go on in May.\n\nWho pays?\n\nThe fund has money left.`,
      ),
    ).toEqual([]));

  test("another who is named with his paper ends what was said before", () =>
    expect(
      statementsTold(
        `${INTRODUCTION}\n\nMENDES: The talks have ended.\n\nBRANDT: They have.\n\nJonas Petrauskas, Baltic Radio: Do we know the date?`,
      ),
    ).toEqual([
      "Rosa Mendes, direct: The talks have ended.",
      "Karl Brandt, direct: They have.",
      "Jonas Petrauskas, direct: Do we know the date?",
    ]));

  test("a name over what is told of its bearer is a heading", () =>
    expect(
      statementsTold(
        `${INTRODUCTION}\n\nRosa Mendes: Loans for ports. On her page Rosa Mendes calls for cheap loans.\n\nKarl Brandt: Fish for all. On his page Karl Brandt calls for more fish.`,
      ),
    ).toEqual([]));

  test("names in brackets", () =>
    expect(
      statementsTold(
        `${INTRODUCTION}\n\n[Rosa Mendes] The talks have ended, and they were hard.\n\n([Jonas Petrauskas] Do we know the date?)\n\n[Rosa Mendes] We know the month.`,
      ),
    ).toEqual([
      "Rosa Mendes, direct: The talks have ended, and they were hard.",
      "Jonas Petrauskas, direct: Do we know the date?",
      "Rosa Mendes, direct: We know the month.",
    ]));

  test("what stands in brackets before no words of anybody", () =>
    expect(
      statementsTold(
        `${INTRODUCTION}\n\n[Photo] The port of Lima in the rain.\n\n[Map] The town and its river.`,
      ),
    ).toEqual([]));
});
