/** Auxiliaries that a date parts from their verb. */
import { isTime } from "../ahead.ts";
import type { Verb } from "../model.ts";
import { nounLemma } from "../phrases/attachment.ts";
import { TIME_UNITS } from "../words/lexicon.ts";
import type { Reader } from "./reader.ts";

/** "was on the same day declared", "has on Monday recalled": a date stands between the auxiliary and its participle. */
export function closesGroup(
  { top, adjacent, comma, joiner, source, chunks, i }: Reader,
  verb: Verb,
): boolean {
  const lead = top.verb;
  if (!lead || comma || joiner !== null || verb.first !== verb.head || top.objects.length > 0) return false;
  const date = top.obliques.at(-1)?.phrase;
  const dated =
    date !== undefined &&
    (date === adjacent || isTime(chunks[i - 1])) &&
    (date.nounClass === "time" || TIME_UNITS.has(nounLemma(source, date.head)));
  const opens =
    lead.form === "finite"
      ? /^(?:be|have)$/.test(lead.lemma)
      : lead.form === "gerund" && lead.lemma === "have";
  return dated && opens && lead.last === lead.head + 1;
}

/**
 * "will on Tuesday, 23 November 2021, host the president": where a date stands between "will" and its verb, the two are one. Says whether
 * they were.
 */
export function closesModal(r: Reader, verb: Verb): boolean {
  const { top, adjacent, joiner, source, chunks, i } = r;
  const lead = top.verb;
  if (!lead || lead.tag !== "MD" || lead.last !== lead.head + 1 || joiner !== null) return false;
  if (top.objects.length > 0 || !/^VBP?$/.test(source.tags[verb.first] ?? "")) return false;
  const date = top.obliques.at(-1)?.phrase;
  const behind = chunks[i - 1]?.kind === "comma" ? i - 2 : i - 1;
  if (date === undefined || (date !== adjacent && date.last !== chunks[behind]?.last)) return false;
  if (date.nounClass !== "time" && !TIME_UNITS.has(nounLemma(source, date.head))) return false;
  const { head, last, lemma, tag, particle, passive, progressive, perfect } = verb;
  top.verb = { ...lead, head, last, lemma, tag, particle, passive, progressive, perfect };
  return true;
}
