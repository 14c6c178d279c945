import { anyone, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { hazardType } from '../../dictionaries/hazards.ts';
import { threatLevel } from '../../dictionaries/responsibilities.ts';
import { choice, decimal, integer, json, longText, place, reference, text } from '../../fields/index.ts';

/** An area of one level of risk of one hazard (W-10a, B-13c). */
export const riskZone = defineResource({
  name: 'riskZone',
  area: 'risks',
  label: { zh: '风险区划', en: 'Risk zone' },
  serves: ['W-10a', 'B-04c', 'B-07d', 'B-10d', 'B-12a'],
  title: 'name',
  key: ['name', 'hazardType'],
  fields: {
    name: text({ label: { zh: '名称', en: 'Name' }, required: true, search: true, index: true, max: 100 }),
    hazardType: choice(hazardType, { label: { zh: '灾种', en: 'Hazard' }, required: true, index: true }),
    level: choice(threatLevel, { label: { zh: '等级', en: 'Level' }, required: true, index: true }),
    census: reference('riskCensus', {
      label: { zh: '依据', en: 'Basis' },
      inverse: { name: 'zones', label: { zh: '区划', en: 'Zones' } },
    }),
    place: place({ label: { zh: '区划', en: 'Place' }, required: true }),
    surface: decimal({ label: { zh: '面积', en: 'Surface' }, min: 0, unit: { zh: '平方公里', en: 'km²' } }),
    people: integer({ label: { zh: '区内人口', en: 'People' }, min: 0, unit: { zh: '人', en: 'people' } }),
    boundary: json({ label: { zh: '边界（GeoJSON）', en: 'Boundary (GeoJSON)' } }),
    description: longText({ label: { zh: '说明', en: 'Description' }, max: 5000 }),
  },
  access: { read: anyone, ...writtenBy('riskOfficer') },
  publishes: 'down',
  admin: {
    icon: 'Layers',
    columns: ['name', 'hazardType', 'level', 'place', 'people', 'unit'],
    filters: ['hazardType', 'level'],
  },
});
