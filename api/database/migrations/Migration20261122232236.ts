import { Migration } from '@mikro-orm/migrations';

export class Migration20261122232236 extends Migration {

  override name = 'Migration20261122232236';

  override up(): void | Promise<void> {
    this.addSql(`alter table "emergency_plan" add "derived_from" uuid null;`);
    this.addSql(`alter table "emergency_plan" add constraint "emergency_plan_derived_from_foreign" foreign key ("derived_from") references "emergency_plan" ("id") on update restrict on delete restrict;`);
    this.addSql(`create index "emergency_plan_derived_from_list" on "emergency_plan" ("derived_from" nulls first, id, owner) include (withheld_for) where deleted_at is null;`);

    this.addSql(`alter table "regulation" add "derived_from" uuid null;`);
    this.addSql(`alter table "regulation" add constraint "regulation_derived_from_foreign" foreign key ("derived_from") references "regulation" ("id") on update restrict on delete restrict;`);
    this.addSql(`create index "regulation_derived_from_list" on "regulation" ("derived_from" nulls first, id, owner) where deleted_at is null;`);

    this.addSql(`alter table "responsibility_scheme" add "single_roles" text[] null, add "overlap" text null, add "must_differ" boolean null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "emergency_plan" drop constraint "emergency_plan_derived_from_foreign";`);

    this.addSql(`alter table "regulation" drop constraint "regulation_derived_from_foreign";`);

    this.addSql(`drop index "emergency_plan_derived_from_list";`);
    this.addSql(`alter table "emergency_plan" drop column "derived_from";`);

    this.addSql(`drop index "regulation_derived_from_list";`);
    this.addSql(`alter table "regulation" drop column "derived_from";`);

    this.addSql(`alter table "responsibility_scheme" drop column "single_roles", drop column "overlap", drop column "must_differ";`);
  }

}
