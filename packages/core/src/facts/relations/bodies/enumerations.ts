import type { Draft } from "../draft.ts";
import { memberDraft } from "./member-draft.ts";
import type { Reader } from "../reader.ts";
import { APART, countOf, LISTING } from "./counted.ts";
import { statesAfter } from "./listed.ts";
import { isUnion } from "./unions.ts";

const STATE_NOUNS =
  /^(?:members?|states|countries|nations|monarchies|republics|neighbou?rs|powers|islands|economies)$/;

/** "Y is an alliance of six countries in the Gulf: A, B and C", "the bloc of four states - A, B, C and D": a counted noun, a colon, the list. */
export function enumeratedDrafts(reader: Reader): readonly Draft[] {
  const { tokens } = reader.doc.analysis;
  const out: Draft[] = [];
  for (const at of reader.places([...LISTING])) {
    const token = tokens[at];
    if (token === undefined || (token.text !== ":" && !token.spaceBefore)) continue;
    let noun = at - 1;
    while (
      noun > at - 6 &&
      !STATE_NOUNS.test(reader.norm(noun)) &&
      reader.token(noun)?.sentence === token.sentence
    )
      noun -= 1;
    if (!STATE_NOUNS.test(reader.norm(noun)) || tokens[noun]?.sentence !== token.sentence) continue;
    const count = countBefore(reader, noun);
    if (count === null) continue;
    const members = statesAfter(reader, at + 1);
    if (members.length !== count) continue;
    const clause = reader.doc.grammar[token.sentence]?.clauses.find(
      ({ verb, subject, kind }) =>
        kind === "main" &&
        subject !== null &&
        verb.first < noun &&
        verb.negation === null &&
        verb.modal === null,
    );
    // What the words before the list say of the body: that it is one of so many, or consists of them.
    if (
      clause === undefined ||
      !/^(?:be|comprise|consist|have|include|unite|group|bring|compose|make|number)$/.test(clause.verb.lemma)
    )
      continue;
    const [body, ...more] = reader.refs(clause.subject, ["organization"]);
    if (body === undefined || more.length > 0 || !isUnion(reader, body.entity)) continue;
    // "is at odds with three countries": only what it is, is of them.
    const said = reader.doc.analysis.tokens
      .slice(clause.verb.last, noun)
      .map(({ norm }) => norm)
      .join(" ");
    if (clause.verb.lemma === "be" && !IS_OF.test(said)) continue;
    for (const member of members)
      out.push(memberDraft(reader, member, body, [noun, noun + 1], { rule: "relations.member.enumerated" }));
  }
  return out;
}

const IS_OF =
  /^(?:an?|the) (?:[\w'-]+ ){0,5}(?:union|organi[sz]ation|community|league|alliance|association|bloc|forum|council|pact|partnership|group|grouping|body|club|federation) of(?: \w+)?$/;

/** The number at most two words before the noun; null for none. */
function countBefore(reader: Reader, noun: number): number | null {
  for (let at = noun - 1; at >= noun - 3; at -= 1) {
    const word = reader.norm(at);
    if (APART.has(word)) return null;
    const count = countOf(word);
    if (count !== null) return count;
  }
  return null;
}
