import type { Discourse } from "../discourse.ts";
import type { Ledger } from "../ledger.ts";
import { clauseAt } from "../scene.ts";
import { sentBefore, visitorAmong } from "../people/visitors.ts";
import { means, SOLE, type Holders } from "./appointments.ts";
import { electOf, fallenHolder, heirTold } from "./called-so.ts";
import { clauseFellows } from "./clause-fellows.ts";
import { courtHolder } from "./court.ts";
import { holderThen, holdsRole, soleHolder } from "./holders-listed.ts";
import { isIntroduced, nearest, onlyNamed, peopleBefore } from "./order-of-naming.ts";
import type { RolePhrase } from "./role-phrases.ts";
import { bareTitle, homeHolder, isBareOffice, repeated, statelessHolder, usual } from "./title-alone.ts";

const NOBODY: ReadonlySet<string> = new Set();
const INDEFINITE = new Set(["a", "an", "this", "that"]);

/**
 * The person a singular role phrase stands for: by the article's own titles, then by the rows of a person that the article
 * names, then by the one holder on the day. Null where two fit equally or none does.
 */
export function personOf(discourse: Discourse, phrase: RolePhrase, holders: Holders): string | null {
  if (phrase.determiner !== null && INDEFINITE.has(phrase.determiner)) return null;
  // A bare "leader" is a word, not somebody: a determiner or a state must make it definite.
  if (phrase.determiner === null && phrase.polities.length === 0 && !isBareOffice(discourse, phrase))
    return null;
  if (phrase.polities.length > 1 || (phrase.owned && phrase.polities.length === 0)) return null;
  // "the president-elect" is not the president: only whom the article calls so.
  if (phrase.modifier === "elect") return electOf(discourse, phrase, holders);
  const fellows =
    phrase.polities.length === 0
      ? new Set([
          ...clauseFellows(discourse, phrase),
          ...(holders.others.get(bareTitle(discourse, phrase)) ?? []),
        ])
      : NOBODY;
  const stated = [
    ...new Set(
      holders.appointments
        .in(phrase.polities[0], () => peopleBefore(discourse, phrase.first))
        .filter((one) => means(discourse.scene, phrase, one))
        .map(({ statement }) => statement.person),
    ),
  ].filter((person) => !fellows.has(person));
  const fallen = fallenHolder(discourse, phrase, holders);
  if (fallen !== null) return fallen;
  const then = holderThen(discourse, phrase, [...stated, ...holders.named]);
  if (then !== undefined) return then;
  const heir = heirTold(discourse, phrase, holders, stated);
  if (heir !== null) return heir;
  const envoy = phrase.role?.role === "envoy" || phrase.role?.role === "special-envoy";
  const sent =
    envoy && stated.length === 0 && phrase.polities.length === 0 ? sentBefore(discourse, phrase.first) : null;
  if (sent !== null) return sent;
  if (stated.length === 0 && phrase.polities.length === 0)
    return repeated(discourse, phrase, holders) ?? courtHolder(discourse, phrase);
  if (stated.length === 1) {
    const [only = ""] = stated;
    return phrase.polities.length > 0 || isIntroduced(discourse, only, phrase) ? only : null;
  }
  if (stated.length > 1)
    return (
      homeHolder(discourse, phrase, holders, stated) ??
      usual(discourse, phrase, holders, stated) ??
      statelessHolder(discourse, phrase, holders, stated) ??
      (phrase.visiting ? visitorAmong(discourse, phrase.first, stated) : null) ??
      nearest(discourse, phrase.first, stated) ??
      onlyNamed(discourse, phrase, stated)
    );
  const [polity] = phrase.polities;
  if (polity === undefined || phrase.role === null || phrase.narrowed || phrase.modifier === "former")
    return null;
  const listed = holders.named.filter((person) => holdsRole(discourse.scene, person, polity, phrase));
  if (listed.length === 1) return listed[0] ?? null;
  // "the country's interim president": whom somebody calls so need not be he whom the base has in the office.
  return listed.length > 1 || phrase.modifier === "acting"
    ? null
    : soleHolder(discourse.scene, polity, phrase);
}

/** A local person for a definite office of a state whose holder nobody names: "the Fijian prime minister". */
export function unnamedHolder(discourse: Discourse, phrase: RolePhrase, ledger: Ledger): string | null {
  const [polity] = phrase.polities;
  if (
    polity === undefined ||
    phrase.polities.length > 1 ||
    phrase.role === null ||
    phrase.plural ||
    phrase.narrowed
  )
    return null;
  if (phrase.determiner !== null && phrase.determiner !== "the") return null;
  if (phrase.modifier === "former" || phrase.modifier === "elect" || phrase.owned) return null;
  // "Uruguay is president of the bloc": what a state is said to be is nobody.
  if (isSaidOfState(discourse, phrase)) return null;
  // "the Chadian minister", "the Russian leader" say too little of which office is meant.
  if (!phrase.role.classes.some((name) => SOLE.has(name)) || phrase.role.role === "leader") return null;
  const { scene } = discourse;
  const title = scene.analysis.text.slice(
    scene.token(phrase.titleFirst)?.start ?? 0,
    scene.token(phrase.titleLast - 1)?.end ?? 0,
  );
  // "the chief of Brazilian diplomacy" has his state in his title.
  const name = title.endsWith("diplomacy")
    ? title
    : `${title} of ${ledger.nameOf(polity) ?? scene.knowledge.entity(polity)?.name ?? polity}`;
  return ledger.local("person", name, `${polity}/${phrase.role.role}`);
}

/** The phrase is what a form of "be" says of a state or a body. */
function isSaidOfState(discourse: Discourse, { first, titleFirst }: RolePhrase): boolean {
  const clause = clauseAt(discourse.scene, titleFirst);
  if (clause?.verb.lemma !== "be" || clause.subject === null || clause.verb.last > first) return false;
  const subject = discourse.covering(clause.subject.head);
  return subject !== undefined && subject.kind !== "person";
}
