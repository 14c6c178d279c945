import { Migration } from '@mikro-orm/migrations';

export class Migration20261122181350 extends Migration {

  override name = 'Migration20261122181350';

  override up(): void | Promise<void> {
    this.addSql(`create table "custom_slot" ("resource" text not null, "key" text not null, "use" text not null, "slot" smallint null, "state" text not null default 'FILLING', "since" xid8 not null default pg_current_xact_id(), "changed_at" timestamptz not null default now(), primary key ("resource", "key", "use"));`);
    this.addSql(`create unique index "custom_slot_place" on "custom_slot" (resource, slot) where slot is not null;`);

    this.addSql(`create table "delegation" ("id" uuid not null, "owner" bigint not null, "version" int not null default 1, "created_at" timestamptz not null, "updated_at" timestamptz not null, "deleted_at" timestamptz null, "custom" jsonb not null default '{}', "search_custom" text not null default '', "custom_numbers" float8[] null, "custom_texts" text[] null, "principal" uuid not null, "delegate" uuid not null, "reason" text collate "zh-x-icu" null, "from" date not null, "to" date not null, primary key ("id"));`);
    this.addSql(`create unique index "delegation_key" on "delegation" (owner, "principal", "delegate", "from") where deleted_at is null;`);
    this.addSql(`create index "delegation_counted" on "delegation" (owner, id) where deleted_at is null;`);
    this.addSql(`create index "delegation_updated" on "delegation" (updated_at desc, id desc, owner) where deleted_at is null;`);
    this.addSql(`create index "delegation_principal_list" on "delegation" ("principal", id, owner) where deleted_at is null;`);
    this.addSql(`create index "delegation_delegate_list" on "delegation" ("delegate", id, owner) where deleted_at is null;`);
    this.addSql(`create index "delegation_from_list" on "delegation" ("from", id, owner) where deleted_at is null;`);
    this.addSql(`create index "delegation_to_list" on "delegation" ("to", id, owner) where deleted_at is null;`);

    this.addSql(`create table "publicity_item" ("id" uuid not null, "owner" bigint not null, "version" int not null default 1, "created_at" timestamptz not null, "updated_at" timestamptz not null, "deleted_at" timestamptz null, "custom" jsonb not null default '{}', "search_custom" text not null default '', "custom_numbers" float8[] null, "custom_texts" text[] null, "lifecycle" text not null default '', "locked" boolean not null default false, "withheld_for" bigint null, "search_pinyin" text not null default '', "title" text collate "zh-x-icu" not null, "kind" text not null, "state" text not null default 'DRAFT', "organization" uuid null, "channel" text collate "zh-x-icu" null, "content" text collate "zh-x-icu" null, "attachment" uuid null, "publish_on" date null, "state_since" timestamptz null, "due_at" timestamptz null, "review_unit" bigint null, "review_roles" text[] null, "review_organization" uuid null, primary key ("id"));`);
    this.addSql(`create unique index "publicity_item_key" on "publicity_item" (owner, "title") where deleted_at is null;`);
    this.addSql(`create index "publicity_item_counted" on "publicity_item" (owner, id) include ("kind", "state", withheld_for) where deleted_at is null;`);
    this.addSql(`create index "publicity_item_updated" on "publicity_item" (updated_at desc, id desc, owner) include (withheld_for) where deleted_at is null;`);
    this.addSql(`create index "publicity_item_title_list" on "publicity_item" ("title", id, owner) include (withheld_for) where deleted_at is null;`);
    this.addSql(`create index "publicity_item_kind_list" on "publicity_item" ("kind", id, owner) include (withheld_for) where deleted_at is null;`);
    this.addSql(`create index "publicity_item_state_list" on "publicity_item" ("state", id, owner) include (withheld_for) where deleted_at is null;`);
    this.addSql(`create index "publicity_item_organization_list" on "publicity_item" ("organization" nulls first, id, owner) include (withheld_for) where deleted_at is null;`);
    this.addSql(`create index "publicity_item_publish_on_list" on "publicity_item" ("publish_on" nulls first, id, owner) include (withheld_for) where deleted_at is null;`);
    this.addSql(`create index "publicity_item_due_at_list" on "publicity_item" ("due_at" nulls first, id, owner) include (withheld_for) where deleted_at is null;`);
    this.addSql(`create index "publicity_item_review_unit_list" on "publicity_item" ("review_unit" nulls first, id, owner) include (withheld_for) where deleted_at is null;`);
    this.addSql(`create index "publicity_item_review_organization_list" on "publicity_item" ("review_organization" nulls first, id, owner) include (withheld_for) where deleted_at is null;`);
    this.addSql(`create index "publicity_item_kind_scope" on "publicity_item" ("kind", owner, id) include (withheld_for) where deleted_at is null;`);
    this.addSql(`create index "publicity_item_state_scope" on "publicity_item" ("state", owner, id) include (withheld_for) where deleted_at is null;`);
    this.addSql(`create index "publicity_item_texts" on "publicity_item" using gin ((array_to_tsvector(search_pieces(E'\\u0001' || coalesce("title" || E'\\u0001', '') || search_custom, (owner / 1000000)::text))), (array_to_tsvector(search_pieces(search_pinyin || E'\\u0001', (owner / 1000000)::text)))) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`create table "review_step" ("id" uuid not null, "owner" bigint not null, "resource" text not null, "record_id" uuid not null, "state" text not null, "transition" text not null, "review_unit" bigint not null, "entered_at" timestamptz not null, "left_at" timestamptz not null, "is_return" boolean not null, "is_late" boolean not null, primary key ("id"));`);
    this.addSql(`create index "review_step_resource_left_at_owner_index" on "review_step" ("resource", "left_at", "owner");`);

    this.addSql(`create table "signing_key" ("id" smallint not null, "private_key" text not null, primary key ("id"));`);

    this.addSql(`drop index "access_rule_words";`);
    this.addSql(`alter table "access_rule" add "search_custom" text not null default '', add "custom_numbers" float8[] null, add "custom_texts" text[] null;`);
    this.addSql(`create index "access_rule_texts" on "access_rule" using gin ((array_to_tsvector(search_pieces(E'\\u0001' || coalesce("target" || E'\\u0001', '') || search_custom, (owner / 1000000)::text))), (array_to_tsvector(search_pieces(search_pinyin || E'\\u0001', (owner / 1000000)::text)))) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "definition_words";`);
    this.addSql(`alter table "definition" add "search_custom" text not null default '', add "custom_numbers" float8[] null, add "custom_texts" text[] null;`);
    this.addSql(`create index "definition_texts" on "definition" using gin ((array_to_tsvector(search_pieces(E'\\u0001' || coalesce("name" || E'\\u0001', '') || search_custom, (owner / 1000000)::text))), (array_to_tsvector(search_pieces(search_pinyin || E'\\u0001', (owner / 1000000)::text)))) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "organization_words";`);
    this.addSql(`alter table "organization" add "search_custom" text not null default '', add "custom_numbers" float8[] null, add "custom_texts" text[] null, add "risk_kinds" text[] null;`);
    this.addSql(`create index "organization_texts" on "organization" using gin ((array_to_tsvector(search_pieces(E'\\u0001' || coalesce("name" || E'\\u0001', '') || search_custom, (owner / 1000000)::text))), (array_to_tsvector(search_pieces(search_pinyin || E'\\u0001', (owner / 1000000)::text)))) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "glacial_lake_words";`);
    this.addSql(`alter table "glacial_lake" add "search_custom" text not null default '', add "custom_numbers" float8[] null, add "custom_texts" text[] null;`);
    this.addSql(`create index "glacial_lake_texts" on "glacial_lake" using gin ((array_to_tsvector(search_pieces(E'\\u0001' || coalesce("name" || E'\\u0001', '') || coalesce("code" || E'\\u0001', '') || search_custom, (owner / 1000000)::text))), (array_to_tsvector(search_pieces(search_pinyin || E'\\u0001', (owner / 1000000)::text)))) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "emergency_plan_words";`);
    this.addSql(`alter table "emergency_plan" add "search_custom" text not null default '', add "custom_numbers" float8[] null, add "custom_texts" text[] null, add "lifecycle" text not null default '', add "locked" boolean not null default false, add "withheld_for" bigint null, add "state_since" timestamptz null, add "due_at" timestamptz null, add "review_unit" bigint null, add "review_roles" text[] null, add "review_organization" uuid null;`);
    this.addSql(`alter table "emergency_plan" add constraint "emergency_plan_review_organization_foreign" foreign key ("review_organization") references "organization" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "emergency_plan" alter column "state" set default 'DRAFT';`);
    this.addSql(`create index "emergency_plan_due_at_list" on "emergency_plan" ("due_at" nulls first, id, owner) include (withheld_for) where deleted_at is null;`);
    this.addSql(`create index "emergency_plan_review_unit_list" on "emergency_plan" ("review_unit" nulls first, id, owner) include (withheld_for) where deleted_at is null;`);
    this.addSql(`create index "emergency_plan_review_organization_list" on "emergency_plan" ("review_organization" nulls first, id, owner) include (withheld_for) where deleted_at is null;`);
    this.addSql(`create index "emergency_plan_texts" on "emergency_plan" using gin ((array_to_tsvector(search_pieces(E'\\u0001' || coalesce("name" || E'\\u0001', '') || coalesce("document_number" || E'\\u0001', '') || search_custom, (owner / 1000000)::text))), (array_to_tsvector(search_pieces(search_pinyin || E'\\u0001', (owner / 1000000)::text)))) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "depot_words";`);
    this.addSql(`alter table "depot" add "search_custom" text not null default '', add "custom_numbers" float8[] null, add "custom_texts" text[] null;`);
    this.addSql(`create index "depot_texts" on "depot" using gin ((array_to_tsvector(search_pieces(E'\\u0001' || coalesce("name" || E'\\u0001', '') || coalesce("address" || E'\\u0001', '') || search_custom, (owner / 1000000)::text))), (array_to_tsvector(search_pieces(search_pinyin || E'\\u0001', (owner / 1000000)::text)))) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "person_words";`);
    this.addSql(`alter table "person" add "search_custom" text not null default '', add "custom_numbers" float8[] null, add "custom_texts" text[] null;`);
    this.addSql(`create index "person_texts" on "person" using gin ((array_to_tsvector(search_pieces(E'\\u0001' || coalesce("name" || E'\\u0001', '') || coalesce("number" || E'\\u0001', '') || search_custom, (owner / 1000000)::text))), (array_to_tsvector(search_pieces(search_pinyin || E'\\u0001', (owner / 1000000)::text)))) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`alter table "org_member" add "search_custom" text not null default '', add "custom_numbers" float8[] null, add "custom_texts" text[] null;`);

    this.addSql(`drop index "risk_site_words";`);
    this.addSql(`alter table "risk_site" add "search_custom" text not null default '', add "custom_numbers" float8[] null, add "custom_texts" text[] null, add "lifecycle" text not null default '', add "locked" boolean not null default false, add "withheld_for" bigint null, add "review_state" text not null default 'REGISTERED', add "state_since" timestamptz null, add "due_at" timestamptz null, add "review_unit" bigint null, add "review_roles" text[] null, add "review_organization" uuid null;`);
    this.addSql(`alter table "risk_site" add constraint "risk_site_review_organization_foreign" foreign key ("review_organization") references "organization" ("id") on update restrict on delete restrict;`);
    this.addSql(`create index "risk_site_review_state_list" on "risk_site" ("review_state", id, owner) include (withheld_for) where deleted_at is null;`);
    this.addSql(`create index "risk_site_due_at_list" on "risk_site" ("due_at" nulls first, id, owner) include (withheld_for) where deleted_at is null;`);
    this.addSql(`create index "risk_site_review_unit_list" on "risk_site" ("review_unit" nulls first, id, owner) include (withheld_for) where deleted_at is null;`);
    this.addSql(`create index "risk_site_review_organization_list" on "risk_site" ("review_organization" nulls first, id, owner) include (withheld_for) where deleted_at is null;`);
    this.addSql(`create index "risk_site_review_state_scope" on "risk_site" ("review_state", owner, id) include (withheld_for) where deleted_at is null;`);
    this.addSql(`create index "risk_site_texts" on "risk_site" using gin ((array_to_tsvector(search_pieces(E'\\u0001' || coalesce("name" || E'\\u0001', '') || coalesce("code" || E'\\u0001', '') || coalesce("address" || E'\\u0001', '') || search_custom, (owner / 1000000)::text))), (array_to_tsvector(search_pieces(search_pinyin || E'\\u0001', (owner / 1000000)::text)))) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "inspection_words";`);
    this.addSql(`alter table "inspection" add "search_custom" text not null default '', add "custom_numbers" float8[] null, add "custom_texts" text[] null;`);
    this.addSql(`create index "inspection_texts" on "inspection" using gin ((array_to_tsvector(search_pieces(E'\\u0001' || coalesce("number" || E'\\u0001', '') || search_custom, (owner / 1000000)::text))), (array_to_tsvector(search_pieces(search_pinyin || E'\\u0001', (owner / 1000000)::text)))) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "supply_item_words";`);
    this.addSql(`alter table "supply_item" add "search_custom" text not null default '', add "custom_numbers" float8[] null, add "custom_texts" text[] null;`);
    this.addSql(`create index "supply_item_texts" on "supply_item" using gin ((array_to_tsvector(search_pieces(E'\\u0001' || coalesce("name" || E'\\u0001', '') || coalesce("code" || E'\\u0001', '') || search_custom, (owner / 1000000)::text))), (array_to_tsvector(search_pieces(search_pinyin || E'\\u0001', (owner / 1000000)::text)))) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "team_words";`);
    this.addSql(`alter table "team" add "search_custom" text not null default '', add "custom_numbers" float8[] null, add "custom_texts" text[] null;`);
    this.addSql(`create index "team_texts" on "team" using gin ((array_to_tsvector(search_pieces(E'\\u0001' || coalesce("name" || E'\\u0001', '') || coalesce("leader" || E'\\u0001', '') || search_custom, (owner / 1000000)::text))), (array_to_tsvector(search_pieces(search_pinyin || E'\\u0001', (owner / 1000000)::text)))) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`alter table "team_member" add "search_custom" text not null default '', add "custom_numbers" float8[] null, add "custom_texts" text[] null;`);

    this.addSql(`drop index "user_account_words";`);
    this.addSql(`alter table "user_account" add "search_custom" text not null default '', add "custom_numbers" float8[] null, add "custom_texts" text[] null;`);
    this.addSql(`create index "user_account_texts" on "user_account" using gin ((array_to_tsvector(search_pieces(E'\\u0001' || coalesce("display_name" || E'\\u0001', '') || coalesce("username" || E'\\u0001', '') || search_custom, (owner / 1000000)::text))), (array_to_tsvector(search_pieces(search_pinyin || E'\\u0001', (owner / 1000000)::text)))) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`alter table "role_grant" add "search_custom" text not null default '', add "custom_numbers" float8[] null, add "custom_texts" text[] null;`);

    this.addSql(`alter table "custom_slot" enable row level security;`);
    this.addSql(`alter table "custom_slot" force row level security;`);
    this.addSql(`create policy "custom_slot_read" on "custom_slot" for select using (true);`);
    this.addSql(`create policy "custom_slot_system" on "custom_slot" using (current_setting('app.system', true) = 'on') with check (current_setting('app.system', true) = 'on');`);

    this.addSql(`alter table "delegation" add constraint "delegation_principal_foreign" foreign key ("principal") references "person" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "delegation" add constraint "delegation_delegate_foreign" foreign key ("delegate") references "person" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "delegation" enable row level security;`);
    this.addSql(`alter table "delegation" force row level security;`);
    this.addSql(`create policy "delegation_scope" on "delegation" using (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint) with check (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint);`);

    this.addSql(`alter table "publicity_item" add constraint "publicity_item_organization_foreign" foreign key ("organization") references "organization" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "publicity_item" add constraint "publicity_item_review_organization_foreign" foreign key ("review_organization") references "organization" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "publicity_item" enable row level security;`);
    this.addSql(`alter table "publicity_item" force row level security;`);
    this.addSql(`create policy "publicity_item_scope" on "publicity_item" using (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint) with check (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint);`);

    this.addSql(`alter table "review_step" enable row level security;`);
    this.addSql(`alter table "review_step" force row level security;`);
    this.addSql(`create policy "review_step_scope" on "review_step" using (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint) with check (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint);`);

    this.addSql(`alter table "signing_key" enable row level security;`);
    this.addSql(`alter table "signing_key" force row level security;`);
    this.addSql(`create policy "signing_key_system" on "signing_key" using (current_setting('app.system', true) = 'on') with check (current_setting('app.system', true) = 'on');`);

    this.addSql(`drop index "risk_site_counted";`);
    this.addSql(`create index "risk_site_counted" on "risk_site" (owner, id) include ("kind", "hazard_type", "level", "state", "review_state", "households", "people", "threatened_property", withheld_for) where deleted_at is null;`);
    this.addSql(`drop index "risk_site_updated";`);
    this.addSql(`create index "risk_site_updated" on "risk_site" (updated_at desc, id desc, owner) include (withheld_for) where deleted_at is null;`);
    this.addSql(`drop index "risk_site_code_list";`);
    this.addSql(`create index "risk_site_code_list" on "risk_site" ("code", id, owner) include (withheld_for) where deleted_at is null;`);
    this.addSql(`drop index "risk_site_name_list";`);
    this.addSql(`create index "risk_site_name_list" on "risk_site" ("name", id, owner) include (withheld_for) where deleted_at is null;`);
    this.addSql(`drop index "risk_site_kind_list";`);
    this.addSql(`create index "risk_site_kind_list" on "risk_site" ("kind", id, owner) include (withheld_for) where deleted_at is null;`);
    this.addSql(`drop index "risk_site_hazard_type_list";`);
    this.addSql(`create index "risk_site_hazard_type_list" on "risk_site" ("hazard_type", id, owner) include (withheld_for) where deleted_at is null;`);
    this.addSql(`drop index "risk_site_level_order";`);
    this.addSql(`create index "risk_site_level_order" on "risk_site" ((array_position('{MAJOR,LARGER,GENERAL,LOW}'::text[], "level")), id, owner) include (withheld_for) where deleted_at is null;`);
    this.addSql(`drop index "risk_site_state_list";`);
    this.addSql(`create index "risk_site_state_list" on "risk_site" ("state", id, owner) include (withheld_for) where deleted_at is null;`);
    this.addSql(`drop index "risk_site_organization_list";`);
    this.addSql(`create index "risk_site_organization_list" on "risk_site" ("organization" nulls first, id, owner) include (withheld_for) where deleted_at is null;`);
    this.addSql(`drop index "risk_site_industry_department_list";`);
    this.addSql(`create index "risk_site_industry_department_list" on "risk_site" ("industry_department" nulls first, id, owner) include (withheld_for) where deleted_at is null;`);
    this.addSql(`drop index "risk_site_people_list";`);
    this.addSql(`create index "risk_site_people_list" on "risk_site" ("people" nulls first, id, owner) include (withheld_for) where deleted_at is null;`);
    this.addSql(`drop index "risk_site_inspected_on_list";`);
    this.addSql(`create index "risk_site_inspected_on_list" on "risk_site" ("inspected_on" nulls first, id, owner) include (withheld_for) where deleted_at is null;`);
    this.addSql(`drop index "risk_site_kind_scope";`);
    this.addSql(`create index "risk_site_kind_scope" on "risk_site" ("kind", owner, id) include (withheld_for) where deleted_at is null;`);
    this.addSql(`drop index "risk_site_hazard_type_scope";`);
    this.addSql(`create index "risk_site_hazard_type_scope" on "risk_site" ("hazard_type", owner, id) include (withheld_for) where deleted_at is null;`);
    this.addSql(`drop index "risk_site_level_scope";`);
    this.addSql(`create index "risk_site_level_scope" on "risk_site" ("level", owner, id) include (withheld_for) where deleted_at is null;`);
    this.addSql(`drop index "risk_site_state_scope";`);
    this.addSql(`create index "risk_site_state_scope" on "risk_site" ("state", owner, id) include (withheld_for) where deleted_at is null;`);
    this.addSql(`drop index "emergency_plan_counted";`);
    this.addSql(`create index "emergency_plan_counted" on "emergency_plan" (owner, id) include ("kind", "category", "hazard_type", "state", "drill_every_months", withheld_for) where deleted_at is null;`);
    this.addSql(`drop index "emergency_plan_updated";`);
    this.addSql(`create index "emergency_plan_updated" on "emergency_plan" (updated_at desc, id desc, owner) include (withheld_for) where deleted_at is null;`);
    this.addSql(`drop index "emergency_plan_name_list";`);
    this.addSql(`create index "emergency_plan_name_list" on "emergency_plan" ("name", id, owner) include (withheld_for) where deleted_at is null;`);
    this.addSql(`drop index "emergency_plan_kind_list";`);
    this.addSql(`create index "emergency_plan_kind_list" on "emergency_plan" ("kind", id, owner) include (withheld_for) where deleted_at is null;`);
    this.addSql(`drop index "emergency_plan_category_order";`);
    this.addSql(`create index "emergency_plan_category_order" on "emergency_plan" ((array_position('{NATURAL_DISASTER,ACCIDENT,PUBLIC_HEALTH,SOCIAL_SECURITY}'::text[], "category")) nulls first, id, owner) include (withheld_for) where deleted_at is null;`);
    this.addSql(`drop index "emergency_plan_hazard_type_list";`);
    this.addSql(`create index "emergency_plan_hazard_type_list" on "emergency_plan" ("hazard_type" nulls first, id, owner) include (withheld_for) where deleted_at is null;`);
    this.addSql(`drop index "emergency_plan_state_list";`);
    this.addSql(`create index "emergency_plan_state_list" on "emergency_plan" ("state", id, owner) include (withheld_for) where deleted_at is null;`);
    this.addSql(`drop index "emergency_plan_parent_list";`);
    this.addSql(`create index "emergency_plan_parent_list" on "emergency_plan" ("parent" nulls first, id, owner) include (withheld_for) where deleted_at is null;`);
    this.addSql(`drop index "emergency_plan_organization_list";`);
    this.addSql(`create index "emergency_plan_organization_list" on "emergency_plan" ("organization" nulls first, id, owner) include (withheld_for) where deleted_at is null;`);
    this.addSql(`drop index "emergency_plan_issued_on_list";`);
    this.addSql(`create index "emergency_plan_issued_on_list" on "emergency_plan" ("issued_on" nulls first, id, owner) include (withheld_for) where deleted_at is null;`);
    this.addSql(`drop index "emergency_plan_next_drill_due_list";`);
    this.addSql(`create index "emergency_plan_next_drill_due_list" on "emergency_plan" ("next_drill_due" nulls first, id, owner) include (withheld_for) where deleted_at is null;`);
    this.addSql(`drop index "emergency_plan_next_review_due_list";`);
    this.addSql(`create index "emergency_plan_next_review_due_list" on "emergency_plan" ("next_review_due" nulls first, id, owner) include (withheld_for) where deleted_at is null;`);
    this.addSql(`drop index "emergency_plan_kind_scope";`);
    this.addSql(`create index "emergency_plan_kind_scope" on "emergency_plan" ("kind", owner, id) include (withheld_for) where deleted_at is null;`);
    this.addSql(`drop index "emergency_plan_category_scope";`);
    this.addSql(`create index "emergency_plan_category_scope" on "emergency_plan" ("category" nulls first, owner, id) include (withheld_for) where deleted_at is null;`);
    this.addSql(`drop index "emergency_plan_hazard_type_scope";`);
    this.addSql(`create index "emergency_plan_hazard_type_scope" on "emergency_plan" ("hazard_type" nulls first, owner, id) include (withheld_for) where deleted_at is null;`);
    this.addSql(`drop index "emergency_plan_state_scope";`);
    this.addSql(`create index "emergency_plan_state_scope" on "emergency_plan" ("state", owner, id) include (withheld_for) where deleted_at is null;`);
    this.addSql(`drop index "definition_kind_order";`);
    this.addSql(`create index "definition_kind_order" on "definition" ((array_position('{DICTIONARY,FORM,LIFECYCLE}'::text[], "kind")), id, owner) where deleted_at is null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "custom_slot" cascade;`);
    this.addSql(`drop table if exists "delegation" cascade;`);
    this.addSql(`drop table if exists "publicity_item" cascade;`);
    this.addSql(`drop table if exists "review_step" cascade;`);
    this.addSql(`drop table if exists "signing_key" cascade;`);

    this.addSql(`alter table "emergency_plan" drop constraint "emergency_plan_review_organization_foreign";`);

    this.addSql(`alter table "risk_site" drop constraint "risk_site_review_organization_foreign";`);

    this.addSql(`drop index "access_rule_texts";`);
    this.addSql(`alter table "access_rule" drop column "search_custom", drop column "custom_numbers", drop column "custom_texts";`);
    this.addSql(`create index "access_rule_words" on "access_rule" using gin ((array_to_tsvector(search_pieces(E'\\u0001' || coalesce("target" || E'\\u0001', ''), (owner / 1000000)::text))), (array_to_tsvector(search_pieces(search_pinyin || E'\\u0001', (owner / 1000000)::text)))) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "definition_texts";`);
    this.addSql(`alter table "definition" drop column "search_custom", drop column "custom_numbers", drop column "custom_texts";`);
    this.addSql(`create index "definition_words" on "definition" using gin ((array_to_tsvector(search_pieces(E'\\u0001' || coalesce("name" || E'\\u0001', ''), (owner / 1000000)::text))), (array_to_tsvector(search_pieces(search_pinyin || E'\\u0001', (owner / 1000000)::text)))) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "depot_texts";`);
    this.addSql(`alter table "depot" drop column "search_custom", drop column "custom_numbers", drop column "custom_texts";`);
    this.addSql(`create index "depot_words" on "depot" using gin ((array_to_tsvector(search_pieces(E'\\u0001' || coalesce("name" || E'\\u0001', '') || coalesce("address" || E'\\u0001', ''), (owner / 1000000)::text))), (array_to_tsvector(search_pieces(search_pinyin || E'\\u0001', (owner / 1000000)::text)))) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "emergency_plan_due_at_list";`);
    this.addSql(`drop index "emergency_plan_review_unit_list";`);
    this.addSql(`drop index "emergency_plan_review_organization_list";`);
    this.addSql(`drop index "emergency_plan_texts";`);
    this.addSql(`alter table "emergency_plan" drop column "search_custom", drop column "custom_numbers", drop column "custom_texts", drop column "lifecycle", drop column "locked", drop column "withheld_for", drop column "state_since", drop column "due_at", drop column "review_unit", drop column "review_roles", drop column "review_organization";`);
    this.addSql(`alter table "emergency_plan" alter column "state" drop default;`);
    this.addSql(`create index "emergency_plan_words" on "emergency_plan" using gin ((array_to_tsvector(search_pieces(E'\\u0001' || coalesce("name" || E'\\u0001', '') || coalesce("document_number" || E'\\u0001', ''), (owner / 1000000)::text))), (array_to_tsvector(search_pieces(search_pinyin || E'\\u0001', (owner / 1000000)::text)))) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "glacial_lake_texts";`);
    this.addSql(`alter table "glacial_lake" drop column "search_custom", drop column "custom_numbers", drop column "custom_texts";`);
    this.addSql(`create index "glacial_lake_words" on "glacial_lake" using gin ((array_to_tsvector(search_pieces(E'\\u0001' || coalesce("name" || E'\\u0001', '') || coalesce("code" || E'\\u0001', ''), (owner / 1000000)::text))), (array_to_tsvector(search_pieces(search_pinyin || E'\\u0001', (owner / 1000000)::text)))) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "inspection_texts";`);
    this.addSql(`alter table "inspection" drop column "search_custom", drop column "custom_numbers", drop column "custom_texts";`);
    this.addSql(`create index "inspection_words" on "inspection" using gin ((array_to_tsvector(search_pieces(E'\\u0001' || coalesce("number" || E'\\u0001', ''), (owner / 1000000)::text))), (array_to_tsvector(search_pieces(search_pinyin || E'\\u0001', (owner / 1000000)::text)))) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`alter table "org_member" drop column "search_custom", drop column "custom_numbers", drop column "custom_texts";`);

    this.addSql(`drop index "organization_texts";`);
    this.addSql(`alter table "organization" drop column "search_custom", drop column "custom_numbers", drop column "custom_texts", drop column "risk_kinds";`);
    this.addSql(`create index "organization_words" on "organization" using gin ((array_to_tsvector(search_pieces(E'\\u0001' || coalesce("name" || E'\\u0001', ''), (owner / 1000000)::text))), (array_to_tsvector(search_pieces(search_pinyin || E'\\u0001', (owner / 1000000)::text)))) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "person_texts";`);
    this.addSql(`alter table "person" drop column "search_custom", drop column "custom_numbers", drop column "custom_texts";`);
    this.addSql(`create index "person_words" on "person" using gin ((array_to_tsvector(search_pieces(E'\\u0001' || coalesce("name" || E'\\u0001', '') || coalesce("number" || E'\\u0001', ''), (owner / 1000000)::text))), (array_to_tsvector(search_pieces(search_pinyin || E'\\u0001', (owner / 1000000)::text)))) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "risk_site_review_state_list";`);
    this.addSql(`drop index "risk_site_due_at_list";`);
    this.addSql(`drop index "risk_site_review_unit_list";`);
    this.addSql(`drop index "risk_site_review_organization_list";`);
    this.addSql(`drop index "risk_site_review_state_scope";`);
    this.addSql(`drop index "risk_site_texts";`);
    this.addSql(`alter table "risk_site" drop column "search_custom", drop column "custom_numbers", drop column "custom_texts", drop column "lifecycle", drop column "locked", drop column "withheld_for", drop column "review_state", drop column "state_since", drop column "due_at", drop column "review_unit", drop column "review_roles", drop column "review_organization";`);
    this.addSql(`create index "risk_site_words" on "risk_site" using gin ((array_to_tsvector(search_pieces(E'\\u0001' || coalesce("name" || E'\\u0001', '') || coalesce("code" || E'\\u0001', '') || coalesce("address" || E'\\u0001', ''), (owner / 1000000)::text))), (array_to_tsvector(search_pieces(search_pinyin || E'\\u0001', (owner / 1000000)::text)))) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`alter table "role_grant" drop column "search_custom", drop column "custom_numbers", drop column "custom_texts";`);

    this.addSql(`drop index "supply_item_texts";`);
    this.addSql(`alter table "supply_item" drop column "search_custom", drop column "custom_numbers", drop column "custom_texts";`);
    this.addSql(`create index "supply_item_words" on "supply_item" using gin ((array_to_tsvector(search_pieces(E'\\u0001' || coalesce("name" || E'\\u0001', '') || coalesce("code" || E'\\u0001', ''), (owner / 1000000)::text))), (array_to_tsvector(search_pieces(search_pinyin || E'\\u0001', (owner / 1000000)::text)))) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "team_texts";`);
    this.addSql(`alter table "team" drop column "search_custom", drop column "custom_numbers", drop column "custom_texts";`);
    this.addSql(`create index "team_words" on "team" using gin ((array_to_tsvector(search_pieces(E'\\u0001' || coalesce("name" || E'\\u0001', '') || coalesce("leader" || E'\\u0001', ''), (owner / 1000000)::text))), (array_to_tsvector(search_pieces(search_pinyin || E'\\u0001', (owner / 1000000)::text)))) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`alter table "team_member" drop column "search_custom", drop column "custom_numbers", drop column "custom_texts";`);

    this.addSql(`drop index "user_account_texts";`);
    this.addSql(`alter table "user_account" drop column "search_custom", drop column "custom_numbers", drop column "custom_texts";`);
    this.addSql(`create index "user_account_words" on "user_account" using gin ((array_to_tsvector(search_pieces(E'\\u0001' || coalesce("display_name" || E'\\u0001', '') || coalesce("username" || E'\\u0001', ''), (owner / 1000000)::text))), (array_to_tsvector(search_pieces(search_pinyin || E'\\u0001', (owner / 1000000)::text)))) with (gin_pending_list_limit = 64) where deleted_at is null;`);
  }

}
