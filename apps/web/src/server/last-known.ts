import { context } from "./api.ts";

/** Today, or the day up to which the tables of knowledge go: what they say of later days is "unknown" throughout. */
export async function lastKnown(): Promise<string> {
  const today = new Date().toISOString().slice(0, 10);
  const { versions } = await context();
  const [dated = today] = /^\d{4}-\d\d-\d\d/.exec(versions.knowledge) ?? [];
  return dated < today ? dated : today;
}
