import { CsvError, parse } from "csv-parse/sync";
import { z } from "zod";

import { ImportError } from "../report.ts";
import { dateOf, genderOf, noClaims, personOf, qidOf, type Claims, type Named } from "./claims.ts";

/** One row of results by variable; `lang` is the language of a text. */
type Binding = ReadonlyMap<string, { readonly value: string; readonly lang: string }>;

/** The W3C's SPARQL 1.1 Query Results JSON Format. */
const Results = z.object({
  head: z.object({ vars: z.array(z.string()) }),
  results: z.object({
    bindings: z.array(
      z.record(
        z.string(),
        z.object({ type: z.string(), value: z.string(), "xml:lang": z.string().optional() }),
      ),
    ),
  }),
});

/** The query service's own plain JSON: a list of flat rows. */
const Flat = z.array(z.record(z.string(), z.string()));

export const isResults = (value: unknown): boolean =>
  Results.safeParse(value).success || Flat.safeParse(value).success;

const REMEDY = "Run one of the queries in packages/knowledge/README.md and download JSON or CSV";

/** Claims of query results in JSON. */
export function claimsOfResults(value: unknown): Claims {
  const results = Results.safeParse(value);
  if (results.success)
    return claimsOf(
      results.data.results.bindings.map(
        (row) =>
          new Map(
            Object.entries(row).map(([name, { value, "xml:lang": lang = "" }]) => [name, { value, lang }]),
          ),
      ),
    );
  const flat = Flat.safeParse(value);
  if (!flat.success) throw new ImportError("these are no query results", REMEDY);
  return claimsOf(
    flat.data.map((row) => new Map(Object.entries(row).map(([name, value]) => [name, { value, lang: "" }]))),
  );
}

/** Claims of query results in CSV. */
export function claimsOfCsv(text: string): Claims {
  let rows: string[][];
  try {
    rows = parse(text, {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: 100_000,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new ImportError("the file is neither CSV nor JSON", REMEDY, { cause: error });
  }
  const [header = [], ...records] = rows;
  return claimsOf(
    records.map(
      (cells) => new Map(header.map((name, i) => [name.trim(), { value: cells[i] ?? "", lang: "" }])),
    ),
  );
}

function claimsOf(rows: readonly Binding[]): Claims {
  const claims = noClaims();
  let understood = 0;
  for (const row of rows) {
    const get = (name: string): string => row.get(name)?.value.trim() ?? "";
    const named = (name: string, iso = ""): Named => ({
      qid: qidOf(get(name)),
      label: labelOf(get(`${name}Label`)),
      iso,
    });
    const when = (name: string): string => dateOf(get(name), get(`${name}Precision`));
    const iso = get("iso");
    claims.read += 1;
    const person = qidOf(get("person"));
    const country = get("country") || iso || get("countryLabel") ? named("country", iso) : null;
    if (person !== "") {
      understood += 1;
      readPerson(claims, person, row, country);
      if (get("position") || get("positionLabel"))
        claims.holdings.push({
          person,
          position: labelOf(get("positionLabel")),
          polity: get("org") || get("orgLabel") ? named("org") : country,
          from: when("start"),
          to: when("end"),
          acting: /^(?:acting|Q4676866)$/i.test(qidOf(get("nature")) || get("natureLabel")),
        });
    } else if ((get("org") || get("orgLabel")) && (get("member") || get("memberLabel") || iso)) {
      understood += 1;
      claims.memberships.push({
        org: named("org"),
        member: named("member", iso),
        from: when("start"),
        to: when("end"),
      });
    }
  }
  if (rows.length > 0 && understood === 0)
    throw new ImportError("the results have neither a person nor an org with a member", REMEDY);
  return claims;
}

/** The label service answers with the Q-id where there is no label. */
const labelOf = (text: string): string => (/^Q\d+$/.test(text) ? "" : text);

function readPerson(claims: Claims, qid: string, row: Binding, citizenship: Named | null): void {
  const person = personOf(claims, qid);
  const get = (name: string): string => row.get(name)?.value.trim() ?? "";
  person.label ||= labelOf(get("personLabel"));
  const alias = get("alias");
  if (alias !== "" && !person.aliases.has(alias)) person.aliases.set(alias, row.get("alias")?.lang ?? "");
  person.gender ||= genderOf(qidOf(get("gender")) || get("genderLabel") || get("gender"));
  person.born ||= dateOf(get("dob"), get("dobPrecision"));
  person.died ||= dateOf(get("dod"), get("dodPrecision"));
  person.family ||= labelOf(get("familyLabel"));
  person.given ||= labelOf(get("givenLabel"));
  person.citizenship ??= citizenship;
}
