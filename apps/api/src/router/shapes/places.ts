import type { PlacesOfEvents as PlacesShown } from "@chancery/services";
import { z } from "zod";

import { Names } from "./articles.ts";
import { shape } from "./shape.ts";

const Place = z.object({
  id: z.string(),
  entries: z.int(),
  at: z
    .object({ id: z.string(), lat: z.number(), lon: z.number() })
    .nullable()
    .describe("what it is drawn at: itself, or the town that it lies in"),
  country: z.string().nullable(),
});

export const PlacesOfEvents = shape<PlacesShown>()(
  z.object({
    places: z.array(Place),
    total: z.int().describe("events that the filter finds"),
    placed: z.int().describe("those of them that have a place"),
    names: Names,
  }),
);

export const Places = shape<Pick<PlacesShown, "places" | "names">>()(
  z.object({ places: z.array(Place), names: Names }),
);
