import Link from "next/link";

import type { Theme } from "../../lib/theme.ts";
import { text } from "../../text/index.ts";
import { SectionLinks } from "./section-links.tsx";
import { ThemeForm } from "./theme-form.tsx";

const LINKS = [
  { href: "/", name: text.sections.record },
  { href: "/timeline", name: text.sections.timeline },
  { href: "/map", name: text.sections.map },
  { href: "/p", name: text.sections.people },
  { href: "/s", name: text.sections.states },
  { href: "/r", name: text.sections.pairs },
  { href: "/o", name: text.sections.organisations },
  { href: "/g", name: text.sections.agreements },
  { href: "/statements", name: text.sections.statements },
  { href: "/sources", name: text.sections.sources },
  { href: "/review", name: text.sections.review },
  { href: "/check", name: text.sections.check },
  { href: "/import", name: text.sections.import },
];

/** Wordmark, search and theme; below it the sections, over the two rules of the masthead. */
export function TopBar({ theme }: { theme: Theme }) {
  return (
    <div className="page">
      <header className="masthead">
        <div className="bar">
          <Link href="/" prefetch={false} className="wordmark">
            {text.name}
          </Link>
          <form action="/search" role="search" className="bar-search">
            <label htmlFor="search" className="sr-only">
              {text.search.label}
            </label>
            <input
              id="search"
              name="q"
              type="search"
              className="field"
              maxLength={400}
              placeholder={text.search.placeholder}
              autoComplete="off"
              aria-keyshortcuts="/"
            />
            <button className="sr-only">{text.search.submit}</button>
          </form>
          <ThemeForm theme={theme} />
        </div>
        <SectionLinks links={LINKS} label={text.sections.label} />
      </header>
      <div className="masthead-rule" />
    </div>
  );
}
