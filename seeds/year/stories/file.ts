import type { Unit } from '../base.ts';
import { dutyRoomOf } from '../organizations.ts';
import { dayOf, plus } from '../time.ts';
import type { Values, World } from '../world.ts';

type Moment = string;

/** The file of one incident, written record by record. Moments are minutes after the incident was known. */
export class IncidentFile {
  readonly number: string;
  private readonly world: World;
  private readonly unit: Unit;
  private readonly knownAt: Moment;

  constructor(world: World, unit: Unit, values: Values & { occurredAt: Moment; knownAt: Moment }) {
    this.world = world;
    this.unit = unit;
    this.knownAt = values.knownAt;
    this.number = world.number(unit, 'SJ', values.occurredAt);
    world.add('incident', unit, values.knownAt, { ...values, number: this.number });
  }

  at(minutes: number): Moment {
    return plus(this.knownAt, minutes);
  }

  /** How the rows of another unit name it. */
  get reference(): string {
    return `${this.unit.code}/${this.number}`;
  }

  /** A record that belongs to the incident, of the incident's unit or another. */
  add(resource: string, minutes: number, values: Values, unit = this.unit): void {
    this.world.add(resource, unit, this.at(minutes), { incident: this.reference, ...values });
  }

  log(...entries: readonly (readonly [minutes: number, kind: string, subject: string, content: string])[]): void {
    for (const [minutes, kind, subject, content] of entries)
      this.add('incidentEntry', minutes, { at: this.at(minutes), kind, subject, content });
  }

  /** Phone after so many minutes, written after so many; the stage's number where there are more. */
  report(
    unit: Unit,
    stage: '首报' | '续报' | '终报',
    [phone, written]: readonly [number, number],
    content: string,
    values: Values = {},
  ): void {
    const reporter = this.world.people(unit, /机关干部|信息员|两委/)[0];
    this.world.add('infoReport', unit, this.at(written), {
      ...{
        incident: this.reference,
        stage,
        state: '已办结',
        knownAt: this.knownAt,
        phoneAt: this.at(phone),
        writtenAt: this.at(written),
      },
      ...{ reporter: reporter?.number, organization: dutyRoomOf(unit), quality: '数据关、文字关、格式关', content },
      ...values,
    });
  }

  /** A team from the order to its way home; `arrived` and `back` in minutes. @returns the order's number */
  dispatch(
    unit: Unit,
    team: string,
    to: string,
    task: string,
    people: number,
    [ordered, arrived, back]: readonly [number, number, number],
  ): string {
    const number = this.world.number(unit, 'DD', this.at(ordered));
    const way = arrived - ordered;
    this.add(
      'dispatchOrder',
      back,
      {
        ...{
          number,
          kind: '队伍',
          state: '已结清',
          team,
          to,
          task,
          people,
          orderedAt: this.at(ordered),
          acknowledgedAt: this.at(ordered + 2),
        },
        ...{ assembledAt: this.at(ordered + Math.ceil(way / 3)), departedAt: this.at(ordered + Math.ceil(way / 2)) },
        ...{ arrivedAt: this.at(arrived), returnedAt: this.at(back) },
      },
      unit,
    );
    return number;
  }

  /** The reports on losses of a unit, one after the other. */
  losses(
    unit: Unit,
    title: string,
    hazardType: string,
    stages: readonly (Values & { stage: string; minutes: number })[],
  ): void {
    for (const [place, { minutes, stage, ...figures }] of stages.entries())
      this.world.add('lossReport', unit, this.at(minutes), {
        ...{
          incident: this.reference,
          title: `${title}（${stage}${place > 1 && stage === '续报' ? place : ''}）`,
          stage,
          number: stage === '续报' ? place : 1,
        },
        ...{ hazardType, state: '已核定', asOf: this.at(minutes), deaths: 0, missing: 0 },
        ...figures,
      });
  }
}

/** The site's command and its groups. */
export function addCommand(
  file: IncidentFile,
  world: World,
  unit: Unit,
  {
    name,
    address,
    from,
    to,
    groups,
  }: {
    name: string;
    address: string;
    from: number;
    to: number;
    groups: readonly (readonly [kind: string, organization: string, tasks: string])[];
  },
): void {
  const leaders = world.people(unit, /领导干部/);
  file.add(
    'siteCommand',
    to,
    {
      ...{
        name,
        state: '已撤销',
        commander: leaders[1]?.number,
        deputies: leaders
          .slice(2, 4)
          .map(({ number }) => number)
          .join('、'),
      },
      ...{
        spokesperson: leaders.at(-1)?.number,
        address,
        formedAt: file.at(from),
        dissolvedAt: file.at(to),
        kit: '指挥车、图传、卫星电话、现场指挥箱',
      },
    },
    unit,
  );
  for (const [kind, organization, tasks] of groups)
    world.add('workingGroup', unit, dayOf(file.at(from)), {
      ...{
        command: name,
        kind,
        name: `${name.slice(0, 8)}${kind}`,
        organization,
        tasks,
        leader: leaders.at(-2)?.number,
      },
    });
}
