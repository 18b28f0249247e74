import Link from "next/link";

import type { Screen } from "../../lib/palette/items.ts";
import type { Theme } from "../../lib/theme.ts";
import type { Dictionary } from "../../text/index.ts";
import { Palette } from "../palette/palette.tsx";
import { PaletteLink } from "../palette/palette-link.tsx";
import { LanguageForm } from "./language-form.tsx";
import { useText } from "../../text/server.ts";
import { NewCount } from "./new-count.tsx";
import { SectionLinks } from "./section-links.tsx";
import { ThemeForm } from "./theme-form.tsx";

const linksOf = ({ sections }: Dictionary) => [
  { href: "/", name: sections.record },
  { href: "/timeline", name: sections.timeline },
  { href: "/map", name: sections.map },
  { href: "/p", name: sections.people },
  { href: "/s", name: sections.states },
  { href: "/r", name: sections.pairs },
  { href: "/o", name: sections.organisations },
  { href: "/g", name: sections.agreements },
  { href: "/statements", name: sections.statements },
  { href: "/sources", name: sections.sources },
  { href: "/review", name: sections.review },
  { href: "/check", name: sections.check },
  { href: "/import", name: sections.import },
];

/** Every page that has no noun in its address: the sections, and what they lead to. */
const screensOf = (text: Dictionary): Screen[] => [
  { href: "/", name: text.home.title },
  ...linksOf(text).slice(1),
  { href: "/e", name: text.sections.named },
  { href: "/search", name: text.search.title },
  { href: "/searches", name: text.finding.saved.title },
  { href: "/import/feeds", name: text.batches.feeds.title },
  { href: "/legend", name: text.footer.legend },
];

/** Wordmark, search and theme; below it the sections, over the two rules of the masthead. */
export function TopBar({ theme }: { theme: Theme }) {
  const text = useText();
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
          <NewCount />
          <PaletteLink />
          <div className="choices bar-choices">
            <LanguageForm language={text.language} />
            <ThemeForm theme={theme} />
          </div>
        </div>
        <Palette screens={screensOf(text)} />
        <SectionLinks links={linksOf(text)} label={text.sections.label} />
      </header>
      <div className="masthead-rule" />
    </div>
  );
}
