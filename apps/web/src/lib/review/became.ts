/** What became of a decision, as an address carries it: the redirect after a form tells the next page. */
export type Became =
  | {
      readonly is: "done";
      readonly decision: string | null;
      readonly together: string | null;
      readonly count: number;
    }
  | { readonly is: "undone" }
  | { readonly is: "ambiguous"; readonly written: string }
  | { readonly is: "unknown-name"; readonly written: string }
  | { readonly is: "refused"; readonly code: string };

const ID = /^dec-[\w-]{1,80}$/;

interface Kept {
  readonly decision: { readonly id: string };
  readonly together: string | null;
}

/** The parameter that tells of decisions that were taken. */
export function doneWith(decisions: readonly Kept[]): string {
  const [first] = decisions;
  if (first === undefined) return "done";
  return decisions.length === 1
    ? `done:${first.decision.id}`
    : `done:${first.together ?? first.decision.id}:${decisions.length}`;
}

/** Reads the parameter again; the address is anybody's to write. Null for none. */
export function becameOf(parameter: string | undefined): Became | null {
  if (parameter === undefined) return null;
  if (parameter === "undone") return { is: "undone" };
  const [word = "", first = "", second = ""] = parameter.split(":");
  if (word === "done") {
    const count = /^\d{1,4}$/.test(second) ? Number(second) : 1;
    const id = ID.test(first) ? first : null;
    return count > 1
      ? { is: "done", decision: null, together: id, count }
      : { is: "done", decision: id, together: null, count };
  }
  const rest = parameter.slice(word.length + 1).slice(0, 200);
  if (word === "which" && rest !== "") return { is: "ambiguous", written: rest };
  if (word === "nobody" && rest !== "") return { is: "unknown-name", written: rest };
  return { is: "refused", code: parameter.slice(0, 60) };
}
