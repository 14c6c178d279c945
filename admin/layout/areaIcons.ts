import AccountTree from '@mui/icons-material/AccountTree';
import Campaign from '@mui/icons-material/Campaign';
import Diversity3 from '@mui/icons-material/Diversity3';
import Emergency from '@mui/icons-material/Emergency';
import FactCheck from '@mui/icons-material/FactCheck';
import Groups from '@mui/icons-material/Groups';
import Handshake from '@mui/icons-material/Handshake';
import MenuBook from '@mui/icons-material/MenuBook';
import PhoneInTalk from '@mui/icons-material/PhoneInTalk';
import ReportProblem from '@mui/icons-material/ReportProblem';
import School from '@mui/icons-material/School';
import Settings from '@mui/icons-material/Settings';
import SupportAgent from '@mui/icons-material/SupportAgent';
import TaskAlt from '@mui/icons-material/TaskAlt';
import Warehouse from '@mui/icons-material/Warehouse';
import type { ElementType } from 'react';
import type { Area } from '../../schema/areas.ts';

export const areaIcons: Record<Area, ElementType> = {
  organizations: AccountTree,
  work: TaskAlt,
  plans: MenuBook,
  risks: ReportProblem,
  warnings: Campaign,
  duty: PhoneInTalk,
  incidents: Emergency,
  relief: Diversity3,
  teams: Groups,
  supplies: Warehouse,
  training: School,
  supervision: FactCheck,
  service: SupportAgent,
  cooperation: Handshake,
  system: Settings,
};
