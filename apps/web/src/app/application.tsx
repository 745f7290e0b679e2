import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { queryClient } from '../api/query-client.ts';
import { feedbackTexts } from '../feedback/feedback.texts.ts';
import { useTexts } from '../texts/use-texts.ts';
import { lazy, Suspense, useMemo } from 'react';
import { colourSchemeManager } from './colour-scheme.ts';
import { router } from './router.tsx';
import { cssVariables, themeWithClose } from './theme.ts';

// Messages wait in their store until the area that shows them is there.
const ToastArea = lazy(async () => {
  const { ToastArea: component } = await import('../feedback/toast-area.tsx');
  return { default: component };
});

export function Application() {
  const close = useTexts(feedbackTexts)('close');
  const theme = useMemo(() => themeWithClose(close), [close]);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={colourSchemeManager}
      defaultColorScheme="auto"
    >
      <QueryClientProvider client={queryClient}>
        <Suspense fallback={null}>
          <ToastArea />
        </Suspense>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  );
}
