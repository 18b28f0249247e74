import { Option, type Command } from "commander";

import { EXIT_HELP } from "../exit-codes.ts";
import type { Answer, Around } from "../surroundings.ts";
import { databaseOption, limit, whole, type StoreFlags } from "./options.ts";

type Flags = Pick<StoreFlags, "db" | "json">;

/** `chancery serve`, `chancery tokens ...`, `chancery audit`: the service, who may call it, and what they did. */
export function addAccess(chancery: Command, around: Around, answer: Answer): void {
  const stored = (command: Command, help: string): Command =>
    command
      .option("--json", "JSON instead of a report", false)
      .addOption(databaseOption())
      .addHelpText("after", `\n${help}\n\n${EXIT_HELP}`);
  const load = async () => {
    const [commands, { storeOf }] = await Promise.all([import("../commands/access.ts"), import("../env.ts")]);
    return { commands, storeOf };
  };

  chancery
    .command("serve")
    .description("Starts the service: tRPC, plain HTTP, exports; until it is interrupted.")
    .option("--host <address>", "where it listens (default: CHANCERY_HOST, or 127.0.0.1)")
    .option("--port <n>", "on which port; 0 for any that is free (default: CHANCERY_PORT, or 8787)", port)
    .addOption(
      new Option(
        "--access <who>",
        "who may call: auto asks for tokens where others than this machine can reach it (default: CHANCERY_ACCESS, or auto)",
      ).choices(["auto", "tokens", "open"]),
    )
    .addOption(databaseOption())
    .addHelpText("after", `\n${SERVE_HELP}\n\n${EXIT_HELP}`)
    .action(async (flags: { host?: string; port?: number; access?: string; db?: string }) => {
      const [{ serve }, { storeOf }] = await Promise.all([
        import("../commands/serve.ts"),
        import("../env.ts"),
      ]);
      const { db, ...rest } = flags;
      answer(await serve({ ...rest, store: storeOf(db) }));
    });

  const tokens = chancery
    .command("tokens")
    .description("Says who may call the service from elsewhere.")
    .addHelpText("after", `\n${TOKENS_HELP}\n\n${EXIT_HELP}`);
  stored(
    tokens
      .command("add")
      .description("Makes a token and shows its secret, this once.")
      .argument("<name>", "whose it is, as the audit will say")
      .addOption(
        new Option("--role <role>", "reader: asks; editor: reads in and decides; admin: all")
          .choices(["reader", "editor", "admin"])
          .default("reader"),
      )
      .option("--days <n>", "days after which it is no longer valid (default: until it is revoked)", days),
    ADD_HELP,
  ).action(async (name: string, flags: Flags & { role: "reader" | "editor" | "admin"; days?: number }) => {
    const { commands, storeOf } = await load();
    const { role, json, db } = flags;
    answer(await commands.addTokenTo({ name, role, days: flags.days, json, store: storeOf(db) }, around));
  });
  stored(
    tokens.command("list").description("Lists tokens without their secrets, and when each was last used."),
    LIST_HELP,
  ).action(async ({ db, json }: Flags) => {
    const { commands, storeOf } = await load();
    answer(await commands.listTokensOf({ json, store: storeOf(db) }, around));
  });
  stored(
    tokens
      .command("revoke")
      .description("Takes a token's rights away at once.")
      .argument("<id>", "as `chancery tokens list` shows it"),
    REVOKE_HELP,
  ).action(async (id: string, { db, json }: Flags) => {
    const { commands, storeOf } = await load();
    answer(await commands.revokeTokenOf({ id, json, store: storeOf(db) }, around));
  });

  stored(
    chancery
      .command("audit")
      .description("Shows every write that was asked for, who asked, and how it went; the newest first.")
      .option("--actor <name>", "only what this one asked for")
      .option("--limit <n>", "how many lines at most", limit, 50),
    AUDIT_HELP,
  ).action(async ({ db, json, actor, limit: most }: Flags & { actor?: string; limit: number }) => {
    const { commands, storeOf } = await load();
    answer(await commands.auditOf({ actor, limit: most, json, store: storeOf(db) }, around));
  });
}

const port = whole(0, 65_535, "a port");
const days = whole(1, 3650, "a number of days");

const SERVE_HELP = `On 127.0.0.1 it takes every call: whoever can start programs here needs no token. On an address that others
can reach it asks for tokens, and does not start as long as there is none. --access open lets everybody do
everything there; --access tokens asks this machine for them too, as behind a proxy.

Examples:
  chancery serve
  chancery serve --port 9000 --db my.db
  chancery tokens add "A. Reader" && chancery serve --host 0.0.0.0

Environment: README.md lists the variables, CHANCERY_...; options take their place.`;

const TOKENS_HELP = `A token is 256 random bits. The store keeps its sha-256 alone, so nobody can read it there; what is lost
is revoked and made anew. A call sends it as "authorization: Bearer <token>".

  reader   lists, shows, searches, exports
  editor   and reads articles in, decides, undoes
  admin    and whatever concerns the service itself`;

const ADD_HELP = `Examples:
  chancery tokens add "A. Reader"
  chancery tokens add importer --role editor --days 90
  TOKEN=$(chancery tokens add ci --json | jq -r .secret)`;

const LIST_HELP = `Examples:
  chancery tokens list
  chancery tokens list --json | jq 'select(.usedAt == null)'`;

const REVOKE_HELP = `Examples:
  chancery tokens revoke tok-0f3a9c1b2d`;

const AUDIT_HELP = `Lines are only ever appended; the store itself refuses to change or remove one. Long texts are cut.

Examples:
  chancery audit
  chancery audit --actor importer --limit 200 --json`;
