import { ChanceryError, type ArticleRecord, type Entity } from "@chancery/core";
import { open } from "@chancery/db";
import { bytesOf, entityOf, meetingOf, recordOf } from "@chancery/db/testing";
import { loadKnowledge } from "@chancery/knowledge";

import type { Context } from "../context.ts";

/**
 * A context for tests of what comes after the extraction: its own in-memory store, and an extraction that understands
 * one sentence only, "A met B in C on 2015-12-21.", so that a test says what it is about in its own text.
 */
export async function testContext({
  url = ":memory:",
  pipeline = "test",
  readers = 0,
} = {}): Promise<Context> {
  const knowledge = loadKnowledge();
  const versions = { pipeline, knowledge: "test" };
  return {
    store: await open(url, { readers }),
    knowledge,
    versions,
    extract: ({ bytes, uri }) => plainExtract(bytes, uri, versions),
    now: () => new Date("2026-01-02T03:04:05Z"),
  };
}

function plainExtract(bytes: Uint8Array, uri: string, versions: ArticleRecord["provenance"]): ArticleRecord {
  const text = new TextDecoder().decode(bytes);
  if (text.trim() === "") throw new ChanceryError("input.empty", "the input has no text in it");
  if (text.includes("\u0000")) throw new ChanceryError("input.binary", "the input is no text");
  const entities = new Map<string, Entity>();
  const idOf = (name: string, kind: Entity["kind"]): string => {
    const [known] = loadKnowledge().lookup(name);
    const id = known?.entity ?? `local:${name}`;
    entities.set(id, entityOf(text, id, kind, [name]));
    return id;
  };
  const facts = [...text.matchAll(/^(.+) met (.+) in (\p{Lu}\p{L}+) on (\d{4}-\d\d-\d\d)\.$/gmu)].map(
    (match) => {
      const [sentence, a = "", b = "", place = "", day = ""] = match;
      const who = [idOf(a, "person"), idOf(b, "person")];
      return meetingOf(text, sentence, {
        id: `${uri}:${match.index}`,
        who,
        day,
        place: idOf(place, "place"),
      });
    },
  );
  const record = recordOf({ text, uri, entities: [...entities.values()], facts, provenance: versions });
  if (Buffer.from(bytes).equals(bytesOf(text))) return record;
  throw new ChanceryError("input.encoding", "the input is not UTF-8");
}
