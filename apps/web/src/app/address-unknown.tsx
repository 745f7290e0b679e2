import { Link } from '@tanstack/react-router';
import { EmptyState } from '../parts/empty-state.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { appTexts } from './app.texts.ts';

export function AddressUnknown() {
  const say = useTexts(appTexts);
  return (
    <EmptyState title={say('unknown.title')} action={<Link to="/">{say('unknown.back')}</Link>}>
      {say('unknown.text')}
    </EmptyState>
  );
}
