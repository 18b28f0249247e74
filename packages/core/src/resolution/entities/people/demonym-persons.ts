import type { ResolvedMention } from "../../../document/index.ts";
import { span } from "../../../record/index.ts";
import type { Discourse } from "../discourse.ts";
import type { PolityOf } from "../states/state-groups.ts";

/** Sentences back in which the one of that people may have been named. */
const BACK = 3;
/** Adjectives that as nouns mean a whole people: "the Chinese", "the British", "the Swiss". */
const PEOPLE = /(?:ese|sh|ch|ss|s)$/;

/** "the Chilean said", "since the Argentine took office": the one person last named who acts for the state, and not the state. */
export function demonymPersons(discourse: Discourse, polityOf: PolityOf): readonly ResolvedMention[] {
  const { scene } = discourse;
  return discourse.mentions.flatMap((mention) => {
    const { form, kind, first, last, entity, group } = mention;
    const word = scene.token(last - 1)?.norm ?? "";
    if (form !== "demonym" || kind !== "country" || group !== undefined || last - first !== 1) return [];
    if (scene.token(first - 1)?.norm !== "the" || PEOPLE.test(word) || !standsAlone(discourse, last))
      return [];
    if (discourse.covering(first) !== mention) return [];
    const person = nearestOf(discourse, first, entity, polityOf);
    if (person === null) return [];
    return [
      {
        span: span(scene.token(first - 1)?.start ?? 0, mention.span.end),
        first: first - 1,
        last,
        form: "nominal" as const,
        kind: "person" as const,
        entity: person,
        rule: "entities.demonym.person",
        inner: false,
      },
    ];
  });
}

/** A verb, an adverb before it, or the end of the phrase: no noun that the adjective would belong to. */
function standsAlone({ scene }: Discourse, at: number): boolean {
  const next = scene.token(at);
  return next === undefined || /^(?:VERB|AUX|ADV|PUNCT)$/.test(next.upos)
    ? next?.text !== "-"
    : next.norm === "'s";
}

/** The one person of the nearest sentence that names any who acts for the state; null for two. */
function nearestOf(discourse: Discourse, at: number, state: string, polityOf: PolityOf): string | null {
  const here = discourse.scene.token(at)?.sentence ?? 0;
  for (let sentence = here; sentence >= Math.max(0, here - BACK); sentence -= 1) {
    const people = new Set(
      discourse
        .inSentence(sentence)
        .filter(
          ({ kind, last, group, inner }) => kind === "person" && last <= at && group === undefined && !inner,
        )
        .filter(({ entity }) => polityOf(entity) === state)
        .map(({ entity }) => entity),
    );
    if (people.size > 0) return people.size === 1 ? ([...people][0] ?? null) : null;
  }
  return null;
}
