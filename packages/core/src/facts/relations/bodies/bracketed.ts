import type { Draft } from "../draft.ts";
import type { Reader } from "../reader.ts";
import { statesListed } from "./listed.ts";
import { memberDraft } from "./member-draft.ts";
import { isUnion } from "./unions.ts";

/** Fewer states in a bracket may be those of whom the sentence speaks. */
const LEAST = 3;

/** "the Pacific Alliance (Chile, Colombia, Mexico and Peru)": states alone in a bracket right behind the body that they are of. */
export function bracketedDrafts(reader: Reader): readonly Draft[] {
  return reader.doc.mentions.flatMap(({ kind, entity, form, span, inner, first, last }): Draft[] => {
    if (kind !== "organization" || inner || form === "pronoun" || reader.token(last)?.text !== "(") return [];
    const { members, end } = statesListed(reader, last + 1);
    if (members.length < LEAST || reader.token(end)?.text !== ")" || !isUnion(reader, entity)) return [];
    return members.map((member) =>
      memberDraft(reader, member, { entity, kind, span }, [first, last], {
        rule: "relations.member.bracketed",
      }),
    );
  });
}
