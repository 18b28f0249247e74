"use client";

import { useEffect, useRef, useState } from "react";

import { useText } from "../../text/client.tsx";
import { areKeysOn, isTyping, setKeysOn } from "./key-settings.ts";

/** The list of keys, and the keys that work on every page: search, saving one, rows, this list. Each has a visible control. */
export function Keys() {
  const text = useText();
  const { keys: words } = text;
  const dialog = useRef<HTMLDialogElement>(null);
  const [on, setOn] = useState(true);
  useEffect(() => setOn(areKeysOn()), []);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || !areKeysOn() || isTyping(event)) return;
      if (event.key === "/") document.getElementById("search")?.focus();
      // To the name under which a search is saved: Enter saves it, so that no single key writes.
      else if (event.key === "s") document.getElementById("save")?.focus();
      else if (event.key === "?") dialog.current?.showModal();
      else if (event.key === "j") step(1);
      else if (event.key === "k") step(-1);
      else if (event.key === "o") openRow();
      else if (event.key === "x") chooseRow();
      else if (event.key === "e") document.querySelector<HTMLElement>("[data-exports]")?.focus();
      else if (event.key === "d") nextDisagreement();
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
  return (
    <>
      {/* Without scripts the list is a part of the legend. */}
      <a
        href="/legend#keys"
        className="button-quiet"
        aria-keyshortcuts="?"
        aria-haspopup="dialog"
        onClick={(event) => {
          event.preventDefault();
          dialog.current?.showModal();
        }}
      >
        {words.open}
      </a>
      <dialog ref={dialog} className="keys" aria-labelledby="keys-title">
        <h2 id="keys-title">{words.title}</h2>
        <dl className="pairs my-4">
          {words.rows.map(([key, what]) => (
            <div key={key} className="contents">
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <label className="flex items-center gap-2">
          <input
            type="checkbox"
            checked={on}
            onChange={({ target }) => {
              setOn(target.checked);
              setKeysOn(target.checked);
            }}
          />
          {words.enable}
        </label>
        <form method="dialog" className="mt-4">
          <button className="button">{words.close}</button>
        </form>
      </dialog>
    </>
  );
}

/** Opens the row that has the focus: what its link does. */
function openRow(): void {
  const here = document.activeElement;
  if (here instanceof HTMLElement && here.matches("[data-row] [data-open]")) here.click();
}

/** Marks the row that has the focus, or takes the mark away. */
function chooseRow(): void {
  const row = document.activeElement?.closest("[data-row]");
  row?.querySelector<HTMLInputElement>("input[type=checkbox]")?.click();
}

/** Moves the focus to the next value on which sources do not agree; from the last to the first. */
function nextDisagreement(): void {
  const cells = [...document.querySelectorAll<HTMLElement>("td[data-differs]")];
  const here = cells.findIndex((cell) => cell === document.activeElement);
  cells[(here + 1) % Math.max(cells.length, 1)]?.focus();
}

/** Moves the focus to the link of the next row of the page's lists. */
function step(by: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>("[data-row] [data-open]")];
  const here = rows.findIndex((row) => row === document.activeElement);
  rows[here < 0 ? (by > 0 ? 0 : rows.length - 1) : here + by]?.focus();
}
