import { groupBy } from "../group-by.ts";
import { cellList } from "../tables.ts";
import { cell, finding, rowsOf, type Finding, type SourcedRow, type SourcedTables } from "./finding.ts";

/** More than anybody mends at once. */
const MAX_CIRCLES = 20;
const MAX_SHOWN = 6;

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly row: SourcedRow;
}

/** Ways in which one row comes before, above or after another; none may lead back to where it began. */
function lines(tables: SourcedTables): readonly (readonly [what: string, edges: readonly Edge[]])[] {
  const edges = (name: string, from: string, to: string): Edge[] =>
    rowsOf(tables, name).flatMap((row) =>
      cellList(cell(row, to)).map((id) => ({ from: cell(row, from), to: id, row })),
    );
  return [
    ["successors", edges("countries", "id", "successors")],
    ["parent", [...edges("places", "id", "parent"), ...edges("orgs", "id", "parent")]],
    ["successor", edges("orgs", "id", "successor")],
    ["agreement_links", edges("agreement_links", "from", "to")],
  ];
}

/** Nothing is its own ancestor: parents, successors and agreements that follow one another run one way. */
export function lintLineage(tables: SourcedTables): readonly Finding[] {
  return lines(tables).flatMap(([what, edges]) => {
    const selves = edges.filter(({ from, to }) => from === to);
    const others = edges.filter(({ from, to }) => from !== to);
    return [
      ...selves.map(({ row, from }) => finding("lineage.self", row, `${what}: ${from} leads to itself`)),
      ...circles(others).map((circle) => {
        const [first, ...rest] = circle.toReversed();
        const ids = circle.slice(0, MAX_SHOWN).map(({ from }) => from);
        if (circle.length > MAX_SHOWN) ids.push("...");
        return finding(
          "lineage.cycle",
          first?.row ?? { file: what, line: 1, cells: {} },
          `${what}: ${[...ids, ids[0]].join(" -> ")}`,
          "fault",
          rest.map(({ row }) => row),
        );
      }),
    ];
  });
}

/** One circle of edges for each that a walk in depth closes; every node is entered once, without recursion. */
function circles(edges: readonly Edge[]): readonly (readonly Edge[])[] {
  const out = groupBy(edges, ({ from }) => from);
  const found: Edge[][] = [];
  const done = new Set<string>();
  for (const start of out.keys()) {
    if (done.has(start) || found.length >= MAX_CIRCLES) continue;
    const path: { node: string; next: number; by: Edge | null }[] = [{ node: start, next: 0, by: null }];
    const at = new Map([[start, 0]]);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const edge = out.get(top.node)?.[top.next];
      top.next += 1;
      if (edge === undefined) {
        done.add(top.node);
        at.delete(top.node);
        path.pop();
      } else if (at.has(edge.to)) {
        if (found.length < MAX_CIRCLES)
          found.push([...path.slice((at.get(edge.to) ?? 0) + 1).flatMap(({ by }) => by ?? []), edge]);
      } else if (!done.has(edge.to)) {
        at.set(edge.to, path.length);
        path.push({ node: edge.to, next: 0, by: edge });
      }
    }
  }
  return found;
}
