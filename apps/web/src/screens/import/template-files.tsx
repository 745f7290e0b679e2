import { IconDownload } from '../../parts/icons.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { importsTexts } from './imports.texts.ts';
import classes from './template-files.module.css';

const files = [
  ['template.csv', '/api/payment-template.csv'],
  ['template.xlsx', '/api/payment-template.xlsx'],
  ['template.sample', '/api/payment-sample.csv'],
] as const;

/** Files whose columns are known, to start from. */
export function TemplateFiles() {
  const say = useTexts(importsTexts);
  return (
    <p className={classes['files']}>
      <span>{say('template.title')}</span>
      {files.map(([key, address]) => (
        <a key={key} href={address} download>
          <IconDownload size={14} aria-hidden /> {say(key)}
        </a>
      ))}
    </p>
  );
}
