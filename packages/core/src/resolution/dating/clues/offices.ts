import type { Term } from "@chancery/knowledge";
import { wordSet, type Grammar, type NounPhrase } from "@chancery/language";

import type { NameSpan } from "../../../document/index.ts";
import { addDays } from "../../../record/index.ts";
import { leadBlocks, type DatingDoc, type Told } from "../article.ts";
import { notBefore, TRUST, type Clue } from "../clue.ts";
import { DaySet, type Stretch } from "../day-set.ts";
import { firstDay, lastDay } from "./edtf-bounds.ts";

/** Words before a title that take the holder out of the office. */
const NOT_HOLDING = wordSet(
  "former ex ex- late then then- deputy vice elect outgoing incoming onetime one-time ousted deposed ailing-former first-ever future would-be longtime-former previous",
);
const LONGEST_TITLE = 6;
/** Most paragraphs looked at: history comes later. */
const PARAGRAPHS = 8;

/** Sentences that tell of another time: a year, "ago", "last year" stands in them. */
function datedSentences(told: readonly Told[]): ReadonlySet<number> {
  const out = new Set<number>();
  for (const {
    timex: { value },
    place,
  } of told) {
    const far =
      (value.kind === "calendar" && value.year !== null && value.day === null) ||
      value.kind === "years" ||
      (value.kind === "relative" &&
        (value.unit === "year" || value.unit === "decade" || value.unit === "month")) ||
      (value.kind === "season" && value.year !== null);
    if (far) out.add(place.sentence);
  }
  return out;
}

/** Sentences with a day of the news in them: "on Thursday", "on 4 May", "a week after". */
function freshSentences(told: readonly Told[]): ReadonlySet<number> {
  const fresh = told.filter(({ timex: { value } }) => {
    if (value.kind === "weekday") return true;
    if (value.kind === "calendar") return value.day !== null && value.year === null;
    return (value.kind === "relative" || value.kind === "duration") && /^(?:hour|day|week)$/.test(value.unit);
  });
  return new Set(fresh.map(({ place }) => place.sentence));
}

/** Whether a title with its article opens a clause and runs up to the comma before a name: "The Fijian President, X said", "At noon, the president, X said". */
function opensClause(tokens: DatingDoc["analysis"]["tokens"], name: number): boolean {
  for (let at = name - 2; at >= Math.max(0, name - 2 - LONGEST_TITLE); at -= 1) {
    const before = tokens[at - 1];
    if (tokens[at]?.norm === ",") return false;
    if (tokens[at]?.norm === "the") return before?.norm === "," || before?.sentence !== tokens[at]?.sentence;
  }
  return false;
}

/** Where the title of the name ends: right before it, before the comma of "the Prime Minister, X," and "The Fijian President, X said", or before "of" and its state in "President of Peru X". */
function endOfTitle({ analysis: { tokens }, names }: DatingDoc, { first, last }: NameSpan): number {
  const apart = tokens[first - 1]?.norm === "," && (tokens[last]?.norm === "," || opensClause(tokens, first));
  const end = apart ? first - 1 : first;
  const polity = names.find((name) => name.last === end && name.kind === "country" && name.form === "name");
  if (polity === undefined) return end;
  const of = tokens[polity.first - 1]?.norm === "the" ? polity.first - 2 : polity.first - 1;
  return tokens[of]?.norm === "of" ? of : end;
}

/** The title that belongs to a name: "Kazakh President X", "President of Kazakhstan X". */
function titleBefore(
  doc: DatingDoc,
  name: NameSpan,
): { readonly role: string; readonly classes: readonly string[] } | null {
  const { tokens } = doc.analysis;
  const end = endOfTitle(doc, name);
  const words = tokens.slice(Math.max(0, end - LONGEST_TITLE), end).map(({ text }) => text);
  for (let i = 0; i < words.length; i += 1) {
    const match = doc.knowledge.matchRole(words, i);
    if (!match || i + match.length !== words.length || !match.title) continue;
    // "President-elect X" is no president yet.
    if (words.slice(i).some((word) => /(?:^|-)(?:elect|designate)$/i.test(word))) return null;
    const before = words.slice(Math.max(0, i - 2), i).map((word) => word.toLowerCase());
    return before.some((word) => NOT_HOLDING.has(word) || word.startsWith("ex-") || word.startsWith("then-"))
      ? null
      : match;
  }
  return null;
}

/** Offices of which a state has one: heads of state and government, foreign ministers and their like. */
const SOLE = new Set(["hos", "hog", "fm"]);
/** Words for a rank rather than an office. */
const VAGUE_ROLES = wordSet("leader chief head official envoy boss ruler strongman");
const MEETINGS = wordSet(
  "meet receive host visit greet welcome call telephone phone invite join see thank brief",
);
const COMPANY = new Set(["with", "between", "by", "alongside", "among"]);

const within = (phrase: NounPhrase | null, token: number): boolean =>
  phrase !== null && phrase.first <= token && token < phrase.last;

/** Whether a clause makes the named one a party to its news: who acts, meets or is met; not whom a look back mentions. */
function takesPart(grammar: Grammar | undefined, sentence: number, token: number): boolean {
  const [clause] = (grammar?.clauses ?? [])
    .filter((one) => one.sentence === sentence && one.first <= token && token < one.last)
    .sort((a, b) => a.last - a.first - (b.last - b.first));
  if (!clause || clause.kind === "adverbial") return false;
  if (within(clause.subject, token) || within(clause.agent, token)) return true;
  if (clause.obliques.some(({ prep, phrase }) => COMPANY.has(prep) && within(phrase, token))) return true;
  return MEETINGS.has(clause.verb.lemma) && clause.objects.some((phrase) => within(phrase, token));
}

/** Whether it is told what the named one is about to do: nobody of the past "is expected to meet". */
const isAhead = (grammar: Grammar | undefined, sentence: number, token: number): boolean =>
  (grammar?.clauses ?? []).some(
    ({ sentence: of, kind, subject, verb }) =>
      of === sentence &&
      kind === "main" &&
      within(subject, token) &&
      verb.form === "finite" &&
      !verb.perfect &&
      (verb.tense === "future" || (verb.tense === "present" && FORTHCOMING.has(verb.lemma))),
  );
const FORTHCOMING = wordSet("plan expect hope intend prepare schedule");

interface Holding {
  readonly name: NameSpan;
  readonly person: string;
  readonly role: string;
  readonly terms: readonly Term[];
  /** In the headline, the lead or a caption, beside somebody of the lead, or with a task ahead: part of the news, not of its history. */
  readonly current: boolean;
}

/** The person's terms in an office of that title of which a state has one. */
function termsAs(
  { knowledge }: DatingDoc,
  person: string,
  title: { readonly role: string; readonly classes: readonly string[] },
): readonly Term[] {
  return knowledge.offices(person).filter(({ office }) => {
    const known = knowledge.office(office);
    return (
      known !== undefined &&
      known.is.some((kind) => SOLE.has(kind)) &&
      (office.endsWith(`/${title.role}`) || known.is.some((kind) => title.classes.includes(kind)))
    );
  });
}

function holdings(doc: DatingDoc, told: readonly Told[]): Holding[] {
  const { blocks, analysis, names } = doc;
  const lead = leadBlocks(blocks);
  const elsewhere = datedSentences(told);
  const fresh = freshSentences(told);
  const near = new Set(
    blocks.flatMap(({ kind }, i) => (kind === "paragraph" ? [i] : [])).slice(0, PARAGRAPHS),
  );
  const sentenceOf = (name: NameSpan): number => analysis.tokens[name.first]?.sentence ?? -1;
  const blockOf = (name: NameSpan): number => analysis.sentences[sentenceOf(name)]?.block ?? -1;
  const people = names.filter(({ kind }) => kind === "person");
  const leading = new Set(
    people.filter((name) => lead.has(blockOf(name))).flatMap(({ candidates }) => candidates),
  );
  const besides = new Map<number, string[]>();
  for (const name of people)
    besides.set(sentenceOf(name), [...(besides.get(sentenceOf(name)) ?? []), ...name.candidates]);
  return people.flatMap((name): Holding[] => {
    const block = blockOf(name);
    const caption = blocks[block]?.kind === "caption";
    if (name.candidates.length === 0 || !(lead.has(block) || near.has(block) || caption)) return [];
    const title = elsewhere.has(sentenceOf(name)) ? null : titleBefore(doc, name);
    if (
      !title ||
      VAGUE_ROLES.has(title.role) ||
      doc.quotes.some(({ span }) => span.start <= name.span.start && name.span.end <= span.end)
    )
      return [];
    // "President Carter": of all Carters the one who ever was president.
    const [only, another] = name.candidates.flatMap((candidate) => {
      const terms = termsAs(doc, candidate, title);
      return terms.length === 0 ? [] : [{ person: candidate, terms }];
    });
    if (!only || another) return [];
    const { person, terms } = only;
    // A row without a start gives a name only.
    if (terms.some(({ from }) => from === null)) return [];
    const company = (besides.get(sentenceOf(name)) ?? []).some(
      (other) => other !== person && leading.has(other),
    );
    const sentence = sentenceOf(name);
    const news =
      caption ||
      blocks[block]?.kind === "title" ||
      (fresh.has(sentence) && takesPart(doc.grammar[sentence], sentence, name.first));
    const current =
      (news && (lead.has(block) || caption || company)) ||
      isAhead(doc.grammar[sentence], sentence, name.first);
    return [{ name, person, role: title.role, terms, current }];
  });
}

const earliestOf = (terms: readonly Term[]): string =>
  terms.map(({ from }) => firstDay(from) ?? "").toSorted()[0] ?? "";

/**
 * A title with a name holds during the person's terms in such an office. Of several holders of one office the last is in
 * it; somebody whom only the history of the matter names bounds the day from below.
 */
export function officeClues(doc: DatingDoc, told: readonly Told[]): Clue[] {
  const all = holdings(doc, told);
  const holders = new Map<string, Set<string>>();
  for (const { terms, person } of all)
    for (const { office } of terms) holders.set(office, (holders.get(office) ?? new Set()).add(person));
  const seen = new Set<string>();
  return all.flatMap(({ name, person, role, terms, current }): Clue[] => {
    const alone = terms.every(({ office }) => holders.get(office)?.size === 1);
    const key = `${person} ${role} ${current && alone}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const stretches: Stretch[] =
      current && alone
        ? terms.map(({ from, to }) => ({ earliest: firstDay(from), latest: lastDay(to) }))
        : [notBefore(earliestOf(terms))];
    return [
      {
        rule: "dating.term-of-office",
        span: name.span,
        note: `${doc.knowledge.entity(person)?.name ?? person} in office as ${role}`,
        stretches,
        trust: TRUST.known,
      },
    ];
  });
}

/** Days for which a holder goes by the title after the term: an election's news, a farewell. */
const GRACE = 60;

/** Whether everybody whom the first paragraphs have in office had left it well before the day: the text is older. */
export function isOutlived(doc: DatingDoc, told: readonly Told[], day: string): boolean {
  const all = holdings(doc, told);
  return (
    all.length > 0 &&
    all.every(({ terms }) =>
      terms.every(({ to }) => {
        const end = lastDay(to);
        return end !== null && addDays(end, GRACE) < day;
      }),
    )
  );
}

/** Persons whose terms must meet before they bound the day. */
const TOGETHER = 3;

/**
 * Three or more whom the first paragraphs have in office, each the only holder named: the text is of the days in which all
 * were. One alone may belong to the history of the matter.
 */
export function sharedTermsClue(doc: DatingDoc, told: readonly Told[]): Clue[] {
  const byPerson = new Map<string, Holding>();
  const holders = new Map<string, Set<string>>();
  for (const one of holdings(doc, told)) {
    byPerson.set(one.person, one);
    for (const { office } of one.terms)
      holders.set(office, (holders.get(office) ?? new Set()).add(one.person));
  }
  const alone = [...byPerson.values()].filter(({ terms }) =>
    terms.every(({ office }) => holders.get(office)?.size === 1),
  );
  const [first] = alone;
  if (!first || alone.length < TOGETHER) return [];
  let days = DaySet.all();
  for (const { terms } of alone) {
    days = days.within(
      terms.map(({ from, to }) => {
        const end = lastDay(to);
        return { earliest: firstDay(from), latest: end === null ? null : addDays(end, GRACE) };
      }),
    );
  }
  const runs = days.runs();
  if (runs.length === 0) return [];
  return [
    {
      rule: "dating.terms-together",
      span: first.name.span,
      note: `${alone.length} persons in office at one time`,
      stretches: runs.map(({ earliest, latest }) => ({ earliest, latest })),
      trust: TRUST.habit,
    },
  ];
}
