/** `exception`: breaks the rule for a documented reason; neither a hit nor a silence on it is wrong. */
export type LabelKind = 'planted' | 'decoy' | 'exception';

export interface TruthLabel {
  /** Number of the case, stable for one seed and size. */
  readonly case: string;
  readonly kind: LabelKind;
  /** Pattern of facts/fraud_patterns.json. */
  readonly pattern: string;
  /** Rule that should (planted) or should not (decoy) report the payments. */
  readonly rule: string;
  /** What was planted, or which harmless circumstance the decoy is. */
  readonly circumstance: string;
  /** Payment numbers (column Buchungsnummer), in the order in which they were made. */
  readonly payments: readonly string[];
}

export interface Truth {
  readonly town: 'Lindenborn';
  readonly seed: number;
  readonly labels: readonly TruthLabel[];
}
