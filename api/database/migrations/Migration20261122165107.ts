import { Migration } from '@mikro-orm/migrations';

export class Migration20261122165107 extends Migration {

  override name = 'Migration20261122165107';

  override up(): void | Promise<void> {
    this.addSql(`create table "delegation" ("id" uuid not null, "owner" bigint not null, "version" int not null default 1, "created_at" timestamptz not null, "updated_at" timestamptz not null, "deleted_at" timestamptz null, "custom" jsonb not null default '{}', "principal" uuid not null, "delegate" uuid not null, "reason" text collate "zh-x-icu" null, "from" date not null, "to" date not null, primary key ("id"));`);
    this.addSql(`create unique index "delegation_key" on "delegation" (owner, "principal", "delegate", "from") where deleted_at is null;`);
    this.addSql(`create index "delegation_counted" on "delegation" (owner, id) where deleted_at is null;`);
    this.addSql(`create index "delegation_updated" on "delegation" (updated_at desc, id desc, owner) where deleted_at is null;`);
    this.addSql(`create index "delegation_principal_list" on "delegation" ("principal", id, owner) where deleted_at is null;`);
    this.addSql(`create index "delegation_delegate_list" on "delegation" ("delegate", id, owner) where deleted_at is null;`);
    this.addSql(`create index "delegation_from_list" on "delegation" ("from", id, owner) where deleted_at is null;`);
    this.addSql(`create index "delegation_to_list" on "delegation" ("to", id, owner) where deleted_at is null;`);

    this.addSql(`create table "publicity_item" ("id" uuid not null, "owner" bigint not null, "version" int not null default 1, "created_at" timestamptz not null, "updated_at" timestamptz not null, "deleted_at" timestamptz null, "custom" jsonb not null default '{}', "lifecycle" text not null default '', "locked" boolean not null default false, "withheld" boolean not null default false, "search_pinyin" text not null default '', "title" text collate "zh-x-icu" not null, "kind" text not null, "state" text not null default 'DRAFT', "organization" uuid null, "channel" text collate "zh-x-icu" null, "content" text collate "zh-x-icu" null, "attachment" uuid null, "publish_on" date null, "state_since" timestamptz null, "due_at" timestamptz null, "review_unit" bigint null, "review_roles" text[] null, "review_organization" uuid null, primary key ("id"));`);
    this.addSql(`create unique index "publicity_item_key" on "publicity_item" (owner, "title") where deleted_at is null;`);
    this.addSql(`create index "publicity_item_counted" on "publicity_item" (owner, id) include ("kind", "state", withheld) where deleted_at is null;`);
    this.addSql(`create index "publicity_item_updated" on "publicity_item" (updated_at desc, id desc, owner) include (withheld) where deleted_at is null;`);
    this.addSql(`create index "publicity_item_title_list" on "publicity_item" ("title", id, owner) include (withheld) where deleted_at is null;`);
    this.addSql(`create index "publicity_item_kind_list" on "publicity_item" ("kind", id, owner) include (withheld) where deleted_at is null;`);
    this.addSql(`create index "publicity_item_state_list" on "publicity_item" ("state", id, owner) include (withheld) where deleted_at is null;`);
    this.addSql(`create index "publicity_item_organization_list" on "publicity_item" ("organization" nulls first, id, owner) include (withheld) where deleted_at is null;`);
    this.addSql(`create index "publicity_item_publish_on_list" on "publicity_item" ("publish_on" nulls first, id, owner) include (withheld) where deleted_at is null;`);
    this.addSql(`create index "publicity_item_due_at_list" on "publicity_item" ("due_at" nulls first, id, owner) include (withheld) where deleted_at is null;`);
    this.addSql(`create index "publicity_item_review_unit_list" on "publicity_item" ("review_unit" nulls first, id, owner) include (withheld) where deleted_at is null;`);
    this.addSql(`create index "publicity_item_review_organization_list" on "publicity_item" ("review_organization" nulls first, id, owner) include (withheld) where deleted_at is null;`);
    this.addSql(`create index "publicity_item_kind_scope" on "publicity_item" ("kind", owner, id) include (withheld) where deleted_at is null;`);
    this.addSql(`create index "publicity_item_state_scope" on "publicity_item" ("state", owner, id) include (withheld) where deleted_at is null;`);
    this.addSql(`create index "publicity_item_words" on "publicity_item" using gin ((array_to_tsvector(search_pieces(E'\\u0001' || coalesce("title" || E'\\u0001', ''), (owner / 1000000)::text))), (array_to_tsvector(search_pieces(search_pinyin || E'\\u0001', (owner / 1000000)::text)))) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`create table "review_step" ("id" uuid not null, "owner" bigint not null, "resource" text not null, "record_id" uuid not null, "state" text not null, "transition" text not null, "review_unit" bigint not null, "entered_at" timestamptz not null, "left_at" timestamptz not null, "is_return" boolean not null, "is_late" boolean not null, primary key ("id"));`);
    this.addSql(`create index "review_step_resource_left_at_owner_index" on "review_step" ("resource", "left_at", "owner");`);

    this.addSql(`alter table "emergency_plan" add "lifecycle" text not null default '', add "locked" boolean not null default false, add "withheld" boolean not null default false, add "state_since" timestamptz null, add "due_at" timestamptz null, add "review_unit" bigint null, add "review_roles" text[] null, add "review_organization" uuid null;`);
    this.addSql(`alter table "emergency_plan" add constraint "emergency_plan_review_organization_foreign" foreign key ("review_organization") references "organization" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "emergency_plan" alter column "state" set default 'DRAFT';`);
    this.addSql(`create index "emergency_plan_due_at_list" on "emergency_plan" ("due_at" nulls first, id, owner) include (withheld) where deleted_at is null;`);
    this.addSql(`create index "emergency_plan_review_unit_list" on "emergency_plan" ("review_unit" nulls first, id, owner) include (withheld) where deleted_at is null;`);
    this.addSql(`create index "emergency_plan_review_organization_list" on "emergency_plan" ("review_organization" nulls first, id, owner) include (withheld) where deleted_at is null;`);

    this.addSql(`alter table "risk_site" add "lifecycle" text not null default '', add "locked" boolean not null default false, add "withheld" boolean not null default false, add "review_state" text not null default 'REGISTERED', add "state_since" timestamptz null, add "due_at" timestamptz null, add "review_unit" bigint null, add "review_roles" text[] null, add "review_organization" uuid null;`);
    this.addSql(`alter table "risk_site" add constraint "risk_site_review_organization_foreign" foreign key ("review_organization") references "organization" ("id") on update restrict on delete restrict;`);
    this.addSql(`create index "risk_site_review_state_list" on "risk_site" ("review_state", id, owner) include (withheld) where deleted_at is null;`);
    this.addSql(`create index "risk_site_due_at_list" on "risk_site" ("due_at" nulls first, id, owner) include (withheld) where deleted_at is null;`);
    this.addSql(`create index "risk_site_review_unit_list" on "risk_site" ("review_unit" nulls first, id, owner) include (withheld) where deleted_at is null;`);
    this.addSql(`create index "risk_site_review_organization_list" on "risk_site" ("review_organization" nulls first, id, owner) include (withheld) where deleted_at is null;`);
    this.addSql(`create index "risk_site_review_state_scope" on "risk_site" ("review_state", owner, id) include (withheld) where deleted_at is null;`);

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

    this.addSql(`drop index "risk_site_counted";`);
    this.addSql(`create index "risk_site_counted" on "risk_site" (owner, id) include ("kind", "hazard_type", "level", "state", "review_state", "households", "people", "threatened_property", withheld) where deleted_at is null;`);
    this.addSql(`drop index "risk_site_updated";`);
    this.addSql(`create index "risk_site_updated" on "risk_site" (updated_at desc, id desc, owner) include (withheld) where deleted_at is null;`);
    this.addSql(`drop index "risk_site_code_list";`);
    this.addSql(`create index "risk_site_code_list" on "risk_site" ("code", id, owner) include (withheld) where deleted_at is null;`);
    this.addSql(`drop index "risk_site_name_list";`);
    this.addSql(`create index "risk_site_name_list" on "risk_site" ("name", id, owner) include (withheld) where deleted_at is null;`);
    this.addSql(`drop index "risk_site_kind_list";`);
    this.addSql(`create index "risk_site_kind_list" on "risk_site" ("kind", id, owner) include (withheld) where deleted_at is null;`);
    this.addSql(`drop index "risk_site_hazard_type_list";`);
    this.addSql(`create index "risk_site_hazard_type_list" on "risk_site" ("hazard_type", id, owner) include (withheld) where deleted_at is null;`);
    this.addSql(`drop index "risk_site_level_order";`);
    this.addSql(`create index "risk_site_level_order" on "risk_site" ((array_position('{MAJOR,LARGER,GENERAL,LOW}'::text[], "level")), id, owner) include (withheld) where deleted_at is null;`);
    this.addSql(`drop index "risk_site_state_list";`);
    this.addSql(`create index "risk_site_state_list" on "risk_site" ("state", id, owner) include (withheld) where deleted_at is null;`);
    this.addSql(`drop index "risk_site_organization_list";`);
    this.addSql(`create index "risk_site_organization_list" on "risk_site" ("organization" nulls first, id, owner) include (withheld) where deleted_at is null;`);
    this.addSql(`drop index "risk_site_industry_department_list";`);
    this.addSql(`create index "risk_site_industry_department_list" on "risk_site" ("industry_department" nulls first, id, owner) include (withheld) where deleted_at is null;`);
    this.addSql(`drop index "risk_site_people_list";`);
    this.addSql(`create index "risk_site_people_list" on "risk_site" ("people" nulls first, id, owner) include (withheld) where deleted_at is null;`);
    this.addSql(`drop index "risk_site_inspected_on_list";`);
    this.addSql(`create index "risk_site_inspected_on_list" on "risk_site" ("inspected_on" nulls first, id, owner) include (withheld) where deleted_at is null;`);
    this.addSql(`drop index "risk_site_kind_scope";`);
    this.addSql(`create index "risk_site_kind_scope" on "risk_site" ("kind", owner, id) include (withheld) where deleted_at is null;`);
    this.addSql(`drop index "risk_site_hazard_type_scope";`);
    this.addSql(`create index "risk_site_hazard_type_scope" on "risk_site" ("hazard_type", owner, id) include (withheld) where deleted_at is null;`);
    this.addSql(`drop index "risk_site_level_scope";`);
    this.addSql(`create index "risk_site_level_scope" on "risk_site" ("level", owner, id) include (withheld) where deleted_at is null;`);
    this.addSql(`drop index "risk_site_state_scope";`);
    this.addSql(`create index "risk_site_state_scope" on "risk_site" ("state", owner, id) include (withheld) where deleted_at is null;`);
    this.addSql(`drop index "emergency_plan_counted";`);
    this.addSql(`create index "emergency_plan_counted" on "emergency_plan" (owner, id) include ("kind", "category", "hazard_type", "state", "drill_every_months", withheld) where deleted_at is null;`);
    this.addSql(`drop index "emergency_plan_updated";`);
    this.addSql(`create index "emergency_plan_updated" on "emergency_plan" (updated_at desc, id desc, owner) include (withheld) where deleted_at is null;`);
    this.addSql(`drop index "emergency_plan_name_list";`);
    this.addSql(`create index "emergency_plan_name_list" on "emergency_plan" ("name", id, owner) include (withheld) where deleted_at is null;`);
    this.addSql(`drop index "emergency_plan_kind_list";`);
    this.addSql(`create index "emergency_plan_kind_list" on "emergency_plan" ("kind", id, owner) include (withheld) where deleted_at is null;`);
    this.addSql(`drop index "emergency_plan_category_order";`);
    this.addSql(`create index "emergency_plan_category_order" on "emergency_plan" ((array_position('{NATURAL_DISASTER,ACCIDENT,PUBLIC_HEALTH,SOCIAL_SECURITY}'::text[], "category")) nulls first, id, owner) include (withheld) where deleted_at is null;`);
    this.addSql(`drop index "emergency_plan_hazard_type_list";`);
    this.addSql(`create index "emergency_plan_hazard_type_list" on "emergency_plan" ("hazard_type" nulls first, id, owner) include (withheld) where deleted_at is null;`);
    this.addSql(`drop index "emergency_plan_state_list";`);
    this.addSql(`create index "emergency_plan_state_list" on "emergency_plan" ("state", id, owner) include (withheld) where deleted_at is null;`);
    this.addSql(`drop index "emergency_plan_parent_list";`);
    this.addSql(`create index "emergency_plan_parent_list" on "emergency_plan" ("parent" nulls first, id, owner) include (withheld) where deleted_at is null;`);
    this.addSql(`drop index "emergency_plan_organization_list";`);
    this.addSql(`create index "emergency_plan_organization_list" on "emergency_plan" ("organization" nulls first, id, owner) include (withheld) where deleted_at is null;`);
    this.addSql(`drop index "emergency_plan_issued_on_list";`);
    this.addSql(`create index "emergency_plan_issued_on_list" on "emergency_plan" ("issued_on" nulls first, id, owner) include (withheld) where deleted_at is null;`);
    this.addSql(`drop index "emergency_plan_next_drill_due_list";`);
    this.addSql(`create index "emergency_plan_next_drill_due_list" on "emergency_plan" ("next_drill_due" nulls first, id, owner) include (withheld) where deleted_at is null;`);
    this.addSql(`drop index "emergency_plan_next_review_due_list";`);
    this.addSql(`create index "emergency_plan_next_review_due_list" on "emergency_plan" ("next_review_due" nulls first, id, owner) include (withheld) where deleted_at is null;`);
    this.addSql(`drop index "emergency_plan_kind_scope";`);
    this.addSql(`create index "emergency_plan_kind_scope" on "emergency_plan" ("kind", owner, id) include (withheld) where deleted_at is null;`);
    this.addSql(`drop index "emergency_plan_category_scope";`);
    this.addSql(`create index "emergency_plan_category_scope" on "emergency_plan" ("category" nulls first, owner, id) include (withheld) where deleted_at is null;`);
    this.addSql(`drop index "emergency_plan_hazard_type_scope";`);
    this.addSql(`create index "emergency_plan_hazard_type_scope" on "emergency_plan" ("hazard_type" nulls first, owner, id) include (withheld) where deleted_at is null;`);
    this.addSql(`drop index "emergency_plan_state_scope";`);
    this.addSql(`create index "emergency_plan_state_scope" on "emergency_plan" ("state", owner, id) include (withheld) where deleted_at is null;`);
    this.addSql(`drop index "definition_kind_order";`);
    this.addSql(`create index "definition_kind_order" on "definition" ((array_position('{DICTIONARY,FORM,LIFECYCLE}'::text[], "kind")), id, owner) where deleted_at is null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "delegation" cascade;`);
    this.addSql(`drop table if exists "publicity_item" cascade;`);
    this.addSql(`drop table if exists "review_step" cascade;`);

    this.addSql(`alter table "emergency_plan" drop constraint "emergency_plan_review_organization_foreign";`);

    this.addSql(`alter table "risk_site" drop constraint "risk_site_review_organization_foreign";`);

    this.addSql(`drop index "emergency_plan_due_at_list";`);
    this.addSql(`drop index "emergency_plan_review_unit_list";`);
    this.addSql(`drop index "emergency_plan_review_organization_list";`);
    this.addSql(`alter table "emergency_plan" drop column "lifecycle", drop column "locked", drop column "withheld", drop column "state_since", drop column "due_at", drop column "review_unit", drop column "review_roles", drop column "review_organization";`);
    this.addSql(`alter table "emergency_plan" alter column "state" drop default;`);

    this.addSql(`drop index "risk_site_review_state_list";`);
    this.addSql(`drop index "risk_site_due_at_list";`);
    this.addSql(`drop index "risk_site_review_unit_list";`);
    this.addSql(`drop index "risk_site_review_organization_list";`);
    this.addSql(`drop index "risk_site_review_state_scope";`);
    this.addSql(`alter table "risk_site" drop column "lifecycle", drop column "locked", drop column "withheld", drop column "review_state", drop column "state_since", drop column "due_at", drop column "review_unit", drop column "review_roles", drop column "review_organization";`);
  }

}
