/** Bewertung of a red flag: `open`, `cleared` (unbedenklich), `query` (Rückfrage), `confirmed` (bestätigt). */
export const dispositions = ['open', 'cleared', 'query', 'confirmed'] as const;
export type Disposition = (typeof dispositions)[number];
