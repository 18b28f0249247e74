/** What the process answers to its caller; `--help` prints the same list. */
export const EXIT = {
  ok: 0,
  /** The rest went on. */
  someInputsFailed: 1,
  usage: 2,
  /** The store, the disk, the configuration. */
  environment: 3,
} as const;

export const EXIT_HELP = `Exit codes:
  0  all went well
  1  some inputs failed; they are named on standard error, the rest went on
  2  wrong usage
  3  the store or the environment is at fault`;
