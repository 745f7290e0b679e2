import { Select, type SelectProps } from '@mantine/core';
import { useEffect, useState } from 'react';
import classes from './list-select.module.css';

/**
 * A list of choices for a page with dozens of them: only the open list is in the page, and it scrolls itself, so that it
 * is reached with the arrow keys.
 */
export function ListSelect({ comboboxProps, ...rest }: SelectProps) {
  const [opened, setOpened] = useState(false);
  const [, setListed] = useState(false);
  useEffect(() => {
    // The field learns the name of its list (aria-controls) only when it is rendered after the list has appeared.
    const frame = requestAnimationFrame(() => setListed(opened));
    return () => cancelAnimationFrame(frame);
  }, [opened]);
  return (
    <Select
      {...rest}
      withScrollArea={false}
      classNames={{ options: classes['options'] ?? '' }}
      comboboxProps={{ position: 'bottom-start', ...comboboxProps, keepMounted: false }}
      onDropdownOpen={() => setOpened(true)}
      onDropdownClose={() => setOpened(false)}
    />
  );
}
