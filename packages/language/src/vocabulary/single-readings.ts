const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Forms that have one reading in an ordinary sentence, under their tags ("XPOS/UPOS"). */
export const SINGLE_READINGS: Readonly<Record<string, readonly string[]>> = {
  ",/PUNCT": [","],
  "./PUNCT": [".", "?", "!"],
  ":/PUNCT": [";"],
  "-LRB-/PUNCT": ["(", "["],
  "-RRB-/PUNCT": [")", "]"],
  "DT/DET": words("the The a an An every Every"),
  "CC/CCONJ": words("and or"),
  "PRP/PRON": words("he He him she She it It they They them we We us you You me"),
  "PRP$/PRON": words("his His its Its our Our their Their your Your my My"),
  "WP/PRON": ["who"],
  "RB/PART": words("not n't n’t"),
  "RB/ADV": ["also"],
  "MD/AUX": words("can could may should would"),
  "CD/NUM": words("two three four five six seven eight nine ten"),
};
