import { useToasts } from '../../feedback/toasts.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { risksTexts } from './risks.texts.ts';
import { usePlace } from './use-place.ts';

interface Entry {
  readonly code: string;
}

/** What follows when a form of an entry is done with. */
export function useEntrySaved(draft: { readonly forget: () => void }, onClose: () => void) {
  const say = useTexts(risksTexts);
  const toasts = useToasts();
  const { show } = usePlace();
  const dropped = () => {
    draft.forget();
    onClose();
  };
  return {
    dropped,
    saved: ({ code }: Entry) => {
      toasts.done(say('form.saved', { code }));
      dropped();
    },
    /** A new one is shown at once: the next thing is to link it. */
    created: ({ code }: Entry) => {
      toasts.done(say('form.created', { code }));
      dropped();
      show(code);
    },
  };
}
