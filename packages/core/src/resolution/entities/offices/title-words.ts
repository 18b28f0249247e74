import { ROYALS, wordSet } from "@chancery/language";

import { FORMS_OF_ADDRESS, MALAY_DEGREES, MALAY_STYLES, OFFICE_FIELDS } from "../../../document/index.ts";

/** How an office is held, as written before its title. */
export const MODIFIERS: ReadonlyMap<string, string> = new Map(
  (
    [
      [
        "former",
        "former ex ex- erstwhile one-time onetime then then- late ousted deposed retired toppled overthrown dethroned",
      ],
      ["acting", "acting interim caretaker"],
      ["outgoing", "outgoing"],
      ["elect", "incoming designate elect"],
    ] as const
  ).flatMap(([modifier, words]) => words.split(" ").map((word) => [word, modifier] as const)),
);

/** What a leader thinks, before his office. */
export const BELIEFS: ReadonlySet<string> = wordSet(
  "marxist socialist communist islamist leftist rightist centrist maoist nationalist populist moderate reformist conservative liberal",
);

/** "Ex-President", "then-Foreign Minister": one word with the title. */
export const FORMERLY = /^(?:ex|then)-(?=\p{L})/iu;

/** Nouns that head a title even where the base of roles does not list the whole. */
export const TITLE_HEADS: ReadonlySet<string> = wordSet(
  `
  president vice-president premier minister chancellor secretary secretary-general undersecretary chairman chairwoman
  chairperson chair co-chair speaker senator congressman congresswoman representative governor mayor ambassador envoy diplomat
  consul attache commissioner commander general colonel major captain lieutenant admiral marshal commodore brigadier generalissimo judge justice prosecutor
  director director-general chief leader head spokesman spokeswoman spokesperson aide adviser advisor negotiator lawmaker
  legislator deputy sheikh pope patriarch cardinal archbishop bishop ayatollah
  rapporteur coordinator co-ordinator prosecutor-general attorney-general high-commissioner taoiseach premier-designate minister-counsellor
  d'affaires treasurer ombudsman plenipotentiary regent viceroy rector dean ruler
`,
  ROYALS,
);

/** Honours that are no office of anybody's. */
export const COURTESY: ReadonlySet<string> = new Set([
  ...FORMS_OF_ADDRESS,
  ...MALAY_STYLES,
  ...MALAY_DEGREES,
  ..."dato' toh puan".split(" "),
]);

/** A form of address as it stands in the text: those of the Gulf's press in capitals, which in small letters are other words. */
export const isCourtesy = ({ norm, text }: { readonly norm: string; readonly text: string }): boolean =>
  COURTESY.has(norm.replace(/\.$/, "")) || /^(?:HE|HH|HRH|H\.E|H\.H|H\.R\.H)\.?$/.test(text);

/** Ranks and callings that say what somebody is, not which office of which state. */
export const CALLINGS = wordSet(
  "analyst activist journalist correspondent economist historian lawyer attorney expert scholar professor",
);

/** Whoever is called so holds the office of the person whom the sentence has named before. */
export const PEER = wordSet("counterpart colleague");

/** Nouns of those who are sent or chosen to do something together, and whom a text names once. */
export const TEAMS = wordSet(
  `mediators co-mediators facilitators negotiators envoys emissaries co-chairs cochairs co-chairmen chairs guarantors observers inspectors
  commissioners representatives troubleshooters rapporteurs delegates signatories`,
);

/** Fields of offices after "for" or "of". */
export const PORTFOLIO: ReadonlySet<string> = new Set([...OFFICE_FIELDS, "and"]);

/** Military and clerical ranks, and words of kinship: what somebody is called, no office of a state. */
export const RANKS = wordSet(
  "colonel major captain lieutenant marshal admiral commodore brigadier generalissimo sergeant corporal general commander prince princess sheikh",
);

const RANK_PARTS = wordSet(
  "senior lt lieut lieutenant maj major brig brigadier gen general col colonel capt captain cpt adm admiral vice rear air chief field cmdr commander commodore marshal sgt sergeant cdr flt sqn wing group squadron flight",
);
/** A word of a military rank, short or in full: "Maj.", "Air", "Marshal". */
export const isRankPart = (norm: string): boolean => RANK_PARTS.has(norm.replace(/\.$/, ""));
/** "Lt-Gen", "Maj. Gen.", "Air Chief Marshal": a military rank, written out or short. */
export const isRank = (title: string): boolean => {
  const words = title
    .toLowerCase()
    .split(/[\s.-]+/)
    .filter(Boolean);
  return (
    RANKS.has(title.toLowerCase()) ||
    (words.every((word) => RANK_PARTS.has(word)) &&
      /^(?:gen|general|col|colonel|maj|major|capt|captain|adm|admiral|marshal|brig|brigadier|commodore|lt|lieutenant|sgt|cmdr|commander)$/.test(
        words.at(-1) ?? "",
      ))
  );
};

/** Nouns that a role may modify without changing who is meant. */
export const COLLECTIVE_HEADS = wordSet("counterpart");

/** What somebody is to the occasion or to somebody else; nothing that is held. */
export const NO_OFFICE =
  /\b(?:host|guest|candidate|nominee|contender|rival|winner|predecessor|successor|counterpart|colleague)(?: for .*)?$/i;
