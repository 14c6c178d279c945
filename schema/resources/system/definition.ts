import { anyone, role } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { definitionKind, definitionState } from '../../dictionaries/definitions.ts';
import { choice, dateTime, integer, json, longText, text } from '../../fields/index.ts';

/**
 * A version of what a unit changes in a definition: in what ships with the product and the units above it made of that. It holds in the
 * unit and, as far as units below do not change it again, in those. See `schema/definitions`.
 */
export const definition = defineResource({
  name: 'definition',
  area: 'system',
  label: { zh: '本地配置', en: 'Definition' },
  title: 'name',
  key: ['kind', 'name', 'number'],
  fields: {
    kind: choice(definitionKind, { label: { zh: '类型', en: 'Kind' }, required: true, index: true }),
    name: text({
      label: { zh: '名称', en: 'Name' },
      help: { zh: '字典名，或资源名', en: 'Of the dictionary, or of the resource' },
      required: true,
      search: true,
      index: true,
      max: 60,
    }),
    number: integer({ label: { zh: '版本号', en: 'Number' }, required: true, readOnly: true }),
    state: choice(definitionState, { label: { zh: '状态', en: 'State' }, required: true, readOnly: true, index: true }),
    operations: json({ label: { zh: '改动', en: 'Operations' }, required: true }),
    checksum: text({
      label: { zh: '校验值', en: 'Checksum' },
      help: { zh: '改动内容的 SHA-256', en: 'SHA-256 of the operations as JSON with keys in order' },
      readOnly: true,
      max: 64,
    }),
    note: longText({ label: { zh: '发布说明', en: 'Note' }, max: 1000 }),
    publishedAt: dateTime({ label: { zh: '发布时间', en: 'Published at' }, readOnly: true }),
  },
  access: { read: anyone, create: role('tenantAdmin'), update: role('tenantAdmin'), delete: role('tenantAdmin') },
  publishes: 'byTransition',
  admin: {
    icon: 'Tune',
    columns: ['kind', 'name', 'number', 'state', 'unit', 'publishedAt'],
    filters: ['kind', 'state'],
  },
});
