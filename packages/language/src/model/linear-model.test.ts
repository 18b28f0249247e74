import { expect, test } from "vitest";

import { decodeBase64 } from "./base64.ts";
import { packLexicon, unpackLexicon } from "./lexicon.ts";
import { packModel, unpackModel } from "./linear-model.ts";

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");

test("a packed model scores as its rows say", () => {
  const rows = [
    {
      key: 5,
      weights: [
        [0, 3],
        [2, -127],
      ] as const,
    },
    { key: -9, weights: [[1, 127]] as const },
  ];
  const model = unpackModel(base64(packModel(["A", "B", "C"], rows)));
  const scores = new Int32Array(3);
  model.score(Int32Array.of(5, -9, 77, 5), 4, scores);
  expect([...scores]).toEqual([6, 127, -254]);
  expect(model.classes).toEqual(["A", "B", "C"]);
});

test("foreign bytes are refused", () => {
  expect(() => unpackModel(new Uint8Array(16))).toThrow("not a packed model");
});

test.each(["", "a", "ab", "abc", "\u0000\u00ff\u0080"])("base64 of %j", (text) => {
  const bytes = new Uint8Array(Buffer.from(text, "latin1"));
  expect(decodeBase64(base64(bytes))).toEqual(bytes);
});

test("a packed lexicon gives each word its entry and others none", () => {
  const packed = base64(
    packLexicon(
      [
        ["envoy", 1, 4],
        ["zzz", null, 2],
      ],
      [
        [0, 0],
        [7, 3],
      ],
    ),
  );
  const look = unpackLexicon(packed);
  expect(look("envoy")).toEqual({ clusters: [2, 8, 4], classes: 4 });
  expect(look("zzz")).toEqual({ clusters: [0, 0, 0], classes: 2 });
  expect(look("absent")).toEqual({ clusters: [0, 0, 0], classes: 0 });
});
