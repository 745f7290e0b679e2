import { Button } from '@mantine/core';
import { useState } from 'react';
import { parsePlainDate } from '../../format/parse-date.ts';
import { DateField } from '../../parts/date-field.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import classes from './organisation.module.css';
import { organisationTexts } from './organisation.texts.ts';
import { usePlace } from './use-place.ts';

/** The day of which everything is shown; a typed day counts as soon as it is complete. */
export function DateOfView({ shown }: { readonly shown: string }) {
  const say = useTexts(organisationTexts);
  const { date, change } = usePlace();
  const [typed, setTyped] = useState<string | null>(null);
  const type = (value: string) => {
    const day = parsePlainDate(value);
    setTyped(day === null ? value : null);
    if (day !== null) change({ stand: day });
  };
  return (
    <div className={classes['date']}>
      <DateField label={say('date')} w={140} value={typed ?? shown} onChange={type} />
      {date !== undefined && (
        <Button variant="default" onClick={() => change({ stand: undefined })}>
          {say('date.today')}
        </Button>
      )}
    </div>
  );
}
