import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { parsePlainDate } from '../../format/parse-date.ts';
import { useFormat } from '../../format/use-format.ts';
import { DateField } from '../../parts/date-field.tsx';
import { FilterPopover } from '../../parts/filter-popover.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import type { NarrowProps } from './narrow-props.ts';
import { redFlagsTexts } from './red-flags.texts.ts';

/** "Zahldatum: ab 01.02.2025 ✕" */
export function DateFilter({ search: { von, bis }, narrow }: NarrowProps) {
  const say = useTexts(redFlagsTexts);
  return (
    <FilterPopover
      label={say('filter.date')}
      chosen={useWords(von, bis)}
      onRemove={() => narrow({ von: undefined, bis: undefined })}
    >
      {(close) => (
        <Span
          from={von ?? ''}
          to={bis ?? ''}
          onApply={(from, to) => {
            narrow({ von: from, bis: to });
            close();
          }}
        />
      )}
    </FilterPopover>
  );
}

function useWords(from: string | undefined, to: string | undefined): string | null {
  const say = useTexts(redFlagsTexts);
  const { date } = useFormat();
  if (from && to) return say('filter.between', { from: date(from), to: date(to) });
  if (from) return say('filter.since', { date: date(from) });
  return to ? say('filter.until', { date: date(to) }) : null;
}

interface SpanProps {
  readonly from: string;
  readonly to: string;
  readonly onApply: (from: string | undefined, to: string | undefined) => void;
}

function Span({ from, to, onApply }: SpanProps) {
  const say = useTexts(redFlagsTexts);
  const [typed, setTyped] = useState({ from, to });
  const fits = (text: string) => text === '' || parsePlainDate(text) !== null;
  const ready = fits(typed.from) && fits(typed.to);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) {
          onApply(parsePlainDate(typed.from) ?? undefined, parsePlainDate(typed.to) ?? undefined);
        }
      }}
    >
      <Stack gap={8}>
        <Group gap={8} align="flex-start">
          <DateField
            w={130}
            label={say('filter.from')}
            value={typed.from}
            onChange={(value) => setTyped((now) => ({ ...now, from: value }))}
          />
          <DateField
            w={130}
            label={say('filter.to')}
            value={typed.to}
            onChange={(value) => setTyped((now) => ({ ...now, to: value }))}
          />
        </Group>
        <Button type="submit" size="xs" disabled={!ready}>
          {say('filter.apply')}
        </Button>
      </Stack>
    </form>
  );
}
