import { useState } from 'react';
import { useFormat } from '../../format/use-format.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { tenths } from './run-rows.ts';
import { runTexts } from './run.texts.ts';
import type { Run } from './runs.queries.ts';

/** Reads the progress out, in steps of ten per cent: each rule would be too much. */
export function RunAnnouncer({ run: { progress } }: { readonly run: Run }) {
  const say = useTexts(runTexts);
  const { count } = useFormat();
  const [told, setTold] = useState({ step: 0, text: '' });
  if (progress && tenths(progress) !== told.step) {
    const { done, total, hitsSoFar } = progress;
    const text = say('progress.announced', { done, total, hits: count(hitsSoFar) });
    setTold({ step: tenths(progress), text });
  }
  return (
    <p aria-live="polite" className="visually-hidden">
      {told.text}
    </p>
  );
}
