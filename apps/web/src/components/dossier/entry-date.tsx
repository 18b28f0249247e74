import type { EntryLine } from "@chancery/services";

import { useText } from "../../text/server.ts";
import { EventDate } from "../record/date.tsx";

/** When an event was; where nobody says so, when it was first reported, which is not the same. */
export function EntryDate({ when, reported }: Pick<EntryLine, "when" | "reported">) {
  const { fact } = useText();
  if (when) return <EventDate edtf={when.edtf} />;
  if (reported === null) return fact.undated;
  return (
    <span className="text-ink3">
      {fact.reportedOn} <EventDate edtf={reported} />
    </span>
  );
}
