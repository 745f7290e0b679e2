import { useBilingual, useTexts } from '../../texts/use-texts.ts';
import classes from './process-checks.module.css';
import type { Hit } from './process-checks.queries.ts';
import { processChecksTexts } from './process-checks.texts.ts';
import { SeverityTag } from './severity-tag.tsx';

/** A hit with its place in the whole list, from 1. */
export interface PlacedHit {
  readonly hit: Hit;
  readonly place: number;
}

interface Props {
  readonly hits: readonly PlacedHit[];
  readonly chosen: number | null;
  readonly onChoose: (place: number) => void;
}

/** The hits as one list; the chosen one is drawn. */
export function HitList({ hits, chosen, onChoose }: Props) {
  const say = useTexts(processChecksTexts);
  const inLanguage = useBilingual();
  return (
    <ul className={classes['hits']} aria-label={say('list.title')}>
      {hits.map(({ hit, place }) => (
        <li key={place}>
          <button
            type="button"
            className={classes['hit']}
            aria-pressed={place === chosen}
            onClick={() => onChoose(place)}
          >
            <span className={classes['hitHead']}>
              <SeverityTag severity={hit.severity} />
              <strong>{inLanguage(hit.name)}</strong>
            </span>
            <span>{inLanguage(hit.sentence)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
