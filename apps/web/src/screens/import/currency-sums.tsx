import { useFormat } from '../../format/use-format.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { checkTexts } from './check.texts.ts';
import type { Check } from './import.queries.ts';

/** One sum over several currencies means little: each is told. */
export function CurrencySums({ check }: { readonly check: Check }) {
  const say = useTexts(checkTexts);
  const { amount } = useFormat();
  if (check.currencies.length < 2) return null;
  return (
    <p>
      {say('total.currencies')}{' '}
      {check.currencies
        .map(
          ({ currency, totalCents }) =>
            `${amount(totalCents)} ${currency ?? say('total.currency.none')}`,
        )
        .join(' · ')}
    </p>
  );
}
