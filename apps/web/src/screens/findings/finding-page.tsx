import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEngagementId } from '../../engagement/engagement.ts';
import { Guarded, useMay } from '../../engagement/rights.tsx';
import { findingNumber } from '../../format/format.ts';
import { IconEdit } from '../../parts/icons.ts';
import { Page } from '../../parts/page.tsx';
import { Portrait } from '../../parts/portrait.tsx';
import { PrintButton } from '../../parts/print-button.tsx';
import { RiskTag } from '../../parts/risk-tag.tsx';
import { ButtonKey } from '../../shortcuts/button-key.tsx';
import { useShortcuts } from '../../shortcuts/shortcuts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { FindingDocument } from './finding-document.tsx';
import { FindingEditor } from './finding-editor.tsx';
import { FindingFlags } from './finding-flags.tsx';
import { FindingHistory } from './finding-history.tsx';
import { FindingMeasures } from './finding-measures.tsx';
import { FindingResponse } from './finding-response.tsx';
import { FindingSide } from './finding-side.tsx';
import { isEditable } from './finding-status.ts';
import { FindingStatusTag } from './finding-status-tag.tsx';
import type { FindingFile } from './finding.queries.ts';
import { findingTexts } from './finding.texts.ts';
import classes from './finding-page.module.css';
import { useFindingDraft } from './use-finding-draft.ts';
import { useScrollToHash } from './use-scroll-to-hash.ts';

/** The document on the left, status and facts on the right; evidence, measures and response below the document. */
export function FindingPage({ file }: { readonly file: FindingFile }) {
  const say = useTexts(findingTexts);
  const { finding } = file;
  const mayWrite = useMay('finding:write') && isEditable(finding.status);
  const editor = useFindingDraft(finding);
  const number = findingNumber(finding.number);
  useScrollToHash();
  useShortcuts(
    mayWrite && !editor.open ? [{ key: 'e', label: say('edit'), run: () => editor.start() }] : [],
  );
  return (
    <Page
      title={`${number} ${finding.title}`}
      sub={<Sub file={file} />}
      actions={
        <>
          <PrintButton />
          {isEditable(finding.status) && !editor.open && (
            <Guarded permission="finding:write">
              <Button
                leftSection={<IconEdit size={16} />}
                rightSection={<ButtonKey keys="e" />}
                onClick={() => editor.start()}
              >
                {say('edit')}
              </Button>
            </Guarded>
          )}
        </>
      }
      help={{
        about: [say('help.about'), say('help.about.print')],
        next: [say('help.next.edit'), say('help.next.steps')],
        terms: ['feststellung', 'stellungnahme', 'massnahme', 'nachschau'],
      }}
    >
      <Portrait />
      <div className={classes['columns']}>
        <div className={classes['main']}>
          {editor.open && mayWrite ? (
            <FindingEditor finding={finding} editor={editor} />
          ) : (
            <FindingDocument finding={finding} onEdit={mayWrite ? editor.start : null} />
          )}
          <FindingFlags file={file} />
          <FindingMeasures file={file} />
          <FindingResponse finding={finding} />
          <div className="no-print">
            <FindingHistory file={file} />
          </div>
        </div>
        <FindingSide file={file} onEdit={mayWrite ? editor.start : null} />
      </div>
    </Page>
  );
}

function Sub({ file: { finding } }: { readonly file: FindingFile }) {
  const say = useTexts(findingTexts);
  const engagementId = useEngagementId();
  return (
    <span className={classes['sub']}>
      <Link to="/p/$engagementId/feststellungen" params={{ engagementId }} className="no-print">
        {say('back')}
      </Link>
      <RiskTag risk={finding.risk} />
      <FindingStatusTag status={finding.status} />
    </span>
  );
}
