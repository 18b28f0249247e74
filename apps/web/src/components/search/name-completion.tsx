"use client";

import { useEffect, useState } from "react";

import { useText } from "../../text/client.tsx";
import { useOverview } from "../palette/use-overview.ts";

/** Names that are typed are this long at least before the API is asked. */
const LEAST = 2;

/**
 * Offers names of the record for a box that asks for one, in any spelling and script, through the browser's own list of
 * suggestions; what several bear is offered by id. An addition only: without it, or without the API, the box is as it was.
 */
export function NameCompletion({ input }: { input: string }) {
  const { palette: words } = useText();
  const [query, setQuery] = useState("");
  const list = `${input}-names`;
  useEffect(() => {
    const box = document.getElementById(input);
    if (!(box instanceof HTMLInputElement)) return;
    box.setAttribute("list", list);
    const type = (): void => {
      const written = box.value.trim().slice(0, 120);
      setQuery(written.length < LEAST ? "" : written);
    };
    box.addEventListener("input", type);
    return () => box.removeEventListener("input", type);
  }, [input, list]);
  const { found } = useOverview(query);
  const entities = (found?.entities ?? []).map(({ entity }) => entity);
  const isShared = (name: string): boolean => entities.filter((one) => one.name === name).length > 1;
  return (
    <datalist id={list}>
      {entities.map(({ id, name, kind }) => (
        <option
          key={id}
          value={isShared(name) ? id : name}
          label={isShared(name) ? `${name}, ${words.kinds[kind]}` : words.kinds[kind]}
        />
      ))}
    </datalist>
  );
}
