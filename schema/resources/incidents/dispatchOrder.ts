import { role, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { dispatchKind } from '../../dictionaries/incidents.ts';
import { choice, dateTime, integer, longText, money, reference, text } from '../../fields/index.ts';
import { dispatchLifecycle } from '../../lifecycles/dispatch.ts';

/** An order to a team, depot or partner, with the time of each step (T6-20, B-12h, L-05e). */
export const dispatchOrder = defineResource({
  name: 'dispatchOrder',
  area: 'incidents',
  label: { zh: '调度指令', en: 'Dispatch order' },
  serves: [
    'T6-20',
    'B-12h',
    'L-05e',
    'L-05f',
    'L-19b',
    'K-13b',
    'K-13d',
    'L-04c',
    'L-04d',
    'B-09c',
    'B-12g',
    'T7-25',
    'L-04g',
    'T6-21',
  ],
  title: 'number',
  key: ['number'],
  fields: {
    number: text({
      label: { zh: '指令编号', en: 'Number' },
      required: true,
      search: true,
      index: true,
      max: 40,
      numberedAs: 'DD',
    }),
    kind: choice(dispatchKind, { label: { zh: '类型', en: 'Kind' }, required: true, index: true }),
    incident: reference('incident', {
      label: { zh: '事件', en: 'Incident' },
      inverse: { name: 'dispatches', label: { zh: '调度指令', en: 'Dispatches' } },
    }),
    state: dispatchLifecycle.stateField,
    team: reference('team', {
      label: { zh: '队伍', en: 'Team' },
      inverse: { name: 'dispatches', label: { zh: '出动', en: 'Dispatches' } },
    }),
    depot: reference('depot', {
      label: { zh: '仓库', en: 'Depot' },
      inverse: { name: 'dispatches', label: { zh: '调拨', en: 'Dispatches' } },
    }),
    agreement: reference('agreement', { label: { zh: '依据协议', en: 'Agreement' } }),
    from: text({ label: { zh: '调出', en: 'From' }, max: 100 }),
    to: text({ label: { zh: '调往', en: 'To' }, required: true, max: 200 }),
    task: longText({ label: { zh: '任务', en: 'Task' }, required: true, max: 5000 }),
    people: integer({ label: { zh: '人数', en: 'People' }, min: 0, max: 100_000, unit: { zh: '人', en: 'people' } }),
    items: longText({ label: { zh: '物资装备', en: 'Items' }, max: 5000 }),
    orderedAt: dateTime({ label: { zh: '下达时间', en: 'Ordered at' }, required: true, notFuture: true, index: true }),
    acknowledgedAt: dateTime({ label: { zh: '接收时间', en: 'Acknowledged at' }, notFuture: true }),
    assembledAt: dateTime({ label: { zh: '集结时间', en: 'Assembled at' }, notFuture: true }),
    departedAt: dateTime({ label: { zh: '出发时间', en: 'Departed at' }, notFuture: true }),
    arrivedAt: dateTime({ label: { zh: '到场时间', en: 'Arrived at' }, notFuture: true }),
    returnedAt: dateTime({ label: { zh: '撤回时间', en: 'Returned at' }, notFuture: true }),
    cost: money({
      label: { zh: '费用', en: 'Cost' },
      min: 0,
      access: { read: role('director', 'financeOfficer', 'supplyKeeper') },
    }),
    compensation: money({
      label: { zh: '补偿', en: 'Compensation' },
      min: 0,
      access: { read: role('director', 'financeOfficer', 'supplyKeeper') },
    }),
    ...dispatchLifecycle.reviewFields,
  },
  lifecycle: dispatchLifecycle.lifecycle,
  rules: [
    {
      wrong: 'acknowledgedAt < orderedAt',
      at: 'acknowledgedAt',
      message: { zh: '接收早于下达', en: 'Before the order' },
    },
    { wrong: 'assembledAt < orderedAt', at: 'assembledAt', message: { zh: '集结早于下达', en: 'Before the order' } },
    { wrong: 'departedAt < assembledAt', at: 'departedAt', message: { zh: '出发早于集结', en: 'Before assembly' } },
    {
      wrong: 'arrivedAt < departedAt || arrivedAt < orderedAt',
      at: 'arrivedAt',
      message: { zh: '到场早于出发', en: 'Before departure' },
    },
    { wrong: 'returnedAt < arrivedAt', at: 'returnedAt', message: { zh: '撤回早于到场', en: 'Before arrival' } },
    { wrong: 'kind == "TEAM" && team == null', at: 'team', message: { zh: '请选择队伍', en: 'Name the team' } },
  ],
  access: {
    read: role('director', 'dutyOfficer', 'teamLeader', 'supplyKeeper', 'planner', 'financeOfficer', 'evaluator'),
    ...writtenBy('dutyOfficer', 'director'),
  },
  timeline: {
    at: ['orderedAt', 'acknowledgedAt', 'assembledAt', 'departedAt', 'arrivedAt', 'returnedAt'],
    shows: ['kind', 'team', 'depot', 'to', 'people', 'items', 'task'],
    transitions: ['refuse'],
  },
  defaultSort: { field: 'orderedAt', direction: 'DESC' },
  admin: {
    icon: 'LocalShipping',
    columns: ['number', 'kind', 'incident', 'team', 'to', 'state', 'orderedAt', 'arrivedAt', 'unit'],
    filters: ['kind', 'state', 'incident', 'team', 'orderedAt'],
  },
});
