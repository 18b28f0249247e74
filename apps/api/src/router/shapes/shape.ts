import type { z } from "zod";

/** A type may differ from a schema only in what it forbids to change: readonly lists are lists. */
type Loose<T> = T extends readonly (infer U)[]
  ? Loose<U>[]
  : T extends object
    ? { -readonly [K in keyof T]: Loose<T[K]> }
    : T;
type Fits<A, B> = [Loose<A>] extends [Loose<B>] ? ([Loose<B>] extends [Loose<A>] ? unknown : never) : never;

/**
 * States that a schema describes exactly what a service returns: `shape<EntryView>()(z.object({ ... }))`. A field that is
 * added, renamed or typed otherwise on one side only is a compile error, so that the published contract cannot drift.
 */
export const shape =
  <T>() =>
  <S extends z.ZodType>(schema: S & Fits<z.output<S>, T>): z.ZodType<T, T> =>
    // The parameter's type has just shown that the schema's values are values of T, and the other way round.
    schema as unknown as z.ZodType<T, T>;
