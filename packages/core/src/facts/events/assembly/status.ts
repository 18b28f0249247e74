import { wordSet } from "@chancery/language";

import { addDays, dayNumber, type When } from "../../../record/index.ts";
import type { EventGroup } from "../joining/event-group.ts";
import { PRESUPPOSED, type Modality, type Status } from "../modality/modality.ts";

// Whether an event happened, by all its tellings together and the day of publication.

type Members = EventGroup["members"];

const ORDER: readonly Status[] = ["actual", "ongoing", "planned", "proposed", "hypothetical"];

const JOURNEYS: ReadonlySet<string> = wordSet("fly travel go leave head arrive visit sail depart tour");

/** "flies to Buenos Aires today": in the body of the news a journey in the present, of that day or later, is still ahead. */
function announced(
  { modality, clause, passage }: Members[number],
  when: When | null,
  published: When | null,
): Modality {
  if (
    clause === null ||
    !JOURNEYS.has(clause.verb.lemma) ||
    passage.block.kind !== "paragraph" ||
    modality.status !== "actual"
  )
    return modality;
  const { tense, perfect, form, particle } = clause.verb;
  if (tense !== "present" || perfect || form !== "finite") return modality;
  // "From Peru he goes on to Chile": the next leg, whenever it will be.
  if (when === null && particle === "on") return { ...modality, status: "planned" };
  if (when?.earliest == null || published?.latest == null || when.earliest < published.latest)
    return modality;
  return { ...modality, status: "planned" };
}

/**
 * Of several tellings the one that claims most holds; what lies wholly after publication has not happened yet. What is told as
 * done may lie a day after it: elsewhere it is tomorrow, and pages are stamped with the day on which they were begun.
 */
export function statusOf(members: Members, when: When | null, published: When | null): Modality {
  const modalities = members.map((member) => announced(member, when, published));
  const [best] = [...modalities].sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
  const found = best ?? { status: "actual", negated: false, cues: [] };
  if (found.status !== "actual" && found.status !== "ongoing") return found;
  const plan = modalities.find(({ status }) => status === "planned");
  if (plan !== undefined && members.every(isOpen)) return plan;
  return isAhead(when, published, members.some(isDone)) ? { ...found, status: "planned" } : found;
}

/** "the visit is also to honour an invitation": a noun beside what is said in the present leaves open whether it came about, once it is told as planned. */
const isOpen = ({ modality, clause }: Members[number]): boolean =>
  modality.status === "planned" ||
  // "few details have emerged from today's talks": what something has come of has been.
  (modality === PRESUPPOSED && clause?.verb.tense === "present" && !clause.verb.perfect);

/** Whether it lies wholly after publication, what is told as done by more than a day. */
function isAhead(when: When | null, published: When | null, done: boolean): boolean {
  if (when === null || published === null) return false;
  // Neither says its year: the next weeks of the calendar are still to come, unless it is told as done (a year ago).
  const days = yearlessDay(when.edtf) - yearlessDay(published.edtf);
  if (!Number.isNaN(days)) return !done && days > 0 && days < NEXT_WEEKS;
  if (when.earliest === null || published.latest === null) return false;
  return when.earliest > addDays(published.latest, done ? 1 : 0);
}
const NEXT_WEEKS = 60;

/** The day of "XXXX-04-03", or of the stretch that it begins, counted in one leap year; not a number for any other. */
function yearlessDay(edtf: string): number {
  const [, day = null] = /^XXXX-(\d\d-\d\d)(?:[/?~]|$)/.exec(edtf) ?? [];
  return day === null ? Number.NaN : dayNumber(`2000-${day}`);
}

/** "have signed", "signed": in the words of a sentence, not of a headline. */
const isDone = ({ clause, passage }: Members[number]): boolean =>
  clause !== null &&
  passage.block.kind === "paragraph" &&
  clause.verb.form === "finite" &&
  (clause.verb.tense === "past" || clause.verb.perfect);
