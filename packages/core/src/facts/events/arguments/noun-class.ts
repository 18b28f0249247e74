import { wordSet, type NounPhrase } from "@chancery/language";

import { once } from "../../shared/once.ts";
import { headMention, isAircraft } from "../../shared/party.ts";
import type { View } from "../../shared/view.ts";
import { NOUN_CLASSES, type NounClass } from "../patterns/index.ts";

/** Whether the phrase's head is a noun of one of the classes, or names an agreement where documents are asked for. */
export function inClass(view: View, phrase: NounPhrase, classes: readonly NounClass[]): boolean {
  const own = classesOf(view, phrase);
  if (own.size > 0) for (const name of classes) if (own.has(name)) return true;
  return false;
}

const NONE: ReadonlySet<NounClass> = new Set();

const OF_AGREEMENTS: ReadonlySet<NounClass> = new Set<NounClass>(["document", "text", "treaties"]);

/** Patterns ask by class, phrases have a noun: the classes of each noun. */
const CLASSES_OF_NOUN: ReadonlyMap<string, readonly NounClass[]> = (() => {
  const out = new Map<string, NounClass[]>();
  for (const name of Object.keys(NOUN_CLASSES) as NounClass[])
    for (const noun of NOUN_CLASSES[name]) out.set(noun, [...(out.get(noun) ?? []), name]);
  return out;
})();

/** Every class that the phrase's head, or that of a member of the list, belongs to. */
const classesOf: (view: View, phrase: NounPhrase) => ReadonlySet<NounClass> = once((view, phrase) => {
  if (phrase.conjuncts.length > 0)
    return new Set(phrase.conjuncts.flatMap((conjunct) => [...classesOf(view, conjunct)]));
  const part = throughQuantity(view, phrase);
  const mention = headMention(view, part);
  if (mention?.kind === "agreement") return OF_AGREEMENTS;
  const head = view.lemma(part.head).toLowerCase();
  // "left of their own accord": nothing that anybody signed.
  if (head === "accord" && view.norm(part.head - 1) === "own") return NONE;
  if (mention !== undefined && isAircraft(view, mention)) return NONE;
  // A plural that was taken for a singular or for a name ("the credentials", "- Gunmen attacked") is still that noun.
  const words = [
    head,
    head.replace(/s$/, ""),
    head.replace(/men$/, "man"),
    view.compound(part.head),
    ...(mention?.kind === "person" ? envoyWords(view, part, mention.first) : []),
    `${view.norm(part.head - 1)}-${head}`,
    // "a note of protest"
    ...part.modifiers.flatMap(({ prep, phrase: of }) =>
      prep === "of" ? [`${head}-of-${view.lemma(of.head)}`] : [],
    ),
  ];
  const found = new Set(words.flatMap((word) => CLASSES_OF_NOUN.get(word) ?? []));
  // "from the Soviet Union": a state, whatever its name ends in, is no bloc.
  if (mention?.kind === "country" && mention.form === "name") found.delete("blocs");
  return found.size === 0 ? NONE : found;
});

/** "recalled its ambassador Rosa Mendes", "summoned Rosa Mendes, Chile's envoy": the title before the name, or behind its comma. */
const envoyWords = (view: View, { appositions }: NounPhrase, first: number): readonly string[] =>
  [first - 1, ...appositions.map(({ head }) => head)]
    .map((at) => view.lemma(at).toLowerCase())
    .filter((word) => ENVOYS.has(word));
const ENVOYS: ReadonlySet<string> = wordSet("ambassador envoy consul attaché attache diplomat");

const QUANTITIES: ReadonlySet<string> = wordSet(
  "level last total rest remainder bulk tranche batch consignment shipment line state some several many most all both one two three four five number series set package pair round part half majority range variety raft dozen mile kilometre kilometer acre hectare million billion thousand hundred dollar euro pound",
);

/** "some of his powers", "a number of agreements": the thing counted. */
function throughQuantity(view: View, phrase: NounPhrase): NounPhrase {
  if (!QUANTITIES.has(view.lemma(phrase.head)) && view.token(phrase.head)?.xpos !== "CD") return phrase;
  return phrase.modifiers.find(({ prep }) => prep === "of" || prep === "in")?.phrase ?? phrase;
}
