import type { EntryLine } from "@chancery/services";

import { useText } from "../../text/server.ts";

/** Where an event stands by all its sources, and whether they conflict; of a plain one that took place, nothing. */
export function EntryStanding({
  line: { status, disagreement },
}: {
  line: Pick<EntryLine, "status" | "disagreement">;
}) {
  const text = useText();
  const { entry: words } = text.dossier;
  return (
    <>
      {status !== "actual" && (
        <span className="status" data-status={status} title={words.status[status]}>
          {words.inShort[status]}
        </span>
      )}
      {disagreement === "conflict" && (
        <>
          {status !== "actual" && " · "}
          <span className="differs" data-differs="conflict">
            {words.disputed.conflict}
          </span>
        </>
      )}
    </>
  );
}
