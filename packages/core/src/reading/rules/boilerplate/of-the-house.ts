import type { LineRule } from "../rule.ts";
import { opening, short } from "./forms.ts";

/** What is said beside the word where a page speaks of its own cookies, and not of biscuits. */
const COOKIE_COMPANY =
  /browser|consent|website|webseite|analytic|plugin|visitor|besucher|session|third[- ]part|personali[sz]|navegador|navigat(?:eur|ion)|сайт|sitio|site web|sito|preferenc|necessar|notwendig|nécessair|necesari|technisch|set by|is (?:set|used|installed)|are (?:set|used|installed)|use(?:s|d)? (?:of )?cookies|(?:verwenden|nutzen|setzen) (?:wir )?cookies|cookies (?:werden|helfen|pour|para|per|ermöglichen)|traffic|tracking|advertis|privacy|datenschutz/u;

/** What an outlet says of itself: its rights, its cookies, its writers, who made the site. */
export const HOUSE_RULES: readonly LineRule[] = [
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
    of: "norm",
    pattern: /(?:^|[^\p{L}])cookies?(?![\p{L}])/u,
    test: ({ norm }) => norm.includes("cookie") && COOKIE_COMPANY.test(norm.slice(0, 600)),
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
];
