import { Button, CloseButton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEngagementId } from '../../engagement/engagement.ts';
import { Guarded } from '../../engagement/rights.tsx';
import { findingNumber, redFlagNumber } from '../../format/format.ts';
import { IconFlag } from '../../parts/icons.ts';
import { useTexts } from '../../texts/use-texts.ts';
import classes from './confirmed-offer.module.css';
import type { RedFlag } from './next-row.ts';
import { fileTexts } from './red-flag-file.texts.ts';
import { useCreateFinding } from './use-create-finding.ts';

interface Props {
  readonly flag: RedFlag;
  readonly onClose: () => void;
}

/** After confirming: the person, not the machine, makes it a finding. */
export function ConfirmedOffer({ flag, onClose }: Props) {
  const say = useTexts(fileTexts);
  const engagementId = useEngagementId();
  const creating = useCreateFinding();
  const finding = creating.data;
  return (
    <div className={`${classes['offer']} no-print`}>
      <IconFlag size={16} aria-hidden />
      <span role="status">
        {finding
          ? say('offer.done', { number: findingNumber(finding.number) })
          : say('offer.text', { number: redFlagNumber(flag.number) })}
      </span>
      {finding ? (
        <Link
          to="/p/$engagementId/feststellungen/$findingId"
          params={{ engagementId, findingId: finding.id }}
        >
          {say('offer.open')}
        </Link>
      ) : (
        <Guarded permission="finding:write">
          <Button
            size="compact-sm"
            loading={creating.isPending}
            onClick={() => creating.mutate(flag)}
          >
            {say('context.createFinding')}
          </Button>
        </Guarded>
      )}
      <CloseButton size="sm" aria-label={say('offer.close')} onClick={onClose} />
    </div>
  );
}
