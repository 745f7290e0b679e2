import { useFormat } from '../../format/use-format.ts';
import { KeyCaps } from '../../shortcuts/key-caps.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import classes from './payments.module.css';
import type { PaymentPage } from './payments.queries.ts';
import { paymentsTexts } from './payments.texts.ts';

interface Props {
  /** Undefined while the filter is at work. */
  readonly page: Pick<PaymentPage, 'total' | 'sumCents'> | undefined;
  /** Payments of the dataset, without any filter. */
  readonly all: number;
}

/** How many payments pass the filter and what they come to; and the keys of the grid. */
export function PaymentFoot({ page, all }: Props) {
  const say = useTexts(paymentsTexts);
  const { count, money } = useFormat();
  return (
    <footer className={classes['foot']}>
      <span role="status" className={classes['sums']}>
        {page && (
          <>
            <b>
              {page.total === all
                ? say('total', { count: count(all) })
                : say('total.filtered', { count: count(page.total), all: count(all) })}
            </b>
            {page.sumCents !== null && <b>{say('sum', { sum: money(page.sumCents) })}</b>}
          </>
        )}
      </span>
      <span className={classes['keys']}>
        <span>
          <KeyCaps keys="ArrowUp+ArrowDown" /> {say('keys.move')}
        </span>
        <span>
          <KeyCaps keys="Enter" /> {say('keys.open')}
        </span>
        <span>
          <KeyCaps keys="mod+End" /> {say('keys.end')}
        </span>
      </span>
    </footer>
  );
}
