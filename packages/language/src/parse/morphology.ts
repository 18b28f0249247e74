import type { Analysis, Token } from "../types.ts";
import type { Parse } from "./document.ts";
import { wordSet } from "../word-set.ts";

const SINGULAR = "Number=Sing";
const PLURAL = "Number=Plur";

const rows = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .trim()
      .split("\n")
      .flatMap((line) => {
        const [forms = "", features = ""] = line.trim().split(" ");
        return forms.split(",").map((form): [string, string] => [form, features]);
      }),
  );

/** Words of closed classes by Penn tag and form. */
const CLOSED: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  PRP: rows(`
    i Case=Nom|Number=Sing|Person=1|PronType=Prs
    me Case=Acc|Number=Sing|Person=1|PronType=Prs
    we Case=Nom|Number=Plur|Person=1|PronType=Prs
    us,'s Case=Acc|Number=Plur|Person=1|PronType=Prs
    you Case=Nom|Number=Sing|Person=2|PronType=Prs
    he Case=Nom|Gender=Masc|Number=Sing|Person=3|PronType=Prs
    him Case=Acc|Gender=Masc|Number=Sing|Person=3|PronType=Prs
    she Case=Nom|Gender=Fem|Number=Sing|Person=3|PronType=Prs
    her Case=Acc|Gender=Fem|Number=Sing|Person=3|PronType=Prs
    it Case=Nom|Gender=Neut|Number=Sing|Person=3|PronType=Prs
    they Case=Nom|Number=Plur|Person=3|PronType=Prs
    them,'em Case=Acc|Number=Plur|Person=3|PronType=Prs
    myself Number=Sing|Person=1|PronType=Prs|Reflex=Yes
    yourself Number=Sing|Person=2|PronType=Prs|Reflex=Yes
    himself Gender=Masc|Number=Sing|Person=3|PronType=Prs|Reflex=Yes
    herself Gender=Fem|Number=Sing|Person=3|PronType=Prs|Reflex=Yes
    itself Gender=Neut|Number=Sing|Person=3|PronType=Prs|Reflex=Yes
    ourselves Number=Plur|Person=1|PronType=Prs|Reflex=Yes
    yourselves Number=Plur|Person=2|PronType=Prs|Reflex=Yes
    themselves Number=Plur|Person=3|PronType=Prs|Reflex=Yes
    mine Number=Sing|Person=1|Poss=Yes|PronType=Prs
    ours Number=Plur|Person=1|Poss=Yes|PronType=Prs
    yours Number=Sing|Person=2|Poss=Yes|PronType=Prs
    his Gender=Masc|Number=Sing|Person=3|Poss=Yes|PronType=Prs
    hers Gender=Fem|Number=Sing|Person=3|Poss=Yes|PronType=Prs
    theirs Number=Plur|Person=3|Poss=Yes|PronType=Prs`),
  PRP$: rows(`
    my Case=Gen|Number=Sing|Person=1|Poss=Yes|PronType=Prs
    our Case=Gen|Number=Plur|Person=1|Poss=Yes|PronType=Prs
    your Case=Gen|Number=Sing|Person=2|Poss=Yes|PronType=Prs
    his Case=Gen|Gender=Masc|Number=Sing|Person=3|Poss=Yes|PronType=Prs
    her Case=Gen|Gender=Fem|Number=Sing|Person=3|Poss=Yes|PronType=Prs
    its Case=Gen|Gender=Neut|Number=Sing|Person=3|Poss=Yes|PronType=Prs
    their Case=Gen|Number=Plur|Person=3|Poss=Yes|PronType=Prs`),
  DT: rows(`
    the Definite=Def|PronType=Art
    a,an Definite=Ind|PronType=Art
    this,that Number=Sing|PronType=Dem
    these,those Number=Plur|PronType=Dem
    all,both PronType=Tot
    each,every PronType=Tot
    no,neither PronType=Neg
    some,any,another,either PronType=Ind`),
};

const FIXED: Readonly<Record<string, string>> = {
  NN: SINGULAR,
  NNP: SINGULAR,
  NNS: PLURAL,
  NNPS: PLURAL,
  JJ: "Degree=Pos",
  JJR: "Degree=Cmp",
  JJS: "Degree=Sup",
  RBR: "Degree=Cmp",
  RBS: "Degree=Sup",
  MD: "VerbForm=Fin",
  WDT: "PronType=Rel",
  WP$: "Poss=Yes|PronType=Rel",
  EX: "PronType=Dem",
  VBZ: "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin",
};

/** Number and person that a finite verb takes from its subject. */
interface Agreement {
  readonly number: "Sing" | "Plur";
  readonly person: 1 | 2 | 3;
}

/** Words before a participle among which its auxiliary is sought where there is no tree. */
const REACH = 5;

/**
 * FEATS of every token after Universal Dependencies for English: number, person, tense, mood, voice and form of verbs, number of
 * nouns, degree, pronouns; "_" for none. What a tree decides (voice, person of a past tense) is left out or guessed from the
 * words before where there is none.
 */
export function featuresOf(analysis: Analysis, parse?: Parse): string[] {
  const children = childrenOf(parse);
  const reader = new Reader(analysis.tokens, parse, children);
  return analysis.tokens.map((token, i) => reader.features(token, i));
}

function childrenOf(parse: Parse | undefined): ReadonlyMap<number, readonly number[]> {
  const out = new Map<number, number[]>();
  if (parse === undefined) return out;
  for (const [i, head] of parse.heads.entries()) {
    if (head < 0) continue;
    const known = out.get(head);
    if (known === undefined) out.set(head, [i]);
    else known.push(i);
  }
  return out;
}

class Reader {
  readonly #tokens: readonly Token[];
  readonly #parse: Parse | undefined;
  readonly #children: ReadonlyMap<number, readonly number[]>;

  constructor(
    tokens: readonly Token[],
    parse: Parse | undefined,
    children: ReadonlyMap<number, readonly number[]>,
  ) {
    this.#tokens = tokens;
    this.#parse = parse;
    this.#children = children;
  }

  features({ norm, upos, xpos, lemma }: Token, i: number): string {
    const closed = CLOSED[xpos]?.get(norm);
    if (closed !== undefined) return closed;
    switch (xpos) {
      case "NNP":
        return upos === "ADJ" ? "Degree=Pos" : upos === "PROPN" || upos === "NOUN" ? SINGULAR : "_";
      case "JJ":
        return /\d(?:st|nd|rd|th)$/.test(norm)
          ? "Degree=Pos|NumForm=Combi|NumType=Ord"
          : ORDINALS.has(norm)
            ? "Degree=Pos|NumForm=Word|NumType=Ord"
            : "Degree=Pos";
      case "CD":
        return `NumForm=${/\p{Nd}/u.test(norm) ? "Digit" : "Word"}|NumType=Card`;
      case "RB":
        return lemma === "not" ? "Polarity=Neg" : norm.endsWith("ly") ? "Degree=Pos" : "_";
      case "WP":
      case "WRB":
        return this.#isRelative(i) ? "PronType=Rel" : "PronType=Int";
      case "VB":
        return this.#isImperative(i) ? "Mood=Imp|Person=2|VerbForm=Fin" : "VerbForm=Inf";
      case "VBP":
        return finite("Pres", agreementOfForm(norm) ?? this.#agreement(i) ?? null);
      case "VBD":
        return finite(
          "Past",
          norm === "was" ? (this.#agreement(i) ?? SINGULAR_3) : (this.#agreement(i) ?? null),
        );
      case "VBN":
        return `Tense=Past|VerbForm=Part${this.#isPassive(i) ? "|Voice=Pass" : ""}`;
      case "VBG":
        return this.#isParticiple(i) ? "Tense=Pres|VerbForm=Part" : "VerbForm=Ger";
      default:
        return FIXED[xpos] ?? "_";
    }
  }

  #relation(i: number): string {
    return this.#parse === undefined || (this.#parse.heads[i] as number) < -1
      ? ""
      : (this.#parse.names[this.#parse.relations[i] as number] ?? "");
  }

  #child(i: number, relation: RegExp): number | undefined {
    return this.#children.get(i)?.find((k) => relation.test(this.#relation(k)));
  }

  #hasTree(i: number): boolean {
    return this.#parse !== undefined && (this.#parse.heads[i] as number) >= -1;
  }

  #isRelative(i: number): boolean {
    for (let up = i, steps = 0; up >= 0 && steps < 4 && this.#hasTree(up); steps += 1) {
      if (this.#relation(up) === "acl:relcl") return true;
      up = this.#parse?.heads[up] ?? -1;
    }
    return false;
  }

  #isImperative(i: number): boolean {
    if (!/^(?:root|parataxis)$/.test(this.#relation(i))) return false;
    return this.#child(i, /^(?:aux|mark|nsubj|csubj)/) === undefined;
  }

  /** The nearest auxiliary of a participle: a dependent in the tree, else among the words before. */
  #auxiliary(i: number): string | null {
    const own = this.#children.get(i)?.filter((k) => this.#relation(k).startsWith("aux"));
    if (this.#hasTree(i)) return this.#tokens[own?.at(-1) ?? -1]?.lemma ?? null;
    for (let k = i - 1; k >= Math.max(0, i - REACH); k -= 1) {
      const token = this.#tokens[k];
      if (token?.upos === "AUX") return token.lemma;
      if (token?.upos !== "ADV" && token?.upos !== "PART") break;
    }
    return null;
  }

  #isPassive(i: number): boolean {
    return this.#tokens[i]?.upos !== "AUX" && this.#auxiliary(i) !== "have";
  }

  #isParticiple(i: number): boolean {
    if (this.#auxiliary(i) === "be") return true;
    const relation = this.#relation(i);
    if (/^(?:acl|amod|root)$/.test(relation)) return true;
    return relation === "advcl" && this.#child(i, /^(?:mark|case)$/) === undefined;
  }

  /** Through the conjuncts and auxiliaries of one predicate to its subject. */
  #agreement(i: number): Agreement | undefined {
    if (!this.#hasTree(i)) return undefined;
    let verb = i;
    for (let steps = 0; steps < 8; steps += 1) {
      const subject = this.#child(verb, /^(?:nsubj|csubj|expl)/);
      if (subject !== undefined) return this.#agreementWith(subject);
      const relation = this.#relation(verb);
      if (!/^(?:aux|cop|conj)/.test(relation)) {
        if (relation !== "acl:relcl") return undefined;
        const antecedent = this.#parse?.heads[verb] ?? -1;
        return antecedent < 0 ? undefined : this.#agreementWith(antecedent);
      }
      verb = this.#parse?.heads[verb] ?? -1;
      if (verb < 0) return undefined;
    }
    return undefined;
  }

  #agreementWith(subject: number): Agreement | undefined {
    const token = this.#tokens[subject];
    if (token === undefined) return undefined;
    if (this.#child(subject, /^conj$/) !== undefined) return { number: "Plur", person: 3 };
    if (token.xpos.startsWith("W")) {
      // "who were": as what it refers to.
      const verb = this.#parse?.heads[subject] ?? -1;
      const antecedent =
        verb >= 0 && this.#relation(verb) === "acl:relcl" ? (this.#parse?.heads[verb] ?? -1) : -1;
      return antecedent >= 0 && antecedent !== subject ? this.#agreementWith(antecedent) : SINGULAR_3;
    }
    const features = CLOSED[token.xpos]?.get(token.norm) ?? "";
    const person = /Person=1/.test(features) ? 1 : /Person=2/.test(features) ? 2 : 3;
    const plural = /Number=Plur/.test(features) || /^NNP?S$/.test(token.xpos);
    return { number: plural ? "Plur" : "Sing", person };
  }
}

const SINGULAR_3: Agreement = { number: "Sing", person: 3 };

const ORDINALS = wordSet("first second third fourth fifth sixth seventh eighth ninth tenth");

const agreementOfForm = (norm: string): Agreement | undefined =>
  norm === "am" || norm === "'m" ? { number: "Sing", person: 1 } : undefined;

function finite(tense: "Past" | "Pres", agreement: Agreement | null): string {
  const { number, person } = agreement ?? {};
  const agrees = number === undefined ? "" : `|Number=${number}|Person=${person ?? 3}`;
  return `Mood=Ind${agrees}|Tense=${tense}|VerbForm=Fin`;
}
