import type { Metadata } from "next";

import { ImportForm } from "../../components/intake/import-form.tsx";
import { PageHead } from "../../components/page-head.tsx";
import { text } from "../../text/index.ts";
import { importArticles } from "./actions.ts";

export const metadata: Metadata = { title: text.sections.import };

/** Articles in, with what became of each. */
export default function Import() {
  return (
    <div className="page">
      <PageHead title={text.sections.import}>{text.import.lead}</PageHead>
      <ImportForm action={importArticles} />
    </div>
  );
}
