"use client";

import { useEffect } from "react";

import { areKeysOn, isTyping } from "../shell/key-settings.ts";

/**
 * Keys of a page of decisions: each presses the control that names it in `data-key`, or goes to the field that does. `x`
 * ticks the row that has the focus. Nothing is done by a key that no control does.
 */
export function ReviewKeys() {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || !areKeysOn() || isTyping(event)) return;
      const control = event.key === "x" ? boxOfRow() : controlOf(event.key);
      if (control === null) return;
      event.preventDefault();
      if (control.matches("input:not([type=checkbox]), textarea")) control.focus();
      else control.click();
    };
    // Before the keys that work on every page: here "s" is to skip.
    document.addEventListener("keydown", press, { capture: true });
    return () => document.removeEventListener("keydown", press, { capture: true });
  }, []);
  return null;
}

const controlOf = (key: string): HTMLElement | null =>
  /^[a-z\d]$/.test(key) ? document.querySelector<HTMLElement>(`[data-key~="${key}"]`) : null;

const boxOfRow = (): HTMLElement | null =>
  document.activeElement?.closest("[data-row]")?.querySelector<HTMLElement>("input[type=checkbox]") ?? null;
