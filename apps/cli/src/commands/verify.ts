import { openContext, verify as check, VerifyInput, type VerifyEvent } from "@chancery/services";

import { EXIT } from "../exit-codes.ts";
import { plural } from "../report/text.ts";
import { printable } from "../say.ts";
import type { Around } from "../surroundings.ts";
import type { StoreOptions } from "./dossier.ts";

export interface VerifyOptions extends StoreOptions {
  readonly rebuild: boolean;
  readonly extract: boolean;
  readonly json: boolean;
}

/** Reads a store against itself. Returns the exit code, 1 where something is wrong; throws StoreError, KnowledgeError. */
export async function verify(
  { store, knowledge, json, ...input }: VerifyOptions,
  { out, say }: Around,
): Promise<number> {
  const ctx = await openContext(store, { knowledge });
  let problems = 0;
  try {
    for await (const event of check({ ctx, input: VerifyInput.parse(input) })) {
      if (event.type === "progress") {
        say.progress(() => `${event.check}: ${event.done} of ${event.total}`);
        continue;
      }
      if (event.type === "problem") problems += 1;
      say.clear();
      await out.write(`${json ? JSON.stringify(event) : lineOf(event)}\n`);
    }
  } finally {
    say.clear();
    ctx.store.close();
  }
  return problems > 0 ? EXIT.someInputsFailed : EXIT.ok;
}

function lineOf(event: Exclude<VerifyEvent, { type: "progress" }>): string {
  if (event.type === "problem") {
    return printable(`${event.check}${event.where === null ? "" : ` ${event.where}`}: ${event.message}`);
  }
  const { sources, facts, entries, problems, rebuilt } = event;
  const went = `${plural(sources, "source")}, ${plural(facts, "fact")}, ${plural(entries, "event")} verified`;
  const anew = rebuilt ? ", made anew beside and compared" : "";
  return `${went}${anew}: ${problems === 0 ? "nothing is wrong" : plural(problems, "problem")}`;
}
