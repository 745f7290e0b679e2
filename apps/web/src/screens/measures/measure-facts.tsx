import { Facts } from '../../parts/facts.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import classes from './measure-panel.module.css';
import type { Measure } from './measure-status.ts';
import { measuresTexts } from './measures.texts.ts';

/** A measure to be read. */
export function MeasureFacts({ measure }: { readonly measure: Measure }) {
  const say = useTexts(measuresTexts);
  const { title, ownerName, remark } = measure;
  return (
    <div>
      <p className={classes['text']}>{title}</p>
      <Facts facts={[[say('ownerName'), ownerName || say('owner.none')]]} />
      {remark !== '' && (
        <>
          <h3>{say('remark')}</h3>
          <p className={classes['text']}>{remark}</p>
        </>
      )}
    </div>
  );
}
