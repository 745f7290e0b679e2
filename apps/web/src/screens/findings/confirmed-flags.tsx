import { Checkbox } from '@mantine/core';
import type { Shape } from '../../api/types.ts';
import { redFlagNumber } from '../../format/format.ts';
import { useFormat } from '../../format/use-format.ts';
import { RiskTag } from '../../parts/risk-tag.tsx';
import { useBilingual, useTexts } from '../../texts/use-texts.ts';
import classes from './confirmed-flags.module.css';
import { findingsTexts } from './findings.texts.ts';
import { chosenOf, emptyFinding, sumOf } from './new-finding.ts';

type Flag = Shape<'RedFlagDto'>;

interface Props {
  readonly page: { readonly items: readonly Flag[]; readonly total: number };
  readonly chosen: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

/** Confirmed red flags without a finding, to be ticked. */
export function ConfirmedFlags({ page, chosen, onChange }: Props) {
  const say = useTexts(findingsTexts);
  const { count, money } = useFormat();
  const { items, total } = page;
  const picked = chosenOf({ ...emptyFinding, redFlagIds: chosen }, items);
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <fieldset className={classes['flags']}>
      <legend>{say('form.flags')}</legend>
      {items.length === 0 && <p className={classes['note']}>{say('form.flags.none')}</p>}
      {items.length > 0 && (
        <>
          <div className={classes['list']}>
            {items.map((flag) => (
              <FlagLine
                key={flag.id}
                flag={flag}
                checked={chosen.includes(flag.id)}
                onToggle={() => toggle(flag.id)}
              />
            ))}
          </div>
          <p className={classes['note']} aria-live="polite">
            {say('form.flags.sum', {
              count: picked.length,
              shown: count(picked.length),
              amount: money(sumOf(picked)),
            })}
            {total > items.length &&
              ` ${say('form.flags.more', { shown: count(items.length), total: count(total) })}`}
          </p>
        </>
      )}
    </fieldset>
  );
}

interface LineProps {
  readonly flag: Flag;
  readonly checked: boolean;
  readonly onToggle: () => void;
}

function FlagLine({ flag, checked, onToggle }: LineProps) {
  const inLanguage = useBilingual();
  const { money } = useFormat();
  const { number, risk, wording, amountAtRiskCents } = flag;
  const title = inLanguage({ de: wording.de.title, en: wording.en.title });
  return (
    <div className={classes['line']}>
      <Checkbox
        size="sm"
        checked={checked}
        onChange={onToggle}
        label={
          <>
            <span className="mono">{redFlagNumber(number)}</span> {title}
          </>
        }
      />
      <RiskTag risk={risk} />
      <span className={classes['amount']}>{money(amountAtRiskCents)}</span>
    </div>
  );
}
