import { Migration } from '@mikro-orm/migrations';

export class Migration20261122064051 extends Migration {

  override name = 'Migration20261122064051';

  override up(): void | Promise<void> {
    this.addSql(`create table "access_rule" ("id" uuid not null, "owner" bigint not null, "version" int not null default 1, "created_at" timestamptz not null, "updated_at" timestamptz not null, "deleted_at" timestamptz null, "target" text collate "zh-x-icu" not null, "verb" text not null, "roles" text[] null, "distances" text[] null, "is_suspended" boolean null, "reason" text collate "zh-x-icu" null, primary key ("id"));`);
    this.addSql(`create unique index "access_rule_key" on "access_rule" (owner, "target", "verb") where deleted_at is null;`);
    this.addSql(`create index "access_rule_owner" on "access_rule" (owner, id) where deleted_at is null;`);
    this.addSql(`create index "access_rule_updated" on "access_rule" (updated_at desc, id desc, owner) where deleted_at is null;`);
    this.addSql(`create index "access_rule_target_list" on "access_rule" ("target", id, owner) where deleted_at is null;`);
    this.addSql(`create index "access_rule_verb_list" on "access_rule" ("verb", id, owner) where deleted_at is null;`);
    this.addSql(`create index "access_rule_verb_order" on "access_rule" ((array_position('{READ,MASK,FILTER,SORT,AGGREGATE,SEARCH,EXPORT,HISTORY,CREATE,UPDATE,DELETE,UNMASK}'::text[], "verb")), id, owner) where deleted_at is null;`);

    this.addSql(`create table "inspection" ("id" uuid not null, "owner" bigint not null, "version" int not null default 1, "created_at" timestamptz not null, "updated_at" timestamptz not null, "deleted_at" timestamptz null, "number" text collate "zh-x-icu" not null, "kind" text not null, "state" text not null, "risk_site" uuid null, "inspector" uuid null, "inspected_at" timestamptz null, "result" text null, "finding" text collate "zh-x-icu" null, "photo" uuid null, primary key ("id"));`);
    this.addSql(`create unique index "inspection_key" on "inspection" (owner, "number") where deleted_at is null;`);
    this.addSql(`create index "inspection_owner" on "inspection" (owner, id) where deleted_at is null;`);
    this.addSql(`create index "inspection_updated" on "inspection" (updated_at desc, id desc, owner) where deleted_at is null;`);
    this.addSql(`create index "inspection_number_list" on "inspection" ("number", id, owner) where deleted_at is null;`);
    this.addSql(`create index "inspection_kind_list" on "inspection" ("kind", id, owner) where deleted_at is null;`);
    this.addSql(`create index "inspection_state_list" on "inspection" ("state", id, owner) where deleted_at is null;`);
    this.addSql(`create index "inspection_risk_site_list" on "inspection" ("risk_site" nulls first, id, owner) where deleted_at is null;`);
    this.addSql(`create index "inspection_inspector_list" on "inspection" ("inspector" nulls first, id, owner) where deleted_at is null;`);
    this.addSql(`create index "inspection_inspected_at_list" on "inspection" ("inspected_at" nulls first, id, owner) where deleted_at is null;`);
    this.addSql(`create index "inspection_result_list" on "inspection" ("result" nulls first, id, owner) where deleted_at is null;`);

    this.addSql(`alter table "history" add "detail" jsonb null;`);

    this.addSql(`alter table "access_rule" enable row level security;`);
    this.addSql(`alter table "access_rule" force row level security;`);
    this.addSql(`create policy "access_rule_scope" on "access_rule" using (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint) with check (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint);`);

    this.addSql(`alter table "inspection" add constraint "inspection_risk_site_foreign" foreign key ("risk_site") references "risk_site" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "inspection" add constraint "inspection_inspector_foreign" foreign key ("inspector") references "person" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "inspection" enable row level security;`);
    this.addSql(`alter table "inspection" force row level security;`);
    this.addSql(`create policy "inspection_scope" on "inspection" using (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint) with check (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "access_rule" cascade;`);
    this.addSql(`drop table if exists "inspection" cascade;`);

    this.addSql(`alter table "history" drop column "detail";`);
  }

}
