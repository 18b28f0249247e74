import { status } from "@chancery/services";

import { Status } from "./shapes/index.ts";
import { procedure, router } from "./trpc.ts";

export const system = router({
  status: procedure
    .meta({
      http: "GET /system/status",
      says: "How much the store holds, and the versions of pipeline and knowledge.",
    })
    .output(Status)
    .query(({ ctx }) => status({ ctx })),
});
