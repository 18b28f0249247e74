import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { RouterOutputs } from "../router/index.ts";
import { operations } from "./operations.ts";
import { testService, type TestService } from "../testing/service.ts";
import type { Problem } from "./problem.ts";

let service: TestService;
beforeAll(async () => {
  service = await testService();
});
afterAll(() => service.end());

const get = (path: string, headers: Record<string, string> = {}) =>
  service.app.request(`/api/v1${path}`, { headers });
const post = (path: string, body: unknown, type = "application/json") =>
  service.app.request(`/api/v1${path}`, {
    method: "POST",
    body: typeof body === "string" ? body : JSON.stringify(body),
    headers: { "content-type": type },
  });
/** The type is the caller's claim, as it is for any client without types. */
const bodyOf = async <T>(response: Response | Promise<Response>): Promise<T> =>
  (await (await response).json()) as T;

const NOBODY = "0".repeat(64);

describe("plain HTTP", () => {
  it.each([
    ["/articles?limit=2", 2],
    ["/articles", 3],
    ["/events", 2],
    ["/events?who=per.putin-vladimir&who=per.tokayev-kassym-jomart", 2],
    ["/events?from=2016-01-01&disputed=false", 1],
    ["/facts?kind=event&background=false", 3],
    ["/statements", 0],
    ["/relations", 0],
    ["/figures", 0],
    ["/entities?kind=person", 2],
    ["/agreements", 0],
    ["/review/questions", 0],
    ["/review/decisions", 0],
  ])("%s: %d items", async (path, count) => {
    const { items } = await bodyOf<{ items: unknown[] }>(get(path));
    expect(items).toHaveLength(count);
  });

  it("what one thing is, at its own address, is what tRPC says it is", async () => {
    const [article] = (await bodyOf<RouterOutputs["articles"]["list"]>(get("/articles"))).items;
    const { record } = await bodyOf<RouterOutputs["articles"]["get"]>(get(`/articles/${article?.id}`));
    const source = await bodyOf<RouterOutputs["sources"]["get"]>(get(`/sources/${article?.id}`));
    expect([source.uri, source.size]).toEqual([article?.uri, Buffer.byteLength(record.source.text)]);
    const [event] = await bodyOf<RouterOutputs["events"]["ofArticle"]>(
      get(`/articles/${article?.id}/events`),
    );
    const view = await bodyOf<RouterOutputs["events"]["get"]>(get(`/events/${event?.entry.id}`));
    expect(view.members.map(({ source }) => source)).toContain(article?.id);
    const pair = await bodyOf<RouterOutputs["pairs"]["get"]>(get("/pairs/KZ/RU?limit=1"));
    expect(pair.entries.items).toHaveLength(1);
    const { days } = await bodyOf<RouterOutputs["timeline"]["get"]>(get("/timeline"));
    expect(days.map(({ date }) => date)).toEqual(["2015-12-21", "2016-12-21"]);
    const { members } = await bodyOf<RouterOutputs["organisations"]["members"]>(
      get("/organisations/org.eaeu/members?day=2020-01-01"),
    );
    expect(members.map(({ member }) => member)).toContain("KZ");
    expect(await bodyOf(get("/names/tokaev"))).toEqual({ id: "per.tokayev-kassym-jomart" });
  });

  it("a list goes on by the header Link to its end, each once", async () => {
    const seen: string[] = [];
    let next: string | undefined = "/api/v1/articles?limit=1";
    while (next !== undefined) {
      const response: Response = await service.app.request(next);
      const { items } = await bodyOf<RouterOutputs["articles"]["list"]>(response);
      seen.push(...items.map(({ id }) => id));
      next = /<([^>]+)>; rel="next"/.exec(response.headers.get("link") ?? "")?.[1];
    }
    expect([seen.length, new Set(seen).size]).toEqual([3, 3]);
  });

  it("what has not changed is not sent again; what has, is", async () => {
    const first = await get("/review/decisions");
    const etag = first.headers.get("etag") ?? "";
    expect(etag).toMatch(/^(W\/)?"\w+"$/);
    const again = await get("/review/decisions", { "if-none-match": etag });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    const [fact] = (await bodyOf<RouterOutputs["facts"]["list"]>(get("/facts"))).items;
    const act = { act: "accept", fact: { source: fact?.article.id, fact: fact?.fact.id } };
    const taken = await post("/review/decisions", { by: "A. Reader", why: "it says so", act });
    const { decision } = await bodyOf<RouterOutputs["review"]["decide"]>(taken);
    const changed = await get("/review/decisions", { "if-none-match": etag });
    expect([changed.status, changed.headers.get("etag") === etag]).toEqual([200, false]);
    const undo = `/review/decisions/${decision.decision.id}/undo`;
    expect((await post(undo, { by: "A. Reader", why: "it does not" })).status).toBe(200);
    expect((await post(undo, { by: "A. Reader", why: "it does not" })).status).toBe(409);
  });

  it("a batch tells of its articles as server-sent events, from where one was", async () => {
    const { id } = await bodyOf<{ id: string }>(
      post("/ingest/start", { items: [{ text: "One\nA line." }, { text: " " }] }),
    );
    const all = await (await get(`/ingest/progress?batch=${id}`)).text();
    const events = [...all.matchAll(/^data: (\{.*)/gm)].map((match) => JSON.parse(match[1] ?? ""));
    expect(events.at(-1)).toMatchObject({ type: "ended", batch: { report: { articles: 1, refused: 1 } } });
    const states = events.flatMap(({ item }) => (item ? [`${item.number} ${item.state}`] : []));
    expect(states).toEqual(expect.arrayContaining(["1 done", "2 refused"]));
    expect(all).toMatch(/\nevent: end\n/);
    const places = (text: string) => [...text.matchAll(/^id: (\S+)/gm)].map((match) => match[1] ?? "");
    const before = places(all).at(-2) ?? "";
    const rest = await (await get(`/ingest/progress?batch=${id}`, { "last-event-id": before })).text();
    expect(places(rest)).toEqual(places(all).slice(-1));
  });
});

describe("problems", () => {
  it.each([
    ["GET", "/nothing", 404, "not-found"],
    ["GET", `/articles/${NOBODY}`, 404, "not-found"],
    ["GET", "/articles/..%2F..%2Fetc%2Fpasswd", 400, "input.invalid"],
    ["GET", "/articles?limit=0", 400, "input.invalid"],
    ["GET", "/articles?limit=two", 400, "input.invalid"],
    ["GET", "/articles?limit=1&limit=2", 400, "input.invalid"],
    ["GET", "/events?form=2016-01-01", 400, "input.invalid"],
    ["GET", "/events?disputed=perhaps", 400, "input.invalid"],
    ["GET", "/events/evt-none", 404, "not-found"],
    ["GET", "/names/zanzibarian", 404, "review.unknown"],
    ["GET", "/pairs/KZ", 404, "not-found"],
    ["GET", "/pairs/KZ/XX", 404, "not-found"],
    ["GET", "/pairs/XX/KZ/view", 404, "not-found"],
    ["GET", "/pairs/KZ/KZ", 400, "input.invalid"],
    ["GET", "/pairs/KZ/KZ/view", 400, "input.invalid"],
    ["GET", "/events?from=2016-01-02&to=2016-01-01", 400, "input.invalid"],
    ["GET", "/statements?from=2016-01-02&to=2016-01-01", 400, "input.invalid"],
    ["GET", "/pairs/KZ/RU?from=2016-01-02&to=2016-01-01", 400, "input.invalid"],
    ["DELETE", "/articles", 405, "method"],
    ["GET", "/check", 405, "method"],
  ])("%s %s: %d %s", async (method, path, status, code) => {
    const response = await service.app.request(`/api/v1${path}`, { method });
    const problem = await bodyOf<Problem>(response);
    expect([response.status, problem.status, problem.code]).toEqual([status, status, code]);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(problem.remedy).toMatch(/\w/);
    expect(problem.detail).toMatch(/\w/);
  });

  it.each([
    ["/check", "text=x", "application/x-www-form-urlencoded", 415, "input.media-type"],
    ["/check", "{", "application/json", 400, "input.invalid"],
    ["/check", "[]", "application/json", 400, "input.invalid"],
    ["/check", { text: " " }, "application/json", 422, "input.empty"],
    ["/review/decisions/dec-none/undo", { by: "A", why: "b" }, "application/json", 404, "review.unknown"],
  ])("POST %s %j as %s: %d %s", async (path, body, type, status, code) => {
    const response = await post(path, body, type);
    expect([response.status, (await bodyOf<Problem>(response)).code]).toEqual([status, code]);
  });

  const LISTS = operations.filter(
    ({ method, input }) => method === "GET" && input && "cursor" in input.shape,
  );

  it.each(LISTS)("a cursor that is none of $name", async ({ path, input }) => {
    const address = path.replace("{a}", "KZ").replace("{b}", "RU");
    const query = input && "query" in input.shape ? "&query=met" : "";
    for (const cursor of ["none", "-1", "|||", "%27%3B--", "1|2|3|4|5", "7", "others|7", "9".repeat(130)]) {
      const response = await get(`${address}?cursor=${cursor}${query}`);
      expect(await bodyOf<Problem>(response)).toMatchObject({
        status: 400,
        code: "input.cursor",
        remedy: expect.stringContaining("page before"),
      });
    }
  });

  it.each(["in:names tokayev", "in:events met", "in:articles talks", "zanzibar"])(
    "a cursor that is none of the search %s",
    async (query) => {
      const response = await get(`/search?query=${encodeURIComponent(query)}&cursor=o|1`);
      expect([response.status, (await bodyOf<Problem>(response)).code]).toEqual([400, "input.cursor"]);
    },
  );

  it("an input that does not fit names its field, and where fields are described", async () => {
    const { detail, remedy } = await bodyOf<Problem>(get("/articles?limit=0"));
    expect(detail).toMatch(/^limit: /);
    for (const address of remedy.match(/\/[a-z.]+[a-z]/g) ?? [""])
      expect((await service.app.request(address)).status).toBe(200);
  });

  it("a body beyond the limit", async () => {
    const response = await post("/check", { text: "x".repeat(100_001) });
    expect([response.status, (await bodyOf<Problem>(response)).code]).toEqual([413, "input.too-large"]);
  });

  it("none was unforeseen", () => {
    expect(service.logged).toEqual([]);
  });
});
