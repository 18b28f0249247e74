import { PHOTO_AGENCIES } from "./credit.ts";
import type { LineRule } from "./rule.ts";

/** "File photo: Reuters": who made it, and nothing of what is seen. */
const CREDITED_ALONE = new RegExp(
  String.raw`^\W{0,2}[Ff]ile\s*(?:photo|image|picture|pic)\s*[:|/–—-]\s*(?:${PHOTO_AGENCIES})(?:\s*[/|,]\s*\p{Lu}[\p{L}.'’ -]{1,40})?$`,
  "u",
);

const SIDES =
  /\((?:(?:(?:far|second|third|fourth|center|centre|front|back|top|bottom|middle) ){0,2}(?:left|right|center|centre|l|r|c|rear|foreground|background|middle)|(?:second|third|2nd|3rd|fourth|4th) (?:from )?(?:left|right|l|r)|(?:from )?(?:l|left)(?:-| to | – )(?:r|right)|from (?:left|right)|pictured|seen|in picture|not pictured)\b[^()]{0,30}\)/i;
const SIDES_COMMA =
  /, (?:(?:far|second|third|front|back|top|bottom|center|centre) )?(?:left|right|center|centre)(?: (?:left|right))?,/i;
const SCENE =
  /^(?:(?:[\p{L}\p{M}.'’&(),-]+\s+){1,22}?)(?:shakes? hands|pos(?:e|es|ing) (?:for|with|during|in|next|before|at|together)|looks? on|gestur(?:e|es|ing)|walks? (?:with|past|to|through|during)|wav(?:e|es)|boards?|speaks? (?:during|at|to|with|in|on)|attends?|arrives? (?:at|for|in|to)|greets?|hugs?|listens?|delivers?|addresses|inspects?|reviews?|signs?|stands?|sits?|smiles?|welcomes?|meets?|talks? (?:to|with|during)|holds? (?:a|talks|up|an)|participates?|takes? part|leaves?|embraces?|toasts?|are seen|is seen|seen|pictured|exchange|exchanges|chat|chats|applauds?)\b/iu;
const FILE_MARK =
  /(?:[([](?:file|archive|file photo|file image|file pic|illustrative|screengrab)[^()]{0,20}[)\]]|\bfile (?:photo|picture|image)|[–—-]\s?file|[.!]\s(?:file )?photo)\.?$/i;
const SCENE_END =
  /(?:\b(?:in|at|on|during|near|outside|inside|ahead)\b[^.]{2,120}?)(?:,? on)? (?:(?:sun|mon|tues|wednes|thurs|fri|satur)day,? )?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.? \d{1,2}(?:, \d{4})?|\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{4})?)\.?$/i;

/** A day and its month are no longer. */
const DAY_WITHIN = 24;
const endsDated = (text: string): boolean =>
  /\d/.test(text.slice(-DAY_WITHIN)) && SCENE_END.test(text.slice(-220));

/** Three rules ask the same of a line, one after the other. */
const asked: { opening: string | null; scene: boolean } = { opening: null, scene: false };
/** Opens as a picture is told: somebody, then what he is seen to do. */
function isScene(text: string): boolean {
  const opening = text.slice(0, 240);
  if (asked.opening !== opening) Object.assign(asked, { opening, scene: SCENE.test(opening) });
  return asked.scene;
}

/** Verb forms of a telling sentence. A caption without a verb has none ("The two presidents at State House on Monday."). */
const FINITE =
  /\b(?:\p{L}+(?<!speci|unit|arm)ed|is|are|was|were|be|been|has|have|had|will|would|can|could|may(?!,? \d)|might|must|should|do|does|did|said|says|say|told|made|met|took|came|went|gave|held|saw|left|began|became|set|put|led|won|lost|kept|brought|sent|found|thought|knew|grew|rose|fell|hit|cut|let|paid|built|sought|spoke|wrote|stood|drew|broke|chose|flew|ran)\b/iu;

/** Lines beneath pictures. What ends in a credit is cut before this (lines/split.ts) and tells by its neighbour. */
export const CAPTION_RULES: readonly LineRule[] = [
  {
    id: "caption.sides",
    kind: "caption",
    weight: 70,
    most: 90,
    signs: [SIDES, SIDES_COMMA],
    test: ({ text }) =>
      !/^\W{0,2}(?:copyright|\(c\)|©)/i.test(text) &&
      (SIDES.test(text.slice(0, 500)) || SIDES_COMMA.test(text.slice(0, 500))),
  },
  {
    id: "caption.file-photo",
    kind: "caption",
    weight: 85,
    pattern:
      /^\W{0,2}(?:file\s*(?:photo|image|picture|pic|-|–|—|:)|file photograph|(?:photo|picture|image|media) (?:caption|shows|taken|released|dated|from)|caption\s?:|pictured\s?[:,]|in this (?:\S+ ){0,5}(?:photo|image|picture|photograph|handout|frame|screengrab|file)\b|this (?:\S+ ){0,4}(?:photo|image|picture|photograph|handout|screengrab|video grab)(?:,| (?:shows?|taken|released|provided|made|from|by|dated|of)\b)|an? (?:\S+ ){0,3}(?:photo|image|view|screengrab|picture|photograph) (?:shows|of|taken|released)\b|(?:archive|archival|undated|handout|illustrative|representational|representative) (?:photo|image|picture)\b)/i,
    test: ({ text }) => !CREDITED_ALONE.test(text),
  },
  {
    id: "caption.file-mark",
    kind: "caption",
    weight: 60,
    most: 60,
    pattern: FILE_MARK,
  },
  {
    // "... receive the queen in May. (LD Archive)": whose picture it is, behind the sentence that tells what it shows.
    id: "caption.picture-of",
    kind: "caption",
    weight: 66,
    least: 6,
    most: 60,
    pattern:
      /[\p{Ll}\p{N}][.!]?\s?\((?:\p{Lu}[\p{L}.&'’-]{1,20} ){1,4}(?:[Pp]hotos?|[Aa]rchives?|[Ii]mages?|[Hh]andout|[Ff]ile)\)$/u,
    test: ({ text }) => text.endsWith(")"),
  },
  {
    id: "caption.scene",
    kind: "caption",
    weight: 34,
    least: 6,
    most: 60,
    signs: [SCENE_END],
    test: ({ text }) => endsDated(text) && isScene(text),
  },
  {
    id: "caption.scene-dated",
    kind: "caption",
    weight: 74,
    least: 6,
    most: 60,
    signs: [SCENE_END],
    test: ({ text }) => /\d{4}\.?$/.test(text) && endsDated(text) && isScene(text) && !FINITE.test(text),
  },
  {
    // "UNITED: Mr Bush and Mr Blair at the Foreign Office yesterday"
    id: "caption.kicker",
    kind: "caption",
    weight: 66,
    least: 5,
    most: 50,
    pattern: /^\p{Lu}{3,}(?: \p{Lu}{2,}){0,2}: \p{Lu}/u,
    test: ({ text }) =>
      /\p{Ll}{3}/u.test(text) &&
      /\b(?:at|with|during|in|near|outside|after|before)\b/.test(text) &&
      !FINITE.test(text),
  },
  {
    id: "caption.counter",
    kind: "caption",
    weight: 72,
    least: 6,
    pattern: /^[[(]?(?:image|photo|picture|slide|pic) \d{1,3} ?(?:of|\/) ?\d{1,3}[\])]?[:.]?\s+\p{Lu}/iu,
  },
  {
    id: "caption.archive-picture",
    kind: "caption",
    weight: 80,
    pattern: /^(?:archive|archival|library|historic(?:al)?) (?:picture|photo|image|photograph)\b/i,
  },
  // Weak by themselves: they tell only beside a credit or a second printing.
  {
    id: "caption.scene-plain",
    kind: "caption",
    weight: 14,
    least: 5,
    most: 45,
    signs: [SCENE],
    test: ({ text }) => isScene(text),
  },
  {
    id: "caption.verbless",
    kind: "caption",
    weight: 14,
    least: 5,
    most: 50,
    test: ({ text, opened }) =>
      opened &&
      !/^(?:It|He|She|They|We|This|These|Those|There)\b/.test(text) &&
      /\b(?:with|at|during|in|near|outside)\b/.test(text) &&
      !FINITE.test(text),
  },
];
