import { Card } from '../../../parts/card.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import { attributeLetter } from './sheet-counts.ts';
import classes from './sheet.module.css';
import { sheetTexts } from './sheet.texts.ts';
import type { Sheet } from './use-sheet.ts';

/** What the letters mean, and how many deviations each has. */
export function AttributeList({ sheet }: { readonly sheet: Sheet }) {
  const say = useTexts(sheetTexts);
  const { file, counts, cursor } = sheet;
  return (
    <Card title={say('attributes.title')} flush>
      <ul className={classes['attributes']}>
        {file.attributes.map((name, attribute) => {
          const count = counts.byAttribute[attribute] ?? 0;
          return (
            <li key={attribute} data-current={attribute === cursor.attribute || undefined}>
              <strong>{attributeLetter(attribute)}</strong>
              <span>{name}</span>
              <span className={count > 0 ? classes['deviating'] : undefined}>
                <span aria-hidden>{count > 0 ? `✕ ${count}` : count}</span>
                <span className="visually-hidden">{say('attributes.deviations', { count })}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
