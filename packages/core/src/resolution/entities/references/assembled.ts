import { wordSet } from "@chancery/language";

import type { ResolvedMention } from "../../../document/index.ts";
import type { Discourse } from "../discourse.ts";
import type { Scene } from "../scene.ts";
import { nominal } from "./nominal-mention.ts";

/** Whom a body's meeting is of, as its papers call them without an article: "Ministers welcomed", "Leaders agreed", "Heads of State noted". */
const ASSEMBLED: ReadonlySet<string> = wordSet("ministers leaders heads participants delegates");
/** What stands between them and the name of the body or of its meeting. */
const GATHERING =
  /^(?:foreign|economic|trade|defence|defense|finance|special|annual|extraordinary|ordinary|council|of|and|the|government|state|ministers|ministerial|leaders|heads|meeting|summit|session|conference|retreat|forum)$/;
const MET = /^(?:meeting|summit|session|conference|retreat|ministers|leaders|heads|ministerial)$/;
/** Words from a body's name to what makes a meeting of it. */
const WITHIN = 8;

/**
 * "Ministers commended", "Leaders called on Fiji", "The Ministers:" in the papers of a meeting: the body that met, where one such body alone has been told of
 * by then as meeting ("the Pacific Islands Forum Foreign Ministers", "the summit of ECOWAS"). Only at the head of a sentence, as its subject.
 */
export function assembledMentions(discourse: Discourse): readonly ResolvedMention[] {
  const { scene } = discourse;
  const out: ResolvedMention[] = [];
  let met: ResolvedMention | undefined;
  for (const [index, sentence] of scene.analysis.sentences.entries()) {
    const at = headOf(scene, sentence.first, sentence.last);
    if (met !== undefined && at !== null && discourse.covering(at.head) === undefined) {
      const { first, last } = at;
      out.push(nominal(scene, first, last, met.kind, met.entity, "entities.nominal.assembled"));
    }
    for (const mention of discourse.inSentence(index)) {
      if (!hasMet(discourse, mention)) continue;
      // Two bodies that meet: nobody knows whose ministers speak.
      if (met !== undefined && met.entity !== mention.entity) return out;
      met = mention;
    }
  }
  return out;
}

/** The bare plural that a sentence begins with, its number of a paragraph left aside, where a verb or a colon follows it. */
function headOf(
  scene: Scene,
  from: number,
  end: number,
): { readonly first: number; readonly last: number; readonly head: number } | null {
  const norm = (i: number): string => (i < end ? (scene.token(i)?.norm ?? "") : "");
  let at = from;
  while (at < from + 4 && /^(?:\d{1,3}|[.)(•·-]|[a-z])$/.test(norm(at))) at += 1;
  const first = at;
  if (norm(at) === "the") at += 1;
  if (/^(?:foreign|all)$/.test(norm(at))) at += 1;
  if (!ASSEMBLED.has(norm(at))) return null;
  const head = at;
  at += 1;
  if (norm(head) === "heads") while (/^(?:of|state|and|or|government)$/.test(norm(at))) at += 1;
  const next = scene.token(at);
  const alone = at < end && next !== undefined && (/^(?:VERB|AUX|ADV)$/.test(next.upos) || next.text === ":");
  return alone ? { first, last: at, head } : null;
}

/** A body of states of which the words behind or before its name make a meeting. */
function hasMet({ scene }: Discourse, { entity, form, kind, first, last }: ResolvedMention): boolean {
  if (kind !== "organization" || (form !== "name" && form !== "acronym")) return false;
  if (scene.knowledge.entity(entity)?.subtype !== "igo") return false;
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
