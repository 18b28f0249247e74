import type { Token } from "parse5";

import { HIDDEN_CLASSES } from "./elements.ts";

export type Attributes = Readonly<Record<string, string>>;

/** A start tag's attributes by name. */
export const attributesOf = (token: Token.TagToken): Record<string, string> =>
  Object.fromEntries(token.attrs.map(({ name, value }) => [name, value]));

/** "postBody__related-links" -> post, body, related, links, and the whole. */
export function nameWords(value: string): string[] {
  const words: string[] = [];
  for (const name of value.slice(0, 400).split(/\s+/)) {
    if (name === "") continue;
    words.push(name.toLowerCase());
    words.push(
      ...name
        .replaceAll(/([a-z])([A-Z])/g, "$1-$2")
        .toLowerCase()
        .split(/[-_:.]+/),
    );
  }
  return words;
}

/** `<span itemprop="datePublished" content="2014-12-23">`: read as the meta elements are. */
export const isMarkedDay = (attributes: Attributes): boolean =>
  attributes["itemprop"] === "datePublished" && attributes["content"] !== undefined;

/** Whether an element's own attributes keep it from the eye. */
export function isHidden(attributes: Attributes): boolean {
  // React streams a page into hidden boxes "S:0", "S:1" and shows them by script.
  if (attributes["hidden"] !== undefined && !(attributes["id"] ?? "").startsWith("S:")) return true;
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes["style"] ?? "")) return true;
  return (attributes["class"] ?? "").split(/\s+/).some((name) => HIDDEN_CLASSES.has(name.toLowerCase()));
}
