import { Migration } from '@mikro-orm/migrations';

export class Migration20261122070130 extends Migration {

  override name = 'Migration20261122070130';

  override up(): void | Promise<void> {
    this.addSql(`alter table "access_rule" add "search_pinyin" text not null default '';`);
    this.addSql(`create index "access_rule_search" on "access_rule" using gin (search_grams(E'\\u0001' || coalesce("target" || E'\\u0001', '')), search_grams(search_pinyin)) where deleted_at is null;`);

    this.addSql(`alter table "organization" add "search_pinyin" text not null default '';`);
    this.addSql(`create index "organization_search" on "organization" using gin (search_grams(E'\\u0001' || coalesce("name" || E'\\u0001', '')), search_grams(search_pinyin)) where deleted_at is null;`);

    this.addSql(`alter table "glacial_lake" add "search_pinyin" text not null default '';`);
    this.addSql(`create index "glacial_lake_search" on "glacial_lake" using gin (search_grams(E'\\u0001' || coalesce("name" || E'\\u0001', '') || coalesce("code" || E'\\u0001', '')), search_grams(search_pinyin)) where deleted_at is null;`);

    this.addSql(`alter table "emergency_plan" add "search_pinyin" text not null default '';`);
    this.addSql(`create index "emergency_plan_search" on "emergency_plan" using gin (search_grams(E'\\u0001' || coalesce("name" || E'\\u0001', '') || coalesce("document_number" || E'\\u0001', '')), search_grams(search_pinyin)) where deleted_at is null;`);

    this.addSql(`alter table "depot" add "search_pinyin" text not null default '';`);
    this.addSql(`create index "depot_search" on "depot" using gin (search_grams(E'\\u0001' || coalesce("name" || E'\\u0001', '') || coalesce("address" || E'\\u0001', '')), search_grams(search_pinyin)) where deleted_at is null;`);

    this.addSql(`alter table "person" add "search_pinyin" text not null default '';`);
    this.addSql(`create index "person_search" on "person" using gin (search_grams(E'\\u0001' || coalesce("name" || E'\\u0001', '') || coalesce("number" || E'\\u0001', '')), search_grams(search_pinyin)) where deleted_at is null;`);

    this.addSql(`alter table "risk_site" add "search_pinyin" text not null default '';`);
    this.addSql(`create index "risk_site_search" on "risk_site" using gin (search_grams(E'\\u0001' || coalesce("name" || E'\\u0001', '') || coalesce("code" || E'\\u0001', '') || coalesce("address" || E'\\u0001', '')), search_grams(search_pinyin)) where deleted_at is null;`);

    this.addSql(`alter table "inspection" add "search_pinyin" text not null default '';`);
    this.addSql(`create index "inspection_search" on "inspection" using gin (search_grams(E'\\u0001' || coalesce("number" || E'\\u0001', '')), search_grams(search_pinyin)) where deleted_at is null;`);

    this.addSql(`alter table "supply_item" add "search_pinyin" text not null default '';`);
    this.addSql(`create index "supply_item_search" on "supply_item" using gin (search_grams(E'\\u0001' || coalesce("name" || E'\\u0001', '') || coalesce("code" || E'\\u0001', '')), search_grams(search_pinyin)) where deleted_at is null;`);

    this.addSql(`alter table "team" add "search_pinyin" text not null default '';`);
    this.addSql(`create index "team_search" on "team" using gin (search_grams(E'\\u0001' || coalesce("name" || E'\\u0001', '') || coalesce("leader" || E'\\u0001', '')), search_grams(search_pinyin)) where deleted_at is null;`);

    this.addSql(`alter table "user_account" add "search_pinyin" text not null default '';`);
    this.addSql(`create index "user_account_search" on "user_account" using gin (search_grams(E'\\u0001' || coalesce("display_name" || E'\\u0001', '') || coalesce("username" || E'\\u0001', '')), search_grams(search_pinyin)) where deleted_at is null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "access_rule_search";`);
    this.addSql(`alter table "access_rule" drop column "search_pinyin";`);

    this.addSql(`drop index "depot_search";`);
    this.addSql(`alter table "depot" drop column "search_pinyin";`);

    this.addSql(`drop index "emergency_plan_search";`);
    this.addSql(`alter table "emergency_plan" drop column "search_pinyin";`);

    this.addSql(`drop index "glacial_lake_search";`);
    this.addSql(`alter table "glacial_lake" drop column "search_pinyin";`);

    this.addSql(`drop index "inspection_search";`);
    this.addSql(`alter table "inspection" drop column "search_pinyin";`);

    this.addSql(`drop index "organization_search";`);
    this.addSql(`alter table "organization" drop column "search_pinyin";`);

    this.addSql(`drop index "person_search";`);
    this.addSql(`alter table "person" drop column "search_pinyin";`);

    this.addSql(`drop index "risk_site_search";`);
    this.addSql(`alter table "risk_site" drop column "search_pinyin";`);

    this.addSql(`drop index "supply_item_search";`);
    this.addSql(`alter table "supply_item" drop column "search_pinyin";`);

    this.addSql(`drop index "team_search";`);
    this.addSql(`alter table "team" drop column "search_pinyin";`);

    this.addSql(`drop index "user_account_search";`);
    this.addSql(`alter table "user_account" drop column "search_pinyin";`);
  }

}
