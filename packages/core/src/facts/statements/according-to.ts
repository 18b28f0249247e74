/** Words that a phrase traces to somebody, where no verb says them: "according to Addo", "in the words of Addo". */
import type { Clause, NounPhrase, Oblique } from "@chancery/language";

import type { QuotedSpan } from "../../document/index.ts";
import { partiesOf } from "../shared/parties.ts";
import { ancestry, dependentsOf, type Passage, type View } from "../shared/view.ts";
import type { Attribution } from "./attribution.ts";
import { formOf } from "./content/quoted.ts";
import { tidy, withoutStop } from "./content/trimming.ts";
import { ATTRIBUTING_PREPOSITIONS, cueOf } from "./cues.ts";
import { ownerOfStatement } from "./press-offices.ts";
import { namedBeside, voiceOf, type Voice } from "./speakers/voices.ts";
import { tracedTo } from "./speakers/traced-to.ts";

/** Whose words a phrase says they are: "according to Addo", "in the words of Addo". `last` is the end of the whole phrase. */
function sourceOf(
  view: View,
  { prep, at, phrase }: Oblique,
): { readonly at: number; readonly phrase: NounPhrase; readonly last: number }[] {
  if (ATTRIBUTING_PREPOSITIONS.has(prep)) return [{ at, phrase, last: phrase.last }];
  // "in Lavrov's words", "in the view of the Kremlin"
  if (prep !== "in" || !/^(?:word|view|opinion|estimation)$/.test(view.lemma(phrase.head))) return [];
  const whose = phrase.modifiers.find((modifier) => modifier.prep === "of")?.phrase ?? phrase.possessor;
  return whose === null ? [] : [{ at, phrase: whose, last: phrase.last }];
}

/** ", an analyst in Accra, the number has doubled": the subject, where a phrase with an article stands between two commas before it. */
function behindApposition(view: View, { subject }: Clause, at: number): number {
  if (subject === null || view.norm(at) !== "," || !/^(?:an?|the|one)$/.test(view.norm(at + 1))) return at;
  return view.norm(subject.first - 1) === "," && subject.first - 1 > at ? subject.first : at;
}

/** "According to results of a poll conducted by Addo, the number ...": the comma that closes what hangs on the phrase. */
function behindParticiple(view: View, { sentence }: Passage, at: number): number {
  if (!/^(?:VBN|VBD|VBG|IN|WDT|WP)$/.test(view.token(at)?.xpos ?? "")) return at;
  for (let i = at; i < Math.min(sentence.last, at + 24); i += 1) if (view.norm(i) === ",") return i;
  return at;
}

/** Amid a sentence, which may then be told by the writer in part: "signed and, according to a note, left". */
const isInserted = (view: View, passage: Passage, at: number, phrase: NounPhrase, end: number): boolean => {
  const { sentence, clauses } = passage;
  // "according to a report published on Monday by the bank": what was done to the report is of it.
  const last = clauses.reduce(
    (reach, clause) =>
      clause.kind === "participial" &&
      clause.subject?.head === phrase.head &&
      clause.verb.first === phrase.last
        ? Math.max(reach, clause.last)
        : reach,
    end,
  );
  // "according to a report seen by Reuters, which says that ...": more of the report.
  const ofSource = ({ kind, first }: Clause): boolean =>
    kind === "relative" && first > last - 1 && first <= last + OF_SOURCE;
  // "On Sunday, according to a book, he sat": nothing is told before it.
  const told = clauses.some(({ verb }) => verb.form === "finite" && verb.last <= at);
  return (
    at > sentence.first &&
    (told || /^(?:and|but|or)$/.test(view.norm(at - 1)) || /^(?:and|but|or)$/.test(view.norm(at - 2))) &&
    !opensAnother(view, last) &&
    last < sentence.last - 1 &&
    (clauses.some(
      (clause) =>
        clause.verb.form === "finite" &&
        clause.verb.first > last &&
        !ancestry(passage, clause).some((outer) => ofSource(outer)),
    ) ||
      /^(?:AUX|VERB|CCONJ|SCONJ|ADP)$/.test(view.token(at - 2)?.upos ?? ""))
  );
};
const OF_SOURCE = 7;

/** "have fled, according to the agency, and 400 have died": what was said is whole before the phrase. */
const opensAnother = (view: View, last: number): boolean =>
  view.norm(last) === "," && /^(?:and|but|while)$/.test(view.norm(last + 1));

/** "resigned, since in his view the body was weak": the phrase belongs to the clause that follows it. */
const opensNext = (view: View, { clauses }: Passage, at: number, last: number): boolean =>
  /^(?:since|because|that|but|while|although|though|whereas)$/.test(view.norm(at - 1)) &&
  clauses.some(({ verb, subject }) => verb.first >= last && subject !== null && subject.first >= last);

/** Where what is said before ", according to X" begins: with the outermost clause, or the sentence where nothing sets that clause off. */
function openingOf(view: View, passage: Passage, clause: Clause, at: number, last: number): number {
  const { sentence } = passage;
  // "It rose until 2005, but fell after that, according to the bank.": all of a sentence that tells of nobody else's saying.
  // "…, according to two men familiar with it": nothing behind the phrase tells of anything else.
  const closes =
    view.norm(at - 1) === "," &&
    (last >= sentence.last - 1 ||
      (!/^(?:[,;:–—]|and|but)$/.test(view.norm(last)) && !finiteBehind(passage, last)));
  if (closes && !passage.clauses.some((one) => tellsOf(passage, one))) return sentence.first;
  const first = Math.min(...ancestry(passage, clause).map((outer) => outer.first));
  return /^[,;:.!?–—"”-]$|^(?:and|but|while|that)$/.test(view.norm(first - 1))
    ? first
    : passage.sentence.first;
}

const finiteBehind = ({ clauses }: Passage, at: number): boolean =>
  clauses.some(({ kind, verb }) => verb.first >= at && verb.form === "finite" && kind !== "relative");

/** "he said that it rose": somebody's saying; "he said little" tells of none. */
const tellsOf = (passage: Passage, clause: Clause): boolean =>
  cueOf(clause.verb)?.bare === true &&
  dependentsOf(passage, clause).some(({ kind }) => kind === "complement" || kind === "infinitive");

/** "According to a report, Addo sent it": a name behind the comma is whose only where a comma or the end closes it. */
const closedName = (view: View, voice: Voice | null): Voice | null =>
  voice !== null && /^[,.;]?$/.test(view.norm(view.tokenAt(voice.span.end))) ? voice : null;

/** "According to the Department of Trade (DOT), exports fell": behind the bracket that belongs to the name. */
function behindBracket(view: View, at: number): number {
  if (view.norm(at) === ")") return at + 1;
  return view.norm(at) === "(" && view.norm(at + 2) === ")" ? at + 3 : at;
}

/** "According to Chad, they left, but Mali said they stayed": to the sentence's end, or to another's words. */
function openedBy(view: View, passage: Passage, first: number): { first: number; last: number } {
  const { sentence, clauses } = passage;
  const other = clauses.find(
    ({ kind, subject, verb }) =>
      kind === "main" &&
      subject !== null &&
      cueOf(verb)?.force === "say" &&
      /^(?:but|while)$/.test(view.norm(subject.first - 1)) &&
      view.norm(subject.first - 2) === "," &&
      subject.first - 2 > first,
  );
  return { first, last: other?.subject == null ? sentence.last : other.subject.first - 2 };
}

/** Every attribution that a phrase of the passage makes. */
export function accordingTo(view: View, passage: Passage, quotes: readonly QuotedSpan[]): Attribution[] {
  return passage.own.flatMap((clause) =>
    clause.obliques
      .flatMap((oblique) => sourceOf(view, oblique))
      .flatMap(({ at, phrase, last }): Attribution[] => {
        const named =
          partiesOf(view, phrase).length > 0 ? voiceOf(view, phrase) : ownerOfStatement(view, phrase);
        const speaker = named ?? closedName(view, namedBeside(view, phrase));
        const unnamed = speaker === null ? tracedTo(view, phrase) : null;
        if (speaker === null && (unnamed === null || isInserted(view, passage, at, phrase, last))) return [];
        const opening = at <= clause.verb.first || opensNext(view, passage, at, last);
        // "According to Addo, an analyst in Accra, ...": what stands beside the name is not said.
        const beside = behindApposition(
          view,
          clause,
          behindParticiple(view, passage, Math.max(last, ...phrase.appositions.map((one) => one.last))),
        );
        const whole = view.spanOf(
          opening
            ? openedBy(view, passage, behindBracket(view, beside))
            : { first: openingOf(view, passage, clause, at, last), last: at },
        );
        const span = withoutStop(view.text, tidy(view.text, whole));
        if (span.end - span.start < 10) return [];
        return [
          {
            rule: "statement.according-to",
            passage,
            form: formOf([span], quotes),
            speaker,
            unnamed,
            addressee: null,
            content: [span],
            cue: view.spanOf({ first: at, last: phrase.first }),
            clause: null,
            evidence: [passage.span],
          },
        ];
      }),
  );
}
