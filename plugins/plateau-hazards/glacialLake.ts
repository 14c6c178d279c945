import { anyone, role } from '../../schema/access.ts';
import { defineResource } from '../../schema/defineResource.ts';
import { riskLevel } from '../../schema/dictionaries/risks.ts';
import { defineDictionary } from '../../schema/dictionary.ts';
import {
  boolean,
  choice,
  date,
  decimal,
  geoPoint,
  integer,
  longText,
  place,
  reference,
  text,
} from '../../schema/fields/index.ts';

const damKind = defineDictionary({
  name: 'glacialDamKind',
  label: { zh: '坝体类型', en: 'Dam kind' },
  items: {
    MORAINE: ['冰碛坝', 'Moraine'],
    ICE: ['冰川坝', 'Ice'],
    BEDROCK: ['基岩坝', 'Bedrock'],
    LANDSLIDE: ['滑坡堰塞坝', 'Landslide'],
  },
});

/** A glacial lake watched for outburst (L-08b 冰湖溃决). */
export const glacialLake = defineResource({
  name: 'glacialLake',
  area: 'risks',
  label: { zh: '冰湖', en: 'Glacial lake' },
  title: 'name',
  key: ['code'],
  fields: {
    code: text({ label: { zh: '编号', en: 'Code' }, required: true, search: true, index: true, max: 40 }),
    name: text({ label: { zh: '名称', en: 'Name' }, required: true, search: true, index: true, max: 100 }),
    place: place({ label: { zh: '所在区划', en: 'Place' } }),
    location: geoPoint({ label: { zh: '坐标', en: 'Point' } }),
    altitude: integer({ label: { zh: '海拔', en: 'Altitude' }, min: 0, max: 8900, unit: { zh: '米', en: 'm' } }),
    waterArea: decimal({
      label: { zh: '水面面积', en: 'Water area' },
      min: 0,
      max: 100_000,
      scale: 4,
      unit: { zh: '平方千米', en: 'km²' },
    }),
    damKind: choice(damKind, { label: { zh: '坝体类型', en: 'Dam kind' } }),
    outburstRisk: choice(riskLevel, { label: { zh: '溃决危险', en: 'Outburst risk' }, required: true, index: true }),
    downstreamPeople: integer({
      label: { zh: '下游受威胁人数', en: 'People downstream' },
      min: 0,
      unit: { zh: '人', en: 'people' },
    }),
    responsible: reference('organization', {
      label: { zh: '监测责任单位', en: 'Responsible organization' },
      inverse: { name: 'glacialLakes', label: { zh: '监测的冰湖', en: 'Glacial lakes' } },
    }),
    hasStation: boolean({ label: { zh: '有自动监测站', en: 'Automatic station' } }),
    surveyedOn: date({ label: { zh: '最近巡查', en: 'Last surveyed' }, notFuture: true }),
    evacuation: longText({ label: { zh: '下游转移方案', en: 'Downstream evacuation' }, max: 5000 }),
  },
  access: { read: anyone, create: role('riskOfficer'), update: role('riskOfficer'), delete: role('riskOfficer') },
  defaultSort: { field: 'name', direction: 'ASC' },
  admin: {
    icon: 'AcUnit',
    columns: ['name', 'code', 'altitude', 'outburstRisk', 'downstreamPeople', 'hasStation', 'surveyedOn', 'unit'],
    filters: ['outburstRisk', 'damKind', 'responsible', 'hasStation'],
  },
});
