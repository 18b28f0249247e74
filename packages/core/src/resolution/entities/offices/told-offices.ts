import type { ResolvedMention } from "../../../document/index.ts";
import type { Appointment } from "./appointments.ts";
import { saidOf } from "./said-of.ts";
import type { Discourse } from "../discourse.ts";
import type { RolePhrase } from "./role-phrases.ts";
import { isPronoun, subjectSaid } from "./said-by-clause.ts";
import { NO_OFFICE } from "./title-words.ts";
import { appointment } from "./stated-office.ts";

/** Verbs in the past that tell of an office which need not be held any more. */
const PAST = new Set(["was", "served", "had"]);

/** "He was high commissioner to Cyprus": a role that is said of a pronoun, which is resolved only after the roles. */
export const isToldOfPronoun = (discourse: Discourse, phrase: RolePhrase): boolean => {
  if (phrase.plural) return false;
  const end = saidOf(discourse.scene, phrase.first);
  if (end !== null && /^(?:he|she)$/.test(discourse.scene.token(end)?.norm ?? "")) return true;
  const said = subjectSaid(discourse.scene, phrase);
  return (said !== null && isPronoun(discourse, said.subject)) || spellBefore(discourse, phrase) !== null;
};

/** "his appointment as minister", "her second term as envoy": whose spell in the office it is, and the rule that says what is known of its end. */
function spellBefore(
  { scene }: Discourse,
  { first }: RolePhrase,
): { readonly at: number; readonly rule: string } | null {
  if (scene.token(first - 1)?.norm !== "as") return null;
  const spell = SPELLS.get(scene.token(first - 2)?.norm ?? "");
  if (spell === undefined) return null;
  const at = /^(?:ADJ|NUM)$/.test(scene.token(first - 3)?.upos ?? "") ? first - 4 : first - 3;
  return /^(?:his|her)$/.test(scene.token(at)?.norm ?? "") ? { at, rule: spell } : null;
}

/** Nouns of a time in an office. Of neither kind is it the office of the day; whether it is over is told by the second alone. */
const SPELLS: ReadonlyMap<string, string> = new Map([
  ...["appointment", "election", "re-election"].map((noun) => [noun, "offices.told.past.entered"] as const),
  ...["tenure", "term", "stint", "spell", "service", "time", "years"].map(
    (noun) => [noun, "offices.told.past"] as const,
  ),
]);

export interface ToldOffice {
  readonly mention: Pick<ResolvedMention, "entity" | "first" | "last">;
  readonly phrase: RolePhrase;
  readonly appointment: Appointment;
}

/** Words of how long and where an office was held, between it and the next of a list. */
const BETWEEN = new Set([
  "from",
  "to",
  "since",
  "until",
  "till",
  "in",
  "at",
  ",",
  "and",
  "then",
  "later",
  "the",
  "between",
  "(",
  ")",
  "-",
  "\u2013",
]);

/** "ambassador to Zambia from 1975 to 1979, high commissioner in London until 1984 and envoy": the next office of the one list. */
export function goesOn({ scene }: Discourse, before: RolePhrase | undefined, phrase: RolePhrase): boolean {
  if (before === undefined || phrase.plural || phrase.determiner !== null) return false;
  if (
    before.last >= phrase.first ||
    scene.token(before.first)?.sentence !== scene.token(phrase.first)?.sentence
  )
    return false;
  let joined = false;
  for (let at = before.last; at < phrase.first; at += 1) {
    const { norm = "", upos = "X" } = scene.token(at) ?? {};
    joined ||= norm === "and" || norm === ",";
    if (!BETWEEN.has(norm) && upos !== "NUM" && (joined || upos !== "PROPN")) return false;
  }
  return joined && /^(?:and|,|then|later)$/.test(scene.token(phrase.first - 1)?.norm ?? "");
}

/** The offices that the phrases state of the person whom a pronoun or a role noun before the verb means: "The prince has been minister since 2015". */
export function toldOffices(discourse: Discourse, phrases: readonly RolePhrase[]): readonly ToldOffice[] {
  const { scene } = discourse;
  let list: {
    readonly phrase: RolePhrase;
    readonly person: ToldOffice["mention"];
    readonly rule: string;
  } | null = null;
  return phrases.flatMap((phrase) => {
    if (list !== null && goesOn(discourse, list.phrase, phrase)) {
      list = { ...list, phrase };
      return [holding(discourse, phrase, list.person, list.rule)];
    }
    list = null;
    const near = phrase.plural ? null : saidOf(scene, phrase.first);
    // "he was sent to Chad and was named envoy": the word before the verb need not be its subject.
    const led = near !== null && whoEnds(discourse, near) !== undefined;
    const spell = led || phrase.plural ? null : spellBefore(discourse, phrase);
    const said = !led && spell === null && !phrase.plural ? subjectSaid(scene, phrase) : null;
    const told = said !== null && isPronoun(discourse, said.subject) ? said.subject.head : null;
    const end = led ? near : (spell?.at ?? told);
    if (
      end === null ||
      phrase.modifier === "elect" ||
      /^(?:not|no|never)$/.test(scene.token(phrase.first - 1)?.norm ?? "")
    )
      return [];
    const person = whoEnds(discourse, end);
    // "his": whoever owns the subject is not what the subject is.
    if (
      person === undefined ||
      (person.form === "pronoun" && spell === null && !/^(?:he|she)$/.test(scene.token(end)?.norm ?? ""))
    )
      return [];
    const words = scene.analysis.tokens.slice(phrase.titleFirst, phrase.titleLast);
    // "the President was the guest of the embassy"
    if (NO_OFFICE.test(words.map(({ norm }) => norm).join(" "))) return [];
    const past = said?.past ?? PAST.has(scene.token(verbBefore(discourse, phrase))?.norm ?? "");
    const rule = spell?.rule ?? (past ? "offices.told.past" : "offices.told");
    list = { phrase, person, rule };
    return [holding(discourse, phrase, person, rule)];
  });
}

/** Whom the pronoun or the role noun that is the token means. */
const whoEnds = (discourse: Discourse, at: number): ResolvedMention | undefined =>
  discourse
    .endingAt(at + 1)
    .find(
      ({ kind, form, group, inner }) =>
        kind === "person" && group === undefined && !inner && (form === "pronoun" || form === "nominal"),
    );

function holding(
  { scene }: Discourse,
  phrase: RolePhrase,
  person: ToldOffice["mention"],
  rule: string,
): ToldOffice {
  const { titleFirst, titleLast, role } = phrase;
  // "and then governor": the next office, not the governor of those days.
  const modifier = scene.token(phrase.first)?.norm === "then" ? null : phrase.modifier;
  const stated = appointment(
    scene,
    person.entity,
    { first: titleFirst, last: titleLast, role, modifier },
    phrase.owned ? null : phrase.owner,
    rule,
  );
  return { mention: person, phrase, appointment: { ...stated, serves: phrase.serves, at: titleFirst } };
}

/** The verb that says it: at most a few words before the role. */
function verbBefore({ scene }: Discourse, { first }: RolePhrase): number {
  for (let at = first - 1; at > first - 5; at -= 1)
    if (/^(?:VERB|AUX)$/.test(scene.token(at)?.upos ?? "") && scene.token(at)?.norm !== "been") return at;
  return first - 1;
}
