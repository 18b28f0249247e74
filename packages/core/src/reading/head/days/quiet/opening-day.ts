import type { DateClue } from "../../../../record/index.ts";
import { dayAmong } from "../../../stamps/day-among.ts";
import { dayInOrder } from "../../../stamps/fields.ts";
import { stampOf } from "../../../stamps/stamp.ts";
import { exactly, type DateClueInput } from "../clue.ts";

/** "29.11.2022 – The industry had long ...", "(21 November 2022) Consumers ...", "12 March 2014 | Lima | ...": a day that opens the text, and a mark. */
const OPENING = /^\(?(?<day>[^\s()|–—]{1,12}(?:\s[^\s()|–—]{1,12}){0,3}?)(?:\)\s|\s?[|–—]\s|\s-\s)/u;
/** "Pressemitteilung vom 25. Januar 2022 | Berlin – ...", "Press release of 12 March 2014 - ..." */
const RELEASED =
  /^(?:pressemitteilung|presseinformation|medienmitteilung|pressemeldung|meldung|press release|news release|media release|communiqué(?: de presse)?|comunicado(?: de prensa)?|nota(?: de prensa| à imprensa)?|comunicato(?: stampa)?)(?:\s(?:nr?|no|n[°º])\.?\s?[\d/]{1,9})?[,:]?\s(?:vom|of|du|de|del|dated|issued(?: on)?|from|data)?\s?(?<day>[^\s()|–—]{1,12}(?:\s[^\s()|–—]{1,12}){0,3}?)\s?(?:[|:.–—]|-\s|$)/iu;

/** "Posted by Ana on Friday, December 19, 2025 from Lima": by whom, then when. */
const POSTED =
  /^(?:posted|published|submitted|veröffentlicht|erstellt|eingestellt|publicado|publicada|publié|pubblicato|geplaatst)\b/iu;
/** A deck and a summary may stand before the text. */
const AMONG = 3;

/** The full day with which a text opens, set off by a mark. */
export function openingDay({ text, blocks }: DateClueInput, monthFirst: boolean | null): DateClue | null {
  let seen = 0;
  for (const { kind, span } of blocks) {
    if (kind !== "paragraph" && kind !== "subtitle") continue;
    if ((seen += 1) > AMONG) break;
    const opening = text.slice(span.start, Math.min(span.end, span.start + 120));
    const match = RELEASED.exec(opening) ?? (kind === "paragraph" ? OPENING.exec(opening) : null);
    const words = match?.groups?.["day"];
    const posted = POSTED.test(opening) ? dayAmong(text, span.start, span.start + opening.length) : null;
    const stamp = posted ?? (words === undefined ? null : stampOf(words, 0, words.length));
    if (stamp === null || stamp.label === "updated") continue;
    const day = dayInOrder(stamp, monthFirst);
    if (day === null) continue;
    const at = span.start + (match?.[0].indexOf(words ?? "") ?? 0);
    const place = posted?.span ?? { start: at, end: at + (words?.length ?? 0) };
    return exactly("date.stamp", day, "the day that opens the text", place);
  }
  return null;
}
