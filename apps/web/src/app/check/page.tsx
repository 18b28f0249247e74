import type { Metadata } from "next";

import { CheckForm } from "../../components/intake/check-form.tsx";
import { PageHead } from "../../components/page-head.tsx";
import { texts, useText } from "../../text/server.ts";
import { checkText } from "./actions.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const text = await texts();
  return { title: text.sections.check };
}

/** Paste a text, see what the record makes of it. */
export default function Check() {
  const text = useText();
  return (
    <div className="page">
      <PageHead title={text.sections.check}>{text.check.lead}</PageHead>
      <CheckForm action={checkText} />
    </div>
  );
}
