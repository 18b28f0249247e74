import { contentId } from "../../record/index.ts";
import { componentsOf } from "../grouping/components.ts";
import { groupById } from "../entities/known-group.ts";
import { compareText } from "../order.ts";
import type { Stages } from "../stages/stages.ts";
import { knowledge } from "./build.ts";

/** Stages simple enough to see through: entities of one name are one, and so are reports of one signature. */
export const keyedStages = (): Stages => ({
  knowledge,
  entities: {
    keysOf: ({ name }) => [name],
    identify: (lines, rulings) => {
      const byId = new Map(lines.map((line) => [line.entity, line]));
      const ruled = [...rulings].map(([pair, { same }]) => [...pair.split(" "), same] as const);
      const parted = (a: string, b: string): boolean =>
        ruled.some(([x, y, same]) => same === false && [x, y].includes(a) && [x, y].includes(b));
      const links = lines.flatMap((a) =>
        lines
          .filter((b) => a.name === b.name && !parted(a.entity, b.entity))
          .map((b): [string, string] => [a.entity, b.entity]),
      );
      const joined = ruled.flatMap(([a, b, same]): [string, string][] =>
        same === true ? [[String(a), String(b)]] : [],
      );
      const known = joined.flat().filter((id) => !id.startsWith("local:"));
      const groups = componentsOf([...byId.keys(), ...known], [...links, ...joined]).flatMap((ids) => {
        const own = ids.flatMap((id) => byId.get(id) ?? []).sort((a, b) => compareText(a.source, b.source));
        const id = ids.find((one) => known.includes(one)) ?? own[0]?.entity ?? "";
        return own.length === 0 ? [] : [groupById(id, own, { reasons: ["name-key"] })];
      });
      const ids = lines.map(({ entity }) => entity).toSorted(compareText);
      const asks = ids.length > 3;
      return {
        groups,
        questions: asks
          ? [
              {
                id: `ask-${contentId("many", ...ids)}`,
                kind: "same-entity" as const,
                subjects: ids,
                strength: 0.5,
                reasons: ["many"],
              },
            ]
          : [],
      };
    },
  },
  reports: {
    keysOf: ({ sketch }) => sketch.signature.map(String),
    // Symmetric, and not all who share a key: by their first letters two sources of three are.
    areCopies: (a, b) => (a.source.charCodeAt(0) + b.source.charCodeAt(0)) % 3 !== 0,
    group: (sources) => {
      const [first] = sources.map(({ source }) => source).toSorted(compareText);
      return new Map(sources.map(({ source }) => [source, first ?? source]));
    },
  },
});
