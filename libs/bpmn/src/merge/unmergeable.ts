/** Something was edited that has no place in the original; it is not guessed. */
export class Unmergeable extends Error {}
