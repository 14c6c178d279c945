import { Migration } from '@mikro-orm/migrations';

export class Migration20261122190720 extends Migration {

  override name = 'Migration20261122190720';

  override up(): void | Promise<void> {
    this.addSql(`create index "organization_founding_file_file" on "organization" ("founding_file") where deleted_at is null;`);

    this.addSql(`create index "emergency_plan_document_file" on "emergency_plan" ("document") where deleted_at is null;`);

    this.addSql(`create index "publicity_item_attachment_file" on "publicity_item" ("attachment") where deleted_at is null;`);

    this.addSql(`alter table "review_step" add "withheld_for" bigint null;`);

    this.addSql(`create index "inspection_photo_file" on "inspection" ("photo") where deleted_at is null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "emergency_plan_document_file";`);

    this.addSql(`drop index "inspection_photo_file";`);

    this.addSql(`drop index "organization_founding_file_file";`);

    this.addSql(`drop index "publicity_item_attachment_file";`);

    this.addSql(`alter table "review_step" drop column "withheld_for";`);
  }

}
