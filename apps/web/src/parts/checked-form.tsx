import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';

interface Props {
  readonly onSubmit: () => void;
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * A form whose faults are told by the application, not by the browser's bubbles; after each attempt the focus goes to
 * the first field with a fault, also when the server finds it.
 */
export function CheckedForm({ onSubmit, className, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    const faulty = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (!asked.current || !faulty) return;
    asked.current = false;
    faulty.focus();
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    asked.current = true;
    onSubmit();
  };
  return (
    <form
      ref={form}
      noValidate
      onSubmit={submit}
      onInput={() => (asked.current = false)}
      className={className}
    >
      {children}
    </form>
  );
}
