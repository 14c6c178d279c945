import { Migration } from '@mikro-orm/migrations';

export class Migration20261122235806 extends Migration {

  override name = 'Migration20261122235806';

  override up(): void | Promise<void> {
    this.addSql(`create table "emergency_access" ("id" uuid not null, "owner" bigint not null, "version" int not null default 1, "created_at" timestamptz not null, "updated_at" timestamptz not null, "deleted_at" timestamptz null, "custom" jsonb not null default '{}', "search_custom" text not null default '', "custom_numbers" float8[] null, "custom_texts" text[] null, "published" boolean not null default false, "search_pinyin" text not null default '', "number" text collate "zh-x-icu" not null, "response" uuid not null, "reason" text collate "zh-x-icu" not null, "area" bigint null, "account" uuid null, "opened_by" text collate "zh-x-icu" null, "opened_at" timestamptz null, "until" timestamptz null, "closed_at" timestamptz null, "readings" integer null, primary key ("id"));`);
    this.addSql(`create unique index "emergency_access_key" on "emergency_access" (owner, "number") where deleted_at is null;`);
    this.addSql(`create index "emergency_access_counted" on "emergency_access" (owner, id) include ("readings") where deleted_at is null;`);
    this.addSql(`create index "emergency_access_updated" on "emergency_access" (updated_at desc, id desc, owner) where deleted_at is null;`);
    this.addSql(`create index "emergency_access_number_list" on "emergency_access" ("number", id, owner) where deleted_at is null;`);
    this.addSql(`create index "emergency_access_response_list" on "emergency_access" ("response", id, owner) where deleted_at is null;`);
    this.addSql(`create index "emergency_access_account_list" on "emergency_access" ("account" nulls first, id, owner) where deleted_at is null;`);
    this.addSql(`create index "emergency_access_opened_at_list" on "emergency_access" ("opened_at" nulls first, id, owner) where deleted_at is null;`);
    this.addSql(`create index "emergency_access_until_list" on "emergency_access" ("until" nulls first, id, owner) where deleted_at is null;`);
    this.addSql(`create index "emergency_access_texts" on "emergency_access" using gin ((array_to_tsvector(search_pieces(E'\\u0001' || coalesce("number" || E'\\u0001', '') || search_custom, (owner / 1000000)::text))), (array_to_tsvector(search_pieces(search_pinyin || E'\\u0001', (owner / 1000000)::text)))) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`alter table "emergency_plan" add "derived_from" uuid null;`);
    this.addSql(`alter table "emergency_plan" add constraint "emergency_plan_derived_from_foreign" foreign key ("derived_from") references "emergency_plan" ("id") on update restrict on delete restrict;`);
    this.addSql(`create index "emergency_plan_derived_from_list" on "emergency_plan" ("derived_from" nulls first, id, owner) include (withheld_for) where deleted_at is null;`);

    this.addSql(`alter table "agreement" add "shared" text[] null;`);
    this.addSql(`create index "agreement_partner_unit_list" on "agreement" ("partner_unit" nulls first, id, owner) include (withheld_for) where deleted_at is null;`);

    this.addSql(`alter table "regulation" add "derived_from" uuid null;`);
    this.addSql(`alter table "regulation" add constraint "regulation_derived_from_foreign" foreign key ("derived_from") references "regulation" ("id") on update restrict on delete restrict;`);
    this.addSql(`create index "regulation_derived_from_list" on "regulation" ("derived_from" nulls first, id, owner) where deleted_at is null;`);

    this.addSql(`alter table "responsibility_scheme" add "single_roles" text[] null, add "overlap" text null, add "must_differ" boolean null;`);

    this.addSql(`alter table "working_group" add "formed_at" timestamptz null;`);

    this.addSql(`alter table "emergency_access" add constraint "emergency_access_response_foreign" foreign key ("response") references "response_activation" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "emergency_access" add constraint "emergency_access_account_foreign" foreign key ("account") references "user_account" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "emergency_access" enable row level security;`);
    this.addSql(`alter table "emergency_access" force row level security;`);
    this.addSql(`create policy "emergency_access_read" on "emergency_access" for select using (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint or (published and owner = any (nullif(current_setting('app.above', true), '')::bigint[])));`);
    this.addSql(`create policy "emergency_access_insert" on "emergency_access" for insert with check (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint);`);
    this.addSql(`create policy "emergency_access_update" on "emergency_access" for update using (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint) with check (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint);`);
    this.addSql(`create policy "emergency_access_delete" on "emergency_access" for delete using (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint);`);

    this.addSql(`drop index "role_grant_role_order";`);
    this.addSql(`create index "role_grant_role_order" on "role_grant" ((array_position('{tenantAdmin,securityAdmin,auditAdmin,director,dutyOfficer,planner,riskOfficer,supplyKeeper,teamLeader,inspector,reliefOfficer,hotlineOfficer,financeOfficer,evaluator,informationOfficer,gridWorker,viewer,broadcaster,partner}'::text[], "role")), id, owner) where deleted_at is null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "emergency_access" cascade;`);

    this.addSql(`alter table "emergency_plan" drop constraint "emergency_plan_derived_from_foreign";`);

    this.addSql(`alter table "regulation" drop constraint "regulation_derived_from_foreign";`);

    this.addSql(`drop index "agreement_partner_unit_list";`);
    this.addSql(`alter table "agreement" drop column "shared";`);

    this.addSql(`drop index "emergency_plan_derived_from_list";`);
    this.addSql(`alter table "emergency_plan" drop column "derived_from";`);

    this.addSql(`drop index "regulation_derived_from_list";`);
    this.addSql(`alter table "regulation" drop column "derived_from";`);

    this.addSql(`alter table "responsibility_scheme" drop column "single_roles", drop column "overlap", drop column "must_differ";`);

    this.addSql(`alter table "working_group" drop column "formed_at";`);
  }

}
