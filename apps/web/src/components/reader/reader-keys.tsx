"use client";

import { useEffect, useRef, type ReactNode } from "react";

import { areKeysOn, isTyping } from "../shell/key-settings.ts";
import { correctOpen, openFact, openInView, stepFact, toggleFurniture } from "./open-fact.ts";

/**
 * Adds to the reader what a script can: facts open without a load of the page, and keys. The page is whole without it;
 * links and folded parts do the same.
 */
export function ReaderKeys({
  open,
  addressed,
  children,
}: {
  open: string | null;
  addressed: boolean;
  children: ReactNode;
}) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const reader = root.current;
    if (!reader) return;
    const click = (event: MouseEvent): void => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      if (!(event.target instanceof Element)) return;
      const link = event.target.closest<HTMLAnchorElement>("mark[data-f] a, [data-to]");
      if (!link || !reader.contains(link)) return;
      event.preventDefault();
      const notes = (link.closest("mark")?.dataset["f"] ?? link.dataset["to"] ?? "").split(" ");
      // A further click on the same words goes on to the next fact that they state.
      const here = notes.indexOf(reader.dataset["open"] ?? "");
      const next = notes.at(here < 0 ? -1 : here - 1);
      if (next !== undefined)
        openFact(reader, next, { scroll: link.matches("[data-to]") ? "words" : "note" });
    };
    const toggle = (event: Event): void => {
      const note = event.target;
      if (!(note instanceof HTMLDetailsElement) || !note.matches("[data-note]")) return;
      const id = note.dataset["note"] ?? null;
      const isCurrent = id === (reader.dataset["open"] ?? null);
      if (note.open && !isCurrent) openFact(reader, id, { scroll: null });
      if (!note.open && isCurrent) openFact(reader, null, { scroll: null });
    };
    const press = (event: KeyboardEvent): void => {
      if (!areKeysOn() || isTyping(event)) return;
      if (event.key === "j") stepFact(reader, 1);
      else if (event.key === "k") stepFact(reader, -1);
      else if (event.key === "b") toggleFurniture(reader);
      else if (event.key === "o") openInView(reader);
      // Both lead to the forms: no single key writes.
      else if (event.key === "e" || event.key === "x") correctOpen(reader);
      else if (event.key === "Escape") openFact(reader, null, { scroll: null });
      else return;
      event.preventDefault();
    };
    reader.addEventListener("click", click);
    reader.addEventListener("toggle", toggle, true);
    // Before the keys of every page: here j and k mean facts.
    document.addEventListener("keydown", press, true);
    return () => {
      reader.removeEventListener("click", click);
      reader.removeEventListener("toggle", toggle, true);
      document.removeEventListener("keydown", press, true);
    };
  }, []);
  return (
    <div
      ref={root}
      className="reader"
      {...(open === null ? {} : { "data-open": open })}
      {...(addressed ? { "data-addressed": "" } : {})}
    >
      {children}
    </div>
  );
}
