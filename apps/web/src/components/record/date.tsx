import { dateWords } from "../../lib/dates.ts";

/** A value of EDTF as people read it; machines get the value, where HTML has a form for it. */
export function EventDate({ edtf }: { edtf: string }) {
  const precise = /^\d{4}(-\d\d){0,2}$/.test(edtf);
  const words = dateWords(edtf);
  return precise ? <time dateTime={edtf}>{words}</time> : <span title={`EDTF ${edtf}`}>{words}</span>;
}
