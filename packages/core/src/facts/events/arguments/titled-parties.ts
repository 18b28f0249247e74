import { partiesInTitle } from "../../shared/title-parties.ts";
import type { View } from "../../shared/view.ts";
import type { Candidate } from "../candidate.ts";

/**
 * "A trade agreement between A and B was signed": where nobody is told to have acted, a paper is made by those whom its title names. Whose
 * parliaments approve it, and what else becomes of it, is not theirs together.
 */
export function withTitledParties(view: View, candidate: Candidate): Candidate {
  if (!MAKING.has(candidate.type) || candidate.roles.length > 0) return candidate;
  const parties = candidate.about.flatMap(({ spans }) =>
    spans.flatMap((span) => {
      const inside = view.mentionsIn(view.tokenAt(span.start), view.tokenAt(span.end - 1) + 1);
      const title = inside.find(
        ({ kind, span: at }) => kind === "agreement" && at.start === span.start && at.end === span.end,
      );
      return title === undefined ? [] : partiesInTitle(title, inside, view.text);
    }),
  );
  const roles = new Map(
    parties.map(({ entity, span }) => [entity, { entity, role: "party" as const, spans: [span] }]),
  );
  return roles.size < 2 ? candidate : { ...candidate, roles: [...roles.values()] };
}

const MAKING: ReadonlySet<Candidate["type"]> = new Set<Candidate["type"]>(["signing", "conclusion"]);
