"use client";

import { useEffect, useState } from "react";

import { useText } from "../../text/client.tsx";
import { copyText } from "./copy-text.ts";

/** How long what was done is said, in milliseconds. */
const SAID = 4000;

/**
 * Makes links that are marked with the address of a text copy it, and says that they did. Where the browser does not let
 * it, the link does what it does without scripts: it leads to the page that shows the text.
 */
export function Copying() {
  const { citing: words } = useText();
  const [said, setSaid] = useState("");
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const click = (event: MouseEvent): void => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return;
      const link =
        event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-copy]") : null;
      const address = link?.dataset["copy"];
      if (!link || address === undefined) return;
      event.preventDefault();
      copyText(address).then(
        () => {
          setSaid(words.copied);
          clearTimeout(timer);
          timer = setTimeout(() => setSaid(""), SAID);
        },
        () => location.assign(link.href),
      );
    };
    document.addEventListener("click", click);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("click", click);
    };
  }, [words]);
  return (
    <p className={said === "" ? "sr-only" : "said no-print"} role="status">
      {said}
    </p>
  );
}
