import { SLUG } from "../lines/stack.ts";
import { isProse } from "../lines/line.ts";
import { PRESS_WORD } from "./masthead.ts";
import { RELEASE_MARK } from "../lines/split.ts";
import { stampOf } from "../stamps/stamp.ts";
import type { LineRule } from "./rule.ts";

const capital = (part: string): boolean => /^\p{Lu}/u.test(part);
const CONNECTIVE = /^(?:of|the|and|de|del|du|des|la|le|da|do|für|und|&)$/u;

/** "VN-INDEX 966.29 ▲": the name of a rate or an index with its figure. */
const RATE =
  /^(?:\p{Lu}[\p{Lu}\d/&.-]*\s){1,3}[$€£]?\d[\d.,]*\s?%?\s?[▲▼△▽↑↓+−-]?\s?(?:[+−-]?\d[\d.,]*\s?%?)?$/u;

/** What stands before the subject of a telegram. */
export const SUBJECT_LABEL = "boilerplate.subject-label";

/** "173. Memorandum of Conversation", "45. Telegram From the Embassy in Peru to the Department of State": what editions of papers of state call one. */
const PAPER_OF_STATE =
  /^(?:\d{1,4}[.:]\s?)?(?:(?:Editorial Note|Memorandum of (?:a )?(?:Telephone )?Conversation|(?:Summary |Draft )?(?:Minutes|Record|Summary|Notes) of (?:a |the |an )?.{4,120}|(?:Circular |Backchannel |Diplomatic )?(?:Telegram|Airgram|Despatch|Dispatch|Letter|Message|Note|Memorandum|Intelligence Memorandum|Action Memorandum|Information Memorandum|Briefing Memorandum|Aide-Mémoire) (?:[Ff]rom|[Bb]y) .{4,200}|(?:Intelligence )?(?:Report|Paper|Memorandum) Prepared (?:[Bb]y|[Ii]n|for) .{4,200}))(?<!\.)\d{0,2}$/u;

/** Lines at the head or the foot of a page that read like headlines or sentences, beside those of MASTHEAD_RULES. */
export const PAGE_HEAD_RULES: readonly LineRule[] = [
  {
    id: "title.paper-of-state",
    kind: "title",
    weight: 60,
    least: 2,
    most: 36,
    pattern: PAPER_OF_STATE,
    test: ({ terminal, functions, text }) => !terminal && (functions > 0 || /^\d/.test(text)),
  },
  {
    // "Covering the period 21 February to 30 April 1961": what a chronicle says of itself, and the year of its days.
    id: "subtitle.period-covered",
    kind: "subtitle",
    weight: 60,
    least: 3,
    most: 14,
    pattern:
      /^\(?(?:covering|period(?: covered)?:?|for) (?:the )?(?:period|months?|weeks?|years?|quarter)?\b.{4,60}\b(?:1[6-9]|20)\d\d[.)]{0,2}$/i,
    test: ({ text }) => /\b(?:period|months?|weeks?|years?|quarter|covering)\b/i.test(text),
  },
  {
    // "S/2013/447", "A/RES/71/1", "COM(2016) 710": what a document is filed under.
    id: "boilerplate.document-symbol",
    kind: "boilerplate",
    weight: 50,
    pattern: /^\p{Lu}{1,6}(?:\/[\p{Lu}\d][\p{L}\d.()-]{0,14}){1,6}(?:\*|\s\(\p{L}{3,12}\))?$/u,
    test: ({ text }) => text.length <= 40 && /\d/.test(text),
  },
  {
    // "The Derwent Examiner from Hobart, Tasmania · Page 9": what an archive calls the page of a paper.
    id: "boilerplate.archive-page",
    kind: "boilerplate",
    weight: 66,
    least: 4,
    most: 26,
    pattern: /^\p{Lu}[^.!?]{6,140}\s[·•|–—-]\s?[Pp]age [A-Z]?\d{1,3}$/u,
    test: ({ terminal }) => !terminal,
  },
  {
    // "Posts Tagged ‘Fishing’", "Tag Archives: Summit": what a web log's list is of.
    id: "boilerplate.archive-list",
    kind: "boilerplate",
    weight: 66,
    least: 3,
    most: 12,
    pattern:
      /^(?:(?:posts?|articles?|stories|news|entries) tagged|(?:tag|category|author|monthly|daily|yearly) archives?|browsing (?:tag|category))(?:\s?[:–-]\s?|\s(?:with|as|in|under)\s|\s?(?=[‘'"“#]))\S/iu,
    test: ({ terminal }) => !terminal,
  },
  {
    // "HomeArchiveNine states agree": the way to the page, its parts run together.
    id: "boilerplate.glued-way",
    kind: "boilerplate",
    weight: 56,
    pattern: /^Home(?!Pod|Kit|Away|Depot|Base|Serve|Grown)\p{Lu}\p{Ll}{2}/u,
    test: ({ terminal, text }) => !terminal && text.length < 200,
  },
  {
    // "views icon comments icon", "whatsapp button telegram button": what a page says in the place of its pictures.
    id: "boilerplate.pictograms",
    kind: "boilerplate",
    weight: 60,
    least: 2,
    most: 24,
    pattern: /^(?:(?:[\p{L}-]+ ){1,2}(?:icon|button|logo)s?(?: |$)){1,10}$/iu,
    test: ({ text }) =>
      /(?:icon|button|logo)s?$/iu.test(text) &&
      /(?:icon|button).* (?:icon|button)|(?:share|facebook|twitter|whatsapp|telegram|copy|print|views?|comments?) (?:icon|button)/iu.test(
        text,
      ),
  },
  {
    // "The Courier Swimming": a paper's name and the section.
    id: "boilerplate.paper-section",
    kind: "boilerplate",
    weight: 30,
    least: 3,
    most: 3,
    pattern: /^The \p{Lu}\p{L}+ \p{Lu}\p{L}+$/u,
    test: ({ words }) => PRESS_WORD.test(words[1] ?? "") && !/(?:s|ed)$/u.test(words[2] ?? ""),
  },
  {
    // "1h ago Ministers meet in Lima": another story and its age.
    id: "boilerplate.aged-headline",
    kind: "boilerplate",
    weight: 50,
    least: 4,
    most: 30,
    pattern: /^\d{1,2} ?(?:m|mins?|minutes?|h|hrs?|hours?|d|days?) ago \p{Lu}/u,
    test: ({ terminal, text }) => !terminal && stampOf(text, 0, text.length) === null,
  },
  {
    // "News ID: 4319", "Story code 12/2014": what a page is kept under.
    id: "boilerplate.record-id",
    kind: "boilerplate",
    weight: 60,
    most: 5,
    pattern:
      /^(?:(?:news|article|story|item|post|report|content|document|record|page|photo) ?(?:id|code|no\.?|number)|код новости|ID) ?[:#№]? ?[\p{Lu}\d][\p{Lu}\d/.-]{1,14}$/iu,
    test: ({ text }) => /\d{2}/.test(text),
  },
  {
    // "GULF-COUNCIL 2ND LEAD", "SUMMIT-TALKS URGENT": how a wire names a story to its desks.
    id: "boilerplate.slug",
    kind: "boilerplate",
    weight: 60,
    most: 6,
    pattern: SLUG,
  },
  {
    // "Sohar, Sultanate of Oman", "Kanton Remich – Canton de Remich", "Hobart, Tasmania, Australia": where the paper is printed.
    id: "boilerplate.place-line",
    kind: "boilerplate",
    weight: 40,
    most: 8,
    pattern:
      /^(?:(?:\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}, ){2,3}\p{Lu}[\p{L}'’-]+|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}, (?:the )?(?:Sultanate|Republic|Kingdom|State|Emirate|Principality|Federation|Commonwealth|Province|County|Union|Territory|Islands?|Democratic Republic|Federal Republic) of (?:the )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}|(?:Kanton|Canton|Province|Provincia|Distrito|District|County|Landkreis|Département)(?: (?:de|of|du|di))? \p{Lu}[\p{L}'’-]+(?:\s[–—/-]\s\p{Lu}[\p{L}'’ -]{2,30})?)$/u,
    test: ({ terminal }) => !terminal,
  },
  {
    // "Polesye Weekly | Brest, Byelorussia", "| Tribune | Lusaka |": a table's row or a bar of two with a paper's name.
    id: "boilerplate.name-bar",
    kind: "boilerplate",
    weight: 46,
    signs: [/[|·•]/],
    test: (line) => {
      if (isProse(line) || line.terminal || line.words.length > 14) return false;
      const parts = line.text
        .split(/[|·•]/u)
        .map((part) => part.trim())
        .filter((part) => part !== "");
      const names = (parts[0] ?? "").split(/\s+/u);
      return (
        parts.length >= 2 &&
        names.length <= 5 &&
        names.some((word) => PRESS_WORD.test(word)) &&
        line.words.every((word) => capital(word) || CONNECTIVE.test(word))
      );
    },
  },
  {
    // "slug: soviet-israel   priority: urgent", "Subject: South Sudan joins": fields of a wire or a letter.
    id: "boilerplate.wire-field",
    kind: "boilerplate",
    weight: 56,
    most: 20,
    pattern:
      /^(?:slug|priority|urgency|id|category|cat|subject|subj|re|cc|bcc|to|attn|dist(?:ribution)?|embargo|word ?count|length|ref(?:erence)?|service|desk|format|dateline|load-date|section|pub(?:lication)?-type|document-type|source code|doc(?:ument)? (?:no|id|number))\s?:\s?\S/iu,
  },
  {
    // "President: Mr. Tafrov (Bulgaria)", "Chairman: Mr. ORTIZ de ROZAS (Argentina).": who was in the chair, at the head of a record.
    id: "boilerplate.record-chair",
    kind: "boilerplate",
    weight: 62,
    least: 3,
    most: 12,
    pattern:
      /^(?:(?:acting |temporary )?president|chair(?:man|person|woman)?|vice-president|rapporteur|members|present)\s?:\s(?:\p{Lu}[\p{L} -]{2,40}\s)?(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Prince|H\.E)\.?\s/iu,
    test: ({ text }) => text.length <= 110,
  },
  {
    // "Check against delivery!", "As prepared for delivery": what is said of a speech's text.
    id: "boilerplate.delivery-note",
    kind: "boilerplate",
    weight: 70,
    least: 2,
    most: 8,
    pattern:
      /^[[(*]?(?:please )?(?:check|verify) against (?:the )?delivery|^[[(*]?as (?:delivered|prepared)(?: for delivery)?[\])*.!]{0,3}$/iu,
  },
  {
    // "SUBJECT:" of a telegram, "Title:" of a record: which it is stands behind it.
    id: SUBJECT_LABEL,
    kind: "boilerplate",
    weight: 80,
    most: 2,
    pattern: /^SUBJ(?:ECT)?\s?:$|^[-•*]?\s?(?:TITLE|HEADLINE|[Tt]itle|[Hh]eadline)\s?:$/u,
  },
  {
    // "Declassified/Released US Department of State EO Systematic Review 20 Mar 2014": who let a paper go, and when.
    id: "boilerplate.release-mark",
    kind: "boilerplate",
    weight: 95,
    most: 24,
    pattern: RELEASE_MARK,
  },
  {
    // "[Article digitised by volunteers — 94% of words verified]"
    id: "boilerplate.scan-note",
    kind: "boilerplate",
    weight: 62,
    most: 24,
    pattern:
      /^[[(][^\])]{0,120}\b(?:digiti[sz]ed|scanned|transcribed|OCR|machine-read|text recognition|verified)\b[^\])]{0,120}[\])]$/iu,
  },
  {
    // "+ ↺ − 16 px", "A- A+ 18px": controls of the letters' size.
    id: "boilerplate.letter-size",
    kind: "boilerplate",
    weight: 70,
    most: 5,
    pattern: /^(?:[^\p{L}\p{N}]{1,12}|(?:A[+−-]?\s?){1,3})\s?\d{1,2}\s?(?:px|pt)$/u,
  },
  {
    // "You are at : Home > Africa News"
    id: "boilerplate.you-are-at",
    kind: "boilerplate",
    weight: 56,
    pattern: /^you(?: a|['’])re (?:(?:now |currently )?reading|here|at|in|on)\s?[:>»|]/iu,
    test: ({ text, terminal }) => !terminal && text.length < 160,
  },
  {
    // "Your Community. Your Paper.", "One people. One voice."
    id: "boilerplate.motto",
    kind: "boilerplate",
    weight: 56,
    least: 3,
    most: 12,
    pattern: /^(?:\p{Lu}[\p{L}'’ ]{2,30}\. ?){2,4}$/u,
    test: ({ text }) =>
      /\b(?:your|our|one|paper|news|voice|truth|community|people|nation|first|facts?)\b/iu.test(text) &&
      !/\b(?:is|are|was|were|has|have|had|said|will)\b/iu.test(text),
  },
  {
    // "VN-INDEX 966.29 ▲ | USD/VND 23,170"
    id: "boilerplate.rate-bar",
    kind: "boilerplate",
    weight: 50,
    signs: [/\d/],
    test: ({ text, words }) => {
      if (words.length === 0 || words.length > 24 || text.length > 200) return false;
      const parts = text.split(/\s*[|·•]\s*/u).filter((part) => part !== "");
      return parts.length > 0 && parts.every((part) => RATE.test(part)) && /[▲▼△▽↑↓%/]|\d[.,]\d/u.test(text);
    },
  },
  {
    // "See editorial, page 6. Today's rice prices, page 11."
    id: "boilerplate.page-pointer",
    kind: "boilerplate",
    weight: 66,
    most: 18,
    pattern:
      /^(?:[^.]{3,50}\b(?:page|pages|p\.) ?\p{Lu}?\d{1,3}(?:, col(?:umns?|s?\.) ?\d(?:-\d)?)?(?:[.;]\s?|$)){1,4}$/iu,
    test: ({ text }) => /^(?:see\b|turn to\b|continued\b|more on\b|[^,.]{3,40}, (?:page|p\.))/iu.test(text),
  },
  {
    // "Subscription index 63147. Printed in 11,400 copies."
    id: "boilerplate.imprint",
    kind: "boilerplate",
    weight: 70,
    ends: 20,
    most: 24,
    pattern:
      /\b(?:subscription index|print run\b|circulation:? \d|printed in [\d,. ]{3,9} copies|[\d,. ]{3,9} copies printed|sent to (?:the )?press\b|registration (?:no|number)\b|order no\.? ?\d)/iu,
    test: ({ text }) => !/\b(?:said|says|told|announced)\b/iu.test(text),
  },
  {
    // "RED RIVER ECONOMIC TIMES", "THE SHIRE WEEKLY": a paper's name in capitals, alone on its line.
    id: "boilerplate.capital-name",
    kind: "boilerplate",
    weight: 30,
    least: 2,
    most: 6,
    pattern: /^[\p{Lu}\p{M}\s.'’&-]+$/u,
    test: ({ text, terminal, words }) =>
      !terminal &&
      !/\p{Ll}/u.test(text) &&
      PRESS_WORD.test(words.at(-1) ?? "") &&
      !/\b(?:TO|IN|ON|FOR|AT|BY|NO|WITH|FROM|AS|TODAY|STANDARD|POST|REVIEW|LEADER|RECORD)$/u.test(text) &&
      !/\b(?:TO|IN|ON|AT|BY|WITH|FROM|AS|IS|ARE)\b/u.test(text),
  },
  {
    // "Lake Chad Tribune Online Edition", "The Savannah Observer": a paper's name in title case, alone on its line.
    id: "boilerplate.paper-name",
    kind: "boilerplate",
    weight: 24,
    least: 2,
    most: 6,
    pattern: /^[\p{L}\p{M}\s.'’&-]+$/u,
    test: ({ text, terminal, words }) =>
      !terminal &&
      words.every((word) => capital(word) || CONNECTIVE.test(word)) &&
      words
        .slice(1)
        .some(
          (word) =>
            PRESS_WORD.test(word) &&
            (words[0] === "The" || !/^(?:today|post|record|leader|star|nation|review)$/iu.test(word)),
        ) &&
      (PRESS_WORD.test(words.at(-1) ?? "") ||
        /^(?:online|edition|english|international|service|group|network)$/iu.test(words.at(-1) ?? "")) &&
      !/\b(?:Meets?|Signs?|Says?|Visits?|Tells?|Talks?|Ends?|Opens?|Calls?|Wins?|With|From|After|To|In|On|By|At|For)\b/u.test(
        text,
      ),
  },
];
