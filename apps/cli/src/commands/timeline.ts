import {
  findEntity,
  timeline as read,
  TimelineInput,
  timelineMarks,
  TimelineMarksInput,
  type Context,
  type Timeline,
} from "@chancery/services";

import { EXIT } from "../exit-codes.ts";
import { entryLines, nameIn } from "../report/entry.ts";
import type { Around } from "../surroundings.ts";
import { onDossier, type StoreOptions } from "./dossier.ts";

export interface TimelineOptions extends StoreOptions {
  readonly who: readonly string[];
  readonly about?: string | undefined;
  readonly place?: string | undefined;
  readonly types?: readonly string[] | undefined;
  readonly statuses?: readonly string[] | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly query?: string | undefined;
  readonly disputed?: true | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly json: boolean;
}

/** Dated events in the order of their days. Returns the exit code; throws StoreError, KnowledgeError. */
export function timeline(options: TimelineOptions, around: Around): Promise<number> {
  return onDossier(options, around, async (ctx) => {
    const { limit, cursor, ...filter } = await inputOf(ctx, options);
    const found = await read({ ctx, input: TimelineInput.parse({ ...filter, limit, cursor }) });
    if (options.json) await around.out.write(`${JSON.stringify(found)}\n`);
    else {
      const isAll = found.cursor === null && options.from === undefined && options.to === undefined;
      const { undated } = isAll
        ? await timelineMarks({ ctx, input: TimelineMarksInput.parse(filter) })
        : { undated: 0 };
      await around.out.write(report(found, undated));
    }
    return EXIT.ok;
  });
}

async function inputOf(
  ctx: Context,
  { who, about, place, types, statuses, from, to, query, disputed, limit, cursor }: TimelineOptions,
) {
  const id = (text: string | undefined) =>
    text === undefined ? undefined : findEntity({ ctx, input: text });
  return {
    ...(who.length > 0
      ? { who: await Promise.all(who.map((text) => findEntity({ ctx, input: text }))) }
      : {}),
    about: await id(about),
    place: await id(place),
    types,
    statuses,
    from,
    to,
    query,
    disputed,
    limit,
    cursor,
  };
}

function report({ days, names, cursor }: Timeline, undated: number): string {
  // What no source gives a day has no place in the order of days, and must not be taken for not told.
  const rest =
    undated === 0
      ? []
      : [
          `${undated} ${undated === 1 ? "event" : "events"} of which no source gives a day: chancery search in:events`,
        ];
  if (days.length === 0) return `${["nothing found", ...rest].join("\n")}\n`;
  const lines = days.flatMap(({ date, entries }) => [
    date,
    ...entries.flatMap((entry) => entryLines(entry, nameIn(names))),
  ]);
  const more = cursor === null ? [] : ["", `more: --after '${cursor}'`];
  return `${[...lines, ...more, ...(rest.length > 0 ? ["", ...rest] : [])].join("\n")}\n`;
}
