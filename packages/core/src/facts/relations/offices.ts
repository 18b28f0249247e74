import type { OfficeStatement } from "../../document/index.ts";
import type { Span, When } from "../../record/index.ts";
import type { Draft } from "./draft.ts";
import type { Reader } from "./reader.ts";
import { ENTERING, sayingClause, sinceIn, termAfter, termIn } from "./terms.ts";

/** Callings: whoever has one works for the body named with it, and holds no office of a state by it. */
const CALLINGS = new Set(
  "analyst activist journalist correspondent reporter economist historian lawyer attorney expert scholar professor researcher fellow".split(
    " ",
  ),
);
/** Words that relate one person to another; no office. */
const RELATIVE = new Set("counterpart predecessor successor colleague rival host candidate".split(" "));

/** Ranks and births: what somebody is called, no office of a state. */
const RANKS =
  /^(?:colonel|major|captain|lieutenant(?: colonel)?|marshal|admiral|brigadier|sergeant|corporal|general|commander|prince|princess|sheikh|sheikha)$/i;

/** Offices that titles and appositions state, one relation a person and office. */
export function officeDrafts(reader: Reader): readonly Draft[] {
  return reader.doc.offices.flatMap((office) => {
    if (isShortened(office, reader.doc.offices)) return [];
    const head =
      office.title
        .toLowerCase()
        .split(/[\s-]+/)
        .at(-1) ?? "";
    // "Anna Petrova (Bulgaria)": for whom she speaks, by no title that could be an office.
    if (office.title === "") return [];
    if (RELATIVE.has(head) || RANKS.test(office.title)) return [];
    if (office.polity === null && !isOffice(reader, office.title)) return [];
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
const OFFICES = new Set(
  "hos hog fm dm minister deputy speaker vp head leader opposition monarch governor ambassador envoy commissioner finance interior trade justice energy economy negotiator".split(
    " ",
  ),
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

function draftOf(reader: Reader, office: OfficeStatement, calling: boolean): Draft {
  const at = tokenAt(reader, office.span.start);
  const former = office.modifier === "former";
  const polity = office.polity === null ? undefined : politySpan(reader, office.polity, at);
  return {
    type: calling ? "works-for" : "holds-office",
    subject: office.person,
    object: office.polity,
    value: former || office.modifier === "acting" ? `${office.modifier} ${office.title}` : office.title,
    when: former ? endedBy(reader) : termOf(reader, office, at),
    evidence: reader.sentenceSpan(at),
    support: { value: [office.span], ...(polity === undefined ? {} : { object: [polity] }) },
    negated: false,
    status: "actual",
    confidence: office.polity === null || /\.(?:domestic|national)$/.test(office.rule) ? 0.7 : 0.95,
    rule: office.rule.replace(/^offices/, "relations.office"),
    key: `${office.office ?? office.title.toLowerCase()}|${former ? "former" : ""}`,
  };
}

/** How long it was held, where the clause or the words behind the title say so. */
function termOf(reader: Reader, { span, rule }: OfficeStatement, at: number): When | null {
  const behind = termAfter(reader, tokenAt(reader, span.end - 1) + 1);
  if (behind !== null || !/^offices\.(?:relative|told)/.test(rule)) return behind;
  const clause = sayingClause(reader, at);
  if (clause === null) return null;
  const enters = clause.verb.lemma === "become" || ENTERING.test(clause.verb.lemma);
  return enters ? sinceIn(reader, clause) : termIn(reader, clause);
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
