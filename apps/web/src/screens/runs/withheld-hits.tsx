import { IconLock } from '../../parts/icons.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { runTexts } from './run.texts.ts';

/** In the place of a number that only the lead may know. */
export function WithheldHits() {
  const label = useTexts(runTexts)('withheld');
  return (
    <span role="img" aria-label={label} title={label}>
      <IconLock size={14} aria-hidden />
    </span>
  );
}
