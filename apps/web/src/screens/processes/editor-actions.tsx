import { Button, Group } from '@mantine/core';
import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import { useEffect } from 'react';
import { service } from '../../bpmn/diagram-types.ts';
import { formTexts } from '../../parts/form.texts.ts';
import { IconRedo, IconUndo } from '../../parts/icons.ts';
import { Tag } from '../../parts/tag.tsx';
import { KeyCaps } from '../../shortcuts/key-caps.tsx';
import { keyOf, writesInto } from '../../shortcuts/key-of.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { processTexts } from './process.texts.ts';
import type { EditedDiagram } from './use-edited-diagram.ts';
import type { Saving } from './use-save.ts';

interface Props {
  readonly edited: EditedDiagram;
  readonly saving: Saving;
  readonly onFinish: () => void;
}

export function EditorActions({ edited, saving, onFinish }: Props) {
  const say = useTexts(processTexts);
  const sayForm = useTexts(formTexts);
  const { diagram, unsaved } = edited;
  useUndoKeys(diagram);
  const stack = diagram && service(diagram, 'commandStack');
  return (
    <>
      <span role="status">
        <Tag tone={unsaved ? 'medium' : 'low'} sign={unsaved ? '◆' : '✓'}>
          {unsaved ? say('edit.unsaved') : say('edit.allSaved')}
        </Tag>
      </span>
      <Group gap={4}>
        <Button
          variant="default"
          px={10}
          aria-label={say('edit.undo')}
          title={say('edit.undo')}
          disabled={!stack?.canUndo()}
          onClick={() => stack?.undo()}
        >
          <IconUndo size={18} aria-hidden />
        </Button>
        <Button
          variant="default"
          px={10}
          aria-label={say('edit.redo')}
          title={say('edit.redo')}
          disabled={!stack?.canRedo()}
          onClick={() => stack?.redo()}
        >
          <IconRedo size={18} aria-hidden />
        </Button>
      </Group>
      <Button variant="default" onClick={onFinish}>
        {say('edit.finish')}
      </Button>
      <Button
        loading={saving.pending}
        rightSection={<KeyCaps keys="mod+s" />}
        onClick={() => void saving.save()}
      >
        {sayForm('save')}
      </Button>
    </>
  );
}

/** In a field these keys take back what was typed there, as everywhere; elsewhere they take back changes of the model. */
function useUndoKeys(diagram: BaseViewer | null): void {
  useEffect(() => {
    if (!diagram) return undefined;
    const stack = service(diagram, 'commandStack');
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || writesInto(event.target)) return;
      const key = keyOf(event);
      const again = key === 'mod+y' || (key === 'mod+z' && event.shiftKey);
      if (!again && key !== 'mod+z') return;
      event.preventDefault();
      if (again) stack.redo();
      else stack.undo();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [diagram]);
}
