import type { OfficeStatement } from "../../../document/index.ts";
import type { Scene } from "../scene.ts";
import type { Appointment } from "./appointments.ts";
import { atHome, heldOffice, officeAt } from "./stated-office.ts";
import { RANKS } from "./title-words.ts";

/** "President A and his Chadian counterpart B": B has, for what follows, the role that the sentence gave A. */
export function withPeers(scene: Scene, appointments: readonly Appointment[]): readonly Appointment[] {
  const sorted = appointments.toSorted((a, b) => a.at - b.at);
  let last: Appointment | null = null;
  let previous: Appointment | null = null;
  return sorted.map((one) => {
    if (!one.peer || (one.role !== null && one.role.role !== "counterpart")) {
      // "his counterpart, General X": a rank is no office that the other could have too.
      if (!RANKS.has(one.statement.title.toLowerCase())) [previous, last] = [last, one];
      return one;
    }
    const model: Appointment | null = last;
    if (model === null || !isModel(scene, model, one)) return one;
    if (isBare(scene, one) && previous !== null && differs(scene, previous, model)) return one;
    const { person, polity } = one.statement;
    const title = { first: one.at, last: one.at, role: model.role, modifier: one.statement.modifier };
    const office =
      polity === null
        ? null
        : (heldOffice(scene, person, title, polity) ?? officeAt(scene, polity, model.role)?.id ?? null);
    return {
      ...one,
      role: atHome(scene, polity, model.role),
      statement: { ...one.statement, title: titleAbroad(scene, model, office, polity), office },
    };
  });
}

/** "met President A and Chadian counterpart B": without "his" it is not said whose, and where two offices stand before, not what he is. */
function isBare({ token }: Scene, { at }: Appointment): boolean {
  let first = at - 1;
  while (/^(?:ADJ|PROPN)$/.test(token(first)?.upos ?? "") && first > at - 4) first -= 1;
  return token(first)?.norm === "and";
}

/** Another office, told in the same sentence. */
const differs = ({ token }: Scene, one: Appointment, other: Appointment): boolean =>
  token(one.at)?.sentence === token(other.at)?.sentence && one.role?.role !== other.role?.role;

/** Named before in the sentence; in the sentence before where the peer opens its own: "Foreign Minister A spoke. His Malian colleague, B, agreed". */
function isModel(scene: Scene, model: Appointment, peer: Appointment): boolean {
  const [before, own] = [scene.token(model.at)?.sentence ?? -1, scene.token(peer.at)?.sentence ?? -1];
  if (before === own) return true;
  const opens = scene.sentenceOf(peer.at)?.first ?? -1;
  return before === own - 1 && peer.at - opens <= 5 && /^(?:his|her)$/.test(scene.token(opens)?.norm ?? "");
}

/** What the office is called in the other state: the counterpart of a secretary of state is a foreign minister. */
function titleAbroad(
  { knowledge }: Scene,
  { role, statement }: Appointment,
  office: string | null,
  polity: string | null,
): string {
  // "the interim prime minister and his Tuvaluan counterpart": how the one holds it says nothing of the other.
  // "the Minister of Foreign Affairs and Expatriates and his Iranian counterpart": nor does what else a ministry at home deals with.
  const title = statement.title.replace(HELD_AS, "").replace(STILL_TO_COME, "").replace(FURTHER_FIELDS, "$1");
  if (role === null || polity === null || !role.classes.includes("fm")) return title;
  // India's foreign secretary is an official, and so is his counterpart.
  if (role.role === "foreign-secretary" && !isMinisterAt(knowledge, statement)) return title;
  const own = office === null ? undefined : knowledge.office(office);
  const row =
    own ??
    (knowledge.officesOf(polity, role.role).length > 0 ? undefined : knowledge.officesOf(polity, "fm")[0]);
  return row === undefined || row.id.endsWith(`/${role.role}`) ? title : row.title;
}

/** Whether the base has the foreign secretary of that state head its foreign ministry. */
const isMinisterAt = (knowledge: Scene["knowledge"], { polity, person }: OfficeStatement): boolean => {
  const state = polity ?? knowledge.entity(person)?.country ?? null;
  return (
    state !== null && knowledge.officesOf(state, "foreign-secretary").some(({ is }) => is.includes("fm"))
  );
};

const FURTHER_FIELDS = /^(minister (?:of|for) (?:foreign|external) (?:affairs|relations))(?:,| and | & ).*$/i;
/** "Foreign Minister-Designate": nor that the one is still to take it. */
const STILL_TO_COME = /[- ](?:designate|elect)$/i;
const HELD_AS = /^(?:interim|acting|caretaker|outgoing|transitional)\s+/i;
