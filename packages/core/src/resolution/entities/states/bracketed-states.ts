import type { OfficeStatement } from "../../../document/index.ts";
import type { Discourse } from "../discourse.ts";

/** Speaks for the state that its statement names, by no title that the text gives. */
type Bracketed = OfficeStatement & { readonly polity: string };

/**
 * "Anna Petrova (Bulgaria) said": how records of meetings say for whom somebody speaks. Each person once, by the first bracket; one who has
 * different states in two brackets has none.
 */
export function bracketedStates(discourse: Discourse): readonly Bracketed[] {
  const { scene } = discourse;
  const found = new Map<string, Bracketed | null>();
  for (const { kind, form, entity, last, group } of discourse.mentions) {
    if (kind !== "person" || form !== "name" || group !== undefined || scene.token(last)?.text !== "(")
      continue;
    const state = discourse
      .startingAt(last + 1)
      .find((one) => one.kind === "country" && one.form === "name" && scene.token(one.last)?.text === ")");
    if (state === undefined) continue;
    const before = found.get(entity);
    if (before === undefined)
      found.set(entity, {
        person: entity,
        title: "",
        office: null,
        polity: state.entity,
        span: state.span,
        modifier: null,
        rule: "offices.bracket",
      });
    else if (before !== null && before.polity !== state.entity) found.set(entity, null);
  }
  return [...found.values()].filter((one) => one !== null);
}
