import { Card } from '../../../parts/card.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import { attributeLetter } from '../sheet/sheet-counts.ts';
import classes from './sample.module.css';
import { sampleTexts } from './sample.texts.ts';

export function AttributesCard({ attributes }: { readonly attributes: readonly string[] }) {
  const say = useTexts(sampleTexts);
  return (
    <Card title={say('attributes.title')}>
      <ul className={classes['attributes']}>
        {attributes.map((name, attribute) => (
          <li key={attribute}>
            <strong>{attributeLetter(attribute)}</strong> {name}
          </li>
        ))}
      </ul>
    </Card>
  );
}
