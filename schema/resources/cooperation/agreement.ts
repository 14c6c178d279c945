import { anyone, role, roleHere, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { agreementKind, sharedPart } from '../../dictionaries/cooperation.ts';
import { choice, date, decimal, file, longText, money, multipleChoice, reference, text } from '../../fields/index.ts';
import { agreementLifecycle } from '../../lifecycles/cooperation.ts';

/** A contract for aid, supplies, transport or rescue, while it is valid (K-14e, K-18a, L-05b, T6-10, B-13e). */
export const agreement = defineResource({
  name: 'agreement',
  area: 'cooperation',
  label: { zh: '协议', en: 'Agreement' },
  serves: ['K-14e', 'K-18a', 'L-05b', 'T6-10', 'B-13e', 'T6-20', 'K-13b'],
  title: 'name',
  key: ['name'],
  fields: {
    name: text({ label: { zh: '名称', en: 'Name' }, required: true, search: true, index: true, max: 120 }),
    kind: choice(agreementKind, { label: { zh: '类型', en: 'Kind' }, required: true, index: true }),
    state: agreementLifecycle.stateField,
    organization: reference('organization', { label: { zh: '我方单位', en: 'Our side' } }),
    partnerUnit: text({
      label: { zh: '对方政府区划代码', en: 'Code of the partner government' },
      help: { zh: '12 位；互助协议的另一方', en: '12 digits: the other side of a mutual-aid agreement' },
      min: 12,
      max: 12,
      index: true,
    }),
    partner: text({ label: { zh: '对方', en: 'Partner' }, required: true, search: true, max: 120 }),
    partnerOrganization: reference('organization', {
      label: { zh: '对方单位', en: 'Partner organization' },
      inverse: { name: 'agreements', label: { zh: '协议', en: 'Agreements' } },
    }),
    mechanism: reference('jointMechanism', {
      label: { zh: '联动机制', en: 'Mechanism' },
      inverse: { name: 'agreements', label: { zh: '协议', en: 'Agreements' } },
    }),
    shared: multipleChoice(sharedPart, {
      label: { zh: '向对方共享', en: 'Shared with the partner' },
      help: {
        zh: '协议生效期间，对方值班、指挥、队伍、物资、预案人员可以查看本单位的这些信息',
        en: 'While the agreement is in force, the partner’s people on duty and in charge read this of your unit',
      },
      access: { create: role('director'), update: role('director') },
    }),
    scope: longText({ label: { zh: '约定内容', en: 'Scope' }, max: 10_000 }),
    price: money({
      label: { zh: '价款', en: 'Price' },
      min: 0,
      access: { read: roleHere('director', 'supplyKeeper', 'financeOfficer') },
    }),
    responseHours: decimal({
      label: { zh: '响应时限', en: 'Responds within' },
      min: 0,
      max: 1000,
      scale: 1,
      unit: { zh: '小时', en: 'hours' },
    }),
    signedOn: date({ label: { zh: '签订日期', en: 'Signed on' }, notFuture: true }),
    validFrom: date({ label: { zh: '起', en: 'From' }, required: true }),
    validTo: date({ label: { zh: '止', en: 'To' }, required: true, index: true }),
    document: file({
      label: { zh: '文本', en: 'Document' },
      access: { read: role('director', 'supplyKeeper', 'financeOfficer', 'planner') },
    }),
    ...agreementLifecycle.reviewFields,
  },
  lifecycle: agreementLifecycle.lifecycle,
  rules: [
    {
      wrong: 'kind == "MUTUAL_AID" && partnerUnit == null',
      at: 'partnerUnit',
      message: { zh: '互助协议须填写对方政府', en: 'A mutual-aid agreement names the partner government' },
    },
    { wrong: 'validTo < validFrom', at: 'validTo', message: { zh: '结束早于开始', en: 'It ends before it begins' } },
    {
      wrong: 'kind != "MUTUAL_AID" && shared != null && size(shared) > 0',
      at: 'shared',
      message: { zh: '只有互助协议可以共享信息', en: 'Only a mutual-aid agreement shares anything' },
    },
    {
      wrong: 'partnerOrganization != null && partnerOrganization == organization',
      at: 'partnerOrganization',
      message: { zh: '协议双方不能是同一单位', en: 'A body has no agreement with itself' },
    },
  ],
  access: { read: anyone, ...writtenBy('supplyKeeper', 'planner', 'director') },
  admin: {
    icon: 'HandshakeOutlined',
    columns: ['name', 'kind', 'partner', 'state', 'validFrom', 'validTo', 'unit'],
    filters: ['kind', 'state', 'validTo'],
  },
});
