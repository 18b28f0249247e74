import { extractDoc } from "../../pipeline.ts";
import type { Doc } from "../../document/index.ts";
import type { EventFact, StatementFact } from "../../record/index.ts";

/** Reads a sentence or a short article as the pipeline does; for tests. `published` is a Friday. */
export const readText = (text: string, published: string | null = "2020-03-06"): Doc =>
  extractDoc({
    bytes: new TextEncoder().encode(text),
    uri: "text.txt",
    mediaType: "text/plain",
    publishedHint: published,
  });

export const eventsOf = ({ facts }: Doc): EventFact[] =>
  facts.filter((fact): fact is EventFact => fact.kind === "event");

export const statementsOf = ({ facts }: Doc): StatementFact[] =>
  facts.filter((fact): fact is StatementFact => fact.kind === "statement");

/** The entity's own name, "-" for none. */
export const nameOf = ({ entities }: Doc, id: string | null): string =>
  entities.find((entity) => entity.id === id)?.name ?? "-";

/** The events that a text tells of, each in one line. */
export function eventsTold(text: string, published?: string | null): string[] {
  const doc = readText(text, published);
  return eventsOf(doc).map((event) => showEvent(doc, event));
}

/** The same of words under a title and a dateline of Friday, 6 March 2020. */
export const datelined = (text: string): string[] =>
  eventsTold(`A quiet week abroad\n\nNAIROBI, March 6, 2020 (Savanna Wire) - ${text}\n`, null);

/** A statement in one line: `speaker > addressee, form: "words" + "words"`. */
export function showStatement(doc: Doc, { speaker, addressee, form, content }: StatementFact): string {
  const words = content.map(({ start, end }) => doc.source.text.slice(start, end)).join(" + ");
  const to = addressee === null ? "" : ` > ${nameOf(doc, addressee)}`;
  return `${nameOf(doc, speaker)}${to}, ${form}: ${words}`;
}

/** What the statements of a text say, in reading order: {@link showStatement}. */
export function statementsTold(text: string): string[] {
  const doc = readText(text);
  return statementsOf(doc).map((statement) => showStatement(doc, statement));
}

/** An event in one line: `type: who/role, who/role @ place, time [status]`. */
function showEvent(doc: Doc, { type, participants, place, when, status, negated }: EventFact): string {
  const who = participants.map(({ entity, role }) => `${nameOf(doc, entity)}/${role}`).join(", ");
  const where = place === null ? "" : ` @ ${nameOf(doc, place)}`;
  const at = when === null ? "" : `, ${when.edtf}`;
  const how = `${status === "actual" ? "" : ` ${status}`}${negated ? " not" : ""}`;
  return `${type}: ${who}${where}${at}${how}`;
}
