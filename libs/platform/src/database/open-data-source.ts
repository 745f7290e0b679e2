import { DataSource } from 'typeorm';
import { type DatabaseOptions, dataSourceOptions } from './data-source-options.ts';
import { DatabaseUnreachable } from './database.problem.ts';

/** Connected data source; the caller destroys it. @throws DatabaseUnreachable */
export async function openDataSource(options: DatabaseOptions): Promise<DataSource> {
  const dataSource = new DataSource(dataSourceOptions(options));
  try {
    return await dataSource.initialize();
  } catch (error) {
    throw new DatabaseUnreachable(error);
  }
}
