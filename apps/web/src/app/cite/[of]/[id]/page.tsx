import { citationText, type Citation } from "@chancery/services";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";

import { CiteFiles } from "../../../../components/cite/cite-files.tsx";
import { CopyLink } from "../../../../components/cite/copy-link.tsx";
import { PageHead } from "../../../../components/page-head.tsx";
import { Part } from "../../../../components/part.tsx";
import { citationWords } from "../../../../lib/cite/words.ts";
import { isCited } from "../../../../lib/cite/paths.ts";
import { unescapePart } from "../../../../lib/paths.ts";
import { citationsOf } from "../../../../server/citing.ts";
import { guarded } from "../../../../server/guarded.tsx";
import { texts, useText } from "../../../../text/server.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts()).cite.title };
}

/** How something of the record is cited, to be read, copied and taken away: where a button copies with scripts, this is it without. */
export default guarded(async ({ params }: PageProps<"/cite/[of]/[id]">) => {
  const text = await texts();
  const { of, id: escaped } = await params;
  const id = unescapePart(escaped);
  if (!isCited(of)) notFound();
  const citations = await citationsOf(of, id, text);
  const back = citations[0]?.page;
  return (
    <div className="page">
      <PageHead title={text.cite.title}>{text.cite.lead}</PageHead>
      <Part title={text.cite.text} note={<CopyLink of={of} id={id} />}>
        <ol className="citations">
          {citations.map((citation) => (
            <Cited key={`${citation.of} ${citation.id}`} citation={citation} />
          ))}
        </ol>
      </Part>
      <Part title={text.cite.files}>
        <p className="py-2">
          <CiteFiles of={of} id={id} />
        </p>
      </Part>
      {back != null && (
        <p>
          <Link href={new URL(back).pathname} prefetch={false}>
            {text.cite.back}
          </Link>
        </p>
      )}
    </div>
  );
});

function Cited({ citation }: { citation: Citation }) {
  const text = useText();
  return (
    <li className="citation">
      <bdi>{citationText(citation, citationWords(text))}</bdi>
    </li>
  );
}
