import { Injectable } from '@nestjs/common';
import { systemActor as actor } from '#pruefwerk/access';
import { OrganisationUnitService } from '#pruefwerk/engagements';
import {
  deputyRecords,
  type FactsOf,
  openingHoursRecords,
  type OrganisationAt,
  OrganisationRecordService,
  OrganisationService,
  type Post,
  postRecords,
  serviceRecords,
  signingPowerRecords,
} from '#pruefwerk/organisation';
import { sampleFacts } from '../sample-facts.ts';
import { type SampleBranch, sampleBranches } from './sample-branches.ts';
import { type SamplePost, samplePosts } from './sample-posts.ts';

const always = { validFrom: null, validTo: null };
type Ids = ReadonlyMap<string, string>;

/** The town's posts with deputies and signing powers, and what its branches offer; what is there stays as it is. */
@Injectable()
export class SampleStaff {
  constructor(
    private readonly units: OrganisationUnitService,
    private readonly organisation: OrganisationService,
    private readonly records: OrganisationRecordService,
  ) {}

  async ensure(engagementId: string): Promise<void> {
    const found = await this.organisation.at(actor, engagementId, sampleFacts.periodTo);
    const units = await this.unitIds(engagementId);
    if (isComplete(found, units)) return;
    const posts = await this.ensurePosts(engagementId, units, found);
    for (const post of samplePosts) await this.ensureRights(engagementId, post, posts, found);
    for (const branch of sampleBranches) {
      const unitId = required(units, branch.unit);
      const known = found.branches.find((one) => one.unitId === unitId);
      if (known?.services.length || known?.openingHours.length) continue;
      await this.addBranch(engagementId, unitId, branch);
    }
  }

  private async unitIds(engagementId: string): Promise<Ids> {
    const units = await this.units.list(actor, engagementId);
    return new Map(units.map(({ name, id }) => [name, id]));
  }

  private async ensurePosts(
    engagementId: string,
    units: Ids,
    { posts }: OrganisationAt,
  ): Promise<Ids> {
    const ids = new Map(posts.map(({ post }) => [post.number ?? post.id, post.id]));
    for (const post of samplePosts) {
      if (ids.has(post.number)) continue;
      const facts = postFacts(post, required(units, post.unit));
      ids.set(post.number, (await this.records.add(actor, engagementId, postRecords, facts)).id);
    }
    return ids;
  }

  private async ensureRights(
    engagementId: string,
    { number, deputy, powers = [] }: SamplePost,
    posts: Ids,
    found: OrganisationAt,
  ): Promise<void> {
    const postId = required(posts, number);
    const known = found.posts.find(({ post }) => post.id === postId);
    if (deputy !== undefined && !known?.deputies.length) {
      const facts = { ...always, postId, deputyPostId: required(posts, deputy) };
      await this.records.add(actor, engagementId, deputyRecords, facts);
    }
    if (known?.powers.length) return;
    for (const power of powers)
      await this.records.add(actor, engagementId, signingPowerRecords, { ...power, postId });
  }

  private async addBranch(
    engagementId: string,
    unitId: string,
    { services, hours }: SampleBranch,
  ): Promise<void> {
    for (const [service, kind, name = null] of services) {
      const facts = { ...always, unitId, service, kind, name };
      await this.records.add(actor, engagementId, serviceRecords, facts);
    }
    for (const [weekday, from, to] of hours) {
      const facts = { ...always, unitId, weekday, opensAt: from * 60, closesAt: to * 60 };
      await this.records.add(actor, engagementId, openingHoursRecords, facts);
    }
  }
}

function postFacts(post: SamplePost, unitId: string): FactsOf<Post> {
  const { number, designation, roleName, payGrade, fteActual, fteTarget } = post;
  return { ...always, unitId, number, designation, roleName, payGrade, fteActual, fteTarget };
}

/** The last thing that `ensure` writes; whatever people take back afterwards stays taken back. */
function isComplete({ branches }: OrganisationAt, units: Ids): boolean {
  const last = units.get(sampleBranches.at(-1)?.unit ?? '');
  return branches.some(({ unitId, openingHours }) => unitId === last && openingHours.length > 0);
}

function required(ids: Ids, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new RangeError(`The sample has no "${key}".`);
  return id;
}
