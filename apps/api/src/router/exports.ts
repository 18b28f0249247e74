import { z } from "zod";

import { FORMATS } from "../export-formats.ts";
import { procedure, router } from "./trpc.ts";

const Format = z.object({
  name: z.string(),
  path: z.string().describe("below this server; it takes the filters of `facts.list` as parameters"),
  mediaType: z.string(),
  says: z.string(),
});

export const exports = router({
  formats: procedure
    .meta({ http: "GET /exports", says: "The forms in which facts can be taken away, and where." })
    .output(z.array(Format))
    .query(() =>
      Object.entries(FORMATS).map(([name, { type, says }]) => ({
        name,
        path: `/export/${name}`,
        mediaType: type,
        says,
      })),
    ),
});
