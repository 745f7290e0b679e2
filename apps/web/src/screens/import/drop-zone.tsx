import { Button } from '@mantine/core';
import { type DragEvent, type ReactNode, useId, useRef, useState } from 'react';
import { Guarded, useMay } from '../../engagement/rights.tsx';
import { IconUpload } from '../../parts/icons.ts';
import { useTexts } from '../../texts/use-texts.ts';
import classes from './drop-zone.module.css';
import { importsTexts } from './imports.texts.ts';

interface Props {
  readonly onFiles: (files: readonly File[]) => void;
  /** Nothing else is on the page yet. */
  readonly large?: boolean;
  /** Below the words, for example templates. */
  readonly children?: ReactNode;
}

/** Files by dropping or by choosing; the button is the way for the keyboard. */
export function DropZone({ onFiles, large = false, children }: Props) {
  const say = useTexts(importsTexts);
  const may = useMay('import:write');
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const titleId = useId();
  const take = (list: FileList | null | undefined) => {
    const files = [...(list ?? [])];
    if (may && files.length > 0) onFiles(files);
  };
  const drag = (event: DragEvent, inside: boolean) => {
    event.preventDefault();
    setOver(inside && may);
  };
  return (
    <section
      className={`${classes['zone']} no-print`}
      data-over={over}
      data-large={large}
      aria-labelledby={titleId}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={(event) => {
        drag(event, false);
        take(event.dataTransfer.files);
      }}
    >
      <IconUpload size={28} aria-hidden className={classes['icon']} />
      <h2 id={titleId}>{over ? say('drop.over') : say('drop.title')}</h2>
      <p>{say('drop.text')}</p>
      <Guarded permission="import:write">
        <Button
          variant={large ? 'filled' : 'default'}
          leftSection={<IconUpload size={16} />}
          onClick={() => input.current?.click()}
        >
          {say('drop.choose')}
        </Button>
      </Guarded>
      <input
        ref={input}
        type="file"
        multiple
        accept=".csv,.txt,.tsv,.xlsx"
        aria-label={say('drop.choose')}
        tabIndex={-1}
        className="visually-hidden"
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
      {children}
    </section>
  );
}
