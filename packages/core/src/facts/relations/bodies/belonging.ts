import type { Clause, NounPhrase } from "@chancery/language";

import type { RelationType, When } from "../../../record/index.ts";
import { between } from "../between.ts";
import type { Draft } from "../draft.ts";
import { statusOf, type Reader, type Ref } from "../reader.ts";
import { sinceAfter, sinceIn, termIn } from "../terms.ts";
import { belongingOf, PREPOSITIONS, type Belonging } from "./belonging-nouns.ts";
import { ofTheBody, understood } from "./left-out.ts";

/** What each subject belongs to by a noun like "member"; `clause` is the one whose predicate the noun is. */
export function belonging(
  reader: Reader,
  subjects: readonly Ref[],
  noun: NounPhrase,
  clause: Clause | null,
  rule: string,
  negated = clause !== null && clause.verb.negation !== null,
): readonly Draft[] {
  const kind = belongingOf(reader, noun);
  if (kind === null) return [];
  const named = wholesOf(reader, kind, noun, clause);
  const left = () =>
    clause === null ? understood(reader, kind, noun) : ofTheBody(reader, kind, noun, clause);
  const wholes = named.length > 0 ? named : left();
  return subjects.flatMap((subject) =>
    wholes.flatMap((whole) => {
      const type = typeOf(kind, whole);
      if (type === null || whole.entity === subject.entity) return [];
      return [
        between(reader, type, subject, whole, [noun.head, noun.head + 1], {
          when: clause === null ? sinceAfter(reader, noun) : whenIn(reader, clause),
          negated,
          status: clause === null ? "actual" : statusOf(clause),
          confidence: 0.95,
          rule,
        }),
      ];
    }),
  );
}

const whenIn = (reader: Reader, clause: Clause): When | null =>
  clause.verb.lemma === "become" && clause.verb.tense === "past"
    ? sinceIn(reader, clause)
    : termIn(reader, clause);

/** What the noun itself leads to: "EU members", "the UN's 193rd member", "a member of Y", "of which it is a member". */
function wholesOf(reader: Reader, kind: Belonging, noun: NounPhrase, clause: Clause | null): readonly Ref[] {
  if (kind === "member") {
    const [before] = reader.endingAt(noun.head).filter((one) => one.kind === "organization");
    if (before !== undefined) return reader.mentionRefs(before);
    const owner = reader.refs(noun.possessor, ["organization"]).slice(0, 1);
    if (owner.length > 0) return owner;
  }
  // "the Commonwealth, of which Guyana is a member": before the noun only in a relative clause.
  const behind = [...noun.modifiers, ...(clause?.obliques ?? [])].find(
    ({ prep, at }) => PREPOSITIONS[kind].includes(prep) && (at > noun.head || clause?.kind === "relative"),
  )?.phrase;
  // "is not part of it" may speak of anything; a state is named.
  const states = kind === "part" && behind !== undefined && isNamed(reader, behind);
  return reader.refs(behind, states ? [...WHOLES, "country"] : WHOLES);
}
const WHOLES = ["organization", "agreement", "place"] as const;

const isNamed = (reader: Reader, { head }: NounPhrase): boolean =>
  reader.over(head).some(({ form }) => form === "name" || form === "acronym");

function typeOf(kind: Belonging, whole: Ref): RelationType | null {
  if (kind === "observer") return whole.kind === "organization" ? "observer-of" : null;
  if (kind === "party") return whole.kind === "place" ? null : "party-to";
  if (whole.kind === "agreement") return "party-to";
  if (whole.kind === "organization") return "member-of";
  return kind === "part" ? "part-of" : null;
}
