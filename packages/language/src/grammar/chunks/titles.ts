/** The words before a name that say who bears it: "the veteran mediator Ana Ruiz", "poet and diplomat Kofi Addo". */
import { isRoleNoun } from "./role-nouns.ts";
import { newPhrase, type Phrase } from "../model.ts";
import { isProperTag, type Source } from "../source.ts";

/** The common noun right before the name that heads `phrase`, with what stands before it; null where there is none. */
export function titleOf({ tokens, tags, unitEnds }: Source, phrase: Phrase): Phrase | null {
  if (phrase.nounClass !== "name") return null;
  let name = phrase.head;
  while (name > phrase.first && unitEnds[name] === 0 && isProperTag(tags[name - 1]!)) name -= 1;
  const at = name - 1;
  const first =
    phrase.possessor && phrase.possessor.last > phrase.first ? phrase.possessor.last : phrase.first;
  if (at < first || !/^NNS?$/.test(tags[at]!) || tokens[at]!.text !== tokens[at]!.norm) return null;
  const role = isRoleNoun(tokens[at]!.lemma.toLowerCase());
  const title = newPhrase(phrase.first, name, at, role ? "role" : "desc");
  title.possessor = phrase.possessor;
  title.determined = phrase.determined;
  return title;
}

/** "Ambassador Extraordinary and Plenipotentiary": how many words of a rank stand behind its noun, which stays the head; 0 for none. */
export function rankLength({ tokens }: Source, at: number, stop: number): number {
  if (!RANKED.has(tokens[at - 1]?.lemma.toLowerCase() ?? "")) return 0;
  const [first, and, second] = [at, at + 1, at + 2].map((i) => (i < stop ? tokens[i]!.norm : ""));
  if (first !== "extraordinary" && first !== "plenipotentiary") return 0;
  return (and === "and" || and === "&") && second === "plenipotentiary" ? 3 : 1;
}
const RANKED: ReadonlySet<string> = new Set(["ambassador", "envoy", "minister"]);

/** A dash between two offices of one person: "Deputy Prime Minister - Foreign Minister Ana Ruiz", "Vice-President – Minister of Trade Ana Ruiz". */
export function joinsOffices({ tokens }: Source, at: number, stop: number): boolean {
  const before = tokens[at - 1];
  if (!/^[-\u2013\u2014/]$/.test(tokens[at]!.norm) || before === undefined || !isOffice(before)) return false;
  for (let i = at + 1; i < Math.min(stop, at + 5) && /^\p{Lu}/u.test(tokens[i]!.text); i += 1)
    if (isOffice(tokens[i]!)) return true;
  return false;
}

/** A role in capitals: "Minister". */
const isOffice = ({ text, norm, lemma }: Source["tokens"][number]): boolean =>
  text !== norm && isRoleNoun(lemma.toLowerCase());

/**
 * "activist and philosopher Ana Ruiz": one person with two titles. `left` goes into the title of `named`, and true is given; an article
 * before the first would make it somebody else ("the king and mediator Ana Ruiz").
 */
export function joinsTitle({ tokens }: Source, left: Phrase, named: Phrase, comma: boolean): boolean {
  const { title } = named;
  const article = tokens[left.first]!.norm;
  const open = !left.determined || article === "a" || article === "an";
  const plain = left.modifiers.length + left.appositions.length === 0 && !left.plural;
  if (!title || title.determined || comma || !open || !plain || left.nounClass !== "role") return false;
  const lead = newPhrase(left.first, title.last, left.head, left.nounClass);
  lead.conjuncts = [left, title];
  lead.plural = true;
  named.title = lead;
  named.first = left.first;
  return true;
}
