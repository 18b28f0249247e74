import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { openApiDocument } from "@chancery/api/openapi";
import { testService, type TestService } from "@chancery/api/testing";
import openapiTS, { astToString } from "openapi-typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { compile } from "./compile.ts";

const CLIENTS = fileURLToPath(new URL("../clients/", import.meta.url));
const CORE = fileURLToPath(new URL("../../../packages/core/src/", import.meta.url));
/** Within this package, so that what is compiled there finds its packages. */
const folder = mkdtempSync(fileURLToPath(new URL("../.tmp-", import.meta.url)));

let service: TestService;
beforeAll(async () => {
  service = await testService();
  cpSync(CLIENTS, folder, { recursive: true });
});
afterAll(() => {
  service.end();
  rmSync(folder, { recursive: true, force: true });
});

/** A client of the folder, loaded as the program that it is: its types are gone by then. */
const load = (file: string): Promise<Record<string, (fetch: unknown) => Promise<unknown>>> =>
  import(pathToFileURL(join(folder, file)).href) as never;

const DAYS = [
  expect.stringMatching(/^2016-12-21: .* met .* in Moscow/),
  expect.stringMatching(/^2015-12-21: .* met .* in Moscow/),
];

describe("a client that a generator made of the OpenAPI document", { timeout: 120_000 }, () => {
  const make = async () => {
    // The generator writes into what it is given.
    const document = JSON.parse(JSON.stringify(openApiDocument())) as never;
    writeFileSync(join(folder, "openapi.d.ts"), astToString(await openapiTS(document)));
  };

  it("compiles, and works", async () => {
    await make();
    expect(compile(folder, ["over-http.ts"])).toEqual([]);
    const { daysOf, troubleOf } = await load("over-http.ts");
    const fetch = (request: Request) => service.app.fetch(request);
    expect(await daysOf?.(fetch)).toEqual(DAYS);
    expect(await troubleOf?.(fetch)).toBe("404 not-found");
  });

  it.each([
    ["limit: 5", 'limit: "five"'],
    ['types: ["meeting"]', 'types: ["party"]'],
    ["when?.edtf", "when?.date"],
    ["error.remedy", "error.stack"],
  ])("does not compile with %s as %s", async (right, wrong) => {
    await make();
    const text = readFileSync(join(CLIENTS, "over-http.ts"), "utf8");
    expect(text).toContain(right);
    writeFileSync(join(folder, "wrong.ts"), text.replace(right, wrong));
    expect(compile(folder, ["wrong.ts"])).toEqual([expect.stringContaining("wrong.ts")]);
  });
});

describe("a client written against the types of tRPC", { timeout: 120_000 }, () => {
  it("works", async () => {
    const { daysOf } = await load("over-trpc.ts");
    const fetch = (url: string, options: RequestInit) => service.app.request(url, options);
    expect(await daysOf?.(fetch)).toEqual(DAYS);
  });

  /** Compiles the client against a copy of core in which a word of a file is another. */
  const against = (file: string, word: RegExp, other: string): string[] => {
    const copy = join(folder, "core");
    rmSync(copy, { recursive: true, force: true });
    cpSync(CORE, copy, { recursive: true, filter: (path) => !path.endsWith(".test.ts") });
    const path = join(copy, file);
    const text = readFileSync(path, "utf8");
    expect(text).toMatch(word);
    writeFileSync(path, text.replace(word, other));
    const errors = compile(folder, ["over-trpc.ts"], { "@chancery/core": ["./core/index.ts"] });
    return errors.filter((line) => line.startsWith("over-trpc.ts"));
  };

  it("compiles against core as it is", () => {
    expect(against("record/when.ts", /edtf: z/, "edtf: z")).toEqual([]);
  });

  it.each([
    ["a date's text", "record/when.ts", /edtf: z/, "written: z", "edtf"],
    ["a type of event", "record/facts.ts", /"meeting",/, '"encounter",', "meeting"],
  ])("renaming %s in core breaks it", (_, file, word, other, named) => {
    const errors = against(file, word, other);
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.join("\n")).toContain(named);
  });
});
