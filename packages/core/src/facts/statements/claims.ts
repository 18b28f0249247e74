/** What a noun of saying or holding says, by whom: "Chad's claim that the border was shut", "a warning from Addo that talks would fail". */
import { wordSet, type Clause, type NounPhrase } from "@chancery/language";

import type { QuotedSpan } from "../../document/index.ts";
import { dependentsOf, type Passage, type View } from "../shared/view.ts";
import type { Attribution } from "./attribution.ts";
import { formOf } from "./content/quoted.ts";
import { tidy, withoutStop } from "./content/trimming.ts";
import { overMarks } from "./marked.ts";
import { tracedTo } from "./speakers/traced-to.ts";
import { voiceOf } from "./speakers/voices.ts";

/** Nouns that "that" and a clause may say the words or the view of. Lemmas. */
const CLAIMS: ReadonlySet<string> =
  wordSet(`acknowledgement acknowledgment accusation admission allegation announcement argument assertion assessment assurance belief charge claim complaint concern
  conclusion confidence confirmation contention conviction declaration denial disclosure doubt emphasis expectation fear finding hope insinuation insistence judgment
  judgement opinion prediction pronouncement recognition remark reminder revelation ruling statement suggestion suspicion threat verdict view warning`);

/** Every attribution that such a noun makes in the passage. */
export function claims(view: View, passage: Passage, quotes: readonly QuotedSpan[]): Attribution[] {
  return passage.phrases.flatMap((phrase): Attribution[] => {
    const that = thatBehind(view, passage, phrase);
    if (that === null) return [];
    const whose = ownerOf(phrase);
    if (whose === null) return [];
    const speaker = voiceOf(view, whose);
    const unnamed = speaker === null ? tracedTo(view, whose) : null;
    if (speaker === null && unnamed === null) return [];
    const told = toldAt(view, passage, that);
    if (told === null) return [];
    const span = withoutStop(
      view.text,
      tidy(view.text, overMarks(view.spanOf({ first: that + 1, last: told }), quotes)),
    );
    return [
      {
        rule: "statement.noun.clause",
        passage,
        form: formOf([span], quotes),
        speaker,
        unnamed,
        addressee: null,
        content: [span],
        cue: view.spanOf({ first: phrase.head, last: phrase.head + 1 }),
        clause: null,
        evidence: [passage.span],
      },
    ];
  });
}

/** Nouns for what somebody holds or answers, which "was that" and a clause tell: "Chad's answer was that the border was shut". Lemmas. */
const HOLDINGS: ReadonlySet<string> = new Set([
  ...CLAIMS,
  ...`answer reply response message position stance point plea excuse explanation line reasoning rationale impression guess advice verdict wish reaction feeling`.split(
    " ",
  ),
]);

/** Token of the "that" which opens what the noun says: right behind it, or behind "was". */
function thatBehind(view: View, { clauses }: Passage, phrase: NounPhrase): number | null {
  const lemma = view.lemma(phrase.head);
  if (CLAIMS.has(lemma) && view.norm(phrase.last) === "that") return phrase.last;
  if (!HOLDINGS.has(lemma)) return null;
  const told = clauses.find(({ subject, verb }) => subject?.head === phrase.head && verb.lemma === "be");
  if (told === undefined || told.verb.negation !== null || told.verb.modal !== null) return null;
  return view.norm(told.verb.last) === "that" ? told.verb.last : null;
}

/** "Chad's claim", "his claim", "a warning from Addo", "the view of Chad". */
const ownerOf = ({ possessor, modifiers }: NounPhrase): NounPhrase | null =>
  possessor ?? modifiers.find(({ prep }) => /^(?:by|from|of)$/.test(prep))?.phrase ?? null;

/** Where the words end that "that" opens; null where it opens none ("a claim that was made", "a promise that he broke"). */
function toldAt(view: View, passage: Passage, that: number): number | null {
  if (/^(?:AUX|VERB|PUNCT)$/.test(view.token(that + 1)?.upos ?? "PUNCT")) return null;
  const clause = passage.clauses.find(
    ({ first, verb, subject }) =>
      (first === that || first === that + 1) && verb.first > that && subject !== null && subject.first > that,
  );
  if (clause === undefined || clause.verb.form !== "finite") return null;
  // "the claim that Chad made on Monday": the noun is what the verb has for its object.
  if (isGap(view, passage, clause)) return null;
  return Math.max(clause.last, clause.verb.last);
}

const isGap = (view: View, passage: Passage, clause: Clause): boolean => {
  const { verb, objects, subject, last } = clause;
  if (verb.passive || objects.some(({ first }) => first > verb.first)) return false;
  if (dependentsOf(passage, clause).some(({ kind }) => kind === "complement" || kind === "infinitive"))
    return false;
  // "a promise that he broke"
  const bare = last <= verb.last && subject !== null && view.token(subject.head)?.upos === "PRON";
  return bare || MAKING.test(verb.lemma);
};
const MAKING =
  /^(?:make|issue|voice|express|give|raise|put|hold|share|deliver|repeat|have|level|bring|reject|deny|dismiss|dispute|reach|release|publish|sign|adopt|accept|receive|hear|read|quote|call|describe|want|need|set|face|carry|keep|break)$/;
