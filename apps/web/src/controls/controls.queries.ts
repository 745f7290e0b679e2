import { queryOptions } from '@tanstack/react-query';
import { api, call } from '../api/client.ts';
import type { Shape } from '../api/types.ts';
import { engagementKey } from '../engagement/engagement.ts';

export type Risk = Shape<'RiskDto'>;
export type Control = Shape<'ControlDto'>;
export type Matrix = Shape<'RiskControlMatrixDto'>;
export type MatrixRisk = Shape<'MatrixRiskDto'>;

const path = (engagementId: string) => ({ params: { path: { engagementId } } });

/** Risks and controls that hold today, with links, gaps and what is left of each risk. */
export const matrixQuery = (engagementId: string) =>
  queryOptions({
    queryKey: engagementKey(engagementId, 'risks', 'matrix'),
    queryFn: () =>
      call(
        api.GET('/api/engagements/{engagementId}/risk-control-matrix', {
          params: { path: { engagementId }, query: {} },
        }),
      ),
  });

/** All, withdrawn ones included. */
export const risksQuery = (engagementId: string) =>
  queryOptions({
    queryKey: engagementKey(engagementId, 'risks', 'risks'),
    queryFn: () => call(api.GET('/api/engagements/{engagementId}/risks', path(engagementId))),
  });

/** All, withdrawn ones included. */
export const controlsQuery = (engagementId: string) =>
  queryOptions({
    queryKey: engagementKey(engagementId, 'risks', 'controls'),
    queryFn: () => call(api.GET('/api/engagements/{engagementId}/controls', path(engagementId))),
  });

/** Open red flags, counted by the rule that found them. */
export const openFlagsQuery = (engagementId: string) =>
  queryOptions({
    queryKey: engagementKey(engagementId, 'red-flags', 'open-by-rule'),
    queryFn: () =>
      call(
        api.GET('/api/engagements/{engagementId}/red-flags/facets', {
          params: { path: { engagementId }, query: { disposition: ['open'] } },
        }),
      ),
  });
