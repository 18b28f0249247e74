import type { CollatedField, Participant } from "../../record/index.ts";
import { sidesOf, type Account } from "../events/account.ts";
import type { Telling } from "../events/telling.ts";
import { peopleClash } from "../events/who.ts";
import { compareText, sorted } from "../order.ts";
import { byWeight } from "./choose.ts";
import { collated, valuesOf, type Given, type Value } from "./value.ts";

/** At talks the people are shown who hold them, not beside them the states that they act for. */
const OF_PEOPLE: ReadonlySet<string> = new Set(["meet", "call", "mediation"]);

/** All that is said of who took part, and who is shown: everybody whom no correction leaves out. */
export function participantsField(
  tellings: readonly Telling[],
  accounts: readonly Account[],
): { field: CollatedField | null; participants: Participant[] } {
  const given = tellings.flatMap((telling) =>
    telling.participants.map(({ entity, role }, i): Given => ({
      value: `${role} ${entity}`,
      telling,
      spans: telling.support[`participants[${i}]`] ?? [],
    })),
  );
  const values = valuesOf("participants", given);
  if (values.length === 0) return { field: null, participants: [] };
  const { standing, rule } = standingOf(
    values,
    isOneSet(tellings, ({ participants }) => participants.map(roleAndName)),
  );
  const participants = shown(standing, tellings, accounts[0]?.family ?? "");
  const field: CollatedField = {
    field: "participants",
    values: values.toSorted(byWeight).map(collated),
    display: participants.map(roleAndName),
    rule,
    disagreement: companyDiffers(tellings, accounts),
  };
  return { field, participants };
}

const roleAndName = ({ entity, role }: { entity: string; role: string }): string => `${role} ${entity}`;

/** All that is said of what the event is about: the agreement, the topic, the office. */
export function aboutField(tellings: readonly Telling[]): CollatedField | null {
  const given = tellings.flatMap((telling) =>
    telling.about.map((value, i): Given => ({ value, telling, spans: telling.support[`about[${i}]`] ?? [] })),
  );
  const values = valuesOf("about", given);
  if (values.length === 0) return null;
  const one = isOneSet(tellings, ({ about }) => about);
  const { standing, rule } = standingOf(values, one);
  return {
    field: "about",
    values: values.toSorted(byWeight).map(collated),
    display: sorted(standing.map(({ value }) => value)),
    rule,
    disagreement: one ? null : "scope",
  };
}

/** Values that stand: where a person corrected the field, what that person wrote. */
function standingOf(values: readonly Value[], one: boolean): { standing: readonly Value[]; rule: string } {
  const decided = values.filter(({ decision }) => decision !== null);
  if (decided.length > 0) return { standing: decided, rule: "decision" };
  return { standing: values, rule: one ? "only" : "union" };
}

function isOneSet(tellings: readonly Telling[], of: (telling: Telling) => readonly string[]): boolean {
  const sets = new Set(tellings.map((telling) => sorted(of(telling)).join(" ")));
  sets.delete("");
  return sets.size < 2;
}

function companyDiffers(
  tellings: readonly Telling[],
  accounts: readonly Account[],
): CollatedField["disagreement"] {
  const sets = new Set(
    tellings.map(({ participants }) => sorted(participants.map(({ entity }) => entity)).join(" ")),
  );
  sets.delete("");
  if (sets.size < 2) return null;
  if (accounts.some((a, i) => accounts.slice(i + 1).some((b) => peopleClash(a, b)))) return "conflict";
  // For whom somebody acts may be told, or known of that day, by one report only.
  const serves: Account["serves"] = Object.assign({}, ...accounts.map((account) => account.serves));
  const sides = new Set(accounts.map((account) => sidesOf({ ...account, serves }).join(" ")));
  sides.delete("");
  return sides.size < 2 ? "precision" : "scope";
}

function shown(standing: readonly Value[], tellings: readonly Telling[], family: string): Participant[] {
  const roles = new Map<string, Participant>();
  for (const { value } of standing.toSorted(byWeight)) {
    const [role = "", entity = ""] = splitOnce(value);
    if (roles.has(entity)) continue;
    const told = tellings.flatMap(({ participants }) => participants.filter((one) => one.entity === entity));
    const like = told.find((one) => one.role === role);
    if (like !== undefined) roles.set(entity, { entity, role: like.role, office: officeOf(told) });
  }
  const represented = new Set(
    tellings.flatMap(({ participants }) =>
      participants.flatMap(({ entity, kind, polities }) =>
        kind === "person" && roles.has(entity) ? polities : [],
      ),
    ),
  );
  return [...roles.values()]
    .filter(({ entity }) => !OF_PEOPLE.has(family) || !represented.has(entity))
    .sort((a, b) => compareText(a.entity, b.entity));
}

function splitOnce(value: string): [string, string] {
  const at = value.indexOf(" ");
  return [value.slice(0, at), value.slice(at + 1)];
}

/** The office that most tell; of equal ones the one known to the tables. */
function officeOf(told: readonly { office: string | null }[]): string | null {
  const counts = new Map<string, number>();
  for (const { office } of told) if (office !== null) counts.set(office, (counts.get(office) ?? 0) + 1);
  const known = (office: string): number => (office.includes("/") ? 0 : 1);
  const [first] = [...counts].sort(
    (a, b) => known(a[0]) - known(b[0]) || b[1] - a[1] || compareText(a[0], b[0]),
  );
  return first?.[0] ?? null;
}
