/** A file to take in: where it lies and the name under which it is known (in rejects, in the manifest). */
export interface InputFile {
  readonly path: string;
  readonly name: string;
}
