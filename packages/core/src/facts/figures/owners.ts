import type { Clause, NounPhrase } from "@chancery/language";

import type { EntityKind, Span } from "../../record/index.ts";
import { partiesOf } from "../shared/parties.ts";
import { unique, type Party } from "../shared/party.ts";
import type { Polities } from "../shared/polity.ts";
import { ESTIMATES, foretells } from "./claimers.ts";
import { ancestry, clauseAt, type Passage, type View } from "../shared/view.ts";

/** The place of a figure in its sentence: tokens of the number and of the words that name its measure. */
export interface Site {
  readonly passage: Passage;
  readonly first: number;
  readonly last: number;
  /** Token of the measure's head word; null where none is named. */
  readonly measureAt: number | null;
  /** A sum: the name of its currency may have a state's before it. */
  readonly money: boolean;
}

export interface Owner {
  readonly entity: string;
  readonly span: Span;
}

const STATES: ReadonlySet<EntityKind> = new Set<EntityKind>(["country", "organization"]);
const WITH_PLACES: ReadonlySet<EntityKind> = new Set<EntityKind>(["country", "organization", "place"]);

const phraseAt = ({ phrases }: Passage, token: number): NounPhrase | undefined => {
  let best: NounPhrase | undefined;
  for (const phrase of phrases) {
    if (token < phrase.first || token >= phrase.last) continue;
    if (!best || phrase.last - phrase.first < best.last - best.first) best = phrase;
  }
  return best;
};

/** States named within tokens [first, last), groups opened, in reading order. */
function statesIn(view: View, first: number, last: number, kinds: ReadonlySet<EntityKind>): Party[] {
  return unique(
    view
      .mentionsIn(first, last)
      .flatMap(({ entity, group, span, form, kind }) =>
        (group ?? [entity]).map((id) => ({ entity: id, kind: view.kindOf(id) ?? kind, span, form })),
      ),
  ).filter(({ kind }) => kinds.has(kind));
}

/** Whoever stands in, before and after the noun: "Russian-Kazakh trade", "Peru's exports", "the population of Fiji". */
function ofPhrase(
  view: View,
  phrase: NounPhrase,
  preps: ReadonlySet<string>,
  kinds: ReadonlySet<EntityKind>,
): Party[] {
  const possessor = phrase.possessor ? partiesOf(view, phrase.possessor, kinds) : [];
  const within = statesIn(view, phrase.first, phrase.head, kinds);
  const after = phrase.modifiers
    .filter(({ prep }) => preps.has(prep))
    .flatMap((modifier) => partiesOf(view, modifier.phrase, kinds));
  return unique([...possessor, ...within, ...after]);
}

const SHARED_BY: ReadonlySet<string> = new Set(["between", "among", "with"]);
const OWNED_BY: ReadonlySet<string> = new Set(["of", "in", "by"]);
const HELD_BY: ReadonlySet<string> = new Set(["of", "from", "in", "by"]);

/** Parties of a clause's "between" and "with" phrases. */
const oblique = (
  view: View,
  clause: Clause,
  preps: ReadonlySet<string>,
  kinds: ReadonlySet<EntityKind>,
): Party[] =>
  clause.obliques
    .filter(({ prep }) => preps.has(prep))
    .flatMap(({ phrase }) => partiesOf(view, phrase, kinds));

const subjectOf = (view: View, clause: Clause, kinds: ReadonlySet<EntityKind>): readonly Party[] =>
  clause.subject ? partiesOf(view, clause.subject, kinds) : [];

const PERSONS: ReadonlySet<EntityKind> = new Set<EntityKind>(["person"]);

/** "The Brazilian and the Argentine president agreed to lift bilateral trade": the states that the subjects act for. */
function statesOfPeople(view: View, polities: Polities, clause: Clause): Owner[] {
  const people = subjectOf(view, clause, PERSONS);
  const states = people.flatMap(({ entity, span }) =>
    polities.of(entity, null).map((state) => ({ entity: state, span })),
  );
  return states.filter(({ entity }, i) => states.findIndex((other) => other.entity === entity) === i);
}

/**
 * The sides that a mutual measure belongs to ("bilateral trade"): both or none. They stand around the noun, as subject and
 * "with", or are the two states of the clause that it hangs on; "the two countries" means whom they mean.
 */
export function sidesOf(view: View, polities: Polities, { passage, first, last, measureAt }: Site): Owner[] {
  const phrase = measureAt === null ? undefined : phraseAt(passage, measureAt);
  const around = phrase ? ofPhrase(view, phrase, SHARED_BY, STATES) : [];
  if (around.length >= 2) return around;
  const clause = clauseAt(passage, first);
  const chain = clause ? ancestry(passage, clause) : [];
  for (const [depth, step] of chain.entries()) {
    // Above a reported clause stands the speaker, who is no side of it.
    const below = chain[depth - 1];
    if (below?.kind === "complement") break;
    const named = unique([
      ...around,
      ...subjectOf(view, step, STATES),
      ...oblique(view, step, SHARED_BY, STATES),
    ]);
    if (named.length >= 2) return named;
    const acting = statesOfPeople(view, polities, step);
    if (acting.length >= 2) return acting;
    const inside = statesIn(view, step.first, step.last, STATES);
    if (inside.length === 2) return inside;
  }
  const all = statesIn(view, passage.sentence.first, passage.sentence.last, STATES);
  if (clause === undefined) return all.length === 2 ? all : [];
  const group = view
    .mentionsIn(passage.sentence.first, last)
    .findLast((mention) => (mention.group?.length ?? 0) >= 2);
  if (group?.group) return group.group.map((entity) => ({ entity, span: group.span }));
  return [];
}

/**
 * Whose figure it is: around the measure's noun, after the number, or the subject of the clause. Empty when nobody is named;
 * "70 members of the tribe" belong to the tribe or to nobody, never to the subject.
 */
export function holdersOf(
  view: View,
  site: Site,
  kind: { places: boolean; subject: boolean; harms: boolean },
): readonly Owner[] {
  const { passage, first, last, measureAt } = site;
  const kinds = kind.places ? WITH_PLACES : STATES;
  const spots = [measureAt, last - 1].filter((spot): spot is number => spot !== null);
  for (const spot of spots) {
    const phrase = phraseAt(passage, spot);
    // "the Fund raised its growth projection to 3 percent": whoever projects it does not grow.
    if (phrase !== undefined && ESTIMATES.test(view.lemma(phrase.head))) return [];
    // "imports from Chad" are not Chad's.
    const held = /^imports?$/.test(view.norm(spot)) ? OWNED_BY : HELD_BY;
    // "440 million US dollars": whose money it is counted in is not whose it is.
    const around = (phrase ? ofPhrase(view, phrase, held, kinds) : []).filter(
      ({ span }) => !site.money || view.tokenAt(span.start) < first || view.tokenAt(span.start) >= last,
    );
    if (around.length > 0) return around;
  }
  const clause = clauseAt(passage, first);
  if (!clause || !kind.subject || view.norm(last) === "from" || foretells(view, clause)) return [];
  // "Rebels killed 12 soldiers in Chad": whoever kills is not those who died.
  const kills = kind.harms && !clause.verb.passive && clause.verb.last <= first;
  const subject = kills ? [] : subjectOf(view, clause, kinds);
  if (subject.length > 0 || !kind.places) return subject;
  // "have fled Tigray to a camp in Sudan": those of where they fled from.
  if (/^(?:flee|escape)$/.test(clause.verb.lemma)) {
    const [home] = clause.objects;
    return home === undefined
      ? oblique(view, clause, new Set(["from"]), kinds)
      : partiesOf(view, home, kinds);
  }
  return oblique(view, clause, new Set(["in"]), kinds).slice(0, 1);
}

/** Whether the number's own phrase is what its clause says something of: "60 nations abstained". */
export function isSubject({ passage, first, last }: Pick<Site, "passage" | "first" | "last">): boolean {
  const subject = clauseAt(passage, last - 1)?.subject;
  // "more than 80 governments": the comparator may stand outside the phrase.
  return subject !== null && subject !== undefined && first < subject.last && last > subject.first;
}
