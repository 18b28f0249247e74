import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, test } from "vitest";

import { readTokens } from "./tokens.ts";

type Event = readonly [string, ...unknown[]];

function tokensOf(html: string, passed: readonly string[] = []): Event[] {
  const events: Event[] = [];
  readTokens(html, {
    startTag(tag, attributes) {
      events.push(["start", tag, { ...attributes }]);
      return passed.includes(tag);
    },
    endTag: (tag) => void events.push(["end", tag]),
    text: (chars, start, end) => void events.push(["text", chars, html.slice(start, end)]),
  });
  return events;
}

describe("tags with the attributes of use, and the text between them", () => {
  const table: readonly (readonly [string, readonly Event[]])[] = [
    [
      "<P CLASS=a onclick='x()' class=b Title=\"x&amp;y\">a</P>",
      [
        ["start", "p", { class: "a", title: "x&y" }],
        ["text", "a", "a"],
        ["end", "p"],
      ],
    ],
    // One piece, whatever stands in it; its place is that of what is written.
    [" a &amp; b&#x41;&lt ", [["text", " a & bA< ", " a &amp; b&#x41;&lt "]]],
    ["a\r\nb\rc", [["text", "a\nb\nc", "a\r\nb\rc"]]],
    ["a < b", [["text", "a < b", "a < b"]]],
    ["a<!-- <b> -->b<!doctype html>c", [["text", "abc", "a<!-- <b> -->b<!doctype html>c"]]],
    [
      "<title>a &lt; <b></title>",
      [
        ["start", "title", {}],
        ["text", "a < <b>", "a &lt; <b>"],
        ["end", "title"],
      ],
    ],
    ["<p class='never ends", []],
  ];
  test.each(table)("%j", (html, events) => expect(tokensOf(html)).toEqual(events));
});

describe("what is passed over", () => {
  const table: readonly (readonly [string, readonly Event[]])[] = [
    [
      "<script>if (a<b) '<p>'</script>c",
      [
        ["start", "script", {}],
        ["end", "script"],
        ["text", "c", "c"],
      ],
    ],
    [
      "<svg><svg><title>a</title></svg><g>b</g></svg>c",
      [
        ["start", "svg", {}],
        ["end", "svg"],
        ["text", "c", "c"],
      ],
    ],
    // Nobody closed the drawing: what can be no part of one ends it.
    [
      "<svg><path><p>c</p>",
      [
        ["start", "svg", {}],
        ["end", "svg"],
        ["start", "p", {}],
        ["text", "c", "c"],
        ["end", "p"],
      ],
    ],
  ];
  test.each(table)("%j", (html, events) => expect(tokensOf(html, ["script", "svg"])).toEqual(events));
});

test("whatever pieces are put together, each character of text stands in the page once and in order", () => {
  const piece = constantFrom(
    ..."< > / = \" ' & ; ! -- --> <!-- a B p script /script title svg /svg class id x41 amp lt <p <div <script> </script> <title> &amp &#x3c; é".split(
      " ",
    ),
    " ",
  );
  assert(
    property(array(piece, { maxLength: 30 }), (pieces) => {
      const html = pieces.join("");
      let at = 0;
      readTokens(html, {
        startTag: (tag) => tag === "svg",
        endTag: () => undefined,
        text(chars, start, end) {
          expect(chars).not.toBe("");
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeLessThanOrEqual(html.length);
          at = end;
        },
      });
    }),
    { numRuns: 1000 },
  );
});
