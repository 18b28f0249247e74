/**
 * Prints what the tables cover: rows a table, states by office since 1991 with the holes that nothing explains, heads of
 * organisations, and (where CHANCERY_WORLD_CHECK or ../shared/data/world-check has REIGN's list of leaders) where we
 * disagree with it. holes-explained.csv and world-check-faults.csv hold what was looked into.
 *
 *   node packages/knowledge/scripts/coverage.mjs [--all]     --all lists foreign ministers of every state too
 */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { createViteServer } from "vitest/node";

import { readTables } from "./read-tables.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const SINCE = { hos: "1991-01-01", hog: "1991-01-01", fm: "2000-01-01" };
const LEAST_DAYS = { hos: 45, hog: 45, fm: 93 };
/** Foreign ministers are asked of these: the post-Soviet states and forty more that are most in the news. */
const MINISTERS =
  "AM AZ BY EE GE KG KZ LT LV MD RU TJ TM UA UZ US GB FR DE IT ES PL NL SE NO HU RS GR CY TR IL EG SA AE QA IR IQ SY JO LB KW PK IN BD CN JP KR ID PH TH VN MY AU CA MX BR AR CO VE ZA ET NG KE".split(
    " ",
  );

const read = (path) => parse(readFileSync(path, "utf8"), { columns: true });
const say = (text = "") => process.stdout.write(`${text}\n`);

/** The room's own modules are TypeScript: Vite, which the tests bring along, reads them on every Node that we run on. */
async function loadModules() {
  const server = await createViteServer({
    configFile: false,
    root: ROOT,
    logLevel: "error",
    appType: "custom",
    server: { middlewareMode: true, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  const load = (path) => server.ssrLoadModule(path);
  const modules = {
    ...(await load("/src/testing/coverage.ts")),
    ...(await load("/src/testing/world-check.ts")),
    ...(await load("/src/testing/reign.ts")),
    ...(await load("/src/testing/holders.ts")),
    ...(await load("/src/testing/members-of.ts")),
    ...(await load("/src/load.ts")),
    ...(await load("/src/tables.ts")),
    dataDate: (await load("/src/generated/tables.ts")).DATA_DATE,
  };
  await server.close();
  return modules;
}

function tellHoles({ holesOf, readBase, dataDate }, tables, all) {
  const explained = read(join(ROOT, "scripts/holes-explained.csv"));
  const members = readBase()
    .filter(({ unMember }) => unMember)
    .map(({ id }) => id);
  for (const kind of ["hos", "hog", "fm"]) {
    const asked = kind === "fm" && !all ? MINISTERS : members;
    const days = { since: SINCE[kind], until: dataDate, least: LEAST_DAYS[kind] };
    const holes = asked.flatMap((polity) => holesOf(tables, polity, kind, days, explained));
    const open = holes.filter(({ why }) => why === null);
    const holed = new Set(open.map(({ polity }) => polity));
    say(
      `${kind} since ${SINCE[kind].slice(0, 4)}: ${asked.length - holed.size} of ${asked.length} states without a hole; ` +
        `${holes.length - open.length} holes explained, ${open.length} open`,
    );
    for (const { polity, from, to } of open) say(`  ${polity} nobody from ${from} to ${to}`);
  }
}

function tellOrganisations(tables) {
  const heads = new Set(
    tables.offices.filter(({ cells }) => cells.is.split("|").includes("head")).map(({ cells }) => cells.id),
  );
  const led = new Map();
  for (const { cells } of tables.terms) {
    if (!heads.has(cells.office)) continue;
    const first = led.get(cells.office);
    if (first === undefined || cells.from < first) led.set(cells.office, cells.from);
  }
  const early = [...led.values()].filter((from) => from < "1992" || from === "").length;
  say(`heads of ${led.size} bodies, ${early} of them from 1991 or before`);
}

function tellWorldCheck({ compareSpells, readSpells }, tables) {
  const beside = join(ROOT, "../../../shared/data/world-check");
  const file = join(process.env.CHANCERY_WORLD_CHECK ?? beside, "reign-leaders-2021.csv");
  if (!existsSync(file)) {
    say("world-check: skipped, no reign-leaders-2021.csv (CHANCERY_WORLD_CHECK names its folder)");
    return;
  }
  const known = read(join(ROOT, "scripts/world-check-faults.csv"));
  const reasonOf = ({ states, leader, from }) =>
    known.find(
      (one) =>
        one.states === states.join("|") &&
        (one.leader === "*" || (one.leader === leader && one.from === from)),
    )?.reason;
  const compared = compareSpells(readSpells(readFileSync(file, "latin1")), tables);
  const count = { "to the day": 0, "within 31 days": 0, explained: 0, open: 0 };
  const open = [];
  for (const { spell, days, person } of compared) {
    if (days === 0) count["to the day"] += 1;
    else if (days !== null && days <= 31) count["within 31 days"] += 1;
    else if (reasonOf(spell)) count.explained += 1;
    else {
      count.open += 1;
      open.push(`  ${spell.states.join("|")} ${spell.leader} ${spell.from}: ${person ?? "only theirs"}`);
    }
  }
  say(`REIGN, spells since 1991: ${JSON.stringify(count)}`);
  for (const line of open) say(line);
}

/** Heads and foreign ministers of the lists of holders, and members of bodies, beside ours. */
function tellOtherLists(
  { HOLDER_FILES, readHolders, compareHolders, compareMembers, loadKnowledge },
  tables,
) {
  const folder = process.env.CHANCERY_WORLD_CHECK ?? join(ROOT, "../../../shared/data/world-check");
  const knowledge = loadKnowledge();
  for (const file of HOLDER_FILES) {
    if (!existsSync(join(folder, file))) continue;
    const explained = read(join(ROOT, "scripts/holders-explained.csv"));
    const compared = compareHolders(
      readHolders(file, readFileSync(join(folder, file), "utf8"), knowledge),
      tables,
    );
    const far = compared.filter(({ days }) => days === null || days > 31);
    const open = far.filter(
      ({ held }) =>
        !explained.some(
          (one) => one.list === file && one.person === held.person && one.from === (held.from ?? ""),
        ),
    );
    say(
      `${file}: ${compared.length - far.length} of ${compared.length} terms within a month, ${far.length - open.length} explained, ${open.length} open`,
    );
    for (const { held, days } of open)
      say(`  ${held.polity} ${held.person} ${held.from}: ${days ?? "only theirs"}`);
  }
  const file = join(folder, "country-organizations-2020.csv");
  if (!existsSync(file)) return;
  const explained = read(join(ROOT, "scripts/members-explained.csv"));
  const { bodies, agreeing, differences } = compareMembers(readFileSync(file, "utf8"), knowledge);
  const open = differences.filter(
    ({ body, state, only }) =>
      !explained.some((one) => one.body === body && one.state === state && one.only === only),
  );
  say(
    `country-organizations-2020.csv: ${agreeing} memberships of ${bodies.length} bodies agree, ${differences.length - open.length} explained, ${open.length} open`,
  );
  for (const { body, state, only } of open) say(`  ${body} ${state}: only ${only}`);
}

const tables = readTables(join(ROOT, "knowledge"));
for (const [name, rows] of Object.entries(tables)) say(`${name}: ${rows.length} rows`);
const modules = await loadModules();
tellHoles(modules, tables, process.argv.includes("--all"));
tellOrganisations(tables);
tellWorldCheck(modules, tables);
tellOtherLists(modules, tables);
