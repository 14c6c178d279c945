export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, as "2026-03-08". */
  Date: { input: string; output: string; }
  /** A moment in ISO 8601 with offset, as "2026-03-08T09:30:00+08:00". */
  DateTime: { input: string; output: string; }
  /** Money in fen, a whole number: 1 yuan is 100. Up to 9,007,199,254,740,991. */
  Fen: { input: number; output: number; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  /** A place by its 12-digit national code (GB/T 2260 and 3 + 3 digits), as "430112001000". */
  PlaceCode: { input: string; output: string; }
};

/** This installation. */
export type About = {
  /** Empty but in demo mode. */
  demoAccounts: Array<DemoAccount>;
  demoPassword?: Maybe<Scalars['String']['output']>;
  isDemo: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  version: Scalars['String']['output'];
};

/** 与数据所属单位的关系 */
export type AccessDistance =
  /** 下级单位 (A unit below) */
  | 'LOWER'
  /** 本单位 (The same unit) */
  | 'OWN'
  /** 上级单位 (A unit above) */
  | 'UPPER';

/** Conditions on a value; all given ones must hold. */
export type AccessDistanceListFilter = {
  /** Contains the value. */
  has?: InputMaybe<AccessDistance>;
  /** Contains all of these. */
  hasAll?: InputMaybe<Array<AccessDistance>>;
  /** Contains one of these. */
  hasAny?: InputMaybe<Array<AccessDistance>>;
  /** Has no value (true) or has one (false). */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 权限收紧 (Access rule). */
export type AccessRule = {
  /** What the caller may do with this record: UPDATE, DELETE. */
  can: Array<Verb>;
  createdAt: Scalars['DateTime']['output'];
  /** Values of fields that units added, by key; see customFields for what there is. Points are { lng lat }, places { code name fullName }, files { id name size type url }, references { id title }, null where you may not read the record; inputs take codes and ids. */
  custom: Scalars['JSON']['output'];
  /** 仍可操作的范围 (Distances left). Empty: distances stay as declared. */
  distances?: Maybe<Array<AccessDistance>>;
  /** Who changed the record when, the newest first. */
  history?: Maybe<Array<HistoryEntry>>;
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** 暂停 (Suspended). */
  isSuspended?: Maybe<Scalars['Boolean']['output']>;
  /** 理由 (Reason). */
  reason?: Maybe<Scalars['String']['output']>;
  /** 仍可操作的角色 (Roles left). Empty: no role at all. */
  roles?: Maybe<Array<RoleName>>;
  /** 对象 (Target). A resource, or resource.field, such as riskSite.responsiblePhone. */
  target?: Maybe<Scalars['String']['output']>;
  /** The unit that owns the record. */
  unit: Place;
  updatedAt: Scalars['DateTime']['output'];
  /** 操作 (Verb). */
  verb?: Maybe<AccessVerb>;
  /** Name it when you update or delete. */
  version: Scalars['Int']['output'];
};


/** 权限收紧 (Access rule). */
export type AccessRuleCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** 权限收紧 (Access rule). */
export type AccessRuleHistoryArgs = {
  first?: Scalars['Int']['input'];
};

/** The avg of fields in a group. */
export type AccessRuleAvg = {
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
};


/** The avg of fields in a group. */
export type AccessRuleAvgCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** A page of a list. */
export type AccessRuleConnection = {
  edges: Array<AccessRuleEdge>;
  /** There are more than totalCount says. */
  isTotalCapped: Scalars['Boolean']['output'];
  nodes: Array<AccessRule>;
  pageInfo: PageInfo;
  /** Exact up to 10,000. */
  totalCount: Scalars['Int']['output'];
};

/** How many different values fields have in a group. */
export type AccessRuleDistinct = {
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  isSuspended?: Maybe<Scalars['Int']['output']>;
  target?: Maybe<Scalars['Int']['output']>;
  verb?: Maybe<Scalars['Int']['output']>;
};


/** How many different values fields have in a group. */
export type AccessRuleDistinctCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** A record in a list. */
export type AccessRuleEdge = {
  cursor: Scalars['String']['output'];
  node: AccessRule;
};

/** Conditions on 权限收紧 (Access rule); all given ones must hold. */
export type AccessRuleFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<AccessRuleFilter>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Conditions on fields that units added: { slopeAngle: { gt: 30 } }. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** 仍可操作的范围 (Distances left). Empty: distances stay as declared. */
  distances?: InputMaybe<AccessDistanceListFilter>;
  id?: InputMaybe<IdFilter>;
  /** 暂停 (Suspended). */
  isSuspended?: InputMaybe<BooleanFilter>;
  /** This does not hold. */
  not?: InputMaybe<AccessRuleFilter>;
  /** One of these holds. */
  or?: InputMaybe<Array<AccessRuleFilter>>;
  /** 理由 (Reason). */
  reason?: InputMaybe<StringContainsFilter>;
  /** 仍可操作的角色 (Roles left). Empty: no role at all. */
  roles?: InputMaybe<RoleNameListFilter>;
  /** 对象 (Target). A resource, or resource.field, such as riskSite.responsiblePhone. */
  target?: InputMaybe<StringFilter>;
  /** The unit that owns the record. */
  unit?: InputMaybe<PlaceCodeFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** 操作 (Verb). */
  verb?: InputMaybe<AccessVerbFilter>;
};

/** Records counted together. */
export type AccessRuleGroup = {
  avg: AccessRuleAvg;
  count: Scalars['Int']['output'];
  distinct: AccessRuleDistinct;
  key: AccessRuleGroupKey;
  max: AccessRuleMax;
  min: AccessRuleMin;
  sum: AccessRuleSum;
};

/** A field. */
export type AccessRuleGroupField =
  /** childUnit */
  | 'CHILD_UNIT'
  /** isSuspended */
  | 'IS_SUSPENDED'
  /** target */
  | 'TARGET'
  /** unit */
  | 'UNIT'
  /** verb */
  | 'VERB';

/** What the records of a group share; ask only for what the list is grouped by. */
export type AccessRuleGroupKey = {
  /** Direct child of the caller’s place, or the place itself. */
  childUnit?: Maybe<Place>;
  /** Values of the fields in groupByCustom, by key. */
  custom?: Maybe<Scalars['JSON']['output']>;
  /** 暂停 (Suspended). */
  isSuspended?: Maybe<Scalars['Boolean']['output']>;
  /** 对象 (Target). A resource, or resource.field, such as riskSite.responsiblePhone. */
  target?: Maybe<Scalars['String']['output']>;
  unit?: Maybe<Place>;
  /** 操作 (Verb). */
  verb?: Maybe<AccessVerb>;
};

/** The max of fields in a group. */
export type AccessRuleMax = {
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
};


/** The max of fields in a group. */
export type AccessRuleMaxCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** The min of fields in a group. */
export type AccessRuleMin = {
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
};


/** The min of fields in a group. */
export type AccessRuleMinCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** One sort key. */
export type AccessRuleSort = {
  /** Key of a field that a unit added, instead. */
  custom?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<SortDirection>;
  field?: InputMaybe<AccessRuleSortField>;
};

/** A field. */
export type AccessRuleSortField =
  /** createdAt */
  | 'CREATED_AT'
  /** isSuspended */
  | 'IS_SUSPENDED'
  /** target */
  | 'TARGET'
  /** unit */
  | 'UNIT'
  /** updatedAt */
  | 'UPDATED_AT'
  /** verb */
  | 'VERB';

/** The sum of fields in a group. */
export type AccessRuleSum = {
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
};


/** The sum of fields in a group. */
export type AccessRuleSumCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** 操作 */
export type AccessVerb =
  /** 统计 (Aggregate) */
  | 'AGGREGATE'
  /** 新建 (Create) */
  | 'CREATE'
  /** 删除 (Delete) */
  | 'DELETE'
  /** 导出 (Export) */
  | 'EXPORT'
  /** 筛选 (Filter) */
  | 'FILTER'
  /** 查看历史 (See history) */
  | 'HISTORY'
  /** 脱敏查看 (See masked) */
  | 'MASK'
  /** 查看 (Read) */
  | 'READ'
  /** 搜索 (Search) */
  | 'SEARCH'
  /** 排序 (Sort) */
  | 'SORT'
  /** 查看原文 (Unmask) */
  | 'UNMASK'
  /** 修改 (Update) */
  | 'UPDATE';

/** Conditions on a value; all given ones must hold. */
export type AccessVerbFilter = {
  /** Equal. */
  eq?: InputMaybe<AccessVerb>;
  /** One of these. */
  in?: InputMaybe<Array<AccessVerb>>;
  /** Has no value (true) or has one (false). */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or no value. */
  ne?: InputMaybe<AccessVerb>;
  /** None of these, or no value. */
  notIn?: InputMaybe<Array<AccessVerb>>;
};

/** Conditions on a value; all given ones must hold. */
export type BooleanFilter = {
  /** Equal. */
  eq?: InputMaybe<Scalars['Boolean']['input']>;
  /** Has no value (true) or has one (false). */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A new 权限收紧 (Access rule). */
export type CreateAccessRuleInput = {
  /** Values of fields that units added, by key; null clears. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** 仍可操作的范围 (Distances left). Empty: distances stay as declared. */
  distances?: InputMaybe<Array<AccessDistance>>;
  /** 暂停 (Suspended). */
  isSuspended?: InputMaybe<Scalars['Boolean']['input']>;
  /** 理由 (Reason). */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** 仍可操作的角色 (Roles left). Empty: no role at all. */
  roles?: InputMaybe<Array<RoleName>>;
  /** 对象 (Target). A resource, or resource.field, such as riskSite.responsiblePhone. */
  target: Scalars['String']['input'];
  /** Unit that will own it; the caller’s own unless given. */
  unit?: InputMaybe<Scalars['PlaceCode']['input']>;
  /** 操作 (Verb). */
  verb: AccessVerb;
};

/** A new 本地配置 (Definition). */
export type CreateDefinitionInput = {
  /** Values of fields that units added, by key; null clears. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** 类型 (Kind). */
  kind: DefinitionKind;
  /** 名称 (Name). Of the dictionary, or of the resource. */
  name: Scalars['String']['input'];
  /** 发布说明 (Note). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 改动 (Operations). */
  operations: Scalars['JSON']['input'];
  /** Unit that will own it; the caller’s own unless given. */
  unit?: InputMaybe<Scalars['PlaceCode']['input']>;
};

/** A new 委托代办 (Delegation). */
export type CreateDelegationInput = {
  /** Values of fields that units added, by key; null clears. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** 代办人 (Delegate). */
  delegate: Scalars['ID']['input'];
  /** 开始日期 (From). */
  from: Scalars['Date']['input'];
  /** 委托人 (Principal). */
  principal: Scalars['ID']['input'];
  /** 事由 (Reason). */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** 结束日期 (To). */
  to: Scalars['Date']['input'];
  /** Unit that will own it; the caller’s own unless given. */
  unit?: InputMaybe<Scalars['PlaceCode']['input']>;
};

/** A new 仓库 (Depot). */
export type CreateDepotInput = {
  /** 地址 (Address). */
  address?: InputMaybe<Scalars['String']['input']>;
  /** 面积 (Area) [m²]. */
  area?: InputMaybe<Scalars['Float']['input']>;
  /** 最近检查 (Last checked). */
  checkedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Values of fields that units added, by key; null clears. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** 保管员 (Keeper). */
  keeper?: InputMaybe<Scalars['String']['input']>;
  /** 保管员电话 (Keeper phone). Personal: masked unless your role may see it. */
  keeperPhone?: InputMaybe<Scalars['String']['input']>;
  /** 类型 (Kind). Codes of depotKind: DEPOT, POINT, CONSIGNED, AGREEMENT. */
  kind: Scalars['String']['input'];
  /** 坐标 (Point). */
  location?: InputMaybe<GeoPointInput>;
  /** 名称 (Name). */
  name: Scalars['String']['input'];
  /** 管理单位 (Organization). */
  organization?: InputMaybe<Scalars['ID']['input']>;
  /** 所在区划 (Place). */
  place?: InputMaybe<Scalars['PlaceCode']['input']>;
  /** Unit that will own it; the caller’s own unless given. */
  unit?: InputMaybe<Scalars['PlaceCode']['input']>;
};

/** A new 应急预案 (Emergency plan). */
export type CreateEmergencyPlanInput = {
  /** 突发事件类别 (Category). */
  category?: InputMaybe<HazardCategory>;
  /** Values of fields that units added, by key; null clears. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** 预案文本 (Document). */
  document?: InputMaybe<Scalars['ID']['input']>;
  /** 文号 (Document number). */
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** 演练周期 (Drill every) [months]. */
  drillEveryMonths?: InputMaybe<Scalars['Int']['input']>;
  /** 灾种 (Hazard). Codes of hazardType: FLOOD, FLASH_FLOOD, DROUGHT, METEOROLOGICAL, SNOW, EARTHQUAKE, GEOLOGICAL, FOREST_FIRE, ICE_COLLAPSE, GLACIAL_LAKE, BARRIER_LAKE, FIRE, TRAFFIC, WATERWAY, HAZARDOUS_CHEMICALS, MINE, FIREWORKS, CONSTRUCTION, CONFINED_SPACE, DUST_EXPLOSION, SPECIAL_EQUIPMENT, UTILITIES, CROWD, EPIDEMIC, ANIMAL_EPIDEMIC, FOOD_SAFETY, SOCIAL_SECURITY, GENERAL. */
  hazardType?: InputMaybe<Scalars['String']['input']>;
  /** 印发日期 (Issued on). */
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 类型 (Kind). Codes of planKind: OVERALL, CATEGORY, SPECIAL, DEPARTMENT, SUB_PLAN, GUARANTEE, TOWNSHIP, VILLAGE, UNIT, ON_SITE, ONE_TO_ONE, KEY_EVENT. */
  kind: Scalars['String']['input'];
  /** 预案名称 (Name). */
  name: Scalars['String']['input'];
  /** 下次演练 (Next drill due). */
  nextDrillDue?: InputMaybe<Scalars['Date']['input']>;
  /** 下次评估 (Next review due). At least every three years. */
  nextReviewDue?: InputMaybe<Scalars['Date']['input']>;
  /** 编制单位 (Owner). */
  organization?: InputMaybe<Scalars['ID']['input']>;
  /** 上级预案 (Parent plan). One level up in the plan tree; the overall plan has none (K-05a). */
  parent?: InputMaybe<Scalars['ID']['input']>;
  /** Readable by every unit below. */
  published?: InputMaybe<Scalars['Boolean']['input']>;
  /** 版本 (Revision). */
  revision?: InputMaybe<Scalars['String']['input']>;
  /** 针对的风险点 (Risk sites). Sites of level larger and above need a one-to-one plan (K-05e). */
  riskSites?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 预案状态 (Plan state). Codes of planState: DRAFT, IN_REVIEW, IN_FORCE, REVISING, ABOLISHED. */
  state?: InputMaybe<Scalars['String']['input']>;
  /** 摘要 (Summary). */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** Unit that will own it; the caller’s own unless given. */
  unit?: InputMaybe<Scalars['PlaceCode']['input']>;
};

/** A new 冰湖 (Glacial lake). */
export type CreateGlacialLakeInput = {
  /** 海拔 (Altitude) [m]. */
  altitude?: InputMaybe<Scalars['Int']['input']>;
  /** 编号 (Code). */
  code: Scalars['String']['input'];
  /** Values of fields that units added, by key; null clears. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** 坝体类型 (Dam kind). Codes of glacialDamKind: MORAINE, ICE, BEDROCK, LANDSLIDE. */
  damKind?: InputMaybe<Scalars['String']['input']>;
  /** 下游受威胁人数 (People downstream) [people]. */
  downstreamPeople?: InputMaybe<Scalars['Int']['input']>;
  /** 下游转移方案 (Downstream evacuation). */
  evacuation?: InputMaybe<Scalars['String']['input']>;
  /** 有自动监测站 (Automatic station). */
  hasStation?: InputMaybe<Scalars['Boolean']['input']>;
  /** 坐标 (Point). */
  location?: InputMaybe<GeoPointInput>;
  /** 名称 (Name). */
  name: Scalars['String']['input'];
  /** 溃决危险 (Outburst risk). */
  outburstRisk: RiskLevel;
  /** 所在区划 (Place). */
  place?: InputMaybe<Scalars['PlaceCode']['input']>;
  /** 监测责任单位 (Responsible organization). */
  responsible?: InputMaybe<Scalars['ID']['input']>;
  /** 最近巡查 (Last surveyed). */
  surveyedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Unit that will own it; the caller’s own unless given. */
  unit?: InputMaybe<Scalars['PlaceCode']['input']>;
  /** 水面面积 (Water area) [km²]. */
  waterArea?: InputMaybe<Scalars['Float']['input']>;
};

/** A new 检查巡查 (Inspection). */
export type CreateInspectionInput = {
  /** Values of fields that units added, by key; null clears. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** 检查情况 (Finding). */
  finding?: InputMaybe<Scalars['String']['input']>;
  /** 检查时间 (Inspected at). */
  inspectedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 检查人 (Inspector). */
  inspector?: InputMaybe<Scalars['ID']['input']>;
  /** 检查类型 (Kind). Codes of inspectionKind: DAILY, PATROL, SPECIAL, SEASONAL, LEADER, WARNING, OFF_SITE, SECRET. */
  kind: Scalars['String']['input'];
  /** 编号 (Number). */
  number: Scalars['String']['input'];
  /** 照片 (Photo). */
  photo?: InputMaybe<Scalars['ID']['input']>;
  /** 结论 (Result). Codes of inspectionResult: NORMAL, FIXED, HAZARD. */
  result?: InputMaybe<Scalars['String']['input']>;
  /** 风险点 (Risk site). */
  riskSite?: InputMaybe<Scalars['ID']['input']>;
  /** 状态 (State). Codes of inspectionState: PLANNED, DONE. */
  state?: InputMaybe<Scalars['String']['input']>;
  /** Unit that will own it; the caller’s own unless given. */
  unit?: InputMaybe<Scalars['PlaceCode']['input']>;
};

/** A new 任职 (Post). */
export type CreateOrgMemberInput = {
  /** Values of fields that units added, by key; null clears. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** 任职起 (From). */
  from: Scalars['Date']['input'];
  /** 因职兼任 (Ex officio). */
  isExOfficio?: InputMaybe<Scalars['Boolean']['input']>;
  /** 专职 (Full time). */
  isFullTime?: InputMaybe<Scalars['Boolean']['input']>;
  /** 排序 (Order). */
  order?: InputMaybe<Scalars['Int']['input']>;
  /** 机构 (Organization). */
  organization: Scalars['ID']['input'];
  /** 人员 (Person). */
  person: Scalars['ID']['input'];
  /** 所任职务 (Position). The post that brings this role, such as mayor. */
  position?: InputMaybe<Scalars['String']['input']>;
  /** 人员来源 (Recruited from). Codes of recruitSource: CIVIL_SERVANT, PUBLIC_INSTITUTION, SECONDED, CONTRACT, PART_TIME. */
  recruitSource?: InputMaybe<Scalars['String']['input']>;
  /** 角色 (Role). Codes of memberRole: DIRECTOR, EXECUTIVE_DEPUTY, DEPUTY, MEMBER, LIAISON, SPOKESPERSON, INFORMATION_OFFICER, SAFETY_MANAGER, DEDICATED_STAFF. */
  role: Scalars['String']['input'];
  /** 任职止 (To). */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** Unit that will own it; the caller’s own unless given. */
  unit?: InputMaybe<Scalars['PlaceCode']['input']>;
};

/** A new 机构 (Organization). */
export type CreateOrganizationInput = {
  /** 地址 (Address). */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Values of fields that units added, by key; null clears. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** 成立依据 (Founding document). Title and number of the document that founded it (T1-02). */
  foundingDocument?: InputMaybe<Scalars['String']['input']>;
  /** 成立文件 (Founding document file). */
  foundingFile?: InputMaybe<Scalars['ID']['input']>;
  /** 主要职责 (Functions). */
  functions?: InputMaybe<Scalars['String']['input']>;
  /** 负责灾种 (Hazards in charge). Codes of hazardType: FLOOD, FLASH_FLOOD, DROUGHT, METEOROLOGICAL, SNOW, EARTHQUAKE, GEOLOGICAL, FOREST_FIRE, ICE_COLLAPSE, GLACIAL_LAKE, BARRIER_LAKE, FIRE, TRAFFIC, WATERWAY, HAZARDOUS_CHEMICALS, MINE, FIREWORKS, CONSTRUCTION, CONFINED_SPACE, DUST_EXPLOSION, SPECIAL_EQUIPMENT, UTILITIES, CROWD, EPIDEMIC, ANIMAL_EPIDEMIC, FOOD_SAFETY, SOCIAL_SECURITY, GENERAL. */
  hazardTypes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 类型 (Kind). Codes of organizationKind: GOVERNMENT, PARTY_BODY, DEPARTMENT, EMERGENCY_BUREAU, COMMAND_HQ, EMERGENCY_COMMITTEE, SAFETY_COMMITTEE, DISASTER_COMMITTEE, COMMITTEE_OFFICE, SPECIAL_OFFICE, DUTY_ROOM, TOWNSHIP, FUNCTIONAL_ZONE, VILLAGE, GRID_CENTRE, ENTERPRISE, SCHOOL, HOSPITAL, TEMPLE, SOCIAL_ORGANIZATION, RED_CROSS, MILITARY, EXTERNAL. */
  kind: Scalars['String']['input'];
  /** 名称 (Name). */
  name: Scalars['String']['input'];
  /** 上级机构 (Parent organization). */
  parent?: InputMaybe<Scalars['ID']['input']>;
  /** 办公电话 (Office phone). */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** 所在区划 (Place). */
  place?: InputMaybe<Scalars['PlaceCode']['input']>;
  /** 主管行业的风险点类型 (Kinds of risk sites in charge). Whose industry they are: it audits them (K-04f). Codes of riskKind: GEOLOGICAL_SITE, SLOPE_CUT_HOUSE, RIVER_SECTION, RESERVOIR, FLASH_FLOOD_AREA, LOW_LYING, FOREST, GRASSLAND, GLACIAL_LAKE, MAJOR_HAZARD_SOURCE, CHEMICAL_ENTERPRISE, DUST_ENTERPRISE, CONFINED_SPACE, FIREWORKS_SHOP, MINE, CONSTRUCTION_SITE, ROAD_SECTION, FERRY, GAS_STATION, CROWDED_PLACE, SMALL_PREMISES, TEMPLE, SCENIC_AREA, UTILITY, KEY_SITE. */
  riskKinds?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 实有人数 (Staff). */
  staffActual?: InputMaybe<Scalars['Int']['input']>;
  /** 编制数 (Staff quota). */
  staffQuota?: InputMaybe<Scalars['Int']['input']>;
  /** Unit that will own it; the caller’s own unless given. */
  unit?: InputMaybe<Scalars['PlaceCode']['input']>;
  /** 成立日期 (Since). */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** 撤销日期 (Until). */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** A new 人员 (Person). */
export type CreatePersonInput = {
  /** 出生年份 (Year of birth). */
  birthYear?: InputMaybe<Scalars['Int']['input']>;
  /** 人员类别 (Categories). Codes of personCategory: LEADER, CADRE, VILLAGE_COMMITTEE, COMMUNITY_WORKER, INFORMATION_OFFICER, GRID_WORKER, RESCUER, EXPERT, VOLUNTEER, KEEPER. */
  categories?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Values of fields that units added, by key; null clears. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** 电子邮箱 (Email). Personal: masked unless your role may see it. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** 家庭住址 (Home address). Personal: masked unless your role may see it. */
  homeAddress?: InputMaybe<Scalars['String']['input']>;
  /** 身份证号 (Id number). Personal: masked unless your role may see it. */
  idNumber?: InputMaybe<Scalars['String']['input']>;
  /** 姓名 (Name). */
  name: Scalars['String']['input'];
  /** 人员编号 (Number). */
  number: Scalars['String']['input'];
  /** 手机 (Phone). Personal: masked unless your role may see it. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** 任职经历 (Post history). */
  postHistory?: InputMaybe<Scalars['String']['input']>;
  /** 性别 (Sex). */
  sex?: InputMaybe<Sex>;
  /** 专业特长 (Speciality). */
  speciality?: InputMaybe<Scalars['String']['input']>;
  /** Unit that will own it; the caller’s own unless given. */
  unit?: InputMaybe<Scalars['PlaceCode']['input']>;
};

/** A new 宣传稿件 (Publicity item). */
export type CreatePublicityItemInput = {
  /** 附件 (Attachment). */
  attachment?: InputMaybe<Scalars['ID']['input']>;
  /** 发布渠道 (Channel). */
  channel?: InputMaybe<Scalars['String']['input']>;
  /** 正文 (Content). */
  content?: InputMaybe<Scalars['String']['input']>;
  /** Values of fields that units added, by key; null clears. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** 类型 (Kind). Codes of publicityKind: NEWS, NOTICE, SCIENCE, VIDEO, EVENT. */
  kind: Scalars['String']['input'];
  /** 供稿单位 (From). */
  organization?: InputMaybe<Scalars['ID']['input']>;
  /** 计划发布日期 (To be published on). */
  publishOn?: InputMaybe<Scalars['Date']['input']>;
  /** 状态 (State). Codes of publicityState: DRAFT, PUBLISHED, WITHDRAWN. */
  state?: InputMaybe<Scalars['String']['input']>;
  /** 标题 (Title). */
  title: Scalars['String']['input'];
  /** Unit that will own it; the caller’s own unless given. */
  unit?: InputMaybe<Scalars['PlaceCode']['input']>;
};

/** A new 风险点 (Risk site). */
export type CreateRiskSiteInput = {
  /** 详细位置 (Address). */
  address?: InputMaybe<Scalars['String']['input']>;
  /** 编号 (Code). */
  code: Scalars['String']['input'];
  /** Values of fields that units added, by key; null clears. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** 撤离路线 (Escape routes). */
  escapeRoutes?: InputMaybe<Scalars['String']['input']>;
  /** 已设公示牌 (Public notice). */
  hasPublicNotice?: InputMaybe<Scalars['Boolean']['input']>;
  /** 灾种 (Hazard). Codes of hazardType: FLOOD, FLASH_FLOOD, DROUGHT, METEOROLOGICAL, SNOW, EARTHQUAKE, GEOLOGICAL, FOREST_FIRE, ICE_COLLAPSE, GLACIAL_LAKE, BARRIER_LAKE, FIRE, TRAFFIC, WATERWAY, HAZARDOUS_CHEMICALS, MINE, FIREWORKS, CONSTRUCTION, CONFINED_SPACE, DUST_EXPLOSION, SPECIAL_EQUIPMENT, UTILITIES, CROWD, EPIDEMIC, ANIMAL_EPIDEMIC, FOOD_SAFETY, SOCIAL_SECURITY, GENERAL. */
  hazardType: Scalars['String']['input'];
  /** 威胁户数 (Households at risk) [households]. */
  households?: InputMaybe<Scalars['Int']['input']>;
  /** 行业主管部门 (Industry department). */
  industryDepartment?: InputMaybe<Scalars['ID']['input']>;
  /** 最近排查 (Last inspected). */
  inspectedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 有监测设备 (Monitored). */
  isMonitored?: InputMaybe<Scalars['Boolean']['input']>;
  /** 类型 (Kind). Codes of riskKind: GEOLOGICAL_SITE, SLOPE_CUT_HOUSE, RIVER_SECTION, RESERVOIR, FLASH_FLOOD_AREA, LOW_LYING, FOREST, GRASSLAND, GLACIAL_LAKE, MAJOR_HAZARD_SOURCE, CHEMICAL_ENTERPRISE, DUST_ENTERPRISE, CONFINED_SPACE, FIREWORKS_SHOP, MINE, CONSTRUCTION_SITE, ROAD_SECTION, FERRY, GAS_STATION, CROWDED_PLACE, SMALL_PREMISES, TEMPLE, SCENIC_AREA, UTILITY, KEY_SITE. */
  kind: Scalars['String']['input'];
  /** 风险等级 (Level). */
  level: RiskLevel;
  /** 坐标 (Point). */
  location?: InputMaybe<GeoPointInput>;
  /** 管控措施 (Measures). */
  measures?: InputMaybe<Scalars['String']['input']>;
  /** 名称 (Name). */
  name: Scalars['String']['input'];
  /** 责任单位 (Responsible organization). */
  organization?: InputMaybe<Scalars['ID']['input']>;
  /** 威胁人数 (People at risk) [people]. */
  people?: InputMaybe<Scalars['Int']['input']>;
  /** 所在区划 (Place). */
  place?: InputMaybe<Scalars['PlaceCode']['input']>;
  /** 责任人 (Responsible person). */
  responsiblePerson?: InputMaybe<Scalars['String']['input']>;
  /** 责任人电话 (Phone). Personal: masked unless your role may see it. */
  responsiblePhone?: InputMaybe<Scalars['String']['input']>;
  /** 登记状态 (Registration). Codes of riskSiteReview: REGISTERED, REMOVED. */
  reviewState?: InputMaybe<Scalars['String']['input']>;
  /** 管控状态 (Control state). Codes of controlState: CONTROLLED, RECTIFYING, MONITORED, ELIMINATED. */
  state?: InputMaybe<Scalars['String']['input']>;
  /** 威胁财产 (Property at risk). */
  threatenedProperty?: InputMaybe<Scalars['Fen']['input']>;
  /** Unit that will own it; the caller’s own unless given. */
  unit?: InputMaybe<Scalars['PlaceCode']['input']>;
};

/** A new 授权 (Role grant). */
export type CreateRoleGrantInput = {
  /** Values of fields that units added, by key; null clears. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** 角色 (Role). */
  role: RoleName;
  /** Unit that will own it; the caller’s own unless given. */
  unit?: InputMaybe<Scalars['PlaceCode']['input']>;
  /** 用户 (User). */
  user: Scalars['ID']['input'];
  /** 生效日期 (Valid from). */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** 失效日期 (Valid to). */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** A new 物资 (Supply item). */
export type CreateSupplyItemInput = {
  /** 批次 (Batch). */
  batch: Scalars['String']['input'];
  /** 大类 (Category). */
  category: SupplyCategory;
  /** 分类编码 (Catalogue code). GB/T 38565-2020: 7 digits, 1+2+2+2. */
  code: Scalars['String']['input'];
  /** Values of fields that units added, by key; null clears. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** 仓库 (Depot). */
  depot: Scalars['ID']['input'];
  /** 到期日 (Expires on). */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** 单位 (Unit of measure). */
  measure: Scalars['String']['input'];
  /** 最低储备量 (Minimum quantity). */
  minimumQuantity?: InputMaybe<Scalars['Float']['input']>;
  /** 品名 (Name). */
  name: Scalars['String']['input'];
  /** 生产日期 (Produced on). */
  producedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 数量 (Quantity). */
  quantity: Scalars['Float']['input'];
  /** 备注 (Remark). */
  remark?: InputMaybe<Scalars['String']['input']>;
  /** 保质期 (Shelf life) [months]. */
  shelfLifeMonths?: InputMaybe<Scalars['Int']['input']>;
  /** 储备方式 (Reserve source). Codes of supplySource: GOVERNMENT, AGREEMENT, SOCIAL, HOUSEHOLD. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** 规格型号 (Specification). */
  specification?: InputMaybe<Scalars['String']['input']>;
  /** 最近盘点 (Last stocktaking). */
  stocktakenOn?: InputMaybe<Scalars['Date']['input']>;
  /** Unit that will own it; the caller’s own unless given. */
  unit?: InputMaybe<Scalars['PlaceCode']['input']>;
  /** 单价 (Unit price). */
  unitPrice?: InputMaybe<Scalars['Fen']['input']>;
};

/** A new 应急队伍 (Team). */
export type CreateTeamInput = {
  /** 驻地 (Address). */
  address?: InputMaybe<Scalars['String']['input']>;
  /** 驻地区划 (Base). */
  base?: InputMaybe<Scalars['PlaceCode']['input']>;
  /** 集结时限 (Call-out time) [minutes]. */
  callOutMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** 救援能力 (Capabilities). Codes of capability: SEARCH_RESCUE, WATER_RESCUE, DRAINAGE, DYKE_REPAIR, FOREST_FIREFIGHTING, FIREFIGHTING, HAZMAT, MOUNTAIN_RESCUE, COLLAPSE_RESCUE, MEDICAL, COMMUNICATION, ROAD_CLEARING, POWER, EVACUATION, PATROL, SNOW_CLEARING, HIGH_ALTITUDE. */
  capabilities?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Values of fields that units added, by key; null clears. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** 调动权限 (Dispatch authority). */
  dispatchAuthority?: InputMaybe<Scalars['String']['input']>;
  /** 主要装备 (Equipment). */
  equipment?: InputMaybe<Scalars['String']['input']>;
  /** 组建日期 (Formed on). */
  formedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 专职 (Full time). */
  isFullTime?: InputMaybe<Scalars['Boolean']['input']>;
  /** 类型 (Kind). Codes of teamKind: INTEGRATED, FLOOD, FOREST_FIRE, WEATHER, GEOLOGICAL, MINE_CHEMICAL, UTILITY, HEALTH, ANIMAL_EPIDEMIC, EARTHQUAKE, FULL_TIME_FIRE, RESPONDERS, MASS_PREVENTION, SOCIAL, TECHNICAL, MILITARY. */
  kind: Scalars['String']['input'];
  /** 队长 (Leader). */
  leader?: InputMaybe<Scalars['String']['input']>;
  /** 队长电话 (Leader phone). Personal: masked unless your role may see it. */
  leaderPhone?: InputMaybe<Scalars['String']['input']>;
  /** 坐标 (Point). */
  location?: InputMaybe<GeoPointInput>;
  /** 队伍名称 (Name). */
  name: Scalars['String']['input'];
  /** 组建单位 (Organization). */
  organization?: InputMaybe<Scalars['ID']['input']>;
  /** 编配人数 (Planned size) [people]. */
  plannedSize?: InputMaybe<Scalars['Int']['input']>;
  /** 状态 (State). Codes of teamState: ACTIVE, FORMING, SUSPENDED, DISBANDED. */
  state?: InputMaybe<Scalars['String']['input']>;
  /** 现有人数 (Strength) [people]. */
  strength?: InputMaybe<Scalars['Int']['input']>;
  /** Unit that will own it; the caller’s own unless given. */
  unit?: InputMaybe<Scalars['PlaceCode']['input']>;
};

/** A new 队员 (Team member). */
export type CreateTeamMemberInput = {
  /** Values of fields that units added, by key; null clears. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** 健康状况 (Health). */
  health?: InputMaybe<Scalars['String']['input']>;
  /** 可随时调用 (Available). */
  isAvailable?: InputMaybe<Scalars['Boolean']['input']>;
  /** 已购人身意外保险 (Insured). Required by the Emergency Response Law. */
  isInsured?: InputMaybe<Scalars['Boolean']['input']>;
  /** 入队日期 (Joined on). */
  joinedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 离队日期 (Left on). */
  leftOn?: InputMaybe<Scalars['Date']['input']>;
  /** 人员 (Person). */
  person: Scalars['ID']['input'];
  /** 岗位 (Post). */
  post?: InputMaybe<Scalars['String']['input']>;
  /** 来源 (Source). Codes of teamMemberSource: FULL_TIME, MILITIA, CADRE, POLICE, DOUBLE_REPORT, PROPERTY, GUARD, MEDIC, VILLAGER, VOLUNTEER. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** 队伍 (Team). */
  team: Scalars['ID']['input'];
  /** Unit that will own it; the caller’s own unless given. */
  unit?: InputMaybe<Scalars['PlaceCode']['input']>;
};

/** A new 用户 (User). */
export type CreateUserAccountInput = {
  /** Values of fields that units added, by key; null clears. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** 姓名 (Name). */
  displayName: Scalars['String']['input'];
  /** 停用 (Disabled). */
  isDisabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** 人员档案 (Person). */
  person?: InputMaybe<Scalars['ID']['input']>;
  /** 手机 (Phone). Personal: masked unless your role may see it. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Unit that will own it; the caller’s own unless given. */
  unit?: InputMaybe<Scalars['PlaceCode']['input']>;
  /** 用户名 (Username). Unique in the whole system; used to log in. */
  username: Scalars['String']['input'];
};

/** A field that a unit added to a resource. */
export type CustomFieldInfo = {
  /** That dictionary, as it is there. */
  choices?: Maybe<Dictionary>;
  /** What its value follows from. */
  computed?: Maybe<Scalars['String']['output']>;
  /** Where the codes of a choice come from. */
  dictionary?: Maybe<Scalars['String']['output']>;
  help?: Maybe<Scalars['String']['output']>;
  /** Follows from other fields; nobody writes it. */
  isComputed: Scalars['Boolean']['output'];
  /** Masked for most. */
  isPersonal: Scalars['Boolean']['output'];
  isRequired: Scalars['Boolean']['output'];
  /** Only old records have it. */
  isRetired: Scalars['Boolean']['output'];
  /** Under which `custom` has its value. */
  key: Scalars['String']['output'];
  /** text, integer, decimal, date, choice ... */
  kind: Scalars['String']['output'];
  label: Label;
  max?: Maybe<Scalars['Float']['output']>;
  /** Of a number; of a text, its fewest characters. */
  min?: Maybe<Scalars['Float']['output']>;
  /** An expression, as are those below. */
  requiredWhen?: Maybe<Scalars['String']['output']>;
  /** riskSite */
  resource: Scalars['String']['output'];
  /** Digits behind the point. */
  scale?: Maybe<Scalars['Int']['output']>;
  section?: Maybe<CustomFieldSection>;
  shownWhen?: Maybe<Scalars['String']['output']>;
  /** The resource whose records it refers to. */
  to?: Maybe<Scalars['String']['output']>;
  /** Unit of measurement. */
  unit?: Maybe<Scalars['String']['output']>;
  valid?: Maybe<Scalars['String']['output']>;
  /** What to say of a value that is not valid. */
  validMessage?: Maybe<Scalars['String']['output']>;
};

/** Fields that stand together in the form. */
export type CustomFieldSection = {
  key: Scalars['String']['output'];
  label: Label;
};

/** Conditions on a value; all given ones must hold. */
export type DateFilter = {
  /** Equal. */
  eq?: InputMaybe<Scalars['Date']['input']>;
  /** Greater than. */
  gt?: InputMaybe<Scalars['Date']['input']>;
  /** Greater or equal. */
  gte?: InputMaybe<Scalars['Date']['input']>;
  /** One of these. */
  in?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** Has no value (true) or has one (false). */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than. */
  lt?: InputMaybe<Scalars['Date']['input']>;
  /** Less or equal. */
  lte?: InputMaybe<Scalars['Date']['input']>;
  /** Not equal, or no value. */
  ne?: InputMaybe<Scalars['Date']['input']>;
  /** None of these, or no value. */
  notIn?: InputMaybe<Array<Scalars['Date']['input']>>;
};

/** Conditions on a value; all given ones must hold. */
export type DateTimeFilter = {
  /** Equal. */
  eq?: InputMaybe<Scalars['DateTime']['input']>;
  /** Greater than. */
  gt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Greater or equal. */
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** One of these. */
  in?: InputMaybe<Array<Scalars['DateTime']['input']>>;
  /** Has no value (true) or has one (false). */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than. */
  lt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Less or equal. */
  lte?: InputMaybe<Scalars['DateTime']['input']>;
  /** Not equal, or no value. */
  ne?: InputMaybe<Scalars['DateTime']['input']>;
  /** None of these, or no value. */
  notIn?: InputMaybe<Array<Scalars['DateTime']['input']>>;
};

/** 本地配置 (Definition). */
export type Definition = {
  /** What the caller may do with this record: UPDATE, DELETE. */
  can: Array<Verb>;
  /** 校验值 (Checksum). SHA-256 of the operations as JSON with keys in order. */
  checksum?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  /** Values of fields that units added, by key; see customFields for what there is. Points are { lng lat }, places { code name fullName }, files { id name size type url }, references { id title }, null where you may not read the record; inputs take codes and ids. */
  custom: Scalars['JSON']['output'];
  /** Who changed the record when, the newest first. */
  history?: Maybe<Array<HistoryEntry>>;
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** 类型 (Kind). */
  kind?: Maybe<DefinitionKind>;
  /** 名称 (Name). Of the dictionary, or of the resource. */
  name?: Maybe<Scalars['String']['output']>;
  /** 发布说明 (Note). */
  note?: Maybe<Scalars['String']['output']>;
  /** 版本号 (Number). */
  number?: Maybe<Scalars['Int']['output']>;
  /** 改动 (Operations). */
  operations?: Maybe<Scalars['JSON']['output']>;
  /** Readable by every unit below. */
  published: Scalars['Boolean']['output'];
  /** 发布时间 (Published at). */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 状态 (State). */
  state?: Maybe<DefinitionState>;
  /** The unit that owns the record. */
  unit: Place;
  updatedAt: Scalars['DateTime']['output'];
  /** Name it when you update or delete. */
  version: Scalars['Int']['output'];
};


/** 本地配置 (Definition). */
export type DefinitionCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** 本地配置 (Definition). */
export type DefinitionHistoryArgs = {
  first?: Scalars['Int']['input'];
};

/** The avg of fields in a group. */
export type DefinitionAvg = {
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  number?: Maybe<Scalars['Float']['output']>;
};


/** The avg of fields in a group. */
export type DefinitionAvgCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** A change that does not simply hold any more. */
export type DefinitionConflict = {
  /** Position among the version’s operations. */
  index: Scalars['Int']['output'];
  /** Whether it holds until somebody decides. */
  isApplied: Scalars['Boolean']['output'];
  operation: Scalars['JSON']['output'];
  /** gone, exists, notAllowed, anchorGone or changedAbove. */
  reason: Scalars['String']['output'];
};

/** A page of a list. */
export type DefinitionConnection = {
  edges: Array<DefinitionEdge>;
  /** There are more than totalCount says. */
  isTotalCapped: Scalars['Boolean']['output'];
  nodes: Array<Definition>;
  pageInfo: PageInfo;
  /** Exact up to 10,000. */
  totalCount: Scalars['Int']['output'];
};

/** One difference. */
export type DefinitionDifference = {
  from?: Maybe<Scalars['JSON']['output']>;
  key?: Maybe<Scalars['String']['output']>;
  node: Scalars['String']['output'];
  to?: Maybe<Scalars['JSON']['output']>;
  /** added, removed, changed, marked, hidden, shown or moved. */
  what: Scalars['String']['output'];
};

/** How many different values fields have in a group. */
export type DefinitionDistinct = {
  checksum?: Maybe<Scalars['Int']['output']>;
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  kind?: Maybe<Scalars['Int']['output']>;
  name?: Maybe<Scalars['Int']['output']>;
  number?: Maybe<Scalars['Int']['output']>;
  state?: Maybe<Scalars['Int']['output']>;
};


/** How many different values fields have in a group. */
export type DefinitionDistinctCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** A record in a list. */
export type DefinitionEdge = {
  cursor: Scalars['String']['output'];
  node: Definition;
};

/** Conditions on 本地配置 (Definition); all given ones must hold. */
export type DefinitionFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<DefinitionFilter>>;
  /** 校验值 (Checksum). SHA-256 of the operations as JSON with keys in order. */
  checksum?: InputMaybe<StringFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Conditions on fields that units added: { slopeAngle: { gt: 30 } }. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  id?: InputMaybe<IdFilter>;
  /** 类型 (Kind). */
  kind?: InputMaybe<DefinitionKindFilter>;
  /** 名称 (Name). Of the dictionary, or of the resource. */
  name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  not?: InputMaybe<DefinitionFilter>;
  /** 发布说明 (Note). */
  note?: InputMaybe<StringContainsFilter>;
  /** 版本号 (Number). */
  number?: InputMaybe<IntFilter>;
  /** 改动 (Operations). */
  operations?: InputMaybe<PresenceFilter>;
  /** One of these holds. */
  or?: InputMaybe<Array<DefinitionFilter>>;
  published?: InputMaybe<BooleanFilter>;
  /** 发布时间 (Published at). */
  publishedAt?: InputMaybe<DateTimeFilter>;
  /** 状态 (State). */
  state?: InputMaybe<DefinitionStateFilter>;
  /** The unit that owns the record. */
  unit?: InputMaybe<PlaceCodeFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** Records counted together. */
export type DefinitionGroup = {
  avg: DefinitionAvg;
  count: Scalars['Int']['output'];
  distinct: DefinitionDistinct;
  key: DefinitionGroupKey;
  max: DefinitionMax;
  min: DefinitionMin;
  sum: DefinitionSum;
};

/** A field. */
export type DefinitionGroupField =
  /** checksum */
  | 'CHECKSUM'
  /** childUnit */
  | 'CHILD_UNIT'
  /** kind */
  | 'KIND'
  /** name */
  | 'NAME'
  /** number */
  | 'NUMBER'
  /** state */
  | 'STATE'
  /** unit */
  | 'UNIT';

/** What the records of a group share; ask only for what the list is grouped by. */
export type DefinitionGroupKey = {
  /** 校验值 (Checksum). SHA-256 of the operations as JSON with keys in order. */
  checksum?: Maybe<Scalars['String']['output']>;
  /** Direct child of the caller’s place, or the place itself. */
  childUnit?: Maybe<Place>;
  /** Values of the fields in groupByCustom, by key. */
  custom?: Maybe<Scalars['JSON']['output']>;
  /** 类型 (Kind). */
  kind?: Maybe<DefinitionKind>;
  /** 名称 (Name). Of the dictionary, or of the resource. */
  name?: Maybe<Scalars['String']['output']>;
  /** 版本号 (Number). */
  number?: Maybe<Scalars['Int']['output']>;
  /** 状态 (State). */
  state?: Maybe<DefinitionState>;
  unit?: Maybe<Place>;
};

/** Records of today that would break a rule of a version. */
export type DefinitionImpact = {
  /** Null: you may not count by this field. */
  count?: Maybe<Scalars['Int']['output']>;
  /** level, custom.slopeAngle. */
  field: Scalars['String']['output'];
  /** EMPTY, BELOW_MIN, ABOVE_MAX or RETIRED. */
  problem: Scalars['String']['output'];
  resource: Scalars['String']['output'];
};

/** 配置类型 */
export type DefinitionKind =
  /** 字典 (Dictionary) */
  | 'DICTIONARY'
  /** 自定义字段 (Custom fields) */
  | 'FORM'
  /** 流程 (Lifecycle) */
  | 'LIFECYCLE';

/** Conditions on a value; all given ones must hold. */
export type DefinitionKindFilter = {
  /** Equal. */
  eq?: InputMaybe<DefinitionKind>;
  /** One of these. */
  in?: InputMaybe<Array<DefinitionKind>>;
  /** Has no value (true) or has one (false). */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or no value. */
  ne?: InputMaybe<DefinitionKind>;
  /** None of these, or no value. */
  notIn?: InputMaybe<Array<DefinitionKind>>;
};

/** What one unit changes. */
export type DefinitionLayer = {
  conflicts: Array<DefinitionConflict>;
  id: Scalars['ID']['output'];
  number: Scalars['Int']['output'];
  unit: Scalars['PlaceCode']['output'];
};

/** The max of fields in a group. */
export type DefinitionMax = {
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  number?: Maybe<Scalars['Int']['output']>;
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** The max of fields in a group. */
export type DefinitionMaxCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** The min of fields in a group. */
export type DefinitionMin = {
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  number?: Maybe<Scalars['Int']['output']>;
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** The min of fields in a group. */
export type DefinitionMinCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** What a file of definitions would do to your unit. */
export type DefinitionPackagePlan = {
  /** Of the key that signed it: compare it with what its sender says. */
  fingerprint: Scalars['String']['output'];
  /** Whether this installation signed it. */
  isOurs: Scalars['Boolean']['output'];
  steps: Array<DefinitionPackageStep>;
  takenAt: Scalars['DateTime']['output'];
  /** Where it was taken. */
  unit: Scalars['PlaceCode']['output'];
};

/** What a file would do to one definition. */
export type DefinitionPackageStep = {
  /** As `definitionDifferences` tells them. */
  differences: Scalars['JSON']['output'];
  kind: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** [{ path, label }] in the file’s operations, where it is wrong. */
  problems: Scalars['JSON']['output'];
  /** new, changed, same or wrong. */
  what: Scalars['String']['output'];
};

/** A state of a definition. */
export type DefinitionPoint = {
  /** A version to see in place of the one in force. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** As it was in force then, to read what was written at that time; now unless given. */
  moment?: InputMaybe<Scalars['DateTime']['input']>;
  /** Your own unless given. */
  unit?: InputMaybe<Scalars['PlaceCode']['input']>;
};

/** One sort key. */
export type DefinitionSort = {
  /** Key of a field that a unit added, instead. */
  custom?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<SortDirection>;
  field?: InputMaybe<DefinitionSortField>;
};

/** A field. */
export type DefinitionSortField =
  /** checksum */
  | 'CHECKSUM'
  /** createdAt */
  | 'CREATED_AT'
  /** kind */
  | 'KIND'
  /** name */
  | 'NAME'
  /** number */
  | 'NUMBER'
  /** publishedAt */
  | 'PUBLISHED_AT'
  /** state */
  | 'STATE'
  /** unit */
  | 'UNIT'
  /** updatedAt */
  | 'UPDATED_AT';

/** 配置状态 */
export type DefinitionState =
  /** 草稿 (Draft) */
  | 'DRAFT'
  /** 已发布 (Published) */
  | 'PUBLISHED'
  /** 已停用 (Retired) */
  | 'RETIRED';

/** Conditions on a value; all given ones must hold. */
export type DefinitionStateFilter = {
  /** Equal. */
  eq?: InputMaybe<DefinitionState>;
  /** One of these. */
  in?: InputMaybe<Array<DefinitionState>>;
  /** Has no value (true) or has one (false). */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or no value. */
  ne?: InputMaybe<DefinitionState>;
  /** None of these, or no value. */
  notIn?: InputMaybe<Array<DefinitionState>>;
};

/** The sum of fields in a group. */
export type DefinitionSum = {
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  number?: Maybe<Scalars['Fen']['output']>;
};


/** The sum of fields in a group. */
export type DefinitionSumCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** 委托代办 (Delegation). */
export type Delegation = {
  /** What the caller may do with this record: UPDATE, DELETE. */
  can: Array<Verb>;
  createdAt: Scalars['DateTime']['output'];
  /** Values of fields that units added, by key; see customFields for what there is. Points are { lng lat }, places { code name fullName }, files { id name size type url }, references { id title }, null where you may not read the record; inputs take codes and ids. */
  custom: Scalars['JSON']['output'];
  /** 代办人 (Delegate). */
  delegate?: Maybe<Person>;
  /** 代办人 (Delegate). */
  delegateId?: Maybe<Scalars['ID']['output']>;
  /** 开始日期 (From). */
  from?: Maybe<Scalars['Date']['output']>;
  /** Who changed the record when, the newest first. */
  history?: Maybe<Array<HistoryEntry>>;
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** 委托人 (Principal). */
  principal?: Maybe<Person>;
  /** 委托人 (Principal). */
  principalId?: Maybe<Scalars['ID']['output']>;
  /** 事由 (Reason). */
  reason?: Maybe<Scalars['String']['output']>;
  /** 结束日期 (To). */
  to?: Maybe<Scalars['Date']['output']>;
  /** The unit that owns the record. */
  unit: Place;
  updatedAt: Scalars['DateTime']['output'];
  /** Name it when you update or delete. */
  version: Scalars['Int']['output'];
};


/** 委托代办 (Delegation). */
export type DelegationCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** 委托代办 (Delegation). */
export type DelegationHistoryArgs = {
  first?: Scalars['Int']['input'];
};

/** The avg of fields in a group. */
export type DelegationAvg = {
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
};


/** The avg of fields in a group. */
export type DelegationAvgCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** A page of a list. */
export type DelegationConnection = {
  edges: Array<DelegationEdge>;
  /** There are more than totalCount says. */
  isTotalCapped: Scalars['Boolean']['output'];
  nodes: Array<Delegation>;
  pageInfo: PageInfo;
  /** Exact up to 10,000. */
  totalCount: Scalars['Int']['output'];
};

/** How many different values fields have in a group. */
export type DelegationDistinct = {
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  delegate?: Maybe<Scalars['Int']['output']>;
  from?: Maybe<Scalars['Int']['output']>;
  principal?: Maybe<Scalars['Int']['output']>;
  reason?: Maybe<Scalars['Int']['output']>;
  to?: Maybe<Scalars['Int']['output']>;
};


/** How many different values fields have in a group. */
export type DelegationDistinctCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** A record in a list. */
export type DelegationEdge = {
  cursor: Scalars['String']['output'];
  node: Delegation;
};

/** Conditions on 委托代办 (Delegation); all given ones must hold. */
export type DelegationFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<DelegationFilter>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Conditions on fields that units added: { slopeAngle: { gt: 30 } }. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** 代办人 (Delegate). */
  delegate?: InputMaybe<PersonFilter>;
  /** 代办人 (Delegate). */
  delegateId?: InputMaybe<IdFilter>;
  /** 开始日期 (From). */
  from?: InputMaybe<DateFilter>;
  id?: InputMaybe<IdFilter>;
  /** This does not hold. */
  not?: InputMaybe<DelegationFilter>;
  /** One of these holds. */
  or?: InputMaybe<Array<DelegationFilter>>;
  /** 委托人 (Principal). */
  principal?: InputMaybe<PersonFilter>;
  /** 委托人 (Principal). */
  principalId?: InputMaybe<IdFilter>;
  /** 事由 (Reason). */
  reason?: InputMaybe<StringFilter>;
  /** 结束日期 (To). */
  to?: InputMaybe<DateFilter>;
  /** The unit that owns the record. */
  unit?: InputMaybe<PlaceCodeFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** Records counted together. */
export type DelegationGroup = {
  avg: DelegationAvg;
  count: Scalars['Int']['output'];
  distinct: DelegationDistinct;
  key: DelegationGroupKey;
  max: DelegationMax;
  min: DelegationMin;
  sum: DelegationSum;
};

/** A field. */
export type DelegationGroupField =
  /** childUnit */
  | 'CHILD_UNIT'
  /** delegate */
  | 'DELEGATE'
  /** from */
  | 'FROM'
  /** principal */
  | 'PRINCIPAL'
  /** reason */
  | 'REASON'
  /** to */
  | 'TO'
  /** unit */
  | 'UNIT';

/** What the records of a group share; ask only for what the list is grouped by. */
export type DelegationGroupKey = {
  /** Direct child of the caller’s place, or the place itself. */
  childUnit?: Maybe<Place>;
  /** Values of the fields in groupByCustom, by key. */
  custom?: Maybe<Scalars['JSON']['output']>;
  /** 代办人 (Delegate). */
  delegate?: Maybe<Person>;
  /** 开始日期 (From). */
  from?: Maybe<Scalars['Date']['output']>;
  /** 委托人 (Principal). */
  principal?: Maybe<Person>;
  /** 事由 (Reason). */
  reason?: Maybe<Scalars['String']['output']>;
  /** 结束日期 (To). */
  to?: Maybe<Scalars['Date']['output']>;
  unit?: Maybe<Place>;
};

/** The max of fields in a group. */
export type DelegationMax = {
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  from?: Maybe<Scalars['Date']['output']>;
  to?: Maybe<Scalars['Date']['output']>;
};


/** The max of fields in a group. */
export type DelegationMaxCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** The min of fields in a group. */
export type DelegationMin = {
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  from?: Maybe<Scalars['Date']['output']>;
  to?: Maybe<Scalars['Date']['output']>;
};


/** The min of fields in a group. */
export type DelegationMinCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** One sort key. */
export type DelegationSort = {
  /** Key of a field that a unit added, instead. */
  custom?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<SortDirection>;
  field?: InputMaybe<DelegationSortField>;
};

/** A field. */
export type DelegationSortField =
  /** createdAt */
  | 'CREATED_AT'
  /** from */
  | 'FROM'
  /** reason */
  | 'REASON'
  /** to */
  | 'TO'
  /** unit */
  | 'UNIT'
  /** updatedAt */
  | 'UPDATED_AT';

/** The sum of fields in a group. */
export type DelegationSum = {
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
};


/** The sum of fields in a group. */
export type DelegationSumCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** An account to try Anlan with. */
export type DemoAccount = {
  level: Scalars['String']['output'];
  /** Full name of the unit. */
  place: Scalars['String']['output'];
  role: Scalars['String']['output'];
  unit: Scalars['PlaceCode']['output'];
  username: Scalars['String']['output'];
};

/** 仓库 (Depot). */
export type Depot = {
  /** 地址 (Address). */
  address?: Maybe<Scalars['String']['output']>;
  /** 面积 (Area) [m²]. */
  area?: Maybe<Scalars['Float']['output']>;
  /** What the caller may do with this record: UPDATE, DELETE. */
  can: Array<Verb>;
  /** 最近检查 (Last checked). */
  checkedOn?: Maybe<Scalars['Date']['output']>;
  createdAt: Scalars['DateTime']['output'];
  /** Values of fields that units added, by key; see customFields for what there is. Points are { lng lat }, places { code name fullName }, files { id name size type url }, references { id title }, null where you may not read the record; inputs take codes and ids. */
  custom: Scalars['JSON']['output'];
  /** Who changed the record when, the newest first. */
  history?: Maybe<Array<HistoryEntry>>;
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** 库存物资 */
  items?: Maybe<SupplyItemConnection>;
  /** 保管员 (Keeper). */
  keeper?: Maybe<Scalars['String']['output']>;
  /** 保管员电话 (Keeper phone). Personal: masked unless your role may see it. */
  keeperPhone?: Maybe<Scalars['String']['output']>;
  /** 类型 (Kind). Codes of depotKind: DEPOT, POINT, CONSIGNED, AGREEMENT. */
  kind?: Maybe<Scalars['String']['output']>;
  /** 坐标 (Point). */
  location?: Maybe<GeoPoint>;
  /** 名称 (Name). */
  name?: Maybe<Scalars['String']['output']>;
  /** 管理单位 (Organization). */
  organization?: Maybe<Organization>;
  /** 管理单位 (Organization). */
  organizationId?: Maybe<Scalars['ID']['output']>;
  /** 所在区划 (Place). */
  place?: Maybe<Place>;
  /** The unit that owns the record. */
  unit: Place;
  updatedAt: Scalars['DateTime']['output'];
  /** Name it when you update or delete. */
  version: Scalars['Int']['output'];
};


/** 仓库 (Depot). */
export type DepotCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** 仓库 (Depot). */
export type DepotHistoryArgs = {
  first?: Scalars['Int']['input'];
};


/** 仓库 (Depot). */
export type DepotItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SupplyItemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<Array<SupplyItemSort>>;
};

/** The avg of fields in a group. */
export type DepotAvg = {
  area?: Maybe<Scalars['Float']['output']>;
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
};


/** The avg of fields in a group. */
export type DepotAvgCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** A page of a list. */
export type DepotConnection = {
  edges: Array<DepotEdge>;
  /** There are more than totalCount says. */
  isTotalCapped: Scalars['Boolean']['output'];
  nodes: Array<Depot>;
  pageInfo: PageInfo;
  /** Exact up to 10,000. */
  totalCount: Scalars['Int']['output'];
};

/** How many different values fields have in a group. */
export type DepotDistinct = {
  address?: Maybe<Scalars['Int']['output']>;
  checkedOn?: Maybe<Scalars['Int']['output']>;
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  keeper?: Maybe<Scalars['Int']['output']>;
  kind?: Maybe<Scalars['Int']['output']>;
  name?: Maybe<Scalars['Int']['output']>;
  organization?: Maybe<Scalars['Int']['output']>;
  place?: Maybe<Scalars['Int']['output']>;
};


/** How many different values fields have in a group. */
export type DepotDistinctCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** A record in a list. */
export type DepotEdge = {
  cursor: Scalars['String']['output'];
  node: Depot;
};

/** Conditions on 仓库 (Depot); all given ones must hold. */
export type DepotFilter = {
  /** 地址 (Address). */
  address?: InputMaybe<StringFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<DepotFilter>>;
  /** 面积 (Area) [m²]. */
  area?: InputMaybe<FloatFilter>;
  /** 最近检查 (Last checked). */
  checkedOn?: InputMaybe<DateFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Conditions on fields that units added: { slopeAngle: { gt: 30 } }. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  id?: InputMaybe<IdFilter>;
  /** 库存物资 */
  items?: InputMaybe<SupplyItemListFilter>;
  /** 保管员 (Keeper). */
  keeper?: InputMaybe<StringFilter>;
  /** 保管员电话 (Keeper phone). Personal: masked unless your role may see it. */
  keeperPhone?: InputMaybe<StringFilter>;
  /** 类型 (Kind). Codes of depotKind: DEPOT, POINT, CONSIGNED, AGREEMENT. */
  kind?: InputMaybe<StringEqualityFilter>;
  /** 坐标 (Point). */
  location?: InputMaybe<GeoPointFilter>;
  /** 名称 (Name). */
  name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  not?: InputMaybe<DepotFilter>;
  /** One of these holds. */
  or?: InputMaybe<Array<DepotFilter>>;
  /** 管理单位 (Organization). */
  organization?: InputMaybe<OrganizationFilter>;
  /** 管理单位 (Organization). */
  organizationId?: InputMaybe<IdFilter>;
  /** 所在区划 (Place). */
  place?: InputMaybe<PlaceCodeFilter>;
  /** The unit that owns the record. */
  unit?: InputMaybe<PlaceCodeFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** Records counted together. */
export type DepotGroup = {
  avg: DepotAvg;
  count: Scalars['Int']['output'];
  distinct: DepotDistinct;
  key: DepotGroupKey;
  max: DepotMax;
  min: DepotMin;
  sum: DepotSum;
};

/** A field. */
export type DepotGroupField =
  /** address */
  | 'ADDRESS'
  /** checkedOn */
  | 'CHECKED_ON'
  /** childUnit */
  | 'CHILD_UNIT'
  /** keeper */
  | 'KEEPER'
  /** kind */
  | 'KIND'
  /** name */
  | 'NAME'
  /** organization */
  | 'ORGANIZATION'
  /** place */
  | 'PLACE'
  /** unit */
  | 'UNIT';

/** What the records of a group share; ask only for what the list is grouped by. */
export type DepotGroupKey = {
  /** 地址 (Address). */
  address?: Maybe<Scalars['String']['output']>;
  /** 最近检查 (Last checked). */
  checkedOn?: Maybe<Scalars['Date']['output']>;
  /** Direct child of the caller’s place, or the place itself. */
  childUnit?: Maybe<Place>;
  /** Values of the fields in groupByCustom, by key. */
  custom?: Maybe<Scalars['JSON']['output']>;
  /** 保管员 (Keeper). */
  keeper?: Maybe<Scalars['String']['output']>;
  /** 类型 (Kind). Codes of depotKind: DEPOT, POINT, CONSIGNED, AGREEMENT. */
  kind?: Maybe<Scalars['String']['output']>;
  /** 名称 (Name). */
  name?: Maybe<Scalars['String']['output']>;
  /** 管理单位 (Organization). */
  organization?: Maybe<Organization>;
  /** 所在区划 (Place). */
  place?: Maybe<Place>;
  unit?: Maybe<Place>;
};

/** Conditions on related records. */
export type DepotListFilter = {
  /** None fits. */
  none?: InputMaybe<DepotFilter>;
  /** At least one fits. */
  some?: InputMaybe<DepotFilter>;
};

/** The max of fields in a group. */
export type DepotMax = {
  area?: Maybe<Scalars['Float']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
};


/** The max of fields in a group. */
export type DepotMaxCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** The min of fields in a group. */
export type DepotMin = {
  area?: Maybe<Scalars['Float']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
};


/** The min of fields in a group. */
export type DepotMinCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** One sort key. */
export type DepotSort = {
  /** Key of a field that a unit added, instead. */
  custom?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<SortDirection>;
  field?: InputMaybe<DepotSortField>;
};

/** A field. */
export type DepotSortField =
  /** address */
  | 'ADDRESS'
  /** area */
  | 'AREA'
  /** checkedOn */
  | 'CHECKED_ON'
  /** createdAt */
  | 'CREATED_AT'
  /** keeper */
  | 'KEEPER'
  /** keeperPhone */
  | 'KEEPER_PHONE'
  /** kind */
  | 'KIND'
  /** name */
  | 'NAME'
  /** unit */
  | 'UNIT'
  /** updatedAt */
  | 'UPDATED_AT';

/** The sum of fields in a group. */
export type DepotSum = {
  area?: Maybe<Scalars['Float']['output']>;
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
};


/** The sum of fields in a group. */
export type DepotSumCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** The values of choice fields, as they are where you work. */
export type Dictionary = {
  /** Fixed by law or standard. */
  isLocked: Scalars['Boolean']['output'];
  items: Array<DictionaryItem>;
  label: Label;
  name: Scalars['String']['output'];
};

/** A value of a choice. */
export type DictionaryItem = {
  code: Scalars['String']['output'];
  /** New records may not have it. */
  isRetired: Scalars['Boolean']['output'];
  label: Label;
  replacedBy?: Maybe<Scalars['String']['output']>;
};

/** A definition as it is in force in a unit. */
export type EffectiveDefinition = {
  /** What the unit gets from above, before its own changes. */
  above: Scalars['JSON']['output'];
  /** { nodes: [{ id, type, in, mode, values, isHidden }] } */
  document: Scalars['JSON']['output'];
  /** What it is made of, from above down. */
  layers: Array<DefinitionLayer>;
  unit: Scalars['PlaceCode']['output'];
};

/** 应急预案 (Emergency plan). */
export type EmergencyPlan = {
  /** What the caller may do with this record: UPDATE, DELETE. */
  can: Array<Verb>;
  /** 突发事件类别 (Category). */
  category?: Maybe<HazardCategory>;
  /** 下级预案 */
  children?: Maybe<EmergencyPlanConnection>;
  createdAt: Scalars['DateTime']['output'];
  /** Values of fields that units added, by key; see customFields for what there is. Points are { lng lat }, places { code name fullName }, files { id name size type url }, references { id title }, null where you may not read the record; inputs take codes and ids. */
  custom: Scalars['JSON']['output'];
  /** 预案文本 (Document). */
  document?: Maybe<File>;
  /** 文号 (Document number). */
  documentNumber?: Maybe<Scalars['String']['output']>;
  /** 演练周期 (Drill every) [months]. */
  drillEveryMonths?: Maybe<Scalars['Int']['output']>;
  /** 办理期限 (Decision due). */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** 灾种 (Hazard). Codes of hazardType: FLOOD, FLASH_FLOOD, DROUGHT, METEOROLOGICAL, SNOW, EARTHQUAKE, GEOLOGICAL, FOREST_FIRE, ICE_COLLAPSE, GLACIAL_LAKE, BARRIER_LAKE, FIRE, TRAFFIC, WATERWAY, HAZARDOUS_CHEMICALS, MINE, FIREWORKS, CONSTRUCTION, CONFINED_SPACE, DUST_EXPLOSION, SPECIAL_EQUIPMENT, UTILITIES, CROWD, EPIDEMIC, ANIMAL_EPIDEMIC, FOOD_SAFETY, SOCIAL_SECURITY, GENERAL. */
  hazardType?: Maybe<Scalars['String']['output']>;
  /** Who changed the record when, the newest first. */
  history?: Maybe<Array<HistoryEntry>>;
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** 印发日期 (Issued on). */
  issuedOn?: Maybe<Scalars['Date']['output']>;
  /** 类型 (Kind). Codes of planKind: OVERALL, CATEGORY, SPECIAL, DEPARTMENT, SUB_PLAN, GUARANTEE, TOWNSHIP, VILLAGE, UNIT, ON_SITE, ONE_TO_ONE, KEY_EVENT. */
  kind?: Maybe<Scalars['String']['output']>;
  /** 预案名称 (Name). */
  name?: Maybe<Scalars['String']['output']>;
  /** 下次演练 (Next drill due). */
  nextDrillDue?: Maybe<Scalars['Date']['output']>;
  /** 下次评估 (Next review due). At least every three years. */
  nextReviewDue?: Maybe<Scalars['Date']['output']>;
  /** 编制单位 (Owner). */
  organization?: Maybe<Organization>;
  /** 编制单位 (Owner). */
  organizationId?: Maybe<Scalars['ID']['output']>;
  /** 上级预案 (Parent plan). One level up in the plan tree; the overall plan has none (K-05a). */
  parent?: Maybe<EmergencyPlan>;
  /** 上级预案 (Parent plan). One level up in the plan tree; the overall plan has none (K-05a). */
  parentId?: Maybe<Scalars['ID']['output']>;
  /** Readable by every unit below. */
  published: Scalars['Boolean']['output'];
  /** 待办部门 (Waits for organization). */
  reviewOrganization?: Maybe<Organization>;
  /** 待办部门 (Waits for organization). */
  reviewOrganizationId?: Maybe<Scalars['ID']['output']>;
  /** 待办角色 (Waits for roles). */
  reviewRoles?: Maybe<Array<RoleName>>;
  /** 待办单位 (Waits for). */
  reviewUnit?: Maybe<Place>;
  /** 版本 (Revision). */
  revision?: Maybe<Scalars['String']['output']>;
  /** 针对的风险点 (Risk sites). Sites of level larger and above need a one-to-one plan (K-05e). */
  riskSites: Array<RiskSite>;
  /** 预案状态 (Plan state). Codes of planState: DRAFT, IN_REVIEW, IN_FORCE, REVISING, ABOLISHED. */
  state?: Maybe<Scalars['String']['output']>;
  /** 进入本环节时间 (In this state since). */
  stateSince?: Maybe<Scalars['DateTime']['output']>;
  /** 摘要 (Summary). */
  summary?: Maybe<Scalars['String']['output']>;
  /** The steps that the caller may take with it now. */
  transitions: Array<Transition>;
  /** The unit that owns the record. */
  unit: Place;
  updatedAt: Scalars['DateTime']['output'];
  /** Name it when you update or delete. */
  version: Scalars['Int']['output'];
};


/** 应急预案 (Emergency plan). */
export type EmergencyPlanChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EmergencyPlanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<Array<EmergencyPlanSort>>;
};


/** 应急预案 (Emergency plan). */
export type EmergencyPlanCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** 应急预案 (Emergency plan). */
export type EmergencyPlanHistoryArgs = {
  first?: Scalars['Int']['input'];
};

/** The avg of fields in a group. */
export type EmergencyPlanAvg = {
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  drillEveryMonths?: Maybe<Scalars['Float']['output']>;
};


/** The avg of fields in a group. */
export type EmergencyPlanAvgCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** A page of a list. */
export type EmergencyPlanConnection = {
  edges: Array<EmergencyPlanEdge>;
  /** There are more than totalCount says. */
  isTotalCapped: Scalars['Boolean']['output'];
  nodes: Array<EmergencyPlan>;
  pageInfo: PageInfo;
  /** Exact up to 10,000. */
  totalCount: Scalars['Int']['output'];
};

/** How many different values fields have in a group. */
export type EmergencyPlanDistinct = {
  category?: Maybe<Scalars['Int']['output']>;
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  documentNumber?: Maybe<Scalars['Int']['output']>;
  drillEveryMonths?: Maybe<Scalars['Int']['output']>;
  hazardType?: Maybe<Scalars['Int']['output']>;
  issuedOn?: Maybe<Scalars['Int']['output']>;
  kind?: Maybe<Scalars['Int']['output']>;
  name?: Maybe<Scalars['Int']['output']>;
  nextDrillDue?: Maybe<Scalars['Int']['output']>;
  nextReviewDue?: Maybe<Scalars['Int']['output']>;
  organization?: Maybe<Scalars['Int']['output']>;
  parent?: Maybe<Scalars['Int']['output']>;
  reviewOrganization?: Maybe<Scalars['Int']['output']>;
  reviewUnit?: Maybe<Scalars['Int']['output']>;
  revision?: Maybe<Scalars['Int']['output']>;
  state?: Maybe<Scalars['Int']['output']>;
};


/** How many different values fields have in a group. */
export type EmergencyPlanDistinctCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** A record in a list. */
export type EmergencyPlanEdge = {
  cursor: Scalars['String']['output'];
  node: EmergencyPlan;
};

/** Conditions on 应急预案 (Emergency plan); all given ones must hold. */
export type EmergencyPlanFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<EmergencyPlanFilter>>;
  /** 突发事件类别 (Category). */
  category?: InputMaybe<HazardCategoryFilter>;
  /** 下级预案 */
  children?: InputMaybe<EmergencyPlanListFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Conditions on fields that units added: { slopeAngle: { gt: 30 } }. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** 预案文本 (Document). */
  document?: InputMaybe<PresenceFilter>;
  /** 文号 (Document number). */
  documentNumber?: InputMaybe<StringFilter>;
  /** 演练周期 (Drill every) [months]. */
  drillEveryMonths?: InputMaybe<IntFilter>;
  /** 办理期限 (Decision due). */
  dueAt?: InputMaybe<DateTimeFilter>;
  /** 灾种 (Hazard). Codes of hazardType: FLOOD, FLASH_FLOOD, DROUGHT, METEOROLOGICAL, SNOW, EARTHQUAKE, GEOLOGICAL, FOREST_FIRE, ICE_COLLAPSE, GLACIAL_LAKE, BARRIER_LAKE, FIRE, TRAFFIC, WATERWAY, HAZARDOUS_CHEMICALS, MINE, FIREWORKS, CONSTRUCTION, CONFINED_SPACE, DUST_EXPLOSION, SPECIAL_EQUIPMENT, UTILITIES, CROWD, EPIDEMIC, ANIMAL_EPIDEMIC, FOOD_SAFETY, SOCIAL_SECURITY, GENERAL. */
  hazardType?: InputMaybe<StringEqualityFilter>;
  id?: InputMaybe<IdFilter>;
  /** 印发日期 (Issued on). */
  issuedOn?: InputMaybe<DateFilter>;
  /** 类型 (Kind). Codes of planKind: OVERALL, CATEGORY, SPECIAL, DEPARTMENT, SUB_PLAN, GUARANTEE, TOWNSHIP, VILLAGE, UNIT, ON_SITE, ONE_TO_ONE, KEY_EVENT. */
  kind?: InputMaybe<StringEqualityFilter>;
  /** 预案名称 (Name). */
  name?: InputMaybe<StringFilter>;
  /** 下次演练 (Next drill due). */
  nextDrillDue?: InputMaybe<DateFilter>;
  /** 下次评估 (Next review due). At least every three years. */
  nextReviewDue?: InputMaybe<DateFilter>;
  /** This does not hold. */
  not?: InputMaybe<EmergencyPlanFilter>;
  /** One of these holds. */
  or?: InputMaybe<Array<EmergencyPlanFilter>>;
  /** 编制单位 (Owner). */
  organization?: InputMaybe<OrganizationFilter>;
  /** 编制单位 (Owner). */
  organizationId?: InputMaybe<IdFilter>;
  /** 上级预案 (Parent plan). One level up in the plan tree; the overall plan has none (K-05a). */
  parent?: InputMaybe<EmergencyPlanFilter>;
  /** 上级预案 (Parent plan). One level up in the plan tree; the overall plan has none (K-05a). */
  parentId?: InputMaybe<IdFilter>;
  published?: InputMaybe<BooleanFilter>;
  /** 待办部门 (Waits for organization). */
  reviewOrganization?: InputMaybe<OrganizationFilter>;
  /** 待办部门 (Waits for organization). */
  reviewOrganizationId?: InputMaybe<IdFilter>;
  /** 待办角色 (Waits for roles). */
  reviewRoles?: InputMaybe<RoleNameListFilter>;
  /** 待办单位 (Waits for). */
  reviewUnit?: InputMaybe<PlaceCodeFilter>;
  /** 版本 (Revision). */
  revision?: InputMaybe<StringFilter>;
  /** 针对的风险点 (Risk sites). Sites of level larger and above need a one-to-one plan (K-05e). */
  riskSites?: InputMaybe<RiskSiteListFilter>;
  /** 预案状态 (Plan state). Codes of planState: DRAFT, IN_REVIEW, IN_FORCE, REVISING, ABOLISHED. */
  state?: InputMaybe<StringEqualityFilter>;
  /** 进入本环节时间 (In this state since). */
  stateSince?: InputMaybe<DateTimeFilter>;
  /** 摘要 (Summary). */
  summary?: InputMaybe<StringContainsFilter>;
  /** The unit that owns the record. */
  unit?: InputMaybe<PlaceCodeFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** Records counted together. */
export type EmergencyPlanGroup = {
  avg: EmergencyPlanAvg;
  count: Scalars['Int']['output'];
  distinct: EmergencyPlanDistinct;
  key: EmergencyPlanGroupKey;
  max: EmergencyPlanMax;
  min: EmergencyPlanMin;
  sum: EmergencyPlanSum;
};

/** A field. */
export type EmergencyPlanGroupField =
  /** category */
  | 'CATEGORY'
  /** childUnit */
  | 'CHILD_UNIT'
  /** documentNumber */
  | 'DOCUMENT_NUMBER'
  /** drillEveryMonths */
  | 'DRILL_EVERY_MONTHS'
  /** hazardType */
  | 'HAZARD_TYPE'
  /** issuedOn */
  | 'ISSUED_ON'
  /** kind */
  | 'KIND'
  /** name */
  | 'NAME'
  /** nextDrillDue */
  | 'NEXT_DRILL_DUE'
  /** nextReviewDue */
  | 'NEXT_REVIEW_DUE'
  /** organization */
  | 'ORGANIZATION'
  /** parent */
  | 'PARENT'
  /** reviewOrganization */
  | 'REVIEW_ORGANIZATION'
  /** reviewUnit */
  | 'REVIEW_UNIT'
  /** revision */
  | 'REVISION'
  /** state */
  | 'STATE'
  /** unit */
  | 'UNIT';

/** What the records of a group share; ask only for what the list is grouped by. */
export type EmergencyPlanGroupKey = {
  /** 突发事件类别 (Category). */
  category?: Maybe<HazardCategory>;
  /** Direct child of the caller’s place, or the place itself. */
  childUnit?: Maybe<Place>;
  /** Values of the fields in groupByCustom, by key. */
  custom?: Maybe<Scalars['JSON']['output']>;
  /** 文号 (Document number). */
  documentNumber?: Maybe<Scalars['String']['output']>;
  /** 演练周期 (Drill every) [months]. */
  drillEveryMonths?: Maybe<Scalars['Int']['output']>;
  /** 灾种 (Hazard). Codes of hazardType: FLOOD, FLASH_FLOOD, DROUGHT, METEOROLOGICAL, SNOW, EARTHQUAKE, GEOLOGICAL, FOREST_FIRE, ICE_COLLAPSE, GLACIAL_LAKE, BARRIER_LAKE, FIRE, TRAFFIC, WATERWAY, HAZARDOUS_CHEMICALS, MINE, FIREWORKS, CONSTRUCTION, CONFINED_SPACE, DUST_EXPLOSION, SPECIAL_EQUIPMENT, UTILITIES, CROWD, EPIDEMIC, ANIMAL_EPIDEMIC, FOOD_SAFETY, SOCIAL_SECURITY, GENERAL. */
  hazardType?: Maybe<Scalars['String']['output']>;
  /** 印发日期 (Issued on). */
  issuedOn?: Maybe<Scalars['Date']['output']>;
  /** 类型 (Kind). Codes of planKind: OVERALL, CATEGORY, SPECIAL, DEPARTMENT, SUB_PLAN, GUARANTEE, TOWNSHIP, VILLAGE, UNIT, ON_SITE, ONE_TO_ONE, KEY_EVENT. */
  kind?: Maybe<Scalars['String']['output']>;
  /** 预案名称 (Name). */
  name?: Maybe<Scalars['String']['output']>;
  /** 下次演练 (Next drill due). */
  nextDrillDue?: Maybe<Scalars['Date']['output']>;
  /** 下次评估 (Next review due). At least every three years. */
  nextReviewDue?: Maybe<Scalars['Date']['output']>;
  /** 编制单位 (Owner). */
  organization?: Maybe<Organization>;
  /** 上级预案 (Parent plan). One level up in the plan tree; the overall plan has none (K-05a). */
  parent?: Maybe<EmergencyPlan>;
  /** 待办部门 (Waits for organization). */
  reviewOrganization?: Maybe<Organization>;
  /** 待办单位 (Waits for). */
  reviewUnit?: Maybe<Place>;
  /** 版本 (Revision). */
  revision?: Maybe<Scalars['String']['output']>;
  /** 预案状态 (Plan state). Codes of planState: DRAFT, IN_REVIEW, IN_FORCE, REVISING, ABOLISHED. */
  state?: Maybe<Scalars['String']['output']>;
  unit?: Maybe<Place>;
};

/** Conditions on related records. */
export type EmergencyPlanListFilter = {
  /** None fits. */
  none?: InputMaybe<EmergencyPlanFilter>;
  /** At least one fits. */
  some?: InputMaybe<EmergencyPlanFilter>;
};

/** The max of fields in a group. */
export type EmergencyPlanMax = {
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  drillEveryMonths?: Maybe<Scalars['Int']['output']>;
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  issuedOn?: Maybe<Scalars['Date']['output']>;
  nextDrillDue?: Maybe<Scalars['Date']['output']>;
  nextReviewDue?: Maybe<Scalars['Date']['output']>;
  stateSince?: Maybe<Scalars['DateTime']['output']>;
};


/** The max of fields in a group. */
export type EmergencyPlanMaxCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** The min of fields in a group. */
export type EmergencyPlanMin = {
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  drillEveryMonths?: Maybe<Scalars['Int']['output']>;
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  issuedOn?: Maybe<Scalars['Date']['output']>;
  nextDrillDue?: Maybe<Scalars['Date']['output']>;
  nextReviewDue?: Maybe<Scalars['Date']['output']>;
  stateSince?: Maybe<Scalars['DateTime']['output']>;
};


/** The min of fields in a group. */
export type EmergencyPlanMinCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** One sort key. */
export type EmergencyPlanSort = {
  /** Key of a field that a unit added, instead. */
  custom?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<SortDirection>;
  field?: InputMaybe<EmergencyPlanSortField>;
};

/** A field. */
export type EmergencyPlanSortField =
  /** category */
  | 'CATEGORY'
  /** createdAt */
  | 'CREATED_AT'
  /** documentNumber */
  | 'DOCUMENT_NUMBER'
  /** drillEveryMonths */
  | 'DRILL_EVERY_MONTHS'
  /** dueAt */
  | 'DUE_AT'
  /** hazardType */
  | 'HAZARD_TYPE'
  /** issuedOn */
  | 'ISSUED_ON'
  /** kind */
  | 'KIND'
  /** name */
  | 'NAME'
  /** nextDrillDue */
  | 'NEXT_DRILL_DUE'
  /** nextReviewDue */
  | 'NEXT_REVIEW_DUE'
  /** revision */
  | 'REVISION'
  /** state */
  | 'STATE'
  /** stateSince */
  | 'STATE_SINCE'
  /** unit */
  | 'UNIT'
  /** updatedAt */
  | 'UPDATED_AT';

/** The sum of fields in a group. */
export type EmergencyPlanSum = {
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  drillEveryMonths?: Maybe<Scalars['Fen']['output']>;
};


/** The sum of fields in a group. */
export type EmergencyPlanSumCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** Conditions on a value; all given ones must hold. */
export type FenFilter = {
  /** Equal. */
  eq?: InputMaybe<Scalars['Fen']['input']>;
  /** Greater than. */
  gt?: InputMaybe<Scalars['Fen']['input']>;
  /** Greater or equal. */
  gte?: InputMaybe<Scalars['Fen']['input']>;
  /** One of these. */
  in?: InputMaybe<Array<Scalars['Fen']['input']>>;
  /** Has no value (true) or has one (false). */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than. */
  lt?: InputMaybe<Scalars['Fen']['input']>;
  /** Less or equal. */
  lte?: InputMaybe<Scalars['Fen']['input']>;
  /** Not equal, or no value. */
  ne?: InputMaybe<Scalars['Fen']['input']>;
  /** None of these, or no value. */
  notIn?: InputMaybe<Array<Scalars['Fen']['input']>>;
};

/** What you may do with a field. */
export type FieldAccess = {
  /** In every record you see. */
  can: Array<FieldVerb>;
  /** In some records only, such as those of your own unit. */
  inSome: Array<FieldVerb>;
  /** custom.slopeAngle for one that a unit added. */
  name: Scalars['String']['output'];
};

/** One field before and after. */
export type FieldChange = {
  after?: Maybe<Scalars['JSON']['output']>;
  before?: Maybe<Scalars['JSON']['output']>;
  field: Scalars['String']['output'];
};

/** What may be done with a field. */
export type FieldVerb =
  /** Group by it and compute with it. */
  | 'AGGREGATE'
  /** Give it to a new record. */
  | 'CREATE'
  /** Take it away in a sheet. */
  | 'EXPORT'
  /** Filter by it. */
  | 'FILTER'
  /** See what it was before. */
  | 'HISTORY'
  /** See it masked. */
  | 'MASK'
  /** See it in clear. */
  | 'READ'
  /** Find records by it. */
  | 'SEARCH'
  /** Sort by it. */
  | 'SORT'
  /** Change it. */
  | 'UPDATE';

/** An uploaded file. */
export type File = {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** Bytes. */
  size: Scalars['Int']['output'];
  /** Media type. */
  type: Scalars['String']['output'];
  /** Path on this server; needs the same login. */
  url: Scalars['String']['output'];
};

/** Conditions on a value; all given ones must hold. */
export type FloatFilter = {
  /** Equal. */
  eq?: InputMaybe<Scalars['Float']['input']>;
  /** Greater than. */
  gt?: InputMaybe<Scalars['Float']['input']>;
  /** Greater or equal. */
  gte?: InputMaybe<Scalars['Float']['input']>;
  /** One of these. */
  in?: InputMaybe<Array<Scalars['Float']['input']>>;
  /** Has no value (true) or has one (false). */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than. */
  lt?: InputMaybe<Scalars['Float']['input']>;
  /** Less or equal. */
  lte?: InputMaybe<Scalars['Float']['input']>;
  /** Not equal, or no value. */
  ne?: InputMaybe<Scalars['Float']['input']>;
  /** None of these, or no value. */
  notIn?: InputMaybe<Array<Scalars['Float']['input']>>;
};

/** A box of degrees. */
export type GeoBox = {
  east: Scalars['Float']['input'];
  north: Scalars['Float']['input'];
  south: Scalars['Float']['input'];
  west: Scalars['Float']['input'];
};

/** Degrees of CGCS2000 / WGS 84. */
export type GeoPoint = {
  lat: Scalars['Float']['output'];
  lng: Scalars['Float']['output'];
};

/** Conditions on a value; all given ones must hold. */
export type GeoPointFilter = {
  /** Inside the box. */
  inBox?: InputMaybe<GeoBox>;
  /** Has no value (true) or has one (false). */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Degrees of CGCS2000 / WGS 84. */
export type GeoPointInput = {
  lat: Scalars['Float']['input'];
  lng: Scalars['Float']['input'];
};

/** 冰湖 (Glacial lake). */
export type GlacialLake = {
  /** 海拔 (Altitude) [m]. */
  altitude?: Maybe<Scalars['Int']['output']>;
  /** What the caller may do with this record: UPDATE, DELETE. */
  can: Array<Verb>;
  /** 编号 (Code). */
  code?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  /** Values of fields that units added, by key; see customFields for what there is. Points are { lng lat }, places { code name fullName }, files { id name size type url }, references { id title }, null where you may not read the record; inputs take codes and ids. */
  custom: Scalars['JSON']['output'];
  /** 坝体类型 (Dam kind). Codes of glacialDamKind: MORAINE, ICE, BEDROCK, LANDSLIDE. */
  damKind?: Maybe<Scalars['String']['output']>;
  /** 下游受威胁人数 (People downstream) [people]. */
  downstreamPeople?: Maybe<Scalars['Int']['output']>;
  /** 下游转移方案 (Downstream evacuation). */
  evacuation?: Maybe<Scalars['String']['output']>;
  /** 有自动监测站 (Automatic station). */
  hasStation?: Maybe<Scalars['Boolean']['output']>;
  /** Who changed the record when, the newest first. */
  history?: Maybe<Array<HistoryEntry>>;
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** 坐标 (Point). */
  location?: Maybe<GeoPoint>;
  /** 名称 (Name). */
  name?: Maybe<Scalars['String']['output']>;
  /** 溃决危险 (Outburst risk). */
  outburstRisk?: Maybe<RiskLevel>;
  /** 所在区划 (Place). */
  place?: Maybe<Place>;
  /** 监测责任单位 (Responsible organization). */
  responsible?: Maybe<Organization>;
  /** 监测责任单位 (Responsible organization). */
  responsibleId?: Maybe<Scalars['ID']['output']>;
  /** 最近巡查 (Last surveyed). */
  surveyedOn?: Maybe<Scalars['Date']['output']>;
  /** The unit that owns the record. */
  unit: Place;
  updatedAt: Scalars['DateTime']['output'];
  /** Name it when you update or delete. */
  version: Scalars['Int']['output'];
  /** 水面面积 (Water area) [km²]. */
  waterArea?: Maybe<Scalars['Float']['output']>;
};


/** 冰湖 (Glacial lake). */
export type GlacialLakeCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** 冰湖 (Glacial lake). */
export type GlacialLakeHistoryArgs = {
  first?: Scalars['Int']['input'];
};

/** The avg of fields in a group. */
export type GlacialLakeAvg = {
  altitude?: Maybe<Scalars['Float']['output']>;
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  downstreamPeople?: Maybe<Scalars['Float']['output']>;
  waterArea?: Maybe<Scalars['Float']['output']>;
};


/** The avg of fields in a group. */
export type GlacialLakeAvgCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** A page of a list. */
export type GlacialLakeConnection = {
  edges: Array<GlacialLakeEdge>;
  /** There are more than totalCount says. */
  isTotalCapped: Scalars['Boolean']['output'];
  nodes: Array<GlacialLake>;
  pageInfo: PageInfo;
  /** Exact up to 10,000. */
  totalCount: Scalars['Int']['output'];
};

/** How many different values fields have in a group. */
export type GlacialLakeDistinct = {
  altitude?: Maybe<Scalars['Int']['output']>;
  code?: Maybe<Scalars['Int']['output']>;
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  damKind?: Maybe<Scalars['Int']['output']>;
  downstreamPeople?: Maybe<Scalars['Int']['output']>;
  hasStation?: Maybe<Scalars['Int']['output']>;
  name?: Maybe<Scalars['Int']['output']>;
  outburstRisk?: Maybe<Scalars['Int']['output']>;
  place?: Maybe<Scalars['Int']['output']>;
  responsible?: Maybe<Scalars['Int']['output']>;
  surveyedOn?: Maybe<Scalars['Int']['output']>;
};


/** How many different values fields have in a group. */
export type GlacialLakeDistinctCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** A record in a list. */
export type GlacialLakeEdge = {
  cursor: Scalars['String']['output'];
  node: GlacialLake;
};

/** Conditions on 冰湖 (Glacial lake); all given ones must hold. */
export type GlacialLakeFilter = {
  /** 海拔 (Altitude) [m]. */
  altitude?: InputMaybe<IntFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<GlacialLakeFilter>>;
  /** 编号 (Code). */
  code?: InputMaybe<StringFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Conditions on fields that units added: { slopeAngle: { gt: 30 } }. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** 坝体类型 (Dam kind). Codes of glacialDamKind: MORAINE, ICE, BEDROCK, LANDSLIDE. */
  damKind?: InputMaybe<StringEqualityFilter>;
  /** 下游受威胁人数 (People downstream) [people]. */
  downstreamPeople?: InputMaybe<IntFilter>;
  /** 下游转移方案 (Downstream evacuation). */
  evacuation?: InputMaybe<StringContainsFilter>;
  /** 有自动监测站 (Automatic station). */
  hasStation?: InputMaybe<BooleanFilter>;
  id?: InputMaybe<IdFilter>;
  /** 坐标 (Point). */
  location?: InputMaybe<GeoPointFilter>;
  /** 名称 (Name). */
  name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  not?: InputMaybe<GlacialLakeFilter>;
  /** One of these holds. */
  or?: InputMaybe<Array<GlacialLakeFilter>>;
  /** 溃决危险 (Outburst risk). */
  outburstRisk?: InputMaybe<RiskLevelFilter>;
  /** 所在区划 (Place). */
  place?: InputMaybe<PlaceCodeFilter>;
  /** 监测责任单位 (Responsible organization). */
  responsible?: InputMaybe<OrganizationFilter>;
  /** 监测责任单位 (Responsible organization). */
  responsibleId?: InputMaybe<IdFilter>;
  /** 最近巡查 (Last surveyed). */
  surveyedOn?: InputMaybe<DateFilter>;
  /** The unit that owns the record. */
  unit?: InputMaybe<PlaceCodeFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** 水面面积 (Water area) [km²]. */
  waterArea?: InputMaybe<FloatFilter>;
};

/** Records counted together. */
export type GlacialLakeGroup = {
  avg: GlacialLakeAvg;
  count: Scalars['Int']['output'];
  distinct: GlacialLakeDistinct;
  key: GlacialLakeGroupKey;
  max: GlacialLakeMax;
  min: GlacialLakeMin;
  sum: GlacialLakeSum;
};

/** A field. */
export type GlacialLakeGroupField =
  /** altitude */
  | 'ALTITUDE'
  /** childUnit */
  | 'CHILD_UNIT'
  /** code */
  | 'CODE'
  /** damKind */
  | 'DAM_KIND'
  /** downstreamPeople */
  | 'DOWNSTREAM_PEOPLE'
  /** hasStation */
  | 'HAS_STATION'
  /** name */
  | 'NAME'
  /** outburstRisk */
  | 'OUTBURST_RISK'
  /** place */
  | 'PLACE'
  /** responsible */
  | 'RESPONSIBLE'
  /** surveyedOn */
  | 'SURVEYED_ON'
  /** unit */
  | 'UNIT';

/** What the records of a group share; ask only for what the list is grouped by. */
export type GlacialLakeGroupKey = {
  /** 海拔 (Altitude) [m]. */
  altitude?: Maybe<Scalars['Int']['output']>;
  /** Direct child of the caller’s place, or the place itself. */
  childUnit?: Maybe<Place>;
  /** 编号 (Code). */
  code?: Maybe<Scalars['String']['output']>;
  /** Values of the fields in groupByCustom, by key. */
  custom?: Maybe<Scalars['JSON']['output']>;
  /** 坝体类型 (Dam kind). Codes of glacialDamKind: MORAINE, ICE, BEDROCK, LANDSLIDE. */
  damKind?: Maybe<Scalars['String']['output']>;
  /** 下游受威胁人数 (People downstream) [people]. */
  downstreamPeople?: Maybe<Scalars['Int']['output']>;
  /** 有自动监测站 (Automatic station). */
  hasStation?: Maybe<Scalars['Boolean']['output']>;
  /** 名称 (Name). */
  name?: Maybe<Scalars['String']['output']>;
  /** 溃决危险 (Outburst risk). */
  outburstRisk?: Maybe<RiskLevel>;
  /** 所在区划 (Place). */
  place?: Maybe<Place>;
  /** 监测责任单位 (Responsible organization). */
  responsible?: Maybe<Organization>;
  /** 最近巡查 (Last surveyed). */
  surveyedOn?: Maybe<Scalars['Date']['output']>;
  unit?: Maybe<Place>;
};

/** Conditions on related records. */
export type GlacialLakeListFilter = {
  /** None fits. */
  none?: InputMaybe<GlacialLakeFilter>;
  /** At least one fits. */
  some?: InputMaybe<GlacialLakeFilter>;
};

/** The max of fields in a group. */
export type GlacialLakeMax = {
  altitude?: Maybe<Scalars['Int']['output']>;
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  downstreamPeople?: Maybe<Scalars['Int']['output']>;
  surveyedOn?: Maybe<Scalars['Date']['output']>;
  waterArea?: Maybe<Scalars['Float']['output']>;
};


/** The max of fields in a group. */
export type GlacialLakeMaxCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** The min of fields in a group. */
export type GlacialLakeMin = {
  altitude?: Maybe<Scalars['Int']['output']>;
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  downstreamPeople?: Maybe<Scalars['Int']['output']>;
  surveyedOn?: Maybe<Scalars['Date']['output']>;
  waterArea?: Maybe<Scalars['Float']['output']>;
};


/** The min of fields in a group. */
export type GlacialLakeMinCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** One sort key. */
export type GlacialLakeSort = {
  /** Key of a field that a unit added, instead. */
  custom?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<SortDirection>;
  field?: InputMaybe<GlacialLakeSortField>;
};

/** A field. */
export type GlacialLakeSortField =
  /** altitude */
  | 'ALTITUDE'
  /** code */
  | 'CODE'
  /** createdAt */
  | 'CREATED_AT'
  /** damKind */
  | 'DAM_KIND'
  /** downstreamPeople */
  | 'DOWNSTREAM_PEOPLE'
  /** hasStation */
  | 'HAS_STATION'
  /** name */
  | 'NAME'
  /** outburstRisk */
  | 'OUTBURST_RISK'
  /** surveyedOn */
  | 'SURVEYED_ON'
  /** unit */
  | 'UNIT'
  /** updatedAt */
  | 'UPDATED_AT'
  /** waterArea */
  | 'WATER_AREA';

/** The sum of fields in a group. */
export type GlacialLakeSum = {
  altitude?: Maybe<Scalars['Fen']['output']>;
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  downstreamPeople?: Maybe<Scalars['Fen']['output']>;
  waterArea?: Maybe<Scalars['Float']['output']>;
};


/** The sum of fields in a group. */
export type GlacialLakeSumCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** A role at a unit and everything below. */
export type Grant = {
  role: Scalars['String']['output'];
  unit: Place;
};

/** 突发事件类别 (突发事件应对法 2024, art. 2) */
export type HazardCategory =
  /** 事故灾难 (Accident) */
  | 'ACCIDENT'
  /** 自然灾害 (Natural disaster) */
  | 'NATURAL_DISASTER'
  /** 公共卫生事件 (Public health) */
  | 'PUBLIC_HEALTH'
  /** 社会安全事件 (Social security) */
  | 'SOCIAL_SECURITY';

/** Conditions on a value; all given ones must hold. */
export type HazardCategoryFilter = {
  /** Equal. */
  eq?: InputMaybe<HazardCategory>;
  /** One of these. */
  in?: InputMaybe<Array<HazardCategory>>;
  /** Has no value (true) or has one (false). */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or no value. */
  ne?: InputMaybe<HazardCategory>;
  /** None of these, or no value. */
  notIn?: InputMaybe<Array<HazardCategory>>;
};

/** One change of a record. */
export type HistoryEntry = {
  /** CREATE, UPDATE, DELETE, RESTORE, UNMASK, MOVE (to another lifecycle) or a transition: SUBMIT. */
  action: Scalars['String']['output'];
  /** Name of the person who did it. */
  actor: Scalars['String']['output'];
  at: Scalars['DateTime']['output'];
  changes: Array<FieldChange>;
  /** What was unmasked. */
  fields?: Maybe<Array<Scalars['String']['output']>>;
  /** In whose place the actor took it. */
  principal?: Maybe<Scalars['String']['output']>;
  /** Why something was unmasked, or a transition was taken. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The name of a transition. */
  transition?: Maybe<Label>;
  version: Scalars['Int']['output'];
};

/** Conditions on a value; all given ones must hold. */
export type IdFilter = {
  /** Equal. */
  eq?: InputMaybe<Scalars['ID']['input']>;
  /** One of these. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Has no value (true) or has one (false). */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What waits for your decision, or that of somebody you stand in for. */
export type Inbox = {
  groups: Array<InboxGroup>;
  /** The first to be due first. */
  items: Array<InboxItem>;
};

/** Records of one kind that wait in one state. */
export type InboxGroup = {
  count: Scalars['Int']['output'];
  label: Label;
  overdue: Scalars['Int']['output'];
  resource: Scalars['String']['output'];
  state: Scalars['String']['output'];
};

/** A record that waits. */
export type InboxItem = {
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  isOverdue: Scalars['Boolean']['output'];
  label: Label;
  resource: Scalars['String']['output'];
  since: Scalars['DateTime']['output'];
  state: Scalars['String']['output'];
  title?: Maybe<Scalars['String']['output']>;
  unit: Scalars['PlaceCode']['output'];
  unitName: Scalars['String']['output'];
};

/** 检查巡查 (Inspection). */
export type Inspection = {
  /** What the caller may do with this record: UPDATE, DELETE. */
  can: Array<Verb>;
  createdAt: Scalars['DateTime']['output'];
  /** Values of fields that units added, by key; see customFields for what there is. Points are { lng lat }, places { code name fullName }, files { id name size type url }, references { id title }, null where you may not read the record; inputs take codes and ids. */
  custom: Scalars['JSON']['output'];
  /** 检查情况 (Finding). */
  finding?: Maybe<Scalars['String']['output']>;
  /** Who changed the record when, the newest first. */
  history?: Maybe<Array<HistoryEntry>>;
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** 检查时间 (Inspected at). */
  inspectedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 检查人 (Inspector). */
  inspector?: Maybe<Person>;
  /** 检查人 (Inspector). */
  inspectorId?: Maybe<Scalars['ID']['output']>;
  /** 检查类型 (Kind). Codes of inspectionKind: DAILY, PATROL, SPECIAL, SEASONAL, LEADER, WARNING, OFF_SITE, SECRET. */
  kind?: Maybe<Scalars['String']['output']>;
  /** 编号 (Number). */
  number?: Maybe<Scalars['String']['output']>;
  /** 照片 (Photo). */
  photo?: Maybe<File>;
  /** 结论 (Result). Codes of inspectionResult: NORMAL, FIXED, HAZARD. */
  result?: Maybe<Scalars['String']['output']>;
  /** 风险点 (Risk site). */
  riskSite?: Maybe<RiskSite>;
  /** 风险点 (Risk site). */
  riskSiteId?: Maybe<Scalars['ID']['output']>;
  /** 状态 (State). Codes of inspectionState: PLANNED, DONE. */
  state?: Maybe<Scalars['String']['output']>;
  /** The unit that owns the record. */
  unit: Place;
  updatedAt: Scalars['DateTime']['output'];
  /** Name it when you update or delete. */
  version: Scalars['Int']['output'];
};


/** 检查巡查 (Inspection). */
export type InspectionCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** 检查巡查 (Inspection). */
export type InspectionHistoryArgs = {
  first?: Scalars['Int']['input'];
};

/** The avg of fields in a group. */
export type InspectionAvg = {
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
};


/** The avg of fields in a group. */
export type InspectionAvgCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** A page of a list. */
export type InspectionConnection = {
  edges: Array<InspectionEdge>;
  /** There are more than totalCount says. */
  isTotalCapped: Scalars['Boolean']['output'];
  nodes: Array<Inspection>;
  pageInfo: PageInfo;
  /** Exact up to 10,000. */
  totalCount: Scalars['Int']['output'];
};

/** How many different values fields have in a group. */
export type InspectionDistinct = {
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  inspector?: Maybe<Scalars['Int']['output']>;
  kind?: Maybe<Scalars['Int']['output']>;
  number?: Maybe<Scalars['Int']['output']>;
  result?: Maybe<Scalars['Int']['output']>;
  riskSite?: Maybe<Scalars['Int']['output']>;
  state?: Maybe<Scalars['Int']['output']>;
};


/** How many different values fields have in a group. */
export type InspectionDistinctCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** A record in a list. */
export type InspectionEdge = {
  cursor: Scalars['String']['output'];
  node: Inspection;
};

/** Conditions on 检查巡查 (Inspection); all given ones must hold. */
export type InspectionFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<InspectionFilter>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Conditions on fields that units added: { slopeAngle: { gt: 30 } }. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** 检查情况 (Finding). */
  finding?: InputMaybe<StringContainsFilter>;
  id?: InputMaybe<IdFilter>;
  /** 检查时间 (Inspected at). */
  inspectedAt?: InputMaybe<DateTimeFilter>;
  /** 检查人 (Inspector). */
  inspector?: InputMaybe<PersonFilter>;
  /** 检查人 (Inspector). */
  inspectorId?: InputMaybe<IdFilter>;
  /** 检查类型 (Kind). Codes of inspectionKind: DAILY, PATROL, SPECIAL, SEASONAL, LEADER, WARNING, OFF_SITE, SECRET. */
  kind?: InputMaybe<StringEqualityFilter>;
  /** This does not hold. */
  not?: InputMaybe<InspectionFilter>;
  /** 编号 (Number). */
  number?: InputMaybe<StringFilter>;
  /** One of these holds. */
  or?: InputMaybe<Array<InspectionFilter>>;
  /** 照片 (Photo). */
  photo?: InputMaybe<PresenceFilter>;
  /** 结论 (Result). Codes of inspectionResult: NORMAL, FIXED, HAZARD. */
  result?: InputMaybe<StringEqualityFilter>;
  /** 风险点 (Risk site). */
  riskSite?: InputMaybe<RiskSiteFilter>;
  /** 风险点 (Risk site). */
  riskSiteId?: InputMaybe<IdFilter>;
  /** 状态 (State). Codes of inspectionState: PLANNED, DONE. */
  state?: InputMaybe<StringEqualityFilter>;
  /** The unit that owns the record. */
  unit?: InputMaybe<PlaceCodeFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** Records counted together. */
export type InspectionGroup = {
  avg: InspectionAvg;
  count: Scalars['Int']['output'];
  distinct: InspectionDistinct;
  key: InspectionGroupKey;
  max: InspectionMax;
  min: InspectionMin;
  sum: InspectionSum;
};

/** A field. */
export type InspectionGroupField =
  /** childUnit */
  | 'CHILD_UNIT'
  /** inspector */
  | 'INSPECTOR'
  /** kind */
  | 'KIND'
  /** number */
  | 'NUMBER'
  /** result */
  | 'RESULT'
  /** riskSite */
  | 'RISK_SITE'
  /** state */
  | 'STATE'
  /** unit */
  | 'UNIT';

/** What the records of a group share; ask only for what the list is grouped by. */
export type InspectionGroupKey = {
  /** Direct child of the caller’s place, or the place itself. */
  childUnit?: Maybe<Place>;
  /** Values of the fields in groupByCustom, by key. */
  custom?: Maybe<Scalars['JSON']['output']>;
  /** 检查人 (Inspector). */
  inspector?: Maybe<Person>;
  /** 检查类型 (Kind). Codes of inspectionKind: DAILY, PATROL, SPECIAL, SEASONAL, LEADER, WARNING, OFF_SITE, SECRET. */
  kind?: Maybe<Scalars['String']['output']>;
  /** 编号 (Number). */
  number?: Maybe<Scalars['String']['output']>;
  /** 结论 (Result). Codes of inspectionResult: NORMAL, FIXED, HAZARD. */
  result?: Maybe<Scalars['String']['output']>;
  /** 风险点 (Risk site). */
  riskSite?: Maybe<RiskSite>;
  /** 状态 (State). Codes of inspectionState: PLANNED, DONE. */
  state?: Maybe<Scalars['String']['output']>;
  unit?: Maybe<Place>;
};

/** Conditions on related records. */
export type InspectionListFilter = {
  /** None fits. */
  none?: InputMaybe<InspectionFilter>;
  /** At least one fits. */
  some?: InputMaybe<InspectionFilter>;
};

/** The max of fields in a group. */
export type InspectionMax = {
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  inspectedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** The max of fields in a group. */
export type InspectionMaxCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** The min of fields in a group. */
export type InspectionMin = {
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  inspectedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** The min of fields in a group. */
export type InspectionMinCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** One sort key. */
export type InspectionSort = {
  /** Key of a field that a unit added, instead. */
  custom?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<SortDirection>;
  field?: InputMaybe<InspectionSortField>;
};

/** A field. */
export type InspectionSortField =
  /** createdAt */
  | 'CREATED_AT'
  /** inspectedAt */
  | 'INSPECTED_AT'
  /** kind */
  | 'KIND'
  /** number */
  | 'NUMBER'
  /** result */
  | 'RESULT'
  /** state */
  | 'STATE'
  /** unit */
  | 'UNIT'
  /** updatedAt */
  | 'UPDATED_AT';

/** The sum of fields in a group. */
export type InspectionSum = {
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
};


/** The sum of fields in a group. */
export type InspectionSumCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** Conditions on a value; all given ones must hold. */
export type IntFilter = {
  /** Equal. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** Greater than. */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** Greater or equal. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** One of these. */
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Has no value (true) or has one (false). */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than. */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** Less or equal. */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** Not equal, or no value. */
  ne?: InputMaybe<Scalars['Int']['input']>;
  /** None of these, or no value. */
  notIn?: InputMaybe<Array<Scalars['Int']['input']>>;
};

/** A text in both languages. */
export type Label = {
  en: Scalars['String']['output'];
  zh: Scalars['String']['output'];
};

/** A text in both languages. */
export type LocalText = {
  en: Scalars['String']['output'];
  zh: Scalars['String']['output'];
};

/** A new session. */
export type LoginResult = {
  /** Moves on with every request. */
  expiresAt: Scalars['DateTime']['output'];
  me: Me;
  /** For `Authorization: Bearer`; null where a cookie was set instead. */
  token?: Maybe<Scalars['String']['output']>;
};

/** Who you are and what you may do where you work now. */
export type Me = {
  /** What you may do with one kind of record. */
  can?: Maybe<ResourceAccess>;
  displayName: Scalars['String']['output'];
  grants: Array<Grant>;
  /** The units of your grants: the roots of where you may work. */
  homes: Array<Place>;
  id: Scalars['ID']['output'];
  mustChangePassword: Scalars['Boolean']['output'];
  /** Plugins enabled where you work now. */
  plugins: Array<Scalars['String']['output']>;
  resources: Array<ResourceAccess>;
  /** Your roles where you work now. */
  roles: Array<Scalars['String']['output']>;
  /** Where you work now. */
  unit: Place;
  username: Scalars['String']['output'];
};


/** Who you are and what you may do where you work now. */
export type MeCanArgs = {
  resource: Scalars['String']['input'];
};

export type Mutation = {
  /** 废止 (Abolish): 应急预案 (Emergency plan). */
  abolishEmergencyPlan: EmergencyPlan;
  /** Publishes what a file says, all or nothing. Answers your definitions as they were: applying those with isWhole is the way back. */
  applyDefinitionPackage: Scalars['JSON']['output'];
  /** Changes your password and ends your other sessions. */
  changePassword: Scalars['Boolean']['output'];
  /** Makes a new 权限收紧 (Access rule). */
  createAccessRule: AccessRule;
  /** Makes a new 本地配置 (Definition). */
  createDefinition: Definition;
  /** Makes a new 委托代办 (Delegation). */
  createDelegation: Delegation;
  /** Makes a new 仓库 (Depot). */
  createDepot: Depot;
  /** Makes a new 应急预案 (Emergency plan). */
  createEmergencyPlan: EmergencyPlan;
  /** Makes a new 冰湖 (Glacial lake). */
  createGlacialLake: GlacialLake;
  /** Makes a new 检查巡查 (Inspection). */
  createInspection: Inspection;
  /** Makes a new 任职 (Post). */
  createOrgMember: OrgMember;
  /** Makes a new 机构 (Organization). */
  createOrganization: Organization;
  /** Makes a new 人员 (Person). */
  createPerson: Person;
  /** Makes a new 宣传稿件 (Publicity item). */
  createPublicityItem: PublicityItem;
  /** Makes a new 风险点 (Risk site). */
  createRiskSite: RiskSite;
  /** Makes a new 授权 (Role grant). */
  createRoleGrant: RoleGrant;
  /** Makes a new 物资 (Supply item). */
  createSupplyItem: SupplyItem;
  /** Makes a new 应急队伍 (Team). */
  createTeam: Team;
  /** Makes a new 队员 (Team member). */
  createTeamMember: TeamMember;
  /** Makes a new 用户 (User). */
  createUserAccount: UserAccount;
  /** Deletes a 权限收紧 (Access rule) and answers its id; refused while other records use it. */
  deleteAccessRule: Scalars['ID']['output'];
  /** Deletes a 本地配置 (Definition) and answers its id; refused while other records use it. */
  deleteDefinition: Scalars['ID']['output'];
  /** Deletes a 委托代办 (Delegation) and answers its id; refused while other records use it. */
  deleteDelegation: Scalars['ID']['output'];
  /** Deletes a 仓库 (Depot) and answers its id; refused while other records use it. */
  deleteDepot: Scalars['ID']['output'];
  /** Deletes a 应急预案 (Emergency plan) and answers its id; refused while other records use it. */
  deleteEmergencyPlan: Scalars['ID']['output'];
  /** Deletes a 冰湖 (Glacial lake) and answers its id; refused while other records use it. */
  deleteGlacialLake: Scalars['ID']['output'];
  /** Deletes a 检查巡查 (Inspection) and answers its id; refused while other records use it. */
  deleteInspection: Scalars['ID']['output'];
  /** Deletes a 任职 (Post) and answers its id; refused while other records use it. */
  deleteOrgMember: Scalars['ID']['output'];
  /** Deletes a 机构 (Organization) and answers its id; refused while other records use it. */
  deleteOrganization: Scalars['ID']['output'];
  /** Deletes a 人员 (Person) and answers its id; refused while other records use it. */
  deletePerson: Scalars['ID']['output'];
  /** Deletes a 宣传稿件 (Publicity item) and answers its id; refused while other records use it. */
  deletePublicityItem: Scalars['ID']['output'];
  /** Deletes a 风险点 (Risk site) and answers its id; refused while other records use it. */
  deleteRiskSite: Scalars['ID']['output'];
  /** Deletes a 授权 (Role grant) and answers its id; refused while other records use it. */
  deleteRoleGrant: Scalars['ID']['output'];
  /** Deletes a 物资 (Supply item) and answers its id; refused while other records use it. */
  deleteSupplyItem: Scalars['ID']['output'];
  /** Deletes a 应急队伍 (Team) and answers its id; refused while other records use it. */
  deleteTeam: Scalars['ID']['output'];
  /** Deletes a 队员 (Team member) and answers its id; refused while other records use it. */
  deleteTeamMember: Scalars['ID']['output'];
  /** Deletes a 用户 (User) and answers its id; refused while other records use it. */
  deleteUserAccount: Scalars['ID']['output'];
  /** Disables a module; its records stay and come back with it. */
  disablePlugin: Scalars['Boolean']['output'];
  /** Enables a module for your unit and below. */
  enablePlugin: Scalars['Boolean']['output'];
  /** 印发 (Issue): 应急预案 (Emergency plan). */
  issueEmergencyPlan: EmergencyPlan;
  /** Opens a session. Five wrong passwords in a row lock the account for 15 minutes. */
  login: LoginResult;
  /** Ends this session. */
  logout: Scalars['Boolean']['output'];
  /** Brings a draft into force in your unit and below, within five seconds everywhere; the version before it retires. */
  publishDefinition: Definition;
  /** 发布 (Publish): 宣传稿件 (Publicity item). */
  publishPublicityItem: PublicityItem;
  /** 恢复在册 (Reinstate): 风险点 (Risk site). */
  reinstateRiskSite: RiskSite;
  /** 移出台账 (Remove from the ledger): 风险点 (Risk site). */
  removeRiskSite: RiskSite;
  /** Moves 应急预案 (Emergency plan) to the lifecycle in force in their unit. */
  renewEmergencyPlanLifecycles: Array<TransitionOutcome>;
  /** Moves 宣传稿件 (Publicity item) to the lifecycle in force in their unit. */
  renewPublicityItemLifecycles: Array<TransitionOutcome>;
  /** Moves 风险点 (Risk site) to the lifecycle in force in their unit. */
  renewRiskSiteLifecycles: Array<TransitionOutcome>;
  /** Moves records that you may change from retired codes of a field to those in their place, each by an update of its own. */
  replaceRetired: Replaced;
  /** Gives a 权限收紧 (Access rule) the values of an earlier version; a new version of its own. */
  restoreAccessRule: AccessRule;
  /** Gives a 本地配置 (Definition) the values of an earlier version; a new version of its own. */
  restoreDefinition: Definition;
  /** Gives a 委托代办 (Delegation) the values of an earlier version; a new version of its own. */
  restoreDelegation: Delegation;
  /** Gives a 仓库 (Depot) the values of an earlier version; a new version of its own. */
  restoreDepot: Depot;
  /** Gives a 应急预案 (Emergency plan) the values of an earlier version; a new version of its own. */
  restoreEmergencyPlan: EmergencyPlan;
  /** Gives a 冰湖 (Glacial lake) the values of an earlier version; a new version of its own. */
  restoreGlacialLake: GlacialLake;
  /** Gives a 检查巡查 (Inspection) the values of an earlier version; a new version of its own. */
  restoreInspection: Inspection;
  /** Gives a 任职 (Post) the values of an earlier version; a new version of its own. */
  restoreOrgMember: OrgMember;
  /** Gives a 机构 (Organization) the values of an earlier version; a new version of its own. */
  restoreOrganization: Organization;
  /** Gives a 人员 (Person) the values of an earlier version; a new version of its own. */
  restorePerson: Person;
  /** Gives a 宣传稿件 (Publicity item) the values of an earlier version; a new version of its own. */
  restorePublicityItem: PublicityItem;
  /** Gives a 风险点 (Risk site) the values of an earlier version; a new version of its own. */
  restoreRiskSite: RiskSite;
  /** Gives a 授权 (Role grant) the values of an earlier version; a new version of its own. */
  restoreRoleGrant: RoleGrant;
  /** Gives a 物资 (Supply item) the values of an earlier version; a new version of its own. */
  restoreSupplyItem: SupplyItem;
  /** Gives a 应急队伍 (Team) the values of an earlier version; a new version of its own. */
  restoreTeam: Team;
  /** Gives a 队员 (Team member) the values of an earlier version; a new version of its own. */
  restoreTeamMember: TeamMember;
  /** Gives a 用户 (User) the values of an earlier version; a new version of its own. */
  restoreUserAccount: UserAccount;
  /** Gives your unit back what comes from above; refused where the version added something that records may have. */
  retireDefinition: Definition;
  /** 退回修改 (Return): 应急预案 (Emergency plan). */
  returnEmergencyPlan: EmergencyPlan;
  /** 送审 (Send to review): 应急预案 (Emergency plan). */
  reviewEmergencyPlan: EmergencyPlan;
  /** 启动修订 (Revise): 应急预案 (Emergency plan). */
  reviseEmergencyPlan: EmergencyPlan;
  /** Ends all sessions of a user of your unit or below; answers how many. */
  revokeSessions: Scalars['Int']['output'];
  /** Gives a user of your unit or below a password he must change, and ends his sessions. */
  setPassword: Scalars['Boolean']['output'];
  /** Takes a transition of a 应急预案 (Emergency plan); CONFLICT when somebody was faster. */
  transitionEmergencyPlan: EmergencyPlan;
  /** Takes a transition of several 应急预案 (Emergency plan), each by itself. */
  transitionEmergencyPlans: Array<TransitionOutcome>;
  /** Takes a transition of a 宣传稿件 (Publicity item); CONFLICT when somebody was faster. */
  transitionPublicityItem: PublicityItem;
  /** Takes a transition of several 宣传稿件 (Publicity item), each by itself. */
  transitionPublicityItems: Array<TransitionOutcome>;
  /** Takes a transition of a 风险点 (Risk site); CONFLICT when somebody was faster. */
  transitionRiskSite: RiskSite;
  /** Takes a transition of several 风险点 (Risk site), each by itself. */
  transitionRiskSites: Array<TransitionOutcome>;
  /** Ends the lock of a user of your unit or below. */
  unlockUser: Scalars['Boolean']['output'];
  /** Shows masked fields of one 人员 (Person) this once; who saw what and why is kept in its history. */
  unmaskPerson: Person;
  /** Shows masked fields of one 风险点 (Risk site) this once; who saw what and why is kept in its history. */
  unmaskRiskSite: RiskSite;
  /** Changes a 权限收紧 (Access rule); CONFLICT when somebody was faster. */
  updateAccessRule: AccessRule;
  /** Changes a 本地配置 (Definition); CONFLICT when somebody was faster. */
  updateDefinition: Definition;
  /** Changes a 委托代办 (Delegation); CONFLICT when somebody was faster. */
  updateDelegation: Delegation;
  /** Changes a 仓库 (Depot); CONFLICT when somebody was faster. */
  updateDepot: Depot;
  /** Changes a 应急预案 (Emergency plan); CONFLICT when somebody was faster. */
  updateEmergencyPlan: EmergencyPlan;
  /** Changes a 冰湖 (Glacial lake); CONFLICT when somebody was faster. */
  updateGlacialLake: GlacialLake;
  /** Changes a 检查巡查 (Inspection); CONFLICT when somebody was faster. */
  updateInspection: Inspection;
  /** Changes a 任职 (Post); CONFLICT when somebody was faster. */
  updateOrgMember: OrgMember;
  /** Changes a 机构 (Organization); CONFLICT when somebody was faster. */
  updateOrganization: Organization;
  /** Changes a 人员 (Person); CONFLICT when somebody was faster. */
  updatePerson: Person;
  /** Changes a 宣传稿件 (Publicity item); CONFLICT when somebody was faster. */
  updatePublicityItem: PublicityItem;
  /** Changes a 风险点 (Risk site); CONFLICT when somebody was faster. */
  updateRiskSite: RiskSite;
  /** Changes a 授权 (Role grant); CONFLICT when somebody was faster. */
  updateRoleGrant: RoleGrant;
  /** Changes a 物资 (Supply item); CONFLICT when somebody was faster. */
  updateSupplyItem: SupplyItem;
  /** Changes a 应急队伍 (Team); CONFLICT when somebody was faster. */
  updateTeam: Team;
  /** Changes a 队员 (Team member); CONFLICT when somebody was faster. */
  updateTeamMember: TeamMember;
  /** Changes a 用户 (User); CONFLICT when somebody was faster. */
  updateUserAccount: UserAccount;
  /** 撤稿 (Withdraw): 宣传稿件 (Publicity item). */
  withdrawPublicityItem: PublicityItem;
};


export type MutationAbolishEmergencyPlanArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input?: InputMaybe<UpdateEmergencyPlanInput>;
  reason?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationApplyDefinitionPackageArgs = {
  file: Scalars['JSON']['input'];
  isWhole?: Scalars['Boolean']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
};


export type MutationChangePasswordArgs = {
  current: Scalars['String']['input'];
  password: Scalars['String']['input'];
};


export type MutationCreateAccessRuleArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CreateAccessRuleInput;
};


export type MutationCreateDefinitionArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CreateDefinitionInput;
};


export type MutationCreateDelegationArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CreateDelegationInput;
};


export type MutationCreateDepotArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CreateDepotInput;
};


export type MutationCreateEmergencyPlanArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CreateEmergencyPlanInput;
};


export type MutationCreateGlacialLakeArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CreateGlacialLakeInput;
};


export type MutationCreateInspectionArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CreateInspectionInput;
};


export type MutationCreateOrgMemberArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CreateOrgMemberInput;
};


export type MutationCreateOrganizationArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CreateOrganizationInput;
};


export type MutationCreatePersonArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CreatePersonInput;
};


export type MutationCreatePublicityItemArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CreatePublicityItemInput;
};


export type MutationCreateRiskSiteArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CreateRiskSiteInput;
};


export type MutationCreateRoleGrantArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CreateRoleGrantInput;
};


export type MutationCreateSupplyItemArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CreateSupplyItemInput;
};


export type MutationCreateTeamArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CreateTeamInput;
};


export type MutationCreateTeamMemberArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CreateTeamMemberInput;
};


export type MutationCreateUserAccountArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CreateUserAccountInput;
};


export type MutationDeleteAccessRuleArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationDeleteDefinitionArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationDeleteDelegationArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationDeleteDepotArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationDeleteEmergencyPlanArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationDeleteGlacialLakeArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationDeleteInspectionArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationDeleteOrgMemberArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationDeleteOrganizationArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationDeletePersonArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationDeletePublicityItemArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationDeleteRiskSiteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationDeleteRoleGrantArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationDeleteSupplyItemArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationDeleteTeamArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationDeleteTeamMemberArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationDeleteUserAccountArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationDisablePluginArgs = {
  name: Scalars['String']['input'];
};


export type MutationEnablePluginArgs = {
  name: Scalars['String']['input'];
};


export type MutationIssueEmergencyPlanArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input?: InputMaybe<UpdateEmergencyPlanInput>;
  reason?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationLoginArgs = {
  cookie?: InputMaybe<Scalars['Boolean']['input']>;
  password: Scalars['String']['input'];
  username: Scalars['String']['input'];
};


export type MutationPublishDefinitionArgs = {
  id: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationPublishPublicityItemArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input?: InputMaybe<UpdatePublicityItemInput>;
  reason?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationReinstateRiskSiteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input?: InputMaybe<UpdateRiskSiteInput>;
  reason?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationRemoveRiskSiteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input?: InputMaybe<UpdateRiskSiteInput>;
  reason?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationRenewEmergencyPlanLifecyclesArgs = {
  reason?: InputMaybe<Scalars['String']['input']>;
  records: Array<RecordVersion>;
  states?: Array<StateMapping>;
};


export type MutationRenewPublicityItemLifecyclesArgs = {
  reason?: InputMaybe<Scalars['String']['input']>;
  records: Array<RecordVersion>;
  states?: Array<StateMapping>;
};


export type MutationRenewRiskSiteLifecyclesArgs = {
  reason?: InputMaybe<Scalars['String']['input']>;
  records: Array<RecordVersion>;
  states?: Array<StateMapping>;
};


export type MutationReplaceRetiredArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  field: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
  resource: Scalars['String']['input'];
};


export type MutationRestoreAccessRuleArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  to: Scalars['Int']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRestoreDefinitionArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  to: Scalars['Int']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRestoreDelegationArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  to: Scalars['Int']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRestoreDepotArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  to: Scalars['Int']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRestoreEmergencyPlanArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  to: Scalars['Int']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRestoreGlacialLakeArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  to: Scalars['Int']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRestoreInspectionArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  to: Scalars['Int']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRestoreOrgMemberArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  to: Scalars['Int']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRestoreOrganizationArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  to: Scalars['Int']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRestorePersonArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  to: Scalars['Int']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRestorePublicityItemArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  to: Scalars['Int']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRestoreRiskSiteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  to: Scalars['Int']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRestoreRoleGrantArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  to: Scalars['Int']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRestoreSupplyItemArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  to: Scalars['Int']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRestoreTeamArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  to: Scalars['Int']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRestoreTeamMemberArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  to: Scalars['Int']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRestoreUserAccountArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  to: Scalars['Int']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRetireDefinitionArgs = {
  id: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationReturnEmergencyPlanArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input?: InputMaybe<UpdateEmergencyPlanInput>;
  reason?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationReviewEmergencyPlanArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input?: InputMaybe<UpdateEmergencyPlanInput>;
  reason?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationReviseEmergencyPlanArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input?: InputMaybe<UpdateEmergencyPlanInput>;
  reason?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationRevokeSessionsArgs = {
  user: Scalars['ID']['input'];
};


export type MutationSetPasswordArgs = {
  password: Scalars['String']['input'];
  user: Scalars['ID']['input'];
};


export type MutationTransitionEmergencyPlanArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input?: InputMaybe<UpdateEmergencyPlanInput>;
  reason?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['String']['input']>;
  transition: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationTransitionEmergencyPlansArgs = {
  reason?: InputMaybe<Scalars['String']['input']>;
  records: Array<RecordVersion>;
  to?: InputMaybe<Scalars['String']['input']>;
  transition: Scalars['String']['input'];
};


export type MutationTransitionPublicityItemArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input?: InputMaybe<UpdatePublicityItemInput>;
  reason?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['String']['input']>;
  transition: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationTransitionPublicityItemsArgs = {
  reason?: InputMaybe<Scalars['String']['input']>;
  records: Array<RecordVersion>;
  to?: InputMaybe<Scalars['String']['input']>;
  transition: Scalars['String']['input'];
};


export type MutationTransitionRiskSiteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input?: InputMaybe<UpdateRiskSiteInput>;
  reason?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['String']['input']>;
  transition: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationTransitionRiskSitesArgs = {
  reason?: InputMaybe<Scalars['String']['input']>;
  records: Array<RecordVersion>;
  to?: InputMaybe<Scalars['String']['input']>;
  transition: Scalars['String']['input'];
};


export type MutationUnlockUserArgs = {
  user: Scalars['ID']['input'];
};


export type MutationUnmaskPersonArgs = {
  custom?: InputMaybe<Array<Scalars['String']['input']>>;
  fields?: Array<PersonMaskedField>;
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationUnmaskRiskSiteArgs = {
  custom?: InputMaybe<Array<Scalars['String']['input']>>;
  fields?: Array<RiskSiteMaskedField>;
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationUpdateAccessRuleArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: UpdateAccessRuleInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateDefinitionArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: UpdateDefinitionInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateDelegationArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: UpdateDelegationInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateDepotArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: UpdateDepotInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateEmergencyPlanArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: UpdateEmergencyPlanInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateGlacialLakeArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: UpdateGlacialLakeInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateInspectionArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: UpdateInspectionInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateOrgMemberArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: UpdateOrgMemberInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateOrganizationArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: UpdateOrganizationInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdatePersonArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: UpdatePersonInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdatePublicityItemArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: UpdatePublicityItemInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateRiskSiteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: UpdateRiskSiteInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateRoleGrantArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: UpdateRoleGrantInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateSupplyItemArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: UpdateSupplyItemInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateTeamArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: UpdateTeamInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateTeamMemberArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: UpdateTeamMemberInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateUserAccountArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: UpdateUserAccountInput;
  version: Scalars['Int']['input'];
};


export type MutationWithdrawPublicityItemArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input?: InputMaybe<UpdatePublicityItemInput>;
  reason?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};

/** 任职 (Post). */
export type OrgMember = {
  /** What the caller may do with this record: UPDATE, DELETE. */
  can: Array<Verb>;
  createdAt: Scalars['DateTime']['output'];
  /** Values of fields that units added, by key; see customFields for what there is. Points are { lng lat }, places { code name fullName }, files { id name size type url }, references { id title }, null where you may not read the record; inputs take codes and ids. */
  custom: Scalars['JSON']['output'];
  /** 任职起 (From). */
  from?: Maybe<Scalars['Date']['output']>;
  /** Who changed the record when, the newest first. */
  history?: Maybe<Array<HistoryEntry>>;
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** 因职兼任 (Ex officio). */
  isExOfficio?: Maybe<Scalars['Boolean']['output']>;
  /** 专职 (Full time). */
  isFullTime?: Maybe<Scalars['Boolean']['output']>;
  /** 排序 (Order). */
  order?: Maybe<Scalars['Int']['output']>;
  /** 机构 (Organization). */
  organization?: Maybe<Organization>;
  /** 机构 (Organization). */
  organizationId?: Maybe<Scalars['ID']['output']>;
  /** 人员 (Person). */
  person?: Maybe<Person>;
  /** 人员 (Person). */
  personId?: Maybe<Scalars['ID']['output']>;
  /** 所任职务 (Position). The post that brings this role, such as mayor. */
  position?: Maybe<Scalars['String']['output']>;
  /** 人员来源 (Recruited from). Codes of recruitSource: CIVIL_SERVANT, PUBLIC_INSTITUTION, SECONDED, CONTRACT, PART_TIME. */
  recruitSource?: Maybe<Scalars['String']['output']>;
  /** 角色 (Role). Codes of memberRole: DIRECTOR, EXECUTIVE_DEPUTY, DEPUTY, MEMBER, LIAISON, SPOKESPERSON, INFORMATION_OFFICER, SAFETY_MANAGER, DEDICATED_STAFF. */
  role?: Maybe<Scalars['String']['output']>;
  /** 任职止 (To). */
  to?: Maybe<Scalars['Date']['output']>;
  /** The unit that owns the record. */
  unit: Place;
  updatedAt: Scalars['DateTime']['output'];
  /** Name it when you update or delete. */
  version: Scalars['Int']['output'];
};


/** 任职 (Post). */
export type OrgMemberCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** 任职 (Post). */
export type OrgMemberHistoryArgs = {
  first?: Scalars['Int']['input'];
};

/** The avg of fields in a group. */
export type OrgMemberAvg = {
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  order?: Maybe<Scalars['Float']['output']>;
};


/** The avg of fields in a group. */
export type OrgMemberAvgCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** A page of a list. */
export type OrgMemberConnection = {
  edges: Array<OrgMemberEdge>;
  /** There are more than totalCount says. */
  isTotalCapped: Scalars['Boolean']['output'];
  nodes: Array<OrgMember>;
  pageInfo: PageInfo;
  /** Exact up to 10,000. */
  totalCount: Scalars['Int']['output'];
};

/** How many different values fields have in a group. */
export type OrgMemberDistinct = {
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  from?: Maybe<Scalars['Int']['output']>;
  isExOfficio?: Maybe<Scalars['Int']['output']>;
  isFullTime?: Maybe<Scalars['Int']['output']>;
  order?: Maybe<Scalars['Int']['output']>;
  organization?: Maybe<Scalars['Int']['output']>;
  person?: Maybe<Scalars['Int']['output']>;
  position?: Maybe<Scalars['Int']['output']>;
  recruitSource?: Maybe<Scalars['Int']['output']>;
  role?: Maybe<Scalars['Int']['output']>;
  to?: Maybe<Scalars['Int']['output']>;
};


/** How many different values fields have in a group. */
export type OrgMemberDistinctCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** A record in a list. */
export type OrgMemberEdge = {
  cursor: Scalars['String']['output'];
  node: OrgMember;
};

/** Conditions on 任职 (Post); all given ones must hold. */
export type OrgMemberFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<OrgMemberFilter>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Conditions on fields that units added: { slopeAngle: { gt: 30 } }. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** 任职起 (From). */
  from?: InputMaybe<DateFilter>;
  id?: InputMaybe<IdFilter>;
  /** 因职兼任 (Ex officio). */
  isExOfficio?: InputMaybe<BooleanFilter>;
  /** 专职 (Full time). */
  isFullTime?: InputMaybe<BooleanFilter>;
  /** This does not hold. */
  not?: InputMaybe<OrgMemberFilter>;
  /** One of these holds. */
  or?: InputMaybe<Array<OrgMemberFilter>>;
  /** 排序 (Order). */
  order?: InputMaybe<IntFilter>;
  /** 机构 (Organization). */
  organization?: InputMaybe<OrganizationFilter>;
  /** 机构 (Organization). */
  organizationId?: InputMaybe<IdFilter>;
  /** 人员 (Person). */
  person?: InputMaybe<PersonFilter>;
  /** 人员 (Person). */
  personId?: InputMaybe<IdFilter>;
  /** 所任职务 (Position). The post that brings this role, such as mayor. */
  position?: InputMaybe<StringFilter>;
  /** 人员来源 (Recruited from). Codes of recruitSource: CIVIL_SERVANT, PUBLIC_INSTITUTION, SECONDED, CONTRACT, PART_TIME. */
  recruitSource?: InputMaybe<StringEqualityFilter>;
  /** 角色 (Role). Codes of memberRole: DIRECTOR, EXECUTIVE_DEPUTY, DEPUTY, MEMBER, LIAISON, SPOKESPERSON, INFORMATION_OFFICER, SAFETY_MANAGER, DEDICATED_STAFF. */
  role?: InputMaybe<StringEqualityFilter>;
  /** 任职止 (To). */
  to?: InputMaybe<DateFilter>;
  /** The unit that owns the record. */
  unit?: InputMaybe<PlaceCodeFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** Records counted together. */
export type OrgMemberGroup = {
  avg: OrgMemberAvg;
  count: Scalars['Int']['output'];
  distinct: OrgMemberDistinct;
  key: OrgMemberGroupKey;
  max: OrgMemberMax;
  min: OrgMemberMin;
  sum: OrgMemberSum;
};

/** A field. */
export type OrgMemberGroupField =
  /** childUnit */
  | 'CHILD_UNIT'
  /** from */
  | 'FROM'
  /** isExOfficio */
  | 'IS_EX_OFFICIO'
  /** isFullTime */
  | 'IS_FULL_TIME'
  /** order */
  | 'ORDER'
  /** organization */
  | 'ORGANIZATION'
  /** person */
  | 'PERSON'
  /** position */
  | 'POSITION'
  /** recruitSource */
  | 'RECRUIT_SOURCE'
  /** role */
  | 'ROLE'
  /** to */
  | 'TO'
  /** unit */
  | 'UNIT';

/** What the records of a group share; ask only for what the list is grouped by. */
export type OrgMemberGroupKey = {
  /** Direct child of the caller’s place, or the place itself. */
  childUnit?: Maybe<Place>;
  /** Values of the fields in groupByCustom, by key. */
  custom?: Maybe<Scalars['JSON']['output']>;
  /** 任职起 (From). */
  from?: Maybe<Scalars['Date']['output']>;
  /** 因职兼任 (Ex officio). */
  isExOfficio?: Maybe<Scalars['Boolean']['output']>;
  /** 专职 (Full time). */
  isFullTime?: Maybe<Scalars['Boolean']['output']>;
  /** 排序 (Order). */
  order?: Maybe<Scalars['Int']['output']>;
  /** 机构 (Organization). */
  organization?: Maybe<Organization>;
  /** 人员 (Person). */
  person?: Maybe<Person>;
  /** 所任职务 (Position). The post that brings this role, such as mayor. */
  position?: Maybe<Scalars['String']['output']>;
  /** 人员来源 (Recruited from). Codes of recruitSource: CIVIL_SERVANT, PUBLIC_INSTITUTION, SECONDED, CONTRACT, PART_TIME. */
  recruitSource?: Maybe<Scalars['String']['output']>;
  /** 角色 (Role). Codes of memberRole: DIRECTOR, EXECUTIVE_DEPUTY, DEPUTY, MEMBER, LIAISON, SPOKESPERSON, INFORMATION_OFFICER, SAFETY_MANAGER, DEDICATED_STAFF. */
  role?: Maybe<Scalars['String']['output']>;
  /** 任职止 (To). */
  to?: Maybe<Scalars['Date']['output']>;
  unit?: Maybe<Place>;
};

/** Conditions on related records. */
export type OrgMemberListFilter = {
  /** None fits. */
  none?: InputMaybe<OrgMemberFilter>;
  /** At least one fits. */
  some?: InputMaybe<OrgMemberFilter>;
};

/** The max of fields in a group. */
export type OrgMemberMax = {
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  from?: Maybe<Scalars['Date']['output']>;
  order?: Maybe<Scalars['Int']['output']>;
  to?: Maybe<Scalars['Date']['output']>;
};


/** The max of fields in a group. */
export type OrgMemberMaxCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** The min of fields in a group. */
export type OrgMemberMin = {
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  from?: Maybe<Scalars['Date']['output']>;
  order?: Maybe<Scalars['Int']['output']>;
  to?: Maybe<Scalars['Date']['output']>;
};


/** The min of fields in a group. */
export type OrgMemberMinCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** One sort key. */
export type OrgMemberSort = {
  /** Key of a field that a unit added, instead. */
  custom?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<SortDirection>;
  field?: InputMaybe<OrgMemberSortField>;
};

/** A field. */
export type OrgMemberSortField =
  /** createdAt */
  | 'CREATED_AT'
  /** from */
  | 'FROM'
  /** isExOfficio */
  | 'IS_EX_OFFICIO'
  /** isFullTime */
  | 'IS_FULL_TIME'
  /** order */
  | 'ORDER'
  /** position */
  | 'POSITION'
  /** recruitSource */
  | 'RECRUIT_SOURCE'
  /** role */
  | 'ROLE'
  /** to */
  | 'TO'
  /** unit */
  | 'UNIT'
  /** updatedAt */
  | 'UPDATED_AT';

/** The sum of fields in a group. */
export type OrgMemberSum = {
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  order?: Maybe<Scalars['Fen']['output']>;
};


/** The sum of fields in a group. */
export type OrgMemberSumCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** 机构 (Organization). */
export type Organization = {
  /** 地址 (Address). */
  address?: Maybe<Scalars['String']['output']>;
  /** What the caller may do with this record: UPDATE, DELETE. */
  can: Array<Verb>;
  /** 下级机构 */
  children?: Maybe<OrganizationConnection>;
  createdAt: Scalars['DateTime']['output'];
  /** Values of fields that units added, by key; see customFields for what there is. Points are { lng lat }, places { code name fullName }, files { id name size type url }, references { id title }, null where you may not read the record; inputs take codes and ids. */
  custom: Scalars['JSON']['output'];
  /** 管理的仓库 */
  depots?: Maybe<DepotConnection>;
  /** 成立依据 (Founding document). Title and number of the document that founded it (T1-02). */
  foundingDocument?: Maybe<Scalars['String']['output']>;
  /** 成立文件 (Founding document file). */
  foundingFile?: Maybe<File>;
  /** 主要职责 (Functions). */
  functions?: Maybe<Scalars['String']['output']>;
  /** 监测的冰湖 */
  glacialLakes?: Maybe<GlacialLakeConnection>;
  /** 负责灾种 (Hazards in charge). Codes of hazardType: FLOOD, FLASH_FLOOD, DROUGHT, METEOROLOGICAL, SNOW, EARTHQUAKE, GEOLOGICAL, FOREST_FIRE, ICE_COLLAPSE, GLACIAL_LAKE, BARRIER_LAKE, FIRE, TRAFFIC, WATERWAY, HAZARDOUS_CHEMICALS, MINE, FIREWORKS, CONSTRUCTION, CONFINED_SPACE, DUST_EXPLOSION, SPECIAL_EQUIPMENT, UTILITIES, CROWD, EPIDEMIC, ANIMAL_EPIDEMIC, FOOD_SAFETY, SOCIAL_SECURITY, GENERAL. */
  hazardTypes?: Maybe<Array<Scalars['String']['output']>>;
  /** Who changed the record when, the newest first. */
  history?: Maybe<Array<HistoryEntry>>;
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** 类型 (Kind). Codes of organizationKind: GOVERNMENT, PARTY_BODY, DEPARTMENT, EMERGENCY_BUREAU, COMMAND_HQ, EMERGENCY_COMMITTEE, SAFETY_COMMITTEE, DISASTER_COMMITTEE, COMMITTEE_OFFICE, SPECIAL_OFFICE, DUTY_ROOM, TOWNSHIP, FUNCTIONAL_ZONE, VILLAGE, GRID_CENTRE, ENTERPRISE, SCHOOL, HOSPITAL, TEMPLE, SOCIAL_ORGANIZATION, RED_CROSS, MILITARY, EXTERNAL. */
  kind?: Maybe<Scalars['String']['output']>;
  /** 成员 */
  members?: Maybe<OrgMemberConnection>;
  /** 名称 (Name). */
  name?: Maybe<Scalars['String']['output']>;
  /** 上级机构 (Parent organization). */
  parent?: Maybe<Organization>;
  /** 上级机构 (Parent organization). */
  parentId?: Maybe<Scalars['ID']['output']>;
  /** 办公电话 (Office phone). */
  phone?: Maybe<Scalars['String']['output']>;
  /** 所在区划 (Place). */
  place?: Maybe<Place>;
  /** 编制的预案 */
  plans?: Maybe<EmergencyPlanConnection>;
  /** 宣传稿件 */
  publicityItems?: Maybe<PublicityItemConnection>;
  /** 主管行业的风险点类型 (Kinds of risk sites in charge). Whose industry they are: it audits them (K-04f). Codes of riskKind: GEOLOGICAL_SITE, SLOPE_CUT_HOUSE, RIVER_SECTION, RESERVOIR, FLASH_FLOOD_AREA, LOW_LYING, FOREST, GRASSLAND, GLACIAL_LAKE, MAJOR_HAZARD_SOURCE, CHEMICAL_ENTERPRISE, DUST_ENTERPRISE, CONFINED_SPACE, FIREWORKS_SHOP, MINE, CONSTRUCTION_SITE, ROAD_SECTION, FERRY, GAS_STATION, CROWDED_PLACE, SMALL_PREMISES, TEMPLE, SCENIC_AREA, UTILITY, KEY_SITE. */
  riskKinds?: Maybe<Array<Scalars['String']['output']>>;
  /** 负责的风险点 */
  riskSites?: Maybe<RiskSiteConnection>;
  /** 实有人数 (Staff). */
  staffActual?: Maybe<Scalars['Int']['output']>;
  /** 编制数 (Staff quota). */
  staffQuota?: Maybe<Scalars['Int']['output']>;
  /** 组建的队伍 */
  teams?: Maybe<TeamConnection>;
  /** The unit that owns the record. */
  unit: Place;
  updatedAt: Scalars['DateTime']['output'];
  /** 成立日期 (Since). */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** 撤销日期 (Until). */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Name it when you update or delete. */
  version: Scalars['Int']['output'];
};


/** 机构 (Organization). */
export type OrganizationChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<Array<OrganizationSort>>;
};


/** 机构 (Organization). */
export type OrganizationCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** 机构 (Organization). */
export type OrganizationDepotsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DepotFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<Array<DepotSort>>;
};


/** 机构 (Organization). */
export type OrganizationGlacialLakesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GlacialLakeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<Array<GlacialLakeSort>>;
};


/** 机构 (Organization). */
export type OrganizationHistoryArgs = {
  first?: Scalars['Int']['input'];
};


/** 机构 (Organization). */
export type OrganizationMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrgMemberFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<Array<OrgMemberSort>>;
};


/** 机构 (Organization). */
export type OrganizationPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EmergencyPlanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<Array<EmergencyPlanSort>>;
};


/** 机构 (Organization). */
export type OrganizationPublicityItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PublicityItemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<Array<PublicityItemSort>>;
};


/** 机构 (Organization). */
export type OrganizationRiskSitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RiskSiteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<Array<RiskSiteSort>>;
};


/** 机构 (Organization). */
export type OrganizationTeamsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TeamFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<Array<TeamSort>>;
};

/** The avg of fields in a group. */
export type OrganizationAvg = {
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  staffActual?: Maybe<Scalars['Float']['output']>;
  staffQuota?: Maybe<Scalars['Float']['output']>;
};


/** The avg of fields in a group. */
export type OrganizationAvgCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** A page of a list. */
export type OrganizationConnection = {
  edges: Array<OrganizationEdge>;
  /** There are more than totalCount says. */
  isTotalCapped: Scalars['Boolean']['output'];
  nodes: Array<Organization>;
  pageInfo: PageInfo;
  /** Exact up to 10,000. */
  totalCount: Scalars['Int']['output'];
};

/** How many different values fields have in a group. */
export type OrganizationDistinct = {
  address?: Maybe<Scalars['Int']['output']>;
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  foundingDocument?: Maybe<Scalars['Int']['output']>;
  kind?: Maybe<Scalars['Int']['output']>;
  name?: Maybe<Scalars['Int']['output']>;
  parent?: Maybe<Scalars['Int']['output']>;
  place?: Maybe<Scalars['Int']['output']>;
  staffActual?: Maybe<Scalars['Int']['output']>;
  staffQuota?: Maybe<Scalars['Int']['output']>;
  validFrom?: Maybe<Scalars['Int']['output']>;
  validTo?: Maybe<Scalars['Int']['output']>;
};


/** How many different values fields have in a group. */
export type OrganizationDistinctCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** A record in a list. */
export type OrganizationEdge = {
  cursor: Scalars['String']['output'];
  node: Organization;
};

/** Conditions on 机构 (Organization); all given ones must hold. */
export type OrganizationFilter = {
  /** 地址 (Address). */
  address?: InputMaybe<StringFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<OrganizationFilter>>;
  /** 下级机构 */
  children?: InputMaybe<OrganizationListFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Conditions on fields that units added: { slopeAngle: { gt: 30 } }. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** 管理的仓库 */
  depots?: InputMaybe<DepotListFilter>;
  /** 成立依据 (Founding document). Title and number of the document that founded it (T1-02). */
  foundingDocument?: InputMaybe<StringFilter>;
  /** 成立文件 (Founding document file). */
  foundingFile?: InputMaybe<PresenceFilter>;
  /** 主要职责 (Functions). */
  functions?: InputMaybe<StringContainsFilter>;
  /** 监测的冰湖 */
  glacialLakes?: InputMaybe<GlacialLakeListFilter>;
  /** 负责灾种 (Hazards in charge). Codes of hazardType: FLOOD, FLASH_FLOOD, DROUGHT, METEOROLOGICAL, SNOW, EARTHQUAKE, GEOLOGICAL, FOREST_FIRE, ICE_COLLAPSE, GLACIAL_LAKE, BARRIER_LAKE, FIRE, TRAFFIC, WATERWAY, HAZARDOUS_CHEMICALS, MINE, FIREWORKS, CONSTRUCTION, CONFINED_SPACE, DUST_EXPLOSION, SPECIAL_EQUIPMENT, UTILITIES, CROWD, EPIDEMIC, ANIMAL_EPIDEMIC, FOOD_SAFETY, SOCIAL_SECURITY, GENERAL. */
  hazardTypes?: InputMaybe<StringListFilter>;
  id?: InputMaybe<IdFilter>;
  /** 类型 (Kind). Codes of organizationKind: GOVERNMENT, PARTY_BODY, DEPARTMENT, EMERGENCY_BUREAU, COMMAND_HQ, EMERGENCY_COMMITTEE, SAFETY_COMMITTEE, DISASTER_COMMITTEE, COMMITTEE_OFFICE, SPECIAL_OFFICE, DUTY_ROOM, TOWNSHIP, FUNCTIONAL_ZONE, VILLAGE, GRID_CENTRE, ENTERPRISE, SCHOOL, HOSPITAL, TEMPLE, SOCIAL_ORGANIZATION, RED_CROSS, MILITARY, EXTERNAL. */
  kind?: InputMaybe<StringEqualityFilter>;
  /** 成员 */
  members?: InputMaybe<OrgMemberListFilter>;
  /** 名称 (Name). */
  name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  not?: InputMaybe<OrganizationFilter>;
  /** One of these holds. */
  or?: InputMaybe<Array<OrganizationFilter>>;
  /** 上级机构 (Parent organization). */
  parent?: InputMaybe<OrganizationFilter>;
  /** 上级机构 (Parent organization). */
  parentId?: InputMaybe<IdFilter>;
  /** 办公电话 (Office phone). */
  phone?: InputMaybe<StringFilter>;
  /** 所在区划 (Place). */
  place?: InputMaybe<PlaceCodeFilter>;
  /** 编制的预案 */
  plans?: InputMaybe<EmergencyPlanListFilter>;
  /** 宣传稿件 */
  publicityItems?: InputMaybe<PublicityItemListFilter>;
  /** 主管行业的风险点类型 (Kinds of risk sites in charge). Whose industry they are: it audits them (K-04f). Codes of riskKind: GEOLOGICAL_SITE, SLOPE_CUT_HOUSE, RIVER_SECTION, RESERVOIR, FLASH_FLOOD_AREA, LOW_LYING, FOREST, GRASSLAND, GLACIAL_LAKE, MAJOR_HAZARD_SOURCE, CHEMICAL_ENTERPRISE, DUST_ENTERPRISE, CONFINED_SPACE, FIREWORKS_SHOP, MINE, CONSTRUCTION_SITE, ROAD_SECTION, FERRY, GAS_STATION, CROWDED_PLACE, SMALL_PREMISES, TEMPLE, SCENIC_AREA, UTILITY, KEY_SITE. */
  riskKinds?: InputMaybe<StringListFilter>;
  /** 负责的风险点 */
  riskSites?: InputMaybe<RiskSiteListFilter>;
  /** 实有人数 (Staff). */
  staffActual?: InputMaybe<IntFilter>;
  /** 编制数 (Staff quota). */
  staffQuota?: InputMaybe<IntFilter>;
  /** 组建的队伍 */
  teams?: InputMaybe<TeamListFilter>;
  /** The unit that owns the record. */
  unit?: InputMaybe<PlaceCodeFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** 成立日期 (Since). */
  validFrom?: InputMaybe<DateFilter>;
  /** 撤销日期 (Until). */
  validTo?: InputMaybe<DateFilter>;
};

/** Records counted together. */
export type OrganizationGroup = {
  avg: OrganizationAvg;
  count: Scalars['Int']['output'];
  distinct: OrganizationDistinct;
  key: OrganizationGroupKey;
  max: OrganizationMax;
  min: OrganizationMin;
  sum: OrganizationSum;
};

/** A field. */
export type OrganizationGroupField =
  /** address */
  | 'ADDRESS'
  /** childUnit */
  | 'CHILD_UNIT'
  /** foundingDocument */
  | 'FOUNDING_DOCUMENT'
  /** kind */
  | 'KIND'
  /** name */
  | 'NAME'
  /** parent */
  | 'PARENT'
  /** place */
  | 'PLACE'
  /** staffActual */
  | 'STAFF_ACTUAL'
  /** staffQuota */
  | 'STAFF_QUOTA'
  /** unit */
  | 'UNIT'
  /** validFrom */
  | 'VALID_FROM'
  /** validTo */
  | 'VALID_TO';

/** What the records of a group share; ask only for what the list is grouped by. */
export type OrganizationGroupKey = {
  /** 地址 (Address). */
  address?: Maybe<Scalars['String']['output']>;
  /** Direct child of the caller’s place, or the place itself. */
  childUnit?: Maybe<Place>;
  /** Values of the fields in groupByCustom, by key. */
  custom?: Maybe<Scalars['JSON']['output']>;
  /** 成立依据 (Founding document). Title and number of the document that founded it (T1-02). */
  foundingDocument?: Maybe<Scalars['String']['output']>;
  /** 类型 (Kind). Codes of organizationKind: GOVERNMENT, PARTY_BODY, DEPARTMENT, EMERGENCY_BUREAU, COMMAND_HQ, EMERGENCY_COMMITTEE, SAFETY_COMMITTEE, DISASTER_COMMITTEE, COMMITTEE_OFFICE, SPECIAL_OFFICE, DUTY_ROOM, TOWNSHIP, FUNCTIONAL_ZONE, VILLAGE, GRID_CENTRE, ENTERPRISE, SCHOOL, HOSPITAL, TEMPLE, SOCIAL_ORGANIZATION, RED_CROSS, MILITARY, EXTERNAL. */
  kind?: Maybe<Scalars['String']['output']>;
  /** 名称 (Name). */
  name?: Maybe<Scalars['String']['output']>;
  /** 上级机构 (Parent organization). */
  parent?: Maybe<Organization>;
  /** 所在区划 (Place). */
  place?: Maybe<Place>;
  /** 实有人数 (Staff). */
  staffActual?: Maybe<Scalars['Int']['output']>;
  /** 编制数 (Staff quota). */
  staffQuota?: Maybe<Scalars['Int']['output']>;
  unit?: Maybe<Place>;
  /** 成立日期 (Since). */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** 撤销日期 (Until). */
  validTo?: Maybe<Scalars['Date']['output']>;
};

/** Conditions on related records. */
export type OrganizationListFilter = {
  /** None fits. */
  none?: InputMaybe<OrganizationFilter>;
  /** At least one fits. */
  some?: InputMaybe<OrganizationFilter>;
};

/** The max of fields in a group. */
export type OrganizationMax = {
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  staffActual?: Maybe<Scalars['Int']['output']>;
  staffQuota?: Maybe<Scalars['Int']['output']>;
  validFrom?: Maybe<Scalars['Date']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
};


/** The max of fields in a group. */
export type OrganizationMaxCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** The min of fields in a group. */
export type OrganizationMin = {
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  staffActual?: Maybe<Scalars['Int']['output']>;
  staffQuota?: Maybe<Scalars['Int']['output']>;
  validFrom?: Maybe<Scalars['Date']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
};


/** The min of fields in a group. */
export type OrganizationMinCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** One sort key. */
export type OrganizationSort = {
  /** Key of a field that a unit added, instead. */
  custom?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<SortDirection>;
  field?: InputMaybe<OrganizationSortField>;
};

/** A field. */
export type OrganizationSortField =
  /** address */
  | 'ADDRESS'
  /** createdAt */
  | 'CREATED_AT'
  /** foundingDocument */
  | 'FOUNDING_DOCUMENT'
  /** kind */
  | 'KIND'
  /** name */
  | 'NAME'
  /** phone */
  | 'PHONE'
  /** staffActual */
  | 'STAFF_ACTUAL'
  /** staffQuota */
  | 'STAFF_QUOTA'
  /** unit */
  | 'UNIT'
  /** updatedAt */
  | 'UPDATED_AT'
  /** validFrom */
  | 'VALID_FROM'
  /** validTo */
  | 'VALID_TO';

/** The sum of fields in a group. */
export type OrganizationSum = {
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  staffActual?: Maybe<Scalars['Fen']['output']>;
  staffQuota?: Maybe<Scalars['Fen']['output']>;
};


/** The sum of fields in a group. */
export type OrganizationSumCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** Where a page lies in its list. */
export type PageInfo = {
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** 人员 (Person). */
export type Person = {
  /** 出生年份 (Year of birth). */
  birthYear?: Maybe<Scalars['Int']['output']>;
  /** What the caller may do with this record: UPDATE, DELETE. */
  can: Array<Verb>;
  /** 人员类别 (Categories). Codes of personCategory: LEADER, CADRE, VILLAGE_COMMITTEE, COMMUNITY_WORKER, INFORMATION_OFFICER, GRID_WORKER, RESCUER, EXPERT, VOLUNTEER, KEEPER. */
  categories?: Maybe<Array<Scalars['String']['output']>>;
  createdAt: Scalars['DateTime']['output'];
  /** Values of fields that units added, by key; see customFields for what there is. Points are { lng lat }, places { code name fullName }, files { id name size type url }, references { id title }, null where you may not read the record; inputs take codes and ids. */
  custom: Scalars['JSON']['output'];
  /** 电子邮箱 (Email). Personal: masked unless your role may see it. */
  email?: Maybe<Scalars['String']['output']>;
  /** Who changed the record when, the newest first. */
  history?: Maybe<Array<HistoryEntry>>;
  /** 家庭住址 (Home address). Personal: masked unless your role may see it. */
  homeAddress?: Maybe<Scalars['String']['output']>;
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** 身份证号 (Id number). Personal: masked unless your role may see it. */
  idNumber?: Maybe<Scalars['String']['output']>;
  /** 检查巡查 */
  inspections?: Maybe<InspectionConnection>;
  /** 姓名 (Name). */
  name?: Maybe<Scalars['String']['output']>;
  /** 人员编号 (Number). */
  number?: Maybe<Scalars['String']['output']>;
  /** 手机 (Phone). Personal: masked unless your role may see it. */
  phone?: Maybe<Scalars['String']['output']>;
  /** 任职经历 (Post history). */
  postHistory?: Maybe<Scalars['String']['output']>;
  /** 任职 */
  posts?: Maybe<OrgMemberConnection>;
  /** 性别 (Sex). */
  sex?: Maybe<Sex>;
  /** 专业特长 (Speciality). */
  speciality?: Maybe<Scalars['String']['output']>;
  /** 所在队伍 */
  teamPosts?: Maybe<TeamMemberConnection>;
  /** The unit that owns the record. */
  unit: Place;
  updatedAt: Scalars['DateTime']['output'];
  /** Name it when you update or delete. */
  version: Scalars['Int']['output'];
};


/** 人员 (Person). */
export type PersonCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** 人员 (Person). */
export type PersonHistoryArgs = {
  first?: Scalars['Int']['input'];
};


/** 人员 (Person). */
export type PersonInspectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InspectionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<Array<InspectionSort>>;
};


/** 人员 (Person). */
export type PersonPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrgMemberFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<Array<OrgMemberSort>>;
};


/** 人员 (Person). */
export type PersonTeamPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TeamMemberFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<Array<TeamMemberSort>>;
};

/** The avg of fields in a group. */
export type PersonAvg = {
  birthYear?: Maybe<Scalars['Float']['output']>;
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
};


/** The avg of fields in a group. */
export type PersonAvgCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** A page of a list. */
export type PersonConnection = {
  edges: Array<PersonEdge>;
  /** There are more than totalCount says. */
  isTotalCapped: Scalars['Boolean']['output'];
  nodes: Array<Person>;
  pageInfo: PageInfo;
  /** Exact up to 10,000. */
  totalCount: Scalars['Int']['output'];
};

/** How many different values fields have in a group. */
export type PersonDistinct = {
  birthYear?: Maybe<Scalars['Int']['output']>;
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  homeAddress?: Maybe<Scalars['Int']['output']>;
  name?: Maybe<Scalars['Int']['output']>;
  number?: Maybe<Scalars['Int']['output']>;
  sex?: Maybe<Scalars['Int']['output']>;
  speciality?: Maybe<Scalars['Int']['output']>;
};


/** How many different values fields have in a group. */
export type PersonDistinctCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** A record in a list. */
export type PersonEdge = {
  cursor: Scalars['String']['output'];
  node: Person;
};

/** Conditions on 人员 (Person); all given ones must hold. */
export type PersonFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<PersonFilter>>;
  /** 出生年份 (Year of birth). */
  birthYear?: InputMaybe<IntFilter>;
  /** 人员类别 (Categories). Codes of personCategory: LEADER, CADRE, VILLAGE_COMMITTEE, COMMUNITY_WORKER, INFORMATION_OFFICER, GRID_WORKER, RESCUER, EXPERT, VOLUNTEER, KEEPER. */
  categories?: InputMaybe<StringListFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Conditions on fields that units added: { slopeAngle: { gt: 30 } }. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** 电子邮箱 (Email). Personal: masked unless your role may see it. */
  email?: InputMaybe<StringFilter>;
  /** 家庭住址 (Home address). Personal: masked unless your role may see it. */
  homeAddress?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  /** 身份证号 (Id number). Personal: masked unless your role may see it. */
  idNumber?: InputMaybe<StringEqualityFilter>;
  /** 检查巡查 */
  inspections?: InputMaybe<InspectionListFilter>;
  /** 姓名 (Name). */
  name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  not?: InputMaybe<PersonFilter>;
  /** 人员编号 (Number). */
  number?: InputMaybe<StringFilter>;
  /** One of these holds. */
  or?: InputMaybe<Array<PersonFilter>>;
  /** 手机 (Phone). Personal: masked unless your role may see it. */
  phone?: InputMaybe<StringFilter>;
  /** 任职经历 (Post history). */
  postHistory?: InputMaybe<StringContainsFilter>;
  /** 任职 */
  posts?: InputMaybe<OrgMemberListFilter>;
  /** 性别 (Sex). */
  sex?: InputMaybe<SexFilter>;
  /** 专业特长 (Speciality). */
  speciality?: InputMaybe<StringFilter>;
  /** 所在队伍 */
  teamPosts?: InputMaybe<TeamMemberListFilter>;
  /** The unit that owns the record. */
  unit?: InputMaybe<PlaceCodeFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** Records counted together. */
export type PersonGroup = {
  avg: PersonAvg;
  count: Scalars['Int']['output'];
  distinct: PersonDistinct;
  key: PersonGroupKey;
  max: PersonMax;
  min: PersonMin;
  sum: PersonSum;
};

/** A field. */
export type PersonGroupField =
  /** birthYear */
  | 'BIRTH_YEAR'
  /** childUnit */
  | 'CHILD_UNIT'
  /** homeAddress */
  | 'HOME_ADDRESS'
  /** name */
  | 'NAME'
  /** number */
  | 'NUMBER'
  /** sex */
  | 'SEX'
  /** speciality */
  | 'SPECIALITY'
  /** unit */
  | 'UNIT';

/** What the records of a group share; ask only for what the list is grouped by. */
export type PersonGroupKey = {
  /** 出生年份 (Year of birth). */
  birthYear?: Maybe<Scalars['Int']['output']>;
  /** Direct child of the caller’s place, or the place itself. */
  childUnit?: Maybe<Place>;
  /** Values of the fields in groupByCustom, by key. */
  custom?: Maybe<Scalars['JSON']['output']>;
  /** 家庭住址 (Home address). Personal: masked unless your role may see it. */
  homeAddress?: Maybe<Scalars['String']['output']>;
  /** 姓名 (Name). */
  name?: Maybe<Scalars['String']['output']>;
  /** 人员编号 (Number). */
  number?: Maybe<Scalars['String']['output']>;
  /** 性别 (Sex). */
  sex?: Maybe<Sex>;
  /** 专业特长 (Speciality). */
  speciality?: Maybe<Scalars['String']['output']>;
  unit?: Maybe<Place>;
};

/** A field. */
export type PersonMaskedField =
  /** email */
  | 'EMAIL'
  /** homeAddress */
  | 'HOME_ADDRESS'
  /** idNumber */
  | 'ID_NUMBER'
  /** phone */
  | 'PHONE';

/** The max of fields in a group. */
export type PersonMax = {
  birthYear?: Maybe<Scalars['Int']['output']>;
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
};


/** The max of fields in a group. */
export type PersonMaxCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** The min of fields in a group. */
export type PersonMin = {
  birthYear?: Maybe<Scalars['Int']['output']>;
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
};


/** The min of fields in a group. */
export type PersonMinCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** One sort key. */
export type PersonSort = {
  /** Key of a field that a unit added, instead. */
  custom?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<SortDirection>;
  field?: InputMaybe<PersonSortField>;
};

/** A field. */
export type PersonSortField =
  /** birthYear */
  | 'BIRTH_YEAR'
  /** createdAt */
  | 'CREATED_AT'
  /** email */
  | 'EMAIL'
  /** homeAddress */
  | 'HOME_ADDRESS'
  /** name */
  | 'NAME'
  /** number */
  | 'NUMBER'
  /** phone */
  | 'PHONE'
  /** sex */
  | 'SEX'
  /** speciality */
  | 'SPECIALITY'
  /** unit */
  | 'UNIT'
  /** updatedAt */
  | 'UPDATED_AT';

/** The sum of fields in a group. */
export type PersonSum = {
  birthYear?: Maybe<Scalars['Fen']['output']>;
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
};


/** The sum of fields in a group. */
export type PersonSumCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** A node of the division tree. */
export type Place = {
  code: Scalars['PlaceCode']['output'];
  /** The level a functional zone counts as. */
  countsAs?: Maybe<Scalars['String']['output']>;
  /** As people write it: 长沙市望城区高塘岭街道. */
  fullName: Scalars['String']['output'];
  hasChildren: Scalars['Boolean']['output'];
  /** Not an administrative division, but counts as one. */
  isFunctionalZone: Scalars['Boolean']['output'];
  /** province, city, district, township or village. */
  level: Scalars['String']['output'];
  name: Scalars['String']['output'];
  parent?: Maybe<Place>;
  /** The places above, from the top, and the place itself. */
  path: Array<Place>;
};

/** Conditions on a value; all given ones must hold. */
export type PlaceCodeFilter = {
  /** Equal. */
  eq?: InputMaybe<Scalars['PlaceCode']['input']>;
  /** One of these. */
  in?: InputMaybe<Array<Scalars['PlaceCode']['input']>>;
  /** Has no value (true) or has one (false). */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** The place and everything below. */
  within?: InputMaybe<Scalars['PlaceCode']['input']>;
};

/** A local module. */
export type PluginInfo = {
  help: LocalText;
  /** Enabled where you work now. */
  isEnabled: Scalars['Boolean']['output'];
  /** Enabled by a unit above; only that unit can disable it. */
  isInherited: Scalars['Boolean']['output'];
  label: LocalText;
  name: Scalars['String']['output'];
};

/** Conditions on a value; all given ones must hold. */
export type PresenceFilter = {
  /** Has no value (true) or has one (false). */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 宣传稿件 (Publicity item). */
export type PublicityItem = {
  /** 附件 (Attachment). */
  attachment?: Maybe<File>;
  /** What the caller may do with this record: UPDATE, DELETE. */
  can: Array<Verb>;
  /** 发布渠道 (Channel). */
  channel?: Maybe<Scalars['String']['output']>;
  /** 正文 (Content). */
  content?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  /** Values of fields that units added, by key; see customFields for what there is. Points are { lng lat }, places { code name fullName }, files { id name size type url }, references { id title }, null where you may not read the record; inputs take codes and ids. */
  custom: Scalars['JSON']['output'];
  /** 办理期限 (Decision due). */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who changed the record when, the newest first. */
  history?: Maybe<Array<HistoryEntry>>;
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** 类型 (Kind). Codes of publicityKind: NEWS, NOTICE, SCIENCE, VIDEO, EVENT. */
  kind?: Maybe<Scalars['String']['output']>;
  /** 供稿单位 (From). */
  organization?: Maybe<Organization>;
  /** 供稿单位 (From). */
  organizationId?: Maybe<Scalars['ID']['output']>;
  /** 计划发布日期 (To be published on). */
  publishOn?: Maybe<Scalars['Date']['output']>;
  /** 待办部门 (Waits for organization). */
  reviewOrganization?: Maybe<Organization>;
  /** 待办部门 (Waits for organization). */
  reviewOrganizationId?: Maybe<Scalars['ID']['output']>;
  /** 待办角色 (Waits for roles). */
  reviewRoles?: Maybe<Array<RoleName>>;
  /** 待办单位 (Waits for). */
  reviewUnit?: Maybe<Place>;
  /** 状态 (State). Codes of publicityState: DRAFT, PUBLISHED, WITHDRAWN. */
  state?: Maybe<Scalars['String']['output']>;
  /** 进入本环节时间 (In this state since). */
  stateSince?: Maybe<Scalars['DateTime']['output']>;
  /** 标题 (Title). */
  title?: Maybe<Scalars['String']['output']>;
  /** The steps that the caller may take with it now. */
  transitions: Array<Transition>;
  /** The unit that owns the record. */
  unit: Place;
  updatedAt: Scalars['DateTime']['output'];
  /** Name it when you update or delete. */
  version: Scalars['Int']['output'];
};


/** 宣传稿件 (Publicity item). */
export type PublicityItemCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** 宣传稿件 (Publicity item). */
export type PublicityItemHistoryArgs = {
  first?: Scalars['Int']['input'];
};

/** The avg of fields in a group. */
export type PublicityItemAvg = {
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
};


/** The avg of fields in a group. */
export type PublicityItemAvgCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** A page of a list. */
export type PublicityItemConnection = {
  edges: Array<PublicityItemEdge>;
  /** There are more than totalCount says. */
  isTotalCapped: Scalars['Boolean']['output'];
  nodes: Array<PublicityItem>;
  pageInfo: PageInfo;
  /** Exact up to 10,000. */
  totalCount: Scalars['Int']['output'];
};

/** How many different values fields have in a group. */
export type PublicityItemDistinct = {
  channel?: Maybe<Scalars['Int']['output']>;
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  kind?: Maybe<Scalars['Int']['output']>;
  organization?: Maybe<Scalars['Int']['output']>;
  publishOn?: Maybe<Scalars['Int']['output']>;
  reviewOrganization?: Maybe<Scalars['Int']['output']>;
  reviewUnit?: Maybe<Scalars['Int']['output']>;
  state?: Maybe<Scalars['Int']['output']>;
  title?: Maybe<Scalars['Int']['output']>;
};


/** How many different values fields have in a group. */
export type PublicityItemDistinctCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** A record in a list. */
export type PublicityItemEdge = {
  cursor: Scalars['String']['output'];
  node: PublicityItem;
};

/** Conditions on 宣传稿件 (Publicity item); all given ones must hold. */
export type PublicityItemFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<PublicityItemFilter>>;
  /** 附件 (Attachment). */
  attachment?: InputMaybe<PresenceFilter>;
  /** 发布渠道 (Channel). */
  channel?: InputMaybe<StringFilter>;
  /** 正文 (Content). */
  content?: InputMaybe<StringContainsFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Conditions on fields that units added: { slopeAngle: { gt: 30 } }. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** 办理期限 (Decision due). */
  dueAt?: InputMaybe<DateTimeFilter>;
  id?: InputMaybe<IdFilter>;
  /** 类型 (Kind). Codes of publicityKind: NEWS, NOTICE, SCIENCE, VIDEO, EVENT. */
  kind?: InputMaybe<StringEqualityFilter>;
  /** This does not hold. */
  not?: InputMaybe<PublicityItemFilter>;
  /** One of these holds. */
  or?: InputMaybe<Array<PublicityItemFilter>>;
  /** 供稿单位 (From). */
  organization?: InputMaybe<OrganizationFilter>;
  /** 供稿单位 (From). */
  organizationId?: InputMaybe<IdFilter>;
  /** 计划发布日期 (To be published on). */
  publishOn?: InputMaybe<DateFilter>;
  /** 待办部门 (Waits for organization). */
  reviewOrganization?: InputMaybe<OrganizationFilter>;
  /** 待办部门 (Waits for organization). */
  reviewOrganizationId?: InputMaybe<IdFilter>;
  /** 待办角色 (Waits for roles). */
  reviewRoles?: InputMaybe<RoleNameListFilter>;
  /** 待办单位 (Waits for). */
  reviewUnit?: InputMaybe<PlaceCodeFilter>;
  /** 状态 (State). Codes of publicityState: DRAFT, PUBLISHED, WITHDRAWN. */
  state?: InputMaybe<StringEqualityFilter>;
  /** 进入本环节时间 (In this state since). */
  stateSince?: InputMaybe<DateTimeFilter>;
  /** 标题 (Title). */
  title?: InputMaybe<StringFilter>;
  /** The unit that owns the record. */
  unit?: InputMaybe<PlaceCodeFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** Records counted together. */
export type PublicityItemGroup = {
  avg: PublicityItemAvg;
  count: Scalars['Int']['output'];
  distinct: PublicityItemDistinct;
  key: PublicityItemGroupKey;
  max: PublicityItemMax;
  min: PublicityItemMin;
  sum: PublicityItemSum;
};

/** A field. */
export type PublicityItemGroupField =
  /** channel */
  | 'CHANNEL'
  /** childUnit */
  | 'CHILD_UNIT'
  /** kind */
  | 'KIND'
  /** organization */
  | 'ORGANIZATION'
  /** publishOn */
  | 'PUBLISH_ON'
  /** reviewOrganization */
  | 'REVIEW_ORGANIZATION'
  /** reviewUnit */
  | 'REVIEW_UNIT'
  /** state */
  | 'STATE'
  /** title */
  | 'TITLE'
  /** unit */
  | 'UNIT';

/** What the records of a group share; ask only for what the list is grouped by. */
export type PublicityItemGroupKey = {
  /** 发布渠道 (Channel). */
  channel?: Maybe<Scalars['String']['output']>;
  /** Direct child of the caller’s place, or the place itself. */
  childUnit?: Maybe<Place>;
  /** Values of the fields in groupByCustom, by key. */
  custom?: Maybe<Scalars['JSON']['output']>;
  /** 类型 (Kind). Codes of publicityKind: NEWS, NOTICE, SCIENCE, VIDEO, EVENT. */
  kind?: Maybe<Scalars['String']['output']>;
  /** 供稿单位 (From). */
  organization?: Maybe<Organization>;
  /** 计划发布日期 (To be published on). */
  publishOn?: Maybe<Scalars['Date']['output']>;
  /** 待办部门 (Waits for organization). */
  reviewOrganization?: Maybe<Organization>;
  /** 待办单位 (Waits for). */
  reviewUnit?: Maybe<Place>;
  /** 状态 (State). Codes of publicityState: DRAFT, PUBLISHED, WITHDRAWN. */
  state?: Maybe<Scalars['String']['output']>;
  /** 标题 (Title). */
  title?: Maybe<Scalars['String']['output']>;
  unit?: Maybe<Place>;
};

/** Conditions on related records. */
export type PublicityItemListFilter = {
  /** None fits. */
  none?: InputMaybe<PublicityItemFilter>;
  /** At least one fits. */
  some?: InputMaybe<PublicityItemFilter>;
};

/** The max of fields in a group. */
export type PublicityItemMax = {
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  publishOn?: Maybe<Scalars['Date']['output']>;
  stateSince?: Maybe<Scalars['DateTime']['output']>;
};


/** The max of fields in a group. */
export type PublicityItemMaxCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** The min of fields in a group. */
export type PublicityItemMin = {
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  publishOn?: Maybe<Scalars['Date']['output']>;
  stateSince?: Maybe<Scalars['DateTime']['output']>;
};


/** The min of fields in a group. */
export type PublicityItemMinCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** One sort key. */
export type PublicityItemSort = {
  /** Key of a field that a unit added, instead. */
  custom?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<SortDirection>;
  field?: InputMaybe<PublicityItemSortField>;
};

/** A field. */
export type PublicityItemSortField =
  /** channel */
  | 'CHANNEL'
  /** createdAt */
  | 'CREATED_AT'
  /** dueAt */
  | 'DUE_AT'
  /** kind */
  | 'KIND'
  /** publishOn */
  | 'PUBLISH_ON'
  /** state */
  | 'STATE'
  /** stateSince */
  | 'STATE_SINCE'
  /** title */
  | 'TITLE'
  /** unit */
  | 'UNIT'
  /** updatedAt */
  | 'UPDATED_AT';

/** The sum of fields in a group. */
export type PublicityItemSum = {
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
};


/** The sum of fields in a group. */
export type PublicityItemSumCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

export type Query = {
  /** This installation; answered without a login. */
  about: About;
  /** One 权限收紧 (Access rule). */
  accessRule?: Maybe<AccessRule>;
  /** Who changed this AccessRule when, the newest first. */
  accessRuleHistory: Array<HistoryEntry>;
  /** A list of 权限收紧 (Access rule), of your unit and below. */
  accessRules: AccessRuleConnection;
  /** 权限收紧 (Access rule) counted, by groups. */
  accessRulesAggregate: Array<AccessRuleGroup>;
  /** The fields that units added to resources: yours, those above and, for reading, those below; what you may do with them is in `me`. */
  customFields: Array<CustomFieldInfo>;
  /** One 本地配置 (Definition). */
  definition?: Maybe<Definition>;
  /** What differs between two states of a definition, of one unit or of two. */
  definitionDifferences: Array<DefinitionDifference>;
  /** Who changed this Definition when, the newest first. */
  definitionHistory: Array<HistoryEntry>;
  /** How many records that you read in its unit and below would break a rule of this version; none where none. */
  definitionImpact: Array<DefinitionImpact>;
  /** All that your unit itself has in force, as one signed file. */
  definitionPackage: Scalars['JSON']['output'];
  /** What applying a file would change; changes nothing. */
  definitionPackagePlan: DefinitionPackagePlan;
  /** The units below that change what this version makes of a definition, and what would be in doubt there. */
  definitionUses: Array<DefinitionLayer>;
  /** A list of 本地配置 (Definition), of your unit and below. */
  definitions: DefinitionConnection;
  /** 本地配置 (Definition) counted, by groups. */
  definitionsAggregate: Array<DefinitionGroup>;
  /** One 委托代办 (Delegation). */
  delegation?: Maybe<Delegation>;
  /** Who changed this Delegation when, the newest first. */
  delegationHistory: Array<HistoryEntry>;
  /** A list of 委托代办 (Delegation), of your unit and below. */
  delegations: DelegationConnection;
  /** 委托代办 (Delegation) counted, by groups. */
  delegationsAggregate: Array<DelegationGroup>;
  /** One 仓库 (Depot). */
  depot?: Maybe<Depot>;
  /** Who changed this Depot when, the newest first. */
  depotHistory: Array<HistoryEntry>;
  /** A list of 仓库 (Depot), of your unit and below. */
  depots: DepotConnection;
  /** 仓库 (Depot) counted, by groups. */
  depotsAggregate: Array<DepotGroup>;
  /** The values of choices where you work, with those that only records of units below have. */
  dictionaries: Array<Dictionary>;
  /** A definition as it is, was, or with a draft would be, in force in your unit or one below. */
  effectiveDefinition: EffectiveDefinition;
  /** One 应急预案 (Emergency plan). */
  emergencyPlan?: Maybe<EmergencyPlan>;
  /** Who changed this EmergencyPlan when, the newest first. */
  emergencyPlanHistory: Array<HistoryEntry>;
  /** A list of 应急预案 (Emergency plan), of your unit and below. */
  emergencyPlans: EmergencyPlanConnection;
  /** 应急预案 (Emergency plan) counted, by groups. */
  emergencyPlansAggregate: Array<EmergencyPlanGroup>;
  /** One 冰湖 (Glacial lake). */
  glacialLake?: Maybe<GlacialLake>;
  /** Who changed this GlacialLake when, the newest first. */
  glacialLakeHistory: Array<HistoryEntry>;
  /** A list of 冰湖 (Glacial lake), of your unit and below. */
  glacialLakes: GlacialLakeConnection;
  /** 冰湖 (Glacial lake) counted, by groups. */
  glacialLakesAggregate: Array<GlacialLakeGroup>;
  /** What waits for your decision. */
  inbox: Inbox;
  /** One 检查巡查 (Inspection). */
  inspection?: Maybe<Inspection>;
  /** Who changed this Inspection when, the newest first. */
  inspectionHistory: Array<HistoryEntry>;
  /** A list of 检查巡查 (Inspection), of your unit and below. */
  inspections: InspectionConnection;
  /** 检查巡查 (Inspection) counted, by groups. */
  inspectionsAggregate: Array<InspectionGroup>;
  /** The caller; null without a login. */
  me?: Maybe<Me>;
  /** One 任职 (Post). */
  orgMember?: Maybe<OrgMember>;
  /** Who changed this OrgMember when, the newest first. */
  orgMemberHistory: Array<HistoryEntry>;
  /** A list of 任职 (Post), of your unit and below. */
  orgMembers: OrgMemberConnection;
  /** 任职 (Post) counted, by groups. */
  orgMembersAggregate: Array<OrgMemberGroup>;
  /** One 机构 (Organization). */
  organization?: Maybe<Organization>;
  /** Who changed this Organization when, the newest first. */
  organizationHistory: Array<HistoryEntry>;
  /** A list of 机构 (Organization), of your unit and below. */
  organizations: OrganizationConnection;
  /** 机构 (Organization) counted, by groups. */
  organizationsAggregate: Array<OrganizationGroup>;
  /** One 人员 (Person). */
  person?: Maybe<Person>;
  /** Who changed this Person when, the newest first. */
  personHistory: Array<HistoryEntry>;
  /** A list of 人员 (Person), of your unit and below. */
  persons: PersonConnection;
  /** 人员 (Person) counted, by groups. */
  personsAggregate: Array<PersonGroup>;
  /** A place by its code. */
  place?: Maybe<Place>;
  /** Children of a place, or places found by name or pinyin ("gtl" finds 高塘岭); without arguments, the children of your unit. */
  places: Array<Place>;
  /** The modules that can be enabled for your unit. */
  plugins: Array<PluginInfo>;
  /** One 宣传稿件 (Publicity item). */
  publicityItem?: Maybe<PublicityItem>;
  /** Who changed this PublicityItem when, the newest first. */
  publicityItemHistory: Array<HistoryEntry>;
  /** A list of 宣传稿件 (Publicity item), of your unit and below. */
  publicityItems: PublicityItemConnection;
  /** 宣传稿件 (Publicity item) counted, by groups. */
  publicityItemsAggregate: Array<PublicityItemGroup>;
  /** Turnaround and return rate of reviews in your scope, by state and reviewing unit. */
  reviewFigures: Array<ReviewFigures>;
  /** One 风险点 (Risk site). */
  riskSite?: Maybe<RiskSite>;
  /** Who changed this RiskSite when, the newest first. */
  riskSiteHistory: Array<HistoryEntry>;
  /** A list of 风险点 (Risk site), of your unit and below. */
  riskSites: RiskSiteConnection;
  /** 风险点 (Risk site) counted, by groups. */
  riskSitesAggregate: Array<RiskSiteGroup>;
  /** One 授权 (Role grant). */
  roleGrant?: Maybe<RoleGrant>;
  /** Who changed this RoleGrant when, the newest first. */
  roleGrantHistory: Array<HistoryEntry>;
  /** A list of 授权 (Role grant), of your unit and below. */
  roleGrants: RoleGrantConnection;
  /** 授权 (Role grant) counted, by groups. */
  roleGrantsAggregate: Array<RoleGrantGroup>;
  /** Records whose names, codes and other main texts have all the words, or whose titles have these pinyin initials ("lsh" finds 拉萨河). Exact texts come first, then beginnings, then parts, then initials. */
  search: Array<SearchHit>;
  /** One 物资 (Supply item). */
  supplyItem?: Maybe<SupplyItem>;
  /** Who changed this SupplyItem when, the newest first. */
  supplyItemHistory: Array<HistoryEntry>;
  /** A list of 物资 (Supply item), of your unit and below. */
  supplyItems: SupplyItemConnection;
  /** 物资 (Supply item) counted, by groups. */
  supplyItemsAggregate: Array<SupplyItemGroup>;
  /** One 应急队伍 (Team). */
  team?: Maybe<Team>;
  /** Who changed this Team when, the newest first. */
  teamHistory: Array<HistoryEntry>;
  /** One 队员 (Team member). */
  teamMember?: Maybe<TeamMember>;
  /** Who changed this TeamMember when, the newest first. */
  teamMemberHistory: Array<HistoryEntry>;
  /** A list of 队员 (Team member), of your unit and below. */
  teamMembers: TeamMemberConnection;
  /** 队员 (Team member) counted, by groups. */
  teamMembersAggregate: Array<TeamMemberGroup>;
  /** A list of 应急队伍 (Team), of your unit and below. */
  teams: TeamConnection;
  /** 应急队伍 (Team) counted, by groups. */
  teamsAggregate: Array<TeamGroup>;
  /** One 用户 (User). */
  userAccount?: Maybe<UserAccount>;
  /** Who changed this UserAccount when, the newest first. */
  userAccountHistory: Array<HistoryEntry>;
  /** A list of 用户 (User), of your unit and below. */
  userAccounts: UserAccountConnection;
  /** 用户 (User) counted, by groups. */
  userAccountsAggregate: Array<UserAccountGroup>;
};


export type QueryAccessRuleArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAccessRuleHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryAccessRulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccessRuleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<Array<AccessRuleSort>>;
};


export type QueryAccessRulesAggregateArgs = {
  filter?: InputMaybe<AccessRuleFilter>;
  groupBy?: InputMaybe<Array<AccessRuleGroupField>>;
  groupByCustom?: InputMaybe<Array<Scalars['String']['input']>>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCustomFieldsArgs = {
  moment?: InputMaybe<Scalars['DateTime']['input']>;
  resource?: InputMaybe<Scalars['String']['input']>;
  unit?: InputMaybe<Scalars['PlaceCode']['input']>;
};


export type QueryDefinitionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDefinitionDifferencesArgs = {
  from?: InputMaybe<DefinitionPoint>;
  isFromAbove?: Scalars['Boolean']['input'];
  kind: DefinitionKind;
  name: Scalars['String']['input'];
  to?: InputMaybe<DefinitionPoint>;
};


export type QueryDefinitionHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryDefinitionImpactArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDefinitionPackagePlanArgs = {
  file: Scalars['JSON']['input'];
  isWhole?: Scalars['Boolean']['input'];
};


export type QueryDefinitionUsesArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDefinitionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DefinitionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<Array<DefinitionSort>>;
};


export type QueryDefinitionsAggregateArgs = {
  filter?: InputMaybe<DefinitionFilter>;
  groupBy?: InputMaybe<Array<DefinitionGroupField>>;
  groupByCustom?: InputMaybe<Array<Scalars['String']['input']>>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDelegationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDelegationHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryDelegationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DelegationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<Array<DelegationSort>>;
};


export type QueryDelegationsAggregateArgs = {
  filter?: InputMaybe<DelegationFilter>;
  groupBy?: InputMaybe<Array<DelegationGroupField>>;
  groupByCustom?: InputMaybe<Array<Scalars['String']['input']>>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDepotArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDepotHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryDepotsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DepotFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<Array<DepotSort>>;
};


export type QueryDepotsAggregateArgs = {
  filter?: InputMaybe<DepotFilter>;
  groupBy?: InputMaybe<Array<DepotGroupField>>;
  groupByCustom?: InputMaybe<Array<Scalars['String']['input']>>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDictionariesArgs = {
  areChanged?: Scalars['Boolean']['input'];
  names?: InputMaybe<Array<Scalars['String']['input']>>;
};


export type QueryEffectiveDefinitionArgs = {
  at?: InputMaybe<DefinitionPoint>;
  kind: DefinitionKind;
  name: Scalars['String']['input'];
};


export type QueryEmergencyPlanArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEmergencyPlanHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryEmergencyPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EmergencyPlanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<Array<EmergencyPlanSort>>;
};


export type QueryEmergencyPlansAggregateArgs = {
  filter?: InputMaybe<EmergencyPlanFilter>;
  groupBy?: InputMaybe<Array<EmergencyPlanGroupField>>;
  groupByCustom?: InputMaybe<Array<Scalars['String']['input']>>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryGlacialLakeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGlacialLakeHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryGlacialLakesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GlacialLakeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<Array<GlacialLakeSort>>;
};


export type QueryGlacialLakesAggregateArgs = {
  filter?: InputMaybe<GlacialLakeFilter>;
  groupBy?: InputMaybe<Array<GlacialLakeGroupField>>;
  groupByCustom?: InputMaybe<Array<Scalars['String']['input']>>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryInboxArgs = {
  first?: Scalars['Int']['input'];
};


export type QueryInspectionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInspectionHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryInspectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InspectionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<Array<InspectionSort>>;
};


export type QueryInspectionsAggregateArgs = {
  filter?: InputMaybe<InspectionFilter>;
  groupBy?: InputMaybe<Array<InspectionGroupField>>;
  groupByCustom?: InputMaybe<Array<Scalars['String']['input']>>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOrgMemberArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrgMemberHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryOrgMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrgMemberFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<Array<OrgMemberSort>>;
};


export type QueryOrgMembersAggregateArgs = {
  filter?: InputMaybe<OrgMemberFilter>;
  groupBy?: InputMaybe<Array<OrgMemberGroupField>>;
  groupByCustom?: InputMaybe<Array<Scalars['String']['input']>>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganizationHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<Array<OrganizationSort>>;
};


export type QueryOrganizationsAggregateArgs = {
  filter?: InputMaybe<OrganizationFilter>;
  groupBy?: InputMaybe<Array<OrganizationGroupField>>;
  groupByCustom?: InputMaybe<Array<Scalars['String']['input']>>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPersonHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryPersonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<Array<PersonSort>>;
};


export type QueryPersonsAggregateArgs = {
  filter?: InputMaybe<PersonFilter>;
  groupBy?: InputMaybe<Array<PersonGroupField>>;
  groupByCustom?: InputMaybe<Array<Scalars['String']['input']>>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPlaceArgs = {
  code: Scalars['PlaceCode']['input'];
};


export type QueryPlacesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  parent?: InputMaybe<Scalars['PlaceCode']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['PlaceCode']['input']>;
};


export type QueryPublicityItemArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPublicityItemHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryPublicityItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PublicityItemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<Array<PublicityItemSort>>;
};


export type QueryPublicityItemsAggregateArgs = {
  filter?: InputMaybe<PublicityItemFilter>;
  groupBy?: InputMaybe<Array<PublicityItemGroupField>>;
  groupByCustom?: InputMaybe<Array<Scalars['String']['input']>>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryReviewFiguresArgs = {
  resource: Scalars['String']['input'];
  since: Scalars['DateTime']['input'];
  until: Scalars['DateTime']['input'];
};


export type QueryRiskSiteArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRiskSiteHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryRiskSitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RiskSiteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<Array<RiskSiteSort>>;
};


export type QueryRiskSitesAggregateArgs = {
  filter?: InputMaybe<RiskSiteFilter>;
  groupBy?: InputMaybe<Array<RiskSiteGroupField>>;
  groupByCustom?: InputMaybe<Array<Scalars['String']['input']>>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRoleGrantArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRoleGrantHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryRoleGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RoleGrantFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<Array<RoleGrantSort>>;
};


export type QueryRoleGrantsAggregateArgs = {
  filter?: InputMaybe<RoleGrantFilter>;
  groupBy?: InputMaybe<Array<RoleGrantGroupField>>;
  groupByCustom?: InputMaybe<Array<Scalars['String']['input']>>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySearchArgs = {
  first?: Scalars['Int']['input'];
  resources?: InputMaybe<Array<Scalars['String']['input']>>;
  text: Scalars['String']['input'];
};


export type QuerySupplyItemArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySupplyItemHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


export type QuerySupplyItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SupplyItemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<Array<SupplyItemSort>>;
};


export type QuerySupplyItemsAggregateArgs = {
  filter?: InputMaybe<SupplyItemFilter>;
  groupBy?: InputMaybe<Array<SupplyItemGroupField>>;
  groupByCustom?: InputMaybe<Array<Scalars['String']['input']>>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTeamArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTeamHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryTeamMemberArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTeamMemberHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryTeamMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TeamMemberFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<Array<TeamMemberSort>>;
};


export type QueryTeamMembersAggregateArgs = {
  filter?: InputMaybe<TeamMemberFilter>;
  groupBy?: InputMaybe<Array<TeamMemberGroupField>>;
  groupByCustom?: InputMaybe<Array<Scalars['String']['input']>>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTeamsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TeamFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<Array<TeamSort>>;
};


export type QueryTeamsAggregateArgs = {
  filter?: InputMaybe<TeamFilter>;
  groupBy?: InputMaybe<Array<TeamGroupField>>;
  groupByCustom?: InputMaybe<Array<Scalars['String']['input']>>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryUserAccountArgs = {
  id: Scalars['ID']['input'];
};


export type QueryUserAccountHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryUserAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserAccountFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<Array<UserAccountSort>>;
};


export type QueryUserAccountsAggregateArgs = {
  filter?: InputMaybe<UserAccountFilter>;
  groupBy?: InputMaybe<Array<UserAccountGroupField>>;
  groupByCustom?: InputMaybe<Array<Scalars['String']['input']>>;
  search?: InputMaybe<Scalars['String']['input']>;
};

/** A record, as you saw it. */
export type RecordVersion = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

/** What a call of replaceRetired did. */
export type Replaced = {
  changed: Scalars['Int']['output'];
  /** For `after` of the next call. */
  last?: Maybe<Scalars['ID']['output']>;
  /** Records that you may change and that still have such a code. */
  left: Scalars['Int']['output'];
  problems: Array<ReplacedProblem>;
};

/** A record that stayed as it was. */
export type ReplacedProblem = {
  id: Scalars['ID']['output'];
  message: Scalars['String']['output'];
};

/** What you may do with a kind of record. */
export type ResourceAccess = {
  can: Array<Verb>;
  fields: Array<FieldAccess>;
  /** Fields you do not see, in some records at least. */
  hidden: Array<Scalars['String']['output']>;
  /** Fields you see masked, in some records at least. */
  masked: Array<Scalars['String']['output']>;
  name: Scalars['String']['output'];
};

/** How a unit decided on what waited in a state. */
export type ReviewFigures = {
  decided: Scalars['Int']['output'];
  late: Scalars['Int']['output'];
  meanHours: Scalars['Float']['output'];
  medianHours: Scalars['Float']['output'];
  /** 0 to 1. */
  returnRate: Scalars['Float']['output'];
  returned: Scalars['Int']['output'];
  reviewUnit: Scalars['PlaceCode']['output'];
  state: Scalars['String']['output'];
};

/** 风险等级 (安全风险分级管控, standards.md "Risk") */
export type RiskLevel =
  /** 一般风险 (General) */
  | 'GENERAL'
  /** 较大风险 (Larger) */
  | 'LARGER'
  /** 低风险 (Low) */
  | 'LOW'
  /** 重大风险 (Major) */
  | 'MAJOR';

/** Conditions on a value; all given ones must hold. */
export type RiskLevelFilter = {
  /** Equal. */
  eq?: InputMaybe<RiskLevel>;
  /** One of these. */
  in?: InputMaybe<Array<RiskLevel>>;
  /** Has no value (true) or has one (false). */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or no value. */
  ne?: InputMaybe<RiskLevel>;
  /** None of these, or no value. */
  notIn?: InputMaybe<Array<RiskLevel>>;
};

/** 风险点 (Risk site). */
export type RiskSite = {
  /** 详细位置 (Address). */
  address?: Maybe<Scalars['String']['output']>;
  /** What the caller may do with this record: UPDATE, DELETE. */
  can: Array<Verb>;
  /** 编号 (Code). */
  code?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  /** Values of fields that units added, by key; see customFields for what there is. Points are { lng lat }, places { code name fullName }, files { id name size type url }, references { id title }, null where you may not read the record; inputs take codes and ids. */
  custom: Scalars['JSON']['output'];
  /** 办理期限 (Decision due). */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** 撤离路线 (Escape routes). */
  escapeRoutes?: Maybe<Scalars['String']['output']>;
  /** 已设公示牌 (Public notice). */
  hasPublicNotice?: Maybe<Scalars['Boolean']['output']>;
  /** 灾种 (Hazard). Codes of hazardType: FLOOD, FLASH_FLOOD, DROUGHT, METEOROLOGICAL, SNOW, EARTHQUAKE, GEOLOGICAL, FOREST_FIRE, ICE_COLLAPSE, GLACIAL_LAKE, BARRIER_LAKE, FIRE, TRAFFIC, WATERWAY, HAZARDOUS_CHEMICALS, MINE, FIREWORKS, CONSTRUCTION, CONFINED_SPACE, DUST_EXPLOSION, SPECIAL_EQUIPMENT, UTILITIES, CROWD, EPIDEMIC, ANIMAL_EPIDEMIC, FOOD_SAFETY, SOCIAL_SECURITY, GENERAL. */
  hazardType?: Maybe<Scalars['String']['output']>;
  /** Who changed the record when, the newest first. */
  history?: Maybe<Array<HistoryEntry>>;
  /** 威胁户数 (Households at risk) [households]. */
  households?: Maybe<Scalars['Int']['output']>;
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** 行业主管部门 (Industry department). */
  industryDepartment?: Maybe<Organization>;
  /** 行业主管部门 (Industry department). */
  industryDepartmentId?: Maybe<Scalars['ID']['output']>;
  /** 最近排查 (Last inspected). */
  inspectedOn?: Maybe<Scalars['Date']['output']>;
  /** 检查巡查 */
  inspections?: Maybe<InspectionConnection>;
  /** 有监测设备 (Monitored). */
  isMonitored?: Maybe<Scalars['Boolean']['output']>;
  /** 类型 (Kind). Codes of riskKind: GEOLOGICAL_SITE, SLOPE_CUT_HOUSE, RIVER_SECTION, RESERVOIR, FLASH_FLOOD_AREA, LOW_LYING, FOREST, GRASSLAND, GLACIAL_LAKE, MAJOR_HAZARD_SOURCE, CHEMICAL_ENTERPRISE, DUST_ENTERPRISE, CONFINED_SPACE, FIREWORKS_SHOP, MINE, CONSTRUCTION_SITE, ROAD_SECTION, FERRY, GAS_STATION, CROWDED_PLACE, SMALL_PREMISES, TEMPLE, SCENIC_AREA, UTILITY, KEY_SITE. */
  kind?: Maybe<Scalars['String']['output']>;
  /** 风险等级 (Level). */
  level?: Maybe<RiskLevel>;
  /** 坐标 (Point). */
  location?: Maybe<GeoPoint>;
  /** 管控措施 (Measures). */
  measures?: Maybe<Scalars['String']['output']>;
  /** 名称 (Name). */
  name?: Maybe<Scalars['String']['output']>;
  /** 责任单位 (Responsible organization). */
  organization?: Maybe<Organization>;
  /** 责任单位 (Responsible organization). */
  organizationId?: Maybe<Scalars['ID']['output']>;
  /** 威胁人数 (People at risk) [people]. */
  people?: Maybe<Scalars['Int']['output']>;
  /** 所在区划 (Place). */
  place?: Maybe<Place>;
  /** 对应预案 */
  plans?: Maybe<EmergencyPlanConnection>;
  /** 责任人 (Responsible person). */
  responsiblePerson?: Maybe<Scalars['String']['output']>;
  /** 责任人电话 (Phone). Personal: masked unless your role may see it. */
  responsiblePhone?: Maybe<Scalars['String']['output']>;
  /** 待办部门 (Waits for organization). */
  reviewOrganization?: Maybe<Organization>;
  /** 待办部门 (Waits for organization). */
  reviewOrganizationId?: Maybe<Scalars['ID']['output']>;
  /** 待办角色 (Waits for roles). */
  reviewRoles?: Maybe<Array<RoleName>>;
  /** 登记状态 (Registration). Codes of riskSiteReview: REGISTERED, REMOVED. */
  reviewState?: Maybe<Scalars['String']['output']>;
  /** 待办单位 (Waits for). */
  reviewUnit?: Maybe<Place>;
  /** 管控状态 (Control state). Codes of controlState: CONTROLLED, RECTIFYING, MONITORED, ELIMINATED. */
  state?: Maybe<Scalars['String']['output']>;
  /** 进入本环节时间 (In this state since). */
  stateSince?: Maybe<Scalars['DateTime']['output']>;
  /** 威胁财产 (Property at risk). */
  threatenedProperty?: Maybe<Scalars['Fen']['output']>;
  /** The steps that the caller may take with it now. */
  transitions: Array<Transition>;
  /** The unit that owns the record. */
  unit: Place;
  updatedAt: Scalars['DateTime']['output'];
  /** Name it when you update or delete. */
  version: Scalars['Int']['output'];
};


/** 风险点 (Risk site). */
export type RiskSiteCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** 风险点 (Risk site). */
export type RiskSiteHistoryArgs = {
  first?: Scalars['Int']['input'];
};


/** 风险点 (Risk site). */
export type RiskSiteInspectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InspectionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<Array<InspectionSort>>;
};


/** 风险点 (Risk site). */
export type RiskSitePlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EmergencyPlanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<Array<EmergencyPlanSort>>;
};

/** The avg of fields in a group. */
export type RiskSiteAvg = {
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  households?: Maybe<Scalars['Float']['output']>;
  people?: Maybe<Scalars['Float']['output']>;
  threatenedProperty?: Maybe<Scalars['Float']['output']>;
};


/** The avg of fields in a group. */
export type RiskSiteAvgCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** A page of a list. */
export type RiskSiteConnection = {
  edges: Array<RiskSiteEdge>;
  /** There are more than totalCount says. */
  isTotalCapped: Scalars['Boolean']['output'];
  nodes: Array<RiskSite>;
  pageInfo: PageInfo;
  /** Exact up to 10,000. */
  totalCount: Scalars['Int']['output'];
};

/** How many different values fields have in a group. */
export type RiskSiteDistinct = {
  address?: Maybe<Scalars['Int']['output']>;
  code?: Maybe<Scalars['Int']['output']>;
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  hasPublicNotice?: Maybe<Scalars['Int']['output']>;
  hazardType?: Maybe<Scalars['Int']['output']>;
  households?: Maybe<Scalars['Int']['output']>;
  industryDepartment?: Maybe<Scalars['Int']['output']>;
  inspectedOn?: Maybe<Scalars['Int']['output']>;
  isMonitored?: Maybe<Scalars['Int']['output']>;
  kind?: Maybe<Scalars['Int']['output']>;
  level?: Maybe<Scalars['Int']['output']>;
  name?: Maybe<Scalars['Int']['output']>;
  organization?: Maybe<Scalars['Int']['output']>;
  people?: Maybe<Scalars['Int']['output']>;
  place?: Maybe<Scalars['Int']['output']>;
  responsiblePerson?: Maybe<Scalars['Int']['output']>;
  reviewOrganization?: Maybe<Scalars['Int']['output']>;
  reviewState?: Maybe<Scalars['Int']['output']>;
  reviewUnit?: Maybe<Scalars['Int']['output']>;
  state?: Maybe<Scalars['Int']['output']>;
};


/** How many different values fields have in a group. */
export type RiskSiteDistinctCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** A record in a list. */
export type RiskSiteEdge = {
  cursor: Scalars['String']['output'];
  node: RiskSite;
};

/** Conditions on 风险点 (Risk site); all given ones must hold. */
export type RiskSiteFilter = {
  /** 详细位置 (Address). */
  address?: InputMaybe<StringFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<RiskSiteFilter>>;
  /** 编号 (Code). */
  code?: InputMaybe<StringFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Conditions on fields that units added: { slopeAngle: { gt: 30 } }. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** 办理期限 (Decision due). */
  dueAt?: InputMaybe<DateTimeFilter>;
  /** 撤离路线 (Escape routes). */
  escapeRoutes?: InputMaybe<StringContainsFilter>;
  /** 已设公示牌 (Public notice). */
  hasPublicNotice?: InputMaybe<BooleanFilter>;
  /** 灾种 (Hazard). Codes of hazardType: FLOOD, FLASH_FLOOD, DROUGHT, METEOROLOGICAL, SNOW, EARTHQUAKE, GEOLOGICAL, FOREST_FIRE, ICE_COLLAPSE, GLACIAL_LAKE, BARRIER_LAKE, FIRE, TRAFFIC, WATERWAY, HAZARDOUS_CHEMICALS, MINE, FIREWORKS, CONSTRUCTION, CONFINED_SPACE, DUST_EXPLOSION, SPECIAL_EQUIPMENT, UTILITIES, CROWD, EPIDEMIC, ANIMAL_EPIDEMIC, FOOD_SAFETY, SOCIAL_SECURITY, GENERAL. */
  hazardType?: InputMaybe<StringEqualityFilter>;
  /** 威胁户数 (Households at risk) [households]. */
  households?: InputMaybe<IntFilter>;
  id?: InputMaybe<IdFilter>;
  /** 行业主管部门 (Industry department). */
  industryDepartment?: InputMaybe<OrganizationFilter>;
  /** 行业主管部门 (Industry department). */
  industryDepartmentId?: InputMaybe<IdFilter>;
  /** 最近排查 (Last inspected). */
  inspectedOn?: InputMaybe<DateFilter>;
  /** 检查巡查 */
  inspections?: InputMaybe<InspectionListFilter>;
  /** 有监测设备 (Monitored). */
  isMonitored?: InputMaybe<BooleanFilter>;
  /** 类型 (Kind). Codes of riskKind: GEOLOGICAL_SITE, SLOPE_CUT_HOUSE, RIVER_SECTION, RESERVOIR, FLASH_FLOOD_AREA, LOW_LYING, FOREST, GRASSLAND, GLACIAL_LAKE, MAJOR_HAZARD_SOURCE, CHEMICAL_ENTERPRISE, DUST_ENTERPRISE, CONFINED_SPACE, FIREWORKS_SHOP, MINE, CONSTRUCTION_SITE, ROAD_SECTION, FERRY, GAS_STATION, CROWDED_PLACE, SMALL_PREMISES, TEMPLE, SCENIC_AREA, UTILITY, KEY_SITE. */
  kind?: InputMaybe<StringEqualityFilter>;
  /** 风险等级 (Level). */
  level?: InputMaybe<RiskLevelFilter>;
  /** 坐标 (Point). */
  location?: InputMaybe<GeoPointFilter>;
  /** 管控措施 (Measures). */
  measures?: InputMaybe<StringContainsFilter>;
  /** 名称 (Name). */
  name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  not?: InputMaybe<RiskSiteFilter>;
  /** One of these holds. */
  or?: InputMaybe<Array<RiskSiteFilter>>;
  /** 责任单位 (Responsible organization). */
  organization?: InputMaybe<OrganizationFilter>;
  /** 责任单位 (Responsible organization). */
  organizationId?: InputMaybe<IdFilter>;
  /** 威胁人数 (People at risk) [people]. */
  people?: InputMaybe<IntFilter>;
  /** 所在区划 (Place). */
  place?: InputMaybe<PlaceCodeFilter>;
  /** 对应预案 */
  plans?: InputMaybe<EmergencyPlanListFilter>;
  /** 责任人 (Responsible person). */
  responsiblePerson?: InputMaybe<StringFilter>;
  /** 责任人电话 (Phone). Personal: masked unless your role may see it. */
  responsiblePhone?: InputMaybe<StringFilter>;
  /** 待办部门 (Waits for organization). */
  reviewOrganization?: InputMaybe<OrganizationFilter>;
  /** 待办部门 (Waits for organization). */
  reviewOrganizationId?: InputMaybe<IdFilter>;
  /** 待办角色 (Waits for roles). */
  reviewRoles?: InputMaybe<RoleNameListFilter>;
  /** 登记状态 (Registration). Codes of riskSiteReview: REGISTERED, REMOVED. */
  reviewState?: InputMaybe<StringEqualityFilter>;
  /** 待办单位 (Waits for). */
  reviewUnit?: InputMaybe<PlaceCodeFilter>;
  /** 管控状态 (Control state). Codes of controlState: CONTROLLED, RECTIFYING, MONITORED, ELIMINATED. */
  state?: InputMaybe<StringEqualityFilter>;
  /** 进入本环节时间 (In this state since). */
  stateSince?: InputMaybe<DateTimeFilter>;
  /** 威胁财产 (Property at risk). */
  threatenedProperty?: InputMaybe<FenFilter>;
  /** The unit that owns the record. */
  unit?: InputMaybe<PlaceCodeFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** Records counted together. */
export type RiskSiteGroup = {
  avg: RiskSiteAvg;
  count: Scalars['Int']['output'];
  distinct: RiskSiteDistinct;
  key: RiskSiteGroupKey;
  max: RiskSiteMax;
  min: RiskSiteMin;
  sum: RiskSiteSum;
};

/** A field. */
export type RiskSiteGroupField =
  /** address */
  | 'ADDRESS'
  /** childUnit */
  | 'CHILD_UNIT'
  /** code */
  | 'CODE'
  /** hasPublicNotice */
  | 'HAS_PUBLIC_NOTICE'
  /** hazardType */
  | 'HAZARD_TYPE'
  /** households */
  | 'HOUSEHOLDS'
  /** industryDepartment */
  | 'INDUSTRY_DEPARTMENT'
  /** inspectedOn */
  | 'INSPECTED_ON'
  /** isMonitored */
  | 'IS_MONITORED'
  /** kind */
  | 'KIND'
  /** level */
  | 'LEVEL'
  /** name */
  | 'NAME'
  /** organization */
  | 'ORGANIZATION'
  /** people */
  | 'PEOPLE'
  /** place */
  | 'PLACE'
  /** responsiblePerson */
  | 'RESPONSIBLE_PERSON'
  /** reviewOrganization */
  | 'REVIEW_ORGANIZATION'
  /** reviewState */
  | 'REVIEW_STATE'
  /** reviewUnit */
  | 'REVIEW_UNIT'
  /** state */
  | 'STATE'
  /** unit */
  | 'UNIT';

/** What the records of a group share; ask only for what the list is grouped by. */
export type RiskSiteGroupKey = {
  /** 详细位置 (Address). */
  address?: Maybe<Scalars['String']['output']>;
  /** Direct child of the caller’s place, or the place itself. */
  childUnit?: Maybe<Place>;
  /** 编号 (Code). */
  code?: Maybe<Scalars['String']['output']>;
  /** Values of the fields in groupByCustom, by key. */
  custom?: Maybe<Scalars['JSON']['output']>;
  /** 已设公示牌 (Public notice). */
  hasPublicNotice?: Maybe<Scalars['Boolean']['output']>;
  /** 灾种 (Hazard). Codes of hazardType: FLOOD, FLASH_FLOOD, DROUGHT, METEOROLOGICAL, SNOW, EARTHQUAKE, GEOLOGICAL, FOREST_FIRE, ICE_COLLAPSE, GLACIAL_LAKE, BARRIER_LAKE, FIRE, TRAFFIC, WATERWAY, HAZARDOUS_CHEMICALS, MINE, FIREWORKS, CONSTRUCTION, CONFINED_SPACE, DUST_EXPLOSION, SPECIAL_EQUIPMENT, UTILITIES, CROWD, EPIDEMIC, ANIMAL_EPIDEMIC, FOOD_SAFETY, SOCIAL_SECURITY, GENERAL. */
  hazardType?: Maybe<Scalars['String']['output']>;
  /** 威胁户数 (Households at risk) [households]. */
  households?: Maybe<Scalars['Int']['output']>;
  /** 行业主管部门 (Industry department). */
  industryDepartment?: Maybe<Organization>;
  /** 最近排查 (Last inspected). */
  inspectedOn?: Maybe<Scalars['Date']['output']>;
  /** 有监测设备 (Monitored). */
  isMonitored?: Maybe<Scalars['Boolean']['output']>;
  /** 类型 (Kind). Codes of riskKind: GEOLOGICAL_SITE, SLOPE_CUT_HOUSE, RIVER_SECTION, RESERVOIR, FLASH_FLOOD_AREA, LOW_LYING, FOREST, GRASSLAND, GLACIAL_LAKE, MAJOR_HAZARD_SOURCE, CHEMICAL_ENTERPRISE, DUST_ENTERPRISE, CONFINED_SPACE, FIREWORKS_SHOP, MINE, CONSTRUCTION_SITE, ROAD_SECTION, FERRY, GAS_STATION, CROWDED_PLACE, SMALL_PREMISES, TEMPLE, SCENIC_AREA, UTILITY, KEY_SITE. */
  kind?: Maybe<Scalars['String']['output']>;
  /** 风险等级 (Level). */
  level?: Maybe<RiskLevel>;
  /** 名称 (Name). */
  name?: Maybe<Scalars['String']['output']>;
  /** 责任单位 (Responsible organization). */
  organization?: Maybe<Organization>;
  /** 威胁人数 (People at risk) [people]. */
  people?: Maybe<Scalars['Int']['output']>;
  /** 所在区划 (Place). */
  place?: Maybe<Place>;
  /** 责任人 (Responsible person). */
  responsiblePerson?: Maybe<Scalars['String']['output']>;
  /** 待办部门 (Waits for organization). */
  reviewOrganization?: Maybe<Organization>;
  /** 登记状态 (Registration). Codes of riskSiteReview: REGISTERED, REMOVED. */
  reviewState?: Maybe<Scalars['String']['output']>;
  /** 待办单位 (Waits for). */
  reviewUnit?: Maybe<Place>;
  /** 管控状态 (Control state). Codes of controlState: CONTROLLED, RECTIFYING, MONITORED, ELIMINATED. */
  state?: Maybe<Scalars['String']['output']>;
  unit?: Maybe<Place>;
};

/** Conditions on related records. */
export type RiskSiteListFilter = {
  /** None fits. */
  none?: InputMaybe<RiskSiteFilter>;
  /** At least one fits. */
  some?: InputMaybe<RiskSiteFilter>;
};

/** A field. */
export type RiskSiteMaskedField =
  /** location */
  | 'LOCATION'
  /** responsiblePhone */
  | 'RESPONSIBLE_PHONE';

/** The max of fields in a group. */
export type RiskSiteMax = {
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  households?: Maybe<Scalars['Int']['output']>;
  inspectedOn?: Maybe<Scalars['Date']['output']>;
  people?: Maybe<Scalars['Int']['output']>;
  stateSince?: Maybe<Scalars['DateTime']['output']>;
  threatenedProperty?: Maybe<Scalars['Fen']['output']>;
};


/** The max of fields in a group. */
export type RiskSiteMaxCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** The min of fields in a group. */
export type RiskSiteMin = {
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  households?: Maybe<Scalars['Int']['output']>;
  inspectedOn?: Maybe<Scalars['Date']['output']>;
  people?: Maybe<Scalars['Int']['output']>;
  stateSince?: Maybe<Scalars['DateTime']['output']>;
  threatenedProperty?: Maybe<Scalars['Fen']['output']>;
};


/** The min of fields in a group. */
export type RiskSiteMinCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** One sort key. */
export type RiskSiteSort = {
  /** Key of a field that a unit added, instead. */
  custom?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<SortDirection>;
  field?: InputMaybe<RiskSiteSortField>;
};

/** A field. */
export type RiskSiteSortField =
  /** address */
  | 'ADDRESS'
  /** code */
  | 'CODE'
  /** createdAt */
  | 'CREATED_AT'
  /** dueAt */
  | 'DUE_AT'
  /** hasPublicNotice */
  | 'HAS_PUBLIC_NOTICE'
  /** hazardType */
  | 'HAZARD_TYPE'
  /** households */
  | 'HOUSEHOLDS'
  /** inspectedOn */
  | 'INSPECTED_ON'
  /** isMonitored */
  | 'IS_MONITORED'
  /** kind */
  | 'KIND'
  /** level */
  | 'LEVEL'
  /** name */
  | 'NAME'
  /** people */
  | 'PEOPLE'
  /** responsiblePerson */
  | 'RESPONSIBLE_PERSON'
  /** responsiblePhone */
  | 'RESPONSIBLE_PHONE'
  /** reviewState */
  | 'REVIEW_STATE'
  /** state */
  | 'STATE'
  /** stateSince */
  | 'STATE_SINCE'
  /** threatenedProperty */
  | 'THREATENED_PROPERTY'
  /** unit */
  | 'UNIT'
  /** updatedAt */
  | 'UPDATED_AT';

/** The sum of fields in a group. */
export type RiskSiteSum = {
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  households?: Maybe<Scalars['Fen']['output']>;
  people?: Maybe<Scalars['Fen']['output']>;
  threatenedProperty?: Maybe<Scalars['Fen']['output']>;
};


/** The sum of fields in a group. */
export type RiskSiteSumCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** 授权 (Role grant). */
export type RoleGrant = {
  /** What the caller may do with this record: UPDATE, DELETE. */
  can: Array<Verb>;
  createdAt: Scalars['DateTime']['output'];
  /** Values of fields that units added, by key; see customFields for what there is. Points are { lng lat }, places { code name fullName }, files { id name size type url }, references { id title }, null where you may not read the record; inputs take codes and ids. */
  custom: Scalars['JSON']['output'];
  /** Who changed the record when, the newest first. */
  history?: Maybe<Array<HistoryEntry>>;
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** 角色 (Role). */
  role?: Maybe<RoleName>;
  /** The unit that owns the record. */
  unit: Place;
  updatedAt: Scalars['DateTime']['output'];
  /** 用户 (User). */
  user?: Maybe<UserAccount>;
  /** 用户 (User). */
  userId?: Maybe<Scalars['ID']['output']>;
  /** 生效日期 (Valid from). */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** 失效日期 (Valid to). */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Name it when you update or delete. */
  version: Scalars['Int']['output'];
};


/** 授权 (Role grant). */
export type RoleGrantCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** 授权 (Role grant). */
export type RoleGrantHistoryArgs = {
  first?: Scalars['Int']['input'];
};

/** The avg of fields in a group. */
export type RoleGrantAvg = {
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
};


/** The avg of fields in a group. */
export type RoleGrantAvgCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** A page of a list. */
export type RoleGrantConnection = {
  edges: Array<RoleGrantEdge>;
  /** There are more than totalCount says. */
  isTotalCapped: Scalars['Boolean']['output'];
  nodes: Array<RoleGrant>;
  pageInfo: PageInfo;
  /** Exact up to 10,000. */
  totalCount: Scalars['Int']['output'];
};

/** How many different values fields have in a group. */
export type RoleGrantDistinct = {
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  role?: Maybe<Scalars['Int']['output']>;
  user?: Maybe<Scalars['Int']['output']>;
  validFrom?: Maybe<Scalars['Int']['output']>;
  validTo?: Maybe<Scalars['Int']['output']>;
};


/** How many different values fields have in a group. */
export type RoleGrantDistinctCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** A record in a list. */
export type RoleGrantEdge = {
  cursor: Scalars['String']['output'];
  node: RoleGrant;
};

/** Conditions on 授权 (Role grant); all given ones must hold. */
export type RoleGrantFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<RoleGrantFilter>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Conditions on fields that units added: { slopeAngle: { gt: 30 } }. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  id?: InputMaybe<IdFilter>;
  /** This does not hold. */
  not?: InputMaybe<RoleGrantFilter>;
  /** One of these holds. */
  or?: InputMaybe<Array<RoleGrantFilter>>;
  /** 角色 (Role). */
  role?: InputMaybe<RoleNameFilter>;
  /** The unit that owns the record. */
  unit?: InputMaybe<PlaceCodeFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** 用户 (User). */
  user?: InputMaybe<UserAccountFilter>;
  /** 用户 (User). */
  userId?: InputMaybe<IdFilter>;
  /** 生效日期 (Valid from). */
  validFrom?: InputMaybe<DateFilter>;
  /** 失效日期 (Valid to). */
  validTo?: InputMaybe<DateFilter>;
};

/** Records counted together. */
export type RoleGrantGroup = {
  avg: RoleGrantAvg;
  count: Scalars['Int']['output'];
  distinct: RoleGrantDistinct;
  key: RoleGrantGroupKey;
  max: RoleGrantMax;
  min: RoleGrantMin;
  sum: RoleGrantSum;
};

/** A field. */
export type RoleGrantGroupField =
  /** childUnit */
  | 'CHILD_UNIT'
  /** role */
  | 'ROLE'
  /** unit */
  | 'UNIT'
  /** user */
  | 'USER'
  /** validFrom */
  | 'VALID_FROM'
  /** validTo */
  | 'VALID_TO';

/** What the records of a group share; ask only for what the list is grouped by. */
export type RoleGrantGroupKey = {
  /** Direct child of the caller’s place, or the place itself. */
  childUnit?: Maybe<Place>;
  /** Values of the fields in groupByCustom, by key. */
  custom?: Maybe<Scalars['JSON']['output']>;
  /** 角色 (Role). */
  role?: Maybe<RoleName>;
  unit?: Maybe<Place>;
  /** 用户 (User). */
  user?: Maybe<UserAccount>;
  /** 生效日期 (Valid from). */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** 失效日期 (Valid to). */
  validTo?: Maybe<Scalars['Date']['output']>;
};

/** Conditions on related records. */
export type RoleGrantListFilter = {
  /** None fits. */
  none?: InputMaybe<RoleGrantFilter>;
  /** At least one fits. */
  some?: InputMaybe<RoleGrantFilter>;
};

/** The max of fields in a group. */
export type RoleGrantMax = {
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
};


/** The max of fields in a group. */
export type RoleGrantMaxCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** The min of fields in a group. */
export type RoleGrantMin = {
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
};


/** The min of fields in a group. */
export type RoleGrantMinCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** One sort key. */
export type RoleGrantSort = {
  /** Key of a field that a unit added, instead. */
  custom?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<SortDirection>;
  field?: InputMaybe<RoleGrantSortField>;
};

/** A field. */
export type RoleGrantSortField =
  /** createdAt */
  | 'CREATED_AT'
  /** role */
  | 'ROLE'
  /** unit */
  | 'UNIT'
  /** updatedAt */
  | 'UPDATED_AT'
  /** validFrom */
  | 'VALID_FROM'
  /** validTo */
  | 'VALID_TO';

/** The sum of fields in a group. */
export type RoleGrantSum = {
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
};


/** The sum of fields in a group. */
export type RoleGrantSumCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** 角色 */
export type RoleName =
  /** 审计管理员 (Audit administrator) */
  | 'auditAdmin'
  /** 负责人 (Director) */
  | 'director'
  /** 值班员 (Duty officer) */
  | 'dutyOfficer'
  /** 考核员 (Evaluator) */
  | 'evaluator'
  /** 灾害信息员 (Information officer) */
  | 'informationOfficer'
  /** 预案管理员 (Planner) */
  | 'planner'
  /** 风险管理员 (Risk officer) */
  | 'riskOfficer'
  /** 安全管理员 (Security administrator) */
  | 'securityAdmin'
  /** 物资管理员 (Supply keeper) */
  | 'supplyKeeper'
  /** 队伍管理员 (Team leader) */
  | 'teamLeader'
  /** 系统管理员 (Tenant administrator) */
  | 'tenantAdmin'
  /** 查看人员 (Viewer) */
  | 'viewer';

/** Conditions on a value; all given ones must hold. */
export type RoleNameFilter = {
  /** Equal. */
  eq?: InputMaybe<RoleName>;
  /** One of these. */
  in?: InputMaybe<Array<RoleName>>;
  /** Has no value (true) or has one (false). */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or no value. */
  ne?: InputMaybe<RoleName>;
  /** None of these, or no value. */
  notIn?: InputMaybe<Array<RoleName>>;
};

/** Conditions on a value; all given ones must hold. */
export type RoleNameListFilter = {
  /** Contains the value. */
  has?: InputMaybe<RoleName>;
  /** Contains all of these. */
  hasAll?: InputMaybe<Array<RoleName>>;
  /** Contains one of these. */
  hasAny?: InputMaybe<Array<RoleName>>;
  /** Has no value (true) or has one (false). */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A record found by one of its texts. */
export type SearchHit = {
  /** The field that matched; the title for pinyin initials. */
  field: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** The text that matched, shortened around the match. */
  matched: Scalars['String']['output'];
  /** Name of the resource: riskSite. */
  resource: Scalars['String']['output'];
  /** Null for who may not see it. */
  title?: Maybe<Scalars['String']['output']>;
  unit: Place;
};

/** 性别 (GB/T 2261.1) */
export type Sex =
  /** 女 (Female) */
  | 'FEMALE'
  /** 男 (Male) */
  | 'MALE';

/** Conditions on a value; all given ones must hold. */
export type SexFilter = {
  /** Equal. */
  eq?: InputMaybe<Sex>;
  /** One of these. */
  in?: InputMaybe<Array<Sex>>;
  /** Has no value (true) or has one (false). */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or no value. */
  ne?: InputMaybe<Sex>;
  /** None of these, or no value. */
  notIn?: InputMaybe<Array<Sex>>;
};

/** No value is the lowest value. */
export type SortDirection =
  /** Lowest first; dictionaries in their order. */
  | 'ASC'
  /** Highest first. */
  | 'DESC';

/** Where records in a state of an earlier lifecycle go. */
export type StateMapping = {
  from: Scalars['String']['input'];
  to: Scalars['String']['input'];
};

/** Conditions on a value; all given ones must hold. */
export type StringContainsFilter = {
  /** Contains the text, whatever the case. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** Has no value (true) or has one (false). */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value; all given ones must hold. */
export type StringEqualityFilter = {
  /** Equal. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** One of these. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Has no value (true) or has one (false). */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or no value. */
  ne?: InputMaybe<Scalars['String']['input']>;
  /** None of these, or no value. */
  notIn?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Conditions on a value; all given ones must hold. */
export type StringFilter = {
  /** Contains the text, whatever the case. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** Equal. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** One of these. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Has no value (true) or has one (false). */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or no value. */
  ne?: InputMaybe<Scalars['String']['input']>;
  /** None of these, or no value. */
  notIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Starts with the text, whatever the case. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** Conditions on a value; all given ones must hold. */
export type StringListFilter = {
  /** Contains the value. */
  has?: InputMaybe<Scalars['String']['input']>;
  /** Contains all of these. */
  hasAll?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Contains one of these. */
  hasAny?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Has no value (true) or has one (false). */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 物资大类 (GB/T 38565-2020, first digit) */
export type SupplyCategory =
  /** 基本生活保障物资 (Basic living) */
  | 'BASIC_LIVING'
  /** 工程材料与机械加工设备 (Engineering material and machines) */
  | 'ENGINEERING'
  /** 应急装备及配套物资 (Rescue equipment) */
  | 'RESCUE_EQUIPMENT';

/** Conditions on a value; all given ones must hold. */
export type SupplyCategoryFilter = {
  /** Equal. */
  eq?: InputMaybe<SupplyCategory>;
  /** One of these. */
  in?: InputMaybe<Array<SupplyCategory>>;
  /** Has no value (true) or has one (false). */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or no value. */
  ne?: InputMaybe<SupplyCategory>;
  /** None of these, or no value. */
  notIn?: InputMaybe<Array<SupplyCategory>>;
};

/** 物资 (Supply item). */
export type SupplyItem = {
  /** 批次 (Batch). */
  batch?: Maybe<Scalars['String']['output']>;
  /** What the caller may do with this record: UPDATE, DELETE. */
  can: Array<Verb>;
  /** 大类 (Category). */
  category?: Maybe<SupplyCategory>;
  /** 分类编码 (Catalogue code). GB/T 38565-2020: 7 digits, 1+2+2+2. */
  code?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  /** Values of fields that units added, by key; see customFields for what there is. Points are { lng lat }, places { code name fullName }, files { id name size type url }, references { id title }, null where you may not read the record; inputs take codes and ids. */
  custom: Scalars['JSON']['output'];
  /** 仓库 (Depot). */
  depot?: Maybe<Depot>;
  /** 仓库 (Depot). */
  depotId?: Maybe<Scalars['ID']['output']>;
  /** 到期日 (Expires on). */
  expiresOn?: Maybe<Scalars['Date']['output']>;
  /** Who changed the record when, the newest first. */
  history?: Maybe<Array<HistoryEntry>>;
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** 单位 (Unit of measure). */
  measure?: Maybe<Scalars['String']['output']>;
  /** 最低储备量 (Minimum quantity). */
  minimumQuantity?: Maybe<Scalars['Float']['output']>;
  /** 品名 (Name). */
  name?: Maybe<Scalars['String']['output']>;
  /** 生产日期 (Produced on). */
  producedOn?: Maybe<Scalars['Date']['output']>;
  /** 数量 (Quantity). */
  quantity?: Maybe<Scalars['Float']['output']>;
  /** 备注 (Remark). */
  remark?: Maybe<Scalars['String']['output']>;
  /** 保质期 (Shelf life) [months]. */
  shelfLifeMonths?: Maybe<Scalars['Int']['output']>;
  /** 储备方式 (Reserve source). Codes of supplySource: GOVERNMENT, AGREEMENT, SOCIAL, HOUSEHOLD. */
  source?: Maybe<Scalars['String']['output']>;
  /** 规格型号 (Specification). */
  specification?: Maybe<Scalars['String']['output']>;
  /** 最近盘点 (Last stocktaking). */
  stocktakenOn?: Maybe<Scalars['Date']['output']>;
  /** The unit that owns the record. */
  unit: Place;
  /** 单价 (Unit price). */
  unitPrice?: Maybe<Scalars['Fen']['output']>;
  updatedAt: Scalars['DateTime']['output'];
  /** Name it when you update or delete. */
  version: Scalars['Int']['output'];
};


/** 物资 (Supply item). */
export type SupplyItemCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** 物资 (Supply item). */
export type SupplyItemHistoryArgs = {
  first?: Scalars['Int']['input'];
};

/** The avg of fields in a group. */
export type SupplyItemAvg = {
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  minimumQuantity?: Maybe<Scalars['Float']['output']>;
  quantity?: Maybe<Scalars['Float']['output']>;
  shelfLifeMonths?: Maybe<Scalars['Float']['output']>;
  unitPrice?: Maybe<Scalars['Float']['output']>;
};


/** The avg of fields in a group. */
export type SupplyItemAvgCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** A page of a list. */
export type SupplyItemConnection = {
  edges: Array<SupplyItemEdge>;
  /** There are more than totalCount says. */
  isTotalCapped: Scalars['Boolean']['output'];
  nodes: Array<SupplyItem>;
  pageInfo: PageInfo;
  /** Exact up to 10,000. */
  totalCount: Scalars['Int']['output'];
};

/** How many different values fields have in a group. */
export type SupplyItemDistinct = {
  batch?: Maybe<Scalars['Int']['output']>;
  category?: Maybe<Scalars['Int']['output']>;
  code?: Maybe<Scalars['Int']['output']>;
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  depot?: Maybe<Scalars['Int']['output']>;
  expiresOn?: Maybe<Scalars['Int']['output']>;
  measure?: Maybe<Scalars['Int']['output']>;
  name?: Maybe<Scalars['Int']['output']>;
  producedOn?: Maybe<Scalars['Int']['output']>;
  shelfLifeMonths?: Maybe<Scalars['Int']['output']>;
  source?: Maybe<Scalars['Int']['output']>;
  specification?: Maybe<Scalars['Int']['output']>;
  stocktakenOn?: Maybe<Scalars['Int']['output']>;
};


/** How many different values fields have in a group. */
export type SupplyItemDistinctCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** A record in a list. */
export type SupplyItemEdge = {
  cursor: Scalars['String']['output'];
  node: SupplyItem;
};

/** Conditions on 物资 (Supply item); all given ones must hold. */
export type SupplyItemFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<SupplyItemFilter>>;
  /** 批次 (Batch). */
  batch?: InputMaybe<StringFilter>;
  /** 大类 (Category). */
  category?: InputMaybe<SupplyCategoryFilter>;
  /** 分类编码 (Catalogue code). GB/T 38565-2020: 7 digits, 1+2+2+2. */
  code?: InputMaybe<StringFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Conditions on fields that units added: { slopeAngle: { gt: 30 } }. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** 仓库 (Depot). */
  depot?: InputMaybe<DepotFilter>;
  /** 仓库 (Depot). */
  depotId?: InputMaybe<IdFilter>;
  /** 到期日 (Expires on). */
  expiresOn?: InputMaybe<DateFilter>;
  id?: InputMaybe<IdFilter>;
  /** 单位 (Unit of measure). */
  measure?: InputMaybe<StringFilter>;
  /** 最低储备量 (Minimum quantity). */
  minimumQuantity?: InputMaybe<FloatFilter>;
  /** 品名 (Name). */
  name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  not?: InputMaybe<SupplyItemFilter>;
  /** One of these holds. */
  or?: InputMaybe<Array<SupplyItemFilter>>;
  /** 生产日期 (Produced on). */
  producedOn?: InputMaybe<DateFilter>;
  /** 数量 (Quantity). */
  quantity?: InputMaybe<FloatFilter>;
  /** 备注 (Remark). */
  remark?: InputMaybe<StringContainsFilter>;
  /** 保质期 (Shelf life) [months]. */
  shelfLifeMonths?: InputMaybe<IntFilter>;
  /** 储备方式 (Reserve source). Codes of supplySource: GOVERNMENT, AGREEMENT, SOCIAL, HOUSEHOLD. */
  source?: InputMaybe<StringEqualityFilter>;
  /** 规格型号 (Specification). */
  specification?: InputMaybe<StringFilter>;
  /** 最近盘点 (Last stocktaking). */
  stocktakenOn?: InputMaybe<DateFilter>;
  /** The unit that owns the record. */
  unit?: InputMaybe<PlaceCodeFilter>;
  /** 单价 (Unit price). */
  unitPrice?: InputMaybe<FenFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** Records counted together. */
export type SupplyItemGroup = {
  avg: SupplyItemAvg;
  count: Scalars['Int']['output'];
  distinct: SupplyItemDistinct;
  key: SupplyItemGroupKey;
  max: SupplyItemMax;
  min: SupplyItemMin;
  sum: SupplyItemSum;
};

/** A field. */
export type SupplyItemGroupField =
  /** batch */
  | 'BATCH'
  /** category */
  | 'CATEGORY'
  /** childUnit */
  | 'CHILD_UNIT'
  /** code */
  | 'CODE'
  /** depot */
  | 'DEPOT'
  /** expiresOn */
  | 'EXPIRES_ON'
  /** measure */
  | 'MEASURE'
  /** name */
  | 'NAME'
  /** producedOn */
  | 'PRODUCED_ON'
  /** shelfLifeMonths */
  | 'SHELF_LIFE_MONTHS'
  /** source */
  | 'SOURCE'
  /** specification */
  | 'SPECIFICATION'
  /** stocktakenOn */
  | 'STOCKTAKEN_ON'
  /** unit */
  | 'UNIT';

/** What the records of a group share; ask only for what the list is grouped by. */
export type SupplyItemGroupKey = {
  /** 批次 (Batch). */
  batch?: Maybe<Scalars['String']['output']>;
  /** 大类 (Category). */
  category?: Maybe<SupplyCategory>;
  /** Direct child of the caller’s place, or the place itself. */
  childUnit?: Maybe<Place>;
  /** 分类编码 (Catalogue code). GB/T 38565-2020: 7 digits, 1+2+2+2. */
  code?: Maybe<Scalars['String']['output']>;
  /** Values of the fields in groupByCustom, by key. */
  custom?: Maybe<Scalars['JSON']['output']>;
  /** 仓库 (Depot). */
  depot?: Maybe<Depot>;
  /** 到期日 (Expires on). */
  expiresOn?: Maybe<Scalars['Date']['output']>;
  /** 单位 (Unit of measure). */
  measure?: Maybe<Scalars['String']['output']>;
  /** 品名 (Name). */
  name?: Maybe<Scalars['String']['output']>;
  /** 生产日期 (Produced on). */
  producedOn?: Maybe<Scalars['Date']['output']>;
  /** 保质期 (Shelf life) [months]. */
  shelfLifeMonths?: Maybe<Scalars['Int']['output']>;
  /** 储备方式 (Reserve source). Codes of supplySource: GOVERNMENT, AGREEMENT, SOCIAL, HOUSEHOLD. */
  source?: Maybe<Scalars['String']['output']>;
  /** 规格型号 (Specification). */
  specification?: Maybe<Scalars['String']['output']>;
  /** 最近盘点 (Last stocktaking). */
  stocktakenOn?: Maybe<Scalars['Date']['output']>;
  unit?: Maybe<Place>;
};

/** Conditions on related records. */
export type SupplyItemListFilter = {
  /** None fits. */
  none?: InputMaybe<SupplyItemFilter>;
  /** At least one fits. */
  some?: InputMaybe<SupplyItemFilter>;
};

/** The max of fields in a group. */
export type SupplyItemMax = {
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  expiresOn?: Maybe<Scalars['Date']['output']>;
  minimumQuantity?: Maybe<Scalars['Float']['output']>;
  producedOn?: Maybe<Scalars['Date']['output']>;
  quantity?: Maybe<Scalars['Float']['output']>;
  shelfLifeMonths?: Maybe<Scalars['Int']['output']>;
  stocktakenOn?: Maybe<Scalars['Date']['output']>;
  unitPrice?: Maybe<Scalars['Fen']['output']>;
};


/** The max of fields in a group. */
export type SupplyItemMaxCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** The min of fields in a group. */
export type SupplyItemMin = {
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  expiresOn?: Maybe<Scalars['Date']['output']>;
  minimumQuantity?: Maybe<Scalars['Float']['output']>;
  producedOn?: Maybe<Scalars['Date']['output']>;
  quantity?: Maybe<Scalars['Float']['output']>;
  shelfLifeMonths?: Maybe<Scalars['Int']['output']>;
  stocktakenOn?: Maybe<Scalars['Date']['output']>;
  unitPrice?: Maybe<Scalars['Fen']['output']>;
};


/** The min of fields in a group. */
export type SupplyItemMinCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** One sort key. */
export type SupplyItemSort = {
  /** Key of a field that a unit added, instead. */
  custom?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<SortDirection>;
  field?: InputMaybe<SupplyItemSortField>;
};

/** A field. */
export type SupplyItemSortField =
  /** batch */
  | 'BATCH'
  /** category */
  | 'CATEGORY'
  /** code */
  | 'CODE'
  /** createdAt */
  | 'CREATED_AT'
  /** expiresOn */
  | 'EXPIRES_ON'
  /** measure */
  | 'MEASURE'
  /** minimumQuantity */
  | 'MINIMUM_QUANTITY'
  /** name */
  | 'NAME'
  /** producedOn */
  | 'PRODUCED_ON'
  /** quantity */
  | 'QUANTITY'
  /** shelfLifeMonths */
  | 'SHELF_LIFE_MONTHS'
  /** source */
  | 'SOURCE'
  /** specification */
  | 'SPECIFICATION'
  /** stocktakenOn */
  | 'STOCKTAKEN_ON'
  /** unit */
  | 'UNIT'
  /** unitPrice */
  | 'UNIT_PRICE'
  /** updatedAt */
  | 'UPDATED_AT';

/** The sum of fields in a group. */
export type SupplyItemSum = {
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  minimumQuantity?: Maybe<Scalars['Float']['output']>;
  quantity?: Maybe<Scalars['Float']['output']>;
  shelfLifeMonths?: Maybe<Scalars['Fen']['output']>;
  unitPrice?: Maybe<Scalars['Fen']['output']>;
};


/** The sum of fields in a group. */
export type SupplyItemSumCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** 应急队伍 (Team). */
export type Team = {
  /** 驻地 (Address). */
  address?: Maybe<Scalars['String']['output']>;
  /** 驻地区划 (Base). */
  base?: Maybe<Place>;
  /** 集结时限 (Call-out time) [minutes]. */
  callOutMinutes?: Maybe<Scalars['Int']['output']>;
  /** What the caller may do with this record: UPDATE, DELETE. */
  can: Array<Verb>;
  /** 救援能力 (Capabilities). Codes of capability: SEARCH_RESCUE, WATER_RESCUE, DRAINAGE, DYKE_REPAIR, FOREST_FIREFIGHTING, FIREFIGHTING, HAZMAT, MOUNTAIN_RESCUE, COLLAPSE_RESCUE, MEDICAL, COMMUNICATION, ROAD_CLEARING, POWER, EVACUATION, PATROL, SNOW_CLEARING, HIGH_ALTITUDE. */
  capabilities?: Maybe<Array<Scalars['String']['output']>>;
  createdAt: Scalars['DateTime']['output'];
  /** Values of fields that units added, by key; see customFields for what there is. Points are { lng lat }, places { code name fullName }, files { id name size type url }, references { id title }, null where you may not read the record; inputs take codes and ids. */
  custom: Scalars['JSON']['output'];
  /** 调动权限 (Dispatch authority). */
  dispatchAuthority?: Maybe<Scalars['String']['output']>;
  /** 主要装备 (Equipment). */
  equipment?: Maybe<Scalars['String']['output']>;
  /** 组建日期 (Formed on). */
  formedOn?: Maybe<Scalars['Date']['output']>;
  /** Who changed the record when, the newest first. */
  history?: Maybe<Array<HistoryEntry>>;
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** 专职 (Full time). */
  isFullTime?: Maybe<Scalars['Boolean']['output']>;
  /** 类型 (Kind). Codes of teamKind: INTEGRATED, FLOOD, FOREST_FIRE, WEATHER, GEOLOGICAL, MINE_CHEMICAL, UTILITY, HEALTH, ANIMAL_EPIDEMIC, EARTHQUAKE, FULL_TIME_FIRE, RESPONDERS, MASS_PREVENTION, SOCIAL, TECHNICAL, MILITARY. */
  kind?: Maybe<Scalars['String']['output']>;
  /** 队长 (Leader). */
  leader?: Maybe<Scalars['String']['output']>;
  /** 队长电话 (Leader phone). Personal: masked unless your role may see it. */
  leaderPhone?: Maybe<Scalars['String']['output']>;
  /** 坐标 (Point). */
  location?: Maybe<GeoPoint>;
  /** 队员 */
  members?: Maybe<TeamMemberConnection>;
  /** 队伍名称 (Name). */
  name?: Maybe<Scalars['String']['output']>;
  /** 组建单位 (Organization). */
  organization?: Maybe<Organization>;
  /** 组建单位 (Organization). */
  organizationId?: Maybe<Scalars['ID']['output']>;
  /** 编配人数 (Planned size) [people]. */
  plannedSize?: Maybe<Scalars['Int']['output']>;
  /** 状态 (State). Codes of teamState: ACTIVE, FORMING, SUSPENDED, DISBANDED. */
  state?: Maybe<Scalars['String']['output']>;
  /** 现有人数 (Strength) [people]. */
  strength?: Maybe<Scalars['Int']['output']>;
  /** The unit that owns the record. */
  unit: Place;
  updatedAt: Scalars['DateTime']['output'];
  /** Name it when you update or delete. */
  version: Scalars['Int']['output'];
};


/** 应急队伍 (Team). */
export type TeamCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** 应急队伍 (Team). */
export type TeamHistoryArgs = {
  first?: Scalars['Int']['input'];
};


/** 应急队伍 (Team). */
export type TeamMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TeamMemberFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<Array<TeamMemberSort>>;
};

/** The avg of fields in a group. */
export type TeamAvg = {
  callOutMinutes?: Maybe<Scalars['Float']['output']>;
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  plannedSize?: Maybe<Scalars['Float']['output']>;
  strength?: Maybe<Scalars['Float']['output']>;
};


/** The avg of fields in a group. */
export type TeamAvgCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** A page of a list. */
export type TeamConnection = {
  edges: Array<TeamEdge>;
  /** There are more than totalCount says. */
  isTotalCapped: Scalars['Boolean']['output'];
  nodes: Array<Team>;
  pageInfo: PageInfo;
  /** Exact up to 10,000. */
  totalCount: Scalars['Int']['output'];
};

/** How many different values fields have in a group. */
export type TeamDistinct = {
  address?: Maybe<Scalars['Int']['output']>;
  base?: Maybe<Scalars['Int']['output']>;
  callOutMinutes?: Maybe<Scalars['Int']['output']>;
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  dispatchAuthority?: Maybe<Scalars['Int']['output']>;
  formedOn?: Maybe<Scalars['Int']['output']>;
  isFullTime?: Maybe<Scalars['Int']['output']>;
  kind?: Maybe<Scalars['Int']['output']>;
  leader?: Maybe<Scalars['Int']['output']>;
  name?: Maybe<Scalars['Int']['output']>;
  organization?: Maybe<Scalars['Int']['output']>;
  plannedSize?: Maybe<Scalars['Int']['output']>;
  state?: Maybe<Scalars['Int']['output']>;
  strength?: Maybe<Scalars['Int']['output']>;
};


/** How many different values fields have in a group. */
export type TeamDistinctCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** A record in a list. */
export type TeamEdge = {
  cursor: Scalars['String']['output'];
  node: Team;
};

/** Conditions on 应急队伍 (Team); all given ones must hold. */
export type TeamFilter = {
  /** 驻地 (Address). */
  address?: InputMaybe<StringFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<TeamFilter>>;
  /** 驻地区划 (Base). */
  base?: InputMaybe<PlaceCodeFilter>;
  /** 集结时限 (Call-out time) [minutes]. */
  callOutMinutes?: InputMaybe<IntFilter>;
  /** 救援能力 (Capabilities). Codes of capability: SEARCH_RESCUE, WATER_RESCUE, DRAINAGE, DYKE_REPAIR, FOREST_FIREFIGHTING, FIREFIGHTING, HAZMAT, MOUNTAIN_RESCUE, COLLAPSE_RESCUE, MEDICAL, COMMUNICATION, ROAD_CLEARING, POWER, EVACUATION, PATROL, SNOW_CLEARING, HIGH_ALTITUDE. */
  capabilities?: InputMaybe<StringListFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Conditions on fields that units added: { slopeAngle: { gt: 30 } }. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** 调动权限 (Dispatch authority). */
  dispatchAuthority?: InputMaybe<StringFilter>;
  /** 主要装备 (Equipment). */
  equipment?: InputMaybe<StringContainsFilter>;
  /** 组建日期 (Formed on). */
  formedOn?: InputMaybe<DateFilter>;
  id?: InputMaybe<IdFilter>;
  /** 专职 (Full time). */
  isFullTime?: InputMaybe<BooleanFilter>;
  /** 类型 (Kind). Codes of teamKind: INTEGRATED, FLOOD, FOREST_FIRE, WEATHER, GEOLOGICAL, MINE_CHEMICAL, UTILITY, HEALTH, ANIMAL_EPIDEMIC, EARTHQUAKE, FULL_TIME_FIRE, RESPONDERS, MASS_PREVENTION, SOCIAL, TECHNICAL, MILITARY. */
  kind?: InputMaybe<StringEqualityFilter>;
  /** 队长 (Leader). */
  leader?: InputMaybe<StringFilter>;
  /** 队长电话 (Leader phone). Personal: masked unless your role may see it. */
  leaderPhone?: InputMaybe<StringFilter>;
  /** 坐标 (Point). */
  location?: InputMaybe<GeoPointFilter>;
  /** 队员 */
  members?: InputMaybe<TeamMemberListFilter>;
  /** 队伍名称 (Name). */
  name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  not?: InputMaybe<TeamFilter>;
  /** One of these holds. */
  or?: InputMaybe<Array<TeamFilter>>;
  /** 组建单位 (Organization). */
  organization?: InputMaybe<OrganizationFilter>;
  /** 组建单位 (Organization). */
  organizationId?: InputMaybe<IdFilter>;
  /** 编配人数 (Planned size) [people]. */
  plannedSize?: InputMaybe<IntFilter>;
  /** 状态 (State). Codes of teamState: ACTIVE, FORMING, SUSPENDED, DISBANDED. */
  state?: InputMaybe<StringEqualityFilter>;
  /** 现有人数 (Strength) [people]. */
  strength?: InputMaybe<IntFilter>;
  /** The unit that owns the record. */
  unit?: InputMaybe<PlaceCodeFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** Records counted together. */
export type TeamGroup = {
  avg: TeamAvg;
  count: Scalars['Int']['output'];
  distinct: TeamDistinct;
  key: TeamGroupKey;
  max: TeamMax;
  min: TeamMin;
  sum: TeamSum;
};

/** A field. */
export type TeamGroupField =
  /** address */
  | 'ADDRESS'
  /** base */
  | 'BASE'
  /** callOutMinutes */
  | 'CALL_OUT_MINUTES'
  /** childUnit */
  | 'CHILD_UNIT'
  /** dispatchAuthority */
  | 'DISPATCH_AUTHORITY'
  /** formedOn */
  | 'FORMED_ON'
  /** isFullTime */
  | 'IS_FULL_TIME'
  /** kind */
  | 'KIND'
  /** leader */
  | 'LEADER'
  /** name */
  | 'NAME'
  /** organization */
  | 'ORGANIZATION'
  /** plannedSize */
  | 'PLANNED_SIZE'
  /** state */
  | 'STATE'
  /** strength */
  | 'STRENGTH'
  /** unit */
  | 'UNIT';

/** What the records of a group share; ask only for what the list is grouped by. */
export type TeamGroupKey = {
  /** 驻地 (Address). */
  address?: Maybe<Scalars['String']['output']>;
  /** 驻地区划 (Base). */
  base?: Maybe<Place>;
  /** 集结时限 (Call-out time) [minutes]. */
  callOutMinutes?: Maybe<Scalars['Int']['output']>;
  /** Direct child of the caller’s place, or the place itself. */
  childUnit?: Maybe<Place>;
  /** Values of the fields in groupByCustom, by key. */
  custom?: Maybe<Scalars['JSON']['output']>;
  /** 调动权限 (Dispatch authority). */
  dispatchAuthority?: Maybe<Scalars['String']['output']>;
  /** 组建日期 (Formed on). */
  formedOn?: Maybe<Scalars['Date']['output']>;
  /** 专职 (Full time). */
  isFullTime?: Maybe<Scalars['Boolean']['output']>;
  /** 类型 (Kind). Codes of teamKind: INTEGRATED, FLOOD, FOREST_FIRE, WEATHER, GEOLOGICAL, MINE_CHEMICAL, UTILITY, HEALTH, ANIMAL_EPIDEMIC, EARTHQUAKE, FULL_TIME_FIRE, RESPONDERS, MASS_PREVENTION, SOCIAL, TECHNICAL, MILITARY. */
  kind?: Maybe<Scalars['String']['output']>;
  /** 队长 (Leader). */
  leader?: Maybe<Scalars['String']['output']>;
  /** 队伍名称 (Name). */
  name?: Maybe<Scalars['String']['output']>;
  /** 组建单位 (Organization). */
  organization?: Maybe<Organization>;
  /** 编配人数 (Planned size) [people]. */
  plannedSize?: Maybe<Scalars['Int']['output']>;
  /** 状态 (State). Codes of teamState: ACTIVE, FORMING, SUSPENDED, DISBANDED. */
  state?: Maybe<Scalars['String']['output']>;
  /** 现有人数 (Strength) [people]. */
  strength?: Maybe<Scalars['Int']['output']>;
  unit?: Maybe<Place>;
};

/** Conditions on related records. */
export type TeamListFilter = {
  /** None fits. */
  none?: InputMaybe<TeamFilter>;
  /** At least one fits. */
  some?: InputMaybe<TeamFilter>;
};

/** The max of fields in a group. */
export type TeamMax = {
  callOutMinutes?: Maybe<Scalars['Int']['output']>;
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  formedOn?: Maybe<Scalars['Date']['output']>;
  plannedSize?: Maybe<Scalars['Int']['output']>;
  strength?: Maybe<Scalars['Int']['output']>;
};


/** The max of fields in a group. */
export type TeamMaxCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** 队员 (Team member). */
export type TeamMember = {
  /** What the caller may do with this record: UPDATE, DELETE. */
  can: Array<Verb>;
  createdAt: Scalars['DateTime']['output'];
  /** Values of fields that units added, by key; see customFields for what there is. Points are { lng lat }, places { code name fullName }, files { id name size type url }, references { id title }, null where you may not read the record; inputs take codes and ids. */
  custom: Scalars['JSON']['output'];
  /** 健康状况 (Health). */
  health?: Maybe<Scalars['String']['output']>;
  /** Who changed the record when, the newest first. */
  history?: Maybe<Array<HistoryEntry>>;
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** 可随时调用 (Available). */
  isAvailable?: Maybe<Scalars['Boolean']['output']>;
  /** 已购人身意外保险 (Insured). Required by the Emergency Response Law. */
  isInsured?: Maybe<Scalars['Boolean']['output']>;
  /** 入队日期 (Joined on). */
  joinedOn?: Maybe<Scalars['Date']['output']>;
  /** 离队日期 (Left on). */
  leftOn?: Maybe<Scalars['Date']['output']>;
  /** 人员 (Person). */
  person?: Maybe<Person>;
  /** 人员 (Person). */
  personId?: Maybe<Scalars['ID']['output']>;
  /** 岗位 (Post). */
  post?: Maybe<Scalars['String']['output']>;
  /** 来源 (Source). Codes of teamMemberSource: FULL_TIME, MILITIA, CADRE, POLICE, DOUBLE_REPORT, PROPERTY, GUARD, MEDIC, VILLAGER, VOLUNTEER. */
  source?: Maybe<Scalars['String']['output']>;
  /** 队伍 (Team). */
  team?: Maybe<Team>;
  /** 队伍 (Team). */
  teamId?: Maybe<Scalars['ID']['output']>;
  /** The unit that owns the record. */
  unit: Place;
  updatedAt: Scalars['DateTime']['output'];
  /** Name it when you update or delete. */
  version: Scalars['Int']['output'];
};


/** 队员 (Team member). */
export type TeamMemberCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** 队员 (Team member). */
export type TeamMemberHistoryArgs = {
  first?: Scalars['Int']['input'];
};

/** The avg of fields in a group. */
export type TeamMemberAvg = {
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
};


/** The avg of fields in a group. */
export type TeamMemberAvgCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** A page of a list. */
export type TeamMemberConnection = {
  edges: Array<TeamMemberEdge>;
  /** There are more than totalCount says. */
  isTotalCapped: Scalars['Boolean']['output'];
  nodes: Array<TeamMember>;
  pageInfo: PageInfo;
  /** Exact up to 10,000. */
  totalCount: Scalars['Int']['output'];
};

/** How many different values fields have in a group. */
export type TeamMemberDistinct = {
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  isAvailable?: Maybe<Scalars['Int']['output']>;
  isInsured?: Maybe<Scalars['Int']['output']>;
  joinedOn?: Maybe<Scalars['Int']['output']>;
  leftOn?: Maybe<Scalars['Int']['output']>;
  person?: Maybe<Scalars['Int']['output']>;
  post?: Maybe<Scalars['Int']['output']>;
  source?: Maybe<Scalars['Int']['output']>;
  team?: Maybe<Scalars['Int']['output']>;
};


/** How many different values fields have in a group. */
export type TeamMemberDistinctCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** A record in a list. */
export type TeamMemberEdge = {
  cursor: Scalars['String']['output'];
  node: TeamMember;
};

/** Conditions on 队员 (Team member); all given ones must hold. */
export type TeamMemberFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<TeamMemberFilter>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Conditions on fields that units added: { slopeAngle: { gt: 30 } }. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** 健康状况 (Health). */
  health?: InputMaybe<StringContainsFilter>;
  id?: InputMaybe<IdFilter>;
  /** 可随时调用 (Available). */
  isAvailable?: InputMaybe<BooleanFilter>;
  /** 已购人身意外保险 (Insured). Required by the Emergency Response Law. */
  isInsured?: InputMaybe<BooleanFilter>;
  /** 入队日期 (Joined on). */
  joinedOn?: InputMaybe<DateFilter>;
  /** 离队日期 (Left on). */
  leftOn?: InputMaybe<DateFilter>;
  /** This does not hold. */
  not?: InputMaybe<TeamMemberFilter>;
  /** One of these holds. */
  or?: InputMaybe<Array<TeamMemberFilter>>;
  /** 人员 (Person). */
  person?: InputMaybe<PersonFilter>;
  /** 人员 (Person). */
  personId?: InputMaybe<IdFilter>;
  /** 岗位 (Post). */
  post?: InputMaybe<StringFilter>;
  /** 来源 (Source). Codes of teamMemberSource: FULL_TIME, MILITIA, CADRE, POLICE, DOUBLE_REPORT, PROPERTY, GUARD, MEDIC, VILLAGER, VOLUNTEER. */
  source?: InputMaybe<StringEqualityFilter>;
  /** 队伍 (Team). */
  team?: InputMaybe<TeamFilter>;
  /** 队伍 (Team). */
  teamId?: InputMaybe<IdFilter>;
  /** The unit that owns the record. */
  unit?: InputMaybe<PlaceCodeFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** Records counted together. */
export type TeamMemberGroup = {
  avg: TeamMemberAvg;
  count: Scalars['Int']['output'];
  distinct: TeamMemberDistinct;
  key: TeamMemberGroupKey;
  max: TeamMemberMax;
  min: TeamMemberMin;
  sum: TeamMemberSum;
};

/** A field. */
export type TeamMemberGroupField =
  /** childUnit */
  | 'CHILD_UNIT'
  /** isAvailable */
  | 'IS_AVAILABLE'
  /** isInsured */
  | 'IS_INSURED'
  /** joinedOn */
  | 'JOINED_ON'
  /** leftOn */
  | 'LEFT_ON'
  /** person */
  | 'PERSON'
  /** post */
  | 'POST'
  /** source */
  | 'SOURCE'
  /** team */
  | 'TEAM'
  /** unit */
  | 'UNIT';

/** What the records of a group share; ask only for what the list is grouped by. */
export type TeamMemberGroupKey = {
  /** Direct child of the caller’s place, or the place itself. */
  childUnit?: Maybe<Place>;
  /** Values of the fields in groupByCustom, by key. */
  custom?: Maybe<Scalars['JSON']['output']>;
  /** 可随时调用 (Available). */
  isAvailable?: Maybe<Scalars['Boolean']['output']>;
  /** 已购人身意外保险 (Insured). Required by the Emergency Response Law. */
  isInsured?: Maybe<Scalars['Boolean']['output']>;
  /** 入队日期 (Joined on). */
  joinedOn?: Maybe<Scalars['Date']['output']>;
  /** 离队日期 (Left on). */
  leftOn?: Maybe<Scalars['Date']['output']>;
  /** 人员 (Person). */
  person?: Maybe<Person>;
  /** 岗位 (Post). */
  post?: Maybe<Scalars['String']['output']>;
  /** 来源 (Source). Codes of teamMemberSource: FULL_TIME, MILITIA, CADRE, POLICE, DOUBLE_REPORT, PROPERTY, GUARD, MEDIC, VILLAGER, VOLUNTEER. */
  source?: Maybe<Scalars['String']['output']>;
  /** 队伍 (Team). */
  team?: Maybe<Team>;
  unit?: Maybe<Place>;
};

/** Conditions on related records. */
export type TeamMemberListFilter = {
  /** None fits. */
  none?: InputMaybe<TeamMemberFilter>;
  /** At least one fits. */
  some?: InputMaybe<TeamMemberFilter>;
};

/** The max of fields in a group. */
export type TeamMemberMax = {
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  joinedOn?: Maybe<Scalars['Date']['output']>;
  leftOn?: Maybe<Scalars['Date']['output']>;
};


/** The max of fields in a group. */
export type TeamMemberMaxCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** The min of fields in a group. */
export type TeamMemberMin = {
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  joinedOn?: Maybe<Scalars['Date']['output']>;
  leftOn?: Maybe<Scalars['Date']['output']>;
};


/** The min of fields in a group. */
export type TeamMemberMinCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** One sort key. */
export type TeamMemberSort = {
  /** Key of a field that a unit added, instead. */
  custom?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<SortDirection>;
  field?: InputMaybe<TeamMemberSortField>;
};

/** A field. */
export type TeamMemberSortField =
  /** createdAt */
  | 'CREATED_AT'
  /** isAvailable */
  | 'IS_AVAILABLE'
  /** isInsured */
  | 'IS_INSURED'
  /** joinedOn */
  | 'JOINED_ON'
  /** leftOn */
  | 'LEFT_ON'
  /** post */
  | 'POST'
  /** source */
  | 'SOURCE'
  /** unit */
  | 'UNIT'
  /** updatedAt */
  | 'UPDATED_AT';

/** The sum of fields in a group. */
export type TeamMemberSum = {
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
};


/** The sum of fields in a group. */
export type TeamMemberSumCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** The min of fields in a group. */
export type TeamMin = {
  callOutMinutes?: Maybe<Scalars['Int']['output']>;
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  formedOn?: Maybe<Scalars['Date']['output']>;
  plannedSize?: Maybe<Scalars['Int']['output']>;
  strength?: Maybe<Scalars['Int']['output']>;
};


/** The min of fields in a group. */
export type TeamMinCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** One sort key. */
export type TeamSort = {
  /** Key of a field that a unit added, instead. */
  custom?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<SortDirection>;
  field?: InputMaybe<TeamSortField>;
};

/** A field. */
export type TeamSortField =
  /** address */
  | 'ADDRESS'
  /** callOutMinutes */
  | 'CALL_OUT_MINUTES'
  /** createdAt */
  | 'CREATED_AT'
  /** dispatchAuthority */
  | 'DISPATCH_AUTHORITY'
  /** formedOn */
  | 'FORMED_ON'
  /** isFullTime */
  | 'IS_FULL_TIME'
  /** kind */
  | 'KIND'
  /** leader */
  | 'LEADER'
  /** leaderPhone */
  | 'LEADER_PHONE'
  /** name */
  | 'NAME'
  /** plannedSize */
  | 'PLANNED_SIZE'
  /** state */
  | 'STATE'
  /** strength */
  | 'STRENGTH'
  /** unit */
  | 'UNIT'
  /** updatedAt */
  | 'UPDATED_AT';

/** The sum of fields in a group. */
export type TeamSum = {
  callOutMinutes?: Maybe<Scalars['Fen']['output']>;
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  plannedSize?: Maybe<Scalars['Fen']['output']>;
  strength?: Maybe<Scalars['Fen']['output']>;
};


/** The sum of fields in a group. */
export type TeamSumCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** A step that the caller may take with a record now. */
export type Transition = {
  inputs: Array<TransitionInput>;
  /** Sends the record back. */
  isReturn: Scalars['Boolean']['output'];
  label: Label;
  name: Scalars['String']['output'];
  /** In whose place the caller would take it. */
  principal?: Maybe<Scalars['String']['output']>;
  /** NONE, OPTIONAL or REQUIRED. */
  reason: Scalars['String']['output'];
  /** Why somebody else must take it. */
  refusal?: Maybe<Label>;
  /** Where it may lead; the first unless chosen by `to`. */
  targets: Array<TransitionTarget>;
};

/** A field that is filled in with a transition. */
export type TransitionInput = {
  field: Scalars['String']['output'];
  isRequired: Scalars['Boolean']['output'];
};

/** What became of one record. */
export type TransitionOutcome = {
  /** { code, message, fields } where it was refused. */
  error?: Maybe<Scalars['JSON']['output']>;
  id: Scalars['ID']['output'];
  isDone: Scalars['Boolean']['output'];
};

/** A state that a transition leads to. */
export type TransitionTarget = {
  code: Scalars['String']['output'];
  label: Label;
};

/** Changes: fields left out stay, null clears. */
export type UpdateAccessRuleInput = {
  /** Values of fields that units added, by key; null clears. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** 仍可操作的范围 (Distances left). Empty: distances stay as declared. */
  distances?: InputMaybe<Array<AccessDistance>>;
  /** 暂停 (Suspended). */
  isSuspended?: InputMaybe<Scalars['Boolean']['input']>;
  /** 理由 (Reason). */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** 仍可操作的角色 (Roles left). Empty: no role at all. */
  roles?: InputMaybe<Array<RoleName>>;
  /** 对象 (Target). A resource, or resource.field, such as riskSite.responsiblePhone. */
  target?: InputMaybe<Scalars['String']['input']>;
  /** 操作 (Verb). */
  verb?: InputMaybe<AccessVerb>;
};

/** Changes: fields left out stay, null clears. */
export type UpdateDefinitionInput = {
  /** Values of fields that units added, by key; null clears. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** 类型 (Kind). */
  kind?: InputMaybe<DefinitionKind>;
  /** 名称 (Name). Of the dictionary, or of the resource. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 发布说明 (Note). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 改动 (Operations). */
  operations?: InputMaybe<Scalars['JSON']['input']>;
};

/** Changes: fields left out stay, null clears. */
export type UpdateDelegationInput = {
  /** Values of fields that units added, by key; null clears. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** 代办人 (Delegate). */
  delegate?: InputMaybe<Scalars['ID']['input']>;
  /** 开始日期 (From). */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** 委托人 (Principal). */
  principal?: InputMaybe<Scalars['ID']['input']>;
  /** 事由 (Reason). */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** 结束日期 (To). */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Changes: fields left out stay, null clears. */
export type UpdateDepotInput = {
  /** 地址 (Address). */
  address?: InputMaybe<Scalars['String']['input']>;
  /** 面积 (Area) [m²]. */
  area?: InputMaybe<Scalars['Float']['input']>;
  /** 最近检查 (Last checked). */
  checkedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Values of fields that units added, by key; null clears. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** 保管员 (Keeper). */
  keeper?: InputMaybe<Scalars['String']['input']>;
  /** 保管员电话 (Keeper phone). Personal: masked unless your role may see it. */
  keeperPhone?: InputMaybe<Scalars['String']['input']>;
  /** 类型 (Kind). Codes of depotKind: DEPOT, POINT, CONSIGNED, AGREEMENT. */
  kind?: InputMaybe<Scalars['String']['input']>;
  /** 坐标 (Point). */
  location?: InputMaybe<GeoPointInput>;
  /** 名称 (Name). */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 管理单位 (Organization). */
  organization?: InputMaybe<Scalars['ID']['input']>;
  /** 所在区划 (Place). */
  place?: InputMaybe<Scalars['PlaceCode']['input']>;
};

/** Changes: fields left out stay, null clears. */
export type UpdateEmergencyPlanInput = {
  /** 突发事件类别 (Category). */
  category?: InputMaybe<HazardCategory>;
  /** Values of fields that units added, by key; null clears. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** 预案文本 (Document). */
  document?: InputMaybe<Scalars['ID']['input']>;
  /** 文号 (Document number). */
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** 演练周期 (Drill every) [months]. */
  drillEveryMonths?: InputMaybe<Scalars['Int']['input']>;
  /** 灾种 (Hazard). Codes of hazardType: FLOOD, FLASH_FLOOD, DROUGHT, METEOROLOGICAL, SNOW, EARTHQUAKE, GEOLOGICAL, FOREST_FIRE, ICE_COLLAPSE, GLACIAL_LAKE, BARRIER_LAKE, FIRE, TRAFFIC, WATERWAY, HAZARDOUS_CHEMICALS, MINE, FIREWORKS, CONSTRUCTION, CONFINED_SPACE, DUST_EXPLOSION, SPECIAL_EQUIPMENT, UTILITIES, CROWD, EPIDEMIC, ANIMAL_EPIDEMIC, FOOD_SAFETY, SOCIAL_SECURITY, GENERAL. */
  hazardType?: InputMaybe<Scalars['String']['input']>;
  /** 印发日期 (Issued on). */
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 类型 (Kind). Codes of planKind: OVERALL, CATEGORY, SPECIAL, DEPARTMENT, SUB_PLAN, GUARANTEE, TOWNSHIP, VILLAGE, UNIT, ON_SITE, ONE_TO_ONE, KEY_EVENT. */
  kind?: InputMaybe<Scalars['String']['input']>;
  /** 预案名称 (Name). */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 下次演练 (Next drill due). */
  nextDrillDue?: InputMaybe<Scalars['Date']['input']>;
  /** 下次评估 (Next review due). At least every three years. */
  nextReviewDue?: InputMaybe<Scalars['Date']['input']>;
  /** 编制单位 (Owner). */
  organization?: InputMaybe<Scalars['ID']['input']>;
  /** 上级预案 (Parent plan). One level up in the plan tree; the overall plan has none (K-05a). */
  parent?: InputMaybe<Scalars['ID']['input']>;
  /** Readable by every unit below. */
  published?: InputMaybe<Scalars['Boolean']['input']>;
  /** 版本 (Revision). */
  revision?: InputMaybe<Scalars['String']['input']>;
  /** 针对的风险点 (Risk sites). Sites of level larger and above need a one-to-one plan (K-05e). */
  riskSites?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 摘要 (Summary). */
  summary?: InputMaybe<Scalars['String']['input']>;
};

/** Changes: fields left out stay, null clears. */
export type UpdateGlacialLakeInput = {
  /** 海拔 (Altitude) [m]. */
  altitude?: InputMaybe<Scalars['Int']['input']>;
  /** 编号 (Code). */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Values of fields that units added, by key; null clears. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** 坝体类型 (Dam kind). Codes of glacialDamKind: MORAINE, ICE, BEDROCK, LANDSLIDE. */
  damKind?: InputMaybe<Scalars['String']['input']>;
  /** 下游受威胁人数 (People downstream) [people]. */
  downstreamPeople?: InputMaybe<Scalars['Int']['input']>;
  /** 下游转移方案 (Downstream evacuation). */
  evacuation?: InputMaybe<Scalars['String']['input']>;
  /** 有自动监测站 (Automatic station). */
  hasStation?: InputMaybe<Scalars['Boolean']['input']>;
  /** 坐标 (Point). */
  location?: InputMaybe<GeoPointInput>;
  /** 名称 (Name). */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 溃决危险 (Outburst risk). */
  outburstRisk?: InputMaybe<RiskLevel>;
  /** 所在区划 (Place). */
  place?: InputMaybe<Scalars['PlaceCode']['input']>;
  /** 监测责任单位 (Responsible organization). */
  responsible?: InputMaybe<Scalars['ID']['input']>;
  /** 最近巡查 (Last surveyed). */
  surveyedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 水面面积 (Water area) [km²]. */
  waterArea?: InputMaybe<Scalars['Float']['input']>;
};

/** Changes: fields left out stay, null clears. */
export type UpdateInspectionInput = {
  /** Values of fields that units added, by key; null clears. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** 检查情况 (Finding). */
  finding?: InputMaybe<Scalars['String']['input']>;
  /** 检查时间 (Inspected at). */
  inspectedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 检查人 (Inspector). */
  inspector?: InputMaybe<Scalars['ID']['input']>;
  /** 检查类型 (Kind). Codes of inspectionKind: DAILY, PATROL, SPECIAL, SEASONAL, LEADER, WARNING, OFF_SITE, SECRET. */
  kind?: InputMaybe<Scalars['String']['input']>;
  /** 编号 (Number). */
  number?: InputMaybe<Scalars['String']['input']>;
  /** 照片 (Photo). */
  photo?: InputMaybe<Scalars['ID']['input']>;
  /** 结论 (Result). Codes of inspectionResult: NORMAL, FIXED, HAZARD. */
  result?: InputMaybe<Scalars['String']['input']>;
  /** 风险点 (Risk site). */
  riskSite?: InputMaybe<Scalars['ID']['input']>;
  /** 状态 (State). Codes of inspectionState: PLANNED, DONE. */
  state?: InputMaybe<Scalars['String']['input']>;
};

/** Changes: fields left out stay, null clears. */
export type UpdateOrgMemberInput = {
  /** Values of fields that units added, by key; null clears. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** 任职起 (From). */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** 因职兼任 (Ex officio). */
  isExOfficio?: InputMaybe<Scalars['Boolean']['input']>;
  /** 专职 (Full time). */
  isFullTime?: InputMaybe<Scalars['Boolean']['input']>;
  /** 排序 (Order). */
  order?: InputMaybe<Scalars['Int']['input']>;
  /** 机构 (Organization). */
  organization?: InputMaybe<Scalars['ID']['input']>;
  /** 人员 (Person). */
  person?: InputMaybe<Scalars['ID']['input']>;
  /** 所任职务 (Position). The post that brings this role, such as mayor. */
  position?: InputMaybe<Scalars['String']['input']>;
  /** 人员来源 (Recruited from). Codes of recruitSource: CIVIL_SERVANT, PUBLIC_INSTITUTION, SECONDED, CONTRACT, PART_TIME. */
  recruitSource?: InputMaybe<Scalars['String']['input']>;
  /** 角色 (Role). Codes of memberRole: DIRECTOR, EXECUTIVE_DEPUTY, DEPUTY, MEMBER, LIAISON, SPOKESPERSON, INFORMATION_OFFICER, SAFETY_MANAGER, DEDICATED_STAFF. */
  role?: InputMaybe<Scalars['String']['input']>;
  /** 任职止 (To). */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Changes: fields left out stay, null clears. */
export type UpdateOrganizationInput = {
  /** 地址 (Address). */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Values of fields that units added, by key; null clears. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** 成立依据 (Founding document). Title and number of the document that founded it (T1-02). */
  foundingDocument?: InputMaybe<Scalars['String']['input']>;
  /** 成立文件 (Founding document file). */
  foundingFile?: InputMaybe<Scalars['ID']['input']>;
  /** 主要职责 (Functions). */
  functions?: InputMaybe<Scalars['String']['input']>;
  /** 负责灾种 (Hazards in charge). Codes of hazardType: FLOOD, FLASH_FLOOD, DROUGHT, METEOROLOGICAL, SNOW, EARTHQUAKE, GEOLOGICAL, FOREST_FIRE, ICE_COLLAPSE, GLACIAL_LAKE, BARRIER_LAKE, FIRE, TRAFFIC, WATERWAY, HAZARDOUS_CHEMICALS, MINE, FIREWORKS, CONSTRUCTION, CONFINED_SPACE, DUST_EXPLOSION, SPECIAL_EQUIPMENT, UTILITIES, CROWD, EPIDEMIC, ANIMAL_EPIDEMIC, FOOD_SAFETY, SOCIAL_SECURITY, GENERAL. */
  hazardTypes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 类型 (Kind). Codes of organizationKind: GOVERNMENT, PARTY_BODY, DEPARTMENT, EMERGENCY_BUREAU, COMMAND_HQ, EMERGENCY_COMMITTEE, SAFETY_COMMITTEE, DISASTER_COMMITTEE, COMMITTEE_OFFICE, SPECIAL_OFFICE, DUTY_ROOM, TOWNSHIP, FUNCTIONAL_ZONE, VILLAGE, GRID_CENTRE, ENTERPRISE, SCHOOL, HOSPITAL, TEMPLE, SOCIAL_ORGANIZATION, RED_CROSS, MILITARY, EXTERNAL. */
  kind?: InputMaybe<Scalars['String']['input']>;
  /** 名称 (Name). */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 上级机构 (Parent organization). */
  parent?: InputMaybe<Scalars['ID']['input']>;
  /** 办公电话 (Office phone). */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** 所在区划 (Place). */
  place?: InputMaybe<Scalars['PlaceCode']['input']>;
  /** 主管行业的风险点类型 (Kinds of risk sites in charge). Whose industry they are: it audits them (K-04f). Codes of riskKind: GEOLOGICAL_SITE, SLOPE_CUT_HOUSE, RIVER_SECTION, RESERVOIR, FLASH_FLOOD_AREA, LOW_LYING, FOREST, GRASSLAND, GLACIAL_LAKE, MAJOR_HAZARD_SOURCE, CHEMICAL_ENTERPRISE, DUST_ENTERPRISE, CONFINED_SPACE, FIREWORKS_SHOP, MINE, CONSTRUCTION_SITE, ROAD_SECTION, FERRY, GAS_STATION, CROWDED_PLACE, SMALL_PREMISES, TEMPLE, SCENIC_AREA, UTILITY, KEY_SITE. */
  riskKinds?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 实有人数 (Staff). */
  staffActual?: InputMaybe<Scalars['Int']['input']>;
  /** 编制数 (Staff quota). */
  staffQuota?: InputMaybe<Scalars['Int']['input']>;
  /** 成立日期 (Since). */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** 撤销日期 (Until). */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** Changes: fields left out stay, null clears. */
export type UpdatePersonInput = {
  /** 出生年份 (Year of birth). */
  birthYear?: InputMaybe<Scalars['Int']['input']>;
  /** 人员类别 (Categories). Codes of personCategory: LEADER, CADRE, VILLAGE_COMMITTEE, COMMUNITY_WORKER, INFORMATION_OFFICER, GRID_WORKER, RESCUER, EXPERT, VOLUNTEER, KEEPER. */
  categories?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Values of fields that units added, by key; null clears. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** 电子邮箱 (Email). Personal: masked unless your role may see it. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** 家庭住址 (Home address). Personal: masked unless your role may see it. */
  homeAddress?: InputMaybe<Scalars['String']['input']>;
  /** 身份证号 (Id number). Personal: masked unless your role may see it. */
  idNumber?: InputMaybe<Scalars['String']['input']>;
  /** 姓名 (Name). */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 人员编号 (Number). */
  number?: InputMaybe<Scalars['String']['input']>;
  /** 手机 (Phone). Personal: masked unless your role may see it. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** 任职经历 (Post history). */
  postHistory?: InputMaybe<Scalars['String']['input']>;
  /** 性别 (Sex). */
  sex?: InputMaybe<Sex>;
  /** 专业特长 (Speciality). */
  speciality?: InputMaybe<Scalars['String']['input']>;
};

/** Changes: fields left out stay, null clears. */
export type UpdatePublicityItemInput = {
  /** 附件 (Attachment). */
  attachment?: InputMaybe<Scalars['ID']['input']>;
  /** 发布渠道 (Channel). */
  channel?: InputMaybe<Scalars['String']['input']>;
  /** 正文 (Content). */
  content?: InputMaybe<Scalars['String']['input']>;
  /** Values of fields that units added, by key; null clears. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** 类型 (Kind). Codes of publicityKind: NEWS, NOTICE, SCIENCE, VIDEO, EVENT. */
  kind?: InputMaybe<Scalars['String']['input']>;
  /** 供稿单位 (From). */
  organization?: InputMaybe<Scalars['ID']['input']>;
  /** 计划发布日期 (To be published on). */
  publishOn?: InputMaybe<Scalars['Date']['input']>;
  /** 标题 (Title). */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** Changes: fields left out stay, null clears. */
export type UpdateRiskSiteInput = {
  /** 详细位置 (Address). */
  address?: InputMaybe<Scalars['String']['input']>;
  /** 编号 (Code). */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Values of fields that units added, by key; null clears. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** 撤离路线 (Escape routes). */
  escapeRoutes?: InputMaybe<Scalars['String']['input']>;
  /** 已设公示牌 (Public notice). */
  hasPublicNotice?: InputMaybe<Scalars['Boolean']['input']>;
  /** 灾种 (Hazard). Codes of hazardType: FLOOD, FLASH_FLOOD, DROUGHT, METEOROLOGICAL, SNOW, EARTHQUAKE, GEOLOGICAL, FOREST_FIRE, ICE_COLLAPSE, GLACIAL_LAKE, BARRIER_LAKE, FIRE, TRAFFIC, WATERWAY, HAZARDOUS_CHEMICALS, MINE, FIREWORKS, CONSTRUCTION, CONFINED_SPACE, DUST_EXPLOSION, SPECIAL_EQUIPMENT, UTILITIES, CROWD, EPIDEMIC, ANIMAL_EPIDEMIC, FOOD_SAFETY, SOCIAL_SECURITY, GENERAL. */
  hazardType?: InputMaybe<Scalars['String']['input']>;
  /** 威胁户数 (Households at risk) [households]. */
  households?: InputMaybe<Scalars['Int']['input']>;
  /** 行业主管部门 (Industry department). */
  industryDepartment?: InputMaybe<Scalars['ID']['input']>;
  /** 最近排查 (Last inspected). */
  inspectedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 有监测设备 (Monitored). */
  isMonitored?: InputMaybe<Scalars['Boolean']['input']>;
  /** 类型 (Kind). Codes of riskKind: GEOLOGICAL_SITE, SLOPE_CUT_HOUSE, RIVER_SECTION, RESERVOIR, FLASH_FLOOD_AREA, LOW_LYING, FOREST, GRASSLAND, GLACIAL_LAKE, MAJOR_HAZARD_SOURCE, CHEMICAL_ENTERPRISE, DUST_ENTERPRISE, CONFINED_SPACE, FIREWORKS_SHOP, MINE, CONSTRUCTION_SITE, ROAD_SECTION, FERRY, GAS_STATION, CROWDED_PLACE, SMALL_PREMISES, TEMPLE, SCENIC_AREA, UTILITY, KEY_SITE. */
  kind?: InputMaybe<Scalars['String']['input']>;
  /** 风险等级 (Level). */
  level?: InputMaybe<RiskLevel>;
  /** 坐标 (Point). */
  location?: InputMaybe<GeoPointInput>;
  /** 管控措施 (Measures). */
  measures?: InputMaybe<Scalars['String']['input']>;
  /** 名称 (Name). */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 责任单位 (Responsible organization). */
  organization?: InputMaybe<Scalars['ID']['input']>;
  /** 威胁人数 (People at risk) [people]. */
  people?: InputMaybe<Scalars['Int']['input']>;
  /** 所在区划 (Place). */
  place?: InputMaybe<Scalars['PlaceCode']['input']>;
  /** 责任人 (Responsible person). */
  responsiblePerson?: InputMaybe<Scalars['String']['input']>;
  /** 责任人电话 (Phone). Personal: masked unless your role may see it. */
  responsiblePhone?: InputMaybe<Scalars['String']['input']>;
  /** 管控状态 (Control state). Codes of controlState: CONTROLLED, RECTIFYING, MONITORED, ELIMINATED. */
  state?: InputMaybe<Scalars['String']['input']>;
  /** 威胁财产 (Property at risk). */
  threatenedProperty?: InputMaybe<Scalars['Fen']['input']>;
};

/** Changes: fields left out stay, null clears. */
export type UpdateRoleGrantInput = {
  /** Values of fields that units added, by key; null clears. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** 角色 (Role). */
  role?: InputMaybe<RoleName>;
  /** 用户 (User). */
  user?: InputMaybe<Scalars['ID']['input']>;
  /** 生效日期 (Valid from). */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** 失效日期 (Valid to). */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** Changes: fields left out stay, null clears. */
export type UpdateSupplyItemInput = {
  /** 批次 (Batch). */
  batch?: InputMaybe<Scalars['String']['input']>;
  /** 大类 (Category). */
  category?: InputMaybe<SupplyCategory>;
  /** 分类编码 (Catalogue code). GB/T 38565-2020: 7 digits, 1+2+2+2. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Values of fields that units added, by key; null clears. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** 仓库 (Depot). */
  depot?: InputMaybe<Scalars['ID']['input']>;
  /** 到期日 (Expires on). */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** 单位 (Unit of measure). */
  measure?: InputMaybe<Scalars['String']['input']>;
  /** 最低储备量 (Minimum quantity). */
  minimumQuantity?: InputMaybe<Scalars['Float']['input']>;
  /** 品名 (Name). */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 生产日期 (Produced on). */
  producedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 数量 (Quantity). */
  quantity?: InputMaybe<Scalars['Float']['input']>;
  /** 备注 (Remark). */
  remark?: InputMaybe<Scalars['String']['input']>;
  /** 保质期 (Shelf life) [months]. */
  shelfLifeMonths?: InputMaybe<Scalars['Int']['input']>;
  /** 储备方式 (Reserve source). Codes of supplySource: GOVERNMENT, AGREEMENT, SOCIAL, HOUSEHOLD. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** 规格型号 (Specification). */
  specification?: InputMaybe<Scalars['String']['input']>;
  /** 最近盘点 (Last stocktaking). */
  stocktakenOn?: InputMaybe<Scalars['Date']['input']>;
  /** 单价 (Unit price). */
  unitPrice?: InputMaybe<Scalars['Fen']['input']>;
};

/** Changes: fields left out stay, null clears. */
export type UpdateTeamInput = {
  /** 驻地 (Address). */
  address?: InputMaybe<Scalars['String']['input']>;
  /** 驻地区划 (Base). */
  base?: InputMaybe<Scalars['PlaceCode']['input']>;
  /** 集结时限 (Call-out time) [minutes]. */
  callOutMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** 救援能力 (Capabilities). Codes of capability: SEARCH_RESCUE, WATER_RESCUE, DRAINAGE, DYKE_REPAIR, FOREST_FIREFIGHTING, FIREFIGHTING, HAZMAT, MOUNTAIN_RESCUE, COLLAPSE_RESCUE, MEDICAL, COMMUNICATION, ROAD_CLEARING, POWER, EVACUATION, PATROL, SNOW_CLEARING, HIGH_ALTITUDE. */
  capabilities?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Values of fields that units added, by key; null clears. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** 调动权限 (Dispatch authority). */
  dispatchAuthority?: InputMaybe<Scalars['String']['input']>;
  /** 主要装备 (Equipment). */
  equipment?: InputMaybe<Scalars['String']['input']>;
  /** 组建日期 (Formed on). */
  formedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 专职 (Full time). */
  isFullTime?: InputMaybe<Scalars['Boolean']['input']>;
  /** 类型 (Kind). Codes of teamKind: INTEGRATED, FLOOD, FOREST_FIRE, WEATHER, GEOLOGICAL, MINE_CHEMICAL, UTILITY, HEALTH, ANIMAL_EPIDEMIC, EARTHQUAKE, FULL_TIME_FIRE, RESPONDERS, MASS_PREVENTION, SOCIAL, TECHNICAL, MILITARY. */
  kind?: InputMaybe<Scalars['String']['input']>;
  /** 队长 (Leader). */
  leader?: InputMaybe<Scalars['String']['input']>;
  /** 队长电话 (Leader phone). Personal: masked unless your role may see it. */
  leaderPhone?: InputMaybe<Scalars['String']['input']>;
  /** 坐标 (Point). */
  location?: InputMaybe<GeoPointInput>;
  /** 队伍名称 (Name). */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 组建单位 (Organization). */
  organization?: InputMaybe<Scalars['ID']['input']>;
  /** 编配人数 (Planned size) [people]. */
  plannedSize?: InputMaybe<Scalars['Int']['input']>;
  /** 状态 (State). Codes of teamState: ACTIVE, FORMING, SUSPENDED, DISBANDED. */
  state?: InputMaybe<Scalars['String']['input']>;
  /** 现有人数 (Strength) [people]. */
  strength?: InputMaybe<Scalars['Int']['input']>;
};

/** Changes: fields left out stay, null clears. */
export type UpdateTeamMemberInput = {
  /** Values of fields that units added, by key; null clears. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** 健康状况 (Health). */
  health?: InputMaybe<Scalars['String']['input']>;
  /** 可随时调用 (Available). */
  isAvailable?: InputMaybe<Scalars['Boolean']['input']>;
  /** 已购人身意外保险 (Insured). Required by the Emergency Response Law. */
  isInsured?: InputMaybe<Scalars['Boolean']['input']>;
  /** 入队日期 (Joined on). */
  joinedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 离队日期 (Left on). */
  leftOn?: InputMaybe<Scalars['Date']['input']>;
  /** 人员 (Person). */
  person?: InputMaybe<Scalars['ID']['input']>;
  /** 岗位 (Post). */
  post?: InputMaybe<Scalars['String']['input']>;
  /** 来源 (Source). Codes of teamMemberSource: FULL_TIME, MILITIA, CADRE, POLICE, DOUBLE_REPORT, PROPERTY, GUARD, MEDIC, VILLAGER, VOLUNTEER. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** 队伍 (Team). */
  team?: InputMaybe<Scalars['ID']['input']>;
};

/** Changes: fields left out stay, null clears. */
export type UpdateUserAccountInput = {
  /** Values of fields that units added, by key; null clears. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** 姓名 (Name). */
  displayName?: InputMaybe<Scalars['String']['input']>;
  /** 停用 (Disabled). */
  isDisabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** 人员档案 (Person). */
  person?: InputMaybe<Scalars['ID']['input']>;
  /** 手机 (Phone). Personal: masked unless your role may see it. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** 用户名 (Username). Unique in the whole system; used to log in. */
  username?: InputMaybe<Scalars['String']['input']>;
};

/** 用户 (User). */
export type UserAccount = {
  /** What the caller may do with this record: UPDATE, DELETE. */
  can: Array<Verb>;
  createdAt: Scalars['DateTime']['output'];
  /** Values of fields that units added, by key; see customFields for what there is. Points are { lng lat }, places { code name fullName }, files { id name size type url }, references { id title }, null where you may not read the record; inputs take codes and ids. */
  custom: Scalars['JSON']['output'];
  /** 姓名 (Name). */
  displayName?: Maybe<Scalars['String']['output']>;
  /** 授权 */
  grants?: Maybe<RoleGrantConnection>;
  /** Who changed the record when, the newest first. */
  history?: Maybe<Array<HistoryEntry>>;
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** 停用 (Disabled). */
  isDisabled?: Maybe<Scalars['Boolean']['output']>;
  /** 最近登录 (Last login). */
  lastLoginAt?: Maybe<Scalars['DateTime']['output']>;
  /** 锁定至 (Locked until). */
  lockedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** 人员档案 (Person). */
  person?: Maybe<Person>;
  /** 人员档案 (Person). */
  personId?: Maybe<Scalars['ID']['output']>;
  /** 手机 (Phone). Personal: masked unless your role may see it. */
  phone?: Maybe<Scalars['String']['output']>;
  /** The unit that owns the record. */
  unit: Place;
  updatedAt: Scalars['DateTime']['output'];
  /** 用户名 (Username). Unique in the whole system; used to log in. */
  username?: Maybe<Scalars['String']['output']>;
  /** Name it when you update or delete. */
  version: Scalars['Int']['output'];
};


/** 用户 (User). */
export type UserAccountCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** 用户 (User). */
export type UserAccountGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RoleGrantFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<Array<RoleGrantSort>>;
};


/** 用户 (User). */
export type UserAccountHistoryArgs = {
  first?: Scalars['Int']['input'];
};

/** The avg of fields in a group. */
export type UserAccountAvg = {
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
};


/** The avg of fields in a group. */
export type UserAccountAvgCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** A page of a list. */
export type UserAccountConnection = {
  edges: Array<UserAccountEdge>;
  /** There are more than totalCount says. */
  isTotalCapped: Scalars['Boolean']['output'];
  nodes: Array<UserAccount>;
  pageInfo: PageInfo;
  /** Exact up to 10,000. */
  totalCount: Scalars['Int']['output'];
};

/** How many different values fields have in a group. */
export type UserAccountDistinct = {
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  displayName?: Maybe<Scalars['Int']['output']>;
  isDisabled?: Maybe<Scalars['Int']['output']>;
  person?: Maybe<Scalars['Int']['output']>;
  username?: Maybe<Scalars['Int']['output']>;
};


/** How many different values fields have in a group. */
export type UserAccountDistinctCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** A record in a list. */
export type UserAccountEdge = {
  cursor: Scalars['String']['output'];
  node: UserAccount;
};

/** Conditions on 用户 (User); all given ones must hold. */
export type UserAccountFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<UserAccountFilter>>;
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Conditions on fields that units added: { slopeAngle: { gt: 30 } }. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** 姓名 (Name). */
  displayName?: InputMaybe<StringFilter>;
  /** 授权 */
  grants?: InputMaybe<RoleGrantListFilter>;
  id?: InputMaybe<IdFilter>;
  /** 停用 (Disabled). */
  isDisabled?: InputMaybe<BooleanFilter>;
  /** 最近登录 (Last login). */
  lastLoginAt?: InputMaybe<DateTimeFilter>;
  /** 锁定至 (Locked until). */
  lockedUntil?: InputMaybe<DateTimeFilter>;
  /** This does not hold. */
  not?: InputMaybe<UserAccountFilter>;
  /** One of these holds. */
  or?: InputMaybe<Array<UserAccountFilter>>;
  /** 人员档案 (Person). */
  person?: InputMaybe<PersonFilter>;
  /** 人员档案 (Person). */
  personId?: InputMaybe<IdFilter>;
  /** 手机 (Phone). Personal: masked unless your role may see it. */
  phone?: InputMaybe<StringFilter>;
  /** The unit that owns the record. */
  unit?: InputMaybe<PlaceCodeFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** 用户名 (Username). Unique in the whole system; used to log in. */
  username?: InputMaybe<StringFilter>;
};

/** Records counted together. */
export type UserAccountGroup = {
  avg: UserAccountAvg;
  count: Scalars['Int']['output'];
  distinct: UserAccountDistinct;
  key: UserAccountGroupKey;
  max: UserAccountMax;
  min: UserAccountMin;
  sum: UserAccountSum;
};

/** A field. */
export type UserAccountGroupField =
  /** childUnit */
  | 'CHILD_UNIT'
  /** displayName */
  | 'DISPLAY_NAME'
  /** isDisabled */
  | 'IS_DISABLED'
  /** person */
  | 'PERSON'
  /** unit */
  | 'UNIT'
  /** username */
  | 'USERNAME';

/** What the records of a group share; ask only for what the list is grouped by. */
export type UserAccountGroupKey = {
  /** Direct child of the caller’s place, or the place itself. */
  childUnit?: Maybe<Place>;
  /** Values of the fields in groupByCustom, by key. */
  custom?: Maybe<Scalars['JSON']['output']>;
  /** 姓名 (Name). */
  displayName?: Maybe<Scalars['String']['output']>;
  /** 停用 (Disabled). */
  isDisabled?: Maybe<Scalars['Boolean']['output']>;
  /** 人员档案 (Person). */
  person?: Maybe<Person>;
  unit?: Maybe<Place>;
  /** 用户名 (Username). Unique in the whole system; used to log in. */
  username?: Maybe<Scalars['String']['output']>;
};

/** The max of fields in a group. */
export type UserAccountMax = {
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  lastLoginAt?: Maybe<Scalars['DateTime']['output']>;
  lockedUntil?: Maybe<Scalars['DateTime']['output']>;
};


/** The max of fields in a group. */
export type UserAccountMaxCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** The min of fields in a group. */
export type UserAccountMin = {
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
  lastLoginAt?: Maybe<Scalars['DateTime']['output']>;
  lockedUntil?: Maybe<Scalars['DateTime']['output']>;
};


/** The min of fields in a group. */
export type UserAccountMinCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** One sort key. */
export type UserAccountSort = {
  /** Key of a field that a unit added, instead. */
  custom?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<SortDirection>;
  field?: InputMaybe<UserAccountSortField>;
};

/** A field. */
export type UserAccountSortField =
  /** createdAt */
  | 'CREATED_AT'
  /** displayName */
  | 'DISPLAY_NAME'
  /** isDisabled */
  | 'IS_DISABLED'
  /** lastLoginAt */
  | 'LAST_LOGIN_AT'
  /** lockedUntil */
  | 'LOCKED_UNTIL'
  /** phone */
  | 'PHONE'
  /** unit */
  | 'UNIT'
  /** updatedAt */
  | 'UPDATED_AT'
  /** username */
  | 'USERNAME';

/** The sum of fields in a group. */
export type UserAccountSum = {
  /** The same of fields that units added, by key. */
  custom: Scalars['JSON']['output'];
};


/** The sum of fields in a group. */
export type UserAccountSumCustomArgs = {
  keys: Array<Scalars['String']['input']>;
};

/** What may be done with a record. */
export type Verb =
  /** Make a new one. */
  | 'CREATE'
  /** Delete it. */
  | 'DELETE'
  /** Take it away in a sheet. */
  | 'EXPORT'
  /** See who changed it. */
  | 'HISTORY'
  /** See it. */
  | 'READ'
  /** See what is masked, with a reason. */
  | 'UNMASK'
  /** Change it. */
  | 'UPDATE';
