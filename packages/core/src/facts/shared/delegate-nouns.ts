import { MONARCHS, wordSet } from "@chancery/language";

import { FACTIONS } from "../../document/index.ts";

// Nouns for those who act for a state or a body, by class. Lemmas, singular.

/** Those who bear arms for a state or a body, and what they fight with as its crew. */
const FIGHTERS = wordSet(`
  troop force soldier army navy military police policeman policewoman gendarme gendarmerie serviceman trooper sailor seaman airman infantryman
  aircraft plane warplane jet bomber warship ship fleet gunner artillery marine guard coastguard coastguardsman border-guard tank armour armor paratrooper
  patrol patrolman frigate gunboat gunship corvette destroyer cruiser minesweeper submarine flotilla squadron infantry cavalry helicopter
  legionnaire commando contingent battalion brigade regiment garrison peacekeeper
`);

/** People who act for a state or a body: "Russian and Kazakh officials signed" says that the two states did. */
export const DELEGATES: ReadonlySet<string> = wordSet(
  `
    official officials authority government delegation diplomat representative negotiator minister leader president premier chancellor side
    envoy ambassador counterpart colleague ministry cabinet administration parliament lawmaker leadership team
    spokesman spokeswoman spokesperson foreign-minister secretary commander general aide adviser monarch head chief state
    country nation republic kingdom people mediator party regime junta observer monitor voter electorate embassy consulate mission legation
    presidency rebel fighter guerrilla insurgent militant gunman protester student prosecutor court judge agent
    ruler strongman house chamber coup-leader putschist envoys politburo authorities premier-designate legislature congress senate throne palace
  `,
  FIGHTERS,
  MONARCHS,
);

/** Of these one is a part of what bears arms, of others a thing: "army units", "elements of a brigade", but "units of a power plant". */
export const UNITS: ReadonlySet<string> = wordSet("unit element detachment column remnant platoon");

/** Of these some are secret or armed, others a state's and anybody's: "the security services", "the general staff", "the high command". */
export const SERVICES: ReadonlySet<string> = wordSet("service staff command agency wing");

/** What stands before a unit or a service that bears arms, or behind its "of". */
export const ARMED: ReadonlySet<string> = wordSet(
  "armed security intelligence secret special general high militia rebel guerrilla division corps",
  FIGHTERS,
);

/** In the plural, those who fight for a body: "Hamas cells". Of a state they are only its people. */
export const BANDS: ReadonlySet<string> = wordSet(
  "gang band cell squad militia militiaman irregular combatant raider partisan",
);

/** Those who act for a body, but of a state only are. */
export const AGAINST: ReadonlySet<string> = new Set([
  ...FACTIONS,
  ...BANDS,
  ...wordSet("militant gunman protester student jihadist dissident"),
]);

/** Heads that stand for what follows "of": "the governments of Peru and Chile", "a group of ministers". */
export const COLLECTIVES: ReadonlySet<string> = wordSet(
  "committee group number pair majority faction summit session conference member meeting bloc alliance coalition dozen rest handful couple",
);

/** Bodies that several states set up: "the Peruvian-Chilean commission" is both, "the Peruvian commission" one of Peru's own bodies. */
export const JOINT: ReadonlySet<string> = wordSet("commission panel subcommittee");

/** Of these whoever has them is somebody else. */
export const SERVING: ReadonlySet<string> = wordSet("aide adviser advisor");
