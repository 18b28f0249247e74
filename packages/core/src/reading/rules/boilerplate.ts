import { isProse, type Letters } from "../lines/line.ts";
import { stampOf } from "../stamps/stamp.ts";
import { PHRASES, PHRASE_WEIGHTS } from "./phrases.ts";
import type { LineRule } from "./rule.ts";

const phraseSets = Object.entries(PHRASES).map(
  ([role, list]) =>
    [
      role,
      new Set(
        list
          .split("|")
          .map((phrase) => phrase.trim())
          .filter(Boolean),
      ),
    ] as const,
);

const ROLES_OF_PHRASES = new Map<string, readonly string[]>();
for (const [role, phrases] of phraseSets)
  for (const phrase of phrases) ROLES_OF_PHRASES.set(phrase, [...(ROLES_OF_PHRASES.get(phrase) ?? []), role]);
const NO_ROLES: readonly string[] = [];
const COUNT = /^\d[\d.,]*[km]? | \(?\d[\d.,]*[km]?\)?$/g;

/** All rules ask for the same line one after the other: its roles are looked up once. */
const asked: { norm: string | null; roles: readonly string[] } = { norm: null, roles: NO_ROLES };

function phraseRoles(norm: string): readonly string[] {
  if (norm.length > 80) return NO_ROLES;
  if (asked.norm !== norm) {
    const whole = ROLES_OF_PHRASES.get(norm) ?? NO_ROLES;
    const counted = /\d/.test(norm) ? (ROLES_OF_PHRASES.get(norm.replace(COUNT, "")) ?? NO_ROLES) : NO_ROLES;
    Object.assign(asked, { norm, roles: counted.length > 0 ? [...whole, ...counted] : whole });
  }
  return asked.roles;
}

/** Lines that are a phrase of furniture as a whole, with a count beside it at most ("Comments (12)"). */
const PHRASE_RULES: readonly LineRule[] = phraseSets.map(([role]) => ({
  id: `boilerplate.${role}`,
  kind: "boilerplate",
  ...(PHRASE_WEIGHTS[role] ?? { weight: 30 }),
  test: ({ norm }) => phraseRoles(norm).includes(role),
}));

const all = (line: Letters, set: ReadonlySet<string>): boolean =>
  line.norm.split(" ").every((word) => set.has(word));
/** No bar of buttons has more words. */
const MOST_BUTTONS = 60;
const NETWORKS = new Set(
  "facebook twitter x linkedin whatsapp telegram instagram youtube pinterest reddit email e-mail mail print share tweet copy link messenger viber vk tumblr google+ pocket save sms line wechat weibo flipboard threads bluesky and on via rss by us follow".split(
    " ",
  ),
);
const LANGUAGES = new Set(
  (
    "english français francais deutsch español espanol русский português portugues italiano türkçe turkce العربية عربي فارسی اردو हिन्दी हिंदी বাংলা 中文 简体中文 繁體中文 日本語 한국어 українська беларуская қазақша kazakh қазақ " +
    "o'zbek oʻzbek ўзбек кыргызча тоҷикӣ azərbaycan հայերեն ქართული română magyar polski čeština slovenčina српски srpski hrvatski bosanski shqip македонски български ελληνικά עברית kiswahili hausa indonesia bahasa melayu tiếng việt ไทย russian french german spanish arabic chinese turkish portuguese ukrainian persian en ru fr de es ar kz ua uk zh tr | /"
  ).split(" "),
);

/** `text` is matched at its beginning, whatever the length of the rest: prose boilerplate is told by its opening. */
const opening = (pattern: RegExp): Pick<LineRule, "pattern" | "within"> => ({ pattern, within: 240 });
/** The same of the plain form, for short lines alone. */
const short = (pattern: RegExp, most = 14): Pick<LineRule, "pattern" | "of" | "within" | "most"> => ({
  pattern,
  of: "norm",
  within: 240,
  most,
});

/** What is said beside the word where a page speaks of its own cookies, and not of biscuits. */
const COOKIE_COMPANY =
  /browser|consent|website|webseite|analytic|plugin|visitor|besucher|session|third[- ]part|personali[sz]|navegador|navigat(?:eur|ion)|сайт|sitio|site web|sito|preferenc|necessar|notwendig|nécessair|necesari|technisch|set by|is (?:set|used|installed)|are (?:set|used|installed)|use(?:s|d)? (?:of )?cookies|(?:verwenden|nutzen|setzen) (?:wir )?cookies|cookies (?:werden|helfen|pour|para|per|ermöglichen)|traffic|tracking|advertis|privacy|datenschutz/u;

/** How a page speaks to its reader. */
const TO_READER =
  /^(?:if you\b(?:.{0,240}(?:please|click|contact|e-?mail|subscribe|could face|sign up|write to|let us know|visit|our content|our website|note that))|(?:to find out more|to learn more|for (?:more|further|additional|media|press) (?:information|details|news|on this|stories|enquiries|inquiries|queries)|to (?:read|see|view|watch|listen to|hear|get|contact|report|submit|send|advertise|subscribe)\b[^.]{0,80})[,:]? ?(?:please )?(?:click|visit|go to|see|contact|check|call|e-?mail|tap|download|follow|read|log on)\b|please (?:note|click|enable|turn|check|help|wait|try|enter|share|send|refresh|update|visit|select|read|use|log|sign|support|subscribe|disable)\b|click (?:here|on|to|the|below)\b|tap (?:here|on|to)\b|do you (?:have|know|want|like|think|agree|need)\b.{0,100}\?|have your say\b|to unsubscribe\b|have (?:you|a)\b.{0,80}\?$|got a\b.{0,60}\?|want (?:to|more)\b.{0,80}|(?:send|share|tell|write|email|e-mail|let|contact|call|reach|message) (?:us|your|me)\b|(?:you can|you could|you may) (?:also )?(?:follow|find|read|watch|listen|subscribe|contact|reach|email|e-mail|write|send|unsubscribe|share|support|download|see|opt|change|manage)\b|(?:javascript|your browser|this browser|adblock|ad blocker)\b|(?:select|highlight) (?:the )?(?:text|it|mistake|error)\b.{0,60}ctrl|found (?:a|an) (?:mistake|error|typo|bug)\b|(?:check|find) (?:out )?(?:more|our)\b|(?:visit|check out|browse|discover|explore|download|watch|listen to|subscribe to|sign up to|catch up) (?:\S+ ){1,10}(?:to (?:learn|see|watch|read|get|find|discover|stay|catch|keep)|for (?:more|the latest|all|full|details)|here\b|on (?:our|the) (?:website|app|channel|page))|we invite you\b|advertise (?:with|on|in) (?:us\b|our\b|[\p{L}\p{N}-]+\.\p{L}{2,})|by (?:advertising|subscribing|signing up|registering|donating|becoming)\b[^.]{0,60}\byou(?:r|['’]ll)?\b|(?:help|support) us\b|(?:please )?(?:support|help) (?:our|this|the \p{L}+ \p{L}+)\b|enjoy (?:our|unlimited)\b|thanks for (?:sharing|reading|subscribing|signing)\b|(?:oops|sorry)[!,])/iu;

export const BOILERPLATE_RULES: readonly LineRule[] = [
  ...PHRASE_RULES,
  {
    id: "boilerplate.share-bar",
    kind: "boilerplate",
    weight: 40,
    most: MOST_BUTTONS,
    test: (line) => line.norm.includes(" ") && all(line, NETWORKS),
  },
  {
    id: "boilerplate.follow",
    kind: "boilerplate",
    weight: 60,
    ends: 10,
    ...opening(
      /^\W{0,4}(?:(?:please )?(?:follow|join|like|find|add) (?:us|me|him|her|our|the [\p{L} ]{2,30}) (?:on|at|in|channel)\b|follow \S+(?: \S+){0,4} on (?:twitter|facebook|x|instagram|telegram|whatsapp|google news|linkedin|youtube)\b|join (?:our|the) (?:\p{L}+ ){0,3}(?:telegram|whatsapp|channel|group|community|mailing list)|(?:\p{L}+ )?(?:whatsapp|telegram) channel\b|for (?:all |more )?(?:the )?(?:latest|breaking|top|more)\b[^.]{0,50}\b(?:news|updates|stories|headlines)\b[^.]{0,40}, (?:please )?(?:follow|visit|join|subscribe|download|log on|stay|click|check|go to|like)\b)/iu,
    ),
  },
  {
    id: "boilerplate.breadcrumb",
    kind: "boilerplate",
    weight: 35,
    test: ({ text, terminal }) =>
      !terminal &&
      text.length < 160 &&
      (/^(?:home|main|news|you are here:?|start|главная)\s*(?:[>»›/|→:]|\s-\s)/i.test(text) ||
        /^(?:[^>»›→]{2,60}\s[>»›→]\s){2}/.test(text)),
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
    id: "boilerplate.player",
    kind: "boilerplate",
    weight: 40,
    ...short(
      /^(?:(?:listen|watch|video|audio|play|duration|podcast)\b[^.]{0,30})?\d{1,2}:\d{2}(?::\d{2})?(?: ?[/|-] ?\d{1,2}:\d{2}(?::\d{2})?)?(?: min(?:utes)?)?$|^(?:\d{2,4}p|\d+ kbps)(?: [|/]? ?(?:\d{2,4}p|\d+ kbps|\d+(?:\.\d+)?mb))*$/,
      8,
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
    // How those who keep a live page greet and part; what happened stands between.
    id: "boilerplate.live-host",
    kind: "boilerplate",
    weight: 62,
    ...opening(
      /^(?:(?:good (?:morning|afternoon|evening)|hello|hi),? (?:everyone |all )?(?:and )?welcome (?:to|back)|welcome (?:back )?to (?:our|the [\p{L} ]{2,30}) (?:live|rolling)|(?:that['’]s (?:all|it)|that (?:ends|concludes)|this (?:ends|concludes)) (?:from us\b|for (?:now|today|tonight)\b|(?:our|today['’]s) (?:live |rolling )?coverage)|we(?:['’]re| are) (?:now )?(?:closing|wrapping up|pausing|ending) (?:this|our|the) (?:live|blog|coverage)|(?:thanks|thank you) for (?:joining|following|being with) us)/iu,
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
    id: "boilerplate.newsletter",
    kind: "boilerplate",
    weight: 75,
    ends: 10,
    ...opening(
      /^(?:[^.]{0,60}\b)?(?:(?:sign up|subscribe|register) (?:here |now |today |below )?(?:for|to) (?:\S+ ){0,6}(?:newsletters?|briefings?|alerts?|emails?|updates|digest|mailing list|podcast|channel|edition|print|access|notifications?|content|print edition)\b|get (?:the |our |all |more )?(?:\S+ ){0,6}(?:delivered|sent|straight|directly|right) (?:\S+ )?(?:to|in|into) your (?:inbox|e-?mail|phone)|enter your e-?mail|your e-?mail address|get (?:\S+ ){0,3}(?:updates|alerts|news|headlines|notifications|breaking news)\b(?: on| from| about| in|$)|stay (?:informed|up to date|updated|connected|ahead|tuned)\b|thank you for (?:reading|subscribing|signing up|visiting)|keep up (?:to date )?with (?:the latest|our)|never miss (?:a|an|the)\b|download (?:the|our) (?:\S+ ){0,4}app\b|support (?:independent|our|quality|the) (?:\S+ ){0,3}journalism|(?:please )?consider (?:making a donation|supporting|subscribing|donating)|(?:become|be) a (?:(?:subscriber|supporter|patron) (?:of|and|to|today|for)|member (?:and|to|today|for|of (?:our|this site)))\b|to (?:continue|keep) reading\b|to (?:read|see) (?:the (?:rest|full|whole)|more)\b[^.]{0,60}\b(?:log ?in|sign (?:in|up)|subscribe|register)\b|you have (?:\S+ ){0,4}(?:free )?articles? (?:left|remaining)|this (?:article|content|story|page) is (?:for|only|reserved|available (?:only )?(?:to|for)) (?:\S+ ){0,3}(?:subscribers|members|premium)|join (?:\p{Lu}\S* ){1,4}for access\b|plus special access to\b|by (?:entering|providing|submitting) your e-?mail\b|already (?:a |have a )?(?:subscriber|subscribed|registered|member|an account))/iu,
    ),
  },
  {
    id: "boilerplate.comment-form",
    kind: "boilerplate",
    weight: 75,
    ends: 200,
    ...opening(
      /^(?:your e-?mail address will not be published|required fields are marked|save my name, e-?mail|notify me (?:of|when|by)|(?:please )?(?:log ?in|sign in|register)(?: or (?:log ?in|sign in|register))? to (?:post|leave|comment|reply|view|join)|comments? (?:are|is) (?:closed|moderated|disabled|subject|welcome|the responsibility)|be the first to (?:comment|reply|write)|(?:readers'? )?comments? \(\d+\)|\d+ (?:comments?|responses?|replies|thoughts?)\b(?: (?:to|on) .{0,120})?$|leave (?:a|your) (?:comment|reply)\b|post (?:a|your) comment|what do you think\b.{0,80}\?|(?:the )?(?:views|opinions) expressed in (?:the )?comments|by (?:posting|submitting|commenting)\b|your name\s?\*|(?:we|the editors?) (?:reserve|moderate)\b.{0,60}comments|this site uses akismet|written by .{2,40} on .{5,30} reply$)/iu,
    ),
  },
  {
    id: "boilerplate.cookies",
    kind: "boilerplate",
    weight: 80,
    ...opening(
      /\b(?:(?:we|this (?:web)?site|our (?:web)?site|this page|we and our (?:\d+ )?partners|our partners|the (?:web)?site)(?: also)? uses? (?:\S+ ){0,6}cookies|uses? of cookies|accept (?:all )?cookies|cookies? (?:policy|settings|preferences|consent|notice)|cookies (?:to|are|help|that)\b|by (?:continuing|using|browsing|clicking|closing)\b[^.]{0,60}\b(?:you (?:agree|accept|consent)|our use)|privacy policy and terms|personal data (?:will be|is) processed|we (?:value|respect|care about) your privacy|store and\/or access information on a device)/iu,
    ),
  },
  {
    // Of a page's cookies in any of its languages: "This cookie is set by the consent plugin", "Funktionale Cookies helfen dabei".
    id: "boilerplate.cookie-table",
    kind: "boilerplate",
    weight: 70,
    test: ({ norm }) =>
      norm.includes("cookie") &&
      /(?:^|[^\p{L}])cookies?(?![\p{L}])/u.test(norm) &&
      COOKIE_COMPANY.test(norm.slice(0, 600)),
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
    id: "boilerplate.copyright",
    kind: "boilerplate",
    weight: 75,
    ends: 60,
    ...opening(
      /^\W{0,3}(?:(?:copyright|\(c\))\s*(?:©|\(c\))?\s*(?:\d{4}\b|the\b|by\b|all\b|©)|(?:all|some) rights reserved|[^.]{2,80}[.,]? all rights reserved\b|this (?:material|article|content|story|document|report)(?:, and other [^,]{0,60},)? (?:may not|must not|cannot|is (?:protected|copyright)) |no (?:part of|reproduction)|(?:reproduction|republication|reprint(?:ing)?|redistribution|use|copying|any use) (?:of|in whole|without|or)\b[^.]{0,120}(?:permission|prohibited|consent|allowed|permitted|link|reference|mandatory)|(?:reprinted|republished|reproduced|published|used) (?:with|by) (?:the )?(?:kind )?permission|when (?:using|quoting|copying|reprinting|citing)\b[^.]{0,100}(?:link|reference|mandatory|required|obligatory)|(?:terms|conditions) of use\b|unauthori[sz]ed (?:use|reproduction)|©)/iu,
    ),
  },
  {
    id: "boilerplate.legal",
    kind: "boilerplate",
    weight: 75,
    ends: 30,
    ...opening(
      /^(?:(?:the )?(?:views|opinions)(?:,? (?:and )?(?:views|opinions|positions|facts))? (?:expressed|presented|stated|in this)\b|disclaimer\s?[:.–-]|this (?:website|site|portal|page|service) (?:is|was|has|contains|may|does|uses)\b|(?:the )?(?:editorial (?:board|staff|office|team)|editors?|publisher|website|newspaper) (?:is|are|does|do|may|assumes?|bears?|takes?) not? ?(?:\S+ )?(?:responsib|liab|necessarily|share|agree)|registered (?:in|with|office|at|as|under|number)\b|(?:certificate|licen[cs]e) (?:of|no|number|№)|iss?n\b|(?:phone|tel|telephone|fax|address|e-?mail|whatsapp|mobile|hotline|editorial office|newsroom|advertising|реклама)\s?[.:]?\s?[+(]?\d[\d() -]{4,}|this (?:document|statement|translation) is (?:an )?unofficial|[^.]{0,120}\b(?:should not be construed as|manages this (?:site|website)|not responsible for the content)\b)/iu,
    ),
  },
  {
    id: "boilerplate.second-person",
    kind: "boilerplate",
    weight: 62,
    test: ({ text, words }) =>
      !/^[“"'‘«]/.test(text) &&
      (TO_READER.test(text.slice(0, 400)) ||
        (words.length <= 16 &&
          /\bclick here\b|\bour (?:newsletter|website|app|telegram|podcast|channel|instagram|youtube)\b/i.test(
            text,
          ))),
  },
  {
    id: "boilerplate.self-portrait",
    kind: "boilerplate",
    weight: 70,
    ends: 25,
    ...opening(
      /^(?:(?:\p{Lu}[\p{L}/.&’' -]{1,50}|[\p{L}\p{N}-]{2,30}(?:\.\p{Ll}{2,6}){1,2})(?:,? (?:the|an?) [^.]{3,80},)?(?: journalists?| reporters?)? (?:reports?|provides?|delivers?|covers?|publishes|brings?|broadcasts?|offers?|is)\b[^.]{0,120}\b(?:in (?:\d+|\p{L}+) languages|news and (?:information|analysis|features|views|current affairs)|(?:[\p{L}]+['’]s? leading|leading|world['’]s|largest|oldest|independent|premier|first|trusted|international|national|official|english-language|daily|weekly|multimedia|award-winning|nonprofit|non-profit|online|private)[\p{L} ,-]{0,60}(?:newspaper|(?:news|media|information)(?: and (?:media|information))? (?:agency|websites?|sites?|portal|outlet|organi[sz]ation|service|source|platform|magazine|provider)|publication|broadcaster|websites?|portals?|media (?:outlet|organi[sz]ation|company|group|house)|magazine|think tank|daily)\b)|(?:[Ww]e|[Oo]ur (?:mission|goal|journalists|team|reporters|newsroom)) (?:provide (?:what|news|readers|you|independent|uncensored)|report (?:the|on|from|without)|bring you|deliver (?:news|you)|rely on (?:your|our|readers)|(?:is|are) (?:an? (?:\p{L}+ ){0,3}(?:news|newspaper|magazine|website|team of|nonprofit|non-profit)|committed to|to (?:inform|provide|deliver))|cover (?:news|the news|stories)|publish(?:es)? (?:news|stories|daily|independent)|strive to|exist to)\b|[Aa]bout (?:us|the author|the writer|this (?:site|article|story)|\p{Lu}[\p{L}/]+)\s?[:.–-]?$|\p{Lu}[\p{L}/.&’' -]{1,50} has been (?:declared|designated|labell?ed|listed|branded) (?:as )?(?:an? |a so-called )?[“"'‘](?:undesirable|foreign agent|extremist)|(?:[Ee]stablished|[Ff]ounded|[Ll]aunched) in \d{4},? (?:\p{L}+ ){1,6}(?:is|has|brings|provides)\b[^.]{0,80}\b(?:news|newspaper|website|portal|agency|magazine)\b)/u,
    ),
  },
  {
    id: "boilerplate.biography",
    kind: "boilerplate",
    weight: 70,
    ends: 30,
    ...opening(
      /^(?:[Aa]bout the (?:author|writer|reporter|contributor)s?\b|(?:[Tt]he )?(?:[Aa]uthor|[Ww]riter) (?:is (?:an?|the [\p{L} ]{2,40} (?:of|at|for)) |works|teaches)|(?:(?:\p{Lu}[\p{L}.’'-]* ){1,3}\p{Lu}[\p{L}’'-]+|[Hh]e|[Ss]he)(?:, [^,.]{2,60},)? (?:is|was) (?:an? |the )?(?:[\p{L}’'&-]+ ){0,5}(?:correspondent|reporter|journalist|editor|columnist|freelance|freelancer|bureau chief|contributor|writer|producer|blogger|photojournalist|intern|fellow)\b[^.]{0,80}\b(?:for|at|with|in|of|based|who|covering|specializing|specialising)\b|(?:\p{Lu}[\p{L}.’'-]* ){1,3}\p{Lu}[\p{L}’'-]+ (?:covers|writes (?:about|on|for)|reports (?:on|for|from [^.]{2,30} for)) [^.]{0,120}\.|(?:[Rr]each|[Cc]ontact|[Ee]mail|[Ee]-mail|[Ff]ollow|[Ww]rite to) (?:him|her|the (?:author|writer|reporter)|them|\p{Lu}\p{L}+ (?:at|on)|\p{Lu}\p{L}+ \p{Lu}\p{L}+ (?:at|on)))/u,
    ),
  },
  {
    id: "boilerplate.tags",
    kind: "boilerplate",
    weight: 60,
    ends: 25,
    test: ({ text, terminal, words }) =>
      /^\W{0,3}(?:tags?|topics?|keywords?|filed under|posted (?:in|under)|categor(?:y|ies)|labels?|sections?|in this story|related topics|subjects?|теги|метки|schlagwörter|etiquetas|mots[- ]clés|companies|people|places|regions?|countries)\s?[:|]\s?\S/i.test(
        text,
      ) ||
      (!terminal && words.length >= 2 && /^(?:#[\p{L}\p{N}_]+[\s,]*){1,20}$/u.test(text)),
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
    id: "boilerplate.embed",
    kind: "boilerplate",
    weight: 55,
    ...opening(
      /^(?:view this post on|a post shared by|this post is from|content from (?:twitter|youtube|facebook|instagram)|[—–-] .{2,60} \(@\w{2,30}\)|.{10,200}[.!?] [—–-] .{2,60} \(@\w{2,30}\)(?: |$)|.{0,200}pic\.twitter\.com\/|tweet by|posts? from|this content is (?:currently )?(?:not available|hosted)|skip (?:twitter|youtube|facebook|instagram|past|promotion|newsletter)|end of (?:twitter|youtube|facebook|instagram|promotion)|due to your cookie|view on (?:twitter|x|youtube|instagram)|loading (?:the )?(?:tweet|video|comments))/iu,
    ),
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
    id: "boilerplate.found-bug",
    kind: "boilerplate",
    weight: 60,
    ...short(
      /^(?:(?:have you )?(?:found|spotted|noticed|see|report|seen) (?:a |an |any )?(?:bug|mistake|error|typo|inaccuracy|problem)s?\b|нашли ошибку|report (?:this|an?) )/u,
      16,
    ),
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
    id: "boilerplate.site-credit",
    kind: "boilerplate",
    weight: 50,
    ends: 40,
    ...short(
      /^(?:powered by|designed by|developed by|website by|site by|theme by|proudly powered|hosted by|a project of|funded by|supported by|in partnership with|created by) \S/u,
      9,
    ),
    test: ({ terminal }) => !terminal,
  },
  {
    id: "boilerplate.menu-row",
    kind: "boilerplate",
    weight: 30,
    test: (line) =>
      !isProse(line) && line.text.length < 400 && (line.text.match(/\s[|•·/]\s|\t/g)?.length ?? 0) >= 3,
  },
  {
    id: "boilerplate.no-words",
    kind: "boilerplate",
    weight: 40,
    test: ({ words, text }) => words.length === 0 || (words.length === 1 && text.length <= 2),
  },
];
