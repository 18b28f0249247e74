import { wordSet } from "@chancery/language";

import type { ElementContext } from "../../html/element-context.ts";

/** What the page's own head and its furniture show is of the day it was fetched, or of other stories. */
export const ofTheSite = (element: ElementContext | null): boolean =>
  (element !== null &&
    (["nav", "aside", "footer", "form", "button"] as const).some((one) => element.inside.has(one))) ||
  (element?.inside.has("header") === true && !element.inside.has("article") && !element.inside.has("main"));

const READERS: ReadonlySet<string> = wordSet("comment comments disqus reply replies respond commentlist");
/** "no-comments", "comments-open": what is said of an article's comments, not where they stand. */
const STATE =
  /^(?:no|has|with|allow|enable|disable)[-_]?comments?|^comments?[-_]?(?:status|open|closed|enabled|disabled|on|off|count|link|number)/;
/** What readers wrote has days of its own. */
export const ofReaders = (element: ElementContext | null): boolean =>
  element !== null &&
  [...element.names].some((name) => READERS.has(name)) &&
  ![...element.names].some((name) => STATE.test(name));
