import { Injectable } from '@nestjs/common';
import { systemActor as actor } from '#pruefwerk/access';
import { type Control, ControlService, RiskService } from '#pruefwerk/controls';
import { type SampleControl, sampleControls } from './sample-controls.ts';
import { sampleRisks } from './sample-risks.ts';

/** Risks and controls of the sample, found again by their numbers; what is there already is left as it is. */
@Injectable()
export class SampleRiskControl {
  constructor(
    private readonly risks: RiskService,
    private readonly controls: ControlService,
  ) {}

  async ensure(engagementId: string): Promise<void> {
    const riskIds = await this.ensureRisks(engagementId);
    const known = await this.controls.list(actor, engagementId);
    for (const [index, sample] of sampleControls.entries()) {
      const found = known.find(({ control }) => control.number === index + 1);
      const links = sample.riskNumbers.flatMap((number) => riskIds.get(number) ?? []);
      const { control } =
        found ?? (await this.controls.create(actor, engagementId, sample.facts, links));
      await this.assess(control, sample);
    }
  }

  /** Ids by number. */
  private async ensureRisks(engagementId: string): Promise<Map<number, string>> {
    const known = await this.risks.list(actor, engagementId);
    const ids = new Map(known.map(({ risk }) => [risk.number, risk.id]));
    for (const [index, facts] of sampleRisks.entries()) {
      if (ids.has(index + 1)) continue;
      const { risk } = await this.risks.create(actor, engagementId, facts);
      ids.set(risk.number, risk.id);
    }
    return ids;
  }

  /** Only while nobody has touched the control. */
  private async assess(control: Control, { assessed }: SampleControl): Promise<void> {
    if (!assessed || control.version > 1) return;
    const { engagementId, id, version } = control;
    const target = { engagementId, id, version };
    await this.controls.assess(actor, target, assessed.assessment, assessed.reason);
  }
}
