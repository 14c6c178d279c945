// Written by `npm run generate`; not by hand.
import type { Resource } from '../defineResource.ts';
import { orgMember } from '../resources/organizations/orgMember.ts';
import { organization } from '../resources/organizations/organization.ts';
import { person } from '../resources/organizations/person.ts';
import { emergencyPlan } from '../resources/plans/emergencyPlan.ts';
import { inspection } from '../resources/risks/inspection.ts';
import { riskSite } from '../resources/risks/riskSite.ts';
import { depot } from '../resources/supplies/depot.ts';
import { supplyItem } from '../resources/supplies/supplyItem.ts';
import { accessRule } from '../resources/system/accessRule.ts';
import { definition } from '../resources/system/definition.ts';
import { delegation } from '../resources/system/delegation.ts';
import { roleGrant } from '../resources/system/roleGrant.ts';
import { userAccount } from '../resources/system/userAccount.ts';
import { team } from '../resources/teams/team.ts';
import { teamMember } from '../resources/teams/teamMember.ts';
import { publicityItem } from '../resources/training/publicityItem.ts';

/** The core resources, by area. */
export const resources = [
  orgMember,
  organization,
  person,
  emergencyPlan,
  inspection,
  riskSite,
  depot,
  supplyItem,
  accessRule,
  definition,
  delegation,
  roleGrant,
  userAccount,
  team,
  teamMember,
  publicityItem,
] as unknown as readonly Resource[];
