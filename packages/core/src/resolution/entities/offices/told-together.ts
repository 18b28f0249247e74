import type { Discourse } from "../discourse.ts";
import { numberIn } from "../states/state-groups.ts";
import type { RolePhrase } from "./role-phrases.ts";

/** Sentences back in which holders of one office may have been told of together. */
const BACK = 5;
/** The same, where the words name that very office and not "the ministers" of some field. */
const BACK_BY_TITLE = 12;

/** "The foreign ministers of Peru and Ghana met. The ministers agreed": those whom nobody names, taken up by their office. */
export class ToldTogether {
  #last: {
    readonly role: string;
    readonly classes: readonly string[];
    readonly members: readonly string[];
    readonly sentence: number;
  } | null = null;

  /** Keeps those of several states whose office the phrase names. */
  told(
    { scene }: Discourse,
    { plural, polities, role, first }: RolePhrase,
    members: readonly string[],
  ): void {
    if (!plural || polities.length < 2 || role === null || members.length < 2) return;
    this.#last = {
      role: role.role,
      classes: role.classes,
      members,
      sentence: scene.token(first)?.sentence ?? 0,
    };
  }

  /** Those last told of together, where the phrase can mean them; null else. */
  again(discourse: Discourse, phrase: RolePhrase): readonly string[] | null {
    const { plural, polities, owned, role, determiner, first, titleLast, modifier } = phrase;
    const last = this.#last;
    if (last === null || !plural || polities.length > 0 || owned || role === null || modifier !== null)
      return null;
    if (determiner === null || !/^(?:the|both|two|three|four|five)$/.test(determiner)) return null;
    const here = discourse.scene.token(first)?.sentence ?? 0;
    const same =
      role.role === last.role ||
      (role.role === "minister" && last.role.endsWith("minister")) ||
      // "The presidents of A and B met. The heads of state signed"
      (/^(?:leader|head-of-)/.test(role.role) && role.classes.some((one) => last.classes.includes(one)));
    const back = role.role === last.role && role.role !== "minister" ? BACK_BY_TITLE : BACK;
    if (!same || here - last.sentence > back) return null;
    const wanted = numberIn(discourse, first, titleLast);
    return wanted === null || wanted === last.members.length ? last.members : null;
  }
}
