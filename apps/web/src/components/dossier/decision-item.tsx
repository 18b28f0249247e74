import Link from "next/link";

import { clockWords, dayWords } from "../../lib/dates.ts";
import { articlePath } from "../../lib/paths.ts";
import { idsIn, type Logged } from "../../lib/review/history.ts";
import { api } from "../../server/api.ts";
import { texts } from "../../text/server.ts";
import { namesOf, type Names } from "../record/words.tsx";
import { Changed } from "../review/changed.tsx";
import { UndoForm } from "./forms.tsx";

/** A line of the log: who decided what and when, with the reason, what stood before and after, and a way back. */
export async function DecisionItem({
  logged,
  back,
  names: given,
}: {
  logged: Logged;
  back: string;
  /** Names of all that it names, where the page has them; else they are asked for. */
  names?: Names;
}) {
  const text = await texts();
  const { review } = text.dossier;
  const { history: words } = text.review;
  const { decision, undoneBy, together, question } = logged;
  const { act } = decision;
  const names = given ?? (await namesIn([logged]));
  return (
    <li className="decision" id={decision.id}>
      <p className="line-words">
        <strong>{review.acts[act.act]}</strong>
        {act.act === "note" && <> · {act.text}</>}
        {act.act === "undo" && (
          <>
            {" · "}
            {words.undoes} <a href={`/review/history?about=${act.decision}`}>{act.decision}</a>
          </>
        )}
        {undoneBy !== null && (
          <span className="status" data-status="background">
            {" "}
            {review.undone}
          </span>
        )}
      </p>
      <Changed logged={logged} names={names} />
      {"fact" in act && (
        <p className="text-meta">
          <a href={articlePath(act.fact.source, act.fact.fact)}>{review.inArticle}</a>
        </p>
      )}
      {question !== null && (
        <p className="text-meta text-ink2">
          {words.answered} {review.kinds[question.kind]}
        </p>
      )}
      {decision.why !== "" && <p className="text-ink2">{decision.why}</p>}
      <p className="text-meta text-ink3">
        <bdi>{decision.by}</bdi>, <time dateTime={decision.at}>{dayWords(decision.at, text)}</time>{" "}
        {clockWords(decision.at)} · <code>{decision.id}</code>
        {together !== null && (
          <>
            {" · "}
            <Link href={`/review/history?together=${together}`} prefetch={false}>
              {words.partOf}
            </Link>
          </>
        )}
      </p>
      {undoneBy === null && <UndoForm decision={decision.id} back={back} />}
    </li>
  );
}

/** What an asking for names takes at once. */
const ASKED = 200;

/** Names of all that lines of the log name. */
export async function namesIn(lines: readonly Logged[]): Promise<Names> {
  const ids = [...new Set(lines.flatMap(idsIn))].filter((id) => id !== "" && id.length <= 300);
  if (ids.length === 0) return namesOf([]);
  const found = await (await api()).entities.named({ ids: ids.slice(0, ASKED) });
  return namesOf(Object.values(found));
}
