import { anyone, writtenBy } from '../../access.ts';
import { defineResource } from '../../defineResource.ts';
import { gradingDiscipline, gradingLevel } from '../../dictionaries/teams.ts';
import { choice, date, decimal, file, reference, text } from '../../fields/index.ts';

/** A team's grade in one discipline, until it expires (B-08b). */
export const teamGrading = defineResource({
  name: 'teamGrading',
  area: 'teams',
  label: { zh: '分级测评', en: 'Team grading' },
  serves: ['B-08b', 'K-13g', 'L-19b', 'L-12d'],
  title: 'team.name',
  key: ['team', 'discipline', 'assessedOn'],
  fields: {
    team: reference('team', {
      label: { zh: '队伍', en: 'Team' },
      required: true,
      inverse: { name: 'gradings', label: { zh: '分级测评', en: 'Gradings' } },
    }),
    discipline: choice(gradingDiscipline, { label: { zh: '专业', en: 'Discipline' }, required: true, index: true }),
    level: choice(gradingLevel, { label: { zh: '等级', en: 'Grade' }, index: true }),
    score: decimal({ label: { zh: '得分', en: 'Score' }, min: 0, max: 100, scale: 1 }),
    assessor: text({ label: { zh: '测评机构', en: 'Assessor' }, max: 100 }),
    assessedOn: date({ label: { zh: '测评日期', en: 'Assessed on' }, required: true, notFuture: true, index: true }),
    validTo: date({ label: { zh: '有效期至', en: 'Valid to' }, index: true }),
    certificate: file({ label: { zh: '证书', en: 'Certificate' } }),
  },
  rules: [
    {
      wrong: 'validTo < assessedOn',
      at: 'validTo',
      message: { zh: '有效期早于测评日期', en: 'It ends before it begins' },
    },
  ],
  access: { read: anyone, ...writtenBy('teamLeader', 'evaluator') },
  admin: {
    icon: 'Grade',
    columns: ['team', 'discipline', 'level', 'score', 'assessedOn', 'validTo', 'unit'],
    filters: ['discipline', 'level', 'validTo', 'team'],
  },
});
