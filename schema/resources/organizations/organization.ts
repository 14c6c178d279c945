import { anyone, role } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { hazardType } from '../../dictionaries/hazards.ts';
import { organizationKind } from '../../dictionaries/organizations.ts';
import { riskKind } from '../../dictionaries/risks.ts';
import {
  choice,
  date,
  file,
  integer,
  longText,
  multipleChoice,
  phone,
  place,
  reference,
  text,
} from '../../fields/index.ts';

/** A body that carries emergency work: bureau, committee, headquarters, duty room, village committee, enterprise (K-01c, T1-01). */
export const organization = defineResource({
  name: 'organization',
  area: 'organizations',
  label: { zh: '机构', en: 'Organization' },
  serves: [
    'K-01c',
    'K-02b',
    'K-03b',
    'L-06',
    'T1-01',
    'T1-02',
    'T1-03',
    'T3-01',
    'T3-02',
    'T7-06',
    'T7-07',
    'B-01a',
    'B-02a',
    'B-02c',
    'W-05f',
    'T4-14',
  ],
  title: 'name',
  key: ['name'],
  fields: {
    name: text({ label: { zh: '名称', en: 'Name' }, required: true, search: true, index: true, max: 100 }),
    kind: choice(organizationKind, { label: { zh: '类型', en: 'Kind' }, required: true, index: true }),
    parent: reference('organization', {
      label: { zh: '上级机构', en: 'Parent organization' },
      inverse: { name: 'children', label: { zh: '下级机构', en: 'Lower organizations' } },
    }),
    place: place({ label: { zh: '所在区划', en: 'Place' } }),
    hazardTypes: multipleChoice(hazardType, { label: { zh: '负责灾种', en: 'Hazards in charge' } }),
    riskKinds: multipleChoice(riskKind, {
      label: { zh: '主管行业的风险点类型', en: 'Kinds of risk sites in charge' },
      help: { zh: '行业主管部门审核这些类型的风险点（K-04f）', en: 'Whose industry they are: it audits them (K-04f)' },
    }),
    functions: longText({ label: { zh: '主要职责', en: 'Functions' }, max: 5000 }),
    staffQuota: integer({ label: { zh: '编制数', en: 'Staff quota' }, min: 0, max: 100_000 }),
    staffActual: integer({ label: { zh: '实有人数', en: 'Staff' }, min: 0, max: 100_000 }),
    address: text({ label: { zh: '地址', en: 'Address' } }),
    phone: phone({ label: { zh: '办公电话', en: 'Office phone' } }),
    foundingDocument: text({
      label: { zh: '成立依据', en: 'Founding document' },
      help: { zh: '批准成立的文件名称与文号（T1-02）', en: 'Title and number of the document that founded it (T1-02)' },
    }),
    foundingFile: file({ label: { zh: '成立文件', en: 'Founding document file' } }),
    validFrom: date({ label: { zh: '成立日期', en: 'Since' } }),
    validTo: date({ label: { zh: '撤销日期', en: 'Until' } }),
  },
  cadence: { subject: { since: 'validFrom', until: 'validTo' } },
  access: {
    read: anyone,
    create: role('tenantAdmin', 'director', 'planner'),
    update: role('tenantAdmin', 'director', 'planner'),
    delete: role('tenantAdmin'),
  },
  defaultSort: { field: 'name', direction: 'ASC' },
  admin: {
    icon: 'AccountBalance',
    columns: ['name', 'kind', 'parent', 'unit', 'staffActual', 'phone'],
    filters: ['kind', 'parent', 'hazardTypes'],
    tree: 'parent',
    form: [
      {
        label: { zh: '基本信息', en: 'Basics' },
        fields: ['name', 'kind', 'parent', 'place', 'hazardTypes', 'riskKinds', 'functions'],
      },
      {
        label: { zh: '编制与联系', en: 'Staff and contact' },
        fields: ['staffQuota', 'staffActual', 'address', 'phone'],
      },
      {
        label: { zh: '成立依据', en: 'Foundation' },
        fields: ['foundingDocument', 'foundingFile', 'validFrom', 'validTo'],
      },
    ],
  },
});
