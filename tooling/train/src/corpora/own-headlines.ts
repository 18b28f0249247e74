import { random } from "../random.ts";
import { COUNTRIES, PERSONS } from "./own-vocabulary.ts";

/**
 * Headlines by pattern, tagged: in them a present tense looks like a plural ("Okafor heads to Lima"), which no corpus of full
 * sentences teaches. Slots: S surname, C state, K capital, D adjective of a people, Z a verb in the third person, V its base.
 */
const PATTERNS = `
S Z D ties_NNS|S Z C|S Z to_IN C|S Z C for_IN talks_NNS|S Z C deal_NN|S Z in_IN K for_IN security_NN talks_NNS|S Z new_JJ sanctions_NNS
S Z leaders_NNS in_IN K|S Z call_NN for_IN ceasefire_NN|S Z D role_NN ,_, Z S|C Z ties_NNS with_IN C|C Z ties_NNS with_IN C ,_, Z relations_NNS with_IN C
C ,_, C V talks_NNS in_IN K|C ,_, C V friendship_NN treaty_NN|C and_CC C V border_NN talks_NNS|C ,_, C V fishing_NN pact_NN|C Z envoy_NN from_IN K
C Z D envoy_NN|C Z aid_NN to_IN C|C Z plan_NN to_TO V embassy_NN|S to_TO V D leader_NN|S to_TO V K|S to_TO V leaders_NNS in_IN K|D leader_NN Z K
D leaders_NNS V junta_NN to_TO V prisoners_NNS|D president_NN Z K ,_, Z trade_NN deal_NN|D PM_NN S Z in_IN K|D minister_NN Z K as_IN_SCONJ talks_NNS Z|PM_NN S Z D visit_NN
S ,_, S V treaty_NN|S ,_, S V peace_NN deal_NN in_IN K|S Z S at_IN summit_NN|S Z that_IN_SCONJ C Z treaty_NN|S Z as_IN_SCONJ toll_NN Z|Talks_NNS Z in_IN K|Summit_NN Z in_IN K
Ministers_NNS V in_IN K|Envoys_NNS V to_IN C|Rebels_NNS V offer_NN|Parliament_NN Z treaty_NN|Court_NN Z former_JJ minister_NN|Army_NN Z border_NN town_NN|UN_NNP Z D plea_NN|EU_NNP Z C over_IN vote_NN
US_NNP Z C|US_NNP ,_, C V nuclear_JJ talks_NNS in_IN K|US_NNP ,_, C V indirect_JJ talks_NNS|UK_NNP ,_, C V pact_NN|C president_NN Z in_IN K|C Z D ships_NNS|C invited_VBN to_IN summit_NN in_IN K|C accused_VBN of_IN spying_NN
ASEAN_NNP leaders_NNS V C junta_NN to_TO V prisoners_NNS|AU_NNP chief_NN Z S|S says_VBZ C Z accord_NN|S tells_VBZ S D forces_NNS V border_NN|C PM_NN Z D counterpart_NN|S Z ,_, Z S|S Z no_DT talks_NNS with_IN C`;

const VERBS =
  `head land call visit hail praise back slam seek urge vow warn ban bar hit mark host hold meet sign move plan face win quit end halt
  lift join leave vote rule cut raise set open close name recall expel accept reject welcome greet thank honor stop block start begin break mend
  restore freeze renew ratify tour test arm aid fund shun snub court woo press force free jail charge try fly return arrive travel step stand
  offer ask ink pledge promise deny claim blame accuse threaten fight attack strike target eye weigh mull pursue push slap drop keep lose gain
  share trade ship send pull withdraw deploy station resume review delay cancel postpone mount rise fall grow rally protest march cheer signal`
    .split(/\s+/)
    .map((verb) => verb.trim());

const third = (verb: string): string =>
  /(?:s|x|z|ch|sh)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`;

const COUNT = 700;
const SEED = 77;

/** Tagged headlines: half in sentence case, half in title case. */
export function ownHeadlines(): { forms: string[]; tags: string[] }[] {
  const next = random(SEED);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T;
  const patterns = PATTERNS.trim().split(/[|\n]/);
  const slot = (name: string): [string, string][] => {
    const [country, capital, people] = pick(COUNTRIES);
    const proper = (text: string): [string, string][] => text.split(" ").map((form) => [form, "NNP/PROPN"]);
    switch (name) {
      case "S":
        return proper(pick(pick(PERSONS).family).split(" ").slice(-1).join(" "));
      case "C":
        return proper(country);
      case "K":
        return proper(capital);
      case "D":
        return people.includes(" ") ? [["Norwegian", "JJ/ADJ"]] : [[people, "JJ/ADJ"]];
      case "Z":
        return [[third(pick(VERBS)), "VBZ/VERB"]];
      default:
        return [[pick(VERBS), "V/VERB"]];
    }
  };
  return Array.from({ length: COUNT }, (_, n) => {
    const words: [string, string][] = [];
    for (const item of pick(patterns).split(" ")) {
      const [form = "", xpos, upos] = item.split("_");
      if (xpos !== undefined) words.push([form, `${xpos}/${upos ?? UPOS[xpos] ?? "PUNCT"}`]);
      else if (form.length === 1) words.push(...slot(form));
      else words.push([form, "NN/NOUN"]);
    }
    const forms = words.map(([form]) => form);
    const tags = words.map(([, tag], i) =>
      tag === "V/VERB" ? (words[i - 1]?.[0] === "to" ? "VB/VERB" : "VBP/VERB") : tag,
    );
    const title = n % 2 === 0;
    return {
      forms: title
        ? forms.map((form) =>
            /^(?:to|in|for|with|from|as|of|at|over|that|and)$/.test(form)
              ? form
              : form.charAt(0).toUpperCase() + form.slice(1),
          )
        : forms,
      tags,
    };
  });
}

const UPOS: Readonly<Record<string, string>> = {
  CC: "CCONJ",
  IN: "ADP",
  JJ: "ADJ",
  NN: "NOUN",
  NNS: "NOUN",
  NNP: "PROPN",
  TO: "PART",
  VBN: "VERB",
  VBZ: "VERB",
  DT: "DET",
};
