import { addWarning } from '../areas/monitoring.ts';
import { departmentOf, governmentOf } from '../organizations.ts';
import type { Random } from '../random.ts';
import { at, day } from '../time.ts';
import type { World } from '../world.ts';
import { IncidentFile } from './file.ts';

/** Lhasa: a glacial lake that rose in August; its valley was called and emptied, and nothing was lost. */
export function lhasaLake(world: World, _random: Random): void {
  const county = world.unit('540127');
  const plan = county.of('emergencyPlan').find(({ hazardType }) => hazardType === '冰湖溃决');
  const warning = addWarning(world, county, {
    ...{
      title: '门巴乡仁多岗冰湖溃决风险橙色预警',
      type: '洪水',
      level: '二级（橙色）',
      issuedAt: at(day(8, 4), 16, 10),
      hours: 60,
      state: '已评估',
    },
    ...{
      area: '门巴乡仁多岗沟下游',
      content: '监测站水位6小时上涨1.4米，出水口流量增大，存在漫溢溃决风险，下游沟谷群众立即转移。',
      plan: plan?.name,
    },
    measures: [
      [departmentOf(county, /水利/), '专家驻点，开挖导流槽'],
      [departmentOf(county, /应急管理/), '组织下游转移，封闭沟口道路'],
    ],
  });
  for (const [place, recipient] of ['门巴乡乡长', '仁多岗村支部书记', '德仲温泉景区负责人', '沟口养护道班'].entries())
    world.add('warningDelivery', county, warning.issuedAt, {
      ...{
        warning: warning.number,
        channel: place === 3 ? '应急广播' : '电话叫应',
        recipient,
        place: '540127201000',
        state: '已应答',
        sentAt: at(day(8, 4), 16, 12),
      },
      ...{ answeredAt: at(day(8, 4), 16, 14 + place), answeredBy: recipient, households: 31, householdsReached: 31 },
    });
  world.add('evacuationUnit', county, day(5, 26), {
    ...{
      name: '仁多岗沟下游避险单元',
      riskSite: '540127-BH001',
      place: '540127201000',
      households: 31,
      people: 126,
      checkedOn: day(7, 28),
    },
    ...{ route: '向沟口右岸高台草场', signal: '监测站警报、应急广播', guide: world.people(county)[4]?.number },
  });
  const file = new IncidentFile(world, county, {
    ...{
      name: '门巴乡仁多岗冰湖水位暴涨险情',
      category: '自然灾害',
      hazardType: '冰湖溃决',
      level: '一般',
      state: '已复盘',
      place: '540127201000',
      riskSite: '540127-BH001',
    },
    ...{
      occurredAt: '2026-08-04 15:40',
      knownAt: '2026-08-04 15:52',
      firstResponseAt: '2026-08-04 16:05',
      controlledAt: '2026-08-06 18:00',
      plan: plan?.name,
    },
    ...{
      deaths: 0,
      missing: 0,
      injured: 0,
      directLoss: 0,
      situation: '冰湖水位暴涨，转移下游126人，导流后水位回落，未发生溃决。',
      responsibleOrganization: governmentOf(county),
    },
  });
  file.log(
    [13, '指令', '下令转移', '仁多岗沟下游31户126人、温泉游客48人撤离。'],
    [50, '处置', '转移完成', '群众到达高台草场安置点，帐篷、酥油茶、被褥到位。'],
    [300, '处置', '导流施工', '水利抢险队人工开挖导流槽约40米。'],
    [3000, '事态', '水位回落', '水位较峰值下降1.1米，解除预警。'],
  );
  file.report(county, '首报', [9, 27], '仁多岗冰湖水位暴涨，正组织下游转移。', {
    title: '墨竹工卡县关于仁多岗冰湖险情的首报',
  });
  file.report(county, '终报', [3050, 3080], '险情解除，群众返回。', { title: '墨竹工卡县关于仁多岗冰湖险情的终报' });
  file.dispatch(
    county,
    world.unit('540127').of('team')[0]?.name ?? '',
    '仁多岗沟',
    '转移群众、导流',
    30,
    [12, 105, 3100],
  );
  file.add('evacuationRecord', 60, {
    ...{
      evacuationUnit: '仁多岗沟下游避险单元',
      warning: warning.number,
      state: '已返回',
      orderedAt: file.at(13),
      settledAt: file.at(50),
      returnedAt: file.at(3200),
    },
    ...{ people: 126, peopleMoved: 126, weakMovedFirst: true },
  });
  file.add('afterActionReview', 60 * 24 * 15, {
    ...{
      heldOn: day(8, 19),
      organization: governmentOf(county),
      isFinal: true,
      whatWorked: '监测站报警到转移完成58分钟。',
      lessons: '导流设备运输困难，需前置小型机具。',
    },
  });
}
