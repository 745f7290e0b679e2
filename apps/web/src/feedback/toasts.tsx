import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMemo } from 'react';
import { useTexts } from '../texts/use-texts.ts';
import { feedbackTexts } from './feedback.texts.ts';
import { problemWords } from './problem-words.ts';

export interface Toasts {
  readonly done: (message: string) => void;
  /** Ten seconds to take it back. */
  readonly undoable: (message: string, undo: () => void) => void;
  readonly problem: (problem: unknown) => void;
}

/** The one place for short messages; all are read out by screen readers. */
export function useToasts(): Toasts {
  const say = useTexts(feedbackTexts);
  return useMemo<Toasts>(
    () => ({
      done: (message) => void notifications.show({ message, ...closable(say('close')) }),
      undoable: (message, undo) => {
        const id = notifications.show({
          message: (
            <>
              {message}{' '}
              <Button
                variant="subtle"
                size="compact-sm"
                onClick={() => {
                  notifications.hide(id);
                  undo();
                }}
              >
                {say('undo')}
              </Button>
            </>
          ),
          autoClose: 10_000,
          ...closable(say('close')),
        });
      },
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
