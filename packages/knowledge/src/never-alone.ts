/**
 * Surnames that are months, days, pronouns or other words which open English sentences with a capital letter.
 * They name a person only beside a given name or a title ("Theresa May", "Mrs May"), which is the caller's to see.
 */
const NEVER_ALONE: ReadonlySet<string> = new Set(
  (
    "January February March April May June July August September October November December " +
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday " +
    "A An The I He She It We You They His Her My Me Us Him In On At To Of By So No Do If As Or But Or And Not Now " +
    "Will Can Was Were Has Had Have Are Is Am Be Be Go Than Then That This These Those One All Most Both Long Old " +
    "Said New Good High Low Best Under Over After Before Later Early Even Ever Never Still Only Such Some Many More"
  ).split(" "),
);

/**
 * Houses of the Gulf: the family's name ends the names of hundreds of its members, rulers and ministers alike, so that by itself it is
 * nobody's ("Al Saud", "al-Sabah"). In small letters, words parted by a blank.
 */
const HOUSES: ReadonlySet<string> = new Set(
  "saud thani khalifa sabah nahyan nahayan nahyyan maktoum said qasimi nuaimi sharqi".split(" "),
);

/** Whether a surname by itself names nobody: a word that opens sentences, or a ruling house. */
export const isNeverAlone = (surname: string): boolean =>
  NEVER_ALONE.has(surname) || HOUSES.has(/^al[- ](\p{L}+)$/iu.exec(surname)?.[1]?.toLowerCase() ?? "");
