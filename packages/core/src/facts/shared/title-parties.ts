import type { ResolvedMention } from "../../document/index.ts";
import { contains } from "../../record/index.ts";

const PARTIES: ReadonlySet<string> = new Set(["country", "organization"]);

/**
 * Those whom an agreement's own title names as its parties: "the Treaty between A and B on ...", "the A-B Cooperation Agreement"; none where
 * fewer than two are named.
 * @param others mentions of the title's sentence
 * @param text the whole text, that spans point into
 */
export function partiesInTitle(
  title: ResolvedMention,
  others: readonly ResolvedMention[],
  text: string,
): readonly ResolvedMention[] {
  const words = text.slice(title.span.start, title.span.end);
  const between = words.search(/\bbetween\b/i);
  const linked = /^\p{L}+[-–]\p{Lu}\p{L}+/u.test(words);
  if (between < 0 && !linked) return [];
  const from = title.span.start + Math.max(between, 0);
  // A topic after the parties ("on the border with X") names no party.
  const topic = words.slice(Math.max(between, 0)).search(/\s(?:on|concerning|regarding)\s/i);
  const to =
    between >= 0 && topic >= 0
      ? from + topic
      : linked && between < 0
        ? title.span.start + words.search(/\s/)
        : title.span.end;
  const parties = others.filter(
    ({ kind, form, entity, span }) =>
      PARTIES.has(kind) &&
      contains(title.span, span) &&
      from <= span.start &&
      span.end <= to &&
      entity !== title.entity &&
      (form !== "demonym" || OF_STATES.test(text.slice(span.end, to))),
  );
  return parties.length < 2 ? [] : parties;
}

/** What leaves an adjective its state: "the Kazakh and Russian sides", "the Chadian Government"; "the Azerbaijani oil company" is no state. */
const OF_STATES =
  /^(?:$|,|\s+and\b|[-–]\p{Lu}|\s+(?:governments?|sides?|republics?|nations?|peoples?|authorities|foreign|presidents?|ministers?|leaders?|kingdoms?)\b)/iu;
