import { expect, it, test } from "vitest";

import { context, met, put, text } from "../testing/dossier.ts";
import { placesOfEvents, PlacesOfEventsInput } from "./places-of-events.ts";

const kept = async () => {
  const ctx = await context();
  await put(ctx, [
    text("a", met("Kassym-Jomart Tokayev", "Vladimir Putin", "Moscow", "2021-12-21")),
    text("b", met("Kassym-Jomart Tokayev", "Vladimir Putin", "Moscow", "2022-03-01")),
    text("c", met("Anna Alder", "Ben Birch", "Kazakhstan", "2022-03-02")),
    text("d", met("Anna Alder", "Ben Birch", "Nowheria", "2022-04-02")),
  ]);
  return ctx;
};
const placesIn = async (filter: object) =>
  placesOfEvents({ ctx: await kept(), input: PlacesOfEventsInput.parse(filter) });

test("a town lies where it is; a state is no point, nor is what nobody knows", async () => {
  const { places, total, placed } = await placesIn({});
  expect([total, placed]).toEqual([4, 4]);
  const [moscow, ...others] = places;
  expect(moscow).toMatchObject({ id: "plc.moscow", entries: 2, country: "RU", at: { id: "plc.moscow" } });
  expect(moscow?.at?.lat).toBeCloseTo(55.75, 0);
  expect(moscow?.at?.lon).toBeCloseTo(37.62, 0);
  expect(others.map(({ at }) => at)).toEqual([null, null]);
  expect(others.find(({ id }) => id === "KZ")?.country).toBe("KZ");
});

it.each([
  [{ from: "2022-01-01" }, 3],
  [{ who: ["RU"] }, 1],
  [{ types: ["visit"] }, 0],
  [{ place: "RU" }, 1],
])("%j", async (filter, count) => expect((await placesIn(filter)).places).toHaveLength(count));
