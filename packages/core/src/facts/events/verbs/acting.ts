import type { Clause, NounPhrase } from "@chancery/language";

import type { ResolvedMention } from "../../../document/index.ts";
import { partiesOf } from "../../shared/parties.ts";
import { speaksByText } from "../../shared/text-authors.ts";
import type { Passage, View } from "../../shared/view.ts";
import type { Filling } from "../arguments/filling.ts";
import { leaderOf } from "../arguments/group-leader.ts";
import { membersInBrackets, membersNamed } from "../arguments/named-members.ts";
import { isRole } from "../arguments/slots.ts";
import type { Slot, VerbPattern } from "../patterns/index.ts";

/** Whom a clause has act, by its subject and beside it: the same for all patterns of its verb. */
export interface Acting {
  /** He who leads those who act. */
  readonly leader: NounPhrase | null;
  /** Those whom he who acts joins in it. */
  readonly joined: readonly NounPhrase[];
  /** Of a group that acts, those who are named. */
  readonly named: readonly NounPhrase[];
  /** The same, in brackets. */
  readonly bracketed: readonly ResolvedMention[];
  /** The subject is a text, and speaks for whoever's it is. */
  readonly byText: boolean;
}

export const actingIn = (
  view: View,
  passage: Passage,
  clause: Clause,
  subject: NounPhrase | null,
): Acting => ({
  leader: leaderOf(view, passage, clause, subject),
  joined: joinedIn(passage, clause),
  named: subject === null ? [] : membersNamed(view, clause, subject).map(({ phrase }) => phrase),
  bracketed: subject === null ? [] : membersInBrackets(view, clause, subject),
  byText: speaksByText(view, clause),
});

/** Puts those who act into the pattern's slot of its subject; says whether the subject, or the clause for it, names any. */
export function fillActing(
  view: View,
  filling: Filling,
  { subject: slot, partyKinds }: VerbPattern,
  subject: NounPhrase | null,
  { leader, joined, named, bracketed }: Acting,
): boolean {
  if (slot === undefined) return false;
  const led = subject !== null && leader !== null && partyKinds?.includes("person") !== false;
  const byLeader = led && fillSubject(view, filling, slot, leader);
  let filled = fillSubject(view, filling, slot, subject) || byLeader;
  if (!isRole(slot)) return filled;
  for (const phrase of joined) filling.fill(slot, phrase);
  for (const phrase of named) filled = filling.fill(slot, phrase) || filled;
  if (filled) return true;
  for (const { entity, span } of bracketed) filling.addRole(entity, slot, { spans: [span] });
  return bracketed.length > 0;
}

/** Puts those whom the phrase means into the slot; says whether there are any. */
export function fillSubject(view: View, filling: Filling, slot: Slot, phrase: NounPhrase | null): boolean {
  if (phrase === null) return false;
  const parties = partiesOf(view, phrase);
  for (const { entity, span } of parties)
    if (slot === "about") filling.addAbout(entity, { spans: [span] });
    else if (isRole(slot)) filling.addRole(entity, slot, { spans: [span] });
  return parties.length > 0;
}

/** "joined Chad and Mali in condemning the coup": those whom he joins do it too. */
function joinedIn({ clauses }: Passage, { marker, verb, parent }: Clause): readonly NounPhrase[] {
  const outer = parent === null ? undefined : clauses[parent];
  if (marker !== "in" || verb.form !== "gerund" || outer?.verb.lemma !== "join") return [];
  return outer.verb.passive ? [] : outer.objects;
}
