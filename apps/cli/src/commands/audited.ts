import { audit, LOCAL } from "@chancery/services/access";
import { troubleOf } from "@chancery/services/trouble";

type Audited = Parameters<typeof audit>[0]["ctx"];

/**
 * Does a write and notes in the audit that this machine asked for it and how it went, under the name that the service's
 * procedure has. What goes wrong is noted by its code and thrown on.
 */
export async function audited<T>(
  ctx: Audited,
  action: string,
  input: unknown,
  work: () => Promise<T>,
): Promise<T> {
  const note = (outcome: string): Promise<void> =>
    audit({ ctx, input: { caller: LOCAL, action, input, outcome, request: null } });
  const done = await work().catch(async (error: unknown) => {
    // A store that cannot be written takes no line either: what went wrong first is what is told.
    await note(troubleOf(error).code).catch(() => {});
    throw error;
  });
  await note("ok");
  return done;
}
