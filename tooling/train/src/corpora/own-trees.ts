import { random } from "../random.ts";
import { COUNTRIES, PERSONS } from "./own-vocabulary.ts";

/**
 * Trees of sentences as diplomatic reports have them, which the open treebank hardly knows: lists of states, offices beside names, what was
 * agreed. In brackets a relation, then the words of its part in their order: the one that stands outside further brackets is its head. Words of
 * one letter after $ are drawn: $C state, $T capital, $D adjective of a state, $N person, $F family name, $M month, $W day, $L list of states,
 * $P list of persons, $A accord, $S verb of signing, $H verb of saying, $R office, $Y year.
 */
const PATTERNS = `
  (nsubj $L) $S (obj (det the) $A) (punct .)
  (nsubj $L) $S (obj (det a) $A) (obl (case in) $T) (obl (case on) $W) (punct .)
  (nsubj (det The) (amod foreign) ministers (nmod (case of) $L)) met (obl (case in) $T) (obl (case on) $W) (punct .)
  (nsubj (det The) presidents (nmod (case of) $C (conj (cc and) $C))) $S (obj (det the) $A) (punct .)
  (nsubj (det The) leaders (nmod (case of) $L)) agreed (xcomp (mark to) meet (advmod again) (obl (case in) $M)) (punct .)
  (nsubj $P) met (obl (case in) $T) (obl (case on) $W) (punct .)
  (nsubj (nmod:desc President) $N) received (obj (nmod:poss $C (case 's)) $R (appos (punct ,) $N (punct ,))) (obl (case in) $T) (punct .)
  (nsubj (nmod:poss $C (case 's)) $R (appos (punct ,) $N (punct ,))) $H (ccomp (nsubj (det the) talks) (aux had) failed) (punct .)
  (nsubj $N (appos (punct ,) (nmod:poss $C (case 's)) $R (punct ,))) $H (ccomp (mark that) (nsubj (det the) $A) (aux would) lapse (obl (case in) $M)) (punct .)
  (nsubj $N (appos (punct ,) (det the) $R (nmod (case of) $C) (punct ,))) arrived (obl (case in) $T) (obl (case on) $W) (punct .)
  (nsubj (det The) $R (nmod (case of) $C) (appos (punct ,) $N (punct ,))) resigned (obl (case on) $W) (punct .)
  (nsubj Talks (acl:relcl (nsubj that) began (obl (case on) $W))) ended (obl (case without) (det an) agreement) (punct .)
  (nsubj (det The) talks (acl:relcl (punct ,) (nsubj which) began (obl (case in) $T) (punct ,))) collapsed (obl (case on) $W) (punct .)
  (nsubj Envoys (acl:relcl (nsubj who) left (obj $T))) returned (obl (case on) $W) (punct .)
  (nsubj (det The) $A (acl signed (obl (case in) $T))) ended (obj (det the) dispute) (punct .)
  (nsubj (det The) $A (acl:relcl (obj that) (nsubj $C) signed (obl (case in) $Y))) lapsed (punct .)
  (nsubj:pass (det The) $A) (aux:pass was) signed (obl:agent (case by) $C (conj (cc and) $C)) (obl (case in) $T) (punct .)
  (nsubj:pass (det The) $A) (aux:pass was) ratified (obl:agent (case by) $L) (punct .)
  (nsubj:pass (det The) $R (nmod (case of) $C)) (aux:pass was) summoned (obl (case to) (det the) (amod foreign) ministry) (punct .)
  (nsubj $C) recalled (obj (nmod:poss its) ambassador (nmod (case to) $C)) (obl (case on) $W) (punct .)
  (nsubj $C) expelled (obj (nummod three) (amod $D) diplomats) (conj (punct ,) closed (obj (nmod:poss its) embassy)) (conj (cc and) imposed (obj sanctions)) (punct .)
  (nsubj $C) withdrew (obj (nmod:poss its) troops) (conj (cc and) reopened (obj (nmod:poss its) embassy (nmod (case in) $T))) (punct .)
  (nsubj $F) $H (ccomp (nsubj $C) (aux would) join (obj (det the) bloc)) (conj (cc and) $H (ccomp (mark that) (nsubj $C) (aux would) (advmod not) leave (obj it))) (punct .)
  (nsubj Delegations (nmod (case from) $L)) attended (obj (det the) summit (nmod (case in) $T)) (punct .)
  (obl (case At) (det the) summit (nmod (case in) $T)) (punct ,) (nsubj $L) $S (obj (det a) $A) (punct .)
  (obl (case In) $Y) (punct ,) (nsubj $C (conj (cc and) $C)) $S (obj (det a) $A (nmod (case on) trade (conj (cc and) transit))) (punct .)
  (nsubj $F) met (obj (nmod:poss his) (amod $D) counterpart (appos (punct ,) $N (punct ,))) (obl (case in) $T) (punct .)
  (nsubj (det The) ministers) discussed (obj trade (conj (punct ,) energy) (conj (cc and) security)) (obl (case with) officials (nmod (case from) $C (conj (cc and) $C))) (punct .)
  (nsubj (amod $D (conj (cc and) $D)) officials) met (obl (case in) $T) (punct .)
  (nsubj $C) urged (obj $C) (xcomp (mark to) return (obl (case to) (det the) talks)) (punct .)
  (nsubj $C) accused (obj $C) (advcl (mark of) violating (obj (det the) $A)) (punct .)
  (nsubj (det The) $R) paid (obj (det a) visit (nmod (case to) $C (conj (cc and) $C))) (obl (case in) $M) (punct .)
  (nsubj (det The) bloc) groups (obj $L) (punct .)
  (nsubj (nmod:desc President) $N (nmod (case of) $C) (conj (cc and) (nmod:desc President) $N (nmod (case of) $C))) held (obj talks) (obl (case in) $T) (punct .)
  (nsubj $C (conj (cc and) $C)) established (obj (amod diplomatic) relations) (obl (case in) $Y) (punct .)
  (nsubj $C) (aux has) appointed (obj $N) (obl (case as) (nmod:poss its) $R (nmod (case to) $C)) (punct .)
  (nsubj $N) (aux will) represent (obj $C) (obl (case at) (det the) talks) (punct ,) (parataxis (nsubj (det the) ministry) $H) (punct .)
  (nsubj (det The) $A (nmod (case between) $C (conj (cc and) $C))) enters (obl (case into) force) (obl (case on) $W) (punct .)
  (nsubj (det The) $A) covers (obj trade (conj (punct ,) fishing) (conj (punct ,) (cc and) energy)) (punct .)
  (nsubj (cc:preconj Neither) $C (conj (cc nor) $C)) recognised (obj (det the) government) (punct .)
`;

const SIGNING = "signed ratified renounced denounced welcomed rejected concluded approved drafted".split(" ");
const SAYING = "said announced declared confirmed insisted added".split(" ");
const ACCORDS =
  "treaty accord pact protocol agreement memorandum declaration convention communique truce".split(" ");
const OFFICES = "envoy president chancellor ambassador premier king negotiator".split(" ");
const MONTHS = "January March April June July September October November".split(" ");
const DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const EACH = 12;
const SEED = 61;

/** A word with the row of its head (-1 for the root) and its relation. */
export interface OwnWord {
  readonly form: string;
  readonly head: number;
  readonly relation: string;
}

interface Part {
  readonly relation: string;
  readonly items: (string | Part)[];
}

function partsOf(pattern: string): Part {
  const root: Part = { relation: "root", items: [] };
  const open = [root];
  for (const item of pattern.match(/\([^\s()]+|\)|[^\s()]+/g) ?? []) {
    if (item === ")") open.pop();
    else if (item.startsWith("(")) {
      const part: Part = { relation: item.slice(1), items: [] };
      open.at(-1)?.items.push(part);
      open.push(part);
    } else open.at(-1)?.items.push(item);
  }
  return root;
}

const single = (word: string): boolean => !/[\s.]/.test(word);
const STATES = COUNTRIES.filter((row) => row.every(single));
const PEOPLE = PERSONS.filter(({ familyFirst }) => familyFirst !== true)
  .map(({ given, family }) => ({ given: given.filter(single), family: family.filter(single) }))
  .filter(({ given, family }) => given.length > 0 && family.length > 0);

/** Sentences of the patterns with words drawn by a seed. */
export function ownTrees(): OwnWord[][] {
  const next = random(SEED);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const state = (): string => pick(STATES)[0];
  const person = (): (string | Part)[] => {
    const { given, family } = pick(PEOPLE);
    return [pick(given), { relation: "flat", items: [pick(family)] }];
  };
  const listed = (member: () => (string | Part)[], count: number): (string | Part)[] => {
    const serial = next() < 0.3;
    const others = Array.from({ length: count - 1 }, (_, i): Part => {
      const last = i === count - 2;
      const mark: Part[] = !last || (serial && count > 2) ? [{ relation: "punct", items: [","] }] : [];
      const joiner: Part[] = last ? [{ relation: "cc", items: ["and"] }] : [];
      return { relation: "conj", items: [...mark, ...joiner, ...member()] };
    });
    return [...member(), ...others];
  };
  const draws: Readonly<Record<string, () => (string | Part)[]>> = {
    C: () => [state()],
    T: () => [pick(STATES)[1]],
    D: () => [pick(STATES)[2]],
    N: person,
    F: () => [pick(pick(PEOPLE).family)],
    M: () => [pick(MONTHS)],
    W: () => [pick(DAYS)],
    L: () => listed(() => [state()], 2 + Math.floor(next() * 4)),
    P: () => listed(person, 2 + Math.floor(next() * 2)),
    A: () => [pick(ACCORDS)],
    S: () => [pick(SIGNING)],
    H: () => [pick(SAYING)],
    R: () => [pick(OFFICES)],
    Y: () => [String(1950 + Math.floor(next() * 74))],
  };
  /** Writes a part's words; gives the row of its head. */
  const write = (part: Part, rows: { form: string; head: number; relation: string }[]): number => {
    const items = part.items.flatMap((item) =>
      typeof item === "string" && item.startsWith("$") ? (draws[item.slice(1)]?.() ?? []) : [item],
    );
    const dependents: number[] = [];
    let own = -1;
    for (const item of items) {
      if (typeof item === "string") {
        own = rows.length;
        rows.push({ form: item, head: -1, relation: part.relation });
      } else dependents.push(write(item, rows));
    }
    for (const dependent of dependents) (rows[dependent] as { head: number }).head = own;
    return own;
  };
  return PATTERNS.trim()
    .split(/\s*\n\s*/)
    .flatMap((pattern) =>
      Array.from({ length: EACH }, () => {
        const rows: { form: string; head: number; relation: string }[] = [];
        write(partsOf(pattern), rows);
        return rows.map(({ form, ...row }, i) => ({
          ...row,
          form:
            form === "a" && /^[aeiou]/.test(rows[i + 1]?.form ?? "")
              ? "an"
              : i === 0
                ? form.charAt(0).toUpperCase() + form.slice(1)
                : form,
        }));
      }),
    );
}
