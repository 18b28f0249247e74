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
  // "of the Peruvian President", "of the OSCE Chairperson-in-Office"
  const owner = discourse
    .endingAt(first)
    .find(({ form, kind }) => form === "demonym" || (form === "acronym" && kind === "organization"));
  let link = (owner?.first ?? first) - 1;
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
  const head = scene.token(last - 1)?.norm ?? "";
  const serves = SERVING.test(server.norm) || (SENT.test(server.norm) && HEADS_BODY.test(head));
  const title = !holds && (house || serves) ? titleEnding(discourse, start, link) : null;
  return title === null ? null : { ...title, last, role: null };
}

/** "Special Representative of the Secretary-General Ana Quispe": those whom the head of a body sends. Of a president's own name the words may be the title. */
const SENT = /^(?:representative|envoy|coordinator|emissary)$/;
const HEADS_BODY = /^(?:secretary-general|director-general|general|chair(?:man|woman|person)?-in-office)$/;

const HOUSES = /^(?:office|administration|secretariat|chancellery|chancery|cabinet|bureau|staff|executive)$/;

const SERVING =
  /^(?:secretary|adviser|advisor|aide|assistant|counsellor|counselor|spokesman|spokeswoman|spokesperson|staff)$/;
