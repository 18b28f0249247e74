import type { ResolvedMention } from "../../../document/index.ts";
import type { Discourse } from "../discourse.ts";
import { nominal } from "./nominal-mention.ts";

const GROUPS: ReadonlySet<string> = new Set(["delegation", "mission", "team"]);
/** Sentences back in which a delegation may have been told of. */
const BACK = 2;

/** "A delegation from the African Union arrived. The delegation was received by": the body or state that sent the one told of last. */
export function delegationMentions(discourse: Discourse): readonly ResolvedMention[] {
  const { scene } = discourse;
  return scene.analysis.tokens.flatMap(({ norm }, at) => {
    if (!GROUPS.has(norm) || scene.token(at - 1)?.norm !== "the" || discourse.covering(at) !== undefined)
      return [];
    const next = scene.token(at + 1);
    // "the delegation of Peru", "the delegation that left", "the mission chief": told by what follows.
    const told = next === undefined || /^(?:of|from|that|which|led|headed|sent|to|in)$/.test(next.norm);
    if (told || /^(?:NOUN|PROPN)$/.test(next.upos)) return [];
    const sender = senderBefore(discourse, at, norm);
    return sender === undefined
      ? []
      : [nominal(scene, at - 1, at + 1, sender.kind, sender.entity, "entities.nominal.delegation")];
  });
}

/** Who sent the group of that noun that was told of last; nobody where the last one has no sender, or several. */
function senderBefore(discourse: Discourse, at: number, noun: string): ResolvedMention | undefined {
  const { scene } = discourse;
  const sentence = scene.token(at)?.sentence ?? 0;
  const start = scene.analysis.sentences[Math.max(0, sentence - BACK)]?.first ?? 0;
  for (let before = at - 2; before >= start; before -= 1) {
    const norm = scene.token(before)?.norm;
    if (norm === `${noun}s`) return undefined;
    if (norm !== noun) continue;
    const link = /^(?:of|from)$/.test(scene.token(before + 1)?.norm ?? "") ? before + 2 : -1;
    const named = scene.token(link)?.norm === "the" ? link + 1 : link;
    const senders = [
      discourse.covering(before),
      ...discourse.endingAt(before),
      ...discourse.startingAt(named),
    ].filter(
      (one) => one !== undefined && /^(?:country|organization)$/.test(one.kind) && one.group === undefined,
    );
    return new Set(senders.map((one) => one?.entity)).size === 1 ? senders[0] : undefined;
  }
  return undefined;
}
