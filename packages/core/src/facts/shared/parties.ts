import type { NounPhrase } from "@chancery/language";

import type { ResolvedMention } from "../../document/index.ts";
import type { EntityKind, Span } from "../../record/index.ts";
import type { View } from "./view.ts";

/** One who takes part, and the words that name him. */
export interface Party {
  readonly entity: string;
  readonly kind: EntityKind;
  readonly span: Span;
  readonly form: ResolvedMention["form"];
}

/**
 * Nouns for people who act for a state or a body: "Russian and Kazakh officials signed" says that the two states did.
 * Lemmas, singular.
 */
const DELEGATES: ReadonlySet<string> = new Set(
  `official officials authority government delegation diplomat representative negotiator minister leader president premier chancellor side
  envoy ambassador counterpart ministry cabinet administration parliament lawmaker leadership team troop force soldier army navy military
  police spokesman spokeswoman spokesperson foreign-minister secretary commander general aide adviser monarch king emir head chief state
  country nation republic kingdom people mediator party regime junta`.split(/\s+/),
);

/** Heads that stand for what follows "of": "the governments of Peru and Chile", "a group of ministers". */
const COLLECTIVES: ReadonlySet<string> = new Set(
  `group number pair majority member meeting bloc alliance coalition dozen rest handful couple`.split(/\s+/),
);

const PEOPLE: ReadonlySet<EntityKind> = new Set<EntityKind>(["person", "country", "organization"]);

/**
 * Who a phrase means, in reading order: each member of a list, the bearer of a title, the states that a group of officials acts for. Empty
 * when it names nobody: a nearby name is never taken instead.
 */
export function partiesOf(view: View, phrase: NounPhrase, kinds: ReadonlySet<EntityKind> = PEOPLE): Party[] {
  if (phrase.conjuncts.length > 0) {
    return unique(phrase.conjuncts.flatMap((conjunct) => partiesOf(view, conjunct, kinds)));
  }
  const own = headMention(view, phrase);
  if (own) {
    const parties = toParties(view, own).filter(({ kind }) => kinds.has(kind));
    if (parties.length > 0) return parties;
  }
  for (const apposition of phrase.appositions) {
    const parties = partiesOf(view, apposition, kinds).filter(({ form }) => form === "name");
    if (parties.length > 0) return parties;
  }
  const head = view.lemma(phrase.head);
  if (own === undefined && (DELEGATES.has(head) || COLLECTIVES.has(head))) {
    return unique(stateParties(view, phrase).filter(({ kind }) => kinds.has(kind)));
  }
  return [];
}

/** The mention whose words hold the phrase's head. */
export function headMention(view: View, phrase: NounPhrase): ResolvedMention | undefined {
  return view.mentionAt(phrase.head);
}

/** States and bodies that modify a group of people: "Peruvian and Chilean officials", "troops of Chad", "Mali's envoys". */
function stateParties(view: View, phrase: NounPhrase): Party[] {
  const polities = new Set<EntityKind>(["country", "organization"]);
  const before = view
    .mentionsIn(phrase.first, phrase.head)
    .filter(({ kind, form }) => polities.has(kind) && form !== "pronoun")
    .flatMap((mention) => toParties(view, mention));
  const possessor = phrase.possessor === null ? [] : partiesOf(view, phrase.possessor, polities);
  const after = phrase.modifiers
    .filter(({ prep }) => prep === "of" || prep === "from" || prep === "for")
    .flatMap((modifier) => partiesOf(view, modifier.phrase));
  return [...before, ...possessor, ...after];
}

function toParties(view: View, mention: ResolvedMention): Party[] {
  const { span, form } = mention;
  const ids = mention.group ?? [mention.entity];
  return ids.map((entity) => ({ entity, kind: view.kindOf(entity) ?? mention.kind, span, form }));
}

export function unique(parties: readonly Party[]): Party[] {
  const seen = new Set<string>();
  return parties.filter(({ entity }) => !seen.has(entity) && seen.add(entity));
}
