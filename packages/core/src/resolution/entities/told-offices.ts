import type { ResolvedMention } from "../../document/index.ts";
import type { Appointment } from "./appointments.ts";
import { saidOf } from "./appositions.ts";
import type { Discourse } from "./discourse.ts";
import type { RolePhrase } from "./role-phrases.ts";
import { NO_OFFICE } from "./title-words.ts";
import { appointment } from "./titles.ts";

/** Verbs in the past that tell of an office which need not be held any more. */
const PAST = new Set(["was", "served", "had"]);

/** "He was high commissioner to Cyprus": a role that is said of a pronoun, which is resolved only after the roles. */
export const isToldOfPronoun = (discourse: Discourse, phrase: RolePhrase): boolean => {
  const end = phrase.plural ? null : saidOf(discourse.scene, phrase.first);
  return end !== null && /^(?:he|she)$/.test(discourse.scene.token(end)?.norm ?? "");
};

export interface ToldOffice {
  readonly mention: Pick<ResolvedMention, "entity" | "first" | "last">;
  readonly phrase: RolePhrase;
  readonly appointment: Appointment;
}

/** The offices that the phrases state of the person whom a pronoun or a role noun before the verb means: "The prince has been minister since 2015". */
export function toldOffices(discourse: Discourse, phrases: readonly RolePhrase[]): readonly ToldOffice[] {
  const { scene } = discourse;
  return phrases.flatMap((phrase) => {
    const end = phrase.plural ? null : saidOf(scene, phrase.first);
    if (
      end === null ||
      phrase.modifier === "elect" ||
      /^(?:not|no|never)$/.test(scene.token(phrase.first - 1)?.norm ?? "")
    )
      return [];
    const person = discourse
      .endingAt(end + 1)
      .find(
        ({ kind, form, group, inner }) =>
          kind === "person" && group === undefined && !inner && (form === "pronoun" || form === "nominal"),
      );
    // "his": whoever owns the subject is not what the subject is.
    if (
      person === undefined ||
      (person.form === "pronoun" && !/^(?:he|she)$/.test(scene.token(end)?.norm ?? ""))
    )
      return [];
    const title = {
      first: phrase.titleFirst,
      last: phrase.titleLast,
      role: phrase.role,
      modifier: phrase.modifier,
    };
    const words = scene.analysis.tokens.slice(phrase.titleFirst, phrase.titleLast);
    // "the President was the guest of the embassy"
    if (NO_OFFICE.test(words.map(({ norm }) => norm).join(" "))) return [];
    const past = PAST.has(scene.token(verbBefore(discourse, phrase))?.norm ?? "");
    const stated = appointment(
      scene,
      person.entity,
      title,
      phrase.owned ? null : phrase.owner,
      past ? "offices.told.past" : "offices.told",
    );
    return [
      {
        mention: person,
        phrase,
        appointment: { ...stated, serves: phrase.serves, at: phrase.titleFirst },
      },
    ];
  });
}

/** The verb that says it: at most a few words before the role. */
function verbBefore({ scene }: Discourse, { first }: RolePhrase): number {
  for (let at = first - 1; at > first - 5; at -= 1)
    if (/^(?:VERB|AUX)$/.test(scene.token(at)?.upos ?? "") && scene.token(at)?.norm !== "been") return at;
  return first - 1;
}
