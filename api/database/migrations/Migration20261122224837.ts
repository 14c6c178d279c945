import { Migration } from '@mikro-orm/migrations';

export class Migration20261122224837 extends Migration {

  override name = 'Migration20261122224837';

  override up(): void | Promise<void> {
    this.addSql(`alter table "agreement" add "shared" text[] null;`);
    this.addSql(`create index "agreement_partner_unit_list" on "agreement" ("partner_unit" nulls first, id, owner) include (withheld_for) where deleted_at is null;`);

    this.addSql(`drop index "role_grant_role_order";`);
    this.addSql(`create index "role_grant_role_order" on "role_grant" ((array_position('{tenantAdmin,securityAdmin,auditAdmin,director,dutyOfficer,planner,riskOfficer,supplyKeeper,teamLeader,inspector,reliefOfficer,hotlineOfficer,financeOfficer,evaluator,informationOfficer,gridWorker,viewer,broadcaster,partner}'::text[], "role")), id, owner) where deleted_at is null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "agreement_partner_unit_list";`);
    this.addSql(`alter table "agreement" drop column "shared";`);
  }

}
