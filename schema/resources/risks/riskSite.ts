import { anyone, role } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { hazardType } from '../../dictionaries/hazards.ts';
import { controlState, riskKind, riskLevel } from '../../dictionaries/risks.ts';
import {
  address,
  boolean,
  choice,
  date,
  geoPoint,
  integer,
  longText,
  money,
  phone,
  place,
  reference,
  text,
} from '../../fields/index.ts';
import { defineLifecycle } from '../../lifecycle.ts';

/** A plain ledger (B-04h); who audits and files is a locality's own (K-04f, W-08f). */
const review = defineLifecycle({
  field: 'reviewState',
  dictionary: 'riskSiteReview',
  label: { zh: '登记状态', en: 'Registration' },
  states: {
    REGISTERED: { label: ['在册', 'Registered'], isEntry: true },
    REMOVED: { label: ['已移出台账', 'Removed'], isLocked: true },
  },
  transitions: {
    remove: {
      label: ['移出台账', 'Remove from the ledger'],
      from: ['REGISTERED'],
      to: 'REMOVED',
      roles: ['riskOfficer'],
      reason: 'REQUIRED',
    },
    reinstate: {
      label: ['恢复在册', 'Reinstate'],
      from: ['REMOVED'],
      to: 'REGISTERED',
      roles: ['riskOfficer'],
      reason: 'REQUIRED',
    },
  },
});

/** A place where harm may start: geological site, dyke section, hazard source, key site (K-04, W-08, T7-23). */
export const riskSite = defineResource({
  name: 'riskSite',
  area: 'risks',
  label: { zh: '风险点', en: 'Risk site' },
  serves: ['K-04a', 'K-04f', 'K-04g', 'W-05h', 'W-06b', 'W-08f', 'W-10g', 'T7-12', 'T7-23', 'B-04e', 'B-04h', 'B-05a'],
  title: 'name',
  key: ['code'],
  fields: {
    code: text({ label: { zh: '编号', en: 'Code' }, required: true, search: true, index: true, max: 40 }),
    name: text({ label: { zh: '名称', en: 'Name' }, required: true, search: true, index: true, max: 100 }),
    kind: choice(riskKind, { label: { zh: '类型', en: 'Kind' }, required: true, index: true }),
    hazardType: choice(hazardType, { label: { zh: '灾种', en: 'Hazard' }, required: true, index: true }),
    level: choice(riskLevel, { label: { zh: '风险等级', en: 'Level' }, required: true, index: true }),
    state: choice(controlState, {
      label: { zh: '管控状态', en: 'Control state' },
      required: true,
      index: true,
      initial: 'CONTROLLED',
    }),
    place: place({ label: { zh: '所在区划', en: 'Place' } }),
    address: address({ label: { zh: '详细位置', en: 'Address' }, search: true }),
    // exact places of dangerous sites are for those who work with them (T7-23, B-04e)
    location: geoPoint({
      label: { zh: '坐标', en: 'Point' },
      access: {
        read: role(
          'tenantAdmin',
          'director',
          'dutyOfficer',
          'planner',
          'riskOfficer',
          'teamLeader',
          'informationOfficer',
        ),
        mask: anyone,
      },
    }),
    organization: reference('organization', {
      label: { zh: '责任单位', en: 'Responsible organization' },
      inverse: { name: 'riskSites', label: { zh: '负责的风险点', en: 'Risk sites in charge' } },
    }),
    industryDepartment: reference('organization', { label: { zh: '行业主管部门', en: 'Industry department' } }),
    households: integer({
      label: { zh: '威胁户数', en: 'Households at risk' },
      min: 0,
      unit: { zh: '户', en: 'households' },
    }),
    people: integer({
      label: { zh: '威胁人数', en: 'People at risk' },
      min: 0,
      unit: { zh: '人', en: 'people' },
      index: true,
    }),
    threatenedProperty: money({ label: { zh: '威胁财产', en: 'Property at risk' }, min: 0 }),
    responsiblePerson: text({ label: { zh: '责任人', en: 'Responsible person' }, max: 60 }),
    responsiblePhone: phone({ label: { zh: '责任人电话', en: 'Phone' }, personal: true }),
    isMonitored: boolean({ label: { zh: '有监测设备', en: 'Monitored' } }),
    hasPublicNotice: boolean({ label: { zh: '已设公示牌', en: 'Public notice' } }),
    escapeRoutes: longText({ label: { zh: '撤离路线', en: 'Escape routes' }, max: 2000 }),
    measures: longText({ label: { zh: '管控措施', en: 'Measures' }, max: 5000 }),
    inspectedOn: date({ label: { zh: '最近排查', en: 'Last inspected' }, notFuture: true, index: true }),
    reviewState: review.stateField,
    ...review.reviewFields,
  },
  lifecycle: review.lifecycle,
  cadence: { subject: { only: { state: { ne: 'ELIMINATED' }, reviewState: { ne: 'REMOVED' } } } },
  access: {
    read: anyone,
    create: role('riskOfficer', 'informationOfficer'),
    update: role('riskOfficer', 'informationOfficer'),
    delete: role('riskOfficer'),
    personal: role('director', 'dutyOfficer', 'riskOfficer'),
    unmask: role('planner', 'teamLeader', 'evaluator'),
  },
  defaultSort: { field: 'updatedAt', direction: 'DESC' },
  admin: {
    icon: 'Warning',
    columns: ['name', 'code', 'kind', 'level', 'state', 'reviewState', 'people', 'unit', 'inspectedOn'],
    filters: ['level', 'kind', 'hazardType', 'state', 'reviewState', 'organization', 'inspectedOn', 'isMonitored'],
    form: [
      { label: { zh: '基本信息', en: 'Basics' }, fields: ['code', 'name', 'kind', 'hazardType', 'level', 'state'] },
      { label: { zh: '位置', en: 'Where' }, fields: ['place', 'address', 'location'] },
      {
        label: { zh: '责任', en: 'Responsibility' },
        fields: ['organization', 'industryDepartment', 'responsiblePerson', 'responsiblePhone'],
      },
      { label: { zh: '受威胁对象', en: 'Exposure' }, fields: ['households', 'people', 'threatenedProperty'] },
      {
        label: { zh: '管控', en: 'Control' },
        fields: ['isMonitored', 'hasPublicNotice', 'inspectedOn', 'escapeRoutes', 'measures'],
      },
    ],
  },
});
