import Link from "next/link";

import { PageHead } from "./page-head.tsx";
import { useText } from "../text/server.ts";

/** Says that there is nothing at an address, why that may be, and offers to search. */
export function Missing() {
  const text = useText();
  return (
    <div className="page">
      <PageHead title={text.missing.title}>{text.missing.lead}</PageHead>
      <p className="max-w-[66ch]">{text.missing.remedies}</p>
      <form action="/search" className="mt-4 flex max-w-2xl gap-2">
        <label htmlFor="missing" className="sr-only">
          {text.search.label}
        </label>
        <input id="missing" name="q" type="search" className="field" placeholder={text.search.placeholder} />
        <button className="button">{text.search.submit}</button>
      </form>
      <p className="mt-4">
        <Link href="/" prefetch={false}>
          {text.home.title}
        </Link>
      </p>
    </div>
  );
}
