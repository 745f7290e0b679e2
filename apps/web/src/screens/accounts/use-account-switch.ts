import { useToasts } from '../../feedback/toasts.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { type Account, useChangeAccount } from './accounts.queries.ts';
import { accountsTexts } from './accounts.texts.ts';

/** Switches an account off or on; can be taken back from the message. */
export function useAccountSwitch(): (account: Account) => void {
  const say = useTexts(accountsTexts);
  const toasts = useToasts();
  const change = useChangeAccount();
  const run = ({ id, version, active, displayName }: Account) => {
    const body = { id, version, active: !active };
    change.mutate(body, {
      onSuccess: (changed) => {
        const message = say(changed.active ? 'activated' : 'deactivated', { name: displayName });
        toasts.undoable(message, () => run(changed));
      },
      onError: toasts.problem,
    });
  };
  return run;
}
