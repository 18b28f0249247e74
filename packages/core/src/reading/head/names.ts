import type { Knowledge } from "@chancery/knowledge";

import { unshout } from "../../document/index.ts";

/** Words that make a capitalised phrase an organization, a desk or a place rather than a person. */
const NOT_PERSONAL =
  /^(?:agenc(?:y|ies)|news|newsroom|service|services|press|radio|television|tv|media|times|post|daily|desk|bureau|staff|writers?|reporters?|correspondents?|editors?|team|online|web|office|ministry|government|department|group|network|associated|agence|agency's|wire|wires|gazette|herald|tribune|chronicle|journal|telegraph|guardian|observer|magazine|international|foundation|institute|university|council|union|images|photo|photos|pool|handout|file|courtesy|kremlin|presidency|special|our|own|the|monitoring|regional|world|today|live|update|updated|published|share|comments?|size|change|points?|key|money|museum|manor|archives?|corps|summary|text|words|admin|administrator|webmaster|newspaper|library|collection|director|minister|president|nast|reports?|digital|justice|affairs|analysis|section|sources?|stringer|forum|secretariat|commission|committee|association|parliament|organi[sz]ation|league|party|assembly|federation|alliance|embassy|consulate|mission|administration|records|user|session|provisional|supplied|centre|center|academy|agencies|police|supplied|nations|url|link|week|weekly|business|politics|economy|diplomacy|security)$/i;
const WORD =
  /^(?:(?:(?:al|el|as|ash|ad|an|ar|at|ul)-)?\p{Lu}[\p{L}\p{M}.'’-]*|(?:de|da|do|dos|del|della|di|van|von|der|den|bin|bint|ibn|al|el|la|le|ter|ten|af|y|e|abu))$/u;

/** Name of the agency that a phrase is, null when it is none. */
export function agencyOf(phrase: string, knowledge: Knowledge): string | null {
  const bare = phrase
    .replace(/^(?:the|state-run|state|news agency|agency)\s+/i, "")
    .replace(
      /(?:['’]s)?\s+(?:(?:news )?agency|staff(?: (?:reporters?|writers?))?|correspondents?|newsroom)$/i,
      "",
    )
    .trim();
  for (const name of [phrase, bare]) {
    const id = name === "" ? null : knowledge.agency(name);
    if (id !== null) return name;
  }
  return null;
}

/** "Rt Hon Winston Peters", "H.E. Ana Ruiz": how offices address who holds them. */
const HONOURED = /^(?:the\s)?(?:(?:rt\.?\s)?hon\.?|h\.\s?e\.)\s(?=\p{Lu})/iu;

/** The person that a phrase names ("Ana Ruiz", "JOHN K. AMOAH"), tidied; null when it does not look like one. */
export function personOf(phrase: string, knowledge: Knowledge): string | null {
  const words = phrase.trim().replace(HONOURED, "").split(/\s+/);
  if (words.length < 2 || words.length > 6 || phrase.length > 60) return null;
  if (!words.every((word) => WORD.test(word)) || words.some((word) => NOT_PERSONAL.test(word))) return null;
  if (agencyOf(phrase, knowledge) !== null || knowledge.outlet(phrase) !== null) return null;
  if (/(?:^|\s)(?:state|white|government|blue) house$/iu.test(phrase.trim())) return null;
  // "BBC Africa" is a desk.
  const [first = ""] = words;
  if (/^\p{Lu}{2,6}$/u.test(first) && (knowledge.outlet(first) !== null || knowledge.agency(first) !== null))
    return null;
  if (words.filter((word) => /^(?:\p{Ll}{2,3}-)?\p{Lu}/u.test(word)).length < 2) return null;
  if (knowledge.lookup(phrase).some(({ kind }) => kind === "place" || kind === "country")) return null;
  return words.map((word) => unshout(word)).join(" ");
}
