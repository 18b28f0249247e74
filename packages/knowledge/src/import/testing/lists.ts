/** Small lists in the shape of the real ones; what they say is partly made up. */

const uri = (qid: string) => ({ type: "uri", value: `http://www.wikidata.org/entity/${qid}` });
const text = (value: string, lang = "en") => ({ type: "literal", "xml:lang": lang, value });
const time = (day: string) => ({
  type: "literal",
  datatype: "http://www.w3.org/2001/XMLSchema#dateTime",
  value: `${day}T00:00:00Z`,
});
const precision = (value: number) => ({
  type: "literal",
  datatype: "http://www.w3.org/2001/XMLSchema#integer",
  value: String(value),
});

const kazakhstan = {
  country: uri("Q232"),
  countryLabel: text("Kazakhstan"),
  iso: { type: "literal", value: "KZ" },
};

/** As the query service answers: `application/sparql-results+json`. */
export const SPARQL = JSON.stringify({
  head: {
    vars: "person personLabel alias position positionLabel country countryLabel iso start startPrecision end endPrecision gender dob dobPrecision familyLabel givenLabel".split(
      " ",
    ),
  },
  results: {
    bindings: [
      {
        person: uri("Q57394"),
        personLabel: text("Nursultan Nazarbayev"),
        alias: text("Нұрсұлтан Назарбаев", "kk"),
        position: uri("Q1249118"),
        positionLabel: text("President of Kazakhstan"),
        ...kazakhstan,
        start: time("1990-04-24"),
        startPrecision: precision(11),
        end: time("2019-03-20"),
        endPrecision: precision(11),
        gender: uri("Q6581097"),
        dob: time("1940-07-06"),
        dobPrecision: precision(11),
      },
      {
        person: uri("Q900001"),
        personLabel: text("Aibek Testbekov"),
        alias: text("Айбек Тестбеков", "ru"),
        position: uri("Q900100"),
        positionLabel: text("Ambassador of Kazakhstan"),
        ...kazakhstan,
        start: time("2016-01-01"),
        startPrecision: precision(9),
        gender: uri("Q6581097"),
        dob: time("1970-05-01"),
        dobPrecision: precision(10),
        familyLabel: text("Testbekov"),
        givenLabel: text("Aibek"),
      },
      {
        person: uri("Q900002"),
        personLabel: text("Dana Testova"),
        position: uri("Q900101"),
        positionLabel: text("Deputy Chairwoman of the Committee for Weights and Measures"),
        ...kazakhstan,
        start: time("2016-02-03"),
        gender: uri("Q6581072"),
      },
      {
        person: uri("Q900003"),
        personLabel: text("Rival Testuly"),
        position: uri("Q1249118"),
        positionLabel: text("President of Kazakhstan"),
        ...kazakhstan,
        start: time("2010-01-01"),
        startPrecision: precision(11),
        end: time("2012-01-01"),
        endPrecision: precision(11),
      },
    ],
  },
});

export const SPARQL_CSV = `person,personLabel,position,positionLabel,country,countryLabel,iso,start,startPrecision,end,endPrecision,gender,dob
http://www.wikidata.org/entity/Q900001,Aibek Testbekov,http://www.wikidata.org/entity/Q900100,Ambassador of Kazakhstan,http://www.wikidata.org/entity/Q232,Kazakhstan,KZ,2016-01-01T00:00:00Z,9,,,http://www.wikidata.org/entity/Q6581097,1970-05-01T00:00:00Z
`;

export const MEMBERSHIPS_CSV = `member,memberLabel,iso,org,orgLabel,start,startPrecision,end,endPrecision
http://www.wikidata.org/entity/Q232,Kazakhstan,KZ,http://www.wikidata.org/entity/Q17495,Eurasian Economic Union,2015-01-01T00:00:00Z,11,,
http://www.wikidata.org/entity/Q414,Argentina,AR,http://www.wikidata.org/entity/Q17495,Eurasian Economic Union,2021-02-03T00:00:00Z,11,,
http://www.wikidata.org/entity/Q1,Nowhere,,http://www.wikidata.org/entity/Q17495,Eurasian Economic Union,2021-02-03T00:00:00Z,11,,
`;

const snak = (property: string, datatype: string, datavalue: object) => ({
  snaktype: "value",
  property,
  datatype,
  datavalue,
});
const item = (property: string, id: string) =>
  snak(property, "wikibase-item", {
    type: "wikibase-entityid",
    value: { "entity-type": "item", "numeric-id": Number(id.slice(1)), id },
  });
const at = (property: string, day: string, precision: number) =>
  snak(property, "time", {
    type: "time",
    value: {
      time: `+${day}T00:00:00Z`,
      timezone: 0,
      before: 0,
      after: 0,
      precision,
      calendarmodel: "http://www.wikidata.org/entity/Q1985727",
    },
  });
const claim = (mainsnak: object, qualifiers: Record<string, object[]> = {}, rank = "normal") => ({
  mainsnak,
  type: "statement",
  id: "Q1$00000000-0000-0000-0000-000000000000",
  rank,
  qualifiers,
  "qualifiers-order": Object.keys(qualifiers),
});
const term = (value: string, language = "en") => ({ language, value });

/** As Special:EntityData answers. */
export const ENTITIES = JSON.stringify({
  entities: {
    Q900001: {
      type: "item",
      id: "Q900001",
      labels: { en: term("Aibek Testbekov"), ru: term("Айбек Тестбеков", "ru") },
      aliases: { en: [term("Aybek Testbekov"), term("Testbekov")] },
      claims: {
        P31: [claim(item("P31", "Q5"))],
        P21: [claim(item("P21", "Q6581097"))],
        P27: [claim(item("P27", "Q232"))],
        P569: [claim(at("P569", "1970-05-00", 10))],
        P39: [
          claim(item("P39", "Q900100"), {
            P580: [at("P580", "2016-00-00", 9)],
            P582: [at("P582", "2019-06-03", 11)],
          }),
          claim(item("P39", "Q900100"), { P580: [at("P580", "1999-01-01", 11)] }, "deprecated"),
          claim({ snaktype: "somevalue", property: "P39", datatype: "wikibase-item" }),
        ],
      },
    },
    Q900100: {
      type: "item",
      id: "Q900100",
      labels: { en: term("Ambassador of Kazakhstan") },
      claims: { P1001: [claim(item("P1001", "Q232"))] },
    },
    Q232: {
      type: "item",
      id: "Q232",
      labels: { en: term("Kazakhstan") },
      claims: {
        P297: [claim(snak("P297", "external-id", { type: "string", value: "KZ" }))],
        P463: [claim(item("P463", "Q17495"), { P580: [at("P580", "2015-01-01", 11)] })],
        P1549: [
          claim(
            snak("P1549", "monolingualtext", {
              type: "monolingualtext",
              value: { text: "Kazakhlander", language: "en" },
            }),
          ),
          claim(
            snak("P1549", "monolingualtext", {
              type: "monolingualtext",
              value: { text: "Kazakh", language: "en" },
            }),
          ),
        ],
      },
    },
    Q17495: { type: "item", id: "Q17495", labels: { en: term("Eurasian Economic Union") }, claims: {} },
  },
});

export const REIGN = `stateabb,ccode,leadid,leader,sdate,smonth,syear,emonth,eyear,birthyear,gender,militarycareer,l_month,l_year,,,codedby,notes
KZK,705,A1,Nazarbayev,24,4,1990,3,2019,1940,1,0,,,,,,
FRN,220,A2,Testeur,1,2,1946,3,1946,1890,1,0,,,,,,
FRN,220,A2b,Testeur,5,6,1946,7,1946,1890,1,0,,,,,,
HAI,41,A3,Executive Council,2,4,1957,5,1957,,1,0,,,,,,
QQQ,999,A4,Nobody,1,1,1950,1,1951,1900,1,0,,,,,,
USA,2,A5,Broken,31,2,19x0,1,1951,1900,1,0,,,,,,
`;

export const JRC = `# JRC-Names
100\tP\tu\tVladimir+Putin
100\tP\tde\tWladimir+Putin
100\tP\tsl\tVladimirr+Putinn
100\tP\tu\tNATO+Putin
100\tP\tu\tputin
200\tP\tu\tSomebody+Unknown
300\tO\tu\tNATO
300\tO\txx\tNordatlantikpaktorganisation
300\tO\tu\tMoscow
`;

const city = (
  id: number,
  name: string,
  alternates: string,
  code: string,
  country: string,
  population: number,
) =>
  [
    id,
    name,
    name,
    alternates,
    "51.1",
    "71.4",
    "P",
    code,
    country,
    "",
    "01",
    "",
    "",
    "",
    population,
    "",
    350,
    "Asia/Almaty",
    "2023-03-01",
  ].join("\t");

/** Lines of cities500.txt. */
export const CITIES = `${[
  city(1526273, "Astana", "Akmola,NQZ,TSE,Astana City", "PPLC", "KZ", 1_000_000),
  city(9000001, "Testingrad", "Тестинград,testing,Testing-on-Sea,XYZ,Moscow,測試", "PPL", "RU", 250_000),
  city(9000002, "Smallville", "", "PPL", "RU", 600),
  city(9000003, "Regionseat", "", "PPLA", "RU", 60_000),
  city(9000004, "Elsewhere", "", "PPL", "QQ", 900_000),
  city(9000005, "Testingrad", "", "PPL", "KZ", 900_000),
].join("\n")}\n`;
