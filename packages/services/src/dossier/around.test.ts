import { afterAll, beforeAll, describe, expect, it, test } from "vitest";

import { openContext, type Context } from "../context.ts";
import { context, entries, met, put, text } from "../testing/dossier.ts";
import { aroundEntry } from "./around-entry.ts";
import { membershipMatrix, MembershipMatrixInput } from "./membership-matrix.ts";
import { peopleMet, PeopleMetInput } from "./people-met.ts";

const TOKAYEV = "Kassym-Jomart Tokayev";
const kept = async () => {
  const ctx = await context();
  await put(ctx, [
    text("a", met(TOKAYEV, "Vladimir Putin", "Moscow", "2021-12-21")),
    text("b", met(TOKAYEV, "Emmanuel Macron", "Paris", "2021-12-24")),
    text("c", met(TOKAYEV, "Vladimir Putin", "Astana", "2022-03-01")),
    text("d", met("Anna Alder", "Ben Birch", "Oslo", "2021-12-22")),
  ]);
  return ctx;
};

describe("around an event", () => {
  test("the same people in the days around, and the same two later; not those who have nothing to do with it", async () => {
    const ctx = await kept();
    const all = await entries(ctx);
    const first = all.find(({ when }) => when?.edtf === "2021-12-21");
    const around = await aroundEntry({ ctx, input: { id: first?.id ?? "" } });
    expect(around?.tour.map(({ when }) => when?.edtf)).toEqual(["2021-12-24"]);
    expect(around?.later.map(({ when }) => when?.edtf)).toEqual(["2022-03-01"]);
    expect(around?.said).toEqual([]);
  });

  it.each(["evt-none", "' or 1=1 --"])("%s: none", async (id) =>
    expect(await aroundEntry({ ctx: await kept(), input: { id } })).toBeNull(),
  );
});

test("whom a person met, the most often first; oneself and states are left out", async () => {
  const ctx = await kept();
  const { met: found } = await peopleMet({
    ctx,
    input: PeopleMetInput.parse({ person: "per.tokayev-kassym-jomart" }),
  });
  expect(found.map(({ person, entries: times }) => [person, times])).toEqual([
    ["per.putin-vladimir", 2],
    ["per.macron-emmanuel", 1],
  ]);
  const nobody = await peopleMet({ ctx, input: PeopleMetInput.parse({ person: "per.nobody" }) });
  expect(nobody.met).toEqual([]);
});

describe("members of a body", { timeout: 60_000 }, () => {
  let ctx: Context;
  beforeAll(async () => {
    ctx = await openContext(":memory:");
    await put(ctx, [
      text(
        "https://example.org/members",
        "MINSK, March 3, 2016 - Kazakhstan, Russia and Belarus are members of the Eurasian Economic Union.\n\nThe ministers met on Thursday.",
      ),
    ]);
  }, 60_000);
  afterAll(() => ctx.store.close());
  const matrixBy = (by: "articles" | "years", body = "org.eaeu") =>
    membershipMatrix({ ctx, input: MembershipMatrixInput.parse({ body, by }) });

  test("whom an article names is stated; whom only the tables have is implied, and the list is a partial one", async () => {
    const matrix = await matrixBy("articles");
    expect(matrix?.columns).toHaveLength(1);
    const cells = new Map(matrix?.rows.map(({ member, cells: [cell] }) => [member, cell?.is]));
    expect(["KZ", "RU", "BY"].map((id) => cells.get(id))).toEqual(["stated", "stated", "stated"]);
    expect(["AM", "KG"].map((id) => cells.get(id))).toEqual(["implied", "implied"]);
    expect(cells.has("UZ")).toBe(false);
    expect(matrix?.columns[0]).toMatchObject({ named: 3, unnamed: 2 });
  });

  test("by years: nothing before the body was founded, nothing after for who came later", async () => {
    const matrix = await matrixBy("years");
    const years = matrix?.columns.map(({ when }) => when) ?? [];
    expect(years[0]).toBe("2015");
    const of = (member: string, year: string) =>
      matrix?.rows.find((row) => row.member === member)?.cells[years.indexOf(year)]?.is;
    expect([of("KZ", "2015"), of("KZ", "2016"), of("UZ", "2015")]).toEqual(["implied", "stated", undefined]);
  });

  test("of a body whose members no article names, the years are shown unasked", async () => {
    const matrix = await membershipMatrix({ ctx, input: { body: "org.csto" } });
    expect([matrix?.by, matrix?.columns.some(({ when }) => when === "2012")]).toEqual(["years", true]);
  });

  it.each(["KZ", "per.putin-vladimir", "org.none"])("%s is no body", async (body) =>
    expect(await matrixBy("articles", body)).toBeNull(),
  );
});
