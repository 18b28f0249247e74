import type { DayRange } from "@chancery/knowledge";
import type { Clause, Sentence } from "@chancery/language";

import type { ResolvedMention } from "../../../document/index.ts";
import type { Discourse } from "../discourse.ts";
import { clauseAt, type Scene } from "../scene.ts";

const YEAR = /^(?:1[6-9]|20)\d\d$/;
const DATING = new Set(["in", "since", "until", "from", "on", "by", "of", ","]);
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|early|late|mid)$/;

/** Years that date the innermost clause over the token: "He was elected in 1996"; not "the 1947 partition". */
export function yearsOf(scene: Scene, at: number): readonly number[] {
  const clause = clauseAt(scene, at);
  if (clause === null) return [];
  const out: number[] = [];
  for (let i = clause.first; i < clause.last; i += 1) {
    // "He recalled that it began in 1973": of what he tells, not of his telling.
    if (isReported(scene, i, clause)) continue;
    const before = scene.token(i - 1)?.norm ?? "";
    if (YEAR.test(scene.token(i)?.text ?? "") && (DATING.has(before) || MONTH.test(before)))
      out.push(Number(scene.token(i)?.text));
  }
  return out;
}

/** Whether the token stands in what the clause's verb reports. */
function isReported(scene: Scene, at: number, clause: Clause): boolean {
  const clauses = scene.grammar[scene.token(at)?.sentence ?? -1]?.clauses ?? [];
  let inner: Clause | null | undefined = clauseAt(scene, at);
  for (let steps = 0; steps < 6 && inner && inner !== clause; steps += 1) {
    if (inner.kind === "complement") return true;
    inner = inner.parent === null ? null : clauses[inner.parent];
  }
  return false;
}

const yearOf = (edtf: string | null | undefined): number | null =>
  /^\d{4}/.test(edtf ?? "") ? Number(edtf?.slice(0, 4)) : null;

/** Whether somebody can have done in those years what a person does: born before, not dead yet. Unknown lives rule nothing out. */
export function canLive(scene: Scene, person: string, years: readonly number[]): boolean {
  const { born, died } = scene.knowledge.entity(person) ?? {};
  const [from, to] = [yearOf(born), yearOf(died)];
  return years.every((year) => (from === null || year >= from) && (to === null || year <= to));
}

/** How often the one whom an article is about must be named, and how much oftener than anybody else. */
const NAMED = 4;
const OFTENER = 2;

/** The person that the article is about: named in it far more often than any other; null where there is none. */
export function protagonistOf(mentions: readonly ResolvedMention[]): string | null {
  const counts = new Map<string, number>();
  for (const { kind, form, entity, group } of mentions)
    if (kind === "person" && form === "name" && group === undefined)
      counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const [first, second] = [...counts].toSorted(([, a], [, b]) => b - a);
  return first !== undefined && first[1] >= NAMED && first[1] >= OFTENER * (second?.[1] ?? 0)
    ? first[0]
    : null;
}

/** Each role and each person of a sentence asks for its year. */
const YEARS = new WeakMap<Sentence, number | null>();

/**
 * The one year of the token's sentence, for whoever held an office then; where it has none, that of the chronicle's entry which it is part of. Null for none
 * or several.
 */
export function yearOfSentence(scene: Scene, at: number): number | null {
  const sentence = scene.sentenceOf(at);
  if (sentence === undefined) return null;
  let year = YEARS.get(sentence);
  if (year === undefined) {
    year = onlyYearIn(scene, sentence);
    YEARS.set(sentence, year);
  }
  return year;
}

function onlyYearIn(scene: Scene, sentence: Sentence): number | null {
  const years = new Set<number>();
  for (let i = sentence.first; i < sentence.last; i += 1) {
    if (!YEAR.test(scene.token(i)?.text ?? "")) continue;
    const before = scene.token(i - 1)?.norm ?? "";
    if (DATING.has(before) || MONTH.test(before)) years.add(Number(scene.token(i)?.text));
  }
  const [year = null] = years;
  // The head of an entry has no entry over it: asked of where the sentence ends.
  const end = scene.token(sentence.last - 1);
  if (years.size === 0 && end !== undefined) return scene.entryYear(end);
  return years.size === 1 ? year : null;
}

/** The days of which the token's sentence speaks: "the death of President Tito in May 1980" is of another year than the article. */
export function dayOf(scene: Scene, at: number): DayRange | undefined {
  const year = yearOfSentence(scene, at);
  const latest = scene.on?.latest ?? null;
  if (year === null || (latest !== null && year >= Number(latest.slice(0, 4)))) return scene.on;
  return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
}

/** The line at the head that is somebody's name and nothing else: "Lord Addo", "Death of Addo", above his life. */
export function headedBy({ scene, mentions }: Discourse): string | null {
  const [line] = scene.analysis.sentences;
  const [head] = mentions;
  if (line === undefined || head === undefined || head.kind !== "person" || head.form !== "name") return null;
  const before = scene.analysis.tokens.slice(line.first, head.first).map(({ norm }) => norm);
  const own = before.every((word) => LIFE.test(word));
  return own && head.last >= line.last && head.first - line.first <= 4 ? head.entity : null;
}
const LIFE =
  /^(?:death|of|obituary|obituaries|profile|biography|sir|lord|lady|dame|dr|mr|mrs|ms|baroness|baron|:|-|\.)$/;
