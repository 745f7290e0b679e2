import { useMay } from '../../../engagement/rights.tsx';
import { Card } from '../../../parts/card.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import type { ControlTestFile } from '../control-tests.queries.ts';
import { isOpen } from '../test-looks.ts';
import { EvidenceList } from './evidence-list.tsx';
import { evidenceTexts } from './evidence.texts.ts';

/** Evidence of the test as a whole; that of single items stands beside the items. */
export function EvidenceCard({ file }: { readonly file: ControlTestFile }) {
  const say = useTexts(evidenceTexts);
  const open = useMay('control-test:write') && isOpen(file.state);
  return (
    <Card title={say('title.test')}>
      <EvidenceList file={file} position={null} open={open} />
    </Card>
  );
}
