// Whose a title is: the state or body that stands before it or behind it.

import { wordSet } from "@chancery/language";

import type { ResolvedMention } from "../../../document/index.ts";
import type { Discourse } from "../discourse.ts";
import { isStance } from "../references/phrase-words.ts";
import { POLITIES, type Title } from "./title-ending.ts";
import { BELIEFS, MODIFIERS } from "./title-words.ts";
import { isWhereabouts } from "./whereabouts.ts";

/** "and Chile Luis Soto": the state whose name stands right before the person's. */
export const stateRightBefore = (discourse: Discourse, { first }: ResolvedMention): ResolvedMention | null =>
  discourse.endingAt(first).find(({ kind, form }) => kind === "country" && form === "name") ?? null;

/** Adjective, name or possessor before the title: "Kazakh", "EU", "Norway's". */
export function ownerBefore(discourse: Discourse, { first, last }: Title): ResolvedMention | null {
  let before = first;
  for (let steps = 0; steps < 3; steps += 1) {
    const norm = discourse.scene.token(before - 1)?.norm ?? "";
    if (MODIFIERS.has(norm) || BELIEFS.has(norm) || norm === "'s" || norm === "'" || norm === "-")
      before -= 1;
  }
  // A line that ends with a state and no stop says nothing of the title that opens the next.
  const here = discourse.scene.token(first)?.sentence;
  const owner =
    discourse
      .endingAt(before)
      .find(({ kind, last }) => POLITIES.has(kind) && discourse.scene.token(last - 1)?.sentence === here) ??
    null;
  if (owner === null || isStance(discourse.scene.token, owner.first)) return null;
  if (isWhereabouts(discourse, owner)) return null;
  // "ASTANA. KAZINFORM Foreign Minister X": whoever credits the article has no minister.
  const line = discourse.scene.head.dateline?.span ?? null;
  if (line !== null && line.start <= owner.span.start && owner.span.end <= line.end) return null;
  return senderBefore(discourse, owner, last) ?? owner;
}

/** "Russia's UN ambassador X": sent to the body by the state that stands before it. */
function senderBefore(
  discourse: Discourse,
  owner: ResolvedMention,
  titleLast: number,
): ResolvedMention | null {
  const { scene } = discourse;
  const sent = /^(?:ambassador|envoy|representative)$/.test(scene.token(titleLast - 1)?.norm ?? "");
  if (!sent || owner.kind !== "organization") return null;
  const at = /^['\u2019]s?$/.test(scene.token(owner.first - 1)?.norm ?? "") ? owner.first - 1 : owner.first;
  const state = discourse.endingAt(at).find(({ kind }) => kind === "country");
  // "In Mali UN envoy X met": where he is.
  return state === undefined || scene.token(state.first - 1)?.upos === "ADP" ? null : state;
}

const SENT = wordSet("envoy representative rapporteur coordinator co-ordinator adviser advisor");

/** "President of Kenya William Ruto", "President William Ruto of Kenya". */
export function ownerAfter(
  discourse: Discourse,
  { last }: Title,
  person: ResolvedMention,
): ResolvedMention | null {
  const { scene } = discourse;
  const startsAfter = (at: number): ResolvedMention | undefined => {
    const link = scene.token(at)?.norm ?? "";
    if (link !== "of" && link !== "for") return undefined;
    // "Special Envoy for Afghanistan X": what he deals with.
    const sent = link === "for" && SENT.has(scene.token(at - 1)?.norm ?? "");
    const start = scene.token(at + 1)?.norm === "the" ? at + 2 : at + 1;
    return discourse
      .startingAt(start)
      .find(
        ({ kind, form }) =>
          !(sent && kind === "country") &&
          (POLITIES.has(kind) || (kind === "place" && link === "of")) &&
          form !== "demonym",
      );
  };
  const between = startsAfter(last);
  if (between !== undefined && between.last <= person.first) return between;
  return startsAfter(person.last) ?? bracketedState(discourse, person) ?? null;
}

/** "Roland Dumas (France)": the state in brackets behind a name of a list. */
function bracketedState(discourse: Discourse, { last }: ResolvedMention): ResolvedMention | undefined {
  const { scene } = discourse;
  if (scene.token(last)?.text !== "(") return undefined;
  return discourse
    .startingAt(last + 1)
    .find(
      (state) =>
        state.kind === "country" && state.form !== "demonym" && scene.token(state.last)?.text === ")",
    );
}
