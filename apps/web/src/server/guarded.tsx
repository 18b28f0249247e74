import { unstable_rethrow } from "next/navigation";
import type { ReactNode } from "react";

import { PageHead } from "../components/page-head.tsx";
import { TroubleNotice } from "../components/trouble.tsx";
import { texts } from "../text/server.ts";
import { troubleOfCall } from "./trouble.ts";

/**
 * A page that tells trouble with the store in itself, with the remedy: Next's own error page needs scripts to be read.
 * What is not an error (redirects, "not found") passes.
 */
export const guarded =
  <Props,>(page: (props: Props) => Promise<ReactNode>) =>
  async (props: Props): Promise<ReactNode> => {
    try {
      return await page(props);
    } catch (error) {
      unstable_rethrow(error);
      const text = await texts();
      const trouble = troubleOfCall(error);
      if (trouble.code === "internal") console.error("[web]", error);
      return (
        <div className="page">
          <PageHead title={text.trouble.title} />
          <TroubleNotice trouble={trouble} words={text.trouble} />
        </div>
      );
    }
  };
