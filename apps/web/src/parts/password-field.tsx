import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../texts/use-texts.ts';
import { formTexts } from './form.texts.ts';

/** A password whose button for showing it can be reached by keyboard. */
export function PasswordField(props: PasswordInputProps) {
  const say = useTexts(formTexts);
  const [visible, setVisible] = useState(false);
  return (
    <PasswordInput
      {...props}
      visible={visible}
      onVisibilityChange={setVisible}
      visibilityToggleButtonProps={{
        'aria-label': visible ? say('password.hide') : say('password.show'),
        'aria-hidden': false,
        tabIndex: 0,
      }}
    />
  );
}
