import type { ProblemTexts } from '#pruefwerk/problems';
import { configTexts } from './config/config.problem.ts';
import { databaseTexts } from './database/database.problem.ts';
import { fileTexts } from './files/file.problem.ts';
import { jobTexts } from './jobs/job.problem.ts';
import { postgresTexts } from './postgres/postgres.problem.ts';

/** Every code of the platform, German and English. */
export const platformTexts: ProblemTexts = {
  ...configTexts,
  ...databaseTexts,
  ...fileTexts,
  ...jobTexts,
  ...postgresTexts,
};
