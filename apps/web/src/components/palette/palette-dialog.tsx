"use client";

import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";

import { articlesIn, namedIn, screensFor, searchFor, type Screen } from "../../lib/palette/items.ts";
import { useText } from "../../text/client.tsx";
import { PaletteGroup } from "./palette-group.tsx";
import { useOverview } from "./use-overview.ts";

/**
 * Goes to any page of the site and to whatever the record has a name for, under all its names. A combobox over a list
 * (ARIA authoring practices): the focus stays in the box, arrows move what is active, Enter follows it.
 */
export function PaletteDialog({ screens, asked }: { screens: readonly Screen[]; asked: number }) {
  const { palette: words } = useText();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  /** Where the active option leads: names that come in later must not move it. Null: the first. */
  const [chosen, setChosen] = useState<string | null>(null);
  const { found, away } = useOverview(typed.trim());
  useEffect(() => {
    setTyped("");
    setChosen(null);
    if (dialog.current?.open === false) dialog.current.showModal();
    box.current?.focus();
  }, [asked]);

  const named = found === null ? [] : namedIn(found, words.kinds);
  const query = typed.trim();
  const groups = [
    { title: words.screens, items: screensFor(typed, screens) },
    { title: words.names, items: named },
    { title: words.articles, items: found === null ? [] : articlesIn(found) },
    {
      title: words.everywhere,
      items: query === "" ? [] : [{ href: searchFor(query), name: words.search(query), note: null }],
    },
  ].filter(({ items }) => items.length > 0);
  const hrefs = groups.flatMap(({ items }) => items.map(({ href }) => href));
  const total = hrefs.length;
  const at = Math.max(0, chosen === null ? 0 : hrefs.indexOf(chosen));
  const choose = (index: number): void => setChosen(hrefs[index] ?? null);
  const optionId = (index: number): string => `${id}-${index}`;
  const option = (): HTMLElement | null => document.getElementById(optionId(at));
  useEffect(() => {
    document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: "nearest" });
  }, [id, at, total]);

  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown") choose((at + 1) % Math.max(1, total));
    else if (event.key === "ArrowUp") choose((at + total - 1) % Math.max(1, total));
    else if (event.key === "PageDown") choose(total - 1);
    else if (event.key === "PageUp") choose(0);
    // With Control or Command as with a press of the mouse: in a tab of its own.
    else if (event.key === "Enter") option()?.dispatchEvent(clickLike(event));
    else return;
    event.preventDefault();
  };

  let before = 0;
  return (
    <dialog
      ref={dialog}
      className="palette"
      aria-label={words.title}
      onClick={(event) => event.target === dialog.current && dialog.current.close()}
    >
      <div className="palette-box">
        <input
          ref={box}
          type="text"
          className="palette-field"
          role="combobox"
          aria-label={words.label}
          aria-expanded={total > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={total > 0 ? optionId(at) : undefined}
          placeholder={words.label}
          value={typed}
          maxLength={200}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          onChange={({ target }) => {
            setTyped(target.value);
            setChosen(null);
          }}
          onKeyDown={press}
        />
        <button type="button" className="button-quiet" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </div>
      <div id={`${id}-list`} className="palette-list" role="listbox" aria-label={words.title}>
        {groups.map(({ title, items }) => {
          const first = before;
          before += items.length;
          return (
            <PaletteGroup
              key={title}
              title={title}
              items={items}
              first={first}
              active={at}
              idOf={optionId}
              onPoint={choose}
              onGo={() => dialog.current?.close()}
            />
          );
        })}
      </div>
      <p className="palette-foot" role="status">
        {away ? words.away : words.count(total)}
      </p>
    </dialog>
  );
}

const clickLike = ({ ctrlKey, metaKey, shiftKey }: KeyboardEvent): MouseEvent =>
  new MouseEvent("click", { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey });
