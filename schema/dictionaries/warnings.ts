import { defineDictionary } from '../dictionary.ts';

export const systemKind = defineDictionary({
  name: 'systemKind',
  label: { zh: '系统类型', en: 'Kind of system' },
  source: 'L-07b, L-10e, B-04a, B-14c',
  items: {
    WARNING_PLATFORM: ['预警信息发布平台', 'Warning platform'],
    VIDEO: ['视频监控', 'Video'],
    SENSING: ['物联感知', 'Sensing'],
    COMMAND: ['应急指挥平台', 'Command'],
    LOSS_REPORTING: ['灾情报送系统', 'Loss reporting'],
    HAZARD: ['隐患排查系统', 'Hazards'],
    BROADCAST: ['应急广播（村村响）', 'Broadcast'],
    FIRE_119: ['119 接处警', '119'],
    HOTLINE: ['110、12345 等热线', 'Hotlines'],
  },
});

export const health = defineDictionary({
  name: 'health',
  label: { zh: '运行状况', en: 'Health' },
  items: {
    NORMAL: ['正常', 'Normal'],
    DEGRADED: ['异常', 'Degraded'],
    DOWN: ['中断', 'Down'],
    UNKNOWN: ['未知', 'Unknown'],
  },
});

export const sensorKind = defineDictionary({
  name: 'sensorKind',
  label: { zh: '监测类型', en: 'Kind of sensor' },
  source: 'B-04a, B-04e, W-11d',
  items: {
    WATER_LEVEL: ['水位', 'Water level'],
    RAINFALL: ['雨量', 'Rainfall'],
    FLOW: ['流量', 'Flow'],
    DISPLACEMENT: ['位移', 'Displacement'],
    CRACK: ['裂缝', 'Crack'],
    SOIL_MOISTURE: ['土壤含水率', 'Soil moisture'],
    SMOKE: ['烟感', 'Smoke'],
    GAS: ['可燃（有毒）气体', 'Gas'],
    TEMPERATURE: ['温度', 'Temperature'],
    WIND: ['风速', 'Wind'],
    SEISMIC: ['地震动', 'Seismic'],
    PRESSURE: ['压力', 'Pressure'],
  },
});

export const warningType = defineDictionary({
  name: 'warningType',
  label: { zh: '预警类型', en: 'Kind of warning' },
  source: '突发事件应对法 2024, K-08, B-04g',
  items: {
    RAINSTORM: ['暴雨', 'Rainstorm'],
    FLOOD: ['洪水', 'Flood'],
    FLASH_FLOOD: ['山洪灾害', 'Flash flood'],
    GEOLOGICAL: ['地质灾害', 'Geological'],
    GALE: ['大风', 'Gale'],
    HAIL: ['冰雹', 'Hail'],
    SNOW: ['暴雪', 'Snow'],
    COLD: ['寒潮低温', 'Cold'],
    HEAT: ['高温', 'Heat'],
    DROUGHT: ['干旱', 'Drought'],
    FOREST_FIRE: ['森林草原火险', 'Forest fire risk'],
    LIGHTNING: ['雷电', 'Lightning'],
    FOG: ['大雾', 'Fog'],
    ROAD_ICE: ['道路结冰', 'Road ice'],
    AIR_POLLUTION: ['空气重污染', 'Air pollution'],
    EPIDEMIC: ['公共卫生', 'Public health'],
    OTHER: ['其他', 'Other'],
  },
});

export const warningLevel = defineDictionary({
  name: 'warningLevel',
  label: { zh: '预警级别', en: 'Warning level' },
  locked: true,
  source: '突发事件应对法 2024: levels one to four',
  items: {
    RED: ['一级（红色）', 'Red'],
    ORANGE: ['二级（橙色）', 'Orange'],
    YELLOW: ['三级（黄色）', 'Yellow'],
    BLUE: ['四级（蓝色）', 'Blue'],
  },
});

export const warningChannel = defineDictionary({
  name: 'warningChannel',
  label: { zh: '发布渠道', en: 'Channel' },
  source: 'B-04g, K-08c, K-08g, W-11e',
  items: {
    PHONE: ['电话叫应', 'Phone call'],
    SMS: ['短信', 'SMS'],
    BROADCAST: ['应急广播', 'Broadcast'],
    LOUDSPEAKER: ['大喇叭、鸣锣', 'Loudspeaker or gong'],
    HOUSEHOLD_VISIT: ['入户通知', 'Household visit'],
    APP: ['客户端', 'App'],
    SOCIAL_NETWORK: ['微信群等', 'Social network'],
    TV_RADIO: ['电视电台', 'TV and radio'],
    SCREEN: ['电子显示屏', 'Screens'],
  },
});

export const observationSource = defineDictionary({
  name: 'observationSource',
  label: { zh: '监测来源', en: 'Source of an observation' },
  source: 'B-04j',
  items: {
    SENSOR: ['专业监测', 'Sensor'],
    MASS: ['群测群防', 'Mass monitoring'],
    PATROL: ['巡查', 'Patrol'],
  },
});
