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
  const [active, setActive] = useState(0);
  const { found, away } = useOverview(typed.trim());
  useEffect(() => {
    setTyped("");
    setActive(0);
    if (dialog.current?.open === false) dialog.current.showModal();
    box.current?.focus();
  }, [asked]);

  const named = found === null ? [] : namedIn(found, words.kinds);
  const query = typed.trim();
  const groups = [
    { title: words.names, items: named },
    { title: words.screens, items: screensFor(typed, screens) },
    { title: words.articles, items: found === null ? [] : articlesIn(found) },
    {
      title: words.everywhere,
      items: query === "" ? [] : [{ href: searchFor(query), name: words.search(query), note: null }],
    },
  ].filter(({ items }) => items.length > 0);
  const total = groups.reduce((sum, { items }) => sum + items.length, 0);
  const at = Math.min(active, Math.max(0, total - 1));
  const optionId = (index: number): string => `${id}-${index}`;
  const option = (): HTMLElement | null => document.getElementById(optionId(at));
  useEffect(() => option()?.scrollIntoView({ block: "nearest" }));

  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown") setActive((at + 1) % Math.max(1, total));
    else if (event.key === "ArrowUp") setActive((at + total - 1) % Math.max(1, total));
    else if (event.key === "PageDown") setActive(total - 1);
    else if (event.key === "PageUp") setActive(0);
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
            setActive(0);
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
              onPoint={setActive}
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
