/** Prepositional phrases that a conjunction joins: "in Lima and in Quito", "for Asia, for Africa and for the world". */
import type { Adjunct, Draft, Phrase } from "../model.ts";
import type { Source } from "../source.ts";
import { wordSet } from "../../word-set.ts";

/** Adverbs and marks that may stand between the conjunction and the preposition. */
const MAX_BETWEEN = 2;
const JOINERS: ReadonlySet<string> = new Set(["and", "or", "nor", "&"]);
const BETWEEN: ReadonlySet<string> = new Set(
  '" “ ” also then especially particularly even later finally possibly perhaps probably not only mainly partly'.split(
    " ",
  ),
);

/** Marks each adjunct that goes on a list with the phrase of the list's first member. */
export function linkBeside(source: Source, drafts: readonly Draft[], phrases: readonly Phrase[]): void {
  const adjuncts = collect(drafts, phrases).sort((a, b) => a.at - b.at);
  const leads = new Map<Adjunct, Adjunct>();
  for (const adjunct of adjuncts) {
    const lead = leadOf(source, adjuncts, adjunct, true);
    if (lead) leads.set(adjunct, lead);
  }
  // Commas alone join what leads up to a conjunction.
  for (const joined of [...leads.values()].reverse())
    for (let at: Adjunct | undefined = joined; at && !leads.has(at);) {
      const lead = leadOf(source, adjuncts, at, false);
      if (lead) leads.set(at, lead);
      at = lead;
    }
  linkRepeated(source, adjuncts, leads);
  for (const adjunct of leads.keys()) {
    let lead = adjunct;
    for (let up = leads.get(lead); up; up = leads.get(up)) lead = up;
    adjunct.beside = lead.phrase;
  }
}

/** Prepositions that speakers say again before each member of a list; others lead from a place to a wider one. */
const REPEATED: ReadonlySet<string> = wordSet("of for against with between about by without through");

/** "for the town, for the valley, for the whole land": three that begin alike are a list without any conjunction. */
function linkRepeated(source: Source, adjuncts: readonly Adjunct[], leads: Map<Adjunct, Adjunct>): void {
  const before = new Map<Adjunct, Adjunct>();
  for (const adjunct of adjuncts) {
    const lead = REPEATED.has(adjunct.prep) ? leadOf(source, adjuncts, adjunct, false) : undefined;
    if (lead && !leads.has(adjunct)) before.set(adjunct, lead);
  }
  const lasts = new Set(before.values());
  for (const [adjunct, lead] of before) if (before.has(lead) || lasts.has(adjunct)) leads.set(adjunct, lead);
}

/** The adjunct that ends right before the conjunction (or comma) before this one: of several the one with the same preposition. */
function leadOf(
  { tokens }: Source,
  adjuncts: readonly Adjunct[],
  { at, prep, phrase }: Adjunct,
  conjoined: boolean,
): Adjunct | undefined {
  if (prep === "" || phrase.nounClass === "time") return undefined;
  let i = at - 1;
  if (conjoined) {
    for (let n = 0; n < MAX_BETWEEN && BETWEEN.has(tokens[i]?.norm ?? ""); n += 1) i -= 1;
    if (!JOINERS.has(tokens[i]?.norm ?? "")) return undefined;
    if (tokens[i - 1]?.norm === ",") i -= 1;
  } else if (tokens[i]?.norm !== ",") return undefined;
  const ending = adjuncts.filter((other) => other.at < at && other.phrase.last === i && other.prep !== "");
  const same = ending.findLast((other) => other.prep === prep && other.phrase.nounClass !== "time");
  if (same || !conjoined) return same;
  const last = ending[0];
  return last && last.phrase.nounClass !== "time" && last.prep !== "of" ? last : undefined;
}

function collect(drafts: readonly Draft[], phrases: readonly Phrase[]): Adjunct[] {
  const found = new Set<Adjunct>();
  const seen = new Set<Phrase>();
  const visit = (phrase: Phrase | null): void => {
    if (!phrase || seen.has(phrase)) return;
    seen.add(phrase);
    for (const modifier of phrase.modifiers) {
      found.add(modifier);
      visit(modifier.phrase);
    }
    for (const part of [...phrase.conjuncts, ...phrase.appositions, phrase.possessor]) visit(part);
  };
  for (const { subject, objects, obliques, agent, gap } of drafts) {
    for (const part of [subject, agent, gap, ...objects]) visit(part);
    for (const oblique of obliques) {
      found.add(oblique);
      visit(oblique.phrase);
    }
  }
  phrases.forEach(visit);
  return [...found];
}
