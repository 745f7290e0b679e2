import { Group, Radio } from '@mantine/core';
import { useTexts } from '../../texts/use-texts.ts';
import { processTexts } from './process.texts.ts';
import type { ProcessRecord } from './processes.queries.ts';
import { processesTexts } from './processes.texts.ts';

export type ProcessKind = ProcessRecord['kind'];

interface Props {
  readonly kind: ProcessKind;
  readonly onKind: (kind: ProcessKind) => void;
}

export function KindField({ kind, onKind }: Props) {
  const say = useTexts(processTexts);
  const sayList = useTexts(processesTexts);
  return (
    <Radio.Group label={sayList('field.kind')} value={kind} onChange={(value) => onKind(value)}>
      <Group gap={16} mt={4}>
        {(['as-is', 'to-be'] as const).map((one) => (
          <Radio key={one} value={one} label={say(`kind.${one}`)} />
        ))}
      </Group>
    </Radio.Group>
  );
}
