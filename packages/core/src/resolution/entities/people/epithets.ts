import type { ResolvedMention } from "../../../document/index.ts";
import { span } from "../../../record/index.ts";
import type { Discourse } from "../discourse.ts";

/** Callings and kinds of people that newspapers vary a name with: no office, so that nobody else of the article bears them by right. */
const CALLINGS = new Set(
  (
    "lawyer laureate economist diplomat veteran politician engineer academic technocrat banker soldier doctor physician businessman businesswoman " +
    "scholar professor historian novelist writer poet playwright statesman populist conservative liberal socialist centrist nationalist cleric billionaire " +
    "tycoon millionaire comedian guerrilla dissident jurist teacher journalist native man woman aristocrat reformer hardliner moderate independent"
  ).split(" "),
);
const AGED = /^\d\d-year-old$/;

/**
 * "Patricia Scotland was re-elected. The Dominica-born lawyer defeated ...": a definite noun with something said of it that opens the
 * sentence takes up the person who was the subject of the one before, where nobody of the calling has been named otherwise.
 */
export function epithetMentions(discourse: Discourse): readonly ResolvedMention[] {
  const { scene } = discourse;
  return scene.grammar.flatMap(({ clauses }, sentence) => {
    const main = clauses.find(({ kind, subject }) => kind === "main" && subject !== null);
    const subject = main?.subject;
    const opening = scene.analysis.sentences[sentence];
    if (
      subject == null ||
      opening === undefined ||
      subject.first !== opening.first ||
      subject.conjuncts.length > 0
    )
      return [];
    const head = scene.token(subject.head);
    if (head === undefined || scene.token(subject.first)?.norm !== "the") return [];
    const aged = AGED.test(head.norm);
    // Without a word of its own "the lawyer" may be somebody's lawyer.
    if (!aged && (!CALLINGS.has(head.norm) || subject.head < subject.first + 2)) return [];
    if (subject.modifiers.some(({ prep, at }) => prep === "of" && at < subject.head + 2)) return [];
    if (discourse.covering(subject.head) !== undefined) return [];
    const person = subjectBefore(discourse, sentence - 1);
    if (person === undefined) return [];
    const [first, last] = [subject.first, subject.head + 1];
    return [
      {
        span: span(scene.token(first)?.start ?? 0, scene.token(last - 1)?.end ?? 0),
        first,
        last,
        form: "nominal" as const,
        kind: "person" as const,
        entity: person.entity,
        rule: "entities.epithet",
        inner: false,
      },
    ];
  });
}

/** The one person who is the subject of the sentence's main clause, by name or office. */
function subjectBefore(discourse: Discourse, sentence: number): ResolvedMention | undefined {
  const { scene } = discourse;
  const main = scene.grammar[sentence]?.clauses.find(
    ({ kind, subject }) => kind === "main" && subject !== null,
  );
  if (main?.subject == null || main.subject.conjuncts.length > 0) return undefined;
  const mention = discourse.covering(main.subject.head);
  return mention?.kind === "person" && mention.group === undefined && !mention.inner ? mention : undefined;
}
