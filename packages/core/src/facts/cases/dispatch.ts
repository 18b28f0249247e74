import { extract } from "../../pipeline.ts";
import type { ArticleRecord, EventFact, StatementFact } from "../../record/index.ts";

/**
 * A short article with what a careful reader takes from it. One event a line:
 * `[?] type: who, who > whom (may also be named) | place | time | status, not`. "?" may be found but need not be; "*" holds of any value, "-" of
 * none, "X*" of X or none. Who counts by the entity's name or by the words of any of its mentions. One statement a line: `speaker: opening words`.
 */
export interface Dispatch {
  readonly name: string;
  readonly published: string;
  readonly text: string;
  readonly events: readonly string[];
  readonly statements: readonly string[];
}

export interface Score {
  readonly asked: number;
  readonly found: number;
  /** Found with every field right. */
  readonly whole: number;
  /** Facts that no line expects. */
  readonly extra: readonly string[];
  readonly wrong: readonly string[];
}

interface Expected {
  readonly line: string;
  readonly optional: boolean;
  readonly type: string;
  readonly actors: readonly string[];
  readonly others: readonly string[];
  readonly may: readonly string[];
  readonly place: string;
  readonly when: string;
  readonly flags: string;
}

const list = (text: string | undefined): string[] =>
  (text ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");

function parse(line: string): Expected {
  const optional = line.startsWith("?");
  const [head = "", place = "-", when = "-", flags = ""] = line
    .replace(/^\?\s*/, "")
    .split("|")
    .map((s) => s.trim());
  const [type = "", parties = ""] = head.split(/:\s*/);
  const may = list(/\(([^)]*)\)/.exec(parties)?.[1]);
  const [actors, others] = parties.replace(/\([^)]*\)/, "").split(">");
  return { line, optional, type, actors: list(actors), others: list(others), may, place, when, flags };
}

const LESSER: ReadonlySet<string> = new Set(["host", "recipient"]);

/** What the fields of one event make of an expected line; null where the event is another one. */
function compare(record: ArticleRecord, event: EventFact, expected: Expected): string[] | null {
  if (!expected.type.split("/").includes(event.type)) return null;
  const names = (id: string | null): string[] => {
    const entity = record.entities.find((candidate) => candidate.id === id);
    return entity === undefined ? [] : [entity.name, ...entity.mentions.map(({ text }) => text)];
  };
  const holds = (value: string | null, pattern: string, variants: readonly string[]): boolean => {
    if (pattern === "*") return true;
    if (value === null) return pattern === "-" || pattern.endsWith("*");
    return variants.includes(pattern.replace(/\*$/, ""));
  };
  const of = (lesser: boolean) =>
    event.participants.filter(({ role }) => LESSER.has(role) === lesser).map(({ entity }) => names(entity));
  const everyone = event.participants.map(({ entity }) => names(entity));
  const asked = [...expected.actors, ...expected.others];
  if (asked.length > 0 && !asked.some((key) => everyone.some((own) => own.includes(key)))) return null;
  const wrong: string[] = [];
  const leads = of(false);
  const follows = of(true);
  const directed = expected.others.length > 0;
  if (!expected.actors.every((key) => (directed ? leads : everyone).some((own) => own.includes(key))))
    wrong.push("who");
  else if (!expected.others.every((key) => follows.some((own) => own.includes(key)))) wrong.push("whom");
  else if (!everyone.every((own) => [...asked, ...expected.may].some((key) => own.includes(key))))
    wrong.push("who else");
  if (!holds(event.place, expected.place, names(event.place))) wrong.push("place");
  if (!holds(event.when?.edtf ?? null, expected.when, [event.when?.edtf.replace(/~$/, "") ?? ""]))
    wrong.push("when");
  const status = /ongoing|planned|proposed|hypothetical/.exec(expected.flags)?.[0] ?? "actual";
  if (event.status !== status && !(status === "actual" && event.status === "ongoing")) wrong.push("status");
  if (event.negated !== /\bnot\b/.test(expected.flags)) wrong.push("polarity");
  return wrong;
}

/** Reads the dispatch and holds what is read against its lines: each event answers one line, the best fitting first. */
export function score({ text, published, events, statements }: Dispatch): {
  events: Score;
  statements: Score;
} {
  const record = extract({
    bytes: new TextEncoder().encode(text),
    uri: "dispatch.txt",
    mediaType: "text/plain",
    publishedHint: published,
  });
  const found = record.facts.filter((fact): fact is EventFact => fact.kind === "event");
  const lines = events.map((line) => parse(line));
  const pairs = lines
    .flatMap((line) => found.map((event) => ({ line, event, wrong: compare(record, event, line) })))
    .filter((pair): pair is typeof pair & { wrong: string[] } => pair.wrong !== null)
    .sort((a, b) => a.wrong.length - b.wrong.length || Number(a.line.optional) - Number(b.line.optional));
  const answered = new Map<Expected, string[]>();
  const used = new Set<EventFact>();
  for (const { line, event, wrong } of pairs) {
    if (answered.has(line) || used.has(event)) continue;
    answered.set(line, wrong);
    used.add(event);
  }
  const required = lines.filter(({ optional }) => !optional);
  return {
    events: {
      asked: required.length,
      found: required.filter((line) => answered.has(line)).length,
      whole: required.filter((line) => answered.get(line)?.length === 0).length,
      extra: found.filter((event) => !used.has(event)).map((event) => show(record, event)),
      wrong: required.flatMap((line) => {
        const wrong = answered.get(line);
        return wrong?.length === 0 ? [] : [`${line.line}  <- ${wrong?.join(", ") ?? "missing"}`];
      }),
    },
    statements: scoreStatements(record, statements),
  };
}

function scoreStatements(record: ArticleRecord, lines: readonly string[]): Score {
  const { text } = record.source;
  const found = record.facts.filter((fact): fact is StatementFact => fact.kind === "statement");
  const opening = ({ content }: StatementFact): string =>
    content.map(({ start, end }) => text.slice(start, end)).join(" ");
  const used = new Set<StatementFact>();
  const wrong: string[] = [];
  let whole = 0;
  for (const line of lines) {
    const [speaker = "", words = ""] = line.replace(/^\?\s*/, "").split(/:\s(.*)/s);
    const statement = found.find((fact) => !used.has(fact) && opening(fact).startsWith(words));
    if (statement !== undefined) used.add(statement);
    const entity = record.entities.find(({ id }) => id === statement?.speaker);
    const right =
      statement !== undefined &&
      (speaker === "*" ||
        (speaker === "-"
          ? entity === undefined
          : entity !== undefined &&
            [entity.name, ...entity.mentions.map(({ text }) => text)].includes(speaker)));
    if (line.startsWith("?")) continue;
    if (right) whole += 1;
    else wrong.push(`${line}  <- ${statement === undefined ? "missing" : (entity?.name ?? "nobody")}`);
  }
  return {
    asked: lines.filter((line) => !line.startsWith("?")).length,
    found: used.size,
    whole,
    extra: found.filter((fact) => !used.has(fact)).map((fact) => opening(fact).slice(0, 70)),
    wrong,
  };
}

/** The event in the notation of the lines. */
function show(
  { entities }: ArticleRecord,
  { type, participants, place, when, status, negated, rule }: EventFact,
): string {
  const name = (id: string | null): string => entities.find((entity) => entity.id === id)?.name ?? "-";
  const who = participants.map(({ entity, role }) => `${name(entity)}/${role}`).join(", ");
  return `${type}: ${who} | ${name(place)} | ${when?.edtf ?? "-"} | ${status}${negated ? " not" : ""} <${rule}>`;
}
