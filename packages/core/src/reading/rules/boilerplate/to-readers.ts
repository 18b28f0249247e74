import type { LineRule } from "../rule.ts";
import { opening, short } from "./forms.ts";

/** How a page speaks to its reader. */
const TO_READER =
  /^(?:if you\b(?:.{0,240}(?:please|click|contact|e-?mail|subscribe|could face|sign up|write to|let us know|visit|our content|our website|note that))|(?:to find out more|to learn more|for (?:more|further|additional|media|press) (?:information|details|news|on this|stories|enquiries|inquiries|queries)|to (?:read|see|view|watch|listen to|hear|get|contact|report|submit|send|advertise|subscribe)\b[^.]{0,80})[,:]? ?(?:please )?(?:click|visit|go to|see|contact|check|call|e-?mail|tap|download|follow|read|log on)\b|please (?:note|click|enable|turn|check|help|wait|try|enter|share|send|refresh|update|visit|select|read|use|log|sign|support|subscribe|disable)\b|click (?:here|on|to|the|below)\b|tap (?:here|on|to)\b|do you (?:have|know|want|like|think|agree|need)\b.{0,100}\?|have your say\b|to unsubscribe\b|have (?:you|a)\b.{0,80}\?$|got a\b.{0,60}\?|want (?:to|more)\b.{0,80}|(?:send|share|tell|write|email|e-mail|let|contact|call|reach|message) (?:us|your|me)\b|(?:you can|you could|you may) (?:also )?(?:follow|find|read|watch|listen|subscribe|contact|reach|email|e-mail|write|send|unsubscribe|share|support|download|see|opt|change|manage)\b|(?:javascript|your browser|this browser|adblock|ad blocker)\b|(?:select|highlight) (?:the )?(?:text|it|mistake|error)\b.{0,60}ctrl|found (?:a|an) (?:mistake|error|typo|bug)\b|(?:check|find) (?:out )?(?:more|our)\b|(?:visit|check out|browse|discover|explore|download|watch|listen to|subscribe to|sign up to|catch up) (?:\S+ ){1,10}(?:to (?:learn|see|watch|read|get|find|discover|stay|catch|keep)|for (?:more|the latest|all|full|details)|here\b|on (?:our|the) (?:website|app|channel|page))|we invite you\b|advertise (?:with|on|in) (?:us\b|our\b|[\p{L}\p{N}-]+\.\p{L}{2,})|by (?:advertising|subscribing|signing up|registering|donating|becoming)\b[^.]{0,60}\byou(?:r|['’]ll)?\b|(?:help|support) us\b|(?:please )?(?:support|help) (?:our|this|the \p{L}+ \p{L}+)\b|enjoy (?:our|unlimited)\b|(?:we(?:['’]ve| have)|it (?:looks|seems) like you(?:['’]re| are)) (?:detected|noticed|using) (?:that )?(?:you|your|an? ad)\b|thanks for (?:sharing|reading|subscribing|signing)\b|(?:oops|sorry)[!,])/iu;

/** What is its own it offers on short lines. */
const OURS = /\bclick here\b|\bour (?:newsletter|website|app|telegram|podcast|channel|instagram|youtube)\b/i;

/** What a page says to those who read it: follow us, sign up, log in, found a mistake? */
export const TO_READER_RULES: readonly LineRule[] = [
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
    // How those who keep a live page greet and part; what happened stands between.
    id: "boilerplate.live-host",
    kind: "boilerplate",
    weight: 62,
    ...opening(
      /^(?:(?:good (?:morning|afternoon|evening)|hello|hi),? (?:everyone |all )?(?:and )?welcome (?:to|back)|welcome (?:back )?to (?:our|the [\p{L} ]{2,30}) (?:live|rolling)|(?:that['’]s (?:all|it)|that (?:ends|concludes)|this (?:ends|concludes)) (?:from us\b|for (?:now|today|tonight)\b|(?:our|today['’]s) (?:live |rolling )?coverage)|we(?:['’]re| are) (?:now )?(?:closing|wrapping up|pausing|ending) (?:this|our|the) (?:live|blog|coverage)|(?:thanks|thank you) for (?:joining|following|being with) us)/iu,
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
      /^(?:your e-?mail address will not be published|required fields are marked|save my name, e-?mail|notify me (?:of|when|by)|(?:please )?(?:log ?in|sign in|register)(?: or (?:log ?in|sign in|register))? to (?:post|leave|comment|reply|view|join)|comments? (?:are|is) (?:closed|moderated|disabled|subject|welcome|the responsibility)|be the first to (?:comment|reply|write)|(?:there are )?no comments (?:yet|for this|on this|so far|have been)|(?:readers'? )?comments? \(\d+\)|\d+ (?:comments?|responses?|replies|thoughts?)\b(?: (?:to|on) .{0,120})?$|leave (?:a|your) (?:comment|reply)\b|post (?:a|your) comment|what do you think\b.{0,80}\?|(?:the )?(?:views|opinions) expressed in (?:the )?comments|by (?:posting|submitting|commenting)\b|your name\s?\*|(?:we|the editors?) (?:reserve|moderate)\b.{0,60}comments|this site uses akismet|written by .{2,40} on .{5,30} reply$)/iu,
    ),
  },
  {
    id: "boilerplate.second-person",
    kind: "boilerplate",
    weight: 62,
    signs: [TO_READER, OURS],
    test: ({ text, words }) =>
      !/^[“"'‘«]/.test(text) &&
      (TO_READER.test(text.slice(0, 400)) || (words.length <= 16 && OURS.test(text))),
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
];
