import type { DecisionAct, FactRef } from "@chancery/core";
import type { ArticleSummary } from "@chancery/services";
import { cookies } from "next/headers";
import type { ReactNode } from "react";

import { takeDecision } from "../../app/review/actions.ts";
import { articlePath } from "../../lib/paths.ts";
import { texts, useText } from "../../text/server.ts";

/** What became of the decision that was just posted. */
export function Notice({ code }: { code: string | undefined }) {
  const text = useText();
  const { review } = text.dossier;
  if (code === undefined) return null;
  if (code === "done")
    return (
      <p role="status" className="notice">
        {review.done}
      </p>
    );
  return (
    <p role="alert" className="notice" data-differs="conflict">
      {review.refused} {review.refusals[code] ?? ""} <code>{code.slice(0, 60)}</code>
    </p>
  );
}

/** A form that posts a decision with who takes it and why. */
export async function DecisionForm({
  back,
  question,
  children,
}: {
  back: string;
  question?: string;
  children: ReactNode;
}) {
  const text = await texts();
  const { review } = text.dossier;
  const by = (await cookies()).get("reviewer")?.value ?? "";
  return (
    <form action={takeDecision} className="decision-form no-print">
      {/* Enter in a field presses no button: the first one is not to be pressed. */}
      <button disabled hidden />
      <input type="hidden" name="back" value={back} />
      {question !== undefined && <input type="hidden" name="question" value={question} />}
      <label>
        <span className="caps">{review.why}</span>
        <input name="why" required maxLength={4000} className="field" autoComplete="off" />
      </label>
      <label>
        <span className="caps">{review.by}</span>
        <input name="by" required maxLength={200} className="field" defaultValue={by} autoComplete="name" />
      </label>
      <div className="decision-buttons">{children}</div>
    </form>
  );
}

/** A button that takes a decision. */
export function Act({ act, children }: { act: DecisionAct; children: ReactNode }) {
  return (
    <button name="act" value={JSON.stringify(act)} className="button-quiet">
      {children}
    </button>
  );
}

export function UndoForm({ decision, back }: { decision: string; back: string }) {
  const text = useText();
  const { review } = text.dossier;
  return (
    <details className="no-print">
      <summary>{review.undo}</summary>
      <DecisionForm back={back}>
        <Act act={{ act: "undo", decision }}>{review.undo}</Act>
      </DecisionForm>
    </details>
  );
}

/** Fields that a person can correct, in the order of the table. */
const FIELDS = ["when", "place", "participants", "about", "type", "status"] as const;

/** Accept, reject or correct what one source says of an event. */
export function FactForms({ fact, article, back }: { fact: FactRef; article: ArticleSummary; back: string }) {
  const text = useText();
  const { review, entry } = text.dossier;
  return (
    <details className="decision-of">
      <summary>
        <bdi>{article.title ?? text.article.untitled}</bdi> · <code>{fact.fact}</code>
      </summary>
      <p className="text-meta">
        <a href={articlePath(article.id, fact.fact)}>{review.inArticle}</a>
      </p>
      <DecisionForm back={back}>
        <Act act={{ act: "accept", fact }}>{review.accept}</Act>
        <Act act={{ act: "reject", fact }}>{review.reject}</Act>
      </DecisionForm>
      <DecisionForm back={back}>
        <label>
          <span className="caps">{entry.field}</span>
          <select name="field" className="field">
            {FIELDS.map((field) => (
              <option key={field} value={field}>
                {entry.fields[field]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span className="caps">{review.value}</span>
          <input name="value" className="field" autoComplete="off" maxLength={1000} />
          <span className="text-meta text-ink3">{review.valueHint}</span>
        </label>
        <Act act={{ act: "correct", fact, field: "when", value: null }}>{review.correct}</Act>
      </DecisionForm>
    </details>
  );
}
