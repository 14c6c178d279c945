import { cadence } from './areas/cadence.ts';
import { calendar } from './areas/calendar.ts';
import { cooperation } from './areas/cooperation.ts';
import { duty } from './areas/duty.ts';
import { enforcement } from './areas/enforcement.ts';
import { forces } from './areas/forces.ts';
import { incidents } from './areas/incidents.ts';
import { monitoring } from './areas/monitoring.ts';
import { organizations } from './areas/organizations.ts';
import { papers } from './areas/papers.ts';
import { people } from './areas/people.ts';
import { plans } from './areas/plans.ts';
import { risks } from './areas/risks.ts';
import { service } from './areas/service.ts';
import { supplies } from './areas/supplies.ts';
import { training } from './areas/training.ts';
import { warnings } from './areas/warnings.ts';
import { work } from './areas/work.ts';
import type { Random } from './random.ts';
import { haidianGas } from './stories/haidianGas.ts';
import { haidianRain } from './stories/haidianRain.ts';
import { kaizhouLandslide } from './stories/kaizhouLandslide.ts';
import { lhasaLake } from './stories/lhasaLake.ts';
import { lhasaQuake } from './stories/lhasaQuake.ts';
import { todaysWork } from './stories/today.ts';
import { wangchengFire } from './stories/wangchengFire.ts';
import { wangchengFlood } from './stories/wangchengFlood.ts';
import type { World } from './world.ts';

/** What the year is told by, in this order: what comes later may speak of what was before. */
export const areas: Readonly<Record<string, (world: World, random: Random) => void>> = {
  ...{ people, calendar, duty, work, papers, organizations },
  ...{ supplies, plans, forces, cooperation },
  ...{ risks, cadence, enforcement, service, training },
  ...{ monitoring, warnings, incidents },
  ...{ wangchengFire, wangchengFlood, kaizhouLandslide, lhasaQuake, lhasaLake, haidianRain, haidianGas, todaysWork },
};
