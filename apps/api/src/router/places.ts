import { placesOf, placesOfEvents, PlacesOfEventsInput, PlacesOfInput } from "@chancery/services";

import { Places, PlacesOfEvents } from "./shapes/index.ts";
import { procedure, router } from "./trpc.ts";

export const places = router({
  list: procedure
    .meta({
      http: "GET /places",
      says: "Where events took place, with coordinates where the place is a point: what only a state or a region is told of has none.",
    })
    .input(PlacesOfEventsInput.prefault({}))
    .output(PlacesOfEvents)
    .query(({ ctx, input }) => placesOfEvents({ ctx, input })),
  of: procedure
    .meta({ http: "GET /places/of", says: "Where places lie, by their ids." })
    .input(PlacesOfInput)
    .output(Places)
    .query(({ ctx, input }) => placesOf({ ctx, input })),
});
