import { steps, type OfferedCommand } from "./tree.ts";

/** The script that completes in fish, with what each word does beside it. */
export function fishScript(commands: readonly OfferedCommand[]): string {
  const lines = commands.flatMap(({ path, options, commands: below, choices }) => {
    const at = `complete -c chancery -n "__chancery_at '${path}'"`;
    return [
      ...below.map(({ name, says }) => `${at} -f -a ${name} -d ${quoted(says)}`),
      ...(choices.length > 0 ? [`${at} -f -a ${quoted(choices.join(" "))}`] : []),
      ...options.map(({ long, says, takesValue, choices: values }) => {
        const value = values.length > 0 ? ` -x -a ${quoted(values.join(" "))}` : takesValue ? " -r" : "";
        return `${at} -l ${long.replace(/^--/, "")}${value} -d ${quoted(says)}`;
      }),
    ];
  });
  return `# Completion of chancery for fish: chancery completions fish > ~/.config/fish/completions/chancery.fish
function __chancery_at
  set -l at ""
  for word in (commandline -opc)[2..-1]
    switch "$at $word"
      case ${steps(commands)
        .map((step) => quoted(step))
        .join(" ")}
        set at (string trim -- "$at $word")
    end
  end
  test "$at" = "$argv[1]"
end
${lines.join("\n")}
`;
}

const quoted = (text: string): string => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
