import { expect, test } from "vitest";

import { clausesOf, type Case } from "../testing.ts";

/** What relative clauses and participles describe. */
const CASES: readonly Case[] = [
  // A name needs no telling which: it is the thing that it hangs on.
  [
    "Chad praised a pact with Peru that bans mines.",
    "NNP VBD DT NN IN NNP WDT VBZ NNS .",
    "main Chad | praise(past) | a pact <with Peru> |",
    "relative[that] a pact <with Peru> | ban(present) | mines |",
  ],
  [
    "Chad praised a pact with the country that bans mines.",
    "NNP VBD DT NN IN DT NN WDT VBZ NNS .",
    "main Chad | praise(past) | a pact <with the country> |",
    "relative[that] the country | ban(present) | mines |",
  ],
  [
    "The council adopted a text drafted by Peru and Chile which asks Mali for talks.",
    "DT NN VBD DT NN VBN IN NNP CC NNP WDT VBZ NNP IN NNS .",
    "main The council | adopt(past) | a text |",
    "participial a text | draft(participle,pass) |  | BY {Peru + Chile}",
    "relative[which] a text | ask(present) | Mali | for talks",
  ],
  [
    "The text goes back to the agreement which Mitterrand and Kohl had reached at Rambouillet in May of last year and which was signed on 13 July 1984.",
    "DT NN VBZ RB IN DT NN WDT NNP CC NNP VBD VBN IN NNP IN NNP IN JJ NN CC WDT VBD VBN IN CD NNP CD .",
    "main The text | go(present) |  | back to the agreement",
    "relative[which] {Mitterrand + Kohl} | reach(past,perf) | the agreement | at Rambouillet; in May of last year",
    "relative[which] the agreement | sign(past,pass) |  | on 13 July 1984",
  ],
  [
    "Gaddafi, who had pressed for a single African army and who offered to host the seat, spoke.",
    "NNP , WP VBD VBN IN DT JJ JJ NN CC WP VBD TO VB DT NN , VBD .",
    "relative[who] Gaddafi | press(past,perf) |  | for a single African army",
    "relative[who] Gaddafi | offer(past) |  |",
    "infinitive[to] Gaddafi | host(infinitive) | the seat |",
    "main Gaddafi | speak(past) |  |",
  ],
  [
    "The treaty replaces a pact that Bush and Gorbachev signed in July 1991 and that expired last December.",
    "DT NN VBZ DT NN WDT NNP CC NNP VBD IN NNP CD CC IN VBN JJ NNP .",
    "main The treaty | replace(present) | a pact |",
    "relative[that] {Bush + Gorbachev} | sign(past) | a pact | in July 1991",
    "relative[that] a pact | expire(past) |  | @last December",
  ],
  [
    "Relations between Manila and Kuala Lumpur, which had been cut over Sabah, were restored in June.",
    "NNS IN NNP CC NNP NNP , WDT VBD VBN VBN IN NNP , VBD VBN IN NNP .",
    "relative[which] Relations <between {Manila + Kuala Lumpur}> | cut(past,perf,pass) |  | over Sabah",
    "main Relations <between {Manila + Kuala Lumpur}> | restore(past,pass) |  | in June",
  ],
  [
    "The leaders issued a statement in Lima on Friday which calls for a ceasefire.",
    "DT NNS VBD DT NN IN NNP IN NNP WDT VBZ IN DT NN .",
    "main The leaders | issue(past) | a statement <in Lima> | on Friday",
    "relative[which] a statement <in Lima> | call(present) |  | for a ceasefire",
  ],
  [
    "The two presidents signed a declaration here on Monday that ends the state of war.",
    "DT CD NNS VBD DT NN RB IN NNP WDT VBZ DT NN IN NN .",
    "main The two presidents | sign(past) | a declaration | on Monday",
    "relative[that] a declaration | end(present) | the state <of war> |",
  ],
  [
    "In Washington, which has been absent from the bloc, Biden has not said whether he would rejoin.",
    "IN NNP , WDT VBZ VBN JJ IN DT NN , NNP VBZ RB VBN IN PRP MD VB .",
    "relative[which] Washington | be(present,perf) |  | from the bloc",
    "main Biden | say(present,perf,neg) |  | in Washington",
    "complement[whether] he | rejoin(present,would) |  |",
  ],
  [
    "The ministry condemned the raid, which it called an act of war.",
    "DT NN VBD DT NN , WDT PRP VBD DT NN IN NN .",
    "main The ministry | condemn(past) | the raid |",
    "relative[which] it | call(past) | an act <of war>; the raid |",
  ],
  [
    "Rajaratnam, whose republic left Malaysia in August 1965, praised the five.",
    "NNP , WP$ JJ VBD NNP IN NNP CD , VBD DT CD .",
    "relative[whose] republic | leave(past) | Malaysia | in August 1965",
    "main Rajaratnam | praise(past) | the five |",
  ],
  [
    "Nigeria and Cameroon signed an agreement in New York brokered by Kofi Annan.",
    "NNP CC NNP VBD DT NN IN NNP NNP VBN IN NNP NNP .",
    "main {Nigeria + Cameroon} | sign(past) | an agreement | in New York",
    "participial an agreement | broker(participle,pass) |  | BY Kofi Annan",
  ],
  ["Vázquez himself did not attend.", "NNP PRP VBD RB VB .", "main Vázquez | attend(past,neg) |  |"],
  [
    "Bhutto told parliament that Pakistan had signed and would ratify the accord.",
    "NNP VBD NN WDT NNP VBD VBN CC MD VB DT NN .",
    "main Bhutto | tell(past) | parliament |",
    "complement[that] Pakistan | sign(past,perf) | the accord |",
    "complement Pakistan | ratify(present,would) | the accord |",
  ],
  // Must not: the nearest place or person is meant.
  [
    "The minister visited the port of Beira, which was bombed in May.",
    "DT NN VBD DT NN IN NNP , WDT VBD VBN IN NNP .",
    "main The minister | visit(past) | the port <of Beira> |",
    "relative[which] Beira | bomb(past,pass) |  | in May",
  ],
  [
    "They met in Lima, which hosted the summit.",
    "PRP VBD IN NNP , WDT VBD DT NN .",
    "main They | meet(past) |  | in Lima",
    "relative[which] Lima | host(past) | the summit |",
  ],
  [
    "Rao praised Sadat, who flew to Jerusalem and signed the accords.",
    "NNP VBD NNP , WP VBD IN NNP CC VBD DT NNS .",
    "main Rao | praise(past) | Sadat |",
    "relative[who] Sadat | fly(past) |  | to Jerusalem",
    "relative[who] Sadat | sign(past) | the accords |",
  ],
  [
    "The people of Goma, a city in Congo held by rebels, fled.",
    "DT NNS IN NNP , DT NN IN NNP VBD IN NNS , VBN .",
    "participial The people <of Goma (= a city <in Congo>)> | hold(participle,pass) |  | BY rebels",
    "main The people <of Goma (= a city <in Congo>)> | flee(past) |  |",
  ],
  // Who does what a gerund tells.
  [
    "Chad accused Libya of bombing Faya.",
    "NNP VBD NNP IN VBG NNP .",
    "main Chad | accuse(past) | Libya |",
    "adverbial[of] Libya | bomb(gerund) | Faya |",
  ],
  [
    "The council praised Ghana for sending troops.",
    "DT NN VBD NNP IN VBG NNS .",
    "main The council | praise(past) | Ghana |",
    "adverbial[for] Ghana | send(gerund) | troops |",
  ],
  [
    "Bahrain recalled its envoy to Qatar, which it accuses of backing rebels.",
    "NNP VBD PRP$ NN IN NNP , WDT PRP VBZ IN VBG NNS .",
    "main Bahrain | recall(past) | its envoy <to Qatar> |",
    "relative[which] it | accuse(present) | Qatar |",
    "adverbial[of] Qatar | back(gerund) | rebels |",
  ],
  [
    "Taylor was convicted of arming rebels.",
    "NNP VBD VBN IN VBG NNS .",
    "main Taylor | convict(past,pass) |  |",
    "adverbial[of] Taylor | arm(gerund) | rebels |",
  ],
  [
    "Peru apologised for detaining the envoy.",
    "NNP VBD IN VBG DT NN .",
    "main Peru | apologise(past) |  |",
    "adverbial[for] Peru | detain(gerund) | the envoy |",
  ],
];

test.each(CASES)("%s", (text, tags, ...clauses) => expect(clausesOf(text, tags)).toEqual(clauses));
