/**
 * `complete`: everything, for the audit office and the audited office. `council`: figures, rules and measures without
 * red flags, findings and evidence, because a council paper must hold no case data.
 */
export const exportVariants = ['complete', 'council'] as const;
export type ExportVariant = (typeof exportVariants)[number];
