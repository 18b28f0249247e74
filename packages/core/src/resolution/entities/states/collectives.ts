import { wordSet } from "@chancery/language";

import { areOpposed, type ResolvedMention } from "../../../document/index.ts";
import { span } from "../../../record/index.ts";
import type { Discourse } from "../discourse.ts";
import { isStance } from "../references/phrase-words.ts";

/** People and bodies who act for the state whose adjective stands before them. */
const ACTING =
  wordSet(`official officials side sides authorities government governments delegation delegations diplomat diplomats negotiators leadership
  troops forces military army officers envoys representatives administration regime counterparts lawmakers ministers
  leaders presidents ambassadors experts negotiator`);
/** Of several, the states themselves: "the Kyrgyz and Tajik republics". */
const STATES = wordSet("states countries republics nations");
const LINKS = new Set(["and", ",", "or", "/"]);
const MODIFIERS = new Set(["ADJ", "NOUN"]);

/** "Russian and Kazakh officials", "the Fijian side", "Kyrgyz authorities": the states as acting, by one nominal mention. */
export function collectiveMentions(discourse: Discourse): readonly ResolvedMention[] {
  const { scene } = discourse;
  const out: ResolvedMention[] = [];
  for (const mention of discourse.mentions) {
    if (mention.form !== "demonym" || mention.kind !== "country") continue;
    if (isStance(scene.token, mention.first)) continue;
    const sentence = scene.sentenceOf(mention.first);
    if (sentence === undefined || continues(discourse, mention.last, sentence.last)) continue;
    let head = mention.last;
    const carries = (at: number): boolean => {
      const norm = scene.token(at)?.norm ?? "";
      return ACTING.has(norm) || STATES.has(norm);
    };
    while (head < sentence.last && head < mention.last + 3 && !carries(head)) {
      const token = scene.token(head);
      if (token === undefined || !MODIFIERS.has(token.upos) || discourse.covering(head) !== undefined) break;
      head += 1;
    }
    const noun = scene.token(head);
    if (
      noun === undefined ||
      head >= sentence.last ||
      !carries(head) ||
      discourse.covering(head) !== undefined
    )
      continue;
    // "Chadian opposition leaders", "mutinous Chadian officers": they act against it.
    const words = scene.analysis.tokens.slice(Math.max(sentence.first, mention.first - 1), head);
    if (areOpposed(words.map(({ norm }) => norm))) continue;
    const partner = hyphenedTo(discourse, mention);
    const members = [mention, ...(partner ? [partner] : listBefore(discourse, mention, sentence.first))];
    if (members.length === 1 && STATES.has(noun.norm)) continue;
    let first = Math.min(...members.map((one) => one.first));
    if (["the", "both"].includes(scene.token(first - 1)?.norm ?? "") && first > sentence.first) first -= 1;
    const group = [...new Set(members.map(({ entity }) => entity).toReversed())];
    out.push({
      span: span(scene.token(first)?.start ?? 0, noun.end),
      first,
      last: head + 1,
      form: "nominal",
      kind: "country",
      entity: group[0] ?? mention.entity,
      rule: "entities.collective",
      inner: false,
      ...(group.length > 1 ? { group } : {}),
    });
  }
  return out;
}

/** "a US-Israeli delegation", "Russian-Turkish forces": both, the first by whatever name. */
function hyphenedTo(discourse: Discourse, { first }: ResolvedMention): ResolvedMention | undefined {
  const { scene } = discourse;
  const joined = HYPHENS.has(scene.token(first - 1)?.norm ?? "") && scene.token(first)?.spaceBefore === false;
  return joined
    ? discourse.endingAt(first - 1).find(({ kind, group }) => kind === "country" && !group)
    : undefined;
}
const HYPHENS = new Set(["-", "–"]);
/** Another state of the list follows: the last one carries the noun. */
function continues(discourse: Discourse, at: number, end: number): boolean {
  const { scene } = discourse;
  let next = at;
  while (next < end && LINKS.has(scene.token(next)?.norm ?? "")) next += 1;
  return (
    next > at && discourse.startingAt(next).some(({ form, kind }) => form === "demonym" && kind === "country")
  );
}

function listBefore(
  discourse: Discourse,
  mention: ResolvedMention,
  start: number,
): readonly ResolvedMention[] {
  const out: ResolvedMention[] = [];
  let { first } = mention;
  for (let steps = 0; steps < 8; steps += 1) {
    let at = first - 1;
    while (at >= start && LINKS.has(discourse.scene.token(at)?.norm ?? "")) at -= 1;
    const other =
      at < first - 1
        ? discourse.endingAt(at + 1).find(({ form, kind }) => form === "demonym" && kind === "country")
        : undefined;
    if (other === undefined) break;
    out.push(other);
    ({ first } = other);
  }
  return out;
}
