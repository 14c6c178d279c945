import { anyone, role, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { health } from '../../dictionaries/warnings.ts';
import { choice, geoPoint, place, reference, text, url } from '../../fields/index.ts';

/** A camera that the duty room may look through (K-12a, K-12c). */
export const videoSource = defineResource({
  name: 'videoSource',
  area: 'warnings',
  label: { zh: '视频源', en: 'Video source' },
  serves: ['K-12a', 'K-12c', 'B-14c', 'T2-18'],
  title: 'name',
  key: ['name'],
  fields: {
    name: text({ label: { zh: '名称', en: 'Name' }, required: true, search: true, index: true, max: 100 }),
    system: reference('externalSystem', {
      label: { zh: '接入系统', en: 'System' },
      inverse: { name: 'videoSources', label: { zh: '视频源', en: 'Video' } },
    }),
    riskSite: reference('riskSite', {
      label: { zh: '风险点', en: 'Risk site' },
      inverse: { name: 'videoSources', label: { zh: '视频', en: 'Video' } },
    }),
    organization: reference('organization', { label: { zh: '主管部门', en: 'Owner' } }),
    place: place({ label: { zh: '所在区划', en: 'Place' } }),
    location: geoPoint({ label: { zh: '坐标', en: 'Point' } }),
    stream: url({
      label: { zh: '视频地址', en: 'Stream' },
      access: { read: role('dutyOfficer', 'director', 'tenantAdmin') },
    }),
    health: choice(health, {
      label: { zh: '运行状况', en: 'Health' },
      required: true,
      index: true,
      initial: 'UNKNOWN',
    }),
  },
  access: { read: anyone, ...writtenBy('tenantAdmin', 'dutyOfficer') },
  admin: {
    icon: 'Videocam',
    columns: ['name', 'system', 'riskSite', 'place', 'health', 'unit'],
    filters: ['health', 'system', 'riskSite'],
  },
});
