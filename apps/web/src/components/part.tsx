import type { ReactNode } from "react";

/** A part of a page under a title in small capitals over a hairline. */
export function Part({ title, note, children }: { title: ReactNode; note?: ReactNode; children: ReactNode }) {
  return (
    <section className="mb-10">
      <div className="section-title flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="caps">{title}</h2>
        {note && <p className="text-meta text-ink3">{note}</p>}
      </div>
      {children}
    </section>
  );
}
