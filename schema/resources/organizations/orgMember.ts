import { anyone, role } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { memberRole, recruitSource } from '../../dictionaries/organizations.ts';
import { boolean, choice, date, integer, reference, text } from '../../fields/index.ts';

/** A person's post in an organization, with from and to (T1-01, L-05d). */
export const orgMember = defineResource({
  name: 'orgMember',
  area: 'organizations',
  label: { zh: '任职', en: 'Post' },
  serves: ['T1-01', 'T1-03', 'L-05d', 'L-25b', 'T7-07', 'W-13a', 'B-02c', 'B-17a'],
  title: 'person.name',
  key: ['organization', 'person', 'role', 'from'],
  fields: {
    organization: reference('organization', {
      label: { zh: '机构', en: 'Organization' },
      required: true,
      inverse: { name: 'members', label: { zh: '成员', en: 'Members' } },
    }),
    person: reference('person', {
      label: { zh: '人员', en: 'Person' },
      required: true,
      inverse: { name: 'posts', label: { zh: '任职', en: 'Posts' } },
    }),
    role: choice(memberRole, { label: { zh: '角色', en: 'Role' }, required: true, index: true }),
    position: text({
      label: { zh: '所任职务', en: 'Position' },
      help: { zh: '因此职务而兼任，如“镇长”', en: 'The post that brings this role, such as mayor' },
    }),
    isExOfficio: boolean({ label: { zh: '因职兼任', en: 'Ex officio' } }),
    isFullTime: boolean({ label: { zh: '专职', en: 'Full time' } }),
    recruitSource: choice(recruitSource, { label: { zh: '人员来源', en: 'Recruited from' } }),
    order: integer({ label: { zh: '排序', en: 'Order' }, min: 0, max: 9999 }),
    from: date({ label: { zh: '任职起', en: 'From' }, required: true }),
    to: date({ label: { zh: '任职止', en: 'To' } }),
  },
  access: {
    read: anyone,
    create: role('tenantAdmin', 'director', 'planner'),
    update: role('tenantAdmin', 'director', 'planner'),
    delete: role('tenantAdmin', 'director', 'planner'),
  },
  admin: {
    icon: 'Badge',
    columns: ['person', 'organization', 'role', 'position', 'from', 'to', 'unit'],
    filters: ['organization', 'role', 'person'],
  },
});
