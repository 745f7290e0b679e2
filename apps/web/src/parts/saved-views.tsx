import { ActionIcon, Button, Group, Popover, Stack, Text, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useToasts } from '../feedback/toasts.tsx';
import { useChangePreferences, usePreferences } from '../session/preferences.ts';
import { useTexts } from '../texts/use-texts.ts';
import { FormDialog } from './form-dialog.tsx';
import { IconChevronDown, IconTrash } from './icons.ts';
import { type SavedView, searchOf, withoutView, withView } from './saved-view.ts';
import { savedViewsTexts } from './saved-views.texts.ts';

interface Props {
  /** Name of the screen's route, for example `red-flags`. */
  readonly screen: string;
  /** Filters and order that are to be kept. */
  readonly search: object;
}

/** Filters and order under a name, for every engagement of this person. */
export function SavedViews({ screen, search }: Props) {
  const say = useTexts(savedViewsTexts);
  const toasts = useToasts();
  const navigate = useNavigate();
  const { savedViews = [] } = usePreferences();
  const { mutate } = useChangePreferences();
  const [opened, setOpened] = useState(false);
  const [naming, setNaming] = useState(false);
  const own = savedViews.filter((view) => view.screen === screen);
  const change = (views: SavedView[], done: string) =>
    mutate(
      { savedViews: views },
      { onSuccess: () => toasts.done(done), onError: (problem) => toasts.problem(problem) },
    );
  const open = (view: SavedView) => {
    setOpened(false);
    void navigate({ to: '.', search: searchOf(view) ?? {} });
  };
  return (
    <>
      <Popover opened={opened} onChange={setOpened} position="bottom-end" shadow="sm" trapFocus>
        <Popover.Target>
          <Button
            variant="default"
            h={28}
            px={9}
            rightSection={<IconChevronDown size={14} aria-hidden />}
            onClick={() => setOpened((open) => !open)}
          >
            {say('label')}
          </Button>
        </Popover.Target>
        <Popover.Dropdown aria-label={say('label')}>
          <Stack gap={4}>
            {own.length === 0 && <Text size="sm">{say('none')}</Text>}
            {own.map((view) => (
              <Group key={view.name} gap={4} wrap="nowrap" justify="space-between">
                <Button variant="subtle" size="compact-sm" onClick={() => open(view)}>
                  {view.name}
                </Button>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={say('remove', { name: view.name })}
                  onClick={() =>
                    change(withoutView(savedViews, view), say('removed', { name: view.name }))
                  }
                >
                  <IconTrash size={15} aria-hidden />
                </ActionIcon>
              </Group>
            ))}
            <Button
              variant="default"
              size="compact-sm"
              onClick={() => {
                setOpened(false);
                setNaming(true);
              }}
            >
              {say('save')}
            </Button>
          </Stack>
        </Popover.Dropdown>
      </Popover>
      {naming && (
        <NameDialog
          onClose={() => setNaming(false)}
          onName={(name) => {
            setNaming(false);
            const view = { name, screen, search: JSON.stringify(search) };
            change(withView(savedViews, view), say('saved', { name }));
          }}
        />
      )}
    </>
  );
}

interface NameProps {
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}

function NameDialog({ onName, onClose }: NameProps) {
  const say = useTexts(savedViewsTexts);
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const submit = () => {
    setTried(true);
    if (name.trim() !== '') onName(name.trim());
  };
  return (
    <FormDialog
      title={say('save')}
      submitLabel={say('save')}
      onSubmit={submit}
      onClose={onClose}
      size="sm"
    >
      <TextInput
        data-autofocus
        label={say('name')}
        description={say('name.hint')}
        maxLength={80}
        value={name}
        error={tried && name.trim() === '' ? say('name.missing') : undefined}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
    </FormDialog>
  );
}
