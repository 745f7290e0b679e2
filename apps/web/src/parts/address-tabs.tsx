import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './address-tabs.module.css';

interface AddressTab<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly content: ReactNode;
}

interface Props<Value extends string> {
  readonly label: string;
  readonly tabs: readonly AddressTab<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** Tabs whose choice the caller keeps in the address. */
export function AddressTabs<Value extends string>({ label, tabs, value, onChange }: Props<Value>) {
  return (
    <Tabs value={value} onChange={(next) => next && onChange(next as Value)} keepMounted={false}>
      <Tabs.List aria-label={label} mb={14} className="no-print">
        {tabs.map((tab) => (
          <Tabs.Tab key={tab.value} value={tab.value}>
            {tab.label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map((tab) => (
        <Tabs.Panel key={tab.value} value={tab.value} className={classes['panel']}>
          {tab.content}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
