import { useLanguage, useTexts } from '../../texts/use-texts.ts';
import { checkTexts } from './check.texts.ts';
import type { Check } from './import.queries.ts';

/** One sum over several currencies means little: each is told. */
export function CurrencySums({ check }: { readonly check: Check }) {
  const say = useTexts(checkTexts);
  const locale = useLanguage() === 'de' ? 'de-DE' : 'en-GB';
  if (check.currencies.length < 2) return null;
  const number = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 });
  return (
    <p>
      {say('total.currencies')}{' '}
      {check.currencies
        .map(
          ({ currency, totalCents }) =>
            `${number.format(totalCents / 100)} ${currency ?? say('total.currency.none')}`,
        )
        .join(' · ')}
    </p>
  );
}
