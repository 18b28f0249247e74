import { wordSet, type NounPhrase } from "@chancery/language";

import type { ResolvedMention } from "../../../document/index.ts";
import type { Discourse } from "../discourse.ts";
import { clauseAt, type Scene } from "../scene.ts";
import { nominal } from "./nominal-mention.ts";

/** Whom a body's meeting is of, as its papers call them without its name: "Ministers welcomed", "The leaders agreed", "Heads of State noted". */
const ASSEMBLED: ReadonlySet<string> = wordSet("ministers leaders heads participants delegates");
/** What may stand before the word and leaves it what it is: "the regional leaders", "all foreign ministers". */
const BEFORE = wordSet("the all foreign regional participating assembled gathered");
/** Of whom "heads" tells. */
const HEADS_OF = /^(?:of|states?|and|or|governments?)$/;
/** What stands between them and the name of the body or of its meeting. */
const GATHERING =
  /^(?:foreign|economic|trade|defence|defense|finance|special|annual|extraordinary|ordinary|council|of|and|the|governments?|states?|ministers|ministerial|leaders|heads|meeting|summit|session|conference|retreat|forum)$/;
const MET = /^(?:meeting|summit|session|conference|retreat|ministers|leaders|heads|ministerial)$/;
const MEETS = wordSet("meet gather convene assemble");
/** Words from a body's name to what makes a meeting of it. */
const WITHIN = 8;

/**
 * "Ministers commended", "the leaders called on Fiji", "The Ministers:" in the news of a meeting: the body that met, where one such body alone has been told of
 * by then as meeting ("the Pacific Islands Forum Foreign Ministers", "the summit of ECOWAS", "the Council met"). Only as the subject of a clause.
 */
export function assembledMentions(discourse: Discourse): readonly ResolvedMention[] {
  const { scene } = discourse;
  const out: ResolvedMention[] = [];
  let met: ResolvedMention | undefined;
  for (const index of scene.analysis.sentences.keys()) {
    if (met !== undefined)
      for (const { first, last, head } of assembledIn(discourse, met, index))
        if (discourse.covering(head) === undefined)
          out.push(nominal(scene, first, last, met.kind, met.entity, "entities.nominal.assembled"));
    for (const mention of discourse.inSentence(index)) {
      if (!hasMet(discourse, mention)) continue;
      // Two bodies that meet: nobody knows whose ministers speak.
      if (met !== undefined && met.entity !== mention.entity) return out;
      met = mention;
    }
  }
  return out;
}

interface Assembled {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

/** The bare plurals of a sentence that are the subject of a clause, or that a colon follows at its head. */
function assembledIn(discourse: Discourse, met: ResolvedMention, sentence: number): readonly Assembled[] {
  const { scene } = discourse;
  const { first = 0, last = 0 } = scene.analysis.sentences[sentence] ?? {};
  const opening = headOf(scene, first, last);
  const subjects = (scene.grammar[sentence]?.clauses ?? []).flatMap(({ subject, verb }) =>
    subject === null || verb.form !== "finite" ? [] : [subject],
  );
  return [
    ...(opening === null ? [] : [opening]),
    ...subjects
      .filter(({ head }) => head !== opening?.head)
      .flatMap((phrase) => bareSubject(discourse, met, phrase) ?? []),
  ];
}

/** "the regional leaders", "heads of states": the word with nothing but {@link BEFORE} or the body's region before it, and nothing else behind it. */
function bareSubject(discourse: Discourse, met: ResolvedMention, phrase: NounPhrase): Assembled | null {
  const { scene } = discourse;
  const { first, head, last, conjuncts, possessor, appositions } = phrase;
  if (!ASSEMBLED.has(scene.token(head)?.norm ?? "") || conjuncts.length > 0) return null;
  if (possessor !== null || appositions.length > 0) return null;
  const region = discourse
    .inSentence(scene.token(head)?.sentence ?? -1)
    .find((one) => one.first >= first && one.last <= head && one.kind === "place");
  if (region !== undefined && !isRegionOf(scene, met, region)) return null;
  for (let at = first; at < head; at += 1)
    if (!BEFORE.has(scene.token(at)?.norm ?? "") && !(region && region.first <= at && at < region.last))
      return null;
  // "leaders say" are any that there are; "the leaders", and "Ministers" with their capital, are those who met.
  const meant =
    region ?? (scene.token(first)?.norm === "the" || /^\p{Lu}/u.test(scene.token(head)?.text ?? ""));
  if (!meant) return null;
  for (let at = head + 1; at < last; at += 1) if (!HEADS_OF.test(scene.token(at)?.norm ?? "")) return null;
  return { first, last, head };
}

/** "West African leaders" are those of the Economic Community of West African States, "African leaders" are not. */
function isRegionOf(
  { knowledge, analysis }: Scene,
  { entity }: ResolvedMention,
  region: ResolvedMention,
): boolean {
  const name = knowledge.entity(entity)?.name ?? "";
  const at = name.indexOf(analysis.text.slice(region.span.start, region.span.end));
  return (
    at >= 0 &&
    !/\b(?:West|East|North|South|Central|Southern|Southeast|Latin)(?:ern)? $/.test(name.slice(0, at))
  );
}

/** The bare plural that a sentence begins with, its number of a paragraph left aside, where a verb or a colon follows it. */
function headOf(scene: Scene, from: number, end: number): Assembled | null {
  const norm = (i: number): string => (i < end ? (scene.token(i)?.norm ?? "") : "");
  let at = from;
  while (at < from + 4 && /^(?:\d{1,3}|[.)(•·-]|[a-z])$/.test(norm(at))) at += 1;
  const first = at;
  if (norm(at) === "the") at += 1;
  if (/^(?:foreign|all)$/.test(norm(at))) at += 1;
  if (!ASSEMBLED.has(norm(at))) return null;
  const head = at;
  at += 1;
  if (norm(head) === "heads") while (HEADS_OF.test(norm(at))) at += 1;
  const next = scene.token(at);
  const alone = at < end && next !== undefined && (/^(?:VERB|AUX|ADV)$/.test(next.upos) || next.text === ":");
  return alone ? { first, last: at, head } : null;
}

/** A body of states, or a council of one, that a clause tells as meeting, or of which the words behind or before its name make a meeting. */
function hasMet({ scene }: Discourse, { entity, form, kind, first, last }: ResolvedMention): boolean {
  if (kind !== "organization" || (form !== "name" && form !== "acronym")) return false;
  const { subtype } = scene.knowledge.entity(entity) ?? {};
  if (subtype !== "igo" && subtype !== "body") return false;
  const clause = clauseAt(scene, first);
  if (clause?.subject != null && MEETS.has(clause.verb.lemma) && clause.subject.head === last - 1)
    return true;
  for (let i = last; i < last + WITHIN; i += 1) {
    const norm = scene.token(i)?.norm ?? "";
    if (MET.test(norm)) return true;
    if (!GATHERING.test(norm)) break;
  }
  for (let i = first - 1; i > first - WITHIN; i -= 1) {
    const norm = scene.token(i)?.norm ?? "";
    if (MET.test(norm)) return true;
    if (!GATHERING.test(norm)) break;
  }
  return false;
}
