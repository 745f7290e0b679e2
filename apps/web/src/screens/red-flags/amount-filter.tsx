import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { useFormat } from '../../format/use-format.ts';
import { FilterPopover } from '../../parts/filter-popover.tsx';
import { MoneyField } from '../../parts/money-field.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import type { NarrowProps } from './narrow-props.ts';
import { redFlagsTexts } from './red-flags.texts.ts';

/** "Betrag: ab 50,00 € ✕" */
export function AmountFilter({ search: { abBetrag }, narrow }: NarrowProps) {
  const say = useTexts(redFlagsTexts);
  const { money } = useFormat();
  const words = abBetrag === undefined ? null : say('filter.atLeast', { amount: money(abBetrag) });
  return (
    <FilterPopover
      label={say('filter.amount')}
      chosen={words}
      onRemove={() => narrow({ abBetrag: undefined })}
    >
      {(close) => (
        <Amount
          cents={abBetrag ?? null}
          onApply={(cents) => {
            narrow({ abBetrag: cents ?? undefined });
            close();
          }}
        />
      )}
    </FilterPopover>
  );
}

interface AmountProps {
  readonly cents: number | null;
  readonly onApply: (cents: number | null) => void;
}

function Amount({ cents, onApply }: AmountProps) {
  const say = useTexts(redFlagsTexts);
  const [typed, setTyped] = useState(cents);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onApply(typed);
      }}
    >
      <Stack gap={8}>
        <MoneyField label={say('filter.amountField')} cents={typed} onCents={setTyped} w={160} />
        <Button type="submit" size="xs">
          {say('filter.apply')}
        </Button>
      </Stack>
    </form>
  );
}
