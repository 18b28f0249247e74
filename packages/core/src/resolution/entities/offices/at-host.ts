import { wordSet, type Clause, type NounPhrase } from "@chancery/language";

import type { Discourse } from "../discourse.ts";
import { clauseAt, type Scene } from "../scene.ts";
import { mentionOf } from "../references/phrase-mention.ts";
import { means, SOLE, type Appointments } from "./appointments.ts";
import type { RolePhrase } from "./role-phrases.ts";

/** Sentences back in which a guest may have been told to come. */
const BACK = 5;
const GOING = wordSet("arrive travel fly come go head depart leave");
const VISITS = wordSet("visit tour");
const JOURNEYS = wordSet("visit trip tour journey stopover");
const TOWARDS: ReadonlySet<string> = new Set(["to", "in", "for"]);
/** What a host does with his guest. */
const RECEIVES = wordSet("receive welcome greet host");

/**
 * "Sato visited Chad on Monday. He called on the President": an office that the article leaves without a state, and whose holder it
 * does not name, is the host's where a guest has just been told to come and is the one who acts. The phrase with that state; itself else.
 */
export function atHost(discourse: Discourse, phrase: RolePhrase, appointments: Appointments): RolePhrase {
  const { role, plural, determiner, polities, owned, narrowed, modifier, visiting } = phrase;
  if (role === null || plural || owned || narrowed || visiting || modifier !== null) return phrase;
  if (determiner !== "the" || polities.length > 0 || !role.classes.some((name) => SOLE.has(name)))
    return phrase;
  if (!isWritten(discourse.scene, phrase) || !isMetByGuest(discourse.scene, phrase)) return phrase;
  if (appointments.all.some((one) => means(discourse.scene, phrase, one))) return phrase;
  const host = hostBefore(discourse, phrase, role.role);
  return host === null ? phrase : { ...phrase, polities: [host] };
}

/** "the Prime Minister": with its capitals; "the president" in small letters may be any. */
const isWritten = ({ token }: Scene, { titleFirst }: RolePhrase): boolean =>
  /^\p{Lu}/u.test(token(titleFirst)?.text ?? "");

/** Somebody acts towards the holder, or he receives. */
function isMetByGuest(scene: Scene, { first, titleFirst }: RolePhrase): boolean {
  const clause = clauseAt(scene, titleFirst);
  if (clause === null || clause.verb.negation !== null) return false;
  const { subject, verb } = clause;
  const leads = subject !== null && subject.first <= first && titleFirst < subject.last;
  return leads ? RECEIVES.has(verb.lemma) && !verb.passive : subject !== null;
}

/** The one state to which a guest was last told to come in the sentences before; null where nobody came, or some came to others. */
function hostBefore(discourse: Discourse, { titleFirst }: RolePhrase, role: string): string | null {
  const { scene } = discourse;
  const here = scene.token(titleFirst)?.sentence ?? 0;
  for (let sentence = here; sentence >= Math.max(0, here - BACK); sentence -= 1) {
    const clauses = scene.grammar[sentence]?.clauses ?? [];
    const hosts = new Set(
      clauses
        .filter(({ verb }) => verb.negation === null && verb.first < titleFirst)
        .filter((clause) => isOfGuest(discourse, clause, role))
        .flatMap((clause) => destinationsOf(scene, clause))
        .flatMap((phrase) => stateAt(discourse, phrase) ?? []),
    );
    const [host] = hosts;
    if (host !== undefined) return hosts.size === 1 ? host : null;
  }
  return null;
}

/** Somebody does it who does not hold the same office himself. */
function isOfGuest(discourse: Discourse, { subject }: Clause, role: string): boolean {
  const guest = subject === null ? undefined : mentionOf(discourse, subject);
  return guest?.kind === "person" && !holds(discourse.scene, guest.entity, role);
}

const holds = ({ knowledge, on }: Scene, person: string, role: string): boolean =>
  on !== undefined && knowledge.offices(person, on).some(({ office }) => office.endsWith(`/${role}`));

/** Where the clause says that its subject goes. */
function destinationsOf({ token }: Scene, { verb, objects, obliques }: Clause): readonly NounPhrase[] {
  if (VISITS.has(verb.lemma) && !verb.passive) return objects;
  const to = obliques.filter(({ prep }) => TOWARDS.has(prep)).map(({ phrase }) => phrase);
  if (GOING.has(verb.lemma) && !verb.passive) return to;
  return [...objects, ...obliques.map(({ phrase }) => phrase)]
    .filter(({ head }) => JOURNEYS.has(token(head)?.lemma.toLowerCase() ?? ""))
    .flatMap(({ modifiers }) => modifiers.filter(({ prep }) => prep === "to").map(({ phrase }) => phrase));
}

/** The state that the phrase names, or whose town. */
function stateAt(discourse: Discourse, phrase: NounPhrase): string | null {
  const mention = mentionOf(discourse, phrase);
  if (mention === undefined || mention.group !== undefined) return null;
  if (mention.kind === "country") return mention.entity;
  return mention.kind === "place"
    ? (discourse.scene.knowledge.entity(mention.entity)?.country ?? null)
    : null;
}
