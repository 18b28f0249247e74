import { wordSet, type Clause, type NounPhrase } from "@chancery/language";

import type { ResolvedMention } from "../../../document/index.ts";
import type { EntityKind } from "../../../record/index.ts";
import { partiesOf } from "../../shared/parties.ts";
import type { Passage, View } from "../../shared/view.ts";
import { NO_MORE_TOLD, type Candidate } from "../candidate.ts";
import { modalityOf, PRESUPPOSED } from "../modality/modality.ts";

const GUESTS: ReadonlySet<EntityKind> = new Set(["person", "country", "organization"]);

/**
 * "Addo and Brandt took part, while Quispe attended as an observer": who was there, of a gathering that the sentence does not name again. It founds no event
 * and joins the one that was told of last.
 */
export function fromAttendance(view: View, passage: Passage): Candidate[] {
  const labelled = labelledGuests(view, passage);
  if (labelled.length > 0) return [present(view, passage, labelled)];
  const opened = openedGuests(view, passage);
  if (opened.length > 0) return [present(view, passage, opened)];
  return passage.own.flatMap((clause): Candidate[] => {
    const { subject, verb } = clause;
    const listed = attendanceList(view, passage, clause);
    // A list is of a gathering, whatever it was called: a meeting of heads of government has guests too.
    if (listed.length > 1) return [{ ...attended(view, passage, clause, listed), attending: true as const }];
    if (subject === null || verb.passive || verb.negation !== null || !attends(view, clause)) return [];
    const modality = modalityOf(view, passage, clause);
    if (modality.negated || modality.status !== "actual") return [];
    const guests = partiesOf(view, subject, GUESTS);
    if (guests.length === 0) return [];
    return [{ ...attended(view, passage, clause, guests, modality), joining: true as const }];
  });
}

/** That those are on the list behind the label, of the gathering told last. */
const present = (view: View, passage: Passage, guests: readonly ResolvedMention[]): Candidate => ({
  type: "summit",
  pattern: "present.label",
  passage,
  clause: null,
  trigger: passage.sentence.first,
  triggerSpan: view.tokenSpan(passage.sentence.first),
  roles: guests.map(({ entity, span }) => ({ entity, role: "participant", spans: [span] })),
  ...NO_MORE_TOLD,
  modality: PRESUPPOSED,
  anaphoric: true,
  joining: true,
});

/** "Present: President Addo; Mr. Brandt, of Austria; Mr. Kim.": who leads each part of a list that such a word opens. */
function labelledGuests(view: View, { sentence: { first, last } }: Passage): readonly ResolvedMention[] {
  const mark = view.tokens.slice(first, first + LABEL_WITHIN).findIndex(({ norm }) => norm === ":");
  if (
    mark < 1 ||
    !/^(?:also )?(?:present|in attendance|attending|participants|delegates)$/.test(normsOf(view, first, mark))
  )
    return [];
  const from = first + mark + 1;
  const parting = view.tokens.slice(from, last).some(({ norm }) => norm === ";") ? ";" : ",";
  const guests: ResolvedMention[] = [];
  for (let start = from; start < last;) {
    let end = start;
    while (end < last && view.norm(end) !== parting) end += 1;
    const guest = view
      .mentionsIn(start, end)
      .find(({ kind, form, inner }) => !inner && form === "name" && kind === "person");
    if (guest !== undefined) guests.push(guest);
    start = end + 1;
  }
  return guests;
}
const LABEL_WITHIN = 4;

/** "Also in attendance was Chad's envoy, Ali Idriss", "Present were A and B": the people with offices behind the verb of a sentence that such a word opens. */
function openedGuests(view: View, { sentence: { first, last } }: Passage): readonly ResolvedMention[] {
  if (!/^(?:also|present|in|others|among)$/.test(view.norm(first))) return [];
  const verb = view.tokens
    .slice(first, first + OPENED_WITHIN)
    .findIndex(({ norm }) => /^(?:was|were)$/.test(norm));
  if (verb < 1 || !/^(?:also |others |in the )?(?:present|in attendance)$/.test(normsOf(view, first, verb)))
    return [];
  return view
    .mentionsIn(first + verb + 1, last)
    .filter(
      ({ kind, form, entity, inner, first: at }, i, all) =>
        kind === "person" &&
        form === "name" &&
        inner !== true &&
        view.holdsOffice(entity) &&
        !isRepresented(view, first + verb, at) &&
        all.findIndex((other) => other.entity === entity && other.form === "name") === i,
    );
}
/** Tokens before the verb. */
const OPENED_WITHIN = 5;

const normsOf = (view: View, first: number, length: number): string =>
  view.tokens
    .slice(first, first + length)
    .map(({ norm }) => norm)
    .join(" ");

/** That those were there, of the gathering told last. */
const attended = (
  view: View,
  passage: Passage,
  clause: Clause,
  guests: readonly Pick<ResolvedMention, "entity" | "span">[],
  modality = modalityOf(view, passage, clause),
): Candidate => ({
  // "The meeting was attended by": no more than that, however many were there.
  type: clause.subject !== null && MEETING.test(view.lemma(clause.subject.head)) ? "meeting" : "summit",
  pattern: ATTEND,
  passage,
  clause,
  trigger: clause.verb.head,
  triggerSpan: view.spanOf(clause.verb),
  roles: guests.map(({ entity, span }) => ({ entity, role: "participant", spans: [span] })),
  ...NO_MORE_TOLD,
  modality,
  anaphoric: true,
});

const MEETING = /^(?:meeting|audience|encounter|reception|talk)$/;

/** Verbs of those who were there. */
const LISTING: ReadonlySet<string> = wordSet("be attend include participate take");

/** Tokens between the verb and the mark that opens a list. */
const MARK_WITHIN = 14;

/**
 * "Other members in attendance were: the Prime Minister of Belize, Dean Barrow; ...", "was attended by: ...": the people with offices whom the list
 * names, as communiqués of regional bodies print them. Whoever is only represented by another was not there.
 */
function attendanceList(view: View, passage: Passage, { verb, subject }: Clause): readonly ResolvedMention[] {
  if (verb.negation !== null || subject === null || !LISTING.has(verb.lemma)) return [];
  const end = passage.sentence.last;
  const within = Math.min(end, verb.last + MARK_WITHIN);
  const present =
    verb.lemma === "be" &&
    view.tokens.slice(subject.first, verb.first).some(({ norm }) => /^(?:attendance|present)$/.test(norm));
  const by = verb.lemma === "attend" && verb.passive && view.norm(verb.last) === "by";
  const came = cameListed(view, passage, { verb, subject });
  const included =
    includesGuests(view, subject, verb.lemma, verb.first) || goesOn(view, passage, subject, verb.lemma);
  let mark = verb.last;
  while (mark < within && view.norm(mark) !== ":") mark += 1;
  // "was attended by A, Minister of Peru; B, Minister of Chile; and C": semicolons part a list that no mark opens.
  const parted =
    (by || present) && view.tokens.slice(verb.last, end).filter(({ norm }) => norm === ";").length >= PARTED;
  if (!included && !parted && ((!present && !by && !came) || view.norm(mark) !== ":")) return [];
  // "In attendance were:", and the list on the lines below.
  const below = mark === end - 1 && view.norm(mark) === ":" ? listEnd(view, passage) : end;
  const from = (included || parted) && below === end ? verb.last : mark + 1;
  const states = came ? view.mentionsIn(from, below).filter(({ inner }) => !inner) : [];
  if (states.length > 1 && states.every(({ kind, form }) => kind === "country" && form !== "demonym"))
    return states;
  return view
    .mentionsIn(from, below)
    .filter(
      ({ kind, form, entity, first }, i, all) =>
        kind === "person" &&
        form === "name" &&
        view.holdsOffice(entity) &&
        !isRepresented(view, from - 1, first) &&
        all.findIndex((other) => other.entity === entity && other.form === "name") === i,
    );
}

/** "Eleven of its member countries attended the summit: A, B and C": those of a plural who came, listed behind a colon. */
function cameListed(
  view: View,
  passage: Passage,
  { verb, subject }: Pick<Clause, "verb" | "subject">,
): boolean {
  if (subject === null || verb.passive || verb.tense !== "past") return false;
  const took = verb.lemma === "take" && view.norm(verb.last) === "part";
  if (!took && !/^(?:attend|participate)$/.test(verb.lemma)) return false;
  return view.tokens
    .slice(Math.max(passage.sentence.first, subject.first), subject.last)
    .some(({ norm }) => CAME.has(norm));
}
const CAME: ReadonlySet<string> = wordSet(
  "countries states nations members leaders presidents heads ministers delegations governments",
);

/** Where the list ends that stands in the block below the passage. */
function listEnd(view: View, { index, sentence }: Passage): number {
  let end = sentence.last;
  for (let i = index + 1; i < index + 1 + MOST_LINES; i += 1) {
    const line = view.passageAt(i)?.sentence;
    if (line === undefined || line.block > sentence.block + 1) break;
    end = line.last;
  }
  return end;
}
/** Sentences of such a list, which full stops may part. */
const MOST_LINES = 12;

/** Semicolons that make a list. */
const PARTED = 2;

/** "Those who attended the summit included A and B", "Attendees included": the list needs no mark. */
function includesGuests(view: View, subject: NounPhrase, lemma: string, verb: number): boolean {
  if (lemma !== "include") return false;
  const noun = view.norm(subject.head).replace(/(?<=[^s])s$/, "");
  if (/^(?:attendee|participant)$/.test(noun)) return true;
  return (
    /^(?:those|other|leader|guest|dignitarie|official|head)$/.test(noun) &&
    view.tokens
      .slice(subject.first, verb)
      .some(({ norm }) => /^(?:attend(?:ed|ing)|participat(?:ed|ing)|present|attendance)$/.test(norm))
  );
}

/** "Those who attended included A and B. Others were C and D": the list of the sentence before goes on. */
function goesOn(view: View, passage: Passage, { first, last, head }: NounPhrase, lemma: string): boolean {
  if (lemma !== "be" || !/^others$/.test(view.norm(head)) || last - first > 1) return false;
  const before = view.passageBefore(passage);
  return (
    before !== undefined && before.clauses.some((clause) => attendanceList(view, before, clause).length > 0)
  );
}

/** "representing His Majesty King Mswati": between the name and the last stop of the list. */
function isRepresented(view: View, from: number, name: number): boolean {
  for (let i = name - 1; i > from && !/^[;.]$/.test(view.norm(i)); i -= 1)
    if (/^represent(?:ing|ed|ative)$/.test(view.norm(i))) return true;
  return false;
}
const ATTEND = "attend-bare.verb";

/** "took part", "participated", "attended", "were present": and nothing that says in what. */
function attends(view: View, { verb, objects, obliques }: Clause): boolean {
  const elsewhere = obliques.some(({ prep }) => !/^(?:as|alongside|along with|together with|)$/.test(prep));
  if (elsewhere) return false;
  if (verb.lemma === "take")
    return (
      objects.length === 1 &&
      objects.every(({ head, modifiers }) => view.norm(head) === "part" && modifiers.length === 0)
    );
  if (verb.tense !== "past" || !/^(?:participate|attend)$/.test(verb.lemma)) return false;
  // "also attended the dinner": at the table are those who are gathered.
  return objects.every(({ first, head }) => view.norm(first) === "the" && TABLES.has(view.norm(head)));
}
const TABLES: ReadonlySet<string> = wordSet(
  "dinner banquet lunch luncheon reception gathering event occasion function",
);
