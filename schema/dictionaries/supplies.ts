import { defineDictionary } from '../dictionary.ts';

export const supplyCategory = defineDictionary({
  name: 'supplyCategory',
  label: { zh: '物资大类', en: 'Supply category' },
  locked: true,
  source: 'GB/T 38565-2020, first digit',
  items: {
    BASIC_LIVING: ['基本生活保障物资', 'Basic living'],
    RESCUE_EQUIPMENT: ['应急装备及配套物资', 'Rescue equipment'],
    ENGINEERING: ['工程材料与机械加工设备', 'Engineering material and machines'],
  },
});

export const supplySource = defineDictionary({
  name: 'supplySource',
  label: { zh: '储备方式', en: 'Reserve source' },
  source: 'B-13e, K-14e',
  items: {
    GOVERNMENT: ['政府储备', 'Government'],
    AGREEMENT: ['协议储备', 'Agreement'],
    SOCIAL: ['社会储备', 'Social'],
    HOUSEHOLD: ['家庭储备', 'Household'],
  },
});

export const depotKind = defineDictionary({
  name: 'depotKind',
  label: { zh: '仓库类型', en: 'Depot kind' },
  source: 'B-13a, T1-09, T5-02',
  items: {
    DEPOT: ['储备库', 'Depot'],
    POINT: ['储备点', 'Reserve point'],
    CONSIGNED: ['代储点', 'Consigned point'],
    AGREEMENT: ['协议储备企业', 'Agreement enterprise'],
  },
});

export const movementKind = defineDictionary({
  name: 'movementKind',
  label: { zh: '出入库类型', en: 'Kind of movement' },
  source: 'K-14b, B-13',
  items: {
    PURCHASE: ['采购入库', 'Purchase'],
    DONATION: ['捐赠入库', 'Donation'],
    RETURN: ['归还入库', 'Return'],
    TRANSFER_IN: ['调入', 'Transfer in'],
    SURPLUS: ['盘盈', 'Surplus'],
    ISSUE: ['领用出库', 'Issue'],
    TRANSFER_OUT: ['调出', 'Transfer out'],
    SCRAP: ['报废', 'Scrap'],
    ROTATION: ['轮换出库', 'Rotation'],
    LOSS: ['盘亏', 'Loss'],
  },
});

export const equipmentKind = defineDictionary({
  name: 'equipmentKind',
  label: { zh: '装备类型', en: 'Kind of equipment' },
  source: 'W-10e, K-11d, L-22, T1-08, B-13d',
  items: {
    SATELLITE_PHONE: ['卫星电话', 'Satellite phone'],
    RADIO: ['对讲机', 'Radio'],
    GENERATOR: ['应急发电机', 'Generator'],
    VEHICLE: ['车辆', 'Vehicle'],
    BOAT: ['舟艇', 'Boat'],
    PUMP: ['排水泵', 'Pump'],
    DRONE: ['无人机', 'Drone'],
    VIDEO: ['图传设备', 'Video set'],
    COMMAND_KIT: ['现场指挥箱', 'Command kit'],
    RESCUE_TOOL: ['破拆救生器材', 'Rescue tool'],
    MONITOR: ['检测仪器', 'Instrument'],
    PROTECTION: ['个体防护', 'Protection'],
  },
});

export const equipmentState = defineDictionary({
  name: 'equipmentState',
  label: { zh: '装备状态', en: 'State of equipment' },
  items: {
    READY: ['完好', 'Ready'],
    IN_USE: ['在用', 'In use'],
    REPAIR: ['维修', 'In repair'],
    SCRAPPED: ['报废', 'Scrapped'],
  },
});

export const venueKind = defineDictionary({
  name: 'venueKind',
  label: { zh: '场所类型', en: 'Kind of venue' },
  source: 'K-15, B-15, W-13c',
  items: {
    SHELTER: ['应急避难场所', 'Shelter'],
    FUNCTION_PLACE: ['应急功能场所', 'Function place'],
    SERVICE_STATION: ['应急服务站', 'Service station'],
    TRAINING_GROUND: ['训练基地', 'Training ground'],
    RESCUE_CENTRE: ['救援中心', 'Rescue centre'],
    EXPERIENCE_PLACE: ['安全体验场馆', 'Experience place'],
    DONATION_POINT: ['捐赠接收点', 'Donation point'],
    MICRO_FIRE_STATION: ['微型消防站', 'Micro fire station'],
    CARE_HOME: ['养老（福利）机构', 'Care home'],
  },
});

export const shelterClass = defineDictionary({
  name: 'shelterClass',
  label: { zh: '避难时长类型', en: 'Class of shelter' },
  source: 'GB/T 44012: emergency up to 1 day, short up to 14, long from 15',
  items: {
    EMERGENCY: ['紧急避难场所', 'Emergency'],
    SHORT: ['短期避难场所', 'Short term'],
    LONG: ['长期避难场所', 'Long term'],
  },
});

export const venueFacility = defineDictionary({
  name: 'venueFacility',
  label: { zh: '配套设施', en: 'Facility' },
  source: 'K-15b',
  items: {
    WATER: ['应急供水', 'Water'],
    POWER: ['应急供电', 'Power'],
    TOILET: ['应急厕所', 'Toilets'],
    MEDICAL: ['医疗救护', 'Medical'],
    SUPPLIES: ['物资储备', 'Supplies'],
    SIGNS: ['标识标牌', 'Signs'],
    COMMUNICATION: ['应急通信', 'Communication'],
    BROADCAST: ['应急广播', 'Broadcast'],
    KITCHEN: ['餐饮', 'Kitchen'],
    SHOWER: ['洗浴', 'Showers'],
    HELIPAD: ['直升机起降点', 'Helipad'],
    BARRIER_FREE: ['无障碍设施', 'Barrier-free'],
  },
});
