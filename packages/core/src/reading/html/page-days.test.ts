import { describe, expect, test } from "vitest";

import { dayOfValue, pageDays } from "./page-days.ts";

describe("the day of a value in markup", () => {
  test.each([
    ["2022-12-30T07:00:40+01:00", null, "2022-12-30"],
    ["20141223", null, "2014-12-23"],
    ["2024/2/9 08:15", null, "2024-02-09"],
    ["2024-2-9 08:15", null, "2024-02-09"],
    ["Thu, 09/25/2025 - 11:38", null, "2025-09-25"],
    ["Wed, 20 Mar 2019 10:00:00 GMT", null, "2019-03-20"],
    ["Tue Jan 04 2022 10:11:12 GMT+0100 (CET)", null, "2022-01-04"],
    ["July 17, 2025", null, "2025-07-17"],
    ["17.07.2025, 14:30", null, "2025-07-17"],
    ["05/04/1998", null, null],
    ["05/04/1998", true, "1998-05-04"],
    ["05/04/1998", false, "1998-04-05"],
    ["2015", null, null],
    ["2015-13-40", null, null],
    ["1700000000", null, null],
  ])("%s (month first: %s)", (value, order, day) => expect(dayOfValue(value, order)).toBe(day));
});

describe("names of meta elements", () => {
  const nothing = { headline: [], published: [], modified: [], authors: [], publishers: [], bodies: [] };
  const day = (name: string): string | undefined =>
    pageDays([{ name, content: "2014-12-23" }], nothing, [], null)[0]?.what;
  test.each([
    "article:published_time",
    "w-published-date",
    "published",
    "publish_date",
    "parsely-pub-date",
    "cxenseparse:recs:publishtime",
    "dc.date.issued",
    "dcterms.created",
    "date",
    "citation_online_date",
    "created_at",
  ])("%s is the day of publication", (name) => expect(day(name)).toBe("published"));
  test.each(["article:modified_time", "last-modified", "og:updated_time", "revision_date"])(
    "%s is the day of a change",
    (name) => expect(day(name)).toBe("modified"),
  );
  test.each([
    "expires",
    "article:expiration_time",
    "event:start_date",
    "publisher",
    "site_created",
    "video:release_date",
    "article:publisher",
  ])("%s is neither", (name) => expect(day(name)).toBeUndefined());
});

describe("of several days of publication", () => {
  const data = { headline: [], authors: [], publishers: [], bodies: [] };
  const published = (days: readonly string[], modified: readonly string[]): string[] =>
    pageDays([], { ...data, published: [...days], modified: [...modified] }, [], null)
      .filter(({ what }) => what === "published")
      .map(({ day }) => day);
  test.each<[string, string[], string[], string[]]>([
    ["one after the last change is none", ["2026-03-09", "2021-02-16"], ["2024-07-30"], ["2021-02-16"]],
    [
      "zones may set them a day apart",
      ["2024-07-31", "2021-02-16"],
      ["2024-07-30"],
      ["2024-07-31", "2021-02-16"],
    ],
    ["all stand where none was before it", ["2026-03-09"], ["2024-07-30"], ["2026-03-09"]],
    ["all stand without a change", ["2026-03-09", "2021-02-16"], [], ["2026-03-09", "2021-02-16"]],
  ])("%s", (_, days, modified, expected) => expect(published(days, modified)).toEqual(expected));
});
