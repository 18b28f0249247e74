import { wordSet, type Sentence } from "@chancery/language";

import type { ResolvedMention } from "../../../document/index.ts";
import type { Discourse } from "../discourse.ts";
import { mentionOf } from "../references/phrase-mention.ts";
import { POLITIES } from "./title-ending.ts";

// Of which states and bodies a role phrase is an office.

/**
 * "the head of the Turkmen Foreign Ministry", "the head of the Ministry of Foreign Affairs of Peru": the foreign minister of the state whose ministry
 * it is, as agencies of Central Asia and the Caucasus call him. Null for any other body.
 */
export function foreignMinistry(discourse: Discourse, head: string, owner: ResolvedMention): string | null {
  if (head !== "head" && head !== "chief") return null;
  // "the head of Polish diplomacy", as the press of Europe and Latin America calls him.
  const text = discourse.scene.analysis.text.slice(owner.span.start, owner.span.end);
  if (owner.kind === "country" && /\sdiplomacy$/.test(text)) return owner.entity;
  return head === "head" ? ministryState(discourse, owner) : null;
}

export const isSentAbroad = (noun: string): boolean => /^(?:ambassador|envoy|consul)s?$/.test(noun);

/** The state whose foreign ministry it is; null for any other body. */
export function ministryState(
  discourse: Discourse,
  { kind, entity, span, first, last }: ResolvedMention,
): string | null {
  const { scene, mentions } = discourse;
  const text = scene.analysis.text.slice(span.start, span.end);
  if (kind !== "organization" || !FOREIGN_MINISTRY.test(text)) return null;
  const listed = scene.knowledge.entity(entity)?.country ?? null;
  if (listed !== null) return listed;
  const inside = mentions.find(
    (other) => other.kind === "country" && other.first >= first && other.last <= last,
  );
  const before = discourse.endingAt(scene.token(first - 1)?.norm === "'s" ? first - 1 : first);
  return inside?.entity ?? before.find((other) => other.kind === "country")?.entity ?? null;
}

const FOREIGN_MINISTRY =
  /\b(?:foreign|external)(?: affairs)? (?:ministry|office)\b|\bministry (?:of|for) (?:foreign|external)\b|^M[Oo]?FA\b/i;

/** "its": the one state or body named before in the sentence; at its start, the subject of the sentence before. */
export function onlyBefore(
  discourse: Discourse,
  sentence: Sentence,
  at: number,
  sent: boolean,
): ResolvedMention | null {
  const index = discourse.scene.token(sentence.first)?.sentence ?? -1;
  const seen = discourse.inSentence(index).filter(({ kind, last }) => POLITIES.has(kind) && last <= at);
  // "Peru's foreign ministry recalled its ambassador": the state and its ministry are one sender.
  const senders = seen.map((one) => (sent ? (ministryState(discourse, one) ?? one.entity) : one.entity));
  if (seen.length > 0) return new Set(senders).size === 1 ? (seen[0] ?? null) : null;
  const main = discourse.scene.grammar[index - 1]?.clauses.find(
    ({ kind, subject }) => kind === "main" && subject !== null,
  );
  const subject = main?.subject ? mentionOf(discourse, main.subject) : undefined;
  return subject !== undefined && POLITIES.has(subject.kind) && subject.group === undefined ? subject : null;
}

/** The mention with the words after it up to a token: "Panamanian government". */
const upTo = ({ scene }: Discourse, mention: ResolvedMention, last: number): ResolvedMention => ({
  ...mention,
  last,
  span: { start: mention.span.start, end: scene.token(last - 1)?.end ?? mention.span.end },
});

/** What rules a state or acts for it, and so stands for it behind its adjective. */
const RULE = new Set(["government", "state", "republic", "administration", "diplomacy"]);

/** What belongs to a state or a body and is led by somebody else. */
const PARTS = wordSet(
  `mission delegation team office bureau committee subcommittee commission panel section department branch contingent
  force unit chamber faction party programme program operation inquiry agency task-force taskforce fund desk`,
);

/** Those whom somebody sends to deal with a state. */
const SENT = wordSet(
  "envoy envoys representative representatives rapporteur coordinator co-ordinator adviser advisor mediator",
);

/** "of Russia, Kazakhstan and the Republic of Belarus": the states and where the list ends. */
export function ofList(
  discourse: Discourse,
  sentence: Sentence,
  at: number,
): { polities: ResolvedMention[]; last: number } | null {
  const { scene } = discourse;
  const norm = (i: number): string => (i < sentence.last ? (scene.token(i)?.norm ?? "") : "");
  const workplace = norm(at) === "at" || norm(at) === "with";
  if (!workplace && norm(at) !== "of" && norm(at) !== "for" && norm(at) !== "to") return null;
  const polities: ResolvedMention[] = [];
  let i = at + 1;
  let last = at;
  for (let steps = 0; steps < 40; steps += 1) {
    if (norm(i) === "the" || norm(i) === "both") i += 1;
    // "of the government of the Republic of Peru": whose government it is.
    const ruling = norm(at) === "of" && RULE.has(norm(i)) && discourse.covering(i) === undefined;
    if (ruling && norm(i + 1) === "of") i += norm(i + 2) === "the" ? 3 : 2;
    // "of the main opposition Democratic Party", "of neighbouring Chad"
    for (
      let skipped = norm(at) === "to" ? 3 : 0;
      skipped < 3 && discourse.covering(i) === undefined;
      skipped += 1
    ) {
      const { upos = "X", text = "" } = i < sentence.last ? (scene.token(i) ?? {}) : {};
      if ((upos !== "ADJ" && upos !== "NOUN" && upos !== "VERB") || /^\p{Lu}/u.test(text)) break;
      i += 1;
    }
    const name = discourse
      .startingAt(i)
      .find(
        ({ kind, form }) =>
          (workplace
            ? kind === "organization"
            : POLITIES.has(kind) || (kind === "place" && norm(at) === "of")) && form !== "demonym",
      );
    // "head of the Panamanian government"
    const people = discourse.startingAt(i).find(({ kind, form }) => kind === "country" && form === "demonym");
    if (name === undefined && people !== undefined && norm(at) === "of" && RULE.has(norm(people.last)))
      return { polities: [upTo(discourse, people, people.last + 1)], last: people.last + 1 };
    // "the special envoy for Afghanistan": what he deals with, not who sent him.
    if (name?.kind === "country" && norm(at) === "for" && SENT.has(norm(at - 1))) return null;
    if (name === undefined) break;
    // "the secretary of Iran's Supreme Council": the office is the council's; of an unnamed thing of Iran's it is nobody's.
    if (norm(name.last) === "'s") {
      const body = discourse.startingAt(name.last + 1).find(({ kind }) => kind === "organization");
      return body === undefined ? null : { polities: [body], last: body.last };
    }
    // "the head of the UN mission in Mali": what a body sends or consists of has a head of its own.
    if (PARTS.has(norm(name.last)) && discourse.covering(name.last) === undefined) return null;
    polities.push(name);
    last = name.last;
    i = name.last;
    if (norm(i) === ",") i += 1;
    if (norm(i) === "and") i += 1;
    if (i === name.last) break;
  }
  if (polities.length === 0) return null;
  // "the president of Kenya, Uganda said ..." cannot be told from a list of two: one comma and no "and" ends it.
  if (norm(at) !== "of" && polities.length > 1)
    return { polities: polities.slice(0, 1), last: polities[0]?.last ?? at + 2 };
  return { polities, last };
}
