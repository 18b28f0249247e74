import type { DecisionAct } from "@chancery/core";
import { useId, type ReactNode } from "react";

import { takeBack, takeDecision } from "../../app/review/actions.ts";
import { reviewerName } from "../../server/reviewing.ts";
import { texts, useText } from "../../text/server.ts";

/** Who decides and why, as every form of a decision asks. */
async function Reviewer() {
  const text = await texts();
  const { review } = text.dossier;
  return (
    <>
      <label>
        <span className="caps">{review.why}</span>
        <input
          name="why"
          maxLength={4000}
          className="field"
          autoComplete="off"
          placeholder={text.review.form.whyHint}
          data-key="r"
          aria-keyshortcuts="r"
        />
      </label>
      <label>
        <span className="caps">{review.by}</span>
        <input
          name="by"
          required
          maxLength={200}
          className="field"
          defaultValue={await reviewerName()}
          autoComplete="name"
        />
      </label>
    </>
  );
}

/** A form that posts a decision with who takes it and why. `next`: where it leads when the decision was taken. */
export function DecisionForm({
  back,
  next,
  question,
  action = takeDecision,
  hidden = {},
  children,
}: {
  back: string;
  next?: string | undefined;
  question?: string;
  action?: (form: FormData) => Promise<void>;
  hidden?: Readonly<Record<string, string>>;
  children: ReactNode;
}) {
  return (
    <form action={action} className="decision-form no-print">
      {/* Enter in a field presses no button: the first one is not to be pressed. */}
      <button disabled hidden />
      <input type="hidden" name="back" value={back} />
      {next !== undefined && <input type="hidden" name="next" value={next} />}
      {question !== undefined && <input type="hidden" name="question" value={question} />}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Reviewer />
      <div className="decision-buttons">{children}</div>
    </form>
  );
}

/** A button that takes a decision; `keys` press it where the page has keys. */
export function Act({
  act,
  keys,
  children,
}: {
  act: DecisionAct;
  keys?: readonly string[];
  children: ReactNode;
}) {
  const pressed = keys?.join(" ");
  return (
    <button
      name="act"
      value={JSON.stringify(act)}
      className="button-quiet"
      {...(pressed === undefined ? {} : { "data-key": pressed, "aria-keyshortcuts": pressed })}
    >
      {children}
      {keys?.[0] !== undefined && (
        <kbd className="key" aria-hidden="true">
          {keys[0]}
        </kbd>
      )}
    </button>
  );
}

/** Takes one decision back, or all that were taken together with one. */
export function UndoForm({
  decision,
  together,
  back,
}: {
  decision?: string;
  together?: string;
  back: string;
}) {
  const text = useText();
  const words = together === undefined ? text.dossier.review.undo : text.review.history.undoAll;
  const hidden = together === undefined ? { decision: decision ?? "" } : { together };
  return (
    <details className="no-print">
      <summary>{words}</summary>
      <DecisionForm back={back} action={takeBack} hidden={hidden}>
        <button className="button-quiet">{words}</button>
      </DecisionForm>
    </details>
  );
}

/** Takes back at one press what was just decided, by whoever decided it. */
export async function UndoNow({
  decision,
  together,
  back,
  children,
}: {
  decision: string | null;
  together: string | null;
  back: string;
  children: ReactNode;
}) {
  const by = await reviewerName();
  if (by === "") return null;
  return (
    <form action={takeBack} className="undo-now no-print">
      <input type="hidden" name="back" value={back} />
      <input type="hidden" name="by" value={by} />
      {decision !== null && <input type="hidden" name="decision" value={decision} />}
      {together !== null && <input type="hidden" name="together" value={together} />}
      <button className="button-quiet" data-key="u" aria-keyshortcuts="u">
        {children}
        <kbd className="key" aria-hidden="true">
          u
        </kbd>
      </button>
    </form>
  );
}

/** The id of a field and of what describes it. */
export function Labelled({
  label,
  hint,
  children,
}: {
  label: string;
  hint?: string;
  children: (ids: { id: string; describedBy: string | undefined }) => ReactNode;
}) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="caps">
        {label}
      </label>
      {children({ id, describedBy: hint === undefined ? undefined : `${id}-hint` })}
      {hint !== undefined && (
        <span id={`${id}-hint`} className="text-meta text-ink3">
          {hint}
        </span>
      )}
    </div>
  );
}
