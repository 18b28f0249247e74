import { expect, test } from "vitest";

import { clausesOf, type Case } from "../testing.ts";

/** Whom a relative clause tells to be bidden, and who goes on speaking behind one. */
const CASES: readonly Case[] = [
  [
    "Addo, whom Peru urged to resign, left.",
    "NNP , WP NNP VBD TO VB , VBD .",
    "relative[whom] Peru | urge(past) | Addo |",
    "infinitive[to] Addo | resign(infinitive) |  |",
    "main Addo | leave(past) |  |",
  ],
  [
    "Addo, whom Peru called on to resign, left.",
    "NNP , WP NNP VBD IN TO VB , VBD .",
    "relative[whom] Peru | call(past) | Addo |",
    "infinitive[to] Addo | resign(infinitive) |  |",
    "main Addo | leave(past) |  |",
  ],
  // Whoever wants may do it himself.
  [
    "Addo, whom Peru wants to expel, left.",
    "NNP , WP NNP VBZ TO VB , VBD .",
    "relative[whom] Peru | want(present) | Addo |",
    "infinitive[to] Peru | expel(infinitive) |  |",
    "main Addo | leave(past) |  |",
  ],
  [
    "Mora praised the work Peru does, saying it helps.",
    "NNP VBD DT NN NNP VBZ , VBG PRP VBZ .",
    "main Mora | praise(past) | the work |",
    "relative Peru | do(present) | the work |",
    "participial Mora | say(gerund) |  |",
    "complement it | help(present) |  |",
  ],
  // "that" before an owner points; before a clause it does not.
  [
    "Addo met Mora and that country's envoy.",
    "NNP VBD NNP CC IN NN POS NN .",
    "main Addo | meet(past) | {Mora + that country's envoy} |",
  ],
  [
    "Addo said that Mora left and that Peru stayed.",
    "NNP VBD IN NNP VBD CC IN NNP VBD .",
    "main Addo | say(past) |  |",
    "complement[that] Mora | leave(past) |  |",
    "complement[that] Peru | stay(past) |  |",
  ],
  [
    "Addo met Mora in the Peruvian capital Lima.",
    "NNP VBD NNP IN DT JJ NN NNP .",
    "main Addo | meet(past) | Mora | in the Peruvian capital Lima",
  ],
  [
    "Addo met newly sworn-in President Mora.",
    "NNP VBD RB VBN : IN NNP NNP .",
    "main Addo | meet(past) | newly sworn-in President Mora |",
  ],
  [
    "In the capital Addo met Mora.",
    "IN DT NN NNP VBD NNP .",
    "main Addo | meet(past) | Mora | in the capital",
  ],
  // Whoever is appealed to is to act; what befalls somebody he asks for himself.
  [
    "Addo appealed to Peru to stay.",
    "NNP VBD TO NNP TO VB .",
    "main Addo | appeal(past) |  | to Peru",
    "infinitive[to] Peru | stay(infinitive) |  |",
  ],
  [
    "Addo pleaded with Peru to free Mora.",
    "NNP VBD IN NNP TO VB NNP .",
    "main Addo | plead(past) |  | with Peru",
    "infinitive[to] Peru | free(infinitive) | Mora |",
  ],
  [
    "Addo appealed to the court to be heard.",
    "NNP VBD TO DT NN TO VB VBN .",
    "main Addo | appeal(past) |  | to the court",
    "infinitive[to] Addo | hear(infinitive,pass) |  |",
  ],
  [
    "Addo spoke with Mora to win time.",
    "NNP VBD IN NNP TO VB NN .",
    "main Addo | speak(past) |  | with Mora",
    "infinitive[to] Addo | win(infinitive) | time |",
  ],
  // Whoever it is, he is not whom he insults.
  [
    "Whoever insults the king may be jailed.",
    "WP VBZ DT NN MD VB VBN .",
    "complement[whoever] - | insult(present) | the king |",
    "main - | jail(present,pass,may) |  |",
  ],
  [
    "As you get older the problem grows.",
    "IN PRP VBP JJR DT NN VBZ .",
    "adverbial[as] you | get(present) |  |",
    "main the problem | grow(present) |  |",
  ],
  // What is asked for and described; what is reported, wherever.
  [
    "Peru asked for the arms that Chad had.",
    "NNP VBD IN DT NNS IN NNP VBD .",
    "main Peru | ask(past) |  | for the arms",
    "relative[that] Chad | have(past) | the arms |",
  ],
  [
    "Peru said in Lima that Chad left.",
    "NNP VBD IN NNP IN NNP VBD .",
    "main Peru | say(past) |  | in Lima",
    "complement[that] Chad | leave(past) |  |",
  ],
  [
    "It was a charge that Chad dismissed as absurd.",
    "PRP VBD DT NN IN NNP VBD IN JJ .",
    "main It | be(past) | a charge |",
    "relative[that] Chad | dismiss(past) | a charge |",
  ],
  [
    "Peru denied the charge that Chad dismissed envoys.",
    "NNP VBD DT NN IN NNP VBD NNS .",
    "main Peru | deny(past) | the charge |",
    "complement[that] Chad | dismiss(past) | envoys |",
  ],
  // Whoever is left out is no member.
  ["Peru but not Chad signed it.", "NNP CC RB NNP VBD PRP .", "main Peru | sign(past) | it |"],
  ["Peru praised Mali and not Chad.", "NNP VBD NNP CC RB NNP .", "main Peru | praise(past) | Mali |"],
  ["Everyone but Chad signed it.", "NN CC NNP VBD PRP .", "main Everyone | sign(past) | it |"],
];

test.each(CASES)("%s", (text, tags, ...expected) => {
  expect(clausesOf(text, tags)).toEqual(expected);
});
