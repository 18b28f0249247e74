import type { Metadata } from "next";

import { CheckForm } from "../../components/intake/check-form.tsx";
import { PageHead } from "../../components/page-head.tsx";
import { text } from "../../text/index.ts";
import { checkText } from "./actions.ts";

export const metadata: Metadata = { title: text.sections.check };

/** Paste a text, see what the record makes of it. */
export default function Check() {
  return (
    <div className="page">
      <PageHead title={text.sections.check}>{text.check.lead}</PageHead>
      <CheckForm action={checkText} />
    </div>
  );
}
