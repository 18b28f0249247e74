import { expect, test } from "vitest";

import { clausesOf, type Case } from "../testing.ts";

const CASES: readonly Case[] = [
  // Where it was, and whose it was; a name with its own "of", and a noun that has one already.
  [
    "A meeting in Geneva of the ministers ended.",
    "DT NN IN NNP IN DT NNS VBD .",
    "main A meeting <in Geneva> <of the ministers> | end(past) |  |",
  ],
  [
    "Chad praised the signing in Oslo of the accord.",
    "NNP VBD DT NN IN NNP IN DT NN .",
    "main Chad | praise(past) | the signing <in Oslo> <of the accord> |",
  ],
  // A date between what was done and whose deed it was, with an adverb or without.
  [
    "Chad praised the signing earlier this week of the accord.",
    "NNP VBD DT NN RBR DT NN IN DT NN .",
    "main Chad | praise(past) | the signing earlier <@this week> <of the accord> |",
  ],
  // What stands for a noun takes what the noun would; a pronoun that is an object does not.
  [
    "Chad praised the visit after those by Addo.",
    "NNP VBD DT NN IN DT IN NNP .",
    "main Chad | praise(past) | the visit | after those <by Addo>",
  ],
  ["Chad praised those by Monday.", "NNP VBD DT IN NNP .", "main Chad | praise(past) | those | by Monday"],
  [
    "Chad signed the accord earlier this week in Lima.",
    "NNP VBD DT NN RBR DT NN IN NNP .",
    "main Chad | sign(past) | the accord | @this week; in Lima",
  ],
  [
    "A meeting at University of Lima ended.",
    "DT NN IN NNP IN NNP VBD .",
    "main A meeting <at University <of Lima>> | end(past) |  |",
  ],
  [
    "The envoy to Chad of the union left.",
    "DT NN IN NNP IN DT NN VBD .",
    "main The envoy <to Chad <of the union>> | leave(past) |  |",
  ],
  [
    "Talks in the border town of Tacna between Peru and Chile failed.",
    "NNS IN DT NN NN IN NNP IN NNP CC NNP VBD .",
    "main Talks <in the border town <of Tacna>> <between {Peru + Chile}> | fail(past) |  |",
  ],
  // What somebody wrote or said is by him, where a preposition governs it; what is done to it is done by somebody else.
  [
    "Mora came in response to an invitation by the ruler.",
    "NNP VBD IN NN IN DT NN IN DT NN .",
    "main Mora | come(past) |  | in response to an invitation <by the ruler>",
  ],
  [
    "The letter was handed over by the envoy.",
    "DT NN VBD VBN RP IN DT NN .",
    "main The letter | hand_over(past,pass) |  | BY the envoy",
  ],
  [
    "Chad held talks with Libya on the border in Paris on Monday.",
    "NNP VBD NNS IN NNP IN DT NN IN NNP IN NNP .",
    "main Chad | hold(past) | talks <with Libya> <on the border> <in Paris> | on Monday",
  ],
  [
    "The ambassador to Peru arrived.",
    "DT NN IN NNP VBD .",
    "main The ambassador <to Peru> | arrive(past) |  |",
  ],
  [
    "The ministers met in Lusaka on 3 June 1979.",
    "DT NNS VBD IN NNP IN CD NNP CD .",
    "main The ministers | meet(past) |  | in Lusaka; on 3 June 1979",
  ],
  [
    "The agreement between Iraq and Turkey on water expires in May.",
    "DT NN IN NNP CC NNP IN NN VBZ IN NNP .",
    "main The agreement <between {Iraq + Turkey}> <on water> | expire(present) |  | in May",
  ],
  [
    "He paid a visit to Albania in 1963.",
    "PRP VBD DT NN IN NNP IN CD .",
    "main He | pay(past) | a visit <to Albania> | in 1963",
  ],
  [
    "The committee adopted a resolution on Namibia on Thursday.",
    "DT NN VBD DT NN IN NNP IN NNP .",
    "main The committee | adopt(past) | a resolution <on Namibia> | on Thursday",
  ],
  ["Thursday's talks failed.", "NNP POS NNS VBD .", "main Thursday's talks | fail(past) |  |"],
  [
    "Last week Sadat flew to Jerusalem.",
    "JJ NN NNP VBD IN NNP .",
    "main Sadat | fly(past) |  | @Last week; to Jerusalem",
  ],
  [
    "The treaty took effect on Jan. 1, 1994.",
    "DT NN VBD NN IN NNP CD , CD .",
    "main The treaty | take(past) | effect | on Jan. 1, 1994",
  ],
  [
    "Britain ended sanctions against Rhodesia in 1979.",
    "NNP VBD NNS IN NNP IN CD .",
    "main Britain | end(past) | sanctions <against Rhodesia> | in 1979",
  ],
  [
    "The deal was reached in response to a request from Bhutan.",
    "DT NN VBD VBN IN NN IN DT NN IN NNP .",
    "main The deal | reach(past,pass) |  | in response to a request <from Bhutan>",
  ],
  [
    "On behalf of Finland, the envoy signed the convention.",
    "IN NN IN NNP , DT NN VBD DT NN .",
    "main the envoy | sign(past) | the convention | on behalf of Finland",
  ],
  [
    "Ahead of the summit, Manila freed two rebels.",
    "RB IN DT NN , NNP VBD CD NNS .",
    "main Manila | free(past) | two rebels | ahead of the summit",
  ],
  [
    "The premier arrived at the invitation of King Hussein.",
    "DT NN VBD IN DT NN IN NNP NNP .",
    "main The premier | arrive(past) |  | at the invitation of King Hussein",
  ],
  ["The leaders met Wednesday.", "DT NNS VBD NNP .", "main The leaders | meet(past) |  | @Wednesday"],
  [
    "Relations with Cuba improved during the 1970s.",
    "NNS IN NNP VBD IN DT NNS .",
    "main Relations <with Cuba> | improve(past) |  | during the 1970s",
  ],
  [
    "Two days later, the cabinet resigned.",
    "CD NNS RBR , DT NN VBD .",
    "main the cabinet | resign(past) |  | @Two days later",
  ],
  [
    "The Treaty of Tlatelolco bans nuclear weapons in Latin America.",
    "DT NNP IN NNP VBZ JJ NNS IN NNP NNP .",
    "main The Treaty <of Tlatelolco> | ban(present) | nuclear weapons | in Latin America",
  ],
  [
    "Thailand's relations with Cambodia soured after the raid on the embassy.",
    "NNP POS NNS IN NNP VBD IN DT NN IN DT NN .",
    "main Thailand's relations <with Cambodia> | sour(past) |  | after the raid <on the embassy>",
  ],
  [
    "He has been in Dakar since Tuesday.",
    "PRP VBZ VBN IN NNP IN NNP .",
    "main He | be(present,perf) |  | in Dakar; since Tuesday",
  ],
  [
    "The delegation from Ghana left.",
    "DT NN IN NNP VBD .",
    "main The delegation <from Ghana> | leave(past) |  |",
  ],
  [
    "He attended the funeral of the emperor in Tokyo in 1989.",
    "PRP VBD DT NN IN DT NN IN NNP IN CD .",
    "main He | attend(past) | the funeral <of the emperor> <in Tokyo> | in 1989",
  ],
  [
    "Belgium sent troops to the Congo in July 1960.",
    "NNP VBD NNS IN DT NNP IN NNP CD .",
    "main Belgium | send(past) | troops | to the Congo; in July 1960",
  ],
  [
    "The minister of finance signed for Spain.",
    "DT NN IN NN VBN IN NNP .",
    "main The minister <of finance> | sign(past) |  | for Spain",
  ],
  ["They spoke about the border.", "PRP VBD IN DT NN .", "main They | speak(past) |  | about the border"],
  [
    "The accord between the two Koreas, signed in 1991, failed.",
    "DT NN IN DT CD NNS , VBN IN CD , VBD .",
    "participial The accord <between the two Koreas> | sign(participle,pass) |  | in 1991",
    "main The accord <between the two Koreas> | fail(past) |  |",
  ],
  ["The war in Angola ended.", "DT NN IN NNP VBD .", "main The war <in Angola> | end(past) |  |"],
  [
    "The summit ended without a statement.",
    "DT NN VBD IN DT NN .",
    "main The summit | end(past) |  | without a statement",
  ],
];

for (const [sentence, tags, ...clauses] of CASES) {
  test(sentence, () => expect(clausesOf(sentence, tags)).toEqual(clauses));
}
