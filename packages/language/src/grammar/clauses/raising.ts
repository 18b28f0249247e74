/** Verbs that go on behind a "that" clause but belong to whoever speaks: "denied that his country had sent troops and accused Chad". */
import type { Draft, Verb } from "../model.ts";
import { wordSet } from "../../word-set.ts";

/** What people do by words; joined to a clause that tells of another kind of act, it is the speaker's next act. */
const ACTS_OF_SPEECH =
  wordSet(`accuse blame urge demand condemn criticise criticize denounce warn threaten call appeal reject insist thank praise ask invite pledge
  promise vow deplore welcome reaffirm reiterate hail dismiss propose suggest`);
const REPORTING = wordSet(
  "say deny add stress note claim declare announce insist maintain argue explain admit acknowledge confirm allege tell assert",
);

/**
 * "said he was ready and asked Norway": who he is does not change, so that these stay. Hangs such a verb on the clause that reports, in place of the one reported; both must stand in the simple past, so that no auxiliary is
 * shared.
 */
export function raiseSpeech(drafts: readonly Draft[]): void {
  for (const [n, draft] of drafts.entries()) {
    const { verb, parent } = draft;
    const told = draft.inherits;
    if (!verb || !parent?.verb || !told?.verb || draft.marker !== null || draft.ownSubject) continue;
    if (draft.kind !== "complement" || told.kind !== "complement" || told.parent !== parent) continue;
    const denied = parent.verb.lemma === "deny" && verb.tag === "VBN" && !verb.passive;
    if (drafts.indexOf(told) >= n || !(isSimplePast(draft) || denied) || !isSimplePast(parent)) continue;
    if (told.verb.form !== "finite" || told.verb.modal !== null) continue;
    // What is denied is not what somebody is then accused of, whoever is meant and whatever the tense.
    if (parent.verb.lemma !== "deny" && (told.verb.perfect || isPronoun(told))) continue;
    if (!REPORTING.has(parent.verb.lemma) || !(ACTS_OF_SPEECH.has(verb.lemma) || isTold(verb, told)))
      continue;
    if (ACTS_OF_SPEECH.has(told.verb.lemma)) continue;
    if (denied) draft.verb = { ...verb, form: "finite", tense: "past", perfect: false };
    draft.kind = parent.kind;
    draft.parent = parent.parent;
    draft.subject = parent.subject;
    draft.inherits = parent;
  }
}

/** "said the isles were its own and told Peru to go": a thing that is so tells nobody anything. */
const isTold = ({ lemma }: Verb, { verb, subject }: Draft): boolean =>
  lemma === "tell" && verb?.lemma === "be" && subject?.nounClass === "desc";

const isPronoun = ({ subject }: Draft): boolean => subject?.nounClass === "pronoun";

const isSimplePast = ({ verb }: Draft): boolean =>
  verb !== null && verb.form === "finite" && verb.tense === "past" && !verb.perfect && !verb.passive;
