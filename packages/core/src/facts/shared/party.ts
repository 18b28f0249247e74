import { wordSet, type NounPhrase } from "@chancery/language";

import type { ResolvedMention } from "../../document/index.ts";
import type { EntityKind, Span } from "../../record/index.ts";
import type { View } from "./view.ts";

// Who one mention means, as somebody who takes part.

/** One who takes part, and the words that name him. */
export interface Party {
  readonly entity: string;
  readonly kind: EntityKind;
  readonly span: Span;
  readonly form: ResolvedMention["form"];
}

/** The reader of phrases, as those ask for it who read a phrase by those within. */
export type ReadParties = (
  view: View,
  phrase: NounPhrase,
  kinds?: ReadonlySet<EntityKind>,
) => readonly Party[];

export const ONLY_PEOPLE: ReadonlySet<EntityKind> = new Set<EntityKind>(["person"]);

/** The mention whose words hold the phrase's head. */
export function headMention(view: View, phrase: NounPhrase): ResolvedMention | undefined {
  return view.mentionAt(phrase.head);
}

/** Nouns by which states are meant though people stand for them: "the parties signed" after a meeting of two presidents. */
const STATE_NOUNS: ReadonlySet<string> = wordSet(
  "country nation party side state government capital neighbour neighbor republic kingdom power",
);

/** "Air Force One": a leader's aircraft, which is called by a force and is nobody. */
export const isAircraft = (view: View, { span }: Pick<ResolvedMention, "span">): boolean =>
  /^(?:the )?air force (?:one|two)$/i.test(view.text.slice(span.start, span.end));

/** "S$", "US$" before a sum. */
const isCurrency = (view: View, { span }: ResolvedMention): boolean =>
  /^[A-Z]{0,3}[$£€¥]$/.test(view.text.slice(span.start, span.end));

/** Whom the mention means: the members of a group, the states for which people stand; nobody where it is an aircraft or a currency. */
export function toParties(view: View, mention: ResolvedMention): Party[] {
  if (isAircraft(view, mention) || isCurrency(view, mention)) return [];
  const { span, form } = mention;
  const ids = statesMeant(view, mention) ?? mention.group ?? [mention.entity];
  return ids.map((entity) => ({ entity, kind: view.kindOf(entity) ?? mention.kind, span, form }));
}

/** The states that a group of people stands for where the noun says states; null where it says people or nobody's state is known. */
function statesMeant(view: View, { group, last }: ResolvedMention): readonly string[] | null {
  // "the two heads of state" are people, "the two states" are none.
  if (group === undefined || !STATE_NOUNS.has(view.lemma(last - 1)) || view.norm(last - 2) === "of")
    return null;
  if (group.every((entity) => view.kindOf(entity) !== "person")) return null;
  const states = group.map((entity) => (view.kindOf(entity) === "person" ? view.statesOf(entity) : [entity]));
  return states.every((own) => own.length > 0) ? [...new Set(states.flat())] : null;
}

/** Each once, by its first mention. */
export function unique(parties: readonly Party[]): Party[] {
  const seen = new Set<string>();
  return parties.filter(({ entity }) => !seen.has(entity) && seen.add(entity));
}
