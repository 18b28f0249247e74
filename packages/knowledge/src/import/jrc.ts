import { nameKey } from "../fold.ts";
import type { Knowledge, KnownKind } from "../types.ts";
import { compare } from "./compare.ts";
import { ImportError, LeftOuts, type Imported, type ImportContext, type Proposal } from "./report.ts";

const SOURCE = "JRC-Names (European Commission, Joint Research Centre; free with citation of the source)";

interface Entity {
  readonly type: string;
  readonly names: { readonly text: string; readonly lang: string }[];
}

/** Lines of a text without an array of them all. */
function* linesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length;) {
    const end = text.indexOf("\n", at);
    const stop = end < 0 ? text.length : end;
    yield text.slice(at, text[stop - 1] === "\r" ? stop - 1 : stop);
    at = stop + 1;
  }
}

/** "10<TAB>P<TAB>u<TAB>Nursultan+Nazarbayev": id, P or O, language ("u" for any), the name with + for blanks. */
function readEntities(text: string): { entities: ReadonlyMap<string, Entity>; read: number } {
  const entities = new Map<string, Entity>();
  let read = 0;
  let wrong = 0;
  for (const line of linesOf(text.replace(/^\uFEFF/, ""))) {
    if (line === "" || line.startsWith("#")) continue;
    const [id = "", type = "", lang = "", name] = line.split("\t");
    if (name === undefined || !/^\d+$/.test(id) || !/^[A-Z]$/i.test(type)) {
      wrong += 1;
      if (wrong > 100 && wrong > read) break;
      continue;
    }
    read += 1;
    const entity = entities.get(id) ?? { type, names: [] };
    entities.set(id, entity);
    entity.names.push({
      text: name.replaceAll("+", " ").normalize("NFC").trim(),
      lang: lang === "u" ? "" : lang,
    });
  }
  if (read > 0 && read >= wrong) return { entities, read };
  throw new ImportError(
    "this is no list of JRC-Names",
    "Give its entities file, unpacked: id, P or O, language and name parted by tabs",
  );
}

const KINDS: ReadonlyMap<string, KnownKind> = new Map([
  ["P", "person"],
  ["O", "organization"],
]);

/** The one entity of ours that bears any of the names in full; null for none, and for more than one. */
function ourEntity(knowledge: Knowledge, { type, names }: Entity): string | null | undefined {
  const kind = KINDS.get(type.toUpperCase());
  if (kind === undefined) return undefined;
  const found = new Set<string>();
  for (const { text } of names) {
    if (kind === "person" && !text.includes(" ")) continue;
    for (const hit of knowledge.lookup(text))
      if (hit.kind === kind && hit.strength === "strong") found.add(hit.entity);
  }
  const [entity, another] = found;
  return another === undefined ? entity : null;
}

/**
 * Spellings from JRC-Names for people and bodies that we have: the group of names that holds one of ours in full, and no
 * other's, is its. Names of one word are weak; names that mean somebody else already are left out. Who is not ours is passed
 * over: a name without a date or an office says nothing that the article does not say itself.
 */
export function importJrc(text: string, context: ImportContext): Imported {
  const { knowledge } = context;
  const { entities, read } = readEntities(text);
  const leftOut = new LeftOuts();
  const proposals: Proposal[] = [];
  for (const entity of entities.values()) {
    const id = ourEntity(knowledge, entity);
    if (id === undefined) leftOut.add("nobody of ours", entity.names[0]?.text ?? "");
    else if (id === null) leftOut.add("more than one of ours by these names", entity.names[0]?.text ?? "");
    else proposals.push(...namesFor(knowledge, id, entity, leftOut));
  }
  const { rows, ...compared } = compare(proposals, context);
  return {
    rank: "import",
    source: SOURCE,
    rows,
    report: { source: SOURCE, read, ...compared, leftOut: leftOut.list() },
  };
}

function* namesFor(
  knowledge: Knowledge,
  entity: string,
  { names }: Entity,
  leftOut: LeftOuts,
): Generator<Proposal> {
  const seen = new Set<string>();
  for (const { text, lang } of names) {
    const key = nameKey(text);
    if (seen.has(key)) continue;
    seen.add(key);
    const hits = knowledge.lookup(text);
    if (hits.some((hit) => hit.entity === entity && hit.strength === "strong")) {
      const [row] = hits.filter((hit) => hit.entity === entity);
      if (row?.row.startsWith("names:"))
        yield { table: "names", cells: { entity, text: row.row.slice(`names:${entity}:`.length) } };
      continue;
    }
    if (hits.some((hit) => hit.entity !== entity)) {
      leftOut.add("a name of somebody or something else too", text);
      continue;
    }
    if ([...text].length < 4 || /^\p{Ll}/u.test(text) || text.includes("|")) {
      leftOut.add("too short, or in lower case", text);
      continue;
    }
    const strength = text.includes(" ") ? "strong" : "weak";
    yield { table: "names", cells: { entity, text, lang, kind: "variant", strength } };
  }
}
