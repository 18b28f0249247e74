import { compare } from "../compare.ts";
import { ImportError, LeftOuts, type Imported, type ImportContext, type Proposal } from "../report.ts";
import type { Claims, Named, PersonClaim } from "./claims.ts";
import { claimsOfEntities, entitiesIn } from "./entities.ts";
import { Joiner } from "./join.ts";
import { officeOf } from "./offices.ts";
import { claimsOfCsv, claimsOfResults, isResults } from "./sparql.ts";

const SOURCE = "Wikidata (CC0 1.0)";

/** People of one list in whose names nobody is hidden: longer ones are sentences. */
const MAX_NAME = 120;

/**
 * What Wikidata says of people in office, memberships, capitals and demonyms: SPARQL results (JSON, the service's flat JSON, CSV)
 * or entities. Items join ours by `qid`, states by ISO code, else by a full name that means nobody else. Throws ImportError.
 */
export function importWikidata(text: string, context: ImportContext): Imported {
  const claims = readClaims(text);
  const leftOut = new LeftOuts();
  const joiner = new Joiner(context);
  const proposals: Proposal[] = [];
  const ids = new Map<string, string>();
  const withOffice = new Set(claims.holdings.map(({ person }) => person));
  for (const person of claims.people.values()) {
    const known = joiner.person(person);
    if (person.label === "" || person.label.length > MAX_NAME)
      leftOut.add("a person without a name in English", person.qid);
    else if (known === null && !withOffice.has(person.qid))
      leftOut.add("a person without an office", person.label);
    else {
      const id = known ?? joiner.newPerson(person);
      ids.set(person.qid, id);
      proposals.push(...personRows(person, id, known !== null, joiner, context));
    }
  }
  proposals.push(...holdingRows(claims, ids, joiner, context, leftOut));
  proposals.push(...otherRows(claims, joiner, context, leftOut));
  const { rows, ...compared } = compare(proposals, context);
  const report = { source: SOURCE, read: claims.read, ...compared, leftOut: leftOut.list() };
  return { rank: "import", source: SOURCE, rows: withoutIdle(rows), report };
}

function readClaims(text: string): Claims {
  const start = text.replace(/^\uFEFF/, "").trimStart();
  if (!start.startsWith("{") && !start.startsWith("[")) return claimsOfCsv(text);
  let value: unknown;
  try {
    value = JSON.parse(start);
  } catch (cause) {
    throw new ImportError("the file begins like JSON and is none", "Download it again, whole", { cause });
  }
  return isResults(value) && entitiesIn(value).length === 0 ? claimsOfResults(value) : flatOrEntities(value);
}

/** A list is either rows of results or entities: entities have an id and claims. */
const flatOrEntities = (value: unknown): Claims =>
  isResults(value) ? claimsOfResults(value) : claimsOfEntities(value);

function* personRows(
  person: PersonClaim,
  id: string,
  isKnown: boolean,
  joiner: Joiner,
  { knowledge }: ImportContext,
): Generator<Proposal> {
  const { qid, label, gender, born, died, family, given, citizenship } = person;
  const country = citizenship === null ? "" : (joiner.polity(citizenship) ?? "");
  const own = { id, gender, born, died, qid };
  const whole = family !== "" && given !== "";
  const order = whole && label.startsWith(family) && !label.startsWith(given) ? "fg" : "gf";
  const parts = whole ? { given, family, order } : {};
  yield { table: "people", cells: isKnown ? own : { ...own, name: label, ...parts, country } };
  const names = new Map([...(isKnown ? [[label, "en"] as const] : []), ...person.aliases]);
  for (const [text, lang] of names) {
    // A bare surname or a nickname among the aliases is nobody's name for certain.
    if (!text.includes(" ") || text.length > MAX_NAME || /^\p{Ll}/u.test(text) || text.includes("|"))
      continue;
    const hits = knowledge.lookup(text);
    if (hits.some(({ entity }) => entity !== id)) continue;
    if (hits.length === 0)
      yield { table: "names", cells: { entity: id, text, lang, kind: "variant", strength: "" } };
  }
}

function* holdingRows(
  { holdings, people }: Claims,
  ids: ReadonlyMap<string, string>,
  joiner: Joiner,
  { knowledge }: ImportContext,
  leftOut: LeftOuts,
): Generator<Proposal> {
  for (const { person, position, polity, from, to, acting } of holdings) {
    const id = ids.get(person);
    if (id === undefined) continue;
    const who = `${people.get(person)?.label ?? person}: ${position}`;
    const owner = polity === null ? null : joiner.polity(polity);
    if (polity !== null && owner === null && !polity.label && !polity.iso) {
      leftOut.add("a state or body without a label in the file", who);
      continue;
    }
    const office = officeOf(knowledge, position, owner);
    if ("why" in office) {
      leftOut.add(office.why, who);
      continue;
    }
    if (from === "") {
      leftOut.add("a term without a start", who);
      continue;
    }
    if (office.make !== null) {
      const { role, classes } = office.make;
      const is = classes.length === 1 ? (classes[0] ?? "") : "";
      yield {
        table: "offices",
        cells: {
          id: office.id,
          polity: office.polity,
          role,
          title: role.replaceAll("-", " "),
          is,
          seats: "many",
        },
      };
    }
    yield { table: "terms", cells: { person: id, office: office.id, from, to, acting: acting ? "y" : "n" } };
  }
}

function* otherRows(
  { memberships, capitals, names }: Claims,
  joiner: Joiner,
  { knowledge }: ImportContext,
  leftOut: LeftOuts,
): Generator<Proposal> {
  const show = ({ label, qid, iso }: Named): string => label || iso || qid;
  for (const { org, member, from, to } of memberships) {
    const [body, state] = [joiner.polity(org), joiner.polity(member)];
    if (body === null || state === null || !body.startsWith("org."))
      leftOut.add("a membership of a body or state that we do not have", `${show(member)} in ${show(org)}`);
    else yield { table: "memberships", cells: { org: body, member: state, status: "member", from, to } };
  }
  for (const { state, place, from, to } of capitals) {
    const [country, city] = [joiner.polity(state), joiner.place(place)];
    if (country === null || city === null)
      leftOut.add("a capital that we do not have", `${show(place)} of ${show(state)}`);
    else yield { table: "capitals", cells: { country, place: city, from, to } };
  }
  for (const { of, text, lang, kind } of names) {
    const entity = joiner.polity(of);
    if (entity === null) leftOut.add("a name of what we do not have", `${text}: ${show(of)}`);
    else if (knowledge.lookup(text).every((hit) => hit.entity !== entity))
      yield { table: "names", cells: { entity, text, lang, kind, strength: "" } };
  }
}

/** Offices that were made for terms which then stayed out, because somebody of ours holds the seat, are left out too. */
function withoutIdle(rows: readonly Proposal[]): readonly Proposal[] {
  const held = new Set(rows.flatMap(({ table, cells }) => (table === "terms" ? [cells["office"]] : [])));
  return rows.filter(({ table, cells }) => table !== "offices" || held.has(cells["id"]));
}
