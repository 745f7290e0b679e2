import { useNetwork } from '@mantine/hooks';
import { Notice } from '../parts/notice.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { appTexts } from './app.texts.ts';

export function OfflineBar() {
  const say = useTexts(appTexts);
  const { online } = useNetwork();
  return online === false ? (
    <Notice kind="warning" role="status">
      {say('offline')}
    </Notice>
  ) : null;
}
