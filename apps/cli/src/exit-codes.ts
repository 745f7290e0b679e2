/** Exit codes of every command; scripts rely on them. */
export const EXIT = {
  done: 0,
  /** Done, but rows were rejected and `--strict` was given; or a verification found a difference. */
  differences: 1,
  /** Bad usage, or input that cannot be read. */
  usage: 2,
  internal: 3,
  /** Ended by Ctrl C, as shells expect it. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
