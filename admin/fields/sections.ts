import type { FormSection, Resource } from '../../schema/defineResource.ts';
import type { Label } from '../../schema/label.ts';
import { viewOf } from './index.ts';
import type { SectionName } from './view.ts';

/** In their order. */
const labels: Record<SectionName, Label> = {
  basics: { zh: '基本信息', en: 'Basics' },
  where: { zh: '位置', en: 'Where' },
  links: { zh: '关联信息', en: 'Relations' },
  texts: { zh: '详细说明', en: 'Details' },
  files: { zh: '附件', en: 'Files' },
};

/** Fewer fields are seen at a glance. */
const FEW = 8;

/** The sections of forms and show screens; fields no section names come last, so that none is out of reach. */
export function sectionsOf(resource: Resource): readonly FormSection[] {
  const { form } = resource.admin;
  if (!form) return divided(resource);
  const placed = new Set(form.flatMap((section) => section.fields));
  const rest = Object.keys(resource.fields).filter((name) => !placed.has(name));
  return rest.length === 0 ? form : [...form, { label: { zh: '其他信息', en: 'Other' }, fields: rest }];
}

/** Where no form is declared: what must be filled in and what is short first, then by what the fields are. */
function divided({ fields }: Resource): readonly FormSection[] {
  const names = Object.keys(fields);
  const filledIn = names.filter((name) => !fields[name]?.readOnly);
  if (filledIn.length <= FEW) return [{ label: labels.basics, fields: names }];
  const sectionOf = (name: string): SectionName => {
    const field = fields[name] as Resource['fields'][string];
    return (!field.required && viewOf(field).section) || 'basics';
  };
  const members = Map.groupBy(names, sectionOf);
  return (Object.keys(labels) as SectionName[]).flatMap((section) => {
    const own = members.get(section);
    return own ? { label: labels[section], fields: own } : [];
  });
}
