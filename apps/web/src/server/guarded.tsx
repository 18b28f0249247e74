import { TRPCError } from "@trpc/server";
import { unstable_rethrow } from "next/navigation";
import type { ReactNode } from "react";

import { Missing } from "../components/missing.tsx";
import { PageHead } from "../components/page-head.tsx";
import { TroubleNotice } from "../components/trouble.tsx";
import { texts } from "../text/server.ts";
import { answerWith } from "./answer.ts";
import { troubleOfCall } from "./trouble.ts";

/**
 * A page that tells in itself, with the status that it should have, that there is nothing at its address or that the
 * store is in trouble, and what helps: Next's own pages for that need scripts to be read. Redirects pass.
 */
export const guarded =
  <Props extends object>(page: (props: Props) => Promise<ReactNode>) =>
  async (props: Props): Promise<ReactNode> => {
    try {
      return await page(props);
    } catch (error) {
      if (isMissing(error)) {
        answerWith(404);
        return <Missing />;
      }
      unstable_rethrow(error);
      const text = await texts();
      const trouble = troubleOfCall(error);
      if (trouble.code === "internal") console.error("[web]", error);
      // What was asked cannot be answered as it was asked, or the store cannot answer now.
      answerWith(error instanceof TRPCError && error.code === "BAD_REQUEST" ? 400 : 503);
      return (
        <div className="page">
          <PageHead title={text.trouble.title} />
          <TroubleNotice trouble={trouble} words={text.trouble} />
          <p>
            {trouble.code === "input.cursor" ? (
              <a href={await beginning(props)}>{text.lists.first}</a>
            ) : (
              <a href="">{text.trouble.again}</a>
            )}
          </p>
        </div>
      );
    }
  };

/** Where lists keep which page of them is shown. */
const PLACES: ReadonlySet<string> = new Set(["after", "before"]);

/** The address of the page without its place in a list: what the list is filtered by stays. */
async function beginning(props: object): Promise<string> {
  const query = "searchParams" in props ? await (props as SearchProps).searchParams : {};
  const kept = Object.entries(query).flatMap(([name, values]) =>
    PLACES.has(name) ? [] : [values ?? []].flat().map((value) => [name, value]),
  );
  return `?${new URLSearchParams(kept).toString()}`;
}

/** What a page that reads its query is given. */
interface SearchProps {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

/** Whether an error is that of `notFound()`, by the digest that it carries. */
const isMissing = (error: unknown): boolean =>
  error instanceof Error && "digest" in error && error.digest === "NEXT_HTTP_ERROR_FALLBACK;404";
