import type { LoggedDecision } from "@chancery/services";

import { clockWords, dayWords } from "../../lib/dates.ts";
import { useText } from "../../text/server.ts";
import { UndoForm } from "./forms.tsx";

/** A line of the log: who decided what and when, with the reason, what stood before and after, and a way back. */
export function DecisionItem({ logged, back }: { logged: LoggedDecision; back: string }) {
  const text = useText();
  const { review } = text.dossier;
  const { decision, undoneBy } = logged;
  const { act } = decision;
  return (
    <li className="py-2" id={decision.id}>
      <p className="line-words">
        <strong>{review.acts[act.act]}</strong>
        {act.act === "correct" && (
          <>
            {" · "}
            {act.field}: <code>{shown(decision.before)}</code> → <code>{shown(act.value)}</code>
          </>
        )}
        {act.act === "note" && <> · {act.text}</>}
        {undoneBy !== null && (
          <span className="status" data-status="background">
            {" "}
            {review.undone}
          </span>
        )}
      </p>
      {decision.why !== "" && <p className="text-ink2">{decision.why}</p>}
      <p className="text-meta text-ink3">
        <bdi>{decision.by}</bdi>, <time dateTime={decision.at}>{dayWords(decision.at, text)}</time>{" "}
        {clockWords(decision.at)} · <code>{decision.id}</code>
      </p>
      {undoneBy === null && <UndoForm decision={decision.id} back={back} />}
    </li>
  );
}

/** A value as the log keeps it. */
const shown = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));
