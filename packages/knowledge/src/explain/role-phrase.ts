import type { Knowledge, NameHit, Office, RoleMatch } from "../types.ts";
import { ARTICLES, MODIFIERS } from "./words.ts";

/** "the former Kazakh president", "Kazakhstan's president", "president of Kazakhstan", "NATO secretary-general Rutte". */
export interface RolePhrase {
  readonly role: RoleMatch;
  readonly roleWords: string;
  readonly polityWords: string;
  /** States and bodies that the words can mean; places by what they stand for. */
  readonly polities: readonly NameHit[];
  readonly modifier: "acting" | "former" | "future" | null;
  /** What follows: the name of who holds it, else empty. */
  readonly rest: readonly string[];
}

const POLITIES = new Set(["country", "organization", "place"]);

const politiesOf = (hits: readonly NameHit[]): readonly NameHit[] =>
  hits.filter(({ kind }) => POLITIES.has(kind));

/** A role of a state or body, in either order. Null where the phrase is none. */
export function rolePhrase(knowledge: Knowledge, tokens: readonly string[]): RolePhrase | null {
  let at = 0;
  let modifier = null as RolePhrase["modifier"];
  const skip = (): void => {
    for (; at < tokens.length; at += 1) {
      const word = (tokens[at] ?? "").toLowerCase().replace(/^ex-(?=.)/, "ex");
      const found = MODIFIERS.get(word.replace(/[-–]$/, ""));
      if (found !== undefined) modifier = found;
      else if (!ARTICLES.has(word)) return;
    }
  };
  skip();
  const words = (from: number, to: number): string => tokens.slice(from, to).join(" ");
  const role = knowledge.matchRole(tokens, at);
  const link = role === null ? -1 : at + role.length;
  if (role !== null && /^(?:of|for)$/i.test(tokens[link] ?? "")) {
    const start = ARTICLES.has((tokens[link + 1] ?? "").toLowerCase()) ? link + 2 : link + 1;
    const named = knowledge.match(tokens, start);
    const polities = politiesOf(named?.hits ?? []);
    const end = start + (named?.length ?? 0);
    if (polities.length > 0)
      return {
        role,
        roleWords: words(at, link),
        polityWords: words(start, end),
        polities,
        modifier,
        rest: tokens.slice(end).filter((token) => token !== "'s"),
      };
  }
  const named = knowledge.match(tokens, at);
  const polities = politiesOf(named?.hits ?? []);
  if (named === null || polities.length === 0) return null;
  const polityWords = words(at, at + named.length);
  at += named.length;
  if (tokens[at] === "'s") at += 1;
  skip();
  const own = knowledge.matchRole(tokens, at);
  if (own === null) return null;
  const end = at + own.length;
  const elect = /^-?(?:elect|designate)$/i.test(tokens[end] ?? "");
  return {
    role: own,
    roleWords: words(at, end),
    polityWords,
    polities,
    modifier: elect ? "future" : modifier,
    rest: tokens.slice(elect ? end + 1 : end),
  };
}

/** "acting President Putin": a title that may stand before a name, and what follows it. */
export function titlePhrase(
  knowledge: Knowledge,
  tokens: readonly string[],
): { role: RoleMatch; rest: readonly string[]; modifier: RolePhrase["modifier"] } | null {
  let at = ARTICLES.has((tokens[0] ?? "").toLowerCase()) ? 1 : 0;
  const modifier = MODIFIERS.get((tokens[at] ?? "").toLowerCase()) ?? null;
  if (modifier !== null) at += 1;
  const role = knowledge.matchRole(tokens, at);
  if (role?.title !== true || at + role.length >= tokens.length) return null;
  return { role, rest: tokens.slice(at + role.length), modifier };
}

/** Offices of a polity that the role names: those called so, else those of a class that it stands for. */
export function officesNamed(knowledge: Knowledge, polity: string, role: RoleMatch): readonly Office[] {
  const named = knowledge.officesOf(polity, role.role);
  const offices = named.length > 0 ? named : role.classes.flatMap((one) => knowledge.officesOf(polity, one));
  return [...new Map(offices.map((office) => [office.id, office])).values()];
}
