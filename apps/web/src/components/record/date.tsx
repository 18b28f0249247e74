import { dateWords } from "../../lib/dates.ts";
import { useText } from "../../text/server.ts";

/** A value of EDTF as people read it; machines get the value, where HTML has a form for it. */
export function EventDate({ edtf }: { edtf: string }) {
  const precise = /^\d{4}(-\d\d){0,2}$/.test(edtf);
  const words = dateWords(edtf, useText());
  return precise ? <time dateTime={edtf}>{words}</time> : <span title={`EDTF ${edtf}`}>{words}</span>;
}
