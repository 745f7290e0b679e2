/** The weightiest first. */
export const riskLevels = ['high', 'medium', 'low'] as const;

export type RiskLevel = (typeof riskLevels)[number];

/** Stands beside the word, so that colour never carries meaning alone. */
export const riskSigns: Readonly<Record<RiskLevel, string>> = { high: '▲', medium: '◆', low: '●' };
