import { Card } from '../../parts/card.tsx';
import { useLanguage, useTexts } from '../../texts/use-texts.ts';
import { checkTexts } from './check.texts.ts';
import type { Check } from './import.queries.ts';

/** What should be known about the files although they could be read. */
export function CheckWarnings({ check }: { readonly check: Check }) {
  const say = useTexts(checkTexts);
  const german = useLanguage() === 'de';
  if (check.warnings.length === 0) return null;
  return (
    <Card title={say('warnings')}>
      <ul>
        {check.warnings.map(({ messageDe, messageEn }, i) => (
          <li key={i}>{german ? messageDe : messageEn}</li>
        ))}
      </ul>
    </Card>
  );
}
