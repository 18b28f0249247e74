"use client";

import dynamic from "next/dynamic";
import { useEffect, useState } from "react";

import type { Screen } from "../../lib/palette/items.ts";

/** Its code is loaded when it is first asked for: no page carries it. */
const PaletteDialog = dynamic(() => import("./palette-dialog.tsx").then((module) => module.PaletteDialog), {
  ssr: false,
});

/** Opens the palette on Ctrl-K and Command-K, and in place of the page that its visible link leads to. */
export function Palette({ screens }: { screens: readonly Screen[] }) {
  /** How often it was asked for: each time it opens anew. */
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    const open = (event: Event): void => {
      event.preventDefault();
      // Over another dialog that is open it would have no way back.
      if (document.querySelector("dialog[open]") === null) setAsked((times) => times + 1);
    };
    const press = (event: KeyboardEvent): void => {
      const isOurs = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (isOurs && event.key.toLowerCase() === "k") open(event);
    };
    const click = (event: MouseEvent): void => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      if (event.target instanceof Element && event.target.closest("[data-palette]") !== null) open(event);
    };
    document.addEventListener("keydown", press);
    // Before the router follows the link.
    document.addEventListener("click", click, true);
    return () => {
      document.removeEventListener("keydown", press);
      document.removeEventListener("click", click, true);
    };
  }, []);
  return asked === 0 ? null : <PaletteDialog screens={screens} asked={asked} />;
}
