/** Label by type of object: a sub-select of one row on the object's primary key. */
const LABELS: Readonly<Record<string, string>> = {
  'red-flag': `select ${shownNumber('A', 4)} from app.red_flag o`,
  finding: `select ${shownNumber('F', 2)} from app.finding o`,
  measure: `select ${shownNumber('M', 2)} from app.measure o`,
  process: `select ${shownNumber('P', 2)} from app.process_model o`,
  'process-version': `select o.label from (select v.id, ${shownNumber('P', 2).replaceAll('o.', 'p.')} || ' V' || v.number as label
    from app.process_version v join app.process_model p on p.id = v.process_id) o`,
  risk: `select ${shownNumber('R', 2)} from app.risk o`,
  control: `select ${shownNumber('K', 2)} from app.control o`,
  'analysis-run': `select o.number::text from app.analysis_run o`,
  export: `select coalesce(o.file_name, o.number::text) from app.export o`,
  upload: `select o.file_name from app.upload o`,
  import: `select string_agg(u.file_name, ', ' order by u.file_name)
    from app.payment_import o join app.upload u on u.id = any (o.upload_ids)`,
  engagement: `select o.number || ' ' || o.title from app.engagement o`,
  membership: `select o.display_name from app.account o`,
  account: `select o.display_name from app.account o`,
  'organisation-unit': `select o.name from app.organisation_unit o`,
  post: `select o.designation from app.post o`,
  'mapping-template': `select o.name from app.mapping_template o`,
};

/**
 * SQL expression for what people call the object of an audit entry `e`; null for objects without a name.
 */
export const OBJECT_LABEL = `(case when e.object_id !~ '^[0-9a-f-]{36}$' then null ${Object.entries(
  LABELS,
)
  .map(
    ([type, select]) =>
      `when e.object_type = '${type}' then (${select} where o.id = e.object_id::uuid)`,
  )
  .join(' ')} end)`;

/** The number of a row `o` as people say it. */
function shownNumber(letter: string, digits: number): string {
  return `'${letter}-' || lpad(o.number::text, greatest(${digits}, length(o.number::text)), '0')`;
}
