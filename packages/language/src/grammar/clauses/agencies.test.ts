import { expect, test } from "vitest";

import { clausesOf, type Case } from "../testing.ts";

/** What agencies' prose does to the reading of a clause: plain nouns that look like verbs, participles, insertions, short words. */
const CASES: readonly Case[] = [
  [
    "LRA rebel leaders failed to come.",
    "NNP VBP NNS VBD TO VB .",
    "main LRA rebel leaders | fail(past) |  |",
    "infinitive[to] LRA rebel leaders | come(infinitive) |  |",
  ],
  [
    "The rebel representatives left Lima.",
    "DT VBP NNS VBD NNP .",
    "main The rebel representatives | leave(past) | Lima |",
  ],
  [
    "Details were settled by the chief PLO delegate Ana Ruiz.",
    "NNS VBD VBN IN DT JJ NNP VBP NNP NNP .",
    "main Details | settle(past,pass) |  | BY the chief PLO delegate Ana Ruiz",
  ],
  ["The young rebel against the king.", "DT NN VBP IN DT NN ."],
  [
    "The council withdrew most U.N. forces from Chad.",
    "DT NN VBD JJS NNP VBZ IN NNP .",
    "main The council | withdraw(past) | most U.N. forces <from Chad> |",
  ],
  ["Mostly Peru forces a vote.", "RB NNP VBZ DT NN .", "main Peru | force(present) | a vote |"],
  [
    "Peru waits because fighting will resume.",
    "NNP VBZ IN VBG MD VB .",
    "main Peru | wait(present) |  |",
    "adverbial[because] fighting | resume(future) |  |",
  ],
  [
    "Peru said that meeting Addo would help.",
    "NNP VBD IN VBG NNP MD VB .",
    "main Peru | say(past) |  |",
    "participial - | meet(gerund) | Addo |",
    "complement[that] - | help(present,would) |  |",
  ],
  [
    "He came to brief Addo on the plan.",
    "PRP VBD TO JJ NNP IN DT NN .",
    "main He | come(past) |  |",
    "infinitive[to] He | brief(infinitive) | Addo | on the plan",
  ],
  [
    "He came to brief talks on Monday.",
    "PRP VBD TO JJ NNS IN NNP .",
    "main He | come(past) |  | to brief talks; on Monday",
  ],
  [
    "They broke off internationally brokered talks.",
    "PRP VBD RP RB VBN NNS .",
    "main They | break_off(past) | internationally brokered talks |",
  ],
  [
    "Militia there are accused of raids.",
    "NNP EX VBP VBN IN NNS .",
    "main Militia | accuse(present,pass) |  | of raids",
  ],
  [
    "There are accused men in the jail.",
    "EX VBP VBN NNS IN DT NN .",
    "main There | accuse(present,pass) | men | in the jail",
  ],
  [
    "It sent a note, and that resulted in a stalemate.",
    "PRP VBD DT NN , CC WDT VBD IN DT NN .",
    "main It | send(past) | a note |",
    "main that | result(past) |  | in a stalemate",
  ],
  [
    "A rebel official Saturday said the breakdown means the war will continue.",
    "DT NN JJ NNP VBD DT NN VBZ DT NN MD VB .",
    "main A rebel official | say(past) |  | @Saturday",
    "complement the breakdown | mean(present) |  |",
    "complement the war | continue(future) |  |",
  ],
  [
    "Brandt gave the rebels an ultimatum to leave.",
    "NNP VBD DT NNS DT NN TO VB .",
    "main Brandt | give(past) | the rebels; an ultimatum |",
    "infinitive[to] the rebels | leave(infinitive) |  |",
  ],
  [
    "Officials said a Chadian team, called by Peru and supposed to start on Monday, never arrived in Lima.",
    "NNS VBD DT JJ NN , VBN IN NNP CC VBD TO VB IN NNP , RB VBN IN NNP .",
    "main Officials | say(past) |  |",
    "participial a Chadian team | call(participle,pass) |  | BY Peru",
    "participial a Chadian team | suppose(participle,pass) |  |",
    "infinitive[to] a Chadian team | start(infinitive) |  | on Monday",
    "complement a Chadian team | arrive(past,neg) |  | in Lima",
  ],
  [
    "Peru lent Chad 10 million dollars.",
    "NNP VBD NNP CD CD NNS .",
    "main Peru | lend(past) | Chad; 10 million dollars |",
  ],
  ["Peru promised Chad aid.", "NNP VBD NNP NN .", "main Peru | promise(past) | Chad; aid |"],
  // What has a noun behind it is no gift.
  ["Peru offered Chad aid workers.", "NNP VBD NNP NN NNS .", "main Peru | offer(past) | Chad aid workers |"],
  [
    "Peru granted Chad loans to win its vote.",
    "NNP VBD NNP NNS TO VB PRP$ NN .",
    "main Peru | grant(past) | Chad; loans |",
    "infinitive[to] Peru | win(infinitive) | its vote |",
  ],
  [
    "Officials said a Chadian team, called by Peru, and left Lima.",
    "NNS VBD DT JJ NN , VBN IN NNP , CC VBD NNP .",
    "main Officials | say(past) | a Chadian team |",
    "participial a Chadian team | call(participle,pass) |  | BY Peru",
    "main Officials | leave(past) | Lima |",
  ],
  [
    "The truce raised hopes, but last-minute haggling delayed signature of an accord, delegates said.",
    "DT NN VBD NNS , CC JJ HYPH NN NN VBN NN IN DT NN , NNS VBD .",
    "main The truce | raise(past) | hopes |",
    "complement last-minute haggling | delay(past) | signature <of an accord> |",
    "main delegates | say(past) |  |",
  ],
  [
    "Mora praised the pact, saying it means the two states are “set for growth”.",
    "NNP VBD DT NN , VBG PRP VBZ DT CD NNS VBP `` NN IN NN '' .",
    "main Mora | praise(past) | the pact |",
    "participial Mora | say(gerund) |  |",
    "complement it | mean(present) |  |",
    "complement the two states | be(present) | set | for growth",
  ],
  [
    "Ruiz noted gains, including the Lima treaty, increased trade and lower tariffs.",
    "NNP VBD NNS , VBG DT NNP NN , VBD NN CC JJR NNS .",
    "main Ruiz | note(past) | gains | including {the Lima treaty + increased trade + lower tariffs}",
  ],
  [
    "Ruiz left Lima, increased trade and lowered tariffs.",
    "NNP VBD NNP , VBD NN CC VBD NNS .",
    "main Ruiz | leave(past) | Lima |",
    "main Ruiz | increase(past) | trade |",
    "main Ruiz | lower(past) | tariffs |",
  ],
  [
    "He will be meeting his Chadian counterpart in Lima.",
    "PRP MD VB NN PRP$ JJ NN IN NNP .",
    "main He | meet(future,prog) | his Chadian counterpart | in Lima",
  ],
  [
    "Karl B. Brandt, Jr., is in Lima.",
    "NNP NNP NNP , NNP , VBZ IN NNP .",
    "main Karl B. Brandt | be(present) |  | in Lima",
  ],
  [
    "She was “absolutely devastated” by the raid.",
    "PRP VBD `` RB VBN '' IN DT NN .",
    "main She | devastate(past,pass) |  | BY the raid",
  ],
  [
    "Rowe is a career civil servant.",
    "NNP VBZ DT NN JJ NN .",
    "main Rowe | be(present) | a career civil servant |",
  ],
  [
    "They gave a council full powers.",
    "PRP VBD DT NN JJ NNS .",
    "main They | give(past) | a council; full powers |",
  ],
  [
    "Ruiz signed for Peru; Brandt for Austria; Mora for Chad.",
    "NNP VBD IN NNP : NNP IN NNP : NNP IN NNP .",
    "main Ruiz | sign(past) |  | for Peru",
    "main Brandt | sign(past) |  | for Austria",
    "main Mora | sign(past) |  | for Chad",
  ],
  [
    "They will receive updates on the border issues between Peru and Chad.",
    "PRP MD VB NNS IN DT NN VBZ IN NNP CC NNP .",
    "main They | receive(future) | updates | on the border issues <between {Peru + Chad}>",
  ],
  ["The ministry issues a note.", "DT NN VBZ DT NN .", "main The ministry | issue(present) | a note |"],
  [
    "The council is also due to vote on Friday.",
    "DT NN VBZ RB JJ IN NN IN NNP .",
    "main The council | vote(future) |  | on Friday",
  ],
  [
    "The delay is due to rain on Friday.",
    "DT NN VBZ JJ IN NN IN NNP .",
    "main The delay | be(present) |  | due to rain; on Friday",
  ],
  [
    "Ruiz met Addo in order to sign a deal.",
    "NNP VBD NNP IN NN TO VB DT NN .",
    "main Ruiz | meet(past) | Addo |",
    "infinitive[to] Ruiz | sign(infinitive) | a deal |",
  ],
  [
    "They left so as to meet Addo.",
    "PRP VBD RB IN TO VB NNP .",
    "main They | leave(past) |  |",
    "infinitive[to] They | meet(infinitive) | Addo |",
  ],
  ["The papers were in order.", "DT NNS VBD IN NN .", "main The papers | be(past) |  |"],
  [
    "They are working towards building a port.",
    "PRP VBP VBG NNS VBG DT NN .",
    "main They | work(present,prog) |  |",
    "adverbial[towards] They | build(gerund) | a port |",
  ],
  [
    "The two agreed to settle issues raised by Chad.",
    "DT CD VBD TO VB NNS VBD IN NNP .",
    "main The two | agree(past) |  |",
    "infinitive[to] The two | settle(infinitive) | issues |",
    "participial issues | raise(participle,pass) |  | BY Chad",
  ],
  [
    "Lima /ANDINA/ The president met Addo.",
    "NNP SYM NNP SYM DT NN VBD NNP .",
    "main The president | meet(past) | Addo |",
  ],
];

for (const [sentence, tags, ...clauses] of CASES) {
  test(sentence, () => expect(clausesOf(sentence, tags)).toEqual(clauses));
}

/** Sentences in which the tagger of names has these people. */
const NAMED: readonly (readonly [people: readonly string[], ...Case])[] = [
  [
    ["Karl Brandt"],
    "Ruiz cited Secretary of State Karl Brandt's speech.",
    "NNP VBD NNP IN NNP NNP NNP POS NN .",
    "main Ruiz | cite(past) | Secretary of State Karl Brandt's speech |",
  ],
  [
    ["Juan Mora"],
    "Ambassador of Chad to Peru Juan Mora, who is based in Lima, left.",
    "NNP IN NNP IN NNP NNP NNP , WP VBZ VBN IN NNP , VBD .",
    "relative[who] Ambassador <of Chad> <to Peru> (= Juan Mora) | base(present,pass) |  | in Lima",
    "main Ambassador <of Chad> <to Peru> (= Juan Mora) | leave(past) |  |",
  ],
];

for (const [people, sentence, tags, ...clauses] of NAMED) {
  test(sentence, () => expect(clausesOf(sentence, tags, false, people)).toEqual(clauses));
}
