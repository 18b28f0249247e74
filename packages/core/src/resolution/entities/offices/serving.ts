import type { Discourse } from "../discourse.ts";
import { titleEnding, type Title } from "./title-ending.ts";

/**
 * "Secretary to the President Dr. Addo", "Deputy Head of the Office of the President of Peru Ana Ruiz": with an article the second
 * office is of the one whom the bearer of the name serves, unless it is known for his.
 */
export function serverOf(
  discourse: Discourse,
  start: number,
  { first, last, role }: Title,
  at: number,
): Title | null {
  const { scene } = discourse;
  const norm = (token: number): string => scene.token(token)?.norm ?? "";
  const demonym = discourse.endingAt(first).find(({ form }) => form === "demonym");
  let link = (demonym?.first ?? first) - 1;
  if (norm(link) !== "the") return null;
  link -= 1;
  const house = norm(link) === "of" && HOUSES.test(norm(link - 1));
  if (house) link = norm(link - 2) === "the" ? link - 3 : link - 2;
  if (!/^(?:of|to|for|in)$/.test(norm(link)) || (norm(link) !== "to" && role === null)) return null;
  const server = scene.token(link - 1);
  if (server === undefined || link - 1 < start || !/^\p{Lu}/u.test(server.text)) return null;
  const holds = discourse
    .startingAt(at)
    .some(({ entity }) =>
      scene.knowledge.offices(entity).some(({ office }) => office.endsWith(`/${role?.role ?? ""}`)),
    );
  const title = !holds && (house || SERVING.test(server.norm)) ? titleEnding(discourse, start, link) : null;
  return title === null ? null : { ...title, last, role: null };
}

const HOUSES = /^(?:office|administration|secretariat|chancellery|chancery|cabinet|bureau|staff|executive)$/;

const SERVING =
  /^(?:secretary|adviser|advisor|aide|assistant|counsellor|counselor|spokesman|spokeswoman|spokesperson)$/;
