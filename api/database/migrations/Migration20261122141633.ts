import { Migration } from '@mikro-orm/migrations';

export class Migration20261122141633 extends Migration {

  override name = 'Migration20261122141633';

  override up(): void | Promise<void> {
    this.addSql(`create table "definition" ("id" uuid not null, "owner" bigint not null, "version" int not null default 1, "created_at" timestamptz not null, "updated_at" timestamptz not null, "deleted_at" timestamptz null, "custom" jsonb not null default '{}', "published" boolean not null default false, "search_pinyin" text not null default '', "kind" text not null, "name" text collate "zh-x-icu" not null, "number" integer not null, "state" text not null, "operations" jsonb not null, "checksum" text collate "zh-x-icu" null, "note" text collate "zh-x-icu" null, "published_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create unique index "definition_key" on "definition" (owner, "kind", "name", "number") where deleted_at is null;`);
    this.addSql(`create index "definition_counted" on "definition" (owner, id) include ("kind", "state", "number") where deleted_at is null;`);
    this.addSql(`create index "definition_updated" on "definition" (updated_at desc, id desc, owner) where deleted_at is null;`);
    this.addSql(`create index "definition_kind_order" on "definition" ((array_position('{DICTIONARY,FORM}'::text[], "kind")), id, owner) where deleted_at is null;`);
    this.addSql(`create index "definition_name_list" on "definition" ("name", id, owner) where deleted_at is null;`);
    this.addSql(`create index "definition_state_order" on "definition" ((array_position('{DRAFT,PUBLISHED,RETIRED}'::text[], "state")), id, owner) where deleted_at is null;`);
    this.addSql(`create index "definition_kind_scope" on "definition" ("kind", owner, id) where deleted_at is null;`);
    this.addSql(`create index "definition_state_scope" on "definition" ("state", owner, id) where deleted_at is null;`);
    this.addSql(`create index "definition_words" on "definition" using gin ((array_to_tsvector(search_pieces(E'\\u0001' || coalesce("name" || E'\\u0001', ''), (owner / 1000000)::text))), (array_to_tsvector(search_pieces(search_pinyin || E'\\u0001', (owner / 1000000)::text)))) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`alter table "access_rule" add "custom" jsonb not null default '{}';`);

    this.addSql(`alter table "organization" add "custom" jsonb not null default '{}';`);

    this.addSql(`alter table "glacial_lake" add "custom" jsonb not null default '{}';`);

    this.addSql(`alter table "emergency_plan" add "custom" jsonb not null default '{}';`);

    this.addSql(`alter table "depot" add "custom" jsonb not null default '{}';`);

    this.addSql(`alter table "person" add "custom" jsonb not null default '{}';`);

    this.addSql(`alter table "org_member" add "custom" jsonb not null default '{}';`);

    this.addSql(`alter table "risk_site" add "custom" jsonb not null default '{}';`);

    this.addSql(`alter table "inspection" add "custom" jsonb not null default '{}';`);

    this.addSql(`alter table "supply_item" add "custom" jsonb not null default '{}';`);

    this.addSql(`alter table "team" add "custom" jsonb not null default '{}';`);

    this.addSql(`alter table "team_member" add "custom" jsonb not null default '{}';`);

    this.addSql(`alter table "user_account" add "custom" jsonb not null default '{}';`);

    this.addSql(`alter table "role_grant" add "custom" jsonb not null default '{}';`);

    this.addSql(`alter table "definition" enable row level security;`);
    this.addSql(`alter table "definition" force row level security;`);
    this.addSql(`create policy "definition_read" on "definition" for select using (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint or (published and owner = any (nullif(current_setting('app.above', true), '')::bigint[])));`);
    this.addSql(`create policy "definition_insert" on "definition" for insert with check (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint);`);
    this.addSql(`create policy "definition_update" on "definition" for update using (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint) with check (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint);`);
    this.addSql(`create policy "definition_delete" on "definition" for delete using (owner between nullif(current_setting('app.lo', true), '')::bigint and nullif(current_setting('app.hi', true), '')::bigint);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "definition" cascade;`);

    this.addSql(`alter table "access_rule" drop column "custom";`);

    this.addSql(`alter table "depot" drop column "custom";`);

    this.addSql(`alter table "emergency_plan" drop column "custom";`);

    this.addSql(`alter table "glacial_lake" drop column "custom";`);

    this.addSql(`alter table "inspection" drop column "custom";`);

    this.addSql(`alter table "org_member" drop column "custom";`);

    this.addSql(`alter table "organization" drop column "custom";`);

    this.addSql(`alter table "person" drop column "custom";`);

    this.addSql(`alter table "risk_site" drop column "custom";`);

    this.addSql(`alter table "role_grant" drop column "custom";`);

    this.addSql(`alter table "supply_item" drop column "custom";`);

    this.addSql(`alter table "team" drop column "custom";`);

    this.addSql(`alter table "team_member" drop column "custom";`);

    this.addSql(`alter table "user_account" drop column "custom";`);
  }

}
