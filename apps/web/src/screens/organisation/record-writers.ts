import { useMutation } from '@tanstack/react-query';
import { api, call } from '../../api/client.ts';
import type { Shape } from '../../api/types.ts';
import { useEngagementId } from '../../engagement/engagement.ts';
import { useStale } from '../../engagement/use-stale.ts';
import type { Saving } from '../engagement-settings/units.queries.ts';
import type { RecordKind } from './organisation.queries.ts';

interface Bodies {
  readonly posts: [Shape<'NewPostDto'>, Shape<'PostChangeDto'>];
  readonly deputies: [Shape<'NewPostDeputyDto'>, Shape<'PostDeputyChangeDto'>];
  readonly 'signing-powers': [Shape<'NewSigningPowerDto'>, Shape<'SigningPowerChangeDto'>];
  readonly services: [Shape<'NewBranchServiceDto'>, Shape<'BranchServiceChangeDto'>];
  readonly 'opening-hours': [Shape<'NewOpeningHoursDto'>, Shape<'OpeningHoursChangeDto'>];
}

export type RecordFacts<Kind extends RecordKind> = Bodies[Kind][0];
type Written = Promise<Shape<'OrganisationRecordDto'>>;

interface Writer<Facts, Change> {
  readonly add: (engagementId: string, body: Facts) => Written;
  readonly change: (engagementId: string, id: string, body: Change) => Written;
}

const at = (engagementId: string) => ({ path: { engagementId } });
const one = (engagementId: string, id: string) => ({ path: { engagementId, id } });
const base = '/api/engagements/{engagementId}/organisation';

/** One address per kind of row; spelled out, so that each body is checked against its own type. */
const writers: { readonly [Kind in RecordKind]: Writer<Bodies[Kind][0], Bodies[Kind][1]> } = {
  posts: {
    add: (e, body) => call(api.POST(`${base}/posts`, { params: at(e), body })),
    change: (e, id, body) => call(api.PATCH(`${base}/posts/{id}`, { params: one(e, id), body })),
  },
  deputies: {
    add: (e, body) => call(api.POST(`${base}/deputies`, { params: at(e), body })),
    change: (e, id, body) => call(api.PATCH(`${base}/deputies/{id}`, { params: one(e, id), body })),
  },
  'signing-powers': {
    add: (e, body) => call(api.POST(`${base}/signing-powers`, { params: at(e), body })),
    change: (e, id, body) =>
      call(api.PATCH(`${base}/signing-powers/{id}`, { params: one(e, id), body })),
  },
  services: {
    add: (e, body) => call(api.POST(`${base}/services`, { params: at(e), body })),
    change: (e, id, body) => call(api.PATCH(`${base}/services/{id}`, { params: one(e, id), body })),
  },
  'opening-hours': {
    add: (e, body) => call(api.POST(`${base}/opening-hours`, { params: at(e), body })),
    change: (e, id, body) =>
      call(api.PATCH(`${base}/opening-hours/{id}`, { params: one(e, id), body })),
  },
};

/** Adds a row or changes the one with the id. @param onWritten told whether the row is new */
export function useSaveRecord<Kind extends RecordKind>(
  kind: Kind,
  onWritten: (written: Awaited<Written>, added: boolean) => void,
) {
  const engagementId = useEngagementId();
  const writer: Writer<Bodies[Kind][0], Bodies[Kind][1]> = writers[kind];
  return useMutation({
    mutationFn: (saving: Saving<RecordFacts<Kind>>): Written => {
      if (saving.id === null) return writer.add(engagementId, saving.facts);
      const { id, version, facts } = saving;
      return writer.change(engagementId, id, { version, ...facts });
    },
    onSuccess: (written, { id }) => onWritten(written, id === null),
    onSettled: useStale('post'),
  });
}

/** Sets the last day of a row, or takes it away again. */
export function useEndRecord(kind: RecordKind) {
  const engagementId = useEngagementId();
  return useMutation({
    mutationFn: ({ id, ...body }: EndOfRecord): Written =>
      writers[kind].change(engagementId, id, body),
    onSettled: useStale('post'),
  });
}

interface EndOfRecord {
  readonly id: string;
  readonly version: number;
  readonly validTo: string | null;
}
