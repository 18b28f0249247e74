/** Whose a time is: the noun beside it, the clause that it opens or closes, or what the rest of its sentence is compared with. */
import { wordSet, type Clause, type NounPhrase } from "@chancery/language";

import type { QuotedSpan } from "../../document/index.ts";
import type { TimeMention } from "../../record/index.ts";
import { isBare } from "./time-scope.ts";
import { clauseAt, type Passage, type View } from "./view.ts";

/** A time of a passage that may date something, and where it stands. */
export interface Placed {
  readonly time: TimeMention;
  readonly at: number;
  /** The quotation that it stands in, if any. */
  readonly quote: QuotedSpan | null;
  /** Heads of event nouns whose own it is ("his trip last month"). */
  readonly owners: number[];
}

export const isAdposition = (view: View, at: number): boolean => view.token(at)?.upos === "ADP";

/** A time right beside another event's noun is that event's: "follows his trip last month", "after Monday's summit", "the 1991 collapse". */
export const owns = ({ first, last, head, modifiers }: NounPhrase, at: number): boolean =>
  first <= at && at < last && (at < head || modifiers.some((modifier) => isBare(modifier, at)));

/** "By decree of 12 September X was appointed": what a decree does is done on its day. */
export const isByDecree = (view: View, at: number): boolean =>
  /^(?:decree|ukase|order|edict)$/.test(view.norm(at - 2)) &&
  [3, 4, 5].some((back) => view.norm(at - back) === "by");

/** A bare year or day between "the" and a noun ("denounced the 1985 treaty", "the powerful Feb. 6 earthquakes"): it tells which one. */
export function isAttribute(view: View, { at, time: { span } }: Pick<Placed, "at" | "time">): boolean {
  const words = view.text.slice(span.start, span.end);
  const after = view.token(view.tokenAt(span.end - 1) + 1);
  // "pledged to honour the treaty of 1940": it tells which one as well.
  if (view.norm(at - 1) === "of" && PAPERS.has(view.lemma(at - 2))) return true;
  if (/^\d{4}$/.test(words))
    return DETERMINER.test(view.norm(at - 1)) && /^(?:NOUN|ADJ|PROPN)$/.test(after?.upos ?? "");
  // "in the shadow of the January deal": whose month it is.
  const dating = DAY_OF_MONTH.test(words) || MONTH.test(words);
  if (!dating || !/^(?:NOUN|ADJ)$/.test(after?.upos ?? "")) return false;
  const before = view.token(at - 1)?.upos === "ADJ" ? at - 2 : at - 1;
  return DETERMINER.test(view.norm(before));
}
const PAPERS: ReadonlySet<string> = wordSet(
  "treaty agreement accord pact convention protocol charter constitution resolution declaration armistice memorandum concordat",
);
const DETERMINER = /^(?:the|a|an|its|their|his|her|this|that|'s)$/;
const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/i;
const DAY_OF_MONTH =
  /^(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2}|\d{1,2} (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?)(?:,? \d{4})?$/i;

/** "applied to join the union in 2004", "refused to attend in May": the time of what was only asked for, or was not done, is that of the asking. */
export function applying({ clauses }: Passage, clause: Clause | undefined): Clause | undefined {
  if (clause?.kind !== "infinitive" || clause.parent === null) return clause;
  const outer = clauses[clause.parent];
  return outer !== undefined &&
    outer.verb.tense === "past" &&
    /^(?:apply|refuse|decline|fail)$/.test(outer.verb.lemma)
    ? outer
    : clause;
}

/** "Prior to the forum on 22 March she is to meet him": a day within what the clause is set before is that one's. */
export const aheadOf = (clause: Clause | undefined, at: number): NounPhrase | undefined =>
  clause?.obliques.find(({ prep, phrase }) => AHEAD.test(prep) && phrase.head < at && at < phrase.last)
    ?.phrase;
const AHEAD = /^(?:before|prior to|ahead of|in advance of|on the eve of|in the run-up to|pending)$/;

/** Verbs by which somebody speaks of an event that is over. */
const RECALLING: ReadonlySet<string> = wordSet("recall remember commemorate cite mention invoke");

/** "recalled the visit of Addo to Oslo in June 2016": the time right behind the event that is recalled is its own. */
export function recalledBy(
  view: View,
  clause: Clause | undefined,
  at: number,
  owners: readonly NounPhrase[],
): NounPhrase | undefined {
  if (clause === undefined || !RECALLING.has(clause.verb.lemma) || clause.verb.passive) return undefined;
  const behind = isAdposition(view, at - 1) ? at - 1 : at;
  return clause.objects
    .filter(({ last }) => last === behind)
    .map(({ head }) => owners.find((owner) => owner.head === head))
    .find((owner) => owner !== undefined);
}

/** What happens once and is told by a noun, so that the day behind it is its own. */
const ONCE: ReadonlySet<string> = wordSet(
  "death killing murder assassination election re-election reelection appointment inauguration coronation coup overthrow ouster toppling removal invasion attack bombing collapse fall resignation independence annexation referendum occupation",
);
const AROUND_IT: ReadonlySet<string> = wordSet("after since following before until despite");

/** "left after the death of X on Friday": token behind the time that stands right behind such a noun; null where none does. */
export function followsNoun(
  view: View,
  { first, last, head }: Pick<NounPhrase, "first" | "last" | "head">,
): number | null {
  if (!ONCE.has(view.lemma(head)) || !AROUND_IT.has(view.norm(first - 1))) return null;
  const named = behindOffice(view, last);
  const at = isAdposition(view, named) ? named + 1 : named;
  const [time] = view.timesAt(at);
  return time === undefined || view.tokenAt(time.span.start) !== at
    ? null
    : view.tokenAt(time.span.end - 1) + 1;
}

/** Tokens of the longest office that somebody is made. */
const OFFICE = 10;

/** "his election as the tenth president of Chad | on 5 May": token behind what somebody is elected or appointed; the token itself where nothing says so. */
function behindOffice(view: View, last: number): number {
  if (view.norm(last) !== "as") return last;
  let at = last + 1;
  while (
    at < last + OFFICE &&
    /^(?:DET|ADJ|NOUN|PROPN|PART)$|^of$/.test(view.norm(at) === "of" ? "of" : (view.token(at)?.upos ?? ""))
  )
    at += 1;
  return at;
}

/**
 * A time between "and" and what comes next opens that clause: "They signed in May, and on August 30, most voters chose independence";
 * "called its envoy home on Monday, and the following day barred planes".
 */
export function opened({ clauses }: Passage, view: View, { at, time }: Placed): Clause | null {
  let before = isAdposition(view, at - 1) ? at - 2 : at - 1;
  if (view.norm(before) === "," && /^(?:and|but)$/.test(view.norm(before - 1))) before -= 1;
  if (!/^(?:and|but|;)$/.test(view.norm(before))) return null;
  let next = view.tokenAt(time.span.end - 1) + 1;
  if (view.norm(next) === ",") next += 1;
  next = behindPlace(clauses, view, next);
  // A word like "most" may stand before the subject's own, one like "also" before the verb.
  const begins = ({ first }: { readonly first: number }): boolean => first >= next && first <= next + 2;
  // "who met him in April and in May, praised": two times of one clause.
  const joins = view.timesAt(before - 1).length > 0;
  const goesOn = ({ subject, verb }: Clause): boolean =>
    subject !== null &&
    (begins(subject) || (!joins && subject.last <= before && begins(verb) && verb.form === "finite"));
  // "and on 9 September rioters sacked the embassy, forcing": what goes with the act has its subject, but not its time.
  const opens = (clause: Clause): boolean =>
    clause.verb.form === "finite" && (clause.kind !== "relative" || clause.marker === null) && goesOn(clause);
  return (
    clauses.find(opens) ?? clauses.find((clause) => clause.kind !== "relative" && goesOn(clause)) ?? null
  );
}

/** "eight days later in Jakarta the two agreed": where the clause begins behind the place that follows its time. */
function behindPlace(clauses: readonly Clause[], view: View, at: number): number {
  if (!isAdposition(view, at) || view.timesAt(at + 1).length > 0) return at;
  const place = clauses
    .flatMap(({ obliques }) => obliques)
    .find((oblique) => oblique.at === at && view.mentionAt(oblique.phrase.head)?.kind === "place");
  const last = place?.phrase.last ?? at;
  return view.norm(last) === "," ? last + 1 : last;
}

/** "arrived from Kenya, where he met Addo, on Sunday": behind the second comma the time is of the clause around the insertion. */
export function afterInsertion(passage: Passage, view: View, { at, time }: Placed): Clause | null {
  if (!isAdposition(view, at - 1) || view.norm(at - 2) !== ",") return null;
  const inner = clauseAt(passage, at);
  if (inner === undefined || inner.kind !== "relative" || view.norm(inner.first - 1) !== ",") return null;
  // Nothing but the end of the sentence or another insertion follows.
  if (!/^[.,;]?$/.test(view.norm(view.tokenAt(time.span.end - 1) + 1))) return null;
  const outer = inner.parent === null ? undefined : passage.clauses[inner.parent];
  return outer?.verb.form === "finite" && outer.verb.head < inner.first ? outer : null;
}

/** Participles that say who a group is and not what it does: they have no day and no place of their own. */
const MAKING_UP: ReadonlySet<string> = wordSet(
  "lead head chair accompany compose comprise represent include",
);

/** "met a delegation led by Addo in Lima on Monday": the clause whose day and place stand behind the words on who leads; null for any other clause. */
export function aroundLeaders({ clauses }: Passage, { kind, verb, parent }: Clause): Clause | null {
  if (kind !== "participial" || !verb.passive || !MAKING_UP.has(verb.lemma) || parent === null) return null;
  const outer = clauses[parent];
  return outer?.verb.form === "finite" && outer.verb.head < verb.head ? outer : null;
}

/** Verbs by which a document is made, so that a gerund behind it says what stands in it. */
const DOCUMENT_MADE: ReadonlySet<string> = wordSet(
  "sign initial adopt conclude ink seal issue approve ratify",
);

/** "signed a treaty drawing their boundary on Tuesday": the clause whose day stands behind words on what is signed. */
export function aroundContent({ clauses }: Passage, { kind, verb, parent, subject }: Clause): Clause | null {
  const outer = parent === null ? undefined : clauses[parent];
  if (outer?.verb.form !== "finite" || outer.verb.head > verb.head || outer.verb.tense !== "past")
    return null;
  if (kind !== "participial" || verb.form !== "gerund" || !DOCUMENT_MADE.has(outer.verb.lemma)) return null;
  return outer.objects.some(({ head }) => head === subject?.head) ? outer : null;
}

/** Whether an event noun heads the subject of a clause. */
export const isLeading = ({ clauses }: Passage, { head }: NounPhrase): boolean =>
  clauses.some(({ subject }) => subject?.head === head);

/** "The poisoning of A in Tomsk in August was condemned": a time between a subject and its verb is the subject's own. */
export const trails = ({ head }: NounPhrase, clause: Clause | undefined, at: number): boolean =>
  clause?.subject?.head === head &&
  at >= clause.subject.last &&
  at < clause.verb.first &&
  clause.obliques.some(
    ({ at: prep, phrase }) => prep <= at && at < phrase.last && prep === clause.subject?.last,
  );

/** "thanked him for seven rounds of talks since January": of what lasts until now English has the perfect, so that this is no time of the thanks. */
const isBygone = ({ tense, form, progressive, last }: Clause["verb"], at: number): boolean =>
  tense === "past" && form === "finite" && !progressive && at >= last;

/** "the first to visit Cuba since Coolidge in 1928": the year is of what is compared with. */
export const isSince = (view: View, { kind, obliques, verb }: Clause, at: number): boolean =>
  // "the most senior Albanian to visit Belgrade since 1948", "his tenth trip since October": what began then is the comparison.
  (view.norm(at - 1) === "since" &&
    !verb.perfect &&
    (kind === "infinitive" || verb.lemma === "be" || isBygone(verb, at))) ||
  obliques.some(
    (oblique) => oblique.prep === "since" && oblique.at < at && at - oblique.at < 12 && at !== oblique.at + 1,
  );

/** What goes on for a while, so that "until" bounds it. */
const LASTING: ReadonlySet<string> = wordSet(
  "last stay remain continue run rule serve govern occupy reign be live work wait fight keep control administer hold",
);
/** "gave Chad until Friday": what is set is that very day. */
const SETTING: ReadonlySet<string> = new Set(["give", "allow"]);
/** What is done at once to a stretch that then ends at another time. */
/** Done at one moment, however long it is to hold. */
const DECIDING: ReadonlySet<string> = wordSet(
  "adopt pass approve endorse sign agree decide authorise authorize",
);
const EXTENDING: ReadonlySet<string> = wordSet(
  "extend prolong renew postpone delay adjourn defer put suspend",
);

/** What is talked of or decided at one sitting. */
const TREATING: ReadonlySet<string> = wordSet("consider discuss review examine debate approve adopt endorse");

/** "extended the mandate until July", "closed the border until Friday": when it ends is not when that was done. */
export function isUntil(view: View, { subject, verb }: Clause, at: number): boolean {
  // "extended the mandate through May"
  if (view.norm(at - 1) === "through" && (EXTENDING.has(verb.lemma) || DECIDING.has(verb.lemma))) return true;
  if (!/^(?:until|till)$/.test(view.norm(at)) && !/^(?:until|till)$/.test(view.norm(at - 1))) return false;
  // "will consider a plan of growth until 2025": how long that is to last, not when it is talked of.
  if (TREATING.has(verb.lemma) && verb.last < at - 1) return true;
  // "Addo, the minister until last year, has died": of what he was.
  if (subject !== null && subject.head < at && at < verb.first) return true;
  return (
    EXTENDING.has(verb.lemma) || (!LASTING.has(verb.lemma) && !SETTING.has(verb.lemma) && isBygone(verb, at))
  );
}
