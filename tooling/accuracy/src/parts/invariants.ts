import type { ArticleRecord, Fact, Span } from "@chancery/core";

import type { Tallies } from "../tally.ts";
import { lines, overlap } from "../text.ts";

/** Every entity id that a fact names. */
function idsOf(fact: Fact): (string | null)[] {
  switch (fact.kind) {
    case "event":
      return [...fact.participants.map((p) => p.entity), fact.place, fact.source, ...fact.about];
    case "statement":
      return [fact.speaker, fact.addressee, fact.source, ...fact.about];
    case "relation":
      return [fact.subject, fact.object, fact.source];
    case "figure":
      return [fact.source, ...fact.of];
  }
}

/** What must hold of any record, whatever the article. */
export function scoreInvariants(record: ArticleRecord, name: string, tallies: Tallies): void {
  const { text } = record.source;
  const { facts, entities } = record;
  const { blocks } = record.article;
  const tally = tallies.of("invariants");
  const check = (ok: boolean, what: string): void => tally.add(ok, `${name} ${what}`);
  const sound = (s: Span | null): boolean =>
    s !== null &&
    Number.isInteger(s.start) &&
    Number.isInteger(s.end) &&
    s.start >= 0 &&
    s.start < s.end &&
    s.end <= text.length;

  check(
    entities.every((e) =>
      e.mentions.every((m) => sound(m.span) && text.slice(m.span.start, m.span.end) === m.text),
    ),
    "a mention's text is not its span",
  );
  check(
    facts.every((f) => f.evidence.length > 0 && f.evidence.every(sound)),
    "a fact without evidence",
  );
  check(new Set(facts.map((f) => f.id)).size === facts.length, "two facts share an id");
  check(
    facts.every((f) => Object.values(f.support).flat().every(sound)),
    "a supporting span is out of range",
  );
  check(
    facts.every(
      (f) =>
        f.kind !== "statement" ||
        (f.content.length > 0 && f.content.every(sound) && (f.cue === null || sound(f.cue))),
    ),
    "a statement's content or cue is no span",
  );
  check(
    blocks.every((b, i) => sound(b.span) && (i === 0 || (blocks[i - 1]?.span.end ?? 0) <= b.span.start)),
    "blocks overlap or are out of order",
  );
  const furniture = blocks.filter((b) => b.kind === "boilerplate");
  check(
    facts.every((f) => f.evidence.every((s) => !furniture.some((b) => overlap(b.span, s) > 0))),
    "evidence in page furniture",
  );
  check(
    lines(text).every(
      (l) => l.text === "" || blocks.some((b) => b.span.start <= l.start + 8 && overlap(b.span, l) > 0),
    ),
    "a line in no block",
  );
  const known = new Set(entities.map((e) => e.id));
  check(
    facts.every((f) => idsOf(f).every((id) => id === null || known.has(id))),
    "a fact names an entity that the record lacks",
  );
}
