import type { LineRule } from "../rule.ts";
import { opening, short } from "./forms.ts";

const TAGS =
  /^\W{0,3}(?:tags?|topics?|keywords?|filed under|posted (?:in|under)|categor(?:y|ies)|labels?|sections?|in this story|related topics|subjects?|теги|метки|schlagwörter|etiquetas|mots[- ]clés|companies|people|places|regions?|countries)\s?[:|]\s?\S/i;
const HASHTAGS = /^(?:#[\p{L}\p{N}_]+[\s,]*){1,20}$/u;

/** What leads to other stories, to what readers wrote, or to what somebody posted elsewhere. */
export const OTHER_STORY_RULES: readonly LineRule[] = [
  {
    // "8 hours ago", "3d ago", "1w": how lists of other stories tell their age. At the headline it is a stamp (timestamp rules).
    id: "boilerplate.age-of-story",
    kind: "boilerplate",
    weight: 30,
    ends: 30,
    ...short(
      /^(?:\d{1,3}|an?|one|two|three) ?(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|mos?|months?|y|yrs?|years?) ago$/,
      4,
    ),
  },
  {
    id: "boilerplate.media-lead",
    kind: "boilerplate",
    weight: 42,
    ...opening(
      /^\W{0,3}(?:watch(?: now| also| live| more)?|video|listen|podcast|in video|gallery|photos|in pictures|live|poll|quiz|infographic)\s?[:|–—]\s?\S/i,
    ),
  },
  {
    id: "boilerplate.read-also",
    kind: "boilerplate",
    weight: 60,
    ...opening(
      /^\W{0,4}(?:also read|read also|read more|read|see also|see more|see|related|related story|related article|related news|more|must read|don't miss|recommended|learn more|читайте также|lire aussi|à lire|leia também|lea también|leer más|baca juga|lees ook|lesen sie auch|read next|next|previous|up next|more on this|don’t miss|further reading|on this topic|editor's pick|in case you missed it)\s?(?:[:|»›→]|\s[–—>-])\s*\S/iu,
    ),
  },
  {
    // "59 Comments on “The talks in Oslo”": what readers wrote begins below.
    id: "boilerplate.comments-on",
    kind: "boilerplate",
    weight: 60,
    ends: 200,
    ...short(
      /^(?:\d{1,5}|one|two|three) (?:comments?|thoughts?|responses?|replies|reply) (?:on|to|for|so far)(?: |:|$)/,
      30,
    ),
  },
  {
    // "Discuss this article in our forum (12)": what readers wrote begins below.
    id: "boilerplate.forum",
    kind: "boilerplate",
    weight: 150,
    ends: 200,
    ...short(
      /^(?:(?:discuss|debate|comment on|talk about|give your opinion on|react to) (?:this|the) (?:article|story|news|topic|report|post)|(?:forum|readers'? forum|guest ?book)(?: \(?\d+\)?)?$|you (?:must|need to|have to) (?:be )?(?:log(?:ged)?|sign(?:ed)?|register(?:ed)?) ?(?:in|on)? (?:to|before) )/,
      16,
    ),
  },
  {
    id: "boilerplate.more-from",
    kind: "boilerplate",
    weight: 45,
    ends: 35,
    ...short(
      /^(?:more (?:from|in|on|about|by|news from|stories from)|all (?:news|stories|articles|posts) (?:from|by|in|about)|read more (?:about|on|from|in|articles|stories)|click (?:here )?(?:for|to read) more|view all|see all|latest (?:from|in|on)|news from|other news in|top stories in|popular in|most (?:read|popular|viewed) in|back to|go to|return to) (?:\S+ ?){1,6}$/,
      9,
    ),
  },
  {
    // "« The envoy's hat | Main | A lost seal »": the posts before and after this one.
    id: "boilerplate.neighbours",
    kind: "boilerplate",
    weight: 75,
    pattern: /^(?:[«‹←]|<<)[^|]{2,120}\||\|[^|]{2,120}(?:[»›→]|>>)$/u,
    test: ({ text }) => text.includes("|"),
  },
  {
    id: "boilerplate.tags",
    kind: "boilerplate",
    weight: 60,
    ends: 25,
    signs: [TAGS, HASHTAGS],
    test: ({ text, terminal, words }) =>
      TAGS.test(text) || (!terminal && words.length >= 2 && HASHTAGS.test(text)),
  },
  {
    id: "boilerplate.embed",
    kind: "boilerplate",
    weight: 55,
    ...opening(
      /^(?:view this post on|a post shared by|this post is from|content from (?:twitter|youtube|facebook|instagram)|[—–-] .{2,60} \(@\w{2,30}\)|.{10,200}[.!?] [—–-] .{2,60} \(@\w{2,30}\)(?: |$)|.{0,200}pic\.twitter\.com\/|tweet by|posts? from|this content is (?:currently )?(?:not available|hosted)|skip (?:twitter|youtube|facebook|instagram|past|promotion|newsletter)|end of (?:twitter|youtube|facebook|instagram|promotion)|due to your cookie|view on (?:twitter|x|youtube|instagram)|loading (?:the )?(?:tweet|video|comments))/iu,
    ),
  },
];
