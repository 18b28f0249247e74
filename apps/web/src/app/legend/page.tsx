import type { Metadata } from "next";
import type { ReactNode } from "react";

import { PageHead } from "../../components/page-head.tsx";
import { Part } from "../../components/part.tsx";
import { EventDate } from "../../components/record/date.tsx";
import { Letter } from "../../components/record/letter.tsx";
import { Seal } from "../../components/record/seal.tsx";
import { LETTERS } from "../../lib/fact-type.ts";
import { texts, useText } from "../../text/server.ts";

export async function generateMetadata(): Promise<Metadata> {
  const text = await texts();
  return { title: text.sections.legend };
}

const Pairs = ({ rows }: { rows: readonly (readonly [key: string, term: ReactNode, what: ReactNode])[] }) => (
  <dl className="pairs py-3">
    {rows.map(([key, term, what]) => (
      <div key={key} className="contents">
        <dt>{term}</dt>
        <dd className="max-w-[60ch]">{what}</dd>
      </div>
    ))}
  </dl>
);

/** How to read the marks of the record. */
export default function Legend() {
  const text = useText();
  const { legend: words } = text;
  const underlines = (["solid", "dashed", "dotted"] as const).map((style) => {
    const sample = (
      <span className="u font-serif text-lead text-ink" data-letter="M" data-style={style}>
        {text.letters.M}
      </span>
    );
    return [style, sample, words[style]] as const;
  });
  const families = LETTERS.map((letter) => {
    const name = (
      <>
        <b>{text.letters[letter]}</b>: {text.letterNotes[letter]}
      </>
    );
    return [letter, <Letter key={letter} letter={letter} />, name] as const;
  });
  const code = (rows: readonly (readonly [string, string])[]) =>
    rows.map(([term, what]) => [term, <code key={term}>{term}</code>, what] as const);
  return (
    <div className="page">
      <PageHead title={text.sections.legend}>{words.lead}</PageHead>
      <div className="grid gap-x-12 md:grid-cols-2">
        <Part title={words.families}>
          <Pairs rows={families} />
        </Part>
        <Part title={words.underlines}>
          <Pairs rows={underlines} />
        </Part>
        <Part title={words.basis}>
          <Pairs rows={words.basisRows.map(([term, what]) => [term, term, what] as const)} />
        </Part>
        <Part title={words.seal}>
          <p className="flex max-w-[60ch] items-start gap-4 py-3">
            <Seal articles={3} /> <span>{words.sealNote}</span>
          </p>
        </Part>
        <Part title={words.dates}>
          <Pairs
            rows={words.dateRows.map(([edtf, what]) => [
              edtf,
              <EventDate key={edtf} edtf={edtf} />,
              <>
                {what} <code className="text-ink3">{edtf}</code>
              </>,
            ])}
          />
          <p className="max-w-[60ch] text-ink2">{words.three}</p>
        </Part>
        <Part title={words.furniture}>
          <p className="max-w-[60ch] py-3">{words.furnitureNote}</p>
          <p className="max-w-[60ch]">{words.absence}</p>
        </Part>
        <div id="keys">
          <Part title={words.keys}>
            <Pairs
              rows={text.keys.rows.map(([key, what]) => [key, <kbd key={key}>{key}</kbd>, what] as const)}
            />
          </Part>
        </div>
        <Part title={words.address}>
          <Pairs rows={code(words.addressRows)} />
        </Part>
      </div>
    </div>
  );
}
