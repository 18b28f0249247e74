import { addDays, weekday } from "../../../record/index.ts";
import { leadBlocks, type DatingDoc, type Told } from "../article.ts";
import { TRUST, type Clue } from "../clue.ts";
import { datelineDate } from "./dateline.ts";
import { leadWeekdays } from "./weekdays.ts";

const NEAR = 300;

const SIGNING = /^(?:sign|initial|ink|conclude|adopt|seal)$/;
/** A bare weekday is one of the last seven days. */
const WEEK = 6;

/** "The X Agreement was signed on December 21": the row of the agreement gives that day its year. */
export function agreementClues(
  { source, head, analysis, blocks, names, knowledge }: DatingDoc,
  told: readonly Told[],
): Clue[] {
  const weekdays = leadWeekdays(told);
  const dateline = datelineDate(source.text, head);
  const leading = leadBlocks(blocks);
  return names.flatMap((name): Clue[] => {
    const [id] = name.candidates;
    if (name.kind !== "agreement" || id === undefined) return [];
    const signed = knowledge.entity(id)?.from ?? null;
    const match = /^\d{4}-(\d{2})-(\d{2})$/.exec(signed ?? "");
    if (signed === null || !match) return [];
    const sentence = analysis.tokens[name.first]?.sentence;
    const leads = leading.has(analysis.sentences[sentence ?? -1]?.block ?? -1);
    const lead = leads ? weekdays : [];
    const same = told.find(
      ({ timex: { value }, place, reach }) =>
        place.sentence === sentence &&
        reach !== "ahead" &&
        value.kind === "calendar" &&
        value.year === null &&
        value.month === Number(match[1]) &&
        value.day === Number(match[2]) &&
        // "1993: December 15: The Declaration is signed": in a chronicle the line tells the year.
        !told.some(
          (other) =>
            other.place.sentence === sentence &&
            other.timex.value.kind === "calendar" &&
            other.timex.value.year !== null,
        ),
    );
    const written =
      dateline !== null && dateline.month === Number(match[1]) && dateline.day === Number(match[2]) && leads;
    if (written)
      return [
        {
          rule: "dating.signing-dateline",
          span: head.dateline?.span ?? name.span,
          note: `${knowledge.entity(id)?.name ?? id}: signed ${signed}, the day in the dateline`,
          stretches: [{ earliest: signed, latest: addDays(signed, WEEK) }],
          trust: TRUST.known,
        },
      ];
    if (!same)
      return signedThatWeekday(analysis, sentence, lead, signed, knowledge.entity(id)?.name ?? id, name.span);
    return [
      {
        rule: "dating.signing-day",
        span: same.span,
        note: `${knowledge.entity(id)?.name ?? id}: signed ${signed}`,
        stretches: [{ earliest: signed, latest: addDays(signed, NEAR) }],
        trust: TRUST.known,
      },
    ];
  });
}

/** "On Sunday they signed ... The Lahore Declaration was signed at ...": the row's day falls on the weekday of the lead. */
function signedThatWeekday(
  { tokens, sentences }: DatingDoc["analysis"],
  sentence: number | undefined,
  lead: readonly number[],
  signed: string,
  name: string,
  span: Clue["span"],
): Clue[] {
  const { first, last } = sentences[sentence ?? -1] ?? { first: 0, last: 0 };
  if (!lead.includes(weekday(signed)) || !tokens.slice(first, last).some(({ lemma }) => SIGNING.test(lemma)))
    return [];
  return [
    {
      rule: "dating.signing-weekday",
      span,
      note: `${name}: signed ${signed}, on the weekday of the lead`,
      stretches: [{ earliest: signed, latest: addDays(signed, WEEK) }],
      trust: TRUST.habit,
    },
  ];
}
