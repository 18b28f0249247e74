import { checkText, CheckTextInput } from "@chancery/services";

import { procedure, router } from "./trpc.ts";

export const check = router({
  /** What the extraction makes of a text and what the store knows of it. Nothing is stored: a mutation for its size only. */
  text: procedure.input(CheckTextInput).mutation(({ ctx, input }) => checkText({ ctx, input })),
});
