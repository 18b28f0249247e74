import { steps, type OfferedCommand } from "./tree.ts";

/** The script that completes in bash. Words are those of the program itself: none holds what a shell would read. */
export function bashScript(commands: readonly OfferedCommand[]): string {
  const values = commands.flatMap(({ path, options }) =>
    options
      .filter(({ takesValue }) => takesValue)
      .map(
        ({ long, choices }) => `    "${path}|${long}") ${choices.length > 0 ? reply(choices) : "return"} ;;`,
      ),
  );
  const options = commands.map(
    ({ path, options: all }) => `      "${path}") ${reply(all.map(({ long }) => long))} ;;`,
  );
  const words = commands
    .map(({ path, commands: below, choices }) => ({
      path,
      words: [...below.map(({ name }) => name), ...choices],
    }))
    .filter(({ words: some }) => some.length > 0)
    .map(({ path, words: some }) => `      "${path}") ${reply(some)} ;;`);
  return `# Completion of chancery for bash. Put it where bash finds it, or: source <(chancery completions bash)
_chancery() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]} path="" word i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    case "$path $word" in
      ${steps(commands)
        .map((step) => `"${step}"`)
        .join(" | ")}) path=\${path:+$path }$word ;;
    esac
  done
  case "$path|$previous" in
${values.join("\n")}
  esac
  if [[ $current == -* ]]; then
    case "$path" in
${options.join("\n")}
    esac
  else
    case "$path" in
${words.join("\n")}
    esac
  fi
}
complete -o default -F _chancery chancery
`;
}

const reply = (words: readonly string[]): string =>
  `COMPREPLY=($(compgen -W "${words.join(" ")}" -- "$current")); return`;
