import { cookies, headers } from "next/headers";
import { cache, use } from "react";

import { dictionary, type Dictionary } from "./index.ts";
import { LANGUAGE_COOKIE, languageOf, type Language } from "./languages.ts";

/** The language of the request's page: the one that was chosen, else what the browser asks for. Once a request. */
export const locale = cache(async (): Promise<Language> => {
  const chosen = (await cookies()).get(LANGUAGE_COOKIE)?.value;
  return languageOf(chosen, (await headers()).get("accept-language"));
});

/** The words of the interface in the language of the page, for components of the server that are async. */
export const texts = cache(async (): Promise<Dictionary> => dictionary(await locale()));

/** The same for components of the server that are not. In the browser it is `useText` of client.tsx. */
export const useText = (): Dictionary => use(texts());
