import { useEffect } from 'react';

/**
 * After an attempt to go on the focus goes to the first field with a fault.
 * @param tries number of attempts so far
 */
export function useFirstFault(tries: number): void {
  useEffect(() => {
    if (tries > 0) document.querySelector<HTMLElement>('main [aria-invalid="true"]')?.focus();
  }, [tries]);
}
