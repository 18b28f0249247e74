import { steps, type OfferedCommand } from "./tree.ts";

/** The script that completes in zsh, with what each word does beside it. */
export function zshScript(commands: readonly OfferedCommand[]): string {
  const values = commands.flatMap(({ path, options }) =>
    options
      .filter(({ takesValue }) => takesValue)
      .map(
        ({ long, choices }) =>
          `    "${path}|${long}") ${choices.length > 0 ? `compadd -- ${choices.join(" ")}` : "_files"}; return ;;`,
      ),
  );
  const options = commands.map(
    ({ path, options: all }) =>
      `      "${path}") found=(${all.map(({ long, says }) => pair(long, says)).join(" ")}) ;;`,
  );
  const words = commands.map(({ path, commands: below, choices }) => {
    const pairs = [
      ...below.map(({ name, says }) => pair(name, says)),
      ...choices.map((word) => pair(word, word)),
    ];
    return `      "${path}") ${pairs.length > 0 ? `found=(${pairs.join(" ")})` : "_files; return"} ;;`;
  });
  return `#compdef chancery
# Completion of chancery for zsh. Put it into a folder of $fpath as _chancery, or: source <(chancery completions zsh)
_chancery() {
  local current=$words[CURRENT] previous=$words[CURRENT-1] at="" word
  local -a found
  for word in \${words[2,CURRENT-1]}; do
    case "$at $word" in
      ${steps(commands)
        .map((step) => `"${step}"`)
        .join(" | ")}) at=\${at:+$at }$word ;;
    esac
  done
  case "$at|$previous" in
${values.join("\n")}
  esac
  if [[ $current == -* ]]; then
    case "$at" in
${options.join("\n")}
    esac
  else
    case "$at" in
${words.join("\n")}
    esac
  fi
  _describe chancery found
}
if [ "$funcstack[1]" = "_chancery" ]; then _chancery "$@"; else compdef _chancery chancery; fi
`;
}

/** A word with what it does, as \`_describe\` takes it. */
const pair = (word: string, says: string): string => quoted(`${word.replaceAll(":", "\\:")}:${says}`);
const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;
