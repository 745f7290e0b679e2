import { useFormat } from '../../format/use-format.ts';
import { Tag, type TagTone } from '../../parts/tag.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import type { Import } from './import.queries.ts';
import { importsTexts } from './imports.texts.ts';

const states: Readonly<Record<Import['state'], { tone: TagTone; sign: string }>> = {
  waiting: { tone: 'neutral', sign: '○' },
  running: { tone: 'info', sign: '▸' },
  'awaiting-mapping': { tone: 'medium', sign: '◆' },
  'awaiting-acceptance': { tone: 'medium', sign: '◆' },
  sealed: { tone: 'low', sign: '✓' },
  failed: { tone: 'high', sign: '✕' },
  cancelled: { tone: 'neutral', sign: '–' },
};

export function ImportStateTag({ one }: { readonly one: Import }) {
  const say = useTexts(importsTexts);
  const { percent } = useFormat();
  const { state, progress } = one;
  const share =
    progress?.phase === 'read' && progress.total ? progress.done / progress.total : null;
  return (
    <Tag {...states[state]}>
      {state === 'running' && share !== null
        ? say('state.running.share', { share: percent(share, 0) })
        : say(`state.${state}`)}
    </Tag>
  );
}

const reconciliations: Readonly<Record<Import['reconciliation'], { tone: TagTone; sign: string }>> =
  {
    open: { tone: 'medium', sign: '◆' },
    reconciled: { tone: 'low', sign: '✓' },
    'signed-off': { tone: 'info', sign: '✎' },
  };

export function ReconciliationTag({ state }: { readonly state: Import['reconciliation'] }) {
  const say = useTexts(importsTexts);
  return <Tag {...reconciliations[state]}>{say(`reconciliation.${state}`)}</Tag>;
}
