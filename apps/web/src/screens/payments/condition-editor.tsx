import { type ComponentProps, lazy, Suspense } from 'react';
import { Loading } from '../../parts/loading.tsx';
import type { ConditionForm } from './condition-form.tsx';

// The grid alone is heavy: the inputs of a condition are loaded when somebody opens one.
const Form = lazy(async () => {
  const { ConditionForm: component } = await import('./condition-form.tsx');
  return { default: component };
});

export function ConditionEditor(props: ComponentProps<typeof ConditionForm>) {
  return (
    <Suspense fallback={<Loading lines={3} />}>
      <Form {...props} />
    </Suspense>
  );
}
