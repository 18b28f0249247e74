import { wordSet } from "@chancery/language";

import { isProse, type Letters } from "../../lines/line.ts";
import { stampOf } from "../../stamps/stamp.ts";
import type { LineRule } from "../rule.ts";
import { short } from "./forms.ts";

const all = ({ norm }: Letters, set: ReadonlySet<string>): boolean => {
  const first = norm.indexOf(" ");
  return set.has(first < 0 ? norm : norm.slice(0, first)) && norm.split(" ").every((word) => set.has(word));
};
const PARTED = /\s[|•·/]\s|\t/g;
/** No bar of buttons has more words. */
const MOST_BUTTONS = 60;
const NETWORKS = wordSet(
  "facebook twitter x linkedin whatsapp telegram instagram youtube pinterest reddit email e-mail mail print share tweet copy link messenger viber vk tumblr google+ pocket save sms line wechat weibo flipboard threads bluesky and on via rss by us follow",
);
const LANGUAGES = new Set(
  (
    "english français francais deutsch español espanol русский português portugues italiano türkçe turkce العربية عربي فارسی اردو हिन्दी हिंदी বাংলা 中文 简体中文 繁體中文 日本語 한국어 українська беларуская қазақша kazakh қазақ " +
    "o'zbek oʻzbek ўзбек кыргызча тоҷикӣ azərbaycan հայերեն ქართული română magyar polski čeština slovenčina српски srpski hrvatski bosanski shqip македонски български ελληνικά עברית kiswahili hausa indonesia bahasa melayu tiếng việt ไทย russian french german spanish arabic chinese turkish portuguese ukrainian persian en ru fr de es ar kz ua uk zh tr | /"
  ).split(" "),
);

/** Rows of buttons, ways through the site, counters and clocks of players: lines that are furniture by their make. */
export const MENU_RULES: readonly LineRule[] = [
  {
    id: "boilerplate.share-bar",
    kind: "boilerplate",
    weight: 40,
    most: MOST_BUTTONS,
    test: (line) => line.norm.includes(" ") && all(line, NETWORKS),
  },
  {
    id: "boilerplate.breadcrumb",
    kind: "boilerplate",
    weight: 35,
    pattern:
      /^(?:home|main|news|you are here:?|start|главная)\s*(?:[>»›/|→:]|\s-\s)|^(?:[^>»›→]{2,60}\s[>»›→]\s){2}/i,
    test: ({ text, terminal }) => !terminal && text.length < 160,
  },
  {
    id: "boilerplate.numbered-menu",
    kind: "boilerplate",
    weight: 25,
    most: 4,
    pattern: /^\d{1,2}[.)]\s+\p{Lu}/u,
    test: ({ terminal }) => !terminal,
  },
  {
    id: "boilerplate.reading-time",
    kind: "boilerplate",
    weight: 45,
    ...short(
      /^(?:(?:estimated )?reading time:?|read time:?|time to read:?)?\s*(?:about |~|< ?)?(?:\d{1,3}|one|two|three|four|five)[ -]?(?:min|mins|minute|minutes)(?:\.? ?(?:to )?(?:read|reading|listen|watch))?(?:, \d+ seconds?)?(?: read)?$/,
      8,
    ),
  },
  {
    id: "boilerplate.counter",
    kind: "boilerplate",
    weight: 30,
    ...short(
      /^(?:(?:image |photo |slide |page |picture |list )?\d{1,3} ?(?:of|\/) ?\d{1,3}|(?:page|seite|página|страница|стр\.) \d{1,4}|list of \d+ items?|end of list|\d+x\d+ image|(?!(?:1[5-9]|20)\d\d$)[\d.,]+ ?[km]?(?: (?:views?|shares?|likes?|reads?|hits|photos?|images?|pictures?|replies|votes?|points|followers|visits|просмотров))?|(?:views?|hits|reads?|shares?|likes?|просмотры):? [\d.,]+ ?[km]?|просмотров:? \d+)$/,
      5,
    ),
  },
  {
    id: "boilerplate.player",
    kind: "boilerplate",
    weight: 40,
    ...short(
      /^(?:(?:listen|watch|video|audio|play|duration|podcast)\b[^.]{0,30})?\d{1,2}:\d{2}(?::\d{2})?(?: ?[/|-] ?\d{1,2}:\d{2}(?::\d{2})?)?(?: min(?:utes)?)?$|^(?:\d{2,4}p|\d+ kbps)(?: [|/]? ?(?:\d{2,4}p|\d+ kbps|\d+(?:\.\d+)?mb))*$/,
      8,
    ),
  },
  {
    id: "boilerplate.weather",
    kind: "boilerplate",
    weight: 50,
    ...short(
      /^[+-]?\d{1,3}(?:\.\d+)? ?°? ?[cf]$|^(?:[\p{L}, ]{0,30})?[+-]?\d{1,3}(?:\.\d+)? ?(?:°|º) ?[cf]?\b.{0,40}$|^(?:mostly |partly )?(?:cloudy|sunny|clear sky|overcast clouds?|scattered clouds|few clouds|broken clouds|light rain|humidity|wind|feels like)\b.{0,24}$/u,
      8,
    ),
  },
  {
    id: "boilerplate.rates",
    kind: "boilerplate",
    weight: 40,
    most: 14,
    pattern:
      /^(?:\W{0,2}(?:USD|EUR|RUB|GBP|CNY|KZT|BTC|JPY|TRY|BRENT|Brent|S&P 500|Nasdaq|Dow|DOW|FTSE|Nikkei|Gold|Oil)\b[\s:/=▲▼+$€-]*[\d.,]+[\s%▲▼+−-]*[\d.,%]*\s*)+$/,
    test: ({ text }) => text.length <= 160,
  },
  {
    id: "boilerplate.address",
    kind: "boilerplate",
    weight: 35,
    ...short(
      /^(?:https?:\/\/\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.]+|@\w{2,30}|(?:tel|phone|fax|call|реклама)?[ :.]*\+?[\d() -]{7,20}|pic\.twitter\.com\/\S+)$/,
      6,
    ),
    test: ({ text }) => stampOf(text, 0, text.length) === null,
  },
  {
    id: "boilerplate.ticker",
    kind: "boilerplate",
    weight: 30,
    least: 3,
    pattern: /^\d{1,2}:\d{2}(?: ?[ap]\.?m\.?)?(?:,? \d{1,2} \p{L}+)?[ |–-]+\p{Lu}/u,
    test: ({ terminal }) => !terminal,
  },
  {
    id: "boilerplate.language-menu",
    kind: "boilerplate",
    weight: 35,
    least: 2,
    most: 60,
    test: (line) => all(line, LANGUAGES),
  },
  {
    id: "boilerplate.foreign-script",
    kind: "boilerplate",
    weight: 45,
    least: 1,
    test: ({ foreign }) => foreign >= 60,
  },
  {
    id: "boilerplate.menu-row",
    kind: "boilerplate",
    weight: 30,
    signs: [PARTED],
    test: (line) => !isProse(line) && line.text.length < 400 && (line.text.match(PARTED)?.length ?? 0) >= 3,
  },
  {
    id: "boilerplate.no-words",
    kind: "boilerplate",
    weight: 40,
    test: ({ words, text }) => words.length === 0 || (words.length === 1 && text.length <= 2),
  },
];
