import { Migration } from '@mikro-orm/migrations';

export class Migration20261122170208 extends Migration {

  override name = 'Migration20261122170208';

  override up(): void | Promise<void> {
    this.addSql(`create table "custom_slot" ("resource" text not null, "key" text not null, "use" text not null, "slot" smallint null, "state" text not null default 'FILLING', "since" xid8 not null default pg_current_xact_id(), "changed_at" timestamptz not null default now(), primary key ("resource", "key", "use"));`);
    this.addSql(`create unique index "custom_slot_place" on "custom_slot" (resource, slot) where slot is not null;`);

    this.addSql(`drop index "access_rule_words";`);
    this.addSql(`alter table "access_rule" add "search_custom" text not null default '', add "custom_numbers" float8[] null, add "custom_texts" text[] null;`);
    this.addSql(`create index "access_rule_texts" on "access_rule" using gin ((array_to_tsvector(search_pieces(E'\\u0001' || coalesce("target" || E'\\u0001', '') || search_custom, (owner / 1000000)::text))), (array_to_tsvector(search_pieces(search_pinyin || E'\\u0001', (owner / 1000000)::text)))) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "definition_words";`);
    this.addSql(`alter table "definition" add "search_custom" text not null default '', add "custom_numbers" float8[] null, add "custom_texts" text[] null;`);
    this.addSql(`create index "definition_texts" on "definition" using gin ((array_to_tsvector(search_pieces(E'\\u0001' || coalesce("name" || E'\\u0001', '') || search_custom, (owner / 1000000)::text))), (array_to_tsvector(search_pieces(search_pinyin || E'\\u0001', (owner / 1000000)::text)))) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "organization_words";`);
    this.addSql(`alter table "organization" add "search_custom" text not null default '', add "custom_numbers" float8[] null, add "custom_texts" text[] null;`);
    this.addSql(`create index "organization_texts" on "organization" using gin ((array_to_tsvector(search_pieces(E'\\u0001' || coalesce("name" || E'\\u0001', '') || search_custom, (owner / 1000000)::text))), (array_to_tsvector(search_pieces(search_pinyin || E'\\u0001', (owner / 1000000)::text)))) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "glacial_lake_words";`);
    this.addSql(`alter table "glacial_lake" add "search_custom" text not null default '', add "custom_numbers" float8[] null, add "custom_texts" text[] null;`);
    this.addSql(`create index "glacial_lake_texts" on "glacial_lake" using gin ((array_to_tsvector(search_pieces(E'\\u0001' || coalesce("name" || E'\\u0001', '') || coalesce("code" || E'\\u0001', '') || search_custom, (owner / 1000000)::text))), (array_to_tsvector(search_pieces(search_pinyin || E'\\u0001', (owner / 1000000)::text)))) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "emergency_plan_words";`);
    this.addSql(`alter table "emergency_plan" add "search_custom" text not null default '', add "custom_numbers" float8[] null, add "custom_texts" text[] null;`);
    this.addSql(`create index "emergency_plan_texts" on "emergency_plan" using gin ((array_to_tsvector(search_pieces(E'\\u0001' || coalesce("name" || E'\\u0001', '') || coalesce("document_number" || E'\\u0001', '') || search_custom, (owner / 1000000)::text))), (array_to_tsvector(search_pieces(search_pinyin || E'\\u0001', (owner / 1000000)::text)))) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "depot_words";`);
    this.addSql(`alter table "depot" add "search_custom" text not null default '', add "custom_numbers" float8[] null, add "custom_texts" text[] null;`);
    this.addSql(`create index "depot_texts" on "depot" using gin ((array_to_tsvector(search_pieces(E'\\u0001' || coalesce("name" || E'\\u0001', '') || coalesce("address" || E'\\u0001', '') || search_custom, (owner / 1000000)::text))), (array_to_tsvector(search_pieces(search_pinyin || E'\\u0001', (owner / 1000000)::text)))) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "person_words";`);
    this.addSql(`alter table "person" add "search_custom" text not null default '', add "custom_numbers" float8[] null, add "custom_texts" text[] null;`);
    this.addSql(`create index "person_texts" on "person" using gin ((array_to_tsvector(search_pieces(E'\\u0001' || coalesce("name" || E'\\u0001', '') || coalesce("number" || E'\\u0001', '') || search_custom, (owner / 1000000)::text))), (array_to_tsvector(search_pieces(search_pinyin || E'\\u0001', (owner / 1000000)::text)))) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`alter table "org_member" add "search_custom" text not null default '', add "custom_numbers" float8[] null, add "custom_texts" text[] null;`);

    this.addSql(`alter table "delegation" add "search_custom" text not null default '', add "custom_numbers" float8[] null, add "custom_texts" text[] null;`);

    this.addSql(`drop index "publicity_item_words";`);
    this.addSql(`alter table "publicity_item" add "search_custom" text not null default '', add "custom_numbers" float8[] null, add "custom_texts" text[] null;`);
    this.addSql(`create index "publicity_item_texts" on "publicity_item" using gin ((array_to_tsvector(search_pieces(E'\\u0001' || coalesce("title" || E'\\u0001', '') || search_custom, (owner / 1000000)::text))), (array_to_tsvector(search_pieces(search_pinyin || E'\\u0001', (owner / 1000000)::text)))) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "risk_site_words";`);
    this.addSql(`alter table "risk_site" add "search_custom" text not null default '', add "custom_numbers" float8[] null, add "custom_texts" text[] null;`);
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
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "custom_slot" cascade;`);

    this.addSql(`drop index "access_rule_texts";`);
    this.addSql(`alter table "access_rule" drop column "search_custom", drop column "custom_numbers", drop column "custom_texts";`);
    this.addSql(`create index "access_rule_words" on "access_rule" using gin ((array_to_tsvector(search_pieces(E'\\u0001' || coalesce("target" || E'\\u0001', ''), (owner / 1000000)::text))), (array_to_tsvector(search_pieces(search_pinyin || E'\\u0001', (owner / 1000000)::text)))) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "definition_texts";`);
    this.addSql(`alter table "definition" drop column "search_custom", drop column "custom_numbers", drop column "custom_texts";`);
    this.addSql(`create index "definition_words" on "definition" using gin ((array_to_tsvector(search_pieces(E'\\u0001' || coalesce("name" || E'\\u0001', ''), (owner / 1000000)::text))), (array_to_tsvector(search_pieces(search_pinyin || E'\\u0001', (owner / 1000000)::text)))) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`alter table "delegation" drop column "search_custom", drop column "custom_numbers", drop column "custom_texts";`);

    this.addSql(`drop index "depot_texts";`);
    this.addSql(`alter table "depot" drop column "search_custom", drop column "custom_numbers", drop column "custom_texts";`);
    this.addSql(`create index "depot_words" on "depot" using gin ((array_to_tsvector(search_pieces(E'\\u0001' || coalesce("name" || E'\\u0001', '') || coalesce("address" || E'\\u0001', ''), (owner / 1000000)::text))), (array_to_tsvector(search_pieces(search_pinyin || E'\\u0001', (owner / 1000000)::text)))) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "emergency_plan_texts";`);
    this.addSql(`alter table "emergency_plan" drop column "search_custom", drop column "custom_numbers", drop column "custom_texts";`);
    this.addSql(`create index "emergency_plan_words" on "emergency_plan" using gin ((array_to_tsvector(search_pieces(E'\\u0001' || coalesce("name" || E'\\u0001', '') || coalesce("document_number" || E'\\u0001', ''), (owner / 1000000)::text))), (array_to_tsvector(search_pieces(search_pinyin || E'\\u0001', (owner / 1000000)::text)))) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "glacial_lake_texts";`);
    this.addSql(`alter table "glacial_lake" drop column "search_custom", drop column "custom_numbers", drop column "custom_texts";`);
    this.addSql(`create index "glacial_lake_words" on "glacial_lake" using gin ((array_to_tsvector(search_pieces(E'\\u0001' || coalesce("name" || E'\\u0001', '') || coalesce("code" || E'\\u0001', ''), (owner / 1000000)::text))), (array_to_tsvector(search_pieces(search_pinyin || E'\\u0001', (owner / 1000000)::text)))) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "inspection_texts";`);
    this.addSql(`alter table "inspection" drop column "search_custom", drop column "custom_numbers", drop column "custom_texts";`);
    this.addSql(`create index "inspection_words" on "inspection" using gin ((array_to_tsvector(search_pieces(E'\\u0001' || coalesce("number" || E'\\u0001', ''), (owner / 1000000)::text))), (array_to_tsvector(search_pieces(search_pinyin || E'\\u0001', (owner / 1000000)::text)))) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`alter table "org_member" drop column "search_custom", drop column "custom_numbers", drop column "custom_texts";`);

    this.addSql(`drop index "organization_texts";`);
    this.addSql(`alter table "organization" drop column "search_custom", drop column "custom_numbers", drop column "custom_texts";`);
    this.addSql(`create index "organization_words" on "organization" using gin ((array_to_tsvector(search_pieces(E'\\u0001' || coalesce("name" || E'\\u0001', ''), (owner / 1000000)::text))), (array_to_tsvector(search_pieces(search_pinyin || E'\\u0001', (owner / 1000000)::text)))) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "person_texts";`);
    this.addSql(`alter table "person" drop column "search_custom", drop column "custom_numbers", drop column "custom_texts";`);
    this.addSql(`create index "person_words" on "person" using gin ((array_to_tsvector(search_pieces(E'\\u0001' || coalesce("name" || E'\\u0001', '') || coalesce("number" || E'\\u0001', ''), (owner / 1000000)::text))), (array_to_tsvector(search_pieces(search_pinyin || E'\\u0001', (owner / 1000000)::text)))) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "publicity_item_texts";`);
    this.addSql(`alter table "publicity_item" drop column "search_custom", drop column "custom_numbers", drop column "custom_texts";`);
    this.addSql(`create index "publicity_item_words" on "publicity_item" using gin ((array_to_tsvector(search_pieces(E'\\u0001' || coalesce("title" || E'\\u0001', ''), (owner / 1000000)::text))), (array_to_tsvector(search_pieces(search_pinyin || E'\\u0001', (owner / 1000000)::text)))) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "risk_site_texts";`);
    this.addSql(`alter table "risk_site" drop column "search_custom", drop column "custom_numbers", drop column "custom_texts";`);
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
