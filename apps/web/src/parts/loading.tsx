import { Skeleton } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTexts } from '../texts/use-texts.ts';
import { partsTexts } from './parts.texts.ts';

/** Grey lines, but only when it takes longer than a blink. */
export function Loading({ lines = 6 }: { readonly lines?: number }) {
  const say = useTexts(partsTexts);
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  return (
    <div role="status" aria-label={say('loading')}>
      {Array.from({ length: lines }, (_, i) => (
        <Skeleton key={i} height={18} mt={10} radius="sm" />
      ))}
    </div>
  );
}
