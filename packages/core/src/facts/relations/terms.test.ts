import { expect, test } from "vitest";

import { readText } from "../shared/reading.ts";

/** sentence, relations with the time of each: "type subject > object, value, when" */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  [
    "Mongolia has had observer status in the Shanghai Cooperation Organisation since 2004.",
    ["observer-of MN, 2004/.."],
  ],
  ["Burundi was a party to the Rome Statute until 2017.", ["party-to BI, ../2017"]],
  [
    "South Sudan became the 193rd member state of the United Nations on 14 July 2011.",
    ["member-of SS, 2011-07-14/.."],
  ],
  // A member with no day is one, and a state that only hopes is none.
  ["Uruguay is a member state of Mercosur.", ["member-of UY, -"]],
  ["Uruguay is a candidate member state of Mercosur.", []],
  [
    "Antonio Guterres, 70, has been UN secretary-general since January 2017.",
    ["holds-office per.guterres-antonio, 2017-01/..", "age per.guterres-antonio, -"],
  ],
  [
    "Juan Perez Mora was Peru's foreign minister from 1991 to 1993.",
    ["holds-office Juan Perez Mora, 1991/1993"],
  ],
  ["Juan Perez Mora, president of Peru since 2011, spoke.", ["holds-office Juan Perez Mora, 2011/.."]],
  [
    "Juan Perez Mora, Peru's foreign minister from 1990 to 1995, spoke.",
    ["holds-office Juan Perez Mora, 1990/1995"],
  ],
  ["Juan Perez Mora took office as president of Peru in 2016.", ["holds-office Juan Perez Mora, 2016/.."]],
  [
    "Juan Perez Mora took the oath as Peru's foreign minister in 2016.",
    ["holds-office Juan Perez Mora, 2016/.."],
  ],
  ["Juan Perez Mora took notes as president of Peru.", []],
  // A date of something else is no term.
  ["Juan Perez Mora, Peru's foreign minister, spoke in 1995.", ["holds-office Juan Perez Mora, -"]],
  ["Juan Perez Mora, who will be Peru's foreign minister from 2021, spoke.", []],
  [
    "Guterres succeeded Ban Ki-moon as UN secretary-general in January 2017.",
    ["holds-office per.guterres-antonio, 2017-01/..", "successor-of per.guterres-antonio, 2017-01/.."],
  ],
  // What a title promises binds from the day on which it comes into force.
  [
    "The Treaty of Friendship between Chad and Fiji entered into force on 1 January 2019.",
    ["party-to TD, 2019-01-01/..", "party-to FJ, 2019-01-01/.."],
  ],
  // Parties stand in a list with commas.
  [
    "A memorandum between Chad, Fiji, and Peru entered into force in 2018.",
    ["party-to TD, 2018/..", "party-to FJ, 2018/..", "party-to PE, 2018/.."],
  ],
  [
    "The Treaty of Friendship between Chad and Fiji took effect in 2018.",
    ["party-to TD, 2018/..", "party-to FJ, 2018/.."],
  ],
  [
    "The Treaty of Friendship between Chad and Fiji did not enter into force in 2018.",
    ["party-to TD, -", "party-to FJ, -"],
  ],
  [
    "The Treaty of Friendship between Chad and Fiji may enter into force in 2021.",
    ["party-to TD, -", "party-to FJ, -"],
  ],
  [
    "The Treaty of Friendship between Chad and Fiji was signed on 1 May 2018.",
    ["party-to TD, -", "party-to FJ, -"],
  ],
  ["Kosovo is recognised by Germany and Japan.", ["recognizes DE, -", "recognizes JP, -"]],
  ["Kosovo was recognised by Germany.", []],
  ["Zanzibar is part of Tanzania.", ["part-of plc.zanzibar, -"]],
  ["Ukraine, which Russia wanted as a member, is not part of it.", []],
  ["Zanzibar takes part in the talks.", []],
];

/** What held once and holds no more: the relation is denied. */
test.each([
  ["Uruguay is no longer a member of Mercosur.", ["not member-of UY"]],
  ["Burundi is no longer a party to the Rome Statute.", ["not party-to BI"]],
  ["Kenya no longer recognises Kosovo.", ["not recognizes KE"]],
  ["Uruguay will be a member of Mercosur no longer than Chad.", ["member-of UY"]],
])("%s", (text, expected) => {
  const doc = readText(`A quiet week abroad\n\nNAIROBI, March 6, 2020 (Savanna Wire) - ${text}\n`, null);
  const told = doc.facts.flatMap((fact) =>
    fact.kind === "relation" ? [`${fact.negated ? "not " : ""}${fact.type} ${fact.subject}`] : [],
  );
  expect(told).toEqual(expected);
});

test.each(CASES)("%s", (text, expected) => {
  const doc = readText(`A quiet week abroad\n\nNAIROBI, March 6, 2020 (Savanna Wire) - ${text}\n`, null);
  const names = new Map(doc.entities.map(({ id, name }) => [id, id.startsWith("local:") ? name : id]));
  const told = doc.facts.flatMap((fact) =>
    fact.kind === "relation" ? [`${fact.type} ${names.get(fact.subject)}, ${fact.when?.edtf ?? "-"}`] : [],
  );
  expect(told).toEqual(expected);
});
