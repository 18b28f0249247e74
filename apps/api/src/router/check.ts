import { checkText, CheckTextInput } from "@chancery/services";

import { CheckedText } from "./shapes/index.ts";
import { procedure, router } from "./trpc.ts";

export const check = router({
  text: procedure
    .meta({
      http: "POST /check",
      // A mutation for its size only.
      role: "reader",
      says: "What the extraction makes of a text and what the store knows of it. Nothing is stored.",
      problems: ["input.empty", "input.binary", "input.too-large", "input.media-type"],
    })
    .input(CheckTextInput)
    .output(CheckedText)
    .mutation(({ ctx, input }) => checkText({ ctx, input })),
});
