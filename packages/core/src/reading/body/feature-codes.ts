// Words of a page as numbers in an order that means something: what trees can split.

import { wordSet } from "@chancery/language";

import { STATES } from "../classify/states.ts";
import type { Surrounding } from "../html/element-context.ts";

const KINDS = [
  "title",
  "subtitle",
  "byline",
  "timestamp",
  "heading",
  "paragraph",
  "caption",
  "credit",
  "boilerplate",
] as const;

const ZONES = ["pre", "title", "post", "body", "tail"] as const;

/** What a line was taken for, as one number in an order that means something: the body's kinds last. */
export const STATE_RANK = new Map(
  STATES.map((state) => [
    state,
    ZONES.indexOf(state.zone) * 3 +
      (state.kind === "boilerplate" ? 0 : state.kind === "paragraph" || state.kind === "heading" ? 2 : 1),
  ]),
);

export const KIND_RANK = new Map(STATES.map((state) => [state, KINDS.indexOf(state.kind)]));

export const TAGS = new Map(
  "p div li h1 h2 h3 h4 h5 h6 td th blockquote dd dt pre span a button label section article figcaption main center caption"
    .split(" ")
    .map((tag, i) => [tag, i + 1]),
);

export const AROUND: readonly Surrounding[] = [
  "nav",
  "aside",
  "header",
  "footer",
  "form",
  "figure",
  "figcaption",
  "article",
  "main",
  "blockquote",
  "list",
  "table",
  "button",
  "body",
];

/** Names of elements that hold an article. */
export const HOLDERS = wordSet(
  "content body entry article post story text articlebody article-body entry-content post-content story-body richtext rich-text wysiwyg prose copy paragraph",
);
