import { channel } from "node:diagnostics_channel";

/** How far a store that an earlier release wrote is brought forward: to open a large one takes many seconds. */
export interface MigrationStep {
  /** The migration that is done. */
  readonly name: string;
  /** Statements that are done, of all that the store lacks: equal once it is at this release. */
  readonly done: number;
  readonly of: number;
}

const steps = channel("chancery:migration");

/** Calls `told` before each statement that brings a store of this process forward, and once all are done; never for a store that is new. */
export const onMigration = (told: (step: MigrationStep) => void): void =>
  steps.subscribe((step) => told(step as MigrationStep));

interface Migration {
  readonly name: string;
  readonly statements: readonly string[];
}

/** Does the statements of the migrations in order, and tells of each; `isNew`: nobody waits for a store without rows. */
export async function inSteps(
  lacking: readonly Migration[],
  isNew: boolean,
  {
    execute,
    note,
  }: { execute: (statement: string) => Promise<unknown>; note: (name: string) => Promise<unknown> },
): Promise<void> {
  const of = lacking.reduce((sum, { statements }) => sum + statements.length, 0);
  const tell = (name: string, done: number): void => {
    if (!isNew && steps.hasSubscribers) steps.publish({ name, done, of } satisfies MigrationStep);
  };
  let done = 0;
  for (const { name, statements } of lacking) {
    for (const statement of statements) {
      tell(name, done);
      await execute(statement);
      done += 1;
    }
    await note(name);
  }
  tell(lacking.at(-1)?.name ?? "", done);
}
