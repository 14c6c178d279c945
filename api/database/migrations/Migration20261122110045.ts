import { Migration } from '@mikro-orm/migrations';

export class Migration20261122110045 extends Migration {

  override name = 'Migration20261122110045';

  override up(): void | Promise<void> {
    this.addSql(`drop index "access_rule_search";`);
    this.addSql(`create index "access_rule_pieces" on "access_rule" using gin ((search_pieces(E'\\u0001' || coalesce("target" || E'\\u0001', ''), (owner / 1000000)::text) collate "C"), (search_pieces(search_pinyin, (owner / 1000000)::text) collate "C")) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "organization_search";`);
    this.addSql(`create index "organization_pieces" on "organization" using gin ((search_pieces(E'\\u0001' || coalesce("name" || E'\\u0001', ''), (owner / 1000000)::text) collate "C"), (search_pieces(search_pinyin, (owner / 1000000)::text) collate "C")) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "glacial_lake_search";`);
    this.addSql(`create index "glacial_lake_pieces" on "glacial_lake" using gin ((search_pieces(E'\\u0001' || coalesce("name" || E'\\u0001', '') || coalesce("code" || E'\\u0001', ''), (owner / 1000000)::text) collate "C"), (search_pieces(search_pinyin, (owner / 1000000)::text) collate "C")) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "emergency_plan_search";`);
    this.addSql(`create index "emergency_plan_pieces" on "emergency_plan" using gin ((search_pieces(E'\\u0001' || coalesce("name" || E'\\u0001', '') || coalesce("document_number" || E'\\u0001', ''), (owner / 1000000)::text) collate "C"), (search_pieces(search_pinyin, (owner / 1000000)::text) collate "C")) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "depot_search";`);
    this.addSql(`create index "depot_pieces" on "depot" using gin ((search_pieces(E'\\u0001' || coalesce("name" || E'\\u0001', '') || coalesce("address" || E'\\u0001', ''), (owner / 1000000)::text) collate "C"), (search_pieces(search_pinyin, (owner / 1000000)::text) collate "C")) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "person_search";`);
    this.addSql(`create index "person_pieces" on "person" using gin ((search_pieces(E'\\u0001' || coalesce("name" || E'\\u0001', '') || coalesce("number" || E'\\u0001', ''), (owner / 1000000)::text) collate "C"), (search_pieces(search_pinyin, (owner / 1000000)::text) collate "C")) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "risk_site_search";`);
    this.addSql(`create index "risk_site_pieces" on "risk_site" using gin ((search_pieces(E'\\u0001' || coalesce("name" || E'\\u0001', '') || coalesce("code" || E'\\u0001', '') || coalesce("address" || E'\\u0001', ''), (owner / 1000000)::text) collate "C"), (search_pieces(search_pinyin, (owner / 1000000)::text) collate "C")) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "inspection_search";`);
    this.addSql(`create index "inspection_pieces" on "inspection" using gin ((search_pieces(E'\\u0001' || coalesce("number" || E'\\u0001', ''), (owner / 1000000)::text) collate "C"), (search_pieces(search_pinyin, (owner / 1000000)::text) collate "C")) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "supply_item_search";`);
    this.addSql(`create index "supply_item_pieces" on "supply_item" using gin ((search_pieces(E'\\u0001' || coalesce("name" || E'\\u0001', '') || coalesce("code" || E'\\u0001', ''), (owner / 1000000)::text) collate "C"), (search_pieces(search_pinyin, (owner / 1000000)::text) collate "C")) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "team_search";`);
    this.addSql(`create index "team_pieces" on "team" using gin ((search_pieces(E'\\u0001' || coalesce("name" || E'\\u0001', '') || coalesce("leader" || E'\\u0001', ''), (owner / 1000000)::text) collate "C"), (search_pieces(search_pinyin, (owner / 1000000)::text) collate "C")) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "user_account_search";`);
    this.addSql(`create index "user_account_pieces" on "user_account" using gin ((search_pieces(E'\\u0001' || coalesce("display_name" || E'\\u0001', '') || coalesce("username" || E'\\u0001', ''), (owner / 1000000)::text) collate "C"), (search_pieces(search_pinyin, (owner / 1000000)::text) collate "C")) with (gin_pending_list_limit = 64) where deleted_at is null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "access_rule_pieces";`);
    this.addSql(`create index "access_rule_search" on "access_rule" using gin (search_grams(E'\\u0001' || coalesce("target" || E'\\u0001', '')), search_grams(search_pinyin)) where deleted_at is null;`);

    this.addSql(`drop index "depot_pieces";`);
    this.addSql(`create index "depot_search" on "depot" using gin (search_grams(E'\\u0001' || coalesce("name" || E'\\u0001', '') || coalesce("address" || E'\\u0001', '')), search_grams(search_pinyin)) where deleted_at is null;`);

    this.addSql(`drop index "emergency_plan_pieces";`);
    this.addSql(`create index "emergency_plan_search" on "emergency_plan" using gin (search_grams(E'\\u0001' || coalesce("name" || E'\\u0001', '') || coalesce("document_number" || E'\\u0001', '')), search_grams(search_pinyin)) where deleted_at is null;`);

    this.addSql(`drop index "glacial_lake_pieces";`);
    this.addSql(`create index "glacial_lake_search" on "glacial_lake" using gin (search_grams(E'\\u0001' || coalesce("name" || E'\\u0001', '') || coalesce("code" || E'\\u0001', '')), search_grams(search_pinyin)) where deleted_at is null;`);

    this.addSql(`drop index "inspection_pieces";`);
    this.addSql(`create index "inspection_search" on "inspection" using gin (search_grams(E'\\u0001' || coalesce("number" || E'\\u0001', '')), search_grams(search_pinyin)) where deleted_at is null;`);

    this.addSql(`drop index "organization_pieces";`);
    this.addSql(`create index "organization_search" on "organization" using gin (search_grams(E'\\u0001' || coalesce("name" || E'\\u0001', '')), search_grams(search_pinyin)) where deleted_at is null;`);

    this.addSql(`drop index "person_pieces";`);
    this.addSql(`create index "person_search" on "person" using gin (search_grams(E'\\u0001' || coalesce("name" || E'\\u0001', '') || coalesce("number" || E'\\u0001', '')), search_grams(search_pinyin)) where deleted_at is null;`);

    this.addSql(`drop index "risk_site_pieces";`);
    this.addSql(`create index "risk_site_search" on "risk_site" using gin (search_grams(E'\\u0001' || coalesce("name" || E'\\u0001', '') || coalesce("code" || E'\\u0001', '') || coalesce("address" || E'\\u0001', '')), search_grams(search_pinyin)) where deleted_at is null;`);

    this.addSql(`drop index "supply_item_pieces";`);
    this.addSql(`create index "supply_item_search" on "supply_item" using gin (search_grams(E'\\u0001' || coalesce("name" || E'\\u0001', '') || coalesce("code" || E'\\u0001', '')), search_grams(search_pinyin)) where deleted_at is null;`);

    this.addSql(`drop index "team_pieces";`);
    this.addSql(`create index "team_search" on "team" using gin (search_grams(E'\\u0001' || coalesce("name" || E'\\u0001', '') || coalesce("leader" || E'\\u0001', '')), search_grams(search_pinyin)) where deleted_at is null;`);

    this.addSql(`drop index "user_account_pieces";`);
    this.addSql(`create index "user_account_search" on "user_account" using gin (search_grams(E'\\u0001' || coalesce("display_name" || E'\\u0001', '') || coalesce("username" || E'\\u0001', '')), search_grams(search_pinyin)) where deleted_at is null;`);
  }

}
