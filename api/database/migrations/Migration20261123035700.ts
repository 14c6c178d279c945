import { Migration } from '@mikro-orm/migrations';

export class Migration20261123035700 extends Migration {

  override name = 'Migration20261123035700';

  override up(): void | Promise<void> {
    this.addSql(`create table "api_client" ("id" uuid not null, "owner" bigint not null, "version" int not null default 1, "created_at" timestamptz not null, "updated_at" timestamptz not null, "deleted_at" timestamptz null, "custom" jsonb not null default '{}', "search_custom" text not null default '', "custom_numbers" float8[] null, "custom_texts" text[] null, "search_pinyin" text not null default '', "name" text collate "zh-x-icu" not null, "operator" text collate "zh-x-icu" not null, "contact" text collate "zh-x-icu" null, "phone" text collate "zh-x-icu" null, "purpose" text collate "zh-x-icu" not null, "role" text not null, "fields" text collate "zh-x-icu" not null, "rate_limit" integer null, "valid_from" date null, "valid_to" date null, "is_disabled" boolean null, "token_issued_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create unique index "api_client_key" on "api_client" (owner, "name") where deleted_at is null;`);
    this.addSql(`create index "api_client_counted" on "api_client" (owner, id) include ("role", "rate_limit") where deleted_at is null;`);
    this.addSql(`create index "api_client_updated" on "api_client" (updated_at desc, id desc, owner) where deleted_at is null;`);
    this.addSql(`create index "api_client_name_list" on "api_client" ("name", id, owner) where deleted_at is null;`);
    this.addSql(`create index "api_client_role_order" on "api_client" ((array_position('{tenantAdmin,securityAdmin,auditAdmin,director,dutyOfficer,planner,riskOfficer,supplyKeeper,teamLeader,inspector,reliefOfficer,hotlineOfficer,financeOfficer,evaluator,informationOfficer,gridWorker,viewer,broadcaster,partner}'::text[], "role")), id, owner) where deleted_at is null;`);
    this.addSql(`create index "api_client_valid_to_list" on "api_client" ("valid_to" nulls first, id, owner) where deleted_at is null;`);
    this.addSql(`create index "api_client_role_scope" on "api_client" ("role", owner, id) where deleted_at is null;`);
    this.addSql(`create index "api_client_texts" on "api_client" using gin ((array_to_tsvector(search_pieces(E'\\u0001' || coalesce("name" || E'\\u0001', '') || coalesce("operator" || E'\\u0001', '') || search_custom, (owner / 1000000)::text))), (array_to_tsvector(search_pieces(search_pinyin || E'\\u0001', (owner / 1000000)::text)))) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`create table "api_token" ("api_client_id" uuid not null, "token_hash" text not null, primary key ("api_client_id"));`);
    this.addSql(`alter table "api_token" add constraint "api_token_token_hash_unique" unique ("token_hash");`);

    this.addSql(`create table "cadence_rule" ("id" uuid not null, "owner" bigint not null, "version" int not null default 1, "created_at" timestamptz not null, "updated_at" timestamptz not null, "deleted_at" timestamptz null, "custom" jsonb not null default '{}', "search_custom" text not null default '', "custom_numbers" float8[] null, "custom_texts" text[] null, "published" boolean not null default false, "search_pinyin" text not null default '', "name" text collate "zh-x-icu" not null, "basis" text collate "zh-x-icu" null, "counted" text collate "zh-x-icu" not null, "counted_where" jsonb null, "each" text collate "zh-x-icu" not null, "subject_where" jsonb null, "levels" text[] not null, "mode" text not null, "at_least" integer not null, "every" integer not null, "period" text not null, "warn_days" integer not null, "season" text null, "valid_from" date not null, "valid_to" date null, "is_suspended" boolean null, primary key ("id"));`);
    this.addSql(`create unique index "cadence_rule_key" on "cadence_rule" (owner, "name") where deleted_at is null;`);
    this.addSql(`create index "cadence_rule_counted" on "cadence_rule" (owner, id) include ("mode", "at_least", "every", "warn_days") where deleted_at is null;`);
    this.addSql(`create index "cadence_rule_updated" on "cadence_rule" (updated_at desc, id desc, owner) where deleted_at is null;`);
    this.addSql(`create index "cadence_rule_name_list" on "cadence_rule" ("name", id, owner) where deleted_at is null;`);
    this.addSql(`create index "cadence_rule_counted_list" on "cadence_rule" ("counted", id, owner) where deleted_at is null;`);
    this.addSql(`create index "cadence_rule_mode_order" on "cadence_rule" ((array_position('{QUOTA,INTERVAL}'::text[], "mode")), id, owner) where deleted_at is null;`);
    this.addSql(`create index "cadence_rule_mode_scope" on "cadence_rule" ("mode", owner, id) where deleted_at is null;`);
    this.addSql(`create index "cadence_rule_texts" on "cadence_rule" using gin ((array_to_tsvector(search_pieces(E'\\u0001' || coalesce("name" || E'\\u0001', '') || search_custom, (owner / 1000000)::text))), (array_to_tsvector(search_pieces(search_pinyin || E'\\u0001', (owner / 1000000)::text)))) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`alter table "api_client" enable row level security;`);
    this.addSql(`alter table "api_client" force row level security;`);
    this.addSql(`create policy "api_client_scope" on "api_client" using (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint) with check (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint);`);

    this.addSql(`alter table "api_token" enable row level security;`);
    this.addSql(`alter table "api_token" force row level security;`);
    this.addSql(`create policy "api_token_system" on "api_token" using (current_setting('app.system', true) = 'on') with check (current_setting('app.system', true) = 'on');`);

    this.addSql(`alter table "cadence_rule" enable row level security;`);
    this.addSql(`alter table "cadence_rule" force row level security;`);
    this.addSql(`create policy "cadence_rule_read" on "cadence_rule" for select using (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint or (published and owner = any (nullif(current_setting('app.above', true), '')::bigint[])));`);
    this.addSql(`create policy "cadence_rule_insert" on "cadence_rule" for insert with check (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint);`);
    this.addSql(`create policy "cadence_rule_update" on "cadence_rule" for update using (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint) with check (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint);`);
    this.addSql(`create policy "cadence_rule_delete" on "cadence_rule" for delete using (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "api_client" cascade;`);
    this.addSql(`drop table if exists "api_token" cascade;`);
    this.addSql(`drop table if exists "cadence_rule" cascade;`);
  }

}
