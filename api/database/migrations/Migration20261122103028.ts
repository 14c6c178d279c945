import { Migration } from '@mikro-orm/migrations';

export class Migration20261122103028 extends Migration {

  override name = 'Migration20261122103028';

  override up(): void | Promise<void> {
    this.addSql(`drop index "access_rule_owner";`);
    this.addSql(`drop index "access_rule_verb_list";`);
    this.addSql(`create index "access_rule_counted" on "access_rule" (owner, id) include ("verb") where deleted_at is null;`);
    this.addSql(`create index "access_rule_verb_scope" on "access_rule" ("verb", owner, id) where deleted_at is null;`);

    this.addSql(`drop index "organization_owner";`);
    this.addSql(`create index "organization_counted" on "organization" (owner, id) include ("kind", "staff_quota", "staff_actual") where deleted_at is null;`);
    this.addSql(`create index "organization_kind_scope" on "organization" ("kind", owner, id) where deleted_at is null;`);

    this.addSql(`drop index "glacial_lake_outburst_risk_list";`);
    this.addSql(`drop index "glacial_lake_owner";`);
    this.addSql(`create index "glacial_lake_counted" on "glacial_lake" (owner, id) include ("outburst_risk", "altitude", "water_area", "downstream_people") where deleted_at is null;`);
    this.addSql(`create index "glacial_lake_outburst_risk_scope" on "glacial_lake" ("outburst_risk", owner, id) where deleted_at is null;`);

    this.addSql(`drop index "emergency_plan_category_list";`);
    this.addSql(`drop index "emergency_plan_owner";`);
    this.addSql(`create index "emergency_plan_counted" on "emergency_plan" (owner, id) include ("kind", "category", "hazard_type", "state", "drill_every_months") where deleted_at is null;`);
    this.addSql(`create index "emergency_plan_kind_scope" on "emergency_plan" ("kind", owner, id) where deleted_at is null;`);
    this.addSql(`create index "emergency_plan_category_scope" on "emergency_plan" ("category" nulls first, owner, id) where deleted_at is null;`);
    this.addSql(`create index "emergency_plan_hazard_type_scope" on "emergency_plan" ("hazard_type" nulls first, owner, id) where deleted_at is null;`);
    this.addSql(`create index "emergency_plan_state_scope" on "emergency_plan" ("state", owner, id) where deleted_at is null;`);

    this.addSql(`drop index "depot_owner";`);
    this.addSql(`create index "depot_counted" on "depot" (owner, id) include ("kind", "area") where deleted_at is null;`);
    this.addSql(`create index "depot_kind_scope" on "depot" ("kind", owner, id) where deleted_at is null;`);

    this.addSql(`drop index "person_owner";`);
    this.addSql(`create index "person_counted" on "person" (owner, id) include ("birth_year") where deleted_at is null;`);

    this.addSql(`drop index "org_member_owner";`);
    this.addSql(`create index "org_member_counted" on "org_member" (owner, id) include ("role", "order") where deleted_at is null;`);
    this.addSql(`create index "org_member_role_scope" on "org_member" ("role", owner, id) where deleted_at is null;`);

    this.addSql(`drop index "risk_site_level_list";`);
    this.addSql(`drop index "risk_site_owner";`);
    this.addSql(`create index "risk_site_counted" on "risk_site" (owner, id) include ("kind", "hazard_type", "level", "state", "households", "people", "threatened_property") where deleted_at is null;`);
    this.addSql(`create index "risk_site_kind_scope" on "risk_site" ("kind", owner, id) where deleted_at is null;`);
    this.addSql(`create index "risk_site_hazard_type_scope" on "risk_site" ("hazard_type", owner, id) where deleted_at is null;`);
    this.addSql(`create index "risk_site_level_scope" on "risk_site" ("level", owner, id) where deleted_at is null;`);
    this.addSql(`create index "risk_site_state_scope" on "risk_site" ("state", owner, id) where deleted_at is null;`);

    this.addSql(`drop index "inspection_owner";`);
    this.addSql(`create index "inspection_counted" on "inspection" (owner, id) include ("kind", "state", "result") where deleted_at is null;`);
    this.addSql(`create index "inspection_kind_scope" on "inspection" ("kind", owner, id) where deleted_at is null;`);
    this.addSql(`create index "inspection_state_scope" on "inspection" ("state", owner, id) where deleted_at is null;`);
    this.addSql(`create index "inspection_result_scope" on "inspection" ("result" nulls first, owner, id) where deleted_at is null;`);

    this.addSql(`drop index "supply_item_category_list";`);
    this.addSql(`drop index "supply_item_owner";`);
    this.addSql(`create index "supply_item_counted" on "supply_item" (owner, id) include ("category", "source", "quantity", "unit_price", "minimum_quantity", "shelf_life_months") where deleted_at is null;`);
    this.addSql(`create index "supply_item_category_scope" on "supply_item" ("category", owner, id) where deleted_at is null;`);
    this.addSql(`create index "supply_item_source_scope" on "supply_item" ("source", owner, id) where deleted_at is null;`);

    this.addSql(`drop index "team_owner";`);
    this.addSql(`create index "team_counted" on "team" (owner, id) include ("kind", "state", "planned_size", "strength", "call_out_minutes") where deleted_at is null;`);
    this.addSql(`create index "team_kind_scope" on "team" ("kind", owner, id) where deleted_at is null;`);
    this.addSql(`create index "team_state_scope" on "team" ("state", owner, id) where deleted_at is null;`);

    this.addSql(`drop index "team_member_owner";`);
    this.addSql(`create index "team_member_counted" on "team_member" (owner, id) include ("source") where deleted_at is null;`);
    this.addSql(`create index "team_member_source_scope" on "team_member" ("source" nulls first, owner, id) where deleted_at is null;`);

    this.addSql(`drop index "user_account_owner";`);
    this.addSql(`create index "user_account_counted" on "user_account" (owner, id) where deleted_at is null;`);

    this.addSql(`drop index "role_grant_owner";`);
    this.addSql(`drop index "role_grant_role_list";`);
    this.addSql(`create index "role_grant_counted" on "role_grant" (owner, id) include ("role") where deleted_at is null;`);
    this.addSql(`create index "role_grant_role_scope" on "role_grant" ("role", owner, id) where deleted_at is null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "access_rule_counted";`);
    this.addSql(`drop index "access_rule_verb_scope";`);
    this.addSql(`create index "access_rule_owner" on "access_rule" (owner, id) where deleted_at is null;`);
    this.addSql(`create index "access_rule_verb_list" on "access_rule" ("verb", id, owner) where deleted_at is null;`);

    this.addSql(`drop index "depot_counted";`);
    this.addSql(`drop index "depot_kind_scope";`);
    this.addSql(`create index "depot_owner" on "depot" (owner, id) where deleted_at is null;`);

    this.addSql(`drop index "emergency_plan_counted";`);
    this.addSql(`drop index "emergency_plan_kind_scope";`);
    this.addSql(`drop index "emergency_plan_category_scope";`);
    this.addSql(`drop index "emergency_plan_hazard_type_scope";`);
    this.addSql(`drop index "emergency_plan_state_scope";`);
    this.addSql(`create index "emergency_plan_category_list" on "emergency_plan" ("category" nulls first, id, owner) where deleted_at is null;`);
    this.addSql(`create index "emergency_plan_owner" on "emergency_plan" (owner, id) where deleted_at is null;`);

    this.addSql(`drop index "glacial_lake_counted";`);
    this.addSql(`drop index "glacial_lake_outburst_risk_scope";`);
    this.addSql(`create index "glacial_lake_outburst_risk_list" on "glacial_lake" ("outburst_risk", id, owner) where deleted_at is null;`);
    this.addSql(`create index "glacial_lake_owner" on "glacial_lake" (owner, id) where deleted_at is null;`);

    this.addSql(`drop index "inspection_counted";`);
    this.addSql(`drop index "inspection_kind_scope";`);
    this.addSql(`drop index "inspection_state_scope";`);
    this.addSql(`drop index "inspection_result_scope";`);
    this.addSql(`create index "inspection_owner" on "inspection" (owner, id) where deleted_at is null;`);

    this.addSql(`drop index "org_member_counted";`);
    this.addSql(`drop index "org_member_role_scope";`);
    this.addSql(`create index "org_member_owner" on "org_member" (owner, id) where deleted_at is null;`);

    this.addSql(`drop index "organization_counted";`);
    this.addSql(`drop index "organization_kind_scope";`);
    this.addSql(`create index "organization_owner" on "organization" (owner, id) where deleted_at is null;`);

    this.addSql(`drop index "person_counted";`);
    this.addSql(`create index "person_owner" on "person" (owner, id) where deleted_at is null;`);

    this.addSql(`drop index "risk_site_counted";`);
    this.addSql(`drop index "risk_site_kind_scope";`);
    this.addSql(`drop index "risk_site_hazard_type_scope";`);
    this.addSql(`drop index "risk_site_level_scope";`);
    this.addSql(`drop index "risk_site_state_scope";`);
    this.addSql(`create index "risk_site_level_list" on "risk_site" ("level", id, owner) where deleted_at is null;`);
    this.addSql(`create index "risk_site_owner" on "risk_site" (owner, id) where deleted_at is null;`);

    this.addSql(`drop index "role_grant_counted";`);
    this.addSql(`drop index "role_grant_role_scope";`);
    this.addSql(`create index "role_grant_owner" on "role_grant" (owner, id) where deleted_at is null;`);
    this.addSql(`create index "role_grant_role_list" on "role_grant" ("role", id, owner) where deleted_at is null;`);

    this.addSql(`drop index "supply_item_counted";`);
    this.addSql(`drop index "supply_item_category_scope";`);
    this.addSql(`drop index "supply_item_source_scope";`);
    this.addSql(`create index "supply_item_category_list" on "supply_item" ("category", id, owner) where deleted_at is null;`);
    this.addSql(`create index "supply_item_owner" on "supply_item" (owner, id) where deleted_at is null;`);

    this.addSql(`drop index "team_counted";`);
    this.addSql(`drop index "team_kind_scope";`);
    this.addSql(`drop index "team_state_scope";`);
    this.addSql(`create index "team_owner" on "team" (owner, id) where deleted_at is null;`);

    this.addSql(`drop index "team_member_counted";`);
    this.addSql(`drop index "team_member_source_scope";`);
    this.addSql(`create index "team_member_owner" on "team_member" (owner, id) where deleted_at is null;`);

    this.addSql(`drop index "user_account_counted";`);
    this.addSql(`create index "user_account_owner" on "user_account" (owner, id) where deleted_at is null;`);
  }

}
