import { stampOf } from "../stamps/stamp.ts";
import { dayAmong } from "../stamps/day-among.ts";
import type { Evidence } from "./evidence.ts";

/** "Ana Ruiz says:", as web logs head what a reader wrote. */
const SAYS =
  /^(\S.{0,60}?)\s(?:says|said|wrote|writes|sagt|sagte|schreibt|schrieb|meint|dice|dijo|escribió|a (?:dit|écrit)|dit|zegt|schreef|skriver|säger|diz|disse|ha detto|scrive|pisze|пишет)(?: (?:on|at|am|le|el)\b.{0,40})?\s?:$/iu;
/** What stands between a name and a day that a link or a script shows. */
const AT = /^(?:at|on|am|um|le|el|il|op|den)$/iu;
/** "25.04.2023 40:24 min": how long a film is. */
const LENGTH = /\d\s?(?:min|sec|sek)\b/iu;
/** Words of a name, and of the line of a name and a day. */
const MOST_OF_NAME = 5;
const MOST_OF_HEAD = 14;
/** Heads that make a thread, by so many readers. */
const [LEAST, LEAST_READERS] = [3, 2];
/** Lines from one head to the next. */
const FAR = 40;
/** Lines of prose that the text has before its readers. */
const LEAST_PROSE = 3;

const isName = ({ line, prose }: Evidence): boolean =>
  !prose &&
  !line.terminal &&
  line.words.length > 0 &&
  line.words.length <= MOST_OF_NAME &&
  /\p{L}/u.test(line.text);

/** Whether a line gives a day and its hour, as stamps of readers' words do, and what else stands on it before them. */
function stamped({ line }: Evidence): string | null {
  const { text, words } = line;
  if (words.length > MOST_OF_HEAD || !/\d/.test(text) || LENGTH.test(text)) return null;
  const stamp = stampOf(text, 0, text.length);
  if (stamp !== null)
    return stamp.clock && stamp.day !== null && stamp.label === null
      ? text.slice(0, text.search(/\d/))
      : null;
  const among = /\d[:.]\d\d|\d\s?[ap]\.?m\b|\dh\d\d/i.test(text) ? dayAmong(text, 0, text.length) : null;
  return among === null || among.label !== null ? null : text.slice(0, among.span.start);
}

interface Head {
  readonly at: number;
  readonly who: string;
}

/** The head of what a reader wrote that ends on a line: the name and the day with its hour, on one line or two. */
function headAt(evidence: readonly Evidence[], i: number): Head | null {
  const [one, above] = [evidence[i], evidence[i - 1]];
  if (!one || one.prose) return null;
  const says = above === undefined ? null : SAYS.exec(above.line.text);
  if (says && AT.test(one.line.text)) return { at: i - 1, who: says[1] ?? "" };
  const before = stamped(one);
  if (before === null) return null;
  if (says) return { at: i - 1, who: says[1] ?? "" };
  if (/\p{Lu}\p{L}+ \p{Lu}/u.test(before) && !/^(?:by|von|posted|published|updated)\b/iu.test(before))
    return { at: i, who: before };
  return above && isName(above) ? { at: i - 1, who: above.line.norm } : null;
}

/**
 * From which line on readers write: a thread of them, each under a name and a day with its hour, below the text. The number of lines
 * where there is none.
 */
export function readersFrom(evidence: readonly Evidence[]): number {
  let prose = 0;
  let thread: Head[] = [];
  let ended = 0;
  for (const [i, one] of evidence.entries()) {
    if (one.prose) prose += 1;
    const head = prose < LEAST_PROSE ? null : headAt(evidence, i);
    if (head === null) continue;
    const last = thread.at(-1);
    if (last && i - last.at > FAR) [thread, ended] = [[], 0];
    // What readers write ends as sentences do, mostly; between heads of other stories stand headlines.
    else if (last && evidence.slice(last.at + 1, head.at).some(({ line }) => line.terminal)) ended += 1;
    thread.push(head);
    const [first] = thread;
    const readers = new Set(thread.map(({ who }) => who)).size;
    if (first && thread.length >= LEAST && readers >= LEAST_READERS && ended * 3 >= (thread.length - 1) * 2)
      return first.at;
  }
  return evidence.length;
}
