import type { ResolvedMention } from "../../../document/index.ts";
import { partiesInTitle } from "../../shared/title-parties.ts";
import type { View } from "../../shared/view.ts";
import type { Candidate } from "../candidate.ts";

/**
 * "A trade agreement between A and B was signed": where nobody is told to have acted, a paper is made by those whom its title names. Whose
 * parliaments approve it, and what else becomes of it, is not theirs together.
 */
export function withTitledParties(view: View, candidate: Candidate): Candidate {
  if (candidate.roles.length > 0 || !(MAKING.has(candidate.type) || isOfBoth(candidate))) return candidate;
  const parties = candidate.about.flatMap(({ spans }) =>
    spans.flatMap((span) => {
      const said = view
        .mentionsAt(view.tokenAt(span.start))
        .find(({ kind, span: at }) => kind === "agreement" && at.start === span.start && at.end === span.end);
      // "The treaty between A and B will be ratified after it was signed": by the title that "it" stands for.
      const title = said?.form === "pronoun" ? titleBefore(view, said) : said;
      return title === undefined
        ? []
        : partiesInTitle(title, view.mentionsIn(title.first, title.last), view.text);
    }),
  );
  const roles = new Map(
    parties.map(({ entity, span }) => [entity, { entity, role: "party" as const, spans: [span] }]),
  );
  return roles.size < 2 ? candidate : { ...candidate, roles: [...roles.values()] };
}

/** "Instruments of ratification of the treaty between A and B were exchanged": each with the other. */
const isOfBoth = ({ type, pattern }: Candidate): boolean =>
  type === "amendment" || pattern.startsWith("exchange-instruments");

const MAKING: ReadonlySet<Candidate["type"]> = new Set<Candidate["type"]>(["signing", "conclusion"]);

/** The last mention of the agreement by words of its own. */
const titleBefore = (view: View, { entity, first }: ResolvedMention): ResolvedMention | undefined =>
  view.doc.mentions.findLast(
    (one) => one.entity === entity && one.kind === "agreement" && one.form !== "pronoun" && one.last <= first,
  );
