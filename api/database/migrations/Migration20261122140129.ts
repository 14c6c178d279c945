import { Migration } from '@mikro-orm/migrations';

export class Migration20261122140129 extends Migration {

  override name = 'Migration20261122140129';

  override up(): void | Promise<void> {
    this.addSql(`alter table "access_rule" add "custom" jsonb not null default '{}';`);

    this.addSql(`alter table "definition" add "custom" jsonb not null default '{}';`);

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
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "access_rule" drop column "custom";`);

    this.addSql(`alter table "definition" drop column "custom";`);

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
