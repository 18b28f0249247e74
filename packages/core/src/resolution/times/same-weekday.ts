import type { Timex } from "../../document/index.ts";
import type { Resolved } from "./context.ts";

/**
 * "He scrambled on Tuesday to save the talks. ... They were scheduled to meet Tuesday night": a weekday that was ahead when something was told of is the
 * day of that name which the text has told of, not one a week later.
 */
export function sameWeekday(
  { span, value }: Timex,
  resolved: Resolved | null,
  weekdays: ReadonlyMap<number, Resolved>,
  text: string,
): Resolved | null {
  const told = value.kind === "weekday" && value.pointing === null ? weekdays.get(value.weekday) : undefined;
  const [day, before] = [resolved?.when?.earliest, told?.when?.earliest];
  if (told === undefined || day == null || before == null || day <= before) return resolved;
  const [stretch = ""] = WAS_AHEAD.exec(text.slice(Math.max(0, span.start - 90), span.start)) ?? [];
  return stretch !== "" && !ANEW.test(stretch) ? told : resolved;
}

const ANEW = /\b(?:again|return|resume|reconvene|another|second)\b/;

const WAS_AHEAD =
  /\b(?:(?:was|were|been) (?:scheduled|due|expected|set|slated|planned|supposed) (?:to|for)|would)\b[^.;\n]*$/;
