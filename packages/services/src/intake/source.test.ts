import { gzipSync } from "node:zlib";

import { describe, expect, it } from "vitest";

import { itemsOfSource, itemsOfUrl, kindOf, readFeed, readOpml, type Taken, type Web } from "./index.ts";
import { dayOf } from "./feeds/day.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const all = async (items: AsyncIterable<Taken>): Promise<Taken[]> => {
  const out: Taken[] = [];
  for await (const item of items) out.push(item);
  return out;
};
const shown = (items: readonly Taken[]) =>
  items.map((t) => (t.ok ? [t.item.uri, Buffer.from(t.item.bytes).toString()] : [t.uri, t.error.code]));
const read = (source: string | Uint8Array, name = "source", mediaType?: string) =>
  all(itemsOfSource(typeof source === "string" ? bytes(source) : source, { name, mediaType }));

const WORDS = "The ministers met in Oslo and agreed to meet again. ".repeat(10);
const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Desk &amp; Wire</title><ttl>30</ttl>
<item><title>Talks &amp; more</title><link>/talks?a=1&amp;b=2</link><guid isPermaLink="false">7</guid>
<pubDate>Mon, 21 Dec 2015 23:30:00 -0500</pubDate><content:encoded><![CDATA[<p>They met.</p>]]></content:encoded></item>
<item><title>Long</title><link>https://desk.example/long</link><description>${WORDS}</description></item>
<item><title>Teaser</title><link>https://desk.example/teaser</link><description>Read more.</description></item>
</channel></rss>`;
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://atom.example/news/"><title>A</title>
<entry><id>urn:1</id><title>One</title><link rel="self" href="feed/1"/><link href="one.html"/>
<published>2015-12-21T23:30:00-05:00</published><content type="html">&lt;p&gt;Hi&lt;/p&gt;</content></entry></feed>`;
const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://rdf.example/"><title>R</title></channel>
<item rdf:about="https://rdf.example/1"><title>One</title><link>https://rdf.example/1</link><dc:date>2004-02-03</dc:date></item></rdf:RDF>`;
const JSON_FEED = `{"version": "https://jsonfeed.org/version/1.1", "title": "J", "items":
[{"id": "1", "url": "https://json.example/1", "content_text": "1 < 2", "date_published": "2020-05-06T01:00:00Z"}]}`;
const OPML = `<opml version="2.0"><head><title>List</title></head><body><outline text="Group">
<outline text="A" type="rss" xmlUrl="https://a.example/feed"/><outline text="Again" xmlUrl="https://a.example/feed"/></outline>
<outline text="Not one" xmlUrl="javascript:alert(1)"/><outline text="B" xmlUrl="https://b.example/feed"/></body></opml>`;
const NINJS = `{
  "uri": "https://wire.example/n1", "type": "text", "firstcreated": "2019-03-04T05:06:07+01:00",
  "headline": "A & B meet", "byline": "By Ann Lee", "body_text": "First.\\n\\nSecond <b>."
}`;
const NINJS_3 = `{"uri": "urn:n3", "headlines": [{"role": "main", "value": "T"}], "bodies": [{"contenttype": "text/html", "value": "<p>B</p>"}]}`;

const crlf = (lines: readonly string[]): string => lines.join("\r\n");
function warcRecord(type: string, uri: string, content: string, contentType: string): string {
  return crlf([
    "WARC/1.0",
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${uri}`,
    "WARC-Date: 2021-02-03T04:05:06Z",
    `Content-Type: ${contentType}`,
    `Content-Length: ${Buffer.byteLength(content)}`,
    "",
    content,
    "",
    "",
  ]);
}
const answer = (status: string, headers: readonly string[], body: string) =>
  crlf([`HTTP/1.1 ${status}`, ...headers, "", body]);
const HTTP = "application/http; msgtype=response";
const WARC = [
  warcRecord("warcinfo", "", "software: test", "application/warc-fields"),
  warcRecord("request", "http://w.example/1", "GET / HTTP/1.1\r\n\r\n", "application/http; msgtype=request"),
  warcRecord(
    "response",
    "http://w.example/1",
    answer("200 OK", ["Content-Type: text/html; charset=utf-8"], "<p>One</p>"),
    HTTP,
  ),
  warcRecord(
    "response",
    "http://w.example/2",
    answer("200 OK", ["Content-Type: text/html", "Transfer-Encoding: chunked"], "3\r\nTwo\r\n0\r\n\r\n"),
    HTTP,
  ),
  warcRecord(
    "response",
    "http://w.example/gone",
    answer("404 Not Found", ["Content-Type: text/html"], "no"),
    HTTP,
  ),
  warcRecord("response", "http://w.example/png", answer("200 OK", ["Content-Type: image/png"], "png"), HTTP),
].join("");
const WET = warcRecord("conversion", "http://w.example/3", "Plain words.", "text/plain");

describe("the kind of a source", () => {
  it.each([
    ["an article", "Oslo (Wire) - They met.", "-", undefined, "article"],
    ["a page", "<!doctype html><title>x</title>", "-", undefined, "article"],
    ["a page that shows a feed's tag", "<html><body><rss>", "-", undefined, "article"],
    ["a text that begins with a bracket", "[Photo] They met.", "-", undefined, "article"],
    ["a text that quotes JSON", 'They sent\n{"a": 1}', "-", undefined, "article"],
    ["a text named as one, whatever is in it", '{"text": "a"}', "a.txt", "text/plain", "article"],
    ["lines", '{"text": "a"}\n{"text": "b"}', "-", undefined, "lines"],
    ["lines by their name", "", "a.jsonl.gz", undefined, "lines"],
    ["lines after a bad one", 'oops\n{"text": "b"}', "-", undefined, "lines"],
    ["one object over lines", '{\n "text": "a"\n}', "-", undefined, "json"],
    ["a list", '[{"text": "a"}]', "-", undefined, "json"],
    ["RSS sent as HTML", RSS, "https://x.example/feed", "text/html", "feed"],
    ["Atom", ATOM, "-", undefined, "feed"],
    ["RSS 1.0", RDF, "-", undefined, "feed"],
    [
      "other RDF",
      "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'/>",
      "-",
      undefined,
      "article",
    ],
    ["a JSON feed", JSON_FEED, "-", undefined, "feed"],
    ["a list of feeds", OPML, "-", undefined, "opml"],
    ["an archive", WARC, "-", undefined, "warc"],
  ])("%s", (_, text, name, mediaType, kind) => expect(kindOf(bytes(text), name, mediaType)).toBe(kind));
});

describe("sources", () => {
  it("a feed holds articles whole, and teasers that are none", async () => {
    const items = await read(RSS, "https://desk.example/feed.xml");
    expect(items.map((t) => (t.ok ? [t.item.uri, t.item.published] : [t.uri, t.error.code]))).toEqual([
      ["https://desk.example/talks?a=1&b=2", "2015-12-21"],
      ["https://desk.example/long", null],
      ["https://desk.example/teaser", "input.teaser"],
    ]);
    expect(shown(items)[0]?.[1]).toContain("<h1>Talks &amp; more</h1>\n<p>They met.</p>");
  });

  it.each([
    ["Atom", ATOM, ["https://atom.example/news/one.html", "2015-12-21", "<p>Hi</p>"]],
    ["RSS 1.0", RDF, ["https://rdf.example/1", "2004-02-03", null]],
    ["JSON", JSON_FEED, ["https://json.example/1", "2020-05-06", "1 &lt; 2"]],
  ])("entries of a feed in %s", (_, text, entry) => {
    const { entries } = readFeed(bytes(text), "https://x.example/feed");
    expect(entries.map(({ url, published, html }) => [url, published, html])).toEqual([entry]);
  });

  it("a feed in another encoding, as its declaration says", () => {
    const text = `<?xml version="1.0" encoding="windows-1251"?><rss version="2.0"><channel><title>%</title></channel></rss>`;
    const [before = "", after = ""] = text.split("%");
    const wide = Buffer.concat([Buffer.from(before), Buffer.from([0xcc, 0xe8, 0xf0]), Buffer.from(after)]);
    expect(readFeed(wide, "https://x.example/").title).toBe("Мир");
  });

  it("a list of feeds: groups opened, each once, only addresses of the web", () => {
    expect(readOpml(bytes(OPML)).map(({ url }) => url)).toEqual([
      "https://a.example/feed",
      "https://b.example/feed",
    ]);
  });

  it("a list of feeds is refused where nothing may be asked for", async () =>
    expect(shown(await read(OPML))).toEqual([["source", "input.offline"]]));

  it.each([
    ["plain", bytes(WARC + WET)],
    ["packed record by record", Buffer.concat([gzipSync(WARC), gzipSync(WET)])],
  ])("pages of an archive, %s, with the time they were got", async (_, archive) => {
    const items = await read(archive, "crawl.warc.gz");
    expect(shown(items)).toEqual([
      ["http://w.example/1", "<p>One</p>"],
      ["http://w.example/2", "Two"],
      ["http://w.example/3", "Plain words."],
    ]);
    expect(items[0]).toMatchObject({
      item: { retrievedAt: "2021-02-03T04:05:06Z", mediaType: "text/html; charset=utf-8" },
    });
  });

  const response = (uri: string, headers: readonly string[], body: string) =>
    warcRecord("response", uri, answer("200 OK", ["Content-Type: text/html", ...headers], body), HTTP);
  const FIRST = response("http://w.example/1", [], "<p>One</p>");
  const SECOND = response("http://w.example/2", [], "<p>Two</p>");
  const [ONE, TWO] = [
    ["http://w.example/1", "<p>One</p>"],
    ["http://w.example/2", "<p>Two</p>"],
  ];
  /** A record that takes room even when it is packed. */
  const PADDING = gzipSync(
    warcRecord(
      "metadata",
      "http://w.example/",
      Array.from({ length: 9000 }, (_, i) => ((i * 7919) % 65_521).toString(36)).join(""),
      "text/plain",
    ),
  );
  const LONG = response(
    "http://w.example/long",
    [],
    Array.from({ length: 9000 }, (_, i) => ((i * 7919) % 65_521).toString(36)).join(" "),
  );
  const CUT = ["http://w.example/2", "input.archive"];
  it.each<[string, string | Uint8Array, unknown[]]>([
    ["within a page", (FIRST + SECOND).slice(0, -8), [ONE, CUT]],
    ["within a record's head", FIRST + SECOND.slice(0, 100), [ONE, CUT]],
    [
      "within a packed member",
      Buffer.concat([gzipSync(FIRST), PADDING, gzipSync(SECOND).subarray(0, 40)]),
      [ONE, ["crawl.warc#3", "input.archive"]],
    ],
    [
      "within a packed member that has begun to tell a page",
      gzipSync(FIRST + LONG).subarray(0, -4000),
      [ONE, ["http://w.example/long", "input.archive"]],
    ],
    [
      "between its members",
      Buffer.concat([gzipSync(FIRST), PADDING, bytes("XXXX"), gzipSync(SECOND)]),
      [ONE, ["crawl.warc#3", "input.archive"]],
    ],
    ["not, and a page that is packed twice is read", gzipSync(gzipSync(FIRST + SECOND)), [ONE, TWO]],
  ])("an archive that breaks off %s gives what came before, and says so", async (_, archive, expected) =>
    expect(shown(await read(archive, "crawl.warc"))).toEqual(expected),
  );

  const ENTRY = (n: number, words = WORDS): string =>
    `<entry><id>urn:${n}</id><link href="https://x.example/${n}"/><content type="html">${words}</content></entry>`;
  const FEED = '<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title>';
  const FEED_CUT = ["source", "input.feed"];
  const TWO_ITEMS = JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    items: ["ONE", "TWO"].map((name, i) => ({
      id: `${i + 1}`,
      url: `https://x.example/${i + 1}`,
      tags: ["items", "]}"],
      content_html: `<p>${name} "and" \\ {[ ${WORDS}</p>`,
    })),
    title: "A feed",
  });
  it.each<[string, string, unknown[]]>([
    ["within its second entry", RSS.slice(0, RSS.indexOf("Teaser") + 3), [["#7"], ["/long"], FEED_CUT]],
    ["within quoted words", RSS.slice(0, RSS.indexOf("They met") + 4), [["input.feed"]]],
    [
      "within words that quote an end",
      `${RSS.slice(0, RSS.indexOf("<item><title>Long"))}<item><title>B</title><description><![CDATA[an </item> in it`,
      [["#7"], FEED_CUT],
    ],
    ["of Atom", `${FEED}${ENTRY(1)}${ENTRY(2).slice(0, -30)}`, [["/1"], FEED_CUT]],
    [
      "of Atom with a prefix",
      `${FEED}${ENTRY(1)}`.replaceAll(/<(\/?)(?=\w)/g, "<$1a:").replace("xmlns=", "xmlns:a="),
      [["/1"], FEED_CUT],
    ],
    ["of JSON, within its second item", TWO_ITEMS.slice(0, TWO_ITEMS.indexOf("TWO") + 2), [["/1"], FEED_CUT]],
    ["of JSON, behind its items", TWO_ITEMS.slice(0, -8), [["/1"], ["/2"], FEED_CUT]],
    ["of JSON, before an item ends", TWO_ITEMS.slice(0, TWO_ITEMS.indexOf("ONE") + 2), [["input.feed"]]],
    ["of JSON, not", TWO_ITEMS, [["/1"], ["/2"]]],
    ["of RSS 1.0", RDF.slice(0, -4), [["input.teaser"], FEED_CUT]],
    [
      "not, though something stands behind its end",
      `${RSS}<!-- made by hand -->`,
      [["#7"], ["/long"], ["input.teaser"]],
    ],
  ])("a feed that breaks off %s gives what is whole, and says so", async (_, feed, expected) => {
    const found = shown(await read(feed)).map(([uri = "", end = ""]) => [
      uri,
      end.startsWith("<") ? "page" : end,
    ]);
    expect(found).toHaveLength(expected.length);
    found.forEach(([uri, end], i) => {
      const [told, code] = expected[i] as [string, string?];
      expect(code === undefined && /^[/#]/.test(told) ? uri : end).toContain(code ?? told);
    });
  });

  it("an address with signs that no terminal should see", async () =>
    expect(shown(await read(response("http://w.example/\u001b[31m", [], "<p>One</p>")))).toEqual([
      ["http://w.example/ [31m", "<p>One</p>"],
    ]));

  it("a feed that calls itself UTF-8 and is windows-1252; a title that is HTML", async () => {
    const text = `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><item><title>Norway &amp;amp; Kenya &amp;lt; all</title><link>https://x.example/1</link><content:encoded>caf\u00e9</content:encoded></item></channel></rss>`;
    const [, html] = shown(await read(Buffer.from(text, "latin1")))[0] ?? [];
    expect(html).toContain("<h1>Norway &amp; Kenya &lt; all</h1>\ncafé");
  });

  it.each([
    ["one, over lines", NINJS],
    ["one a line", JSON.stringify(JSON.parse(NINJS))],
    ["a list", `[${NINJS}]`],
  ])("news items in ninjs: %s", async (_, text) => {
    expect(await read(text)).toMatchObject([
      { item: { uri: "https://wire.example/n1", mediaType: "text/html", published: "2019-03-04" } },
    ]);
    expect(shown(await read(text))[0]?.[1]).toContain(
      '<h1>A &amp; B meet</h1>\n<p class="byline">By Ann Lee</p>\n<p>First.</p>\n<p>Second &lt;b&gt;.</p>',
    );
  });

  it("ninjs 3: bodies and headlines by role", async () =>
    expect(shown(await read(NINJS_3))[0]?.[1]).toContain("<h1>T</h1>\n<p>B</p>"));

  it("lines in gzip", async () =>
    expect(shown(await read(gzipSync('{"uri":"a","text":"1"}\n{"uri":"b","text":"2"}')))).toEqual([
      ["a", "1"],
      ["b", "2"],
    ]));

  it.each([
    [
      "entities",
      `<!DOCTYPE rss [<!ENTITY a "b">]><rss version="2.0"><channel><title>&a;</title></channel></rss>`,
      "input.feed",
    ],
    ["nesting", `<rss version="2.0"><channel>${"<a>".repeat(100_000)}`, "input.feed"],
    ["no feed", "<rss/>", "input.feed"],
    ["packed without end", gzipSync(gzipSync(gzipSync("a"))), "input.archive"],
    [
      "much of nothing",
      gzipSync(Buffer.alloc(30_000_000, `{"text":"${"a".repeat(500_000)}"}\n`)),
      "input.packed",
    ],
    ["cut off", gzipSync(WORDS).subarray(0, 30), "input.archive"],
    ["other bytes behind the last member", Buffer.concat([gzipSync(WORDS), bytes("more")]), "input.archive"],
  ])("hostile: %s", async (_, source, code) => {
    expect(shown(await read(source, "x")).at(-1)).toEqual(["x", code]);
  });
});

describe("addresses", () => {
  const PAGES: Record<string, string> = {
    "https://desk.example/feed": RSS,
    "https://desk.example/talks?a=1&b=2": "<html><p>Talks</p></html>",
    "https://desk.example/long": OPML,
    "https://lists.example/": OPML,
    "https://a.example/feed": RSS.replace('isPermaLink="false"', ""),
  };
  const asked: [string, boolean][] = [];
  const web: Web = {
    get: (url, { robots = false } = {}) => {
      asked.push([url, robots]);
      const page = PAGES[url];
      if (page === undefined) return Promise.reject(new Error("no such page"));
      const answer = { url, bytes: bytes(page), mediaType: "text/html", notModified: false };
      return Promise.resolve({
        ...answer,
        retrievedAt: "2026-01-01T00:00:00Z",
        etag: null,
        lastModified: null,
      });
    },
  };

  it("of a feed: the pages that it names, as robots.txt allows, with the days it gives", async () => {
    const items = await all(itemsOfUrl("https://desk.example/feed", web));
    expect(shown(items)).toEqual([
      ["https://desk.example/talks?a=1&b=2", "<html><p>Talks</p></html>"],
      ["https://desk.example/long", "input.offline"],
      ["https://desk.example/teaser", "input.unreadable"],
    ]);
    expect(items[0]).toMatchObject({
      item: { published: "2015-12-21", retrievedAt: "2026-01-01T00:00:00Z" },
    });
    expect(asked[0]).toEqual(["https://desk.example/feed", false]);
    expect(asked.slice(1).every(([, robots]) => robots)).toBe(true);
  });

  it("of a list of feeds: the pages of each; one that fails does not keep the next", async () => {
    const items = shown(await all(itemsOfUrl("https://lists.example/", web)));
    expect(items.map(([uri]) => uri)).toEqual([
      "https://a.example/talks?a=1&b=2",
      "https://desk.example/long",
      "https://desk.example/teaser",
      "https://b.example/feed",
    ]);
  });
});

describe("days of feeds", () => {
  it.each([
    ["Mon, 21 Dec 2015 23:30:00 -0500", "2015-12-21"],
    ["21 Dec 15 10:00 GMT", "2015-12-21"],
    ["Monday, 07-Dec-2015 10:00:00 GMT", "2015-12-07"],
    ["2015-12-21T23:30:00+03:00", "2015-12-21"],
    ["2015-12-21", "2015-12-21"],
    ["2015-02-30", null],
    ["21/12/2015", null],
    ["12 Foo 2015", null],
    ["today", null],
    [null, null],
  ])("%s: %s", (date, day) => expect(dayOf(date)).toBe(day));
});
