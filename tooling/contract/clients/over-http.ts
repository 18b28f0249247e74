import createClient from "openapi-fetch";

// What openapi-typescript makes of /openapi.json.
import type { paths } from "./openapi.d.ts";

/** A client over plain HTTP: the days on which two states met, each with the words of a source. */
export async function daysOf(fetch: (request: Request) => Promise<Response>): Promise<string[]> {
  const client = createClient<paths>({ baseUrl: "http://127.0.0.1:8787", fetch });
  const { data, error } = await client.GET("/api/v1/events", {
    params: { query: { who: ["KZ", "RU"], types: ["meeting"], limit: 5 } },
  });
  if (data === undefined) throw new Error(`${error.code}: ${error.detail} ${error.remedy}`);
  const days: string[] = [];
  for (const { id, when } of data.items) {
    const event = await client.GET("/api/v1/events/{id}", { params: { path: { id } } });
    const words = event.data?.members[0]?.view.evidence[0]?.text;
    days.push(`${when?.edtf ?? "?"}: ${words ?? ""}`);
  }
  return days;
}

/** What a client learns of a call that cannot be answered. */
export async function troubleOf(fetch: (request: Request) => Promise<Response>): Promise<string> {
  const client = createClient<paths>({ baseUrl: "http://127.0.0.1:8787", fetch });
  const { error, response } = await client.GET("/api/v1/articles/{id}", {
    params: { path: { id: "0".repeat(64) } },
  });
  return `${response.status} ${error?.code ?? "none"}`;
}
