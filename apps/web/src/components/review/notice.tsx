import Link from "next/link";

import { becameOf } from "../../lib/review/became.ts";
import { api } from "../../server/api.ts";
import { texts } from "../../text/server.ts";
import { UndoNow } from "../dossier/forms.tsx";
import { EntityLink } from "../record/words.tsx";

/** How many of a name are listed. */
const LISTED = 8;

/** What became of the decision that was just posted, and the way to take it back. */
export async function Notice({ code, back = "/review" }: { code: string | undefined; back?: string }) {
  const text = await texts();
  const { done: words } = text.review;
  const became = becameOf(code);
  if (became === null) return null;
  if (became.is === "undone")
    return (
      <p role="status" className="notice">
        {words.undone}
      </p>
    );
  if (became.is === "done") {
    const { decision, together, count } = became;
    const known = decision ?? together;
    return (
      <div role="status" className="notice notice-done">
        <p>{count > 1 ? words.many(count) : words.one}</p>
        {known !== null && (
          <>
            <UndoNow decision={decision} together={together} back={back}>
              {count > 1 ? words.undoAll(count) : words.undo}
            </UndoNow>
            <Link
              href={
                together === null
                  ? `/review/history#${known}`
                  : `/review/history?together=${encodeURIComponent(known)}`
              }
              prefetch={false}
            >
              {words.see}
            </Link>
          </>
        )}
      </div>
    );
  }
  if (became.is === "unknown-name")
    return (
      <p role="alert" className="notice" data-differs="conflict">
        {words.nobody(became.written)}
      </p>
    );
  if (became.is === "ambiguous") return <Which written={became.written} />;
  const { refused, refusals } = text.dossier.review;
  const said = Object.hasOwn(words.refusals, became.code)
    ? words.refusals[became.code]
    : refusals[became.code];
  return (
    <p role="alert" className="notice" data-differs="conflict">
      {refused} {said ?? ""} <code>{became.code}</code>
      {became.code.startsWith("access.") && (
        <>
          {" "}
          <Link href="/login" prefetch={false}>
            {text.login.title}
          </Link>
        </>
      )}
    </p>
  );
}

/** Those whom a name may mean, with the ids that tell them apart. */
async function Which({ written }: { written: string }) {
  const text = await texts();
  const { entities } = await (await api()).search.all({ query: written, limit: LISTED });
  return (
    <div role="alert" className="notice" data-differs="conflict">
      <p>{text.review.done.which(written)}</p>
      <ul>
        {entities.map(({ entity }) => (
          <li key={entity.id}>
            <EntityLink entity={entity} /> <code>{entity.id}</code>{" "}
            <span className="text-meta text-ink3">{text.kinds[entity.kind]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
