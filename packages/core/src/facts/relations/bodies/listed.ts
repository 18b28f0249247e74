import type { Reader, Ref } from "../reader.ts";

/** States named up to the end of the clause or bracket. */
export function statesAfter(reader: Reader, from: number): readonly Ref[] {
  const sentence = reader.token(from)?.sentence;
  const out: Ref[] = [];
  for (let at = from; at < from + 120; at += 1) {
    const token = reader.token(at);
    if (token === undefined || token.sentence !== sentence || [")", ";", "\u2014"].includes(token.text))
      break;
    const mention = reader
      .startingAt(at)
      .find(({ kind, form, inner }) => kind === "country" && form === "name" && !inner);
    if (mention === undefined && (token.upos === "VERB" || token.upos === "AUX")) break;
    if (mention === undefined) continue;
    out.push(...reader.mentionRefs(mention));
    at = mention.last - 1;
  }
  return out;
}

/** States named one after the other from a token on, "A, B and the C": none of what follows the one behind "and", which closes their list. */
export function statesListed(
  reader: Reader,
  from: number,
): { readonly members: readonly Ref[]; readonly closed: boolean; readonly end: number } {
  const members: Ref[] = [];
  let at = from;
  for (let closed = false; ;) {
    if (reader.norm(at) === "the") at += 1;
    const named = reader
      .startingAt(at)
      .find(({ kind, form }) => kind === "country" && (form === "name" || form === "acronym"));
    if (named === undefined) return { members, closed, end: at };
    members.push(...reader.mentionRefs(named));
    at = named.last;
    if (closed) return { members, closed, end: at };
    if (reader.norm(at) === ",") at += 1;
    closed = reader.norm(at) === "and";
    if (closed) at += 1;
    else if (at === named.last) return { members, closed, end: at };
  }
}
