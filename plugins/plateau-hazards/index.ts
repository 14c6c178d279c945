import { definePlugin } from '../../schema/definePlugin.ts';
import { glacialLake } from './glacialLake.ts';

export default definePlugin({
  name: 'plateau-hazards',
  label: { zh: '高原灾害', en: 'Plateau hazards' },
  help: {
    zh: '冰崩、冰湖溃决、堰塞湖等高原灾害的监测台账（L-08b）',
    en: 'Registers of plateau hazards such as glacial lakes (L-08b)',
  },
  resources: [glacialLake],
});
