import { Migration } from '@mikro-orm/migrations';

export class Migration20261122130823 extends Migration {

  override name = 'Migration20261122130823';

  override up(): void | Promise<void> {
    this.addSql(`drop index "access_rule_pieces";`);
    this.addSql(`create index "access_rule_words" on "access_rule" using gin ((array_to_tsvector(search_pieces(E'\\u0001' || coalesce("target" || E'\\u0001', ''), (owner / 1000000)::text))), (array_to_tsvector(search_pieces(search_pinyin || E'\\u0001', (owner / 1000000)::text)))) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "organization_pieces";`);
    this.addSql(`create index "organization_words" on "organization" using gin ((array_to_tsvector(search_pieces(E'\\u0001' || coalesce("name" || E'\\u0001', ''), (owner / 1000000)::text))), (array_to_tsvector(search_pieces(search_pinyin || E'\\u0001', (owner / 1000000)::text)))) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "glacial_lake_pieces";`);
    this.addSql(`create index "glacial_lake_words" on "glacial_lake" using gin ((array_to_tsvector(search_pieces(E'\\u0001' || coalesce("name" || E'\\u0001', '') || coalesce("code" || E'\\u0001', ''), (owner / 1000000)::text))), (array_to_tsvector(search_pieces(search_pinyin || E'\\u0001', (owner / 1000000)::text)))) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "emergency_plan_pieces";`);
    this.addSql(`create index "emergency_plan_words" on "emergency_plan" using gin ((array_to_tsvector(search_pieces(E'\\u0001' || coalesce("name" || E'\\u0001', '') || coalesce("document_number" || E'\\u0001', ''), (owner / 1000000)::text))), (array_to_tsvector(search_pieces(search_pinyin || E'\\u0001', (owner / 1000000)::text)))) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "depot_pieces";`);
    this.addSql(`create index "depot_words" on "depot" using gin ((array_to_tsvector(search_pieces(E'\\u0001' || coalesce("name" || E'\\u0001', '') || coalesce("address" || E'\\u0001', ''), (owner / 1000000)::text))), (array_to_tsvector(search_pieces(search_pinyin || E'\\u0001', (owner / 1000000)::text)))) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "person_pieces";`);
    this.addSql(`create index "person_words" on "person" using gin ((array_to_tsvector(search_pieces(E'\\u0001' || coalesce("name" || E'\\u0001', '') || coalesce("number" || E'\\u0001', ''), (owner / 1000000)::text))), (array_to_tsvector(search_pieces(search_pinyin || E'\\u0001', (owner / 1000000)::text)))) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "risk_site_pieces";`);
    this.addSql(`create index "risk_site_words" on "risk_site" using gin ((array_to_tsvector(search_pieces(E'\\u0001' || coalesce("name" || E'\\u0001', '') || coalesce("code" || E'\\u0001', '') || coalesce("address" || E'\\u0001', ''), (owner / 1000000)::text))), (array_to_tsvector(search_pieces(search_pinyin || E'\\u0001', (owner / 1000000)::text)))) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "inspection_pieces";`);
    this.addSql(`create index "inspection_words" on "inspection" using gin ((array_to_tsvector(search_pieces(E'\\u0001' || coalesce("number" || E'\\u0001', ''), (owner / 1000000)::text))), (array_to_tsvector(search_pieces(search_pinyin || E'\\u0001', (owner / 1000000)::text)))) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "supply_item_pieces";`);
    this.addSql(`create index "supply_item_words" on "supply_item" using gin ((array_to_tsvector(search_pieces(E'\\u0001' || coalesce("name" || E'\\u0001', '') || coalesce("code" || E'\\u0001', ''), (owner / 1000000)::text))), (array_to_tsvector(search_pieces(search_pinyin || E'\\u0001', (owner / 1000000)::text)))) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "team_pieces";`);
    this.addSql(`create index "team_words" on "team" using gin ((array_to_tsvector(search_pieces(E'\\u0001' || coalesce("name" || E'\\u0001', '') || coalesce("leader" || E'\\u0001', ''), (owner / 1000000)::text))), (array_to_tsvector(search_pieces(search_pinyin || E'\\u0001', (owner / 1000000)::text)))) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "user_account_pieces";`);
    this.addSql(`create index "user_account_words" on "user_account" using gin ((array_to_tsvector(search_pieces(E'\\u0001' || coalesce("display_name" || E'\\u0001', '') || coalesce("username" || E'\\u0001', ''), (owner / 1000000)::text))), (array_to_tsvector(search_pieces(search_pinyin || E'\\u0001', (owner / 1000000)::text)))) with (gin_pending_list_limit = 64) where deleted_at is null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "access_rule_words";`);
    this.addSql(`create index "access_rule_pieces" on "access_rule" using gin ((search_pieces(E'\\u0001' || coalesce("target" || E'\\u0001', ''), (owner / 1000000)::text) collate "C"), (search_pieces(search_pinyin, (owner / 1000000)::text) collate "C")) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "depot_words";`);
    this.addSql(`create index "depot_pieces" on "depot" using gin ((search_pieces(E'\\u0001' || coalesce("name" || E'\\u0001', '') || coalesce("address" || E'\\u0001', ''), (owner / 1000000)::text) collate "C"), (search_pieces(search_pinyin, (owner / 1000000)::text) collate "C")) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "emergency_plan_words";`);
    this.addSql(`create index "emergency_plan_pieces" on "emergency_plan" using gin ((search_pieces(E'\\u0001' || coalesce("name" || E'\\u0001', '') || coalesce("document_number" || E'\\u0001', ''), (owner / 1000000)::text) collate "C"), (search_pieces(search_pinyin, (owner / 1000000)::text) collate "C")) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "glacial_lake_words";`);
    this.addSql(`create index "glacial_lake_pieces" on "glacial_lake" using gin ((search_pieces(E'\\u0001' || coalesce("name" || E'\\u0001', '') || coalesce("code" || E'\\u0001', ''), (owner / 1000000)::text) collate "C"), (search_pieces(search_pinyin, (owner / 1000000)::text) collate "C")) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "inspection_words";`);
    this.addSql(`create index "inspection_pieces" on "inspection" using gin ((search_pieces(E'\\u0001' || coalesce("number" || E'\\u0001', ''), (owner / 1000000)::text) collate "C"), (search_pieces(search_pinyin, (owner / 1000000)::text) collate "C")) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "organization_words";`);
    this.addSql(`create index "organization_pieces" on "organization" using gin ((search_pieces(E'\\u0001' || coalesce("name" || E'\\u0001', ''), (owner / 1000000)::text) collate "C"), (search_pieces(search_pinyin, (owner / 1000000)::text) collate "C")) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "person_words";`);
    this.addSql(`create index "person_pieces" on "person" using gin ((search_pieces(E'\\u0001' || coalesce("name" || E'\\u0001', '') || coalesce("number" || E'\\u0001', ''), (owner / 1000000)::text) collate "C"), (search_pieces(search_pinyin, (owner / 1000000)::text) collate "C")) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "risk_site_words";`);
    this.addSql(`create index "risk_site_pieces" on "risk_site" using gin ((search_pieces(E'\\u0001' || coalesce("name" || E'\\u0001', '') || coalesce("code" || E'\\u0001', '') || coalesce("address" || E'\\u0001', ''), (owner / 1000000)::text) collate "C"), (search_pieces(search_pinyin, (owner / 1000000)::text) collate "C")) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "supply_item_words";`);
    this.addSql(`create index "supply_item_pieces" on "supply_item" using gin ((search_pieces(E'\\u0001' || coalesce("name" || E'\\u0001', '') || coalesce("code" || E'\\u0001', ''), (owner / 1000000)::text) collate "C"), (search_pieces(search_pinyin, (owner / 1000000)::text) collate "C")) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "team_words";`);
    this.addSql(`create index "team_pieces" on "team" using gin ((search_pieces(E'\\u0001' || coalesce("name" || E'\\u0001', '') || coalesce("leader" || E'\\u0001', ''), (owner / 1000000)::text) collate "C"), (search_pieces(search_pinyin, (owner / 1000000)::text) collate "C")) with (gin_pending_list_limit = 64) where deleted_at is null;`);

    this.addSql(`drop index "user_account_words";`);
    this.addSql(`create index "user_account_pieces" on "user_account" using gin ((search_pieces(E'\\u0001' || coalesce("display_name" || E'\\u0001', '') || coalesce("username" || E'\\u0001', ''), (owner / 1000000)::text) collate "C"), (search_pieces(search_pinyin, (owner / 1000000)::text) collate "C")) with (gin_pending_list_limit = 64) where deleted_at is null;`);
  }

}
