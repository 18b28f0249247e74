import { describe, expect, it } from "vitest";

import { SCHEMA } from "../../scripts/schema.mjs";
import { shippedSource } from "../load.ts";
import { cellList } from "../tables.ts";
import { OVERLAY_SCHEMA, rowId, SOURCE_COLUMNS } from "./schema.ts";

const theirs = SCHEMA;
const { tables } = shippedSource();

describe("the tables of overlays", () => {
  it("are those of the base", () =>
    expect([...OVERLAY_SCHEMA.keys()].sort()).toEqual(Object.keys(theirs).sort()));

  it.each(Object.keys(theirs))("%s has the base's columns", (name) => {
    const { columns, required } = OVERLAY_SCHEMA.get(name) ?? { columns: [], required: [] };
    const own = [...(theirs[name]?.columns ?? []), ...(theirs[name]?.optional ?? [])];
    expect([...columns].sort()).toEqual(own.filter((column) => !SOURCE_COLUMNS.includes(column)).sort());
    expect([...required].sort()).toEqual([...(theirs[name]?.required ?? [])].sort());
  });

  it.each(Object.keys(theirs))(
    "%s: no two rows of the base have one id, and closed columns know all values",
    (name) => {
      const rows = tables[name] ?? [];
      expect(new Set(rows.map((row) => rowId(name, row))).size).toBe(rows.length);
      for (const [column, values] of Object.entries(OVERLAY_SCHEMA.get(name)?.values ?? {})) {
        const said = new Set(rows.flatMap((row) => cellList(row[column])));
        expect([...said].filter((value) => !values.includes(value))).toEqual([]);
      }
    },
  );
});
