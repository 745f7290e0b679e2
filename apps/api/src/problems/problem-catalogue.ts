import { accessTexts } from '#pruefwerk/access';
import { engagementTexts } from '#pruefwerk/engagements';
import { platformTexts } from '#pruefwerk/platform';
import type { ProblemTexts } from '#pruefwerk/problems';
import { apiTexts } from './api.texts.ts';

/** Every text that the API can speak; a lib with new problems is added here. */
export const problemCatalogue: ProblemTexts = {
  ...platformTexts,
  ...accessTexts,
  ...engagementTexts,
  ...apiTexts,
};
