import { status } from "@chancery/services";

import { procedure, router } from "./trpc.ts";

export const system = router({
  /** How much the store holds, and the versions of pipeline and knowledge. */
  status: procedure.query(({ ctx }) => status({ ctx })),
});
