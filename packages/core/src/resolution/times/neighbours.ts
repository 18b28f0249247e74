import type { Timex } from "../../document/index.ts";
import type { TimeMention } from "../../record/index.ts";

/** "Today, December 23", "the following day, Saturday": two names of one day, the clearer of which tells the other. */
export function apposed(
  timexes: readonly Timex[],
  out: readonly TimeMention[],
  text: string,
  i: number,
): TimeMention | null {
  const [timex, mention] = [timexes[i], out[i]];
  if (
    !timex ||
    !mention ||
    mention.when !== null ||
    timex.value.kind === "duration" ||
    timex.value.kind === "set"
  )
    return null;
  const dayLike =
    timex.value.kind === "weekday" || (timex.value.kind === "relative" && timex.value.unit === "day");
  if (!dayLike) return null;
  for (const k of [i + 1, i - 1]) {
    const [other, told] = [timexes[k], out[k]];
    if (!other || !told?.when || !/^(?:XXXX|\d{4})-\d\d-\d\d$/.test(told.when.edtf)) continue;
    const [a, b] = k > i ? [timex, other] : [other, timex];
    if (other.value.kind !== "calendar" && other.value.kind !== "weekday") continue;
    if (!/^,? ?\(?$/.test(text.slice(a.span.end, b.span.start))) continue;
    return {
      ...mention,
      when: told.when,
      anchor: "context",
      ...(told.value !== undefined && { value: told.value }),
    };
  }
  return null;
}

/** "in 1999, in September"; "on 27 and 28 May 2010": at most a comma, a conjunction or a preposition between. */
export const BESIDE = /^[ ,]*(?:and |or |to |in |on )?(?:on |in )?$/;

/** Whether nothing but a conjunction or a preposition parts the expression from one of its neighbours. */
export const isBeside = (timexes: readonly Timex[], i: number, text: string): boolean =>
  [[timexes[i - 1], timexes[i]] as const, [timexes[i], timexes[i + 1]] as const].some(
    ([a, b]) => a !== undefined && b !== undefined && BESIDE.test(text.slice(a.span.end, b.span.start)),
  );

/** "At 3 p.m. (0900 GMT) on Monday": the day that a clock's hour stands before. */
export function dayBehind(timexes: readonly Timex[], i: number, text: string): Timex | null {
  const { value, span } = timexes[i] ?? {};
  if (value?.kind !== "relative" || value.clock === undefined || span === undefined) return null;
  for (const next of timexes.slice(i + 1, i + 3)) {
    const { kind } = next.value;
    const day = kind === "weekday" || (kind === "calendar" && next.value.day !== null);
    if (day) return CLOCK_DAY.test(text.slice(span.end, next.span.start)) ? next : null;
  }
  return null;
}

/** "3 p.m. local time (0900 GMT) on Monday", "0900 GMT, Monday": nothing but the zone between. */
const CLOCK_DAY =
  /^(?: local time| [A-Z][a-z]{2,14} time)?(?: ?\([^().\n]{1,30}\)| ?[A-Z]{3,4}| GMT\))?,? (?:on )?$/;
