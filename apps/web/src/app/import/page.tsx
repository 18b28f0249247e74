import type { Metadata } from "next";

import { ImportForm } from "../../components/intake/import-form.tsx";
import { PageHead } from "../../components/page-head.tsx";
import { texts, useText } from "../../text/server.ts";
import { importArticles } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const text = await texts();
  return { title: text.sections.import };
}

/** Articles in, with what became of each. */
export default function Import() {
  const text = useText();
  return (
    <div className="page">
      <PageHead title={text.sections.import}>{text.import.lead}</PageHead>
      <ImportForm action={importArticles} />
    </div>
  );
}
