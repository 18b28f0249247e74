// Reads the files of /tooling/accuracy/constructions: short passages of news, each with what a careful reader keeps of it.
// The notation is told in README.md.
import { EventType, RelationType, Status } from "@chancery/core";

import type { EventAnswer, RelationAnswer, StatementAnswer } from "../answers.ts";
import { Parties } from "./parties.ts";

/** A passage and its answers; keys of entities are those of `parties`. */
export interface Passage {
  /** "meetings/12": the file, and the passage's number in it. */
  readonly id: string;
  /** Day of publication, YYYY-MM-DD. */
  readonly published: string;
  readonly text: string;
  readonly parties: Parties;
  readonly events: readonly EventAnswer[];
  /** Null: the passage says nothing of statements, and none counts against it. */
  readonly statements: readonly StatementAnswer[] | null;
  readonly relations: readonly RelationAnswer[] | null;
}

/** A line of answers without its mark. */
interface Answer {
  readonly optional: boolean;
  readonly head: string;
  readonly fields: readonly string[];
}

const HEAD = /^@ (\d{4}-\d{2}-\d{2})$/;
const ANSWER = /^([=?]) (.+)$/;
const FORMS = ["direct", "indirect", "mixed"] as const;
/** Who acts, by the roles of record.ts; whoever stands behind ">" is acted on. */
const ACTING = ["actor", "visitor", "signatory", "party", "mediator", "organizer", "participant"] as const;
const ACTED_ON = ["recipient", "host", "participant"] as const;

/**
 * The passages of one file.
 * @param area the file's name without its ending
 * @throws Error naming the passage, on a line that is not of the notation
 */
export function parsePassages(area: string, file: string): Passage[] {
  const parts: { published: string; lines: string[] }[] = [];
  for (const line of file.split("\n")) {
    const published = HEAD.exec(line)?.[1];
    if (published !== undefined) parts.push({ published, lines: [] });
    else if (line.startsWith("# ")) continue;
    else if (parts.length > 0) parts.at(-1)?.lines.push(line);
    else if (line.trim() !== "") throw new Error(`${area}: text before the first "@ DAY"`);
  }
  return parts.map(({ published, lines }, i) => passage(`${area}/${i + 1}`, published, lines));
}

function passage(id: string, published: string, lines: readonly string[]): Passage {
  const first = lines.findIndex((line) => ANSWER.test(line));
  if (first < 0) throw new Error(`${id}: no answer; "= none" says that nothing is told`);
  const text = `${lines.slice(0, first).join("\n").trim()}\n`;
  const answers = lines.slice(first).flatMap((line) => (line.trim() === "" ? [] : [answerOf(id, line)]));
  const parties = new Parties();
  const ofKind = (kind: string): Answer[] => answers.filter(({ head }) => kindOf(head) === kind);
  const events = ofKind("event").filter(({ head }) => head !== "none");
  const statements = ofKind("said");
  const relations = ofKind("rel");
  const told = (kind: readonly Answer[]): Answer[] => kind.filter(({ fields }) => fields[0] !== "none");
  return {
    id,
    published,
    text,
    parties,
    events: events.map((answer) => eventOf(id, answer, parties)),
    statements: statements.length > 0 ? told(statements).map((a) => statementOf(id, a, text, parties)) : null,
    relations: relations.length > 0 ? told(relations).map((a) => relationOf(id, a, parties)) : null,
  };
}

function answerOf(id: string, line: string): Answer {
  const [, mark, rest = ""] = ANSWER.exec(line.trim()) ?? [];
  if (mark === undefined) throw new Error(`${id}: text behind the answers: ${line}`);
  const colon = rest.indexOf(":");
  const head = (colon < 0 ? rest : rest.slice(0, colon)).trim();
  const fields = colon < 0 ? [] : rest.slice(colon + 1).split(";");
  return { optional: mark === "?", head, fields: fields.map((field) => field.trim()) };
}

const kindOf = (head: string): string =>
  head === "said" ? "said" : head === "rel" || head.startsWith("rel ") ? "rel" : "event";

function eventOf(id: string, { optional, head, fields }: Answer, parties: Parties): EventAnswer {
  const types = head.split("|").map((type) => known(id, EventType.options, type));
  const [who = "", ...rest] = fields;
  const [acting = "", actedOn] = who.split(/ *> */);
  const sides = [parties.list(acting), parties.list(actedOn ?? "")] as const;
  const answer = {
    types,
    with: sides.flatMap((side) => side.filter((p) => !p.may).map((p) => p.key)),
    may: sides.flatMap((side) => side.filter((p) => p.may).map((p) => p.key)),
    // Only what the line parts by ">" has sides.
    roles:
      actedOn === undefined
        ? {}
        : Object.fromEntries([
            ...sides[0].map((p) => [p.key, ACTING] as const),
            ...sides[1].map((p) => [p.key, ACTED_ON] as const),
          ]),
  };
  let status: Status = "actual";
  let negated = false;
  let place: (string | null)[] | undefined;
  let when: (string | null)[] | undefined;
  let about: string[] | undefined;
  for (const field of rest) {
    const [name = "", ...words] = field.split(" ");
    const value = words.join(" ");
    if (name === "in") place = value === "?" ? [null] : [parties.one(value)];
    else if (name === "on") when = value.split("|").map((day) => (day === "?" ? null : day));
    else if (name === "about") about = [parties.one(value)];
    else if (field === "negated") negated = true;
    else status = known(id, Status.options, field);
  }
  // What happened is either done or under way; a reader of two lines cannot always tell.
  const accepted = status === "actual" ? (["actual", "ongoing"] as const) : [status];
  return { ...answer, status: accepted, negated, place, when, about, optional };
}

function statementOf(
  id: string,
  { optional, fields }: Answer,
  text: string,
  parties: Parties,
): StatementAnswer {
  const [who = "", ...rest] = fields;
  const words = rest.join("; ").replace(/^"|"$/g, "");
  if (!text.includes(words)) throw new Error(`${id}: not in the passage: ${words}`);
  const [speaker = "", addressee] = who.split(/ *> */);
  return {
    speaker: speaker === "?" ? [] : parties.one(speaker),
    anySpeaker: speaker === "?",
    ...(addressee === undefined ? {} : { addressee: parties.one(addressee) }),
    form: FORMS,
    text: words,
    optional,
  };
}

function relationOf(id: string, { optional, head, fields }: Answer, parties: Parties): RelationAnswer {
  const type = known(id, RelationType.options, head.slice("rel ".length));
  const flags = new Set(["ended", "negated"]);
  const [subject = "", object, value] = fields.filter((field) => !flags.has(field));
  return {
    type,
    subject: parties.one(subject),
    ...(object ? { object: parties.one(object) } : {}),
    ...(value ? { value: new RegExp(value.replace(/[^\p{L}\p{N} |-]/gu, "."), "i") } : {}),
    ended: fields.includes("ended"),
    negated: fields.includes("negated"),
    optional,
  };
}

function known<T extends string>(id: string, options: readonly T[], word: string): T {
  const found = options.find((option) => option === word.trim());
  if (found === undefined) throw new Error(`${id}: "${word}" is none of ${options.join(", ")}`);
  return found;
}
