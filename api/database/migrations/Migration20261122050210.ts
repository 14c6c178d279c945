import { Migration } from '@mikro-orm/migrations';

export class Migration20261122050210 extends Migration {

  override name = 'Migration20261122050210';

  override up(): void | Promise<void> {
    this.addSql(`create table "credential" ("user_id" uuid not null, "username" text not null, "hash" text null, "failures" int not null default 0, "must_change" boolean not null default false, primary key ("user_id"));`);
    this.addSql(`alter table "credential" add constraint "credential_username_unique" unique ("username");`);

    this.addSql(`create table "file" ("id" uuid not null, "owner" bigint not null, "name" text not null, "media_type" text not null, "size" int not null, "sha256" text not null, "content" bytea not null, "created_at" timestamptz not null default now(), primary key ("id"));`);
    this.addSql(`create index "file_owner_index" on "file" ("owner");`);

    this.addSql(`create table "history" ("id" uuid not null, "owner" bigint not null, "resource" text not null, "record_id" uuid not null, "record_version" int not null, "action" text not null, "actor" uuid null, "actor_name" text not null, "at" timestamptz not null default now(), "changes" jsonb not null, primary key ("id"));`);
    this.addSql(`create index "history_record_id_record_version_owner_index" on "history" ("record_id", "record_version", "owner");`);
    this.addSql(`create index "history_owner_at_index" on "history" ("owner", "at");`);

    this.addSql(`create table "idempotency" ("owner" bigint not null, "user_id" uuid not null, "key" text not null, "fingerprint" text not null, "record_id" uuid not null, "created_at" timestamptz not null default now(), primary key ("owner", "user_id", "key"));`);
    this.addSql(`create index "idempotency_created_at_index" on "idempotency" ("created_at");`);

    this.addSql(`create table "organization" ("id" uuid not null, "owner" bigint not null, "version" int not null default 1, "created_at" timestamptz not null, "updated_at" timestamptz not null, "deleted_at" timestamptz null, "name" text collate "zh-x-icu" not null, "kind" text not null, "parent" uuid null, "place" bigint null, "hazard_types" text[] null, "functions" text collate "zh-x-icu" null, "staff_quota" integer null, "staff_actual" integer null, "address" text collate "zh-x-icu" null, "phone" text collate "zh-x-icu" null, "founding_document" text collate "zh-x-icu" null, "founding_file" uuid null, "valid_from" date null, "valid_to" date null, primary key ("id"));`);
    this.addSql(`create unique index "organization_key" on "organization" (owner, "name") where deleted_at is null;`);
    this.addSql(`create index "organization_owner" on "organization" (owner, id) where deleted_at is null;`);
    this.addSql(`create index "organization_updated" on "organization" (updated_at desc, id desc, owner) where deleted_at is null;`);
    this.addSql(`create index "organization_name_list" on "organization" ("name", id, owner) where deleted_at is null;`);
    this.addSql(`create index "organization_kind_list" on "organization" ("kind", id, owner) where deleted_at is null;`);
    this.addSql(`create index "organization_parent_list" on "organization" ("parent" nulls first, id, owner) where deleted_at is null;`);

    this.addSql(`create table "glacial_lake" ("id" uuid not null, "owner" bigint not null, "version" int not null default 1, "created_at" timestamptz not null, "updated_at" timestamptz not null, "deleted_at" timestamptz null, "code" text collate "zh-x-icu" not null, "name" text collate "zh-x-icu" not null, "place" bigint null, "location" point null, "altitude" integer null, "water_area" numeric null, "dam_kind" text null, "outburst_risk" text not null, "downstream_people" integer null, "responsible" uuid null, "has_station" boolean null, "surveyed_on" date null, "evacuation" text collate "zh-x-icu" null, primary key ("id"));`);
    this.addSql(`create unique index "glacial_lake_key" on "glacial_lake" (owner, "code") where deleted_at is null;`);
    this.addSql(`create index "glacial_lake_owner" on "glacial_lake" (owner, id) where deleted_at is null;`);
    this.addSql(`create index "glacial_lake_updated" on "glacial_lake" (updated_at desc, id desc, owner) where deleted_at is null;`);
    this.addSql(`create index "glacial_lake_code_list" on "glacial_lake" ("code", id, owner) where deleted_at is null;`);
    this.addSql(`create index "glacial_lake_name_list" on "glacial_lake" ("name", id, owner) where deleted_at is null;`);
    this.addSql(`create index "glacial_lake_outburst_risk_list" on "glacial_lake" ("outburst_risk", id, owner) where deleted_at is null;`);
    this.addSql(`create index "glacial_lake_responsible_list" on "glacial_lake" ("responsible" nulls first, id, owner) where deleted_at is null;`);
    this.addSql(`create index "glacial_lake_outburst_risk_order" on "glacial_lake" ((array_position('{MAJOR,LARGER,GENERAL,LOW}'::text[], "outburst_risk")), id, owner) where deleted_at is null;`);

    this.addSql(`create table "emergency_plan" ("id" uuid not null, "owner" bigint not null, "version" int not null default 1, "created_at" timestamptz not null, "updated_at" timestamptz not null, "deleted_at" timestamptz null, "published" boolean not null default false, "name" text collate "zh-x-icu" not null, "kind" text not null, "category" text null, "hazard_type" text null, "state" text not null, "parent" uuid null, "organization" uuid null, "risk_sites" uuid[] null, "document_number" text collate "zh-x-icu" null, "revision" text collate "zh-x-icu" null, "summary" text collate "zh-x-icu" null, "document" uuid null, "issued_on" date null, "drill_every_months" integer null, "next_drill_due" date null, "next_review_due" date null, primary key ("id"));`);
    this.addSql(`create unique index "emergency_plan_key" on "emergency_plan" (owner, "name") where deleted_at is null;`);
    this.addSql(`create index "emergency_plan_owner" on "emergency_plan" (owner, id) where deleted_at is null;`);
    this.addSql(`create index "emergency_plan_updated" on "emergency_plan" (updated_at desc, id desc, owner) where deleted_at is null;`);
    this.addSql(`create index "emergency_plan_name_list" on "emergency_plan" ("name", id, owner) where deleted_at is null;`);
    this.addSql(`create index "emergency_plan_kind_list" on "emergency_plan" ("kind", id, owner) where deleted_at is null;`);
    this.addSql(`create index "emergency_plan_category_list" on "emergency_plan" ("category" nulls first, id, owner) where deleted_at is null;`);
    this.addSql(`create index "emergency_plan_hazard_type_list" on "emergency_plan" ("hazard_type" nulls first, id, owner) where deleted_at is null;`);
    this.addSql(`create index "emergency_plan_state_list" on "emergency_plan" ("state", id, owner) where deleted_at is null;`);
    this.addSql(`create index "emergency_plan_parent_list" on "emergency_plan" ("parent" nulls first, id, owner) where deleted_at is null;`);
    this.addSql(`create index "emergency_plan_organization_list" on "emergency_plan" ("organization" nulls first, id, owner) where deleted_at is null;`);
    this.addSql(`create index "emergency_plan_issued_on_list" on "emergency_plan" ("issued_on" nulls first, id, owner) where deleted_at is null;`);
    this.addSql(`create index "emergency_plan_next_drill_due_list" on "emergency_plan" ("next_drill_due" nulls first, id, owner) where deleted_at is null;`);
    this.addSql(`create index "emergency_plan_next_review_due_list" on "emergency_plan" ("next_review_due" nulls first, id, owner) where deleted_at is null;`);
    this.addSql(`create index "emergency_plan_category_order" on "emergency_plan" ((array_position('{NATURAL_DISASTER,ACCIDENT,PUBLIC_HEALTH,SOCIAL_SECURITY}'::text[], "category")) nulls first, id, owner) where deleted_at is null;`);
    this.addSql(`create index "emergency_plan_risk_sites_list" on "emergency_plan" using gin ("risk_sites");`);

    this.addSql(`create table "depot" ("id" uuid not null, "owner" bigint not null, "version" int not null default 1, "created_at" timestamptz not null, "updated_at" timestamptz not null, "deleted_at" timestamptz null, "name" text collate "zh-x-icu" not null, "kind" text not null, "organization" uuid null, "place" bigint null, "address" text collate "zh-x-icu" null, "location" point null, "area" numeric null, "keeper" text collate "zh-x-icu" null, "keeper_phone" text collate "zh-x-icu" null, "checked_on" date null, primary key ("id"));`);
    this.addSql(`create unique index "depot_key" on "depot" (owner, "name") where deleted_at is null;`);
    this.addSql(`create index "depot_owner" on "depot" (owner, id) where deleted_at is null;`);
    this.addSql(`create index "depot_updated" on "depot" (updated_at desc, id desc, owner) where deleted_at is null;`);
    this.addSql(`create index "depot_name_list" on "depot" ("name", id, owner) where deleted_at is null;`);
    this.addSql(`create index "depot_kind_list" on "depot" ("kind", id, owner) where deleted_at is null;`);
    this.addSql(`create index "depot_organization_list" on "depot" ("organization" nulls first, id, owner) where deleted_at is null;`);

    this.addSql(`create table "outbox" ("id" uuid not null, "owner" bigint not null, "event" text not null, "record_id" uuid not null, "record_version" int not null, "at" timestamptz not null default now(), primary key ("id"));`);
    this.addSql(`create index "outbox_at_index" on "outbox" ("at");`);

    this.addSql(`create table "person" ("id" uuid not null, "owner" bigint not null, "version" int not null default 1, "created_at" timestamptz not null, "updated_at" timestamptz not null, "deleted_at" timestamptz null, "number" text collate "zh-x-icu" not null, "name" text collate "zh-x-icu" not null, "sex" text null, "birth_year" integer null, "categories" text[] null, "phone" text collate "zh-x-icu" null, "email" text collate "zh-x-icu" null, "id_number" text collate "zh-x-icu" null, "home_address" text collate "zh-x-icu" null, "speciality" text collate "zh-x-icu" null, "post_history" text collate "zh-x-icu" null, primary key ("id"));`);
    this.addSql(`create unique index "person_key" on "person" (owner, "number") where deleted_at is null;`);
    this.addSql(`create index "person_owner" on "person" (owner, id) where deleted_at is null;`);
    this.addSql(`create index "person_updated" on "person" (updated_at desc, id desc, owner) where deleted_at is null;`);
    this.addSql(`create index "person_number_list" on "person" ("number", id, owner) where deleted_at is null;`);
    this.addSql(`create index "person_name_list" on "person" ("name", id, owner) where deleted_at is null;`);

    this.addSql(`create table "org_member" ("id" uuid not null, "owner" bigint not null, "version" int not null default 1, "created_at" timestamptz not null, "updated_at" timestamptz not null, "deleted_at" timestamptz null, "organization" uuid not null, "person" uuid not null, "role" text not null, "position" text collate "zh-x-icu" null, "is_ex_officio" boolean null, "is_full_time" boolean null, "recruit_source" text null, "order" integer null, "from" date not null, "to" date null, primary key ("id"));`);
    this.addSql(`create unique index "org_member_key" on "org_member" (owner, "organization", "person", "role", "from") where deleted_at is null;`);
    this.addSql(`create index "org_member_owner" on "org_member" (owner, id) where deleted_at is null;`);
    this.addSql(`create index "org_member_updated" on "org_member" (updated_at desc, id desc, owner) where deleted_at is null;`);
    this.addSql(`create index "org_member_organization_list" on "org_member" ("organization", id, owner) where deleted_at is null;`);
    this.addSql(`create index "org_member_person_list" on "org_member" ("person", id, owner) where deleted_at is null;`);
    this.addSql(`create index "org_member_role_list" on "org_member" ("role", id, owner) where deleted_at is null;`);

    this.addSql(`create table "place" ("code" bigint not null, "name" text not null, "level" text not null, "parent" bigint null, "full_name" text not null, "functional_zone" boolean not null default false, "counts_as" text null, "national_code" bigint null, "child_digits" smallint not null, "pinyin" text not null, "active" boolean not null default true, primary key ("code"));`);
    this.addSql(`create index "place_parent_index" on "place" ("parent");`);
    this.addSql(`create index "place_name_search" on "place" using gin (name gin_trgm_ops, pinyin gin_trgm_ops);`);

    this.addSql(`create table "risk_site" ("id" uuid not null, "owner" bigint not null, "version" int not null default 1, "created_at" timestamptz not null, "updated_at" timestamptz not null, "deleted_at" timestamptz null, "code" text collate "zh-x-icu" not null, "name" text collate "zh-x-icu" not null, "kind" text not null, "hazard_type" text not null, "level" text not null, "state" text not null, "place" bigint null, "address" text collate "zh-x-icu" null, "location" point null, "organization" uuid null, "industry_department" uuid null, "households" integer null, "people" integer null, "threatened_property" numeric null, "responsible_person" text collate "zh-x-icu" null, "responsible_phone" text collate "zh-x-icu" null, "is_monitored" boolean null, "has_public_notice" boolean null, "escape_routes" text collate "zh-x-icu" null, "measures" text collate "zh-x-icu" null, "inspected_on" date null, primary key ("id"));`);
    this.addSql(`create unique index "risk_site_key" on "risk_site" (owner, "code") where deleted_at is null;`);
    this.addSql(`create index "risk_site_owner" on "risk_site" (owner, id) where deleted_at is null;`);
    this.addSql(`create index "risk_site_updated" on "risk_site" (updated_at desc, id desc, owner) where deleted_at is null;`);
    this.addSql(`create index "risk_site_code_list" on "risk_site" ("code", id, owner) where deleted_at is null;`);
    this.addSql(`create index "risk_site_name_list" on "risk_site" ("name", id, owner) where deleted_at is null;`);
    this.addSql(`create index "risk_site_kind_list" on "risk_site" ("kind", id, owner) where deleted_at is null;`);
    this.addSql(`create index "risk_site_hazard_type_list" on "risk_site" ("hazard_type", id, owner) where deleted_at is null;`);
    this.addSql(`create index "risk_site_level_list" on "risk_site" ("level", id, owner) where deleted_at is null;`);
    this.addSql(`create index "risk_site_state_list" on "risk_site" ("state", id, owner) where deleted_at is null;`);
    this.addSql(`create index "risk_site_organization_list" on "risk_site" ("organization" nulls first, id, owner) where deleted_at is null;`);
    this.addSql(`create index "risk_site_industry_department_list" on "risk_site" ("industry_department" nulls first, id, owner) where deleted_at is null;`);
    this.addSql(`create index "risk_site_people_list" on "risk_site" ("people" nulls first, id, owner) where deleted_at is null;`);
    this.addSql(`create index "risk_site_inspected_on_list" on "risk_site" ("inspected_on" nulls first, id, owner) where deleted_at is null;`);
    this.addSql(`create index "risk_site_level_order" on "risk_site" ((array_position('{MAJOR,LARGER,GENERAL,LOW}'::text[], "level")), id, owner) where deleted_at is null;`);

    this.addSql(`create table "session" ("token_hash" text not null, "user_id" uuid not null, "is_cookie" boolean not null, "created_at" timestamptz not null default now(), "expires_at" timestamptz not null, primary key ("token_hash"));`);
    this.addSql(`create index "session_user_id_index" on "session" ("user_id");`);
    this.addSql(`create index "session_expires_at_index" on "session" ("expires_at");`);

    this.addSql(`create table "supply_item" ("id" uuid not null, "owner" bigint not null, "version" int not null default 1, "created_at" timestamptz not null, "updated_at" timestamptz not null, "deleted_at" timestamptz null, "name" text collate "zh-x-icu" not null, "code" text collate "zh-x-icu" not null, "category" text not null, "source" text not null, "depot" uuid not null, "specification" text collate "zh-x-icu" null, "batch" text collate "zh-x-icu" not null, "quantity" numeric not null, "measure" text collate "zh-x-icu" not null, "unit_price" numeric null, "minimum_quantity" numeric null, "produced_on" date null, "shelf_life_months" integer null, "expires_on" date null, "stocktaken_on" date null, "remark" text collate "zh-x-icu" null, primary key ("id"));`);
    this.addSql(`create unique index "supply_item_key" on "supply_item" (owner, "depot", "code", "batch") where deleted_at is null;`);
    this.addSql(`create index "supply_item_owner" on "supply_item" (owner, id) where deleted_at is null;`);
    this.addSql(`create index "supply_item_updated" on "supply_item" (updated_at desc, id desc, owner) where deleted_at is null;`);
    this.addSql(`create index "supply_item_name_list" on "supply_item" ("name", id, owner) where deleted_at is null;`);
    this.addSql(`create index "supply_item_category_list" on "supply_item" ("category", id, owner) where deleted_at is null;`);
    this.addSql(`create index "supply_item_source_list" on "supply_item" ("source", id, owner) where deleted_at is null;`);
    this.addSql(`create index "supply_item_depot_list" on "supply_item" ("depot", id, owner) where deleted_at is null;`);
    this.addSql(`create index "supply_item_quantity_list" on "supply_item" ("quantity", id, owner) where deleted_at is null;`);
    this.addSql(`create index "supply_item_expires_on_list" on "supply_item" ("expires_on" nulls first, id, owner) where deleted_at is null;`);
    this.addSql(`create index "supply_item_category_order" on "supply_item" ((array_position('{BASIC_LIVING,RESCUE_EQUIPMENT,ENGINEERING}'::text[], "category")), id, owner) where deleted_at is null;`);

    this.addSql(`create table "team" ("id" uuid not null, "owner" bigint not null, "version" int not null default 1, "created_at" timestamptz not null, "updated_at" timestamptz not null, "deleted_at" timestamptz null, "name" text collate "zh-x-icu" not null, "kind" text not null, "state" text not null, "organization" uuid null, "capabilities" text[] null, "is_full_time" boolean null, "planned_size" integer null, "strength" integer null, "call_out_minutes" integer null, "leader" text collate "zh-x-icu" null, "leader_phone" text collate "zh-x-icu" null, "base" bigint null, "address" text collate "zh-x-icu" null, "location" point null, "dispatch_authority" text collate "zh-x-icu" null, "equipment" text collate "zh-x-icu" null, "formed_on" date null, primary key ("id"));`);
    this.addSql(`create unique index "team_key" on "team" (owner, "name") where deleted_at is null;`);
    this.addSql(`create index "team_owner" on "team" (owner, id) where deleted_at is null;`);
    this.addSql(`create index "team_updated" on "team" (updated_at desc, id desc, owner) where deleted_at is null;`);
    this.addSql(`create index "team_name_list" on "team" ("name", id, owner) where deleted_at is null;`);
    this.addSql(`create index "team_kind_list" on "team" ("kind", id, owner) where deleted_at is null;`);
    this.addSql(`create index "team_state_list" on "team" ("state", id, owner) where deleted_at is null;`);
    this.addSql(`create index "team_organization_list" on "team" ("organization" nulls first, id, owner) where deleted_at is null;`);
    this.addSql(`create index "team_strength_list" on "team" ("strength" nulls first, id, owner) where deleted_at is null;`);

    this.addSql(`create table "team_member" ("id" uuid not null, "owner" bigint not null, "version" int not null default 1, "created_at" timestamptz not null, "updated_at" timestamptz not null, "deleted_at" timestamptz null, "team" uuid not null, "person" uuid not null, "source" text null, "post" text collate "zh-x-icu" null, "is_available" boolean null, "is_insured" boolean null, "health" text collate "zh-x-icu" null, "joined_on" date null, "left_on" date null, primary key ("id"));`);
    this.addSql(`create unique index "team_member_key" on "team_member" (owner, "team", "person") where deleted_at is null;`);
    this.addSql(`create index "team_member_owner" on "team_member" (owner, id) where deleted_at is null;`);
    this.addSql(`create index "team_member_updated" on "team_member" (updated_at desc, id desc, owner) where deleted_at is null;`);
    this.addSql(`create index "team_member_team_list" on "team_member" ("team", id, owner) where deleted_at is null;`);
    this.addSql(`create index "team_member_person_list" on "team_member" ("person", id, owner) where deleted_at is null;`);
    this.addSql(`create index "team_member_source_list" on "team_member" ("source" nulls first, id, owner) where deleted_at is null;`);

    this.addSql(`create table "tenant" ("code" bigint not null, "slug" text null, "plugins" text[] not null default '{}', primary key ("code"));`);
    this.addSql(`alter table "tenant" add constraint "tenant_slug_unique" unique ("slug");`);

    this.addSql(`create table "user_account" ("id" uuid not null, "owner" bigint not null, "version" int not null default 1, "created_at" timestamptz not null, "updated_at" timestamptz not null, "deleted_at" timestamptz null, "username" text collate "zh-x-icu" not null, "display_name" text collate "zh-x-icu" not null, "phone" text collate "zh-x-icu" null, "person" uuid null, "is_disabled" boolean null, "locked_until" timestamptz null, "last_login_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create unique index "user_account_key" on "user_account" (owner, "username") where deleted_at is null;`);
    this.addSql(`create index "user_account_owner" on "user_account" (owner, id) where deleted_at is null;`);
    this.addSql(`create index "user_account_updated" on "user_account" (updated_at desc, id desc, owner) where deleted_at is null;`);
    this.addSql(`create index "user_account_username_list" on "user_account" ("username", id, owner) where deleted_at is null;`);
    this.addSql(`create index "user_account_display_name_list" on "user_account" ("display_name", id, owner) where deleted_at is null;`);
    this.addSql(`create index "user_account_person_list" on "user_account" ("person" nulls first, id, owner) where deleted_at is null;`);

    this.addSql(`create table "role_grant" ("id" uuid not null, "owner" bigint not null, "version" int not null default 1, "created_at" timestamptz not null, "updated_at" timestamptz not null, "deleted_at" timestamptz null, "user" uuid not null, "role" text not null, "valid_from" date null, "valid_to" date null, primary key ("id"));`);
    this.addSql(`create unique index "role_grant_key" on "role_grant" (owner, "user", "role") where deleted_at is null;`);
    this.addSql(`create index "role_grant_owner" on "role_grant" (owner, id) where deleted_at is null;`);
    this.addSql(`create index "role_grant_updated" on "role_grant" (updated_at desc, id desc, owner) where deleted_at is null;`);
    this.addSql(`create index "role_grant_user_list" on "role_grant" ("user", id, owner) where deleted_at is null;`);
    this.addSql(`create index "role_grant_role_list" on "role_grant" ("role", id, owner) where deleted_at is null;`);
    this.addSql(`create index "role_grant_role_order" on "role_grant" ((array_position('{tenantAdmin,securityAdmin,auditAdmin,director,dutyOfficer,planner,riskOfficer,supplyKeeper,teamLeader,evaluator,informationOfficer,viewer}'::text[], "role")), id, owner) where deleted_at is null;`);

    this.addSql(`alter table "credential" enable row level security;`);
    this.addSql(`alter table "credential" force row level security;`);
    this.addSql(`create policy "credential_system" on "credential" using (current_setting('app.system', true) = 'on') with check (current_setting('app.system', true) = 'on');`);

    this.addSql(`alter table "file" enable row level security;`);
    this.addSql(`alter table "file" force row level security;`);
    this.addSql(`create policy "file_scope" on "file" using (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint) with check (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint);`);

    this.addSql(`alter table "history" enable row level security;`);
    this.addSql(`alter table "history" force row level security;`);
    this.addSql(`create policy "history_scope" on "history" using (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint) with check (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint);`);

    this.addSql(`alter table "idempotency" enable row level security;`);
    this.addSql(`alter table "idempotency" force row level security;`);
    this.addSql(`create policy "idempotency_scope" on "idempotency" using (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint) with check (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint);`);

    this.addSql(`alter table "organization" add constraint "organization_parent_foreign" foreign key ("parent") references "organization" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "organization" enable row level security;`);
    this.addSql(`alter table "organization" force row level security;`);
    this.addSql(`create policy "organization_scope" on "organization" using (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint) with check (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint);`);

    this.addSql(`alter table "glacial_lake" add constraint "glacial_lake_responsible_foreign" foreign key ("responsible") references "organization" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "glacial_lake" enable row level security;`);
    this.addSql(`alter table "glacial_lake" force row level security;`);
    this.addSql(`create policy "glacial_lake_scope" on "glacial_lake" using (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint) with check (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint);`);

    this.addSql(`alter table "emergency_plan" add constraint "emergency_plan_parent_foreign" foreign key ("parent") references "emergency_plan" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "emergency_plan" add constraint "emergency_plan_organization_foreign" foreign key ("organization") references "organization" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "emergency_plan" enable row level security;`);
    this.addSql(`alter table "emergency_plan" force row level security;`);
    this.addSql(`create policy "emergency_plan_read" on "emergency_plan" for select using (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint or (published and owner = any (nullif(current_setting('app.above', true), '')::bigint[])));`);
    this.addSql(`create policy "emergency_plan_insert" on "emergency_plan" for insert with check (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint);`);
    this.addSql(`create policy "emergency_plan_update" on "emergency_plan" for update using (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint) with check (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint);`);
    this.addSql(`create policy "emergency_plan_delete" on "emergency_plan" for delete using (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint);`);

    this.addSql(`alter table "depot" add constraint "depot_organization_foreign" foreign key ("organization") references "organization" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "depot" enable row level security;`);
    this.addSql(`alter table "depot" force row level security;`);
    this.addSql(`create policy "depot_scope" on "depot" using (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint) with check (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint);`);

    this.addSql(`alter table "outbox" enable row level security;`);
    this.addSql(`alter table "outbox" force row level security;`);
    this.addSql(`create policy "outbox_scope" on "outbox" using (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint) with check (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint);`);

    this.addSql(`alter table "person" enable row level security;`);
    this.addSql(`alter table "person" force row level security;`);
    this.addSql(`create policy "person_scope" on "person" using (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint) with check (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint);`);

    this.addSql(`alter table "org_member" add constraint "org_member_organization_foreign" foreign key ("organization") references "organization" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "org_member" add constraint "org_member_person_foreign" foreign key ("person") references "person" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "org_member" enable row level security;`);
    this.addSql(`alter table "org_member" force row level security;`);
    this.addSql(`create policy "org_member_scope" on "org_member" using (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint) with check (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint);`);

    this.addSql(`alter table "place" enable row level security;`);
    this.addSql(`alter table "place" force row level security;`);
    this.addSql(`create policy "place_read" on "place" for select using (true);`);
    this.addSql(`create policy "place_system" on "place" using (current_setting('app.system', true) = 'on') with check (current_setting('app.system', true) = 'on');`);

    this.addSql(`alter table "risk_site" add constraint "risk_site_organization_foreign" foreign key ("organization") references "organization" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "risk_site" add constraint "risk_site_industry_department_foreign" foreign key ("industry_department") references "organization" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "risk_site" enable row level security;`);
    this.addSql(`alter table "risk_site" force row level security;`);
    this.addSql(`create policy "risk_site_scope" on "risk_site" using (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint) with check (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint);`);

    this.addSql(`alter table "session" enable row level security;`);
    this.addSql(`alter table "session" force row level security;`);
    this.addSql(`create policy "session_system" on "session" using (current_setting('app.system', true) = 'on') with check (current_setting('app.system', true) = 'on');`);

    this.addSql(`alter table "supply_item" add constraint "supply_item_depot_foreign" foreign key ("depot") references "depot" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "supply_item" enable row level security;`);
    this.addSql(`alter table "supply_item" force row level security;`);
    this.addSql(`create policy "supply_item_scope" on "supply_item" using (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint) with check (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint);`);

    this.addSql(`alter table "team" add constraint "team_organization_foreign" foreign key ("organization") references "organization" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "team" enable row level security;`);
    this.addSql(`alter table "team" force row level security;`);
    this.addSql(`create policy "team_scope" on "team" using (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint) with check (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint);`);

    this.addSql(`alter table "team_member" add constraint "team_member_team_foreign" foreign key ("team") references "team" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "team_member" add constraint "team_member_person_foreign" foreign key ("person") references "person" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "team_member" enable row level security;`);
    this.addSql(`alter table "team_member" force row level security;`);
    this.addSql(`create policy "team_member_scope" on "team_member" using (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint) with check (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint);`);

    this.addSql(`alter table "tenant" enable row level security;`);
    this.addSql(`alter table "tenant" force row level security;`);
    this.addSql(`create policy "tenant_read" on "tenant" for select using (true);`);
    this.addSql(`create policy "tenant_system" on "tenant" using (current_setting('app.system', true) = 'on') with check (current_setting('app.system', true) = 'on');`);

    this.addSql(`alter table "user_account" add constraint "user_account_person_foreign" foreign key ("person") references "person" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "user_account" enable row level security;`);
    this.addSql(`alter table "user_account" force row level security;`);
    this.addSql(`create policy "user_account_scope" on "user_account" using (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint) with check (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint);`);

    this.addSql(`alter table "role_grant" add constraint "role_grant_user_foreign" foreign key ("user") references "user_account" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "role_grant" enable row level security;`);
    this.addSql(`alter table "role_grant" force row level security;`);
    this.addSql(`create policy "role_grant_scope" on "role_grant" using (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint) with check (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "organization" drop constraint "organization_parent_foreign";`);
    this.addSql(`alter table "glacial_lake" drop constraint "glacial_lake_responsible_foreign";`);
    this.addSql(`alter table "emergency_plan" drop constraint "emergency_plan_organization_foreign";`);
    this.addSql(`alter table "depot" drop constraint "depot_organization_foreign";`);
    this.addSql(`alter table "org_member" drop constraint "org_member_organization_foreign";`);
    this.addSql(`alter table "risk_site" drop constraint "risk_site_organization_foreign";`);
    this.addSql(`alter table "risk_site" drop constraint "risk_site_industry_department_foreign";`);
    this.addSql(`alter table "team" drop constraint "team_organization_foreign";`);
    this.addSql(`alter table "emergency_plan" drop constraint "emergency_plan_parent_foreign";`);
    this.addSql(`alter table "supply_item" drop constraint "supply_item_depot_foreign";`);
    this.addSql(`alter table "org_member" drop constraint "org_member_person_foreign";`);
    this.addSql(`alter table "team_member" drop constraint "team_member_person_foreign";`);
    this.addSql(`alter table "user_account" drop constraint "user_account_person_foreign";`);
    this.addSql(`alter table "team_member" drop constraint "team_member_team_foreign";`);
    this.addSql(`alter table "role_grant" drop constraint "role_grant_user_foreign";`);

    this.addSql(`drop table if exists "credential" cascade;`);
    this.addSql(`drop table if exists "file" cascade;`);
    this.addSql(`drop table if exists "history" cascade;`);
    this.addSql(`drop table if exists "idempotency" cascade;`);
    this.addSql(`drop table if exists "organization" cascade;`);
    this.addSql(`drop table if exists "glacial_lake" cascade;`);
    this.addSql(`drop table if exists "emergency_plan" cascade;`);
    this.addSql(`drop table if exists "depot" cascade;`);
    this.addSql(`drop table if exists "outbox" cascade;`);
    this.addSql(`drop table if exists "person" cascade;`);
    this.addSql(`drop table if exists "org_member" cascade;`);
    this.addSql(`drop table if exists "place" cascade;`);
    this.addSql(`drop table if exists "risk_site" cascade;`);
    this.addSql(`drop table if exists "session" cascade;`);
    this.addSql(`drop table if exists "supply_item" cascade;`);
    this.addSql(`drop table if exists "team" cascade;`);
    this.addSql(`drop table if exists "team_member" cascade;`);
    this.addSql(`drop table if exists "tenant" cascade;`);
    this.addSql(`drop table if exists "user_account" cascade;`);
    this.addSql(`drop table if exists "role_grant" cascade;`);
  }

}
