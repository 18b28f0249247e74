import { contradictionOf, edtfBounds } from "@chancery/core";
import { canonicalIds, factsByRef, type FactView } from "@chancery/db";
import type { Membership } from "@chancery/knowledge";
import { z } from "zod";

import type { Context } from "../context.ts";
import { EntityId } from "./list-entries.ts";
import { namesOf, type Names } from "./names.ts";
import { relationLines, type ToldLine } from "./relation-lines.ts";

export const MembershipMatrixInput = z.object({
  body: EntityId,
  /** A column an article that names members, or a year; articles where some do, years else. */
  by: z.enum(["articles", "years"]).optional(),
});

/**
 * What is known of a member in a column. `stated`: an article names it so. `implied`: only the tables have it in the body then. `denied`:
 * an article says that it is none. `contradicts`: an article and the tables cannot both be right. Null: nothing; it may be a member.
 */
export interface MatrixCell {
  readonly is: "stated" | "implied" | "denied" | "contradicts";
  /** Member, or observer and the like. */
  readonly status: string;
  /** The fact that says so, where one does. */
  readonly fact: { readonly source: string; readonly fact: string } | null;
}

export interface MatrixColumn {
  /** The year, or the article's day in EDTF; null where that is not known. */
  readonly when: string | null;
  readonly article: FactView["article"] | null;
  /** Members that are stated, and that the tables have besides: what is named may be a part of the list only. */
  readonly named: number;
  readonly unnamed: number;
}

export interface MembershipMatrix {
  readonly body: string;
  readonly by: "articles" | "years";
  readonly columns: MatrixColumn[];
  readonly rows: { readonly member: string; readonly cells: (MatrixCell | null)[] }[];
  /** Members and columns beyond those told. */
  readonly moreRows: number;
  readonly moreColumns: number;
  readonly names: Names;
}

const MOST_ROWS = 80;
const MOST_COLUMNS = 40;

/** Members of a body against the articles that name some, or against years; null for what is no body. */
export async function membershipMatrix({
  ctx,
  input: { body: asked, by: wanted },
}: {
  ctx: Context;
  input: z.output<typeof MembershipMatrixInput>;
}): Promise<MembershipMatrix | null> {
  const { db } = ctx.store;
  const body = (await canonicalIds(db, [asked])).get(asked) ?? asked;
  if ((await namesOf(ctx, [body]))[body]?.kind !== "organization") return null;
  const lines = (await relationLines(ctx, body, ["member-of", "observer-of"])).filter(
    ({ object, status, background }) => object === body && status === "actual" && !background,
  );
  const stays = ctx.knowledge.members(body);
  const by = wanted ?? (lines.length > 0 ? "articles" : "years");
  const all = by === "articles" ? articleSlots(lines) : yearSlots(lines, stays);
  const slots = all.slice(-MOST_COLUMNS);
  const articles = await articlesOf(ctx, slots);
  const members = [
    ...new Set([...lines.map(({ subject }) => subject), ...stays.map(({ member }) => member)]),
  ];
  const names = await namesOf(ctx, [body, ...members]);
  const nameOf = (id: string): string => names[id]?.name ?? id;
  const grid = members.map((member) => ({
    member,
    cells: slots.map((slot) => cellOf(ctx, member, slot, stays)),
  }));
  const weight = ({ cells }: (typeof grid)[number]): number =>
    cells.filter((cell) => cell !== null && cell.is !== "implied").length;
  const rows = grid
    .filter(({ cells }) => cells.some((cell) => cell !== null))
    .sort((x, y) => weight(y) - weight(x) || (nameOf(x.member) < nameOf(y.member) ? -1 : 1));
  const columns = slots.map(({ when, source }, index) => {
    const cells = grid.map(({ cells: own }) => own[index] ?? null);
    return {
      when,
      article: source === null ? null : (articles.get(source) ?? null),
      named: cells.filter((cell) => cell?.is === "stated").length,
      unnamed: cells.filter((cell) => cell?.is === "implied" && cell.status === "member").length,
    };
  });
  return {
    body,
    by,
    columns,
    rows: rows.slice(0, MOST_ROWS),
    moreRows: Math.max(rows.length - MOST_ROWS, 0),
    moreColumns: all.length - slots.length,
    names,
  };
}

/** What a column is made of: its days, and what articles say in it. */
interface Slot {
  readonly when: string | null;
  readonly source: string | null;
  readonly days: { readonly earliest: string; readonly latest: string } | null;
  readonly lines: readonly ToldLine[];
}

/** The days of which a line speaks: its own, else those of its article. */
function daysOf({ when, published }: ToldLine): Slot["days"] {
  const { earliest, latest } = when ?? published ?? { earliest: null, latest: null };
  return earliest === null || latest === null ? null : { earliest, latest };
}

function articleSlots(lines: readonly ToldLine[]): Slot[] {
  const bySource = new Map<string, ToldLine[]>();
  for (const line of lines) bySource.set(line.source, [...(bySource.get(line.source) ?? []), line]);
  return [...bySource]
    .map(([source, own]): Slot => {
      const published = own[0]?.published ?? null;
      const days =
        published?.earliest && published.latest
          ? { earliest: published.earliest, latest: published.latest }
          : null;
      return { when: published?.edtf ?? null, source, days, lines: own };
    })
    .sort((x, y) => ((x.days?.earliest ?? "9") + x.source < (y.days?.earliest ?? "9") + y.source ? -1 : 1));
}

/** Years in which the tables tell of a change, or of which an article tells. */
function yearSlots(lines: readonly ToldLine[], stays: readonly Membership[]): Slot[] {
  const yearOf = (edtf: string | null): string[] =>
    edtf === null ? [] : [edtfBounds(edtf)?.earliest.slice(0, 4) ?? ""].filter((year) => year !== "");
  const told = lines.flatMap((line) => daysOf(line)?.earliest.slice(0, 4) ?? []);
  const changed = stays.flatMap(({ from, to }) => [...yearOf(from), ...yearOf(to)]);
  return [...new Set([...told, ...changed])].sort().map((year) => ({
    when: year,
    source: null,
    days: { earliest: `${year}-01-01`, latest: `${year}-12-31` },
    lines: lines.filter((line) => daysOf(line)?.earliest.startsWith(year) === true),
  }));
}

function cellOf(
  { knowledge }: Context,
  member: string,
  { days, lines }: Slot,
  stays: readonly Membership[],
): MatrixCell | null {
  const own = lines.filter(({ subject }) => subject === member);
  const cells = own.map((line): MatrixCell => {
    const fact = { source: line.source, fact: line.fact };
    const status = line.type === "member-of" ? "member" : "observer";
    if (contradictionOf(line, knowledge) !== null) return { is: "contradicts", status, fact };
    return { is: line.negated ? "denied" : "stated", status, fact };
  });
  const [gravest] = ["contradicts", "denied", "stated"].flatMap(
    (is) => cells.find((cell) => cell.is === is) ?? [],
  );
  if (gravest !== undefined) return gravest;
  if (days === null) return null;
  const stay = stays.find((one) => one.member === member && holdsIn(one, days));
  return stay === undefined ? null : { is: "implied", status: stay.status, fact: null };
}

/** Whether the row, by what its days say at least, holds on some of these days. */
function holdsIn({ from, to }: Membership, { earliest, latest }: NonNullable<Slot["days"]>): boolean {
  const [start, end] = [edtfBounds(from ?? ""), edtfBounds(to ?? "")];
  return (
    start !== null && start.latest <= latest && (to === null || (end !== null && end.earliest > earliest))
  );
}

async function articlesOf(
  { store }: Context,
  slots: readonly Slot[],
): Promise<Map<string, FactView["article"]>> {
  const refs = slots.flatMap(({ source, lines: [line] }) =>
    source === null || line === undefined ? [] : [{ source, fact: line.fact }],
  );
  return new Map((await factsByRef(store.db, refs)).map(({ article }) => [article.id, article]));
}
