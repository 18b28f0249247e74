import { expect, test } from "vitest";

import { eventsTold } from "../../shared/reading.ts";

/** A paper that nobody is told to have made is of those whom its title names; what others do with it is not. */
test.each([
  [
    "A trade agreement between Peru and Norway was signed in Lima.",
    ["signing: Peru/party, Norway/party @ Lima"],
  ],
  [
    "A free trade agreement between the Peruvian and Norwegian governments was concluded in 2019.",
    ["conclusion: Peru/party, Norway/party, 2019"],
  ],
  // Companies of two states are not those states.
  [
    "A contract between the Peruvian oil company and the Norwegian oil company was signed in Lima.",
    ["signing:  @ Lima"],
  ],
  // Whoever acts is told: the title adds nobody.
  ["Chad ratified an agreement between Peru and Norway in 2019.", ["ratification: Chad/party, 2019"]],
  ["An agreement between Peru and Norway was ratified in 2019.", ["ratification: , 2019"]],
  // Instruments go from each to the other, and none of two changes their treaty alone.
  [
    "Instruments of ratification of the extradition treaty between Peru and Norway were exchanged in Lima.",
    ["ratification: Peru/party, Norway/party @ Lima"],
  ],
  [
    "The air services agreement between Peru and Norway was amended in 2019.",
    ["amendment: Peru/party, Norway/party, 2019"],
  ],
  // By the title that "it" stands for.
  [
    "The trade agreement between Peru and Norway was ratified in 2019 after it was signed in Lima.",
    ["ratification: , 2019", "signing: Peru/party, Norway/party @ Lima"],
  ],
  // Whom a topic names is no party.
  [
    "A treaty between Peru and Norway on the islands of Chad and Mali was signed in Lima.",
    ["signing: Peru/party, Norway/party @ Lima"],
  ],
] as const)("%s", (text, expected) => expect(eventsTold(text)).toEqual(expected));
