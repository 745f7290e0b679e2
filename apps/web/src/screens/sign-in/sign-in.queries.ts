import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, call } from '../../api/client.ts';
import type { Shape } from '../../api/types.ts';
import { preferencesQuery } from '../../session/preferences.ts';
import { sessionQuery } from '../../session/session.ts';
import { i18n } from '../../texts/i18n.ts';
import { chosenLanguage } from './chosen-language.ts';

type Session = Shape<'SessionDto'>;

export function useSignIn() {
  const begun = useBegun();
  return useMutation({
    mutationFn: (body: Shape<'SignInDto'>) => call(api.POST('/api/session', { body })),
    onSuccess: begun,
  });
}

export function useFirstRun() {
  const begun = useBegun();
  return useMutation({
    mutationFn: (body: Shape<'FirstRunDto'>) => call(api.POST('/api/first-run', { body })),
    onSuccess: begun,
  });
}

/** The server gives a new session with the new password. */
export function useOwnPassword() {
  const begun = useBegun();
  return useMutation({
    mutationFn: async (body: Shape<'PasswordChangeDto'>) => {
      await call(api.POST('/api/session/password', { body }));
      return call(api.GET('/api/session'));
    },
    onSuccess: begun,
  });
}

export function useSignOut() {
  return useMutation({
    mutationFn: () => call(api.DELETE('/api/session')),
    onSuccess: () => window.location.reload(),
  });
}

/** A language that the person chose at the door becomes the one of the account. */
function useBegun() {
  const client = useQueryClient();
  return async (session: Session) => {
    if (session.account && !session.account.passwordChangeDue && chosenLanguage.is) {
      const language = i18n.language === 'en' ? 'en' : 'de';
      await client
        .fetchQuery(preferencesQuery)
        .then((own) => call(api.PUT('/api/session/preferences', { body: { ...own, language } })))
        .then((saved) => client.setQueryData(preferencesQuery.queryKey, saved))
        // Signing in matters more; the language can be chosen again inside.
        .catch(() => undefined);
    }
    client.setQueryData(sessionQuery.queryKey, session);
  };
}
