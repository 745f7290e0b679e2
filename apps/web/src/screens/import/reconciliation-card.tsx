import { Button, Textarea, TextInput } from '@mantine/core';
import { Guarded, useMay } from '../../engagement/rights.tsx';
import { ProblemNotice } from '../../feedback/problem-notice.tsx';
import { useToasts } from '../../feedback/toasts.tsx';
import { useFormat } from '../../format/use-format.ts';
import { Card } from '../../parts/card.tsx';
import { Tag, type TagTone } from '../../parts/tag.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { checkTexts } from './check.texts.ts';
import { CurrencySums } from './currency-sums.tsx';
import { useImportChanges } from './import.mutations.ts';
import type { Check, Import } from './import.queries.ts';
import classes from './reconciliation-card.module.css';
import type { TotalState } from './reconciliation.ts';
import { useTypedTotal } from './use-typed-total.ts';

interface Props {
  readonly one: Import;
  readonly check: Check;
  /** The person wanted to go on: what is missing is told. */
  readonly urgent?: boolean;
  /** Where the caller needs what is typed as well. */
  readonly total?: ReturnType<typeof useTypedTotal>;
}

const looks: Readonly<Record<TotalState['state'], { tone: TagTone; sign: string }>> = {
  open: { tone: 'medium', sign: '◆' },
  equal: { tone: 'low', sign: '✓' },
  differs: { tone: 'medium', sign: '◆' },
  'signed-off': { tone: 'info', sign: '✎' },
};

/** The sum of the take-over against a total from another source: proof that nothing is missing. */
export function ReconciliationCard({ one, check, urgent = false, total: shared }: Props) {
  const say = useTexts(checkTexts);
  const { money, count, dateTime } = useFormat();
  const own = useTypedTotal(one, check);
  const { values, change, result } = shared ?? own;
  const { state, differenceCents, invalid, reasonMissing } = result;
  const readOnly = !useMay('import:write');
  const asksReason = state !== 'equal';
  const label =
    check.rejected > 0
      ? say('total.difference.rejected', { count: count(check.rejected) })
      : say('total.difference');
  return (
    <Card
      title={<span id="abstimmung">{say('total.title')}</span>}
      note={
        <span role="status">
          <Tag {...looks[state]}>{say(`total.state.${state}`)}</Tag>
        </span>
      }
    >
      <dl className={classes['sums']}>
        <dt>{say('total.sum')}</dt>
        <dd>{money(check.controlTotalCents)}</dd>
        <dt>{say('total.expected')}</dt>
        <dd>
          <TextInput
            aria-label={say('total.expected.of')}
            placeholder={say('total.placeholder')}
            inputMode="decimal"
            autoComplete="off"
            readOnly={readOnly}
            value={values.amount}
            error={invalid ? say('total.invalid') : undefined}
            onChange={({ currentTarget }) => change({ amount: currentTarget.value })}
            className={classes['amount'] ?? ''}
          />
        </dd>
        {differenceCents !== null && (
          <>
            <dt className={classes['result']}>{label}</dt>
            <dd className={classes['result']} aria-live="polite">
              {money(differenceCents).replace('-', '−')}
            </dd>
          </>
        )}
      </dl>
      <CurrencySums check={check} />
      {asksReason && (
        <Textarea
          label={say(differenceCents === null ? 'total.reason.none' : 'total.reason.differs')}
          readOnly={readOnly}
          autosize
          minRows={1}
          maxLength={2000}
          value={values.reason}
          error={urgent && reasonMissing ? say('total.reason.needed') : undefined}
          onChange={({ currentTarget }) => change({ reason: currentTarget.value })}
        />
      )}
      <p className={classes['about']}>
        {one.state === 'sealed'
          ? one.reconciledAt && say('total.by', { at: dateTime(one.reconciledAt) })
          : say(state === 'open' ? 'total.about' : 'total.later')}
      </p>
      {one.state === 'sealed' && <Record one={one} total={shared ?? own} />}
    </Card>
  );
}

function Record({
  one,
  total,
}: {
  readonly one: Import;
  readonly total: ReturnType<typeof useTypedTotal>;
}) {
  const say = useTexts(checkTexts);
  const toasts = useToasts();
  const { reconcile } = useImportChanges(one.id);
  if (!total.changed) return null;
  const record = () =>
    reconcile.mutate(total.body, {
      onSuccess: () => {
        total.forget();
        toasts.done(say('total.saved'));
      },
    });
  return (
    <>
      <ProblemNotice problem={reconcile.error} />
      <Guarded permission="import:write">
        <Button loading={reconcile.isPending} disabled={!total.complete} onClick={record}>
          {say('total.save')}
        </Button>
      </Guarded>
    </>
  );
}
