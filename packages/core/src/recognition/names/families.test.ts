import { expect, test } from "vitest";

import { readText } from "../../resolution/entities/testing.ts";

/** sentence, its names of people */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  // A town behind "de" is a family's; "los" is a particle.
  ["Marcelo Fernandez de Cordoba signed for Ecuador.", ["Marcelo Fernandez de Cordoba"]],
  ["General Jaime de los Santos took command.", ["Jaime de los Santos"]],
  ["President Lula flew to Rio de Janeiro.", ["President Lula"]],
  // A ruler's title and his first name, when more of a name follows, are somebody else's.
  [
    "Sheikh Sabah Khaled al-Hamad al-Sabah met Sheikh Sabah al-Ahmad al-Sabah.",
    ["Sabah Khaled al-Hamad al-Sabah", "Sabah al-Ahmad al-Sabah"],
  ],
  // A ruling house ends the name of each of its members, and by itself is none of them.
  [
    "Prince Majed bin Fahd Al Saud met Sheikha Maryam Al Thani.",
    ["Majed bin Fahd Al Saud", "Maryam Al Thani"],
  ],
  ["The Al Saud have ruled since then.", []],
  // A state that is a given name too.
  ["Foreign Secretary Bharat Raj Paudyal met the envoy.", ["Bharat Raj Paudyal"]],
  ["The envoy of Bharat met the minister.", []],
  // What a minister deals with is no part of the name behind it.
  ["The visit of the Minister for Asia and the Middle East Amanda Joy Miller ended.", ["Amanda Joy Miller"]],
  // Behind a particle of descent a title is a name.
  ["Minister of Trade of Oman Majid bin Ali bin Sultan left.", ["Majid bin Ali bin Sultan"]],
  ["The minister met Sultan Ali Nasser.", ["Ali Nasser"]],
  // A family's name of several words ends the names of others of the family too.
  ["Ambassador Hessa Abdullah Al Otaiba met the envoy.", ["Hessa Abdullah Al Otaiba"]],
  ["Ambassador Yousef Al Otaiba met the envoy.", ["Yousef Al Otaiba"]],
  // A nickname stands in quotation marks amid the name.
  ['The incumbent, Francisco "Lu-Olo" Guterres, lost.', ['Francisco "Lu-Olo" Guterres']],
  ['Mali sent Juan R. "Beto" Mora to Lima.', ['Juan R. "Beto" Mora']],
  ["Envoy Juan R. (Beto) Mora came with Ana (Bibi) Nour.", ["Juan R. (Beto) Mora", "Ana (Bibi) Nour"]],
  // A state or a year in brackets is no nickname, and a quotation behind an initial none either.
  ["They met Juan Mora (Peru) and Ali Idriss (Chad).", ["Juan Mora", "Ali Idriss"]],
  // The mother's family name behind a listed name, where people bear both.
  [
    "President Luis Arce Mendoza of Bolivia met Evo Morales Quispe.",
    ["Luis Arce Mendoza", "Evo Morales Quispe"],
  ],
  ["They met Luis Arce Tuesday in Lima.", ["Luis Arce"]],
  ["They met Vladimir Putin Backers in Lima.", ["Vladimir Putin"]],
  // The noun of a government, in capitals or not, is no name of his who rules.
  ["On Monday the Thatcher Government said no.", ["Thatcher"]],
  // Titles of those who head a university, a church or a district.
  ["The envoy met Rector Pavel Tasev and Sheriff Dan Okoye.", ["Pavel Tasev", "Dan Okoye"]],
  // A building is nobody.
  ["They met at the Palacio de los Lopez on Monday.", []],
  // By the state beside the name.
  ["Saudi King Abdullah met Jordan's King Abdullah.", ["King Abdullah", "King Abdullah"]],
];

test.each(CASES)("%s", (text, people) => {
  const doc = readText(text, { published: "2014-06-15" });
  const named = doc.mentions.filter(({ kind, form }) => kind === "person" && form === "name");
  expect(named.map(({ span: { start, end } }) => text.slice(start, end))).toEqual(people);
});

test("two kings of one name are told apart by their states", () => {
  const doc = readText("Saudi King Abdullah met Jordan's King Abdullah.", { published: "2014-06-15" });
  const kings = doc.mentions.filter(({ kind }) => kind === "person").map(({ entity }) => entity);
  expect(kings).toEqual(["per.abdullah-sa", "per.abdullah-ii"]);
});
