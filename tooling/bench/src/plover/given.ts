import type { Range } from "../scoring/f1.ts";
import type { Sided } from "./rows.ts";

type Core = typeof import("@chancery/core");
type Doc = ReturnType<Core["extractDoc"]>;
type Mention = Doc["mentions"][number];
/** A side, and the entity that was recognised in its words. */
type Side = Mention & { readonly was: string | undefined };

export const SOURCE = "local:given-source";
export const TARGET = "local:given-target";

/**
 * The reading with the two sides put in as entities of their own, in place of whatever was recognised in their words: typing is
 * asked, not recognition. A side keeps the kind that was recognised; one that was not is of the kind `unknown`.
 */
export function withSides(doc: Doc, { source, target }: Sided, unknown: Mention["kind"]): Doc {
  const sides = [
    ...source.map((range) => sideOf(doc, range, SOURCE, unknown)),
    ...target.map((range) => sideOf(doc, range, TARGET, unknown)),
  ].filter((side) => side !== null);
  const known = new Map(sides.flatMap(({ was, entity }) => (was === undefined ? [] : [[was, entity]])));
  const mentions = doc.mentions
    .map((mention) => ({ ...mention, entity: known.get(mention.entity) ?? mention.entity }))
    .filter(({ first, last }) => !sides.some((side) => side.first <= first && last <= side.last))
    .map((mention) =>
      sides.some((side) => mention.first <= side.first && side.last <= mention.last)
        ? { ...mention, inner: true }
        : mention,
    );
  const entities = sides.map(({ entity, kind, span }) => ({
    id: entity,
    kind,
    name: doc.source.text.slice(span.start, span.end),
    known: false,
    wikidata: null,
    description: null,
    mentions: [],
  }));
  // Who is given is one whose words and deeds count, whether the text gives him an office or not.
  const offices = sides
    .filter(({ kind }) => kind === "person")
    .map(({ entity, span }) => ({
      person: entity,
      title: "",
      office: null,
      polity: null,
      span,
      modifier: null,
      rule: "given",
    }));
  const pronouns = sourcePronouns(doc, sides, mentions);
  return {
    ...doc,
    offices: [...doc.offices, ...offices],
    mentions: [...mentions, ...pronouns, ...sides].sort((a, b) => a.first - b.first || b.last - a.last),
    entities: [...doc.entities, ...entities],
  };
}

/** "The committee said that it will": a pronoun that nobody was found for, the subject of what the source says, is the source. */
function sourcePronouns(
  { grammar, analysis }: Doc,
  sides: readonly Side[],
  known: readonly Mention[],
): Mention[] {
  const sources = sides.filter(({ entity }) => entity === SOURCE);
  return grammar.flatMap(({ clauses }) =>
    clauses.flatMap(({ kind, subject, parent }) => {
      const outer = parent === null ? undefined : clauses[parent]?.subject;
      if (kind !== "complement" || subject === null || outer == null) return [];
      const token = analysis.tokens[subject.head];
      if (token === undefined || !/^(?:it|they|he|she)$/.test(token.norm)) return [];
      if (known.some(({ first, last }) => first <= subject.head && subject.head < last)) return [];
      const source = sources.find(({ first, last }) => first <= outer.head && outer.head < last);
      if (source === undefined) return [];
      const span = { start: token.start, end: token.end };
      const place = { span, first: subject.head, last: subject.head + 1 };
      return [{ ...source, ...place, form: "pronoun" as const }];
    }),
  );
}

function sideOf(
  { analysis, grammar, mentions }: Doc,
  range: Range,
  entity: string,
  unknown: Mention["kind"],
): Side | null {
  const { tokens } = analysis;
  const first = tokens.findIndex(({ end }) => end > range.start);
  let last = tokens.findIndex(({ start }) => start >= range.end);
  if (first === -1) return null;
  if (last === -1) last = tokens.length;
  // "the Islamic State" of "the Islamic State group": the noun that closes the phrase belongs to it.
  const phrase = grammar
    .flatMap(({ phrases }) => phrases)
    .find(({ first: from, head }) => from <= first && first <= head && head >= last && head - last < 2);
  if (phrase !== undefined && tokens[last]?.norm !== "'s") last = phrase.head + 1;
  const head = phrase?.head ?? headOf(grammar, first, last);
  const own = mentions.find((mention) => mention.first <= head && head < mention.last && !mention.inner);
  const start = tokens[first]?.start ?? range.start;
  const end = tokens[last - 1]?.end ?? range.end;
  // A town that acts or suffers stands for its people: a state is both a party and a place.
  const kind = own === undefined ? unknown : (KINDS[own.kind] ?? own.kind);
  return {
    span: { start, end },
    first,
    last,
    form: "name",
    kind,
    entity,
    rule: "given",
    inner: false,
    was: own?.entity,
  };
}

const KINDS: Partial<Record<Mention["kind"], Mention["kind"]>> = {
  place: "country",
  agreement: "organization",
  event: "organization",
};

/** The head of the first phrase that begins with the words, else their last. */
function headOf(grammar: Doc["grammar"], first: number, last: number): number {
  const phrase = grammar
    .flatMap(({ phrases }) => phrases)
    .find(({ first: from, head }) => from >= first && head < last && from <= first + 1);
  return phrase?.head ?? last - 1;
}
