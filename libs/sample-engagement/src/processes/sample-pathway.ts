import { Injectable } from '@nestjs/common';
import { systemActor as actor } from '#pruefwerk/access';
import { type PathwayPartFacts, PathwayService } from '#pruefwerk/process-studies';
import { ProcessService } from '#pruefwerk/processes';

const NAME = 'Familie mit Kind: Bürgergeld, Betreuung und Ausbildung';
const CARE = 'Kinderbetreuung und Ausbildung sichern';
const INCOME = 'Antrag auf Bürgergeld bearbeiten';

/** The services of the household, in the order in which people ask for them; what waits for what. */
const parts: readonly {
  readonly name: string;
  readonly after?: string;
  readonly reason?: string;
}[] = [
  { name: 'Einmalige Beihilfe auszahlen' },
  { name: INCOME },
  { name: 'Bankverbindung ändern' },
  {
    ...{ name: CARE, after: INCOME },
    reason:
      'Die Kosten werden erst übernommen, wenn das Bürgergeld bewilligt ist; die Ausbildung beginnt erst, wenn die Betreuung steht.',
  },
];

/** One household of the sample with several services; made once, when its processes are there. */
@Injectable()
export class SamplePathway {
  constructor(
    private readonly processes: ProcessService,
    private readonly pathways: PathwayService,
  ) {}

  async ensure(engagementId: string): Promise<void> {
    const known = await this.pathways.list(actor, engagementId);
    if (known.some(({ pathway }) => pathway.name === NAME)) return;
    const listed = await this.processes.list(actor, engagementId);
    const usable = listed.filter(({ process }) => process.state !== 'withdrawn');
    const ids = new Map(usable.map(({ process }) => [process.name, process.id]));
    const found = parts.flatMap(({ name, after, reason = '' }): PathwayPartFacts[] => {
      const processId = ids.get(name);
      const before = after === undefined ? undefined : ids.get(after);
      if (processId === undefined) return [];
      return [{ processId, dependsOn: before === undefined ? [] : [before], reason }];
    });
    if (found.length < 2) return;
    const description =
      'Ein Haushalt, vier Leistungen, fünf Stellen. So sieht der Weg heute aus, ohne Lotsin oder Lotsen.';
    await this.pathways.create(actor, engagementId, { name: NAME, description, parts: found });
  }
}
