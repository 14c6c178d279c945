import { expectTypeOf, test } from 'vitest';
import type { RecordOf } from '../../schema/defineResource.ts';
import type { orgMember } from '../../schema/resources/organizations/orgMember.ts';
import type { emergencyPlan } from '../../schema/resources/plans/emergencyPlan.ts';
import type { riskSite } from '../../schema/resources/risks/riskSite.ts';
import type { supplyItem } from '../../schema/resources/supplies/supplyItem.ts';
import type { userAccount } from '../../schema/resources/system/userAccount.ts';
import type { team } from '../../schema/resources/teams/team.ts';

// the type checker judges these; at run time they pass by themselves
test('a record has the types its declaration gives', () => {
  type RiskSite = RecordOf<typeof riskSite>;
  expectTypeOf<RiskSite['id']>().toEqualTypeOf<string>();
  expectTypeOf<RiskSite['version']>().toEqualTypeOf<number>();
  expectTypeOf<RiskSite['createdAt']>().toEqualTypeOf<Date>();
  expectTypeOf<RiskSite['name']>().toEqualTypeOf<string>();
  expectTypeOf<RiskSite['address']>().toEqualTypeOf<string | null>();
  expectTypeOf<RiskSite['people']>().toEqualTypeOf<number | null>();
  expectTypeOf<RiskSite['threatenedProperty']>().toEqualTypeOf<number | null>();
  expectTypeOf<RiskSite['isMonitored']>().toEqualTypeOf<boolean | null>();
  expectTypeOf<RiskSite['inspectedOn']>().toEqualTypeOf<string | null>();
  expectTypeOf<RiskSite['location']>().toEqualTypeOf<{ lng: number; lat: number } | null>();
  expectTypeOf<RiskSite['organization']>().toEqualTypeOf<string | null>();
  expectTypeOf<RiskSite['level']>().toEqualTypeOf<'MAJOR' | 'LARGER' | 'GENERAL' | 'LOW'>();
  expectTypeOf<RiskSite>().not.toHaveProperty('nope');
});

test('required and optional fields of other kinds', () => {
  expectTypeOf<RecordOf<typeof supplyItem>['quantity']>().toEqualTypeOf<number>();
  expectTypeOf<RecordOf<typeof supplyItem>['minimumQuantity']>().toEqualTypeOf<number | null>();
  expectTypeOf<RecordOf<typeof orgMember>['organization']>().toEqualTypeOf<string>();
  expectTypeOf<RecordOf<typeof emergencyPlan>['riskSites']>().toEqualTypeOf<string[] | null>();
  expectTypeOf<RecordOf<typeof userAccount>['lastLoginAt']>().toEqualTypeOf<Date | null>();
  expectTypeOf<NonNullable<RecordOf<typeof team>['capabilities']>[number]>()
    .extract<'HAZMAT'>()
    .toEqualTypeOf<'HAZMAT'>();
});
