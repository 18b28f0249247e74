import type { Metadata } from "next";

import { PageHead } from "../../components/page-head.tsx";
import { one } from "../../lib/query.ts";
import { context } from "../../server/api.ts";
import { asksForToken, callerHere } from "../../server/caller.ts";
import { guarded } from "../../server/guarded.tsx";
import { texts } from "../../text/server.ts";
import { enter, leave } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts()).login.title };
}

/** A token is shown here, where the site is shown to others. */
export default guarded(async ({ searchParams }: PageProps<"/login">) => {
  const { login: words } = await texts();
  const became = one((await searchParams)["notice"]) ?? "";
  const said = Object.hasOwn(words.became, became) ? words.became[became] : undefined;
  const asked = asksForToken();
  const caller = asked ? await callerHere(await context()) : null;
  return (
    <div className="page">
      <PageHead title={words.title}>{asked ? words.lead : words.none}</PageHead>
      {said !== undefined && (
        <p
          role={became === "bad" ? "alert" : "status"}
          className="notice"
          {...(became === "bad" ? { "data-differs": "conflict" } : {})}
        >
          {said}
        </p>
      )}
      {caller !== null && caller.token === null && (
        <form action={enter} className="grid max-w-xl gap-4">
          <p className="text-ink2">{words.reading}</p>
          <label>
            <span className="caps">{words.token}</span>
            <input
              name="token"
              type="password"
              required
              maxLength={200}
              className="field mt-1"
              autoComplete="current-password"
            />
          </label>
          <div>
            <button className="button">{words.enter}</button>
          </div>
        </form>
      )}
      {caller !== null && caller.token !== null && (
        <form action={leave} className="grid gap-4">
          <p>
            {words.as} <bdi>{caller.name}</bdi>, {words.rights} {words.roles[caller.role]}
          </p>
          <div>
            <button className="button">{words.leave}</button>
          </div>
        </form>
      )}
    </div>
  );
});
