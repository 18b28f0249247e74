// A PostgreSQL for tests, in a folder and on a port of its own, ended with the run. By itself: `node tooling/test/postgres.mjs -- COMMAND`.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const DEBIAN = "/usr/lib/postgresql";

/** The folder with `initdb` and `postgres`; null where there is none. */
function binaries() {
  const debian = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const places = [
    ...(process.env.PATH ?? "").split(":"),
    "/usr/local/bin",
    ...debian.map((version) => join(DEBIAN, version, "bin")),
  ];
  return places.find((path) => ["initdb", "postgres"].every((name) => existsSync(join(path, name)))) ?? null;
}

/** Installs it through apt where that is possible (Debian, root). */
function install() {
  if (process.platform !== "linux" || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  console.log("installing postgresql through apt");
  const options = {
    stdio: "ignore",
    timeout: 300_000,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  };
  try {
    execFileSync("apt-get", ["update", "-qq"], options);
    execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "postgresql"], options);
  } catch (error) {
    console.log(`postgresql could not be installed: ${error.message}`);
  }
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** PostgreSQL refuses to run as root: then it runs as the user that its package made, or as "nobody". */
function owner() {
  if (process.getuid?.() !== 0) return {};
  for (const name of ["postgres", "nobody"]) {
    const ids = ["-u", "-g"].map((flag) => spawnSync("id", [flag, name], { encoding: "utf8" }));
    if (ids.every(({ status }) => status === 0)) {
      const [uid, gid] = ids.map(({ stdout }) => Number(stdout));
      return { uid, gid };
    }
  }
  return null;
}

/**
 * Starts a server; resolves with its URL and how to end it, or with why there is none. What it keeps may be lost: it
 * does not wait for the disk.
 */
export async function startPostgres() {
  if (process.env.CHANCERY_TEST_POSTGRES) return { url: process.env.CHANCERY_TEST_POSTGRES, stop() {} };
  if (process.platform === "win32") return { why: "it is not started on Windows" };
  if (binaries() === null) install();
  const bin = binaries();
  const user = owner();
  if (bin === null) return { why: "no PostgreSQL here, and it can be installed through apt by root only" };
  if (user === null) return { why: "there is no user other than root to run it as" };
  const folder = mkdtempSync(join(tmpdir(), "chancery-postgres-"));
  try {
    const data = join(folder, "data");
    const options = { ...user, cwd: folder, env: { PATH: process.env.PATH, LC_ALL: "C" } };
    chmodSync(folder, 0o755);
    if (user.uid !== undefined) execFileSync("chown", [`${user.uid}:${user.gid}`, folder]);
    const made = ["-D", data, "-U", "chancery", "-A", "trust", "-E", "UTF8", "--locale=C", "-N"];
    execFileSync(join(bin, "initdb"), made, { ...options, stdio: "pipe" });
    const port = await freePort();
    const settings = [
      "listen_addresses=127.0.0.1",
      "unix_socket_directories=",
      "fsync=off",
      "full_page_writes=off",
    ];
    const args = ["-D", data, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])];
    const server = spawn(join(bin, "postgres"), args, { ...options, stdio: ["ignore", "ignore", "pipe"] });
    const stop = () => {
      if (server.exitCode === null) server.kill("SIGQUIT");
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    };
    process.once("exit", stop);
    await ready(server);
    return { url: `postgres://chancery@127.0.0.1:${port}/postgres`, stop };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    return { why: `PostgreSQL did not start: ${error.message}` };
  }
}

/** Resolves when the server says that it takes connections. */
const ready = (server) =>
  new Promise((resolve, reject) => {
    let said = "";
    server.stderr.on("data", (chunk) => {
      said += chunk;
      if (said.includes("ready to accept connections")) resolve();
    });
    server.on("error", reject);
    server.on("exit", (code) => reject(new Error(`exit ${code}: ${said.trim().split("\n").at(-1)}`)));
  });

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [command, ...args] = process.argv.slice(process.argv.indexOf("--") + 1);
  const { url, why, stop } = await startPostgres();
  if (url === undefined) console.log(why);
  const env = { ...process.env, ...(url === undefined ? {} : { CHANCERY_TEST_POSTGRES: url }) };
  const child = spawn(command, args, { stdio: "inherit", env });
  child.on("exit", (code) => {
    stop?.();
    process.exit(code ?? 1);
  });
}
