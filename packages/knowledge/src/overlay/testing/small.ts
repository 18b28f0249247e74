import type { Source } from "../../knowledge.ts";
import type { BaseCountry, Row } from "../../tables.ts";
import { layer, type Layered, type OverlayInput } from "../index.ts";

const country = (id: string, name: string): BaseCountry => ({
  id,
  alpha3: "",
  name,
  official: name,
  capitals: [],
  demonyms: [],
  unMember: false,
  region: "",
});

const rows = (columns: string, ...lines: readonly string[]): readonly Row[] =>
  lines.map((line) => {
    const cells = line.split(",");
    return Object.fromEntries(columns.split(",").map((column, i) => [column, cells[i] ?? ""]));
  });

/** A world of two states, so that what an overlay does to it is seen at a glance. */
export const SMALL: Source = {
  version: "2025-12-31+small",
  dataDate: "2025-12-31",
  base: [country("KZ", "Kazakhstan"), country("RU", "Russia")],
  tables: {
    countries: rows("id,kind,adjectives,name", "KZ,current,Kazakh,", "RU,current,Russian,"),
    places: rows("id,name,kind,country,parent", "plc.astana,Astana,city,KZ,", "plc.moscow,Moscow,city,RU,"),
    capitals: rows("country,place,from,to", "KZ,plc.astana,1997-12,", "RU,plc.moscow,1918-03,"),
    people: rows(
      "id,name,given,family,order,gender,born,died,qid,country",
      "per.nazarbayev-nursultan,Nursultan Nazarbayev,Nursultan,Nazarbayev,gf,m,1940-07-06,,Q57394,KZ",
      "per.tokayev-kassym-jomart,Kassym-Jomart Tokayev,Kassym-Jomart,Tokayev,gf,m,1953-05-17,,,KZ",
      "per.putin-vladimir,Vladimir Putin,Vladimir,Putin,gf,m,1952-10-07,,Q7747,RU",
    ),
    names: rows(
      "entity,text,lang,kind,from,to,strength",
      "plc.astana,Nur-Sultan,en,former,2019-03-23,2022-09-17,",
      "per.nazarbayev-nursultan,Nursultan Nazarbaev,en,variant,,,",
      "org.eaeu,Eurasian Economic Union,en,official,,,",
      "org.eaeu,EAEU,en,acronym,,,",
    ),
    offices: rows(
      "id,polity,role,title,rank,is,seats",
      "KZ/president,KZ,president,president,1,hos,1",
      "KZ/foreign-minister,KZ,foreign-minister,foreign minister,3,fm,1",
      "RU/president,RU,president,president,1,hos,1",
      "RU/presidential-aide,RU,presidential-aide,presidential aide,5,aide,many",
      "org.eaeu/chair,org.eaeu,chair,chair,1,head,1",
    ),
    terms: rows(
      "person,office,from,to,acting",
      "per.nazarbayev-nursultan,KZ/president,1990-04-24,2019-03-20,n",
      "per.tokayev-kassym-jomart,KZ/president,2019-03-20,,n",
      "per.putin-vladimir,RU/president,2000-05-07,2008-05-07,n",
      "per.putin-vladimir,RU/president,2012-05-07,,n",
    ),
    orgs: rows("id,kind,parent,founded", "org.eaeu,igo,,2015-01-01", "org.supreme-council,body,org.eaeu,"),
    memberships: rows("org,member,status,signed,from,to", "org.eaeu,KZ,member,,2015-01-01,"),
    agreements: rows(
      "id,title,kind,parties,signed",
      "agr.ru-kz-1992,Treaty of Friendship,treaty,RU|KZ,1992-05-25",
      "agr.ru-kz-2013,Treaty of Good-Neighbourliness,treaty,RU|KZ,2013-11-11",
    ),
    agreement_links: rows("from,rel,to,date", "agr.ru-kz-2013,supersedes,agr.ru-kz-1992,"),
    roles: rows(
      "pattern,plural,role,classes,title",
      "president,presidents,president,hos,y",
      "aide,aides,presidential-aide,aide,y",
    ),
  },
};

/** One file under its name. */
export const overlay = (text: string, name = "mine.yaml"): OverlayInput => ({
  name,
  files: [{ name, text }],
});

export const onSmall = (...overlays: readonly (string | OverlayInput)[]): Layered =>
  layer(
    SMALL,
    overlays.map((one, i) =>
      typeof one === "string" ? overlay(one, i === 0 ? "mine.yaml" : `mine-${i}.yaml`) : one,
    ),
  );
