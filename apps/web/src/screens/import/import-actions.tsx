import { Link } from '@tanstack/react-router';
import { useEngagementId } from '../../engagement/engagement.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { useFileNames } from './file-names.ts';
import type { Import } from './import.queries.ts';
import classes from './import-table.module.css';
import { importsTexts } from './imports.texts.ts';

/** What can be done next with an import. */
export function ImportActions({ one }: { readonly one: Import }) {
  const say = useTexts(importsTexts);
  const engagementId = useEngagementId();
  const file = useFileNames()(one.fileNames);
  const { id: importId, datasetId, state, reconciliation } = one;
  const label = (action: string) => say('action.of', { action, file });
  if (state !== 'sealed' || datasetId === null) {
    const action = say(state === 'cancelled' ? 'action.view' : 'action.continue');
    return (
      <Link
        to="/p/$engagementId/zahlungsdaten/import/$importId"
        params={{ engagementId, importId }}
        aria-label={label(action)}
      >
        {action}
      </Link>
    );
  }
  return (
    <span className={`${classes['actions']} no-print`}>
      <Link
        to="/p/$engagementId/zahlungsdaten/$datasetId/zahlungen"
        params={{ engagementId, datasetId }}
        aria-label={label(say('action.payments'))}
      >
        {say('action.payments')}
      </Link>
      {reconciliation === 'open' && (
        <Link
          to="/p/$engagementId/zahlungsdaten/import/$importId"
          params={{ engagementId, importId }}
          search={{ schritt: 'pruefen' }}
          hash="abstimmung"
          aria-label={label(say('action.reconcile'))}
        >
          {say('action.reconcile')}
        </Link>
      )}
    </span>
  );
}
