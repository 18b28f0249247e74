import type { RoleMatch } from "@chancery/knowledge";
import type { Token } from "@chancery/language";

import type { OfficeStatement, ResolvedMention } from "../../../document/index.ts";
import { span } from "../../../record/index.ts";
import { isPlural } from "../discourse.ts";
import { dayOf } from "../people/lives.ts";
import type { Scene } from "../scene.ts";
import { type Appointment, isOtherTitle, SHARED } from "./appointments.ts";
import { FORMERLY, PEER, TEAMS, TITLE_HEADS } from "./title-words.ts";
import { isTitled, type Title } from "./title-ending.ts";

// What a title says of a person, and which listed office it is.

/** An office stated of a person. `owner`: the state or body as mentioned, where the text has it. */
export function appointment(
  scene: Scene,
  person: string,
  title: Title,
  owner: Pick<ResolvedMention, "entity" | "span"> | null,
  rule: string,
): Appointment {
  const { knowledge, analysis } = scene;
  const start = analysis.tokens[title.first]?.start ?? 0;
  const end = analysis.tokens[title.last - 1]?.end ?? start;
  const held = heldOffice(scene, person, title, owner?.entity ?? null);
  const polity = owner?.entity ?? (held === null ? null : (knowledge.office(held)?.polity ?? null));
  // An office of several seats ("ambassador") is named only where a row has the role itself.
  const generic = officeAt(scene, polity, title.role)?.id ?? null;
  const statement: OfficeStatement = {
    person,
    title: singular(scene, title, analysis.text.slice(start, end)).replace(FORMERLY, ""),
    office: held ?? generic,
    polity,
    span: span(start, end),
    modifier: title.modifier,
    rule,
  };
  return {
    statement,
    role: atHome(scene, polity, title.role),
    at: title.first,
    owner: owner?.span ?? null,
    serves: null,
    peer: isPeer(statement.title),
  };
}

/** The row of the state's office of exactly that role. */
export const officeAt = ({ knowledge }: Scene, polity: string | null, role: RoleMatch | null) =>
  polity === null || role === null
    ? undefined
    : knowledge.officesOf(polity, role.role).find(({ id }) => id === `${polity}/${role.role}`);

/** The role as the state has it: a foreign secretary is a minister in London, and an official under one in New Delhi. */
export function atHome(scene: Scene, polity: string | null, role: RoleMatch | null): RoleMatch | null {
  const row = officeAt(scene, polity, role);
  return role === null || row === undefined || !row.is.includes("deputy")
    ? role
    : { ...role, classes: row.is };
}

const isPeer = (title: string): boolean => PEER.has(lastWord(title)) || /\bopposite number$/i.test(title);

/** A plural title, also where a capital makes a name of it: "Prime Ministers A and B". */
export const isSeveral = (head: Token): boolean =>
  isPlural(head) || (head.norm.endsWith("s") && TITLE_HEADS.has(head.norm.slice(0, -1)));

/** "Presidents" stated of each is "President". */
function singular(scene: Scene, { first, last }: Title, text: string): string {
  const head = scene.token(last - 1);
  // "president of the Council of Ministers": the plural is what he presides over.
  const governed = scene.analysis.tokens
    .slice(first, last)
    .some(({ norm }) => norm === "of" || norm === "for");
  if (head === undefined || governed || !isSeveral(head)) return text;
  const lemma = isPlural(head) ? head.lemma : head.norm.slice(0, -1);
  if (!isTitled(lemma.toLowerCase()) && !TEAMS.has(head.norm)) return text;
  return `${text.slice(0, -head.text.length)}${/^\p{Lu}/u.test(head.text) ? `${lemma[0]?.toUpperCase() ?? ""}${lemma.slice(1)}` : lemma}`;
}

const lastWord = (title: string): string =>
  title
    .toLowerCase()
    .split(/[\s-]+/)
    .at(-1) ?? "";

/** The listed office of that role that the person holds on the day (a former one: ever), in the state if one is given; null where several differ. */
export function heldOffice(
  scene: Scene,
  person: string,
  { first, role, modifier }: Title,
  polity: string | null,
): string | null {
  if (role === null) return null;
  const { knowledge } = scene;
  const on = dayOf(scene, first);
  const rows = knowledge
    .offices(person, modifier === "former" ? undefined : on)
    .flatMap(({ office }) => knowledge.office(office) ?? [])
    .filter(
      (row) =>
        (polity === null || row.polity === polity) &&
        !isOtherTitle(role, row.id) &&
        (row.id.endsWith(`/${role.role}`) ||
          role.classes.some((name) => SHARED.has(name) && row.is.includes(name))),
    );
  const exact = rows.filter(({ id }) => id.endsWith(`/${role.role}`));
  const pool = new Set((exact.length > 0 ? exact : rows).map(({ id }) => id));
  return pool.size === 1 ? ([...pool][0] ?? null) : null;
}
