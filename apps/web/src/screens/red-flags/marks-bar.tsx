import { Button, CloseButton } from '@mantine/core';
import { Guarded } from '../../engagement/rights.tsx';
import { useFormat } from '../../format/use-format.ts';
import { useTexts } from '../../texts/use-texts.ts';
import classes from './list.module.css';
import { countOf, type Marks } from './marks.ts';
import { redFlagsTexts } from './red-flags.texts.ts';

interface Props {
  readonly marks: Marks;
  readonly total: number;
  readonly onAll: () => void;
  readonly onClear: () => void;
  readonly onJudge: () => void;
}

/** What is marked, and what can be done with it; nothing while nothing is marked. */
export function MarksBar({ marks, total, onAll, onClear, onJudge }: Props) {
  const say = useTexts(redFlagsTexts);
  const { count } = useFormat();
  const marked = countOf(marks, total);
  const words =
    marks.kind === 'filter'
      ? say('bulk.all.chosen', { count: count(total) })
      : say('bulk.marked', { count: marked, n: count(marked) });
  return (
    <div role="status" className="no-print">
      {marked > 0 && (
        <div className={classes['marks']}>
          <strong>{words}</strong>
          {marks.kind === 'some' && total > marked && (
            <Button variant="subtle" h={26} px={8} onClick={onAll}>
              {say('bulk.all', { count: count(total) })}
            </Button>
          )}
          <Guarded permission="red-flag:dispose">
            <Button h={26} px={10} onClick={onJudge}>
              {say('bulk.judge')}
            </Button>
          </Guarded>
          <CloseButton
            size="sm"
            aria-label={say('bulk.clear')}
            title={say('bulk.clear')}
            onClick={onClear}
          />
        </div>
      )}
    </div>
  );
}
