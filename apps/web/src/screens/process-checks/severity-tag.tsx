import { Tag } from '../../parts/tag.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { processChecksTexts } from './process-checks.texts.ts';
import type { Severity } from './search.ts';

const looks = {
  error: { tone: 'high', sign: '▲' },
  warning: { tone: 'medium', sign: '◆' },
  info: { tone: 'info', sign: '●' },
} as const;

export function SeverityTag({ severity }: { readonly severity: Severity }) {
  const say = useTexts(processChecksTexts);
  const { tone, sign } = looks[severity];
  return (
    <Tag tone={tone} sign={sign}>
      {say(`severity.${severity}`)}
    </Tag>
  );
}
