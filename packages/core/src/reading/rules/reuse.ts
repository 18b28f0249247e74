import type { LineRule } from "./rule.ts";

/** What an outlet says of whose a text is and who may print it, and how its page interrupts a text. */
export const REUSE_RULES: readonly LineRule[] = [
  {
    // "Any material published on the website of the agency is its property", "Media can quote our materials with a hyperlink".
    id: "boilerplate.reuse",
    kind: "boilerplate",
    weight: 78,
    ends: 60,
    least: 6,
    pattern:
      /^(?:(?:any|all|the) (?:\p{L}+ ){0,2}(?:materials?|contents?|information|articles|texts|news|photos) (?:that (?:is|are) )?(?:published|posted|placed|contained|presented|available|hosted|provided) (?:on|in|at|by) (?:the |this |our )?(?:\S+ ){0,6}(?:web ?site|site|portal|web ?page|agency)\b|(?:the |mass |other |online )?(?:news )?(?:media|outlets|newspapers|sites|websites) (?:can|may|are (?:allowed|free|permitted) to) (?:quote|use|cite|reprint|republish|reproduce) )/iu,
    test: ({ text }) =>
      /propert|copyright|permission|consent|reference|hyperlink|\blinks?\b|rights|reserved|prohibited|protected|indicat|source/iu.test(
        text.slice(0, 500),
      ),
  },
  {
    // "Content provided by APO Group. The channel is not responsible for it", "Distributed by APO Group on behalf of the Republic".
    id: "boilerplate.provided-by",
    kind: "boilerplate",
    weight: 74,
    pattern:
      /^(?:(?:this )?(?:content|press release|article|story|text|material) (?:is |was |has been )?(?:provided|supplied|distributed|issued|syndicated) by \p{Lu}|distributed by \p{Lu}[\p{L} ]{1,40} on behalf of\b)/iu,
    test: ({ text }) =>
      /not (?:edit|respons|review|endors)|on behalf of|responsib|does not/iu.test(text.slice(0, 400)) ||
      text.length <= 70,
  },
  {
    // "(This story has not been edited by our staff and comes from a syndicated feed.)"
    id: "boilerplate.unedited",
    kind: "boilerplate",
    weight: 74,
    least: 6,
    most: 60,
    pattern:
      /^\W{0,2}(?:except for the headline,? )?(?:this|the above) (?:story|report|article|copy|content|news item) (?:has not been|was not|is not) (?:edited|created|written|produced|modified|altered) by\b|^\W{0,2}(?:this|the above) (?:story|report|article) (?:is|was|has been) (?:auto-?generated|automatically generated|published) from (?:a|an|the) (?:syndicated|agency|wire|news agency)\b/iu,
  },
  {
    // "Advertisement Story continues below This advertisement has not loaded yet, but your article continues below."
    id: "boilerplate.interruption",
    kind: "boilerplate",
    weight: 80,
    most: 60,
    pattern:
      /^(?:privacy notice: newsletters may|read the (?:original|full|complete) (?:article|story|report|text) (?:on|at|in) \p{Lu}|want the full story\?|(?:advertisement|ad|advert)?\W{0,3}(?:(?:the |this |your )?(?:story|article|content|text|report) continues (?:below|after)\b|this (?:advertisement|ad|video) has (?:not|failed to) load))/iu,
  },
  {
    // "Support TwoCircles", "SUPPORT INDEPENDENT MEDIA. DONATE HERE"
    id: "boilerplate.support-plea",
    kind: "boilerplate",
    weight: 44,
    most: 12,
    pattern:
      /^(?:[Pp]lease )?(?:(?:support|SUPPORT|Support) \p{Lu}\p{Ll}+\p{Lu}\p{L}+|(?:[Ss]upport|SUPPORT|[Hh]elp|HELP) .{3,80}[.!] ?(?:donate|DONATE|Donate)(?: (?:here|HERE|now|NOW|today|TODAY))?)\W{0,3}$/u,
  },
];
