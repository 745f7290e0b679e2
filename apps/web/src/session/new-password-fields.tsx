import { IconCheck, IconCircle } from '../parts/icons.ts';
import { PasswordField } from '../parts/password-field.tsx';
import { useTexts } from '../texts/use-texts.ts';
import classes from './new-password-fields.module.css';
import { newPasswordTexts } from './new-password.texts.ts';
import { checkedPassword, type PasswordRule } from './password-rules.ts';

const rules: readonly PasswordRule[] = ['length', 'variety', 'userName', 'same'];

interface Props {
  readonly userName: string;
  readonly password: string;
  readonly repeated: string;
  readonly onPassword: (password: string) => void;
  readonly onRepeated: (repeated: string) => void;
  /** After an attempt: what is wrong is said at the fields. */
  readonly tried: boolean;
  /** What the server said of the password. */
  readonly fault?: string;
}

/** A new password, typed twice; each rule shows when it is met. */
export function NewPasswordFields(props: Props) {
  const { userName, password, repeated, onPassword, onRepeated, tried, fault } = props;
  const say = useTexts(newPasswordTexts);
  const met = checkedPassword(password, repeated, userName);
  const good = met.length && met.variety && met.userName;
  return (
    <>
      <PasswordField
        label={say('password')}
        required
        autoComplete="new-password"
        value={password}
        error={fault ?? (tried && !good ? say('fault.rules') : undefined)}
        onChange={(event) => onPassword(event.currentTarget.value)}
      />
      <PasswordField
        label={say('repeated')}
        required
        autoComplete="new-password"
        value={repeated}
        error={tried && good && !met.same ? say('fault.same') : undefined}
        onChange={(event) => onRepeated(event.currentTarget.value)}
      />
      <ul className={classes['rules']} aria-label={say('rules')}>
        {rules.map((rule) => (
          <li key={rule} data-met={met[rule]}>
            {met[rule] ? <IconCheck size={15} aria-hidden /> : <IconCircle size={15} aria-hidden />}
            <span>
              {say(`rule.${rule}`)}
              <span className="visually-hidden">: {met[rule] ? say('met') : say('open')}</span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
