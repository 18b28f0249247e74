import type { ResolvedMention } from "../../../document/index.ts";
import type { Discourse } from "../discourse.ts";
import type { Scene } from "../scene.ts";
import { skipCourtesy } from "./courtesy.ts";
import { isName } from "./names-at.ts";
import { titleEnding } from "./title-ending.ts";

/** Behind "56-year-old", which may be cut at its hyphens; the token itself where no age stands. */
function behindAge({ token }: Scene, at: number): number {
  if (/^[1-9]\d-year-old$/.test(token(at)?.norm ?? "")) return at + 1;
  const cut = [0, 1, 2, 3, 4].map((step) => token(at + step)?.norm ?? "").join("");
  return /^[1-9]\d-year-old$/.test(cut) ? at + 5 : at;
}

/** The name at the token, or right behind an age, a title or form of address there: "Mali's leader, Colonel Assimi Goita". */
export function nameBehindTitle(
  discourse: Discourse,
  from: number,
  end: number,
): ResolvedMention | undefined {
  const at = behindAge(discourse.scene, discourse.scene.token(from)?.norm === "the" ? from + 1 : from);
  const owner = discourse.startingAt(at).find(({ kind }) => kind === "country" || kind === "organization");
  for (let i = at; i < end && i < (owner?.last ?? at) + 5; i += 1) {
    const name = discourse.startingAt(i).find(isName);
    if (name === undefined) continue;
    const courteous = skipCourtesy(discourse.scene, i, at);
    if (courteous === at) return name;
    const first = titleEnding(discourse, at, courteous)?.first;
    return first === at || (owner !== undefined && first === owner.last) ? name : undefined;
  }
  return undefined;
}
