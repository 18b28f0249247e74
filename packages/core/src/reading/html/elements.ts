import { wordSet } from "@chancery/language";

import type { Surrounding } from "./element-context.ts";

/** Elements whose content is not shown as text. */
export const UNSEEN = wordSet(
  "script style noscript template svg math iframe object embed applet audio video canvas select datalist option textarea map head title",
);
/** Elements that a head may hold. Any other begins the body. */
export const IN_HEAD = wordSet("title meta link script style base noscript template bgsound basefont object");
/** Elements without an end tag. */
export const VOID = wordSet(
  "area base br col embed hr img input link meta param source track wbr basefont bgsound frame keygen",
);
/** Elements that begin and end a line. */
export const BLOCK = wordSet(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup p pre section summary table tbody td tfoot th thead tr ul button label",
);
/** Elements that hold the parts of a page. */
export const CONTAINER = wordSet("div section article main td body form aside footer header nav");
/** Start tags that end an open element of the listed kinds, which HTML lets stand without an end tag. */
export const IMPLIED_END: Readonly<Record<string, ReadonlySet<string>>> = {
  li: wordSet("li p"),
  dt: wordSet("dt dd p"),
  dd: wordSet("dt dd p"),
  tr: wordSet("tr td th p"),
  td: wordSet("td th p"),
  th: wordSet("td th p"),
  tbody: wordSet("tr td th tbody thead p"),
  tfoot: wordSet("tr td th tbody thead p"),
};
/** Elements that `IMPLIED_END` does not look beyond. */
export const SCOPE = wordSet("ul ol dl table body html div section article");

/** Block elements that end an open paragraph. */
export const closesParagraph = (tag: string): boolean =>
  BLOCK.has(tag) && tag !== "button" && tag !== "label";

const SURROUNDINGS: Readonly<Record<string, Surrounding>> = {
  nav: "nav",
  aside: "aside",
  header: "header",
  footer: "footer",
  form: "form",
  figure: "figure",
  figcaption: "figcaption",
  time: "time",
  article: "article",
  main: "main",
  blockquote: "blockquote",
  ul: "list",
  ol: "list",
  table: "table",
  button: "button",
};
const ROLES: Readonly<Record<string, Surrounding>> = {
  navigation: "nav",
  complementary: "aside",
  banner: "header",
  contentinfo: "footer",
  search: "form",
  main: "main",
  article: "article",
  button: "button",
};

/** What an element's name or its ARIA role says of the lines within. */
export const surroundingOf = (tag: string, role: string | undefined): Surrounding | undefined =>
  (role === undefined ? undefined : ROLES[role]) ?? SURROUNDINGS[tag];

/** Classes by which pages hide text from the eye. */
export const HIDDEN_CLASSES = wordSet(
  "sr-only visually-hidden visuallyhidden screen-reader-text screen-reader-only hidden hide-text u-hidden assistive-text screenreader show-for-sr",
);
