import { ArticleRecord, type Fact, type Span } from "../record/index.ts";

/** Every entity id that a fact names. */
function entitiesOf(fact: Fact): string[] {
  const ids: (string | null)[] = [fact.source];
  if (fact.kind === "event")
    ids.push(...fact.participants.map(({ entity }) => entity), fact.place, ...fact.about);
  else if (fact.kind === "statement") ids.push(fact.speaker, fact.addressee, ...fact.about);
  else if (fact.kind === "relation") ids.push(fact.subject, fact.object);
  else ids.push(...fact.of);
  return ids.filter((id) => id !== null);
}

/** What must hold of every record, whatever the input; the sentences name what does not. Empty when all holds. */
export function brokenInvariants(record: ArticleRecord): string[] {
  const broken: string[] = [];
  const must = (holds: boolean, what: string): void => void (holds || broken.push(what));
  const { text } = record.source;
  const inText = ({ start, end }: Span): boolean => start >= 0 && start < end && end <= text.length;

  const parsed = ArticleRecord.safeParse(record);
  must(
    parsed.success,
    `the schema refuses it: ${parsed.error?.issues[0]?.path.join(".")} ${parsed.error?.issues[0]?.message}`,
  );

  const { blocks } = record.article;
  must(
    blocks.every(({ span }, i) => i === 0 || (blocks[i - 1]?.span.end ?? 0) <= span.start),
    "blocks overlap or are out of order",
  );
  const covered = blocks.reduce(
    (rest, { span }) => rest.slice(0, span.start) + " ".repeat(span.end - span.start) + rest.slice(span.end),
    text,
  );
  // A zero-width space shows nothing and may lie between blocks.
  must(
    covered.replace(/[\s\u200b\ufeff]/gu, "") === "",
    `text in no block: ${JSON.stringify(covered.trim().slice(0, 40))}`,
  );

  const ids = new Set(record.entities.map(({ id }) => id));
  must(ids.size === record.entities.length, "an entity is listed twice");
  const dead = blocks.filter(({ kind }) => kind === "boilerplate");
  const inBoilerplate = (span: Span): boolean =>
    dead.some((block) => block.span.start < span.end && span.start < block.span.end);
  for (const { mentions, id } of record.entities) {
    must(mentions.length > 0, `${id} is never mentioned`);
    for (const { span, text: words } of mentions) {
      must(inText(span) && text.slice(span.start, span.end) === words, `a mention of ${id} is not its words`);
    }
  }
  const seen = new Set<string>();
  for (const fact of record.facts) {
    must(!seen.has(fact.id), `fact id ${fact.id} repeats`);
    seen.add(fact.id);
    must(fact.evidence.every(inText), `${fact.rule}: evidence out of range`);
    must(!fact.evidence.some(inBoilerplate), `${fact.rule}: evidence in boilerplate`);
    must(Object.values(fact.support).flat().every(inText), `${fact.rule}: support out of range`);
    for (const id of entitiesOf(fact)) must(ids.has(id), `${fact.rule}: names ${id}, which the record lacks`);
    if (fact.kind === "event" && fact.when !== null)
      must((fact.support["when"] ?? []).length > 0, `${fact.rule}: a time without its words`);
    if (fact.kind === "statement") must(fact.content.every(inText), `${fact.rule}: content out of range`);
  }
  return broken;
}
