import { Group, Loader, Radio, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDraft } from '../../drafts/use-draft.ts';
import { useEngagementId } from '../../engagement/engagement.ts';
import { useFormat } from '../../format/use-format.ts';
import type { Disposition } from '../../parts/disposition-tag.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { partsTexts } from '../../parts/parts.texts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import type { Marks } from './marks.ts';
import { reasonFault } from './reason-rules.ts';
import type { RedFlagFilter } from './red-flag-filter.ts';
import type { BulkTarget } from './red-flags.mutations.ts';
import { facetsQuery } from './red-flags.queries.ts';
import { redFlagsTexts } from './red-flags.texts.ts';
import { useBulkDisposal } from './use-bulk-disposal.ts';

interface Props {
  readonly marks: Marks;
  readonly filter: RedFlagFilter;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

const choices = ['cleared', 'query', 'confirmed', 'open'] as const satisfies Disposition[];

/** One disposition and one reason for many; how many is told before, and held against what the server finds. */
export function BulkDialog({ marks, filter, onClose, onDone }: Props) {
  const say = useTexts(redFlagsTexts);
  const sayPart = useTexts(partsTexts);
  const format = useFormat();
  const engagementId = useEngagementId();
  const [disposition, setDisposition] = useState<Disposition>('cleared');
  const [reason, setReason] = useDraft(`red-flags.bulk.${engagementId}`);
  const [tried, setTried] = useState(false);
  const target = useTarget(marks, filter);
  const bulk = useBulkDisposal(() => {
    setReason('');
    onDone();
  });
  const fault = reasonFault(disposition, reason);
  const submit = () => {
    setTried(true);
    if (target && !fault) {
      bulk.mutate({ ...target.target, disposition, reason: reason.trim() || null });
    }
  };
  const counted = target?.target.expectedCount ?? 0;
  const count = { count: counted, n: format.count(counted) };
  return (
    <FormDialog
      title={target ? say('bulk.title', count) : say('bulk.judge')}
      submitLabel={say('bulk.submit', count)}
      onSubmit={submit}
      onClose={onClose}
      pending={bulk.isPending || !target}
      problem={bulk.error}
    >
      <Text size="sm" role="status">
        {target ? <What target={target} /> : say('bulk.counting')}
      </Text>
      <Radio.Group
        label={say('bulk.disposition')}
        value={disposition}
        onChange={(value) => setDisposition(value)}
      >
        <Group gap={16} mt={4}>
          {choices.map((choice) => (
            <Radio key={choice} value={choice} label={sayPart(`disposition.${choice}`)} />
          ))}
        </Group>
      </Radio.Group>
      <Textarea
        data-autofocus
        label={say(disposition === 'open' ? 'bulk.open.reason' : 'bulk.reason')}
        autosize
        minRows={3}
        value={reason}
        error={tried && fault ? say(fault) : undefined}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <div role="status">
        {bulk.isPending && (
          <Group gap={8}>
            <Loader size="xs" /> {say('bulk.working')}
          </Group>
        )}
      </div>
    </FormDialog>
  );
}

interface Counted {
  readonly target: BulkTarget;
  /** Null for marked ones. */
  readonly amountCents: number | null;
}

/** The whole filter is counted anew when the dialog opens and after a refusal; null until then. */
function useTarget(marks: Marks, filter: RedFlagFilter): Counted | null {
  const engagementId = useEngagementId();
  const { data } = useQuery({
    ...facetsQuery(engagementId, filter),
    enabled: marks.kind === 'filter',
    refetchOnMount: 'always',
  });
  if (marks.kind === 'some') {
    const ids = [...marks.ids];
    return { target: { ids, expectedCount: ids.length }, amountCents: null };
  }
  if (!data) return null;
  const { total, amountAtRiskCents } = data;
  return { target: { filter, expectedCount: total }, amountCents: amountAtRiskCents };
}

function What({ target: { target, amountCents } }: { readonly target: Counted }) {
  const say = useTexts(redFlagsTexts);
  const { count, money } = useFormat();
  const shown = count(target.expectedCount);
  return amountCents === null
    ? say('bulk.what.marked', { count: shown })
    : say('bulk.what.filter', { count: shown, amount: money(amountCents) });
}
