import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Command } from "commander";
import { afterAll, describe, expect, it } from "vitest";

import { completionScript, SHELLS } from "./completions/index.ts";
import { offered } from "./completions/tree.ts";
import { program } from "./program.ts";

const nothing = { write: async () => {}, isTerminal: false };
const silent = { trouble: () => {}, progress: () => {}, clear: () => {} };
const chancery = program({ stdin: (async function* () {})(), out: nothing, say: silent }, () => {});
const folder = mkdtempSync(join(tmpdir(), "chancery-completions-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const leaves = (command: Command, path: string[] = []): { name: string; command: Command }[] => {
  const below = command.commands.filter((one) => one.name() !== "help");
  return below.length === 0
    ? [{ name: path.join(" "), command }]
    : below.flatMap((one) => leaves(one, [...path, one.name()]));
};
const all = leaves(chancery);
const helpOf = (command: Command): string => {
  let text = "";
  command.configureOutput({ writeOut: (part) => (text += part) });
  command.outputHelp();
  return text;
};

describe("help", () => {
  it.each(all)("$name: what it does, each argument and option, examples, exit codes", ({ command, name }) => {
    const text = helpOf(command);
    expect(command.description()).toMatch(/^[A-Z].*\.$/s);
    expect(text).toContain("Examples:\n");
    expect(text).toContain(`chancery ${name}`);
    expect(text).toContain("Exit codes:\n");
    for (const { long, description } of command.options)
      expect([long, description]).toEqual([long, expect.stringMatching(/\w/)]);
    for (const argument of command.registeredArguments)
      expect([argument.name(), argument.description]).toEqual([argument.name(), expect.stringMatching(/\w/)]);
  });

  /** These print what has a form of its own, or nothing. */
  const FORMS = new Set(["serve", "completions", "export", "analyze"]);
  it.each(all.filter(({ name }) => !FORMS.has(name)))(
    "$name gives JSON where it is asked to",
    ({ command }) => {
      expect(command.options.map(({ long }) => long)).toContain("--json");
    },
  );
});

describe("completions", () => {
  const script = join(folder, "bash");
  writeFileSync(script, completionScript(chancery, "bash"));
  const complete = (line: string): string[] => {
    const words = line.split(" ");
    const given = words.map((word) => `'${word}'`).join(" ");
    const out = execFileSync(
      "bash",
      [
        "-c",
        `source '${script}'; COMP_WORDS=(${given}); COMP_CWORD=${words.length - 1}; _chancery; printf '%s\\n' "\${COMPREPLY[@]}"`,
      ],
      { encoding: "utf8" },
    );
    return out.split("\n").filter(Boolean);
  };

  it.each([
    ["chancery ext", ["extract"]],
    ["chancery review ", ["list", "decide", "undo", "history"]],
    ["chancery review un", ["undo"]],
    ["chancery tokens add --role ", ["reader", "editor", "admin"]],
    ["chancery tokens add --role e", ["editor"]],
    ["chancery tokens add x --da", ["--days"]],
    ["chancery knowledge import ", ["wikidata", "reign", "jrc", "geonames"]],
    ["chancery search extract --js", ["--json"]],
    ["chancery serve --access ", ["auto", "tokens", "open"]],
    ["chancery completions z", ["zsh"]],
    ["chancery extract --db", []],
    ["chancery ingest --db ", []],
    ["chancery ingest art", []],
    ["chancery nothing x", []],
  ])("bash: %s", (line, words) => {
    const found = complete(line);
    if (line === "chancery review ") expect(found).toEqual(expect.arrayContaining(words));
    else expect(found).toEqual(words);
  });

  it("bash: every command and every option of the program is offered where it belongs", () => {
    for (const { path, commands, options } of offered(chancery)) {
      const at = `chancery ${path === "" ? "" : `${path} `}`;
      if (commands.length > 0) expect(complete(at).sort()).toEqual(commands.map(({ name }) => name).sort());
      expect(complete(`${at}--`).sort()).toEqual(options.map(({ long }) => long).sort());
    }
  });

  it.each(SHELLS)("%s reads its script without complaint, where it is installed", (shell) => {
    const path = join(folder, `${shell}-script`);
    writeFileSync(path, completionScript(chancery, shell));
    const { error, status, stderr } = spawnSync(shell, ["-n", path], { encoding: "utf8" });
    if (error) return; // not installed here
    expect([status, stderr]).toEqual([0, ""]);
  });
});
