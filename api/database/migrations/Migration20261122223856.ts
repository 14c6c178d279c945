import { Migration } from '@mikro-orm/migrations';

export class Migration20261122223856 extends Migration {

  override name = 'Migration20261122223856';

  override up(): void | Promise<void> {
    this.addSql(`alter table "working_group" add "formed_at" timestamptz null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "working_group" drop column "formed_at";`);
  }

}
