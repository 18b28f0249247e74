import { ChanceryError } from "./errors.ts";
import { ACCUMULATED, type Doc, type DocField } from "./doc.ts";

/**
 * One step of the way. `requires` are the fields that it reads, `assigns` those that it returns. It never changes
 * what another stage made; facts and diagnostics are appended to those so far.
 */
export interface Stage<R extends DocField = DocField, A extends DocField = DocField> {
  readonly name: string;
  readonly requires: readonly R[];
  readonly assigns: readonly A[];
  run(doc: Pick<Doc, R | "source" | "knowledge">): Pick<Doc, A>;
}

/** Keeps a stage's literal field names, so that `run` sees exactly what it declared. */
export const stage = <R extends DocField, A extends DocField>(definition: Stage<R, A>): Stage =>
  // A Stage<R, A> reads fewer fields than a Stage: the pipeline's construction check guarantees that they are there.
  definition as unknown as Stage;

const accumulated = new Set<DocField>(ACCUMULATED);

/** What a run starts with: the source, the knowledge, and the fields that were made before the first stage. */
export type Start = Pick<Doc, "source" | "knowledge"> & Partial<Doc>;

/**
 * Checks a list of stages and returns the function that runs them in order; `given` are the fields that `start` brings.
 * Throws `pipeline.order` when a stage requires a field that none before it assigns, `pipeline.twice` when two
 * stages assign the same field (accumulated fields apart).
 */
export function pipeline(stages: readonly Stage[], given: readonly DocField[] = []): (start: Start) => Doc {
  const assigned = new Map<DocField, string>(given.map((field) => [field, "start"]));
  for (const { name, requires, assigns } of stages) {
    for (const field of requires) {
      if (!assigned.has(field) && !accumulated.has(field)) {
        throw new ChanceryError(
          "pipeline.order",
          `stage ${name} requires ${field}, which no stage before it assigns`,
        );
      }
    }
    for (const field of assigns) {
      const other = assigned.get(field);
      if (other !== undefined && !accumulated.has(field)) {
        throw new ChanceryError("pipeline.twice", `${field} is assigned by ${other} and by ${name}`);
      }
      assigned.set(field, name);
    }
  }
  return (start) => {
    // Complete by construction: each stage's requirements were checked above.
    let doc = { facts: [], diagnostics: [], ...start } as unknown as Doc;
    for (const { run } of stages) {
      const additions: Partial<Doc> = run(doc);
      doc = {
        ...doc,
        ...additions,
        facts: [...doc.facts, ...(additions.facts ?? [])],
        diagnostics: [...doc.diagnostics, ...(additions.diagnostics ?? [])],
      };
    }
    return doc;
  };
}
