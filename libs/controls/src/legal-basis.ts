/** A provision that a risk or a control rests on. */
export interface LegalBasis {
  /** Law and place, for example "KomHVO NRW § 31 Abs. 3". */
  readonly text: string;
  /** Where the wording was read; null when it was not. */
  readonly source: string | null;
  /** False: stated from memory, to be checked before it is relied on. */
  readonly verified: boolean;
}
