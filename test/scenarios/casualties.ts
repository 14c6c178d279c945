import { update } from '../graphql/records.ts';
import type { Client } from '../support/client.ts';
import { look, make, type Standing, taken } from '../support/lifecycles.ts';

/** Beijing time of the day the roof came down. */
export const at = (time: string, day = '2026-11-03'): string => `${day}T${time}:00+08:00`;

export interface Casualties {
  incident: Standing;
  firstReport: Standing;
  command: Standing;
  dispatch: Standing;
  evacuation: Standing;
  activation: Standing;
}

type As = (role: string) => Promise<Client>;

/** An incident with casualties as Wangcheng handles it on its first day: a roof comes down, four die. */
export async function handleCasualties(as: As, name: string): Promise<Casualties> {
  const [duty, director] = [await as('dutyOfficer'), await as('director')];
  const incident = await make(duty, 'incident', {
    ...{ name, category: 'ACCIDENT', hazardType: 'CONSTRUCTION', address: '高塘岭街道某工地' },
    ...{ occurredAt: at('08:00'), knownAt: at('08:03'), injured: 5, seriouslyInjured: 2 },
  });
  const report = (stage: string, given: object) =>
    make(duty, 'infoReport', { incident: incident.id, title: `${name}${stage}`, stage, ...given });
  const firstReport = await report('FIRST', {
    ...{ state: 'PHONED', occurredAt: at('08:00'), knownAt: at('08:03'), phoneAt: at('08:15') },
    ...{ deaths: 1, injured: 5, casualtyNames: '张三丰' },
  });
  const written = { writtenAt: at('08:44'), content: '工地支模架坍塌，1 人死亡，5 人受伤。' };
  await taken(duty, 'infoReport', firstReport.id, 'write', { input: written });
  await taken(duty, 'incident', incident.id, 'verify', { input: { deaths: 1 } });
  await taken(duty, 'incident', incident.id, 'respond', { input: { firstResponseAt: at('08:20') } });
  await report('FOLLOW_UP', { number: 2, phoneAt: at('10:05'), writtenAt: at('10:30'), deaths: 4, injured: 8 });
  const { version } = await look(duty, 'incident', incident.id, 'version');
  await update(duty, 'incident', { id: incident.id, version }, { deaths: 4, injured: 8 });
  await make(duty, 'incidentEntry', {
    ...{ incident: incident.id, at: at('08:50'), kind: 'LEADER_ARRIVED', subject: '区长到场' },
  });
  const activation = await make(duty, 'responseActivation', {
    ...{ name: `${name}三级响应`, incident: incident.id, level: 'III', triggerEvidence: '死亡 3 人以上' },
  });
  await taken(director, 'responseActivation', activation.id, 'approve', { input: { startedAt: at('10:10') } });
  const command = await make(director, 'siteCommand', {
    ...{ name: `${name}现场指挥部`, incident: incident.id, formedAt: at('10:20'), address: '工地项目部' },
  });
  await make(director, 'workingGroup', {
    ...{ command: command.id, kind: 'RESCUE', name: '抢险救援组', formedAt: at('10:25'), tasks: '搜救被困人员' },
  });
  const team = await make(await as('teamLeader'), 'team', { name: `${name}救援队`, kind: 'INTEGRATED' });
  const dispatch = await make(duty, 'dispatchOrder', {
    ...{ kind: 'TEAM', incident: incident.id, team: team.id, to: '工地', task: '搜救', orderedAt: at('08:25') },
  });
  const leader = await as('teamLeader');
  const move = (step: string, input: object) => taken(leader, 'dispatchOrder', dispatch.id, step, { input });
  await move('acknowledge', { acknowledgedAt: at('08:27') });
  await move('assemble', { assembledAt: at('08:40'), people: 32 });
  await move('depart', { departedAt: at('08:45') });
  await move('arrive', { arrivedAt: at('09:05') });
  const unit = await make(duty, 'evacuationUnit', { name: `${name}周边居民`, people: 60 });
  const evacuation = await make(duty, 'evacuationRecord', {
    ...{ evacuationUnit: unit.id, incident: incident.id, orderedAt: at('08:35'), people: 60 },
  });
  await taken(duty, 'evacuationRecord', evacuation.id, 'settle', {
    input: { peopleMoved: 60, settledAt: at('10:00'), weakMovedFirst: true },
  });
  return { incident, firstReport, command, dispatch, evacuation, activation };
}
