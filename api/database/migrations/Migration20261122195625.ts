import { Migration } from '@mikro-orm/migrations';

export class Migration20261122195625 extends Migration {

  override name = 'Migration20261122195625';

  override up(): void | Promise<void> {
    this.addSql(`create index "organization_founding_file_file" on "organization" ("founding_file") where deleted_at is null;`);

    this.addSql(`create index "joint_mechanism_document_file" on "joint_mechanism" ("document") where deleted_at is null;`);

    this.addSql(`create index "emergency_plan_document_file" on "emergency_plan" ("document") where deleted_at is null;`);

    this.addSql(`create index "drill_schedule_document_file" on "drill_schedule" ("document") where deleted_at is null;`);

    this.addSql(`create index "creation_application_materials_file" on "creation_application" ("materials") where deleted_at is null;`);

    this.addSql(`create index "agreement_document_file" on "agreement" ("document") where deleted_at is null;`);

    this.addSql(`create index "meeting_minutes_file" on "meeting" ("minutes") where deleted_at is null;`);

    this.addSql(`create index "plan_version_document_file" on "plan_version" ("document") where deleted_at is null;`);

    this.addSql(`create index "plan_review_document_file" on "plan_review" ("document") where deleted_at is null;`);

    this.addSql(`create index "publicity_activity_photo_file" on "publicity_activity" ("photo") where deleted_at is null;`);

    this.addSql(`create index "publicity_item_attachment_file" on "publicity_item" ("attachment") where deleted_at is null;`);

    this.addSql(`create index "qualification_scan_file" on "qualification" ("scan") where deleted_at is null;`);

    this.addSql(`create index "regulation_document_file" on "regulation" ("document") where deleted_at is null;`);

    this.addSql(`alter table "review_step" add "withheld_for" bigint null;`);

    this.addSql(`create index "risk_analysis_document_file" on "risk_analysis" ("document") where deleted_at is null;`);

    this.addSql(`create index "risk_census_document_file" on "risk_census" ("document") where deleted_at is null;`);

    this.addSql(`create index "inspection_photo_file" on "inspection" ("photo") where deleted_at is null;`);

    this.addSql(`create index "relief_program_document_file" on "relief_program" ("document") where deleted_at is null;`);

    this.addSql(`create index "info_report_document_file" on "info_report" ("document") where deleted_at is null;`);

    this.addSql(`create index "incident_entry_photo_file" on "incident_entry" ("photo") where deleted_at is null;`);

    this.addSql(`create index "after_action_review_document_file" on "after_action_review" ("document") where deleted_at is null;`);

    this.addSql(`create index "accident_investigation_report_file" on "accident_investigation" ("report") where deleted_at is null;`);

    this.addSql(`create index "drill_photo_file" on "drill" ("photo") where deleted_at is null;`);

    this.addSql(`create index "stocktake_sheet_file" on "stocktake" ("sheet") where deleted_at is null;`);

    this.addSql(`create index "insurance_policy_document_file" on "insurance_policy" ("document") where deleted_at is null;`);

    this.addSql(`create index "commendation_document_file" on "commendation" ("document") where deleted_at is null;`);

    this.addSql(`create index "team_grading_certificate_file" on "team_grading" ("certificate") where deleted_at is null;`);

    this.addSql(`create index "service_ticket_photo_file" on "service_ticket" ("photo") where deleted_at is null;`);

    this.addSql(`create index "distribution_signature_file" on "distribution" ("signature") where deleted_at is null;`);

    this.addSql(`create index "warning_action_evidence_file" on "warning_action" ("evidence") where deleted_at is null;`);

    this.addSql(`create index "work_plan_document_file" on "work_plan" ("document") where deleted_at is null;`);

    this.addSql(`create index "training_session_material_file" on "training_session" ("material") where deleted_at is null;`);

    this.addSql(`create index "official_document_attachment_file" on "official_document" ("attachment") where deleted_at is null;`);

    this.addSql(`create index "campaign_document_file" on "campaign" ("document") where deleted_at is null;`);

    this.addSql(`create index "hazard_photo_file" on "hazard" ("photo") where deleted_at is null;`);
    this.addSql(`create index "hazard_photo_after_file" on "hazard" ("photo_after") where deleted_at is null;`);

    this.addSql(`create index "supervision_action_document_file" on "supervision_action" ("document") where deleted_at is null;`);

    this.addSql(`create index "enforcement_case_dossier_file" on "enforcement_case" ("dossier") where deleted_at is null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "accident_investigation_report_file";`);

    this.addSql(`drop index "after_action_review_document_file";`);

    this.addSql(`drop index "agreement_document_file";`);

    this.addSql(`drop index "campaign_document_file";`);

    this.addSql(`drop index "commendation_document_file";`);

    this.addSql(`drop index "creation_application_materials_file";`);

    this.addSql(`drop index "distribution_signature_file";`);

    this.addSql(`drop index "drill_photo_file";`);

    this.addSql(`drop index "drill_schedule_document_file";`);

    this.addSql(`drop index "emergency_plan_document_file";`);

    this.addSql(`drop index "enforcement_case_dossier_file";`);

    this.addSql(`drop index "hazard_photo_file";`);
    this.addSql(`drop index "hazard_photo_after_file";`);

    this.addSql(`drop index "incident_entry_photo_file";`);

    this.addSql(`drop index "info_report_document_file";`);

    this.addSql(`drop index "inspection_photo_file";`);

    this.addSql(`drop index "insurance_policy_document_file";`);

    this.addSql(`drop index "joint_mechanism_document_file";`);

    this.addSql(`drop index "meeting_minutes_file";`);

    this.addSql(`drop index "official_document_attachment_file";`);

    this.addSql(`drop index "organization_founding_file_file";`);

    this.addSql(`drop index "plan_review_document_file";`);

    this.addSql(`drop index "plan_version_document_file";`);

    this.addSql(`drop index "publicity_activity_photo_file";`);

    this.addSql(`drop index "publicity_item_attachment_file";`);

    this.addSql(`drop index "qualification_scan_file";`);

    this.addSql(`drop index "regulation_document_file";`);

    this.addSql(`drop index "relief_program_document_file";`);

    this.addSql(`alter table "review_step" drop column "withheld_for";`);

    this.addSql(`drop index "risk_analysis_document_file";`);

    this.addSql(`drop index "risk_census_document_file";`);

    this.addSql(`drop index "service_ticket_photo_file";`);

    this.addSql(`drop index "stocktake_sheet_file";`);

    this.addSql(`drop index "supervision_action_document_file";`);

    this.addSql(`drop index "team_grading_certificate_file";`);

    this.addSql(`drop index "training_session_material_file";`);

    this.addSql(`drop index "warning_action_evidence_file";`);

    this.addSql(`drop index "work_plan_document_file";`);
  }

}
