import { describe, expect, it } from "vitest";

import { explain } from "./explain/index.ts";
import { nameKey } from "./fold.ts";
import { loadKnowledge } from "./index.ts";
import { QUERIES } from "./testing/explain-queries.ts";
import type { DayRange } from "./types.ts";

const knowledge = loadKnowledge();
const day = (iso: string): DayRange => ({ earliest: iso, latest: iso });

/** Names of who or what the strongest reading that holds means, and the rows that it rests on. */
function answerTo(
  phrase: string,
  on?: string,
): { readonly names: readonly string[]; readonly rows: readonly string[] } {
  const { answer, readings } = explain(knowledge, phrase, on ? { on: day(on) } : {});
  const rows = readings
    .flatMap(({ candidates }) => candidates)
    .filter(({ entity }) => answer.includes(entity))
    .flatMap(({ evidence }) => evidence.map(({ row }) => row));
  return { names: answer.flatMap((id) => [id, nameKey(knowledge.entity(id)?.name ?? id)]), rows };
}

const HELD: readonly (readonly [string, string, string])[] = [
  ["Kazakh president", "2014-12-23", "Nazarbayev"],
  ["Kazakh president", "2025-11-12", "Tokayev"],
  ["Kazakh foreign minister", "2015-12-21", "Idrissov"],
  ["Russian president", "1995-05-09", "Yeltsin"],
  ["Russian president", "2010-06-01", "Medvedev"],
  ["Russian prime minister", "2010-06-01", "Putin"],
  ["Russian foreign minister", "2017-02-27", "Lavrov"],
  ["Ukrainian president", "2014-12-23", "Poroshenko"],
  ["Uzbek president", "2005-05-13", "Karimov"],
  ["Tajik president", "2017-02-27", "Rahmon"],
  ["Belarusian president", "2014-12-23", "Lukashenko"],
  ["U.S. president", "1962-10-20", "Kennedy"],
  ["American president", "1972-02-21", "Nixon"],
  ["U.S. secretary of state", "1973-12-21", "Kissinger"],
  ["U.S. secretary of state", "2014-07-01", "Kerry"],
  ["British prime minister", "1982-04-02", "Thatcher"],
  ["British foreign secretary", "2003-03-20", "Straw"],
  ["French president", "1966-03-07", "de Gaulle"],
  ["French president", "2023-11-09", "Macron"],
  ["German chancellor", "1990-07-16", "Kohl"],
  ["West German chancellor", "1970-12-07", "Brandt"],
  ["Polish president", "1995-01-01", "Walesa"],
  ["Turkish president", "2016-08-09", "Erdogan"],
  ["Egyptian president", "1978-09-17", "Sadat"],
  ["Israeli prime minister", "1978-09-17", "Begin"],
  ["Iranian president", "2015-07-14", "Rouhani"],
  ["Iranian foreign minister", "2015-07-14", "Zarif"],
  ["Chinese president", "2013-09-07", "Xi"],
  ["Soviet premier", "1962-10-20", "Khrushchev"],
  ["Soviet president", "1991-06-01", "Gorbachev"],
  ["Soviet foreign minister", "1972-05-26", "Gromyko"],
  ["Yugoslav president", "1961-09-01", "Tito"],
  ["Indian prime minister", "1955-04-18", "Nehru"],
  ["Indian prime minister", "2005-07-18", "Singh"],
  ["Pakistani president", "1972-07-02", "Bhutto"],
  ["Indonesian president", "1955-04-18", "Sukarno"],
  ["Japanese prime minister", "1972-09-29", "Tanaka"],
  ["Japanese prime minister", "2014-11-10", "Abe"],
  ["South Korean president", "2000-06-13", "Kim Dae-jung"],
  ["Philippine president", "2016-10-20", "Duterte"],
  ["Vietnamese prime minister", "2015-07-01", "Nguyen"],
  ["Singaporean prime minister", "1975-01-01", "Lee Kuan Yew"],
  ["Australian prime minister", "2008-02-13", "Rudd"],
  ["New Zealand prime minister", "2019-03-15", "Ardern"],
  ["Fijian prime minister", "2015-01-01", "Bainimarama"],
  ["South African president", "1995-01-01", "Mandela"],
  ["Ghanaian president", "1961-01-01", "Nkrumah"],
  ["Tanzanian president", "1970-01-01", "Nyerere"],
  ["Kenyan president", "2010-01-01", "Kibaki"],
  ["Nigerian president", "2014-05-01", "Jonathan"],
  ["Ethiopian prime minister", "2018-07-09", "Abiy"],
  ["Rwandan president", "2010-01-01", "Kagame"],
  ["Congolese president", "2003-01-01", "Kabila"],
  ["Senegalese president", "2005-01-01", "Wade"],
  ["Egyptian president", "1956-07-26", "Nasser"],
  ["Libyan leader", "1986-04-15", "Gaddafi"],
  ["Syrian president", "2011-03-15", "Assad"],
  ["Iraqi president", "1990-08-02", "Hussein"],
  ["Saudi king", "2005-01-01", "Fahd"],
  ["Jordanian king", "1994-10-26", "Hussein"],
  ["Cuban president", "2015-07-20", "Castro"],
  ["Chilean president", "1972-01-01", "Allende"],
  ["Argentine president", "1982-04-02", "Galtieri"],
  ["Brazilian president", "2003-01-02", "Lula"],
  ["Mexican president", "1993-11-17", "Salinas"],
  ["Venezuelan president", "2005-01-01", "Chávez"],
  ["Colombian president", "2016-09-26", "Santos"],
  ["Bolivian president", "2010-01-01", "Morales"],
  ["Canadian prime minister", "1970-10-16", "Trudeau"],
  ["Salvadoran president", "2020-01-01", "Bukele"],
  ["Spanish prime minister", "1977-06-15", "Suárez"],
  ["Portuguese prime minister", "2000-01-01", "Guterres"],
  ["Italian prime minister", "1990-07-01", "Andreotti"],
  ["Swedish prime minister", "1985-01-01", "Palme"],
  ["Irish taoiseach", "1998-04-10", "Ahern"],
  ["Hungarian prime minister", "2015-09-01", "Orban"],
  ["Czechoslovak president", "1990-01-01", "Havel"],
  ["Serbian president", "1995-11-21", "Milosevic"],
  ["Georgian president", "2008-08-08", "Saakashvili"],
  ["Armenian prime minister", "2020-11-09", "Pashinyan"],
  ["Azerbaijani president", "2020-11-09", "Aliyev"],
  ["Kyrgyz president", "2010-04-06", "Bakiyev"],
  ["Turkmen president", "2000-01-01", "Niyazov"],
  ["Greek prime minister", "2018-06-17", "Tsipras"],
];

const CAPITALS: readonly (readonly [string, string, string])[] = [
  ["KZ", "1995-06-01", "plc.almaty"],
  ["KZ", "2000-01-01", "plc.astana"],
  ["DE", "1985-06-01", "plc.bonn"],
  ["DE", "2005-06-01", "plc.berlin"],
  ["MM", "1990-01-01", "plc.yangon"],
  ["MM", "2010-01-01", "plc.naypyidaw"],
  ["NG", "1985-01-01", "plc.lagos"],
  ["NG", "2000-01-01", "plc.abuja"],
  ["BR", "1950-01-01", "plc.rio-de-janeiro"],
  ["BR", "1970-01-01", "plc.brasilia"],
  ["PK", "1950-01-01", "plc.karachi"],
  ["PK", "1980-01-01", "plc.islamabad"],
  ["SUHH", "1970-01-01", "plc.moscow"],
  ["YUCS", "1970-01-01", "plc.belgrade"],
  ["x.south-vietnam", "1970-01-01", "plc.saigon"],
  ["YDYE", "1980-01-01", "plc.aden"],
];

describe("who held an office", () => {
  const asked = [...HELD.map((row) => row.join("|")), ...QUERIES].map((row) => row.split("|"));

  it("is asked of more than three hundred phrases", () => expect(asked.length).toBeGreaterThan(300));

  it.each(asked)("%s on %s: %s", (phrase = "", on = "", name = "") => {
    const { names, rows } = answerTo(phrase, on);
    const wanted = [name, nameKey(name)];
    expect(
      names.filter((held) => wanted.some((one) => held === one || held.includes(nameKey(name)))),
    ).not.toEqual([]);
    expect(rows).not.toEqual([]);
  });

  it("gives both on the day of a change, the successor first", () => {
    expect(knowledge.holders("UA/president", day("2019-05-20"))).toMatchObject([
      { person: "per.zelensky-volodymyr", holds: "certain" },
      { person: "per.poroshenko-petro", holds: "possible" },
    ]);
  });

  it("keeps everybody whom an undated text can mean", () => {
    const people = knowledge.holders("UA/president").map(({ person }) => person);
    expect(people).toEqual(expect.arrayContaining(["per.poroshenko-petro", "per.zelensky-volodymyr"]));
  });

  it("names all who could stand for a state, and nobody who could not", () => {
    const serving = knowledge.serving("UA");
    expect(serving).toEqual(expect.arrayContaining(["UA", "per.poroshenko-petro", "per.zelensky-volodymyr"]));
    expect(serving).not.toContain("per.putin-vladimir");
    expect(serving).not.toContain("");
    expect(new Set(serving).size).toBe(serving.length);
    expect(knowledge.serving("no.such")).toEqual(["no.such"]);
  });

  it("is certain of nothing in a range that spans a change", () => {
    const on = { earliest: "2019-01-01", latest: "2019-12-31" };
    const held = knowledge.holders("KZ/president", on);
    expect(held.length).toBeGreaterThan(1);
    expect(held.every(({ holds }) => holds === "possible")).toBe(true);
  });
});

describe("which city was the capital", () => {
  it.each(CAPITALS)("of %s on %s: %s", (country, on, place) =>
    expect(knowledge.capital(country, day(on))).toBe(place),
  );

  it("of which state is told by day", () => {
    expect(knowledge.capitalOf("plc.almaty", day("1995-01-01"))).toBe("KZ");
    expect(knowledge.capitalOf("plc.almaty", day("2005-01-01"))).toBeNull();
    expect(knowledge.capitalOf("plc.geneva")).toBeNull();
  });
});

describe("who belongs to a body", () => {
  const members = (org: string, on: string): string[] =>
    knowledge.members(org, day(on)).flatMap(({ member, status }) => (status === "member" ? [member] : []));
  it.each([
    ["org.eaeu", "2015-01-01", "KZ", true],
    ["org.eaeu", "2014-12-23", "KG", false],
    ["org.eaeu", "2016-01-01", "KG", true],
    ["org.nato", "1995-01-01", "PL", false],
    ["org.nato", "2000-01-01", "PL", true],
    ["org.eu", "2015-01-01", "GB", true],
    ["org.eu", "2021-01-01", "GB", false],
    ["org.asean", "1990-01-01", "VN", false],
    ["org.asean", "2000-01-01", "VN", true],
  ] as const)("%s on %s: %s %s", (org, on, member, belongs) =>
    expect(members(org, on).includes(member)).toBe(belongs),
  );
});
