import { headers } from "next/headers";

import { texts } from "../../text/server.ts";

/** What the palette's key does by a press. Without scripts it leads to the search, which finds the same names. */
export async function PaletteLink() {
  const { palette: words } = await texts();
  const isMac = /Macintosh|Mac OS X/.test((await headers()).get("user-agent") ?? "");
  return (
    <a
      href="/search"
      className="palette-open no-print"
      data-palette
      aria-keyshortcuts="Control+K Meta+K"
      aria-haspopup="dialog"
    >
      {words.open} <kbd>{isMac ? "⌘ K" : "Ctrl K"}</kbd>
    </a>
  );
}
