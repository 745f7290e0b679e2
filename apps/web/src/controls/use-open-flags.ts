import { useQuery } from '@tanstack/react-query';
import { useEngagementId } from '../engagement/engagement.ts';
import { useMay } from '../engagement/rights.tsx';
import { useBilingual } from '../texts/use-texts.ts';
import { openFlagsQuery } from './controls.queries.ts';

interface OpenFlags {
  readonly count: number;
  readonly ruleName: string;
}

/** Open red flags of a control's rule; null: no rule, none open, or not for this person to see. */
export function useOpenFlags(): (ruleId: string | null) => OpenFlags | null {
  const engagementId = useEngagementId();
  const may = useMay('red-flag:read');
  const inLanguage = useBilingual();
  const { data } = useQuery({ ...openFlagsQuery(engagementId), enabled: may });
  return (ruleId) => {
    const rule = data?.rules.find((one) => one.ruleId === ruleId);
    if (!rule || rule.count === 0) return null;
    return { count: rule.count, ruleName: inLanguage({ de: rule.nameDe, en: rule.nameEn }) };
  };
}
