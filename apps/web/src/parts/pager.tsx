import { ActionIcon, Group } from '@mantine/core';
import { useFormat } from '../format/use-format.ts';
import { useTexts } from '../texts/use-texts.ts';
import { IconArrowLeft, IconArrowRight } from './icons.ts';
import { partsTexts } from './parts.texts.ts';

interface Props {
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
  readonly onPage: (page: number) => void;
}

/** "51 bis 100 von 1.204" with both arrows; nothing when all fit on one page. */
export function Pager({ page, pageSize, total, onPage }: Props) {
  const say = useTexts(partsTexts);
  const { count } = useFormat();
  const from = (page - 1) * pageSize + 1;
  const to = Math.min(page * pageSize, total);
  if (total <= pageSize) return null;
  return (
    <Group gap={8} justify="flex-end" className="no-print">
      <span aria-live="polite">
        {say('page.range', { from: count(from), to: count(to), total: count(total) })}
      </span>
      <ActionIcon
        variant="default"
        aria-label={say('page.previous')}
        disabled={page <= 1}
        onClick={() => onPage(page - 1)}
      >
        <IconArrowLeft size={16} />
      </ActionIcon>
      <ActionIcon
        variant="default"
        aria-label={say('page.next')}
        disabled={to >= total}
        onClick={() => onPage(page + 1)}
      >
        <IconArrowRight size={16} />
      </ActionIcon>
    </Group>
  );
}
