import Link from "next/link";

import { text } from "../../text/index.ts";
import { Keys } from "./keys.tsx";

/** Where to go on from any page, and how it is used. */
export function Footer() {
  return (
    <div className="page no-print mt-16">
      <footer className="footer flex flex-wrap items-center gap-x-6 gap-y-1 py-4">
        <p>{text.footer.offline}</p>
        <nav className="flex flex-wrap gap-x-4" aria-label="About">
          <Link href="/legend" prefetch={false}>
            {text.footer.legend}
          </Link>
          <a href="/export/facts.csv">{text.footer.facts} CSV</a>
          <a href="/export/facts.jsonl">JSON Lines</a>
        </nav>
        <Keys />
      </footer>
    </div>
  );
}
