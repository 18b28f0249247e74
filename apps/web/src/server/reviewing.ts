import { cookies } from "next/headers";
import { redirect } from "next/navigation";

import { pageIn, withNotice, written } from "../lib/review/form.ts";
import { texts } from "../text/server.ts";
import { api, type Api } from "./api.ts";
import { CHOICE } from "./choice.ts";
import { troubleOfCall } from "./trouble.ts";

/** Cookie with the name under which the reader decides. */
const REVIEWER = "reviewer";

export const reviewerName = async (): Promise<string> => (await cookies()).get(REVIEWER)?.value ?? "";

export interface Reviewing {
  readonly call: Api;
  readonly by: string;
  readonly why: string;
}

/** What a step of a decision comes to: the notice to show, and whether the reader goes on to the next page. */
export interface Outcome {
  readonly notice: string;
  readonly goOn: boolean;
}

export const refused = (notice: string): Outcome => ({ notice, goOn: false });
export const taken = (notice: string): Outcome => ({ notice, goOn: true });

/**
 * Does what a form asks in the name of its reader, and leads on: to the page it names as next when that was done, else
 * back to the page that it stands on, with what is wrong. Works without scripts.
 */
export async function reviewing(
  form: FormData,
  act: (reviewing: Reviewing) => Promise<Outcome>,
): Promise<never> {
  const by = written(form, "by");
  const text = await texts();
  // The log takes no decision without a reason: where none is given it says just that.
  const why = written(form, "why") || text.review.form.noReason;
  let outcome: Outcome;
  try {
    outcome = await act({ call: await api(), by, why });
    if (by !== "") (await cookies()).set(REVIEWER, by, CHOICE);
  } catch (error) {
    const { code, message } = troubleOfCall(error);
    if (code === "internal") console.error("[web]", message);
    outcome = refused(code);
  }
  const page = outcome.goOn && form.has("next") ? pageIn(form, "next") : pageIn(form, "back");
  redirect(withNotice(page, outcome.notice));
}

/** Who or what is meant by words: an id, or a name that only one has; else the notice that says so. */
export async function meant(call: Api, words: string): Promise<{ id: string } | { notice: string }> {
  const known = await call.entities.named({ ids: [words] });
  if (known[words] !== undefined) return { id: words };
  const { entities } = await call.search.all({ query: words.slice(0, 400), limit: 20 });
  const found = new Map(entities.map(({ entity }) => [entity.id, entity.name]));
  const exact = [...found].filter(([, name]) => name.toLowerCase() === words.toLowerCase());
  const [first, second] = exact.length > 0 ? exact : [...found];
  if (first === undefined) return { notice: `nobody:${words.slice(0, 200)}` };
  return second === undefined ? { id: first[0] } : { notice: `which:${words.slice(0, 200)}` };
}
