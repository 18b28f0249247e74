"use client";

import { createContext, use, useContext, type ReactNode } from "react";

import type { ClientDictionary } from "./en-client.ts";
import type { Language } from "./languages.ts";

/** Each language is a file of its own: a browser loads the one that its page is in. */
const LOADERS: Readonly<Record<Language, () => Promise<ClientDictionary>>> = {
  en: async () => (await import("./en-client.ts")).client,
  ru: async () => (await import("./ru-client.ts")).client,
  kk: async () => (await import("./kk-client.ts")).client,
};

const loaded = new Map<Language, Promise<ClientDictionary>>();

/** One promise a language, so that a component that waits for it finds it again. */
function load(language: Language): Promise<ClientDictionary> {
  const known = loaded.get(language) ?? LOADERS[language]();
  loaded.set(language, known);
  return known;
}

const Current = createContext<Language>("en");

/** Tells the components of the browser in which language their page is. */
export function TextProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <Current value={language}>{children}</Current>;
}

const useLocale = (): Language => useContext(Current);

/** The words that components of the browser need, in the language of the page. */
export const useText = (): ClientDictionary => use(load(useLocale()));
