import type { RoleMatch } from "@chancery/knowledge";
import type { NounPhrase } from "@chancery/language";

import type { ResolvedMention } from "../../../document/index.ts";
import type { Discourse } from "../discourse.ts";
import { clauseAt } from "../scene.ts";
import { classesMeet, type Holders } from "./appointments.ts";
import { PERSONAL, soleHolder } from "./holders-listed.ts";
import type { RolePhrase } from "./role-phrases.ts";

const LEADING = new Set(["hos", "hog"]);

/**
 * "his Kazakh counterpart": the holder, in that state, of the office of whoever the sentence has named before. Null unless
 * that person's office and its counterpart are clear.
 */
export function counterpartOf(discourse: Discourse, phrase: RolePhrase, holders: Holders): string | null {
  const [polity] = phrase.polities;
  if (polity === undefined || phrase.determiner === null || !PERSONAL.has(phrase.determiner)) return null;
  const named = discourse.before(phrase.first, 0).filter(({ kind }) => kind === "person");
  // "His American counterpart smiled": of the one person of the sentence before.
  const before =
    named.length > 0
      ? []
      : discourse
          .before(phrase.first, 1)
          .filter(({ kind, group }) => kind === "person" && group === undefined);
  const subject =
    subjectOver(discourse, phrase.first) ??
    named.at(-1) ??
    (new Set(before.map(({ entity }) => entity)).size === 1 ? before[0] : undefined);
  if (subject === undefined) return null;
  const own = holders.appointments.of(subject.entity).find(({ role }) => role !== null);
  const role = own?.role ?? null;
  if (role === null) return null;
  const same = holders.appointments
    .in(polity, () => [])
    .filter((one) => one.role !== null && (one.role.role === role.role || classesMeet(one.role, role)));
  const people = new Set(same.map(({ statement }) => statement.person));
  const [one] = people;
  if (people.size === 1 && one !== undefined) return one;
  if (people.size > 1) return null;
  // A chancellor's colleague is a president where the article names one: whoever leads there.
  const leads = ({ classes }: RoleMatch): boolean => classes.some((name) => LEADING.has(name));
  const leaders = new Set(
    leads(role)
      ? holders.appointments
          .in(polity, () => [])
          .filter((held) => held.role !== null && held.statement.modifier !== "former" && leads(held.role))
          .map(({ statement }) => statement.person)
      : [],
  );
  const [leader] = leaders;
  if (leaders.size > 0) return leaders.size === 1 ? (leader ?? null) : null;
  const colleague = discourse.scene.token(phrase.titleLast - 1)?.lemma === "colleague";
  return colleague ? null : soleHolder(discourse.scene, polity, { ...phrase, role, determiner: null });
}

/** The person who is the subject of the clause that the phrase stands in, or heads the list that the phrase is the next of. */
function subjectOver(discourse: Discourse, at: number): ResolvedMention | undefined {
  const subject = clauseAt(discourse.scene, at)?.subject ?? null;
  const first = subject !== null && subject.first < at && at < subject.last ? subject.conjuncts[0] : subject;
  if (first == null || first.first >= at || (first.first <= at && at < first.last)) return undefined;
  const mention = personAt(discourse, first);
  return mention !== undefined && mention.last <= at ? mention : undefined;
}

/** The one person that a phrase names: by its head, by its apposition, or as its head's bearer. */
function personAt(discourse: Discourse, phrase: NounPhrase): ResolvedMention | undefined {
  const own = discourse.covering(phrase.head);
  if (own?.kind === "person") return own.group === undefined ? own : undefined;
  return phrase.appositions
    .map(({ head }) => discourse.covering(head))
    .find((one) => one?.kind === "person" && one.group === undefined);
}
