type Core = typeof import("@chancery/core");
type Doc = ReturnType<Core["extractDoc"]>;

/**
 * Single steps of the pipeline over an article that was read whole before: what they cost alone. Steps are pure, so that they
 * return what they returned the first time.
 */
export function stepsAlone(stages: Core["STAGES"], names: readonly string[]): (doc: Doc) => Doc {
  const steps = stages.filter(({ name }) => names.includes(name));
  if (steps.length !== names.length) throw new Error(`the pipeline has not all of: ${names.join(", ")}`);
  return (doc) => steps.reduce<Doc>((known, step) => ({ ...known, ...step.run(known) }), doc);
}
