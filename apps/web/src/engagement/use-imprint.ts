import { useEngagement } from './engagement.ts';

/** What every printed sheet says: whose engagement it belongs to, and how it has to be kept. */
export function useImprint(): string {
  const { number, title, authorityName, confidentiality } = useEngagement();
  return [authorityName, `${number} ${title}`, confidentiality].filter(Boolean).join(' · ');
}
