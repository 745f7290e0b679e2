import type { FactValue } from './rule.ts';

/** Facts of one hit as a sentence needs them. */
export interface SentenceFacts {
  /** Formatted for the language by the fact's kind; `–` for a missing value. */
  text(name: string): string;
  raw(name: string): FactValue;
}

export interface RuleText {
  readonly name: string;
  /** One sentence: what the rule looks for. */
  readonly looksFor: string;
  /** One or two sentences that a layman understands, built from the facts of the hit. */
  sentence(facts: SentenceFacts): string;
  /** Likely harmless explanations. */
  readonly harmless: readonly string[];
  /** What to request. */
  readonly requests: readonly string[];
}

export interface RuleWording {
  readonly de: RuleText;
  readonly en: RuleText;
}
