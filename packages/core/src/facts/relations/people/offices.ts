import { wordSet } from "@chancery/language";

import type { OfficeStatement } from "../../../document/index.ts";
import { span, type Span, type When } from "../../../record/index.ts";
import type { Draft } from "../draft.ts";
import type { Reader } from "../reader.ts";
import { officeTerm } from "./office-terms.ts";
import { isSent, postingBehind } from "./postings.ts";

/** Callings: whoever has one works for the body named with it, and holds no office of a state by it. */
const CALLINGS = wordSet(
  "analyst activist journalist correspondent reporter economist historian lawyer attorney expert scholar professor researcher fellow",
);
/** Words that relate one person to another; no office. */
const RELATIVE = wordSet("counterpart predecessor successor colleague rival host candidate");

/** Ranks and births: what somebody is called, no office of a state. */
const RANKS =
  /^(?:colonel|major|captain|lieutenant(?: colonel)?|marshal|admiral|brigadier|sergeant|corporal|general|commander|prince|princess|sheikh|sheikha)$/i;

/** "He was named head of the delegation": without whom or what he heads, no office is told. */
const namesNothing = ({ title, rule }: OfficeStatement): boolean =>
  rule.startsWith("offices.told") && /^(?:head|chief|leader|chair|member|representative)$/i.test(title);
/** A profession, whoever has it: "the British diplomat". "China's top diplomat" holds an office. */
const PROFESSION = /^(?:(?:career|veteran|senior|junior|retired) )?diplomat$/i;

/** Offices that titles and appositions state, one relation a person and office. */
export function officeDrafts(reader: Reader): readonly Draft[] {
  return withPostings(officesTold(reader));
}

/** "The ambassador" beside "the ambassador to Peru", of one person: the office once more, told without where he is sent. */
function withPostings(drafts: readonly Office[]): readonly Draft[] {
  return drafts.map((draft) => {
    const short = String(draft.value).toLowerCase();
    if (draft.posting !== null || !isSent(short)) return draft;
    const posted = drafts.filter(
      ({ subject, object, posting, value }) =>
        subject === draft.subject &&
        object === draft.object &&
        posting !== null &&
        String(value).toLowerCase() === `${short} ${posting.toLowerCase()}`,
    );
    const [full] = posted;
    const sole = full !== undefined && posted.every(({ key }) => key === full.key);
    return sole && draft.when === null && draft.background === full.background
      ? { ...draft, value: full.value, key: full.key }
      : draft;
  });
}

interface Office extends Draft {
  /** Where the holder is sent, as written: "to Peru"; null where the words behind the title say nothing of it. */
  readonly posting: string | null;
  readonly key: string;
}

function officesTold(reader: Reader): readonly Office[] {
  return reader.doc.offices.flatMap((office) => {
    if (isShortened(office, reader.doc.offices)) return [];
    const head =
      office.title
        .toLowerCase()
        .split(/[\s-]+/)
        .at(-1) ?? "";
    // "Anna Petrova (Bulgaria)": for whom she speaks, by no title that could be an office.
    if (office.title === "") return [];
    if (RELATIVE.has(head) || RANKS.test(office.title) || PROFESSION.test(office.title)) return [];
    if (office.polity === null && (namesNothing(office) || !isOffice(reader, office.title))) return [];
    // A body of states has no plain secretary: "the British Commonwealth Secretary" is a minister of Britain's.
    if (
      /^secretary$/i.test(office.title) &&
      office.polity !== null &&
      reader.doc.knowledge.entity(office.polity)?.subtype === "igo"
    )
      return [];
    const calling = CALLINGS.has(head);
    if (calling && (office.polity === null || reader.kindOf(office.polity) !== "organization")) return [];
    return [draftOf(reader, office, calling)];
  });
}

/** "Minister Addo" of whom the article says that he is the foreign minister: the office once more, cut short. */
const isShortened = (
  { person, title, polity, modifier, span }: OfficeStatement,
  all: readonly OfficeStatement[],
): boolean =>
  /^(?:minister|secretary|commissioner|director|chairman|commander)$/i.test(title) &&
  all.some(
    (other) =>
      other.person === person &&
      other.modifier === modifier &&
      other.span.start !== span.start &&
      (polity === null || other.polity === null || other.polity === polity) &&
      other.title
        .toLowerCase()
        .split(/[\s-]+/)
        .includes(title.toLowerCase()) &&
      other.title.length > title.length,
  );

/** Classes of roles that are offices even where the article does not say whose. */
const OFFICES = wordSet(
  "hos hog fm dm minister deputy speaker vp head leader opposition monarch governor ambassador envoy diplomat commissioner finance interior trade justice energy economy negotiator",
);

/** An assistant or a clerk of nobody named is no office; a minister is. */
function isOffice({ doc }: Reader, title: string): boolean {
  // "Minister of Higher Education": the office is of the noun before its field.
  return [title, title.replace(/\s(?:of|for)\s.*$/s, "")].some((whole) => {
    const words = whole.split(/\s+/);
    return words.some((_, at) => {
      const role = doc.knowledge.matchRole(words, at);
      return (
        role !== null && at + role.length === words.length && role.classes.some((name) => OFFICES.has(name))
      );
    });
  });
}

function draftOf(reader: Reader, office: OfficeStatement, calling: boolean): Office {
  const at = tokenAt(reader, office.span.start);
  const last = tokenAt(reader, office.span.end - 1) + 1;
  const former = office.modifier === "former";
  const polity = office.polity === null ? undefined : politySpan(reader, office.polity, at);
  const sentTo = isSent(office.title) ? postingBehind(reader, last) : null;
  const posting =
    sentTo === null ? null : reader.doc.source.text.slice(sentTo.start, sentTo.end).replaceAll(/\s+/g, " ");
  const others = reader.doc.offices
    .filter(({ person, span: { start } }) => person === office.person && start !== office.span.start)
    .map(({ span: { start } }) => tokenAt(reader, start))
    .filter((other) => reader.token(other)?.sentence === reader.token(at)?.sentence);
  const { when, past } = officeTerm(reader, office, { first: at, last }, others);
  const whole = posting === null ? office.title : `${office.title} ${posting}`;
  return {
    type: calling ? "works-for" : "holds-office",
    subject: office.person,
    object: office.polity,
    value: former || office.modifier === "acting" ? `${office.modifier} ${whole}` : whole,
    when: former ? endedBy(reader) : when,
    evidence: reader.sentenceSpan(at),
    support: {
      value: [sentTo === null ? office.span : span(office.span.start, sentTo.end)],
      ...(polity === undefined ? {} : { object: [polity] }),
    },
    negated: false,
    status: "actual",
    background: past && !former,
    confidence: office.polity === null || /\.(?:domestic|national)$/.test(office.rule) ? 0.7 : 0.95,
    rule: office.rule.replace(/^offices/, "relations.office"),
    posting,
    key: [office.office ?? office.title.toLowerCase(), posting ?? "", former ? "former" : ""].join("|"),
  };
}

/** A former office ended on or before the day of the article. */
function endedBy({ doc }: Reader): When | null {
  const latest = doc.published?.when.latest ?? null;
  return latest === null ? null : { edtf: `../${latest}`, earliest: null, latest };
}

const tokenAt = ({ doc }: Reader, start: number): number => {
  const { tokens } = doc.analysis;
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((tokens[mid]?.end ?? 0) <= start) low = mid + 1;
    else high = mid;
  }
  return low;
};

/** The mention of the state or body nearest the title in its sentence; undefined where the text names it elsewhere. */
const politySpan = (reader: Reader, polity: string, at: number): Span | undefined =>
  reader
    .besides(at)
    .filter(({ entity, form }) => entity === polity && form !== "pronoun")
    .toSorted((a, b) => Math.abs(a.first - at) - Math.abs(b.first - at))[0]?.span;
