import { createHash } from "node:crypto";

import { Validator } from "@seriousme/openapi-schema-validator";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { operations } from "../rest/operations.ts";
import { testService, type TestService } from "../testing/service.ts";

type Operation = {
  readonly operationId: string;
  readonly responses: Record<string, unknown>;
};
type Document = {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, Operation>>;
};

let service: TestService;
let document: Document;
beforeAll(async () => {
  service = await testService();
  document = (await (await service.app.request("/openapi.json")).json()) as Document;
});
afterAll(() => service.end());

describe("the OpenAPI document", () => {
  it("is OpenAPI 3.1, by a validator", async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(document));
    expect([document.openapi, valid, errors]).toEqual(["3.1.0", true, undefined]);
  });

  it("has every procedure of the router, each under a name and an address of its own", () => {
    const listed = Object.values(document.paths).flatMap((item) => Object.values(item));
    const ids = listed.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { method, path, name } of operations) {
      const operation = document.paths[`/api/v1${path}`]?.[method.toLowerCase()];
      expect(operation?.operationId.toLowerCase()).toBe(name.replace(".", "").toLowerCase());
    }
  });
});

describe("the reference", () => {
  it("tells of every operation, without scripts, and loads nothing", async () => {
    const response = await service.app.request("/docs");
    const page = await response.text();
    for (const { path } of operations) expect(page).toContain(`<code>/api/v1${path}</code>`);
    expect(page).not.toMatch(/<script|<link|<img|@import|url\(/i);
    expect(response.headers.get("content-security-policy")).toMatch(
      /^default-src 'none'; style-src 'sha256-/,
    );
  });

  it("its policy lets its own style in, to the letter", async () => {
    const response = await service.app.request("/docs");
    const style = /<style>([\s\S]*?)<\/style>/.exec(await response.text())?.[1] ?? "";
    const hash = createHash("sha256").update(style).digest("base64");
    expect(style).toContain("font-family: ui-monospace");
    expect(response.headers.get("content-security-policy")).toContain(`'sha256-${hash}'`);
  });

  it("every reference in it leads somewhere", async () => {
    const page = await (await service.app.request("/docs")).text();
    const anchors = new Set([...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]));
    const links = [...page.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
    expect(links.filter((link) => !anchors.has(link))).toEqual([]);
  });
});
