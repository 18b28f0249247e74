import { describe, expect, test } from "vitest";

import { mentionsOf, readText } from "../testing.ts";

const officesOf = (text: string, published: string): readonly string[] => {
  const doc = readText(text, { published });
  return doc.offices.map(({ person, polity }) => `${person} ${polity}`);
};

describe("an office, a comma and a style before the name, as Caribbean communiqués list those who came", () => {
  const CASES: readonly (readonly [string, string, readonly string[]])[] = [
    [
      "Also there were the Prime Minister of Barbados, Honourable Mia Amor Mottley; and the President of Guyana, His Excellency Mohamed Irfaan Ali.",
      "2023-07-07",
      ["per.mottley-mia BB", "per.ali-irfaan GY"],
    ],
    [
      "The Prime Minister of Dominica, Dr. the Rt. Honourable Roosevelt Skerrit, spoke.",
      "2014-03-12",
      ["per.skerrit-roosevelt DM"],
    ],
    [
      "The President of the Republic of Guyana, His Excellency Donald R. Ramotar, and the Prime Minister of Jamaica, the Most Honourable Portia Simpson Miller, spoke.",
      "2014-03-12",
      ["per.ramotar-donald GY", "per.simpson-miller-portia JM"],
    ],
  ];
  test.each(CASES)("%s", (text, day, expected) => expect(officesOf(text, day)).toEqual(expected));

  test("a style is no name, and whoever bears it is no place", () => {
    const doc = readText(
      "The President of Guyana, His Excellency Mohamed Irfaan Ali, met Rt. Honourable Ann Reade.",
      {
        published: "2023-07-07",
      },
    );
    expect(doc.entities.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      "Irfaan Ali person",
      "Guyana country",
      "Ann Reade person",
    ]);
  });
});

describe("a middle name that the base does not list", () => {
  test("is passed over in who holds an office of a state that the article names", () => {
    const doc = readText("Mia Amor Mottley spoke for Barbados.", { published: "2023-07-07" });
    expect(doc.entities.map(({ id }) => id)).toContain("per.mottley-mia");
  });
  test("makes another person of anybody else", () => {
    const doc = readText("Mia Amor Mottley spoke for Peru.", { published: "2023-07-07" });
    expect(doc.entities.map(({ id }) => id)).not.toContain("per.mottley-mia");
  });
});

describe("initials of a headline, and surnames behind the title of one state", () => {
  test("M.J. Zarif of the headline is whom the text has in full", () => {
    const doc = readText("Iranian Foreign Minister Mohammad Javad Zarif spoke.", {
      title: "Assad receives M.J. Zarif in Damascus",
    });
    expect(mentionsOf(doc, "per.zarif-mohammad-javad").length).toBe(2);
  });
  test("initials of somebody else stay his own", () => {
    const doc = readText("Iranian Foreign Minister Mohammad Javad Zarif met A.B. Zarif of Peru.");
    expect(mentionsOf(doc, "A.B. Zarif")).toEqual(["A.B. Zarif"]);
  });
  test("an initial and a family name are whoever holds an office of a state that the article names", () => {
    const doc = readText("Prime Minister of Mongolia U.Khurelsukh met Kh.Battulga.", {
      published: "2019-05-01",
    });
    const ids = doc.entities.map(({ id }) => id);
    expect(ids).toContain("per.khurelsukh-ukhnaagiin");
    expect(ids).toContain("per.battulga-khaltmaagiin");
  });
  test("another initial is of somebody else", () => {
    const doc = readText("Prime Minister of Mongolia B.Khurelsukh met Ts.Battulga.", {
      published: "2019-05-01",
    });
    const ids = doc.entities.map(({ id }) => id);
    expect(ids).not.toContain("per.khurelsukh-ukhnaagiin");
    expect(ids).not.toContain("per.battulga-khaltmaagiin");
  });
  test("an Iranian minister is not Iraq's of the same surname", () => {
    const doc = readText("Iranian Foreign Minister Hussein spoke. Iraq did not.", {
      published: "2021-09-01",
    });
    expect(doc.entities.map(({ id }) => id)).not.toContain("per.hussein-fuad");
  });
});

describe("whose the office is", () => {
  test("a headline that ends with a state says nothing of the office that opens the text", () => {
    const doc = readText("Prime Minister Ralph Gonsalves spoke of Saint Vincent and the Grenadines.", {
      title: "Envoys speak of the border between Guyana and Venezuela",
      published: "2023-12-14",
    });
    expect(doc.offices.map(({ person, polity }) => `${person} ${polity}`)).toEqual([
      "per.gonsalves-ralph VC",
    ]);
  });
  test("an office between two names is of the one behind it", () => {
    const doc = readText(
      "He met Secretary of State Antony Blinken, Secretary of Homeland Security Ana Quispe, and others.",
      { published: "2023-12-27" },
    );
    expect(doc.offices.filter(({ person }) => person === "per.blinken-antony")).toHaveLength(1);
  });
  test("an acronym means what the article says that it does", () => {
    const doc = readText("The paramilitary Rapid Support Forces (RSF) agreed. The RSF then left.", {
      published: "2023-05-20",
    });
    expect(doc.entities.map(({ id }) => id)).toEqual(["org.rsf-sd"]);
  });
  const SPELLED: readonly (readonly [string, string])[] = [
    // letters that the base has of another body
    [
      "The International Chamber of Commerce ruled. The ICC panel was unanimous.",
      "International Chamber of Commerce",
    ],
    ["The International Cricket Council (ICC) met. The ICC said so.", "International Cricket Council"],
    // the base's own body, spelled a little otherwise
    ["The Shanghai Cooperative Organisation (SCO) met. The SCO agreed.", "Shanghai Cooperation Organization"],
    ["The North Atlantic Alliance (NATO) met. NATO agreed.", "North Atlantic Treaty Organization"],
    ["The International Criminal Court (ICC) ruled. The ICC was unanimous.", "International Criminal Court"],
  ];
  test.each(SPELLED)("%s: %s", (sentence, name) => {
    const { entities } = readText(sentence, { published: "2023-05-20" });
    expect(entities.map((entity) => entity.name)).toEqual([name]);
  });
});
