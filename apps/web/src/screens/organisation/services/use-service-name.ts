import { useTexts } from '../../../texts/use-texts.ts';
import type { BranchService } from '../organisation.queries.ts';
import { organisationTexts } from '../organisation.texts.ts';

type Named = Pick<BranchService, 'service' | 'name'>;

export function useServiceName(): (service: Named) => string {
  const say = useTexts(organisationTexts);
  return ({ service, name }) => (service === 'other' && name ? name : say(`service.${service}`));
}
