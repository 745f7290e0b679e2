/**
 * Whoever writes past the services meets the same rules: everyone who touches the content is noted as a worker, content
 * changes only while the test is open, and a test becomes approved only by the sign-off of somebody who is no worker.
 */
export const guardSql = `
  create function app.note_control_test_worker(test uuid, engagement uuid) returns void
    language plpgsql set search_path = pg_catalog, app
    as $$ begin
      insert into app.control_test_person (test_id, account_id, engagement_id, part)
        values (test, app.current_account(), engagement, 'worker')
        on conflict (test_id, account_id) do nothing;
      if exists (select from app.control_test_person p
          where p.test_id = test and p.account_id = app.current_account() and p.part = 'reviewer') then
        raise exception 'Who has signed a test off does not work on it' using
          errcode = '23514', constraint = 'control_test_second_person';
      end if;
    end $$;

  create function app.guard_control_test() returns trigger
    language plpgsql set search_path = pg_catalog, app
    as $$
    declare before jsonb; after jsonb; way text[] := array['state', 'revision', 'submitted_digest', 'version'];
    begin
      if tg_op = 'INSERT' then
        if new.state <> 'draft' or new.revision <> 1 or new.created_by is distinct from app.current_account() then
          raise exception 'A test begins as a draft of the acting account' using
            errcode = '23514', constraint = 'control_test_begins_as_draft';
        end if;
        perform app.note_control_test_worker(new.id, new.engagement_id);
        return new;
      end if;
      before := to_jsonb(old) - way;
      after := to_jsonb(new) - way;
      if before is distinct from after then
        if old.state not in ('draft', 'rework') or new.state <> old.state or new.revision <> old.revision then
          raise exception 'Content changes only while the test is open' using
            errcode = '23514', constraint = 'control_test_open';
        end if;
        if old.seed is not null and (new.dataset_id, new.filters, new.method, new.size, new.seed,
            new.seed_commitment, new.population_sha256, new.population_rows)
          is distinct from (old.dataset_id, old.filters, old.method, old.size, old.seed,
            old.seed_commitment, old.population_sha256, old.population_rows) then
          raise exception 'What was drawn stays as it was drawn' using
            errcode = '23514', constraint = 'control_test_drawn_once';
        end if;
        if old.seed_commitment is not null and (new.dataset_id, new.filters, new.method, new.size,
            new.seed_commitment) is distinct from (old.dataset_id, old.filters, old.method, old.size,
            old.seed_commitment) then
          raise exception 'What was committed stays as it was committed' using
            errcode = '23514', constraint = 'control_test_committed';
        end if;
        perform app.note_control_test_worker(new.id, new.engagement_id);
        return new;
      end if;
      if new.state = old.state and (new.revision, new.submitted_digest)
          is distinct from (old.revision, old.submitted_digest) then
        raise exception 'Revision and digest change with the state only' using
          errcode = '23514', constraint = 'control_test_step';
      end if;
      if new.state = old.state then
        return new;
      end if;
      if (old.state, new.state) not in (('draft', 'in-review'), ('rework', 'in-review'), ('in-review', 'approved'),
          ('in-review', 'rework'), ('approved', 'rework'), ('approved', 'archived'), ('draft', 'withdrawn'),
          ('rework', 'withdrawn'), ('in-review', 'withdrawn'), ('approved', 'withdrawn')) then
        raise exception 'There is no such step' using errcode = '23514', constraint = 'control_test_step';
      end if;
      if new.revision <> old.revision + (case when new.state = 'rework' then 1 else 0 end)
        or (new.state <> 'in-review' and new.submitted_digest is distinct from old.submitted_digest) then
        raise exception 'Rework is the next revision, and only a submission names its digest' using
          errcode = '23514', constraint = 'control_test_step';
      end if;
      if new.state = 'in-review' or (old.state = 'approved' and new.state = 'rework') then
        perform app.note_control_test_worker(new.id, new.engagement_id);
      end if;
      if new.state = 'approved' and not exists (select from app.control_test_step s
          where s.test_id = new.id and s.step = 'approved' and s.revision = new.revision
            and s.digest = new.submitted_digest and s.done_by = app.current_account()) then
        raise exception 'A test is approved by the sign-off of a second person' using
          errcode = '23514', constraint = 'control_test_second_person';
      end if;
      return new;
    end $$;
  create trigger control_test_guard before update on app.control_test
    for each row execute function app.guard_control_test();
  create trigger control_test_begins after insert on app.control_test
    for each row execute function app.guard_control_test();

  create function app.guard_control_test_work() returns trigger
    language plpgsql set search_path = pg_catalog, app
    as $$
    declare now_state text; now_seed text;
    begin
      if tg_op = 'UPDATE' and new.test_id <> old.test_id then
        raise exception 'Work stays with its test' using errcode = '23514', constraint = 'control_test_open';
      end if;
      select t.state, t.seed into now_state, now_seed from app.control_test t where t.id = new.test_id for update;
      if now_state not in ('draft', 'rework') then
        raise exception 'Content changes only while the test is open' using
          errcode = '23514', constraint = 'control_test_open';
      end if;
      if tg_table_name = 'control_test_item' and now_seed is not null then
        raise exception 'What was drawn stays as it was drawn' using
          errcode = '23514', constraint = 'control_test_drawn_once';
      end if;
      perform app.note_control_test_worker(new.test_id, new.engagement_id);
      return new;
    end $$;
  create trigger control_test_item_guard before insert on app.control_test_item
    for each row execute function app.guard_control_test_work();
  create trigger control_test_result_guard before insert or update on app.control_test_result
    for each row execute function app.guard_control_test_work();
  create trigger control_test_evidence_guard before insert or update on app.control_test_evidence
    for each row execute function app.guard_control_test_work();

  create function app.guard_control_test_person() returns trigger
    language plpgsql set search_path = pg_catalog, app
    as $$ begin
      if new.account_id is distinct from app.current_account() then
        raise exception 'Everybody is noted for the own work' using
          errcode = '23514', constraint = 'control_test_person_acting';
      end if;
      return new;
    end $$;
  create trigger control_test_person_guard before insert on app.control_test_person
    for each row execute function app.guard_control_test_person();

  create function app.guard_control_test_step() returns trigger
    language plpgsql set search_path = pg_catalog, app
    as $$
    declare test app.control_test;
    begin
      select * into test from app.control_test t where t.id = new.test_id for update;
      if new.done_by is distinct from app.current_account() or new.revision <> test.revision then
        raise exception 'A step is taken by the acting account on the present revision' using
          errcode = '23514', constraint = 'control_test_step';
      end if;
      if new.step = 'approved' and (test.state <> 'in-review' or new.digest <> test.submitted_digest) then
        raise exception 'Signed off is what was submitted' using
          errcode = '23514', constraint = 'control_test_step';
      end if;
      return new;
    end $$;
  create trigger control_test_step_guard before insert on app.control_test_step
    for each row execute function app.guard_control_test_step();`;
