import type { ReactNode } from "react";

/** What is in here: the title of a page and one line of purpose. */
export function PageHead({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <header className="pt-6 pb-5">
      <h1>{title}</h1>
      {children && (
        <div className="mt-2 max-w-2xl text-lead text-ink2 first-letter:uppercase">{children}</div>
      )}
    </header>
  );
}
