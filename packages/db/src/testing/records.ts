import { createHash } from "node:crypto";

import type { ArticleRecord, Block, Entity, EventFact, Span, StatementFact } from "@chancery/core";

/** Small records by hand, for tests of what comes after the extraction. */
export interface RecordParts {
  readonly text: string;
  readonly uri?: string;
  readonly entities?: readonly Entity[];
  readonly facts?: ArticleRecord["facts"];
  readonly provenance?: ArticleRecord["provenance"];
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const lineSpans = (text: string): Span[] => {
  let start = 0;
  return text.split("\n").map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return span;
  });
};

/** A record over `text`: the first line is the title, a line in [brackets] is boilerplate, the rest are paragraphs. */
export function recordOf({
  text,
  uri = "a.txt",
  entities = [],
  facts = [],
  provenance,
}: RecordParts): ArticleRecord {
  const lines = lineSpans(text);
  const first = lines[0];
  const blocks = lines.map((span, i): Block => {
    if (text[span.start] === "[") return { span, kind: "boilerplate", reasons: ["menu"] };
    return { span, kind: i === 0 ? "title" : "paragraph" };
  });
  return {
    schema: "chancery/article-record@1",
    source: {
      id: createHash("sha256").update(bytesOf(text)).digest("hex"),
      uri,
      mediaType: "text/plain",
      retrievedAt: null,
      text,
    },
    article: {
      language: "en",
      outlet: null,
      title: first ? { span: first, text: text.slice(first.start, first.end) } : null,
      bylines: [],
      agencies: [],
      dateline: null,
      published: null,
      blocks,
    },
    entities: [...entities],
    times: [],
    facts: [...facts],
    provenance: provenance ?? { pipeline: "test", knowledge: "test" },
    diagnostics: [],
  };
}

/** Where `words` stand in `text`, the first time; throws when they do not. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in the text`);
  return { start, end: start + words.length };
}

/** An entity named once per entry of `names` that stands in the text. */
export function entityOf(text: string, id: string, kind: Entity["kind"], names: readonly string[]): Entity {
  const [name = id] = names;
  return {
    id,
    kind,
    name,
    known: !id.startsWith("local:"),
    wikidata: null,
    description: null,
    mentions: names
      .filter((words) => text.includes(words))
      .map((words) => ({ span: spanOf(text, words), text: words, form: "name" })),
  };
}

const base = (text: string, words: string, id: string) => ({
  id,
  evidence: [spanOf(text, words)],
  support: {},
  status: "actual" as const,
  negated: false,
  background: false,
  source: null,
  confidence: 0.9,
  rule: "test/rule",
});

/** A meeting of `who` on `day` (ISO), stated by `words`. */
export function meetingOf(
  text: string,
  words: string,
  {
    id,
    who,
    day,
    place = null,
  }: { id: string; who: readonly string[]; day: string | null; place?: string | null },
): EventFact {
  return {
    ...base(text, words, id),
    kind: "event",
    type: "meeting",
    participants: who.map((entity) => ({ entity, role: "participant", office: null })),
    place,
    when: day === null ? null : { edtf: day, earliest: day, latest: day },
    about: [],
    codes: { plover: "CONSULT", mode: "meet", cameo: "036" },
  };
}

/** What `speaker` said, in `words`. */
export function statementOf(
  text: string,
  words: string,
  { id, speaker }: { id: string; speaker: string },
): StatementFact {
  return {
    ...base(text, words, id),
    kind: "statement",
    form: "direct",
    speaker,
    addressee: null,
    content: [spanOf(text, words)],
    cue: null,
    when: null,
    about: [],
  };
}

/** Two ministers meet: one known person, one of the article's own, a place, a meeting and a statement. */
export function sampleRecord({ uri = "a.txt", day = "2015-12-21", extra = "" } = {}): ArticleRecord {
  const text = [
    "Tokayev meets envoy in Astana",
    "[Menu | Sign in]",
    `Kassym-Jomart Tokayev met José Núñez in Astana on ${day}.`,
    "“The talks were useful,” Núñez said.",
    ...(extra === "" ? [] : [extra]),
  ].join("\n");
  const meeting = `Kassym-Jomart Tokayev met José Núñez in Astana on ${day}.`;
  return recordOf({
    text,
    uri,
    entities: [
      entityOf(text, "per.KZ.tokayev", "person", ["Kassym-Jomart Tokayev", "Tokayev"]),
      entityOf(text, "local:nunez", "person", ["José Núñez"]),
      entityOf(text, "plc.astana", "place", ["Astana"]),
    ],
    facts: [
      meetingOf(text, meeting, {
        id: `meeting-${uri}-${day}`,
        who: ["per.KZ.tokayev", "local:nunez"],
        day,
        place: "plc.astana",
      }),
      statementOf(text, "The talks were useful,", { id: `statement-${uri}-${day}`, speaker: "local:nunez" }),
    ],
  });
}
