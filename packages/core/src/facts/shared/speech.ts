import { firstWhere, type Fact, type Span, type StatementFact } from "../../record/index.ts";

/** Statements that words may lie inside of, one in another, looked at from the innermost on. */
const DEEPEST = 8;

/** Whose words stand where, by the statements that the article is known to have. */
export class Speech {
  readonly #spoken: readonly { readonly span: Span; readonly statement: StatementFact }[];

  constructor(facts: readonly Fact[]) {
    this.#spoken = facts
      .filter((fact): fact is StatementFact => fact.kind === "statement")
      .flatMap((statement) => statement.content.map((span) => ({ span, statement })))
      .sort((a, b) => a.span.start - b.span.start);
  }

  /** The statement whose words stand at the offset: of several the last one to begin. Null outside of speech. */
  at(offset: number): StatementFact | null {
    const behind = firstWhere(this.#spoken, ({ span }) => span.start > offset);
    const around = this.#spoken
      .slice(Math.max(0, behind - DEEPEST), behind)
      .findLast(({ span }) => offset < span.end);
    return around?.statement ?? null;
  }
}
