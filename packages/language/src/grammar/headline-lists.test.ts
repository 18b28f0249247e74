import { expect, test } from "vitest";

import { clausesOf, type Case } from "./testing.ts";

/** Headlines with lists, passives and plural subjects. */
const CASES: readonly Case[] = [
  // Must not
];

test.each(CASES)("%s", (text, tags, ...clauses) => expect(clausesOf(text, tags)).toEqual(clauses));

const HEADLINES: readonly Case[] = [
  [
    "Kim, Trump shake hands, sign document",
    "NNP , NNP VBP NNS , VBP NN",
    "headline {Kim + Trump} | shake(present) | hands |",
    "headline {Kim + Trump} | sign(present) | document |",
  ],
  [
    "Angola, Cuba, South Africa Ink Accord; Namibia to Be Free",
    "NNP , NNP , NNP NNP VBP NN : NNP TO VB JJ",
    "headline {Angola + Cuba + South Africa} | ink(present) | Accord |",
    "headline Namibia | be(future) |  |",
  ],
  [
    "Peru, Chile, Bolivia to sign pact",
    "NNP , NNP , NNP TO VB NN",
    "headline {Peru + Chile + Bolivia} | sign(future) | pact |",
  ],
  ["Five Nations Form 'ASEAN'", "CD NNS VBP `` NNP ''", "headline Five Nations | form(present) | ASEAN |"],
  [
    "Treaty caps deployed warheads at 1,550",
    "NN NNS VBD NNS IN CD",
    "headline Treaty | cap(present) | deployed warheads | at 1,550",
  ],
  [
    "Treaty signed by leaders in Lima",
    "NN VBN IN NNS IN NNP",
    "headline Treaty | sign(past,pass) |  | in Lima; BY leaders",
  ],
  ["Ghana's Mahama sworn in", "NNP POS NNP VBN IN", "headline Ghana's Mahama | swear(past,pass) |  |"],
  [
    "Ethiopia, Tigray rebels agree to halt war",
    "NNP , NNP VBZ VBP TO VB NN",
    "headline {Ethiopia + Tigray rebels} | agree(present) |  |",
    "infinitive[to] {Ethiopia + Tigray rebels} | halt(infinitive) | war |",
  ],
  [
    "India-China talks end without deal",
    "NNP HYPH NNP NNS VBP IN NN",
    "headline India-China talks | end(present) |  | without deal",
  ],
  [
    "Kenya recalls envoy after Somalia vote",
    "NNP VBZ NN IN NNP NN",
    "headline Kenya | recall(present) | envoy | after Somalia vote",
  ],
  [
    "Signing of treaty in Lima postponed",
    "VBG IN NN IN NNP VBD",
    "headline Signing <of treaty> <in Lima> | postpone(past,pass) |  |",
  ],
  [
    "South American leaders create union of nations",
    "NNP JJ NNS VBP NN IN NNS",
    "headline South American leaders | create(present) | union <of nations> |",
  ],
  ["Border talks collapse", "NN VBZ NN", "headline Border talks | collapse(present) |  |"],
  ["Peru talks collapse risk", "NNP VBZ NN NN", "headline Peru | talk(present) | collapse risk |"],
  ["Peru first to sign pact", "NNP JJ TO VB NN", "headline Peru | sign(present) | pact |"],
  [
    "Peru latest state to sign pact",
    "NNP JJS NN TO VB NN",
    "headline Peru latest state | sign(present) | pact |",
  ],
  ["First envoy to visit Peru", "JJ NN TO VB NNP", "headline First envoy | visit(future) | Peru |"],
  ["Minister: We will sign", "NN : PRP MD VB", "headline We | sign(future) |  |"],
  ["Peru hosts talks", "NNP VBZ NNS", "headline Peru | host(present) | talks |"],
  ["Peru rejects plan", "NNP VBZ NN", "headline Peru | reject(present) | plan |"],
  ["Trump attacks press", "NNP VBZ NN", "headline Trump | attack(present) | press |"],
  ["Lima, Peru, hosts summit", "NNP , NNP , VBZ NN", "headline Lima | host(present) | summit |"],
  [
    "Kofi Annan, Ghana's gift to the UN, dies at 80",
    "NNP NNP , NNP POS NN IN DT NNP , VBZ IN CD",
    "headline Kofi Annan (= Ghana's gift <to the UN>) | die(present) |  | at 80",
  ],
];

test.each(HEADLINES)("%s", (text, tags, ...clauses) => expect(clausesOf(text, tags, true)).toEqual(clauses));
