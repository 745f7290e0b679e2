/** Why something of a file does not survive in a program that reads and writes it with bpmn-moddle. */
export const lossReasons = [
  'file-unreadable',
  'element-unknown',
  'element-foreign',
  'id-duplicate',
  'only-one-kept',
  'reference-unresolved',
  'reference-with-prefix',
  'attribute-unknown',
  'value-changed',
  'value-unreadable',
  'text-lost',
  'not-kept',
  'default-value',
  'nothing-in-it',
] as const;
export type LossReason = (typeof lossReasons)[number];

/** Something of the file that would be gone. */
export interface Loss {
  /** From 1. */
  readonly line: number;
  /** Name as it is written, with its prefix. */
  readonly element: string;
  /** Of the element or of the nearest one around it that has an id. */
  readonly elementId: string | null;
  /** Null when the whole element is meant. */
  readonly attribute: string | null;
  /** Of the attribute or the text, shortened. */
  readonly value: string | null;
  /** What would stand there instead; null for nothing. */
  readonly instead: string | null;
  readonly reason: LossReason;
  /** Elements inside that would be gone with it. */
  readonly contained: number;
  /** Means the same without it: a value that is assumed anyway, an empty container. */
  readonly harmless: boolean;
}

/** What is kept, but neither drawn nor listed by this program. */
export interface NotShown {
  /** Name as it is written first, with its prefix. */
  readonly element: string;
  readonly namespace: string;
  readonly count: number;
  /** Of the first one. */
  readonly line: number;
}

export interface LossReport {
  /** Program that the file is held against. */
  readonly comparedWith: string;
  readonly elements: number;
  readonly attributes: number;
  /** By line. */
  readonly losses: readonly Loss[];
  /** Comments, which such a program drops without exception. */
  readonly comments: number;
  readonly notShown: readonly NotShown[];
  /** No loss besides harmless ones. */
  readonly lossless: boolean;
}
