import { Button } from '@mantine/core';
import { controlsTexts } from '../../controls/controls.texts.ts';
import { IconClose } from '../../parts/icons.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { risksTexts } from './risks.texts.ts';
import { usePlace } from './use-place.ts';

const stepOf = (value: number | undefined) =>
  ([1, 2, 3, 4, 5] as const).find((step) => step === value);

/** The field of the heat map that was followed; pressing it takes the filter away. */
export function CellFilter() {
  const say = useTexts(risksTexts);
  const sayControl = useTexts(controlsTexts);
  const { search, change } = usePlace();
  const [likelihood, impact] = [stepOf(search.eintritt), stepOf(search.schaden)];
  if (!likelihood || !impact) return null;
  return (
    <Button
      variant="light"
      size="compact-sm"
      rightSection={<IconClose size={14} aria-hidden />}
      onClick={() => change({ eintritt: undefined, schaden: undefined, brutto: undefined })}
    >
      {say('filter.cell', {
        which: search.brutto === 1 ? say('col.inherent') : say('col.residual'),
        likelihood: sayControl(`step.${likelihood}`),
        impact: sayControl(`step.${impact}`),
      })}
    </Button>
  );
}
