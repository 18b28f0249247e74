import { parse as parseCsv } from "csv-parse/sync";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";

import {
  articlesCsv,
  articlesCsvHeader,
  calendarOf,
  entitiesCsv,
  entitiesCsvHeader,
  entriesCsv,
  entriesCsvHeader,
  type ExportedArticle,
  type ExportedEntry,
} from "./index.ts";

const when = (edtf: string): ExportedEntry["when"] => ({ edtf, earliest: null, latest: null });
const entry = (change: Partial<ExportedEntry> = {}): ExportedEntry => ({
  id: "evt-1",
  type: "meeting",
  status: "actual",
  negated: false,
  when: when("2015-12-21"),
  place: "plc.astana",
  participants: [{ entity: "per.a", role: "host", office: null }],
  about: ["agr.x"],
  independent: 2,
  sources: 3,
  disagreement: null,
  ...change,
});
const named = (text: string) => ({ "per.a": { name: text }, "plc.astana": { name: "Astana" } });
const options = { name: "Chancery: who:tokayev, 2015", generatedAt: "2026-01-02T03:04:05.678Z" };

const HOSTILE = [
  "plain",
  "comma, semicolon; backslash \\ end",
  "two\nlines",
  "carriage\rreturn\r\nboth",
  'quote " and “curly”',
  "=HYPERLINK(1)",
  "Қасым-Жомарт Кемелұлы Тоқаев, Қазақстан Республикасының Президенті, мемлекет басшысы",
  "🇰🇿".repeat(40),
  "e\u0301".repeat(60),
  "שלום עולם مرحبا",
  "BEGIN:VEVENT\r\nUID:forged",
  "bell \u0007 nul \u0000 end",
  "",
];

const read = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[]);
const events = (text: string) =>
  read(text)
    .getAllSubcomponents("vevent")
    .map((component) => new ICAL.Event(component));

describe("a calendar of events", () => {
  it.each(HOSTILE)("gives back what was written: %j", (text) => {
    const ics = calendarOf([entry()], named(text), options);
    const lines = ics.split("\r\n");
    expect(lines.pop()).toBe("");
    for (const line of lines) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\r\n\u0000-\u0008]/);
    }
    const [event, ...others] = events(ics);
    expect(others).toEqual([]);
    const expected = text.replaceAll(/\r\n?/g, "\n").replaceAll(/[\u0000\u0007]/g, "");
    expect(event?.summary).toBe(text === "" ? "meeting (agr.x)" : `meeting: ${expected} (agr.x)`);
    expect([event?.uid, event?.location]).toEqual(["evt-1@chancery", "Astana"]);
  });

  it.each([
    ["2015-12-21", "2015-12-21", "2015-12-22"],
    ["2017-02-27/2017-02-28", "2017-02-27", "2017-03-01"],
    ["2015-12-31", "2015-12-31", "2016-01-01"],
    ["2016-02-28/2016-02-28", "2016-02-28", "2016-02-29"],
  ])("%s is all-day from %s to before %s", (edtf, start, end) => {
    const [event] = events(calendarOf([entry({ when: when(edtf) })], named("A"), options));
    expect([event?.startDate.isDate, event?.startDate.toString(), event?.endDate.toString()]).toEqual([
      true,
      start,
      end,
    ]);
  });

  it.each([
    "2015-12",
    "2015",
    "2015-12-21?",
    "2015-12-21~",
    "XXXX-12-21",
    "202X",
    "2015/..",
    "2015-12-21/..",
    "2015-12/2016-01",
    "x",
    "2017-02-28/2017-02-27",
  ])("%s is not asserted as a day, and is listed without one", (edtf) => {
    const calendar = read(calendarOf([entry({ when: when(edtf) })], named("A"), options));
    expect(calendar.getAllSubcomponents("vevent")).toEqual([]);
    const [journal] = calendar.getAllSubcomponents("vjournal");
    expect(journal?.getFirstPropertyValue("description")).toBe(`${edtf}: meeting: A (agr.x) [evt-1]`);
    expect(journal?.getFirstProperty("dtstart") ?? null).toBeNull();
  });

  it.each([
    ["actual", "CONFIRMED"],
    ["planned", "TENTATIVE"],
    ["unconfirmed", "TENTATIVE"],
    ["hypothetical", "TENTATIVE"],
    ["cancelled", "CANCELLED"],
  ] as const)("what is %s is %s", (status, expected) => {
    const [event] = events(calendarOf([entry({ status })], named("A"), options));
    expect(event?.component.getFirstPropertyValue("status")).toBe(expected);
  });

  it.each([{ negated: true }, { status: "denied" as const }])(
    "what did not happen has no day: %j",
    (change) => {
      const calendar = read(calendarOf([entry(change)], named("A"), options));
      expect(calendar.getAllSubcomponents("vevent")).toEqual([]);
      expect(calendar.getAllSubcomponents("vjournal")).toHaveLength(1);
    },
  );

  it("no events are a calendar all the same, and the same events the same bytes", () => {
    expect(events(calendarOf([], {}, options))).toEqual([]);
    expect(calendarOf([entry()], named("A"), options)).toBe(calendarOf([entry()], named("A"), options));
  });

  it("says that the sources contradict each other, and where the page is", () => {
    const page = (id: string) => `https://example.org/e/${id}`;
    const [event] = events(
      calendarOf([entry({ disagreement: "conflict" })], named("A"), { ...options, page }),
    );
    expect(event?.description).toContain("contradict");
    expect(event?.component.getFirstPropertyValue("url")).toBe("https://example.org/e/evt-1");
  });
});

const article = (title: string): ExportedArticle => ({
  id: "0".repeat(64),
  uri: "a.txt",
  version: 1,
  current: true,
  title,
  outlet: null,
  language: "en",
  published: "2015",
  publishedMethod: "stated",
  retrievedAt: null,
  facts: -5,
});
const rows = (csv: string): Record<string, string>[] =>
  parseCsv(csv, { columns: true, record_delimiter: "\r\n" });

describe("lists as CSV", () => {
  it.each(HOSTILE)("gives back what was written, guarded: %j", (text) => {
    const [row, ...others] = rows(articlesCsvHeader() + articlesCsv([article(text)]));
    expect(others).toEqual([]);
    const expected = text.replaceAll(/[\u0000\u0007]/g, "");
    expect(row?.["title"]).toBe(expected.startsWith("=") ? `'${expected}` : expected);
    expect([row?.["outlet"], row?.["facts"], row?.["current"]]).toEqual(["", "-5", "true"]);
  });

  it.each(["=1", "+1", "-1", "@x", "\t=1", "\n=1", "\r\n=1", "\u0000=1", "＝1", "＋1", "－1", "＠x"])(
    "a spreadsheet does not run %j",
    (text) => {
      expect(rows(articlesCsvHeader() + articlesCsv([article(text)]))[0]?.["title"]).toMatch(/^'/);
    },
  );

  it("an event keeps how it stands and where its sources differ", () => {
    const [row] = rows(
      entriesCsvHeader() +
        entriesCsv([entry({ status: "planned", disagreement: "conflict" })], named("A, B")),
    );
    expect(row).toMatchObject({
      id: "evt-1",
      status: "planned",
      negated: "false",
      edtf: "2015-12-21",
      participants: "host: A, B",
      place: "Astana",
      about: "agr.x",
      sources: "3",
      independent: "2",
      disagreement: "conflict",
    });
  });

  it("entities have their kind, and a count where they were counted", () => {
    const csv = entitiesCsv([
      { id: "KZ", kind: "country", name: "Kazakhstan", known: true, articles: 3 },
      { id: "local:x", kind: "person", name: "@x", known: false },
    ]);
    expect(rows(entitiesCsvHeader() + csv)).toMatchObject([
      { id: "KZ", kind: "country", articles: "3" },
      { name: "'@x", known: "false", articles: "" },
    ]);
  });
});
