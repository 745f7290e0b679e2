import { Link } from '@tanstack/react-router';

interface Props {
  readonly engagementId: string;
  readonly processId: string;
  readonly stepId: string;
  readonly name: string;
}

/** To the step in the model. */
export function StepLink({ engagementId, processId, stepId, name }: Props) {
  return (
    <Link
      to="/p/$engagementId/prozesse/$processId"
      params={{ engagementId, processId }}
      search={{ schritt: stepId }}
    >
      {name}
    </Link>
  );
}
