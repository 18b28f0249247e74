/**
 * Columns of the tables in knowledge/, in the order of the files. Every row ends with `src` (a short citation),
 * `src2` (a second one) and `note`; these three stay out of the compiled module. `required` cells are never empty; that every row has a source is the linter's to see.
 */
const sourced = ["src", "src2", "note"];
const table = (columns, required, optional = []) => ({
  columns: [...columns, ...sourced],
  required,
  optional,
});
const names = table(["entity", "text", "lang", "kind", "from", "to", "strength"], ["entity", "text", "kind"]);

export const SCHEMA = {
  countries: table(
    ["id", "kind", "from", "to", "successors", "adjectives", "nouns", "never_alias"],
    ["id", "kind"],
    ["name"],
  ),
  capitals: table(["country", "place", "from", "to"], ["country", "place"]),
  places: table(
    ["id", "name", "kind", "country", "parent", "geonames", "qid", "lat", "lon"],
    ["id", "name", "kind"],
  ),
  names,
  people: table(
    ["id", "name", "given", "family", "order", "gender", "born", "died", "qid", "country"],
    ["id", "name"],
  ),
  offices: table(
    ["id", "polity", "role", "title", "rank", "is", "seats", "from", "to"],
    ["id", "polity", "role", "title"],
  ),
  terms: table(["person", "office", "from", "to", "acting"], ["person", "office"]),
  orgs: table(
    ["id", "kind", "parent", "founded", "founded_by", "dissolved", "successor", "seat", "qid"],
    ["id", "kind"],
    ["name"],
  ),
  memberships: table(["org", "member", "status", "signed", "from", "to"], ["org", "member", "status"]),
  agreements: table(
    ["id", "title", "kind", "parties", "signed", "signed_at", "in_force", "ended", "subject"],
    ["id", "title", "kind"],
    ["qid"],
  ),
  agreement_links: table(["from", "rel", "to", "date"], ["from", "rel", "to"]),
  anchors: table(["id", "from", "to", "phrases"], ["id", "phrases"]),
  metonyms: table(["text", "entity", "context", "from", "to", "unless"], ["text", "entity", "context"]),
  roles: table(["pattern", "plural", "role", "classes", "title"], ["pattern", "role", "title"]),
  givennames: table(["name", "gender", "lang"], ["name", "gender"]),
  agencies: table(
    ["id", "name", "kind", "aliases", "credits", "domains", "country", "strength"],
    ["id", "name", "kind"],
  ),
  collisions: table(["text", "entities"], ["text", "entities"]),
  regions: table(["name", "parts", "all"], ["name", "parts"]),
};

/** Files that are read as one table: names.csv and the names kept beside the tables they belong to. */
export const FILES = {
  names: ["names.csv", "names-people.csv", "names-orgs.csv", "names-agreements.csv"],
};

export const filesOf = (name) => FILES[name] ?? [`${name}.csv`];
export const SOURCE_COLUMNS = sourced;
