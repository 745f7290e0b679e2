import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMemo } from 'react';
import { useTexts } from '../texts/use-texts.ts';
import { feedbackTexts } from './feedback.texts.ts';
import { problemWords } from './problem-words.ts';

interface Toasts {
  readonly done: (message: string) => void;
  /** Ten seconds to take it back. */
  readonly undoable: (message: string, undo: () => void) => void;
  /** With one thing that can be done about it, for ten seconds. */
  readonly offering: (message: string, offer: Offer) => void;
  readonly problem: (problem: unknown) => void;
}

interface Offer {
  readonly label: string;
  readonly run: () => void;
}

/** The one place for short messages; all are read out by screen readers. */
export function useToasts(): Toasts {
  const say = useTexts(feedbackTexts);
  return useMemo<Toasts>(
    () => ({
      done: (message) => void notifications.show({ message, ...closable(say('close')) }),
      undoable: (message, undo) =>
        offer(message, { label: say('undo'), run: undo }, closable(say('close'))),
      offering: (message, offered) => offer(message, offered, closable(say('close'))),
      problem: (problem) => {
        const { title, detail, reference } = problemWords(problem, say);
        notifications.show({
          title,
          message: reference ? `${detail} ${say('reference', { reference })}` : detail,
          color: 'red',
          role: 'alert',
          autoClose: false,
          ...closable(say('close')),
        });
      },
    }),
    [say],
  );
}

const closable = (label: string) => ({ closeButtonProps: { 'aria-label': label } });

function offer(message: string, { label, run }: Offer, options: ReturnType<typeof closable>): void {
  const id = notifications.show({
    message: (
      <>
        {message}{' '}
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => {
            notifications.hide(id);
            run();
          }}
        >
          {label}
        </Button>
      </>
    ),
    autoClose: 10_000,
    ...options,
  });
}
