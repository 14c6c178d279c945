import {
  GraphQLBoolean,
  GraphQLError,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLScalarType,
  GraphQLString,
  Kind,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';

function textScalar(
  name: string,
  description: string,
  pattern: RegExp,
  example: string,
): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && pattern.test(value)) return value;
    throw new GraphQLError(`${name} must look like "${example}"`);
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: String,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

export const PlaceCode = textScalar(
  'PlaceCode',
  'A place by its 12-digit national code (GB/T 2260 and 3 + 3 digits), as "430112001000".',
  /^[1-9]\d{11}$/,
  '430112001000',
);

export const DateScalar = textScalar('Date', 'A calendar day, as "2026-03-08".', /^\d{4}-\d{2}-\d{2}$/, '2026-03-08');

export const DateTime = textScalar(
  'DateTime',
  'A moment in ISO 8601 with offset, as "2026-03-08T09:30:00+08:00".',
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/,
  '2026-03-08T09:30:00+08:00',
);

const parseFen = (value: unknown): number => {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw new GraphQLError('Fen must be a whole number of at most 9007199254740991');
};

export const Fen = new GraphQLScalarType<number, number>({
  name: 'Fen',
  description: 'Money in fen, a whole number: 1 yuan is 100. Up to 9,007,199,254,740,991.',
  serialize: Number,
  parseValue: parseFen,
  parseLiteral: (node) => parseFen(node.kind === Kind.INT ? Number(node.value) : undefined),
});

export const Json = new GraphQLScalarType({
  name: 'JSON',
  description: 'Any JSON value.',
  parseValue: (value) => value,
  parseLiteral: (node: ValueNode, variables) => valueFromASTUntyped(node, variables),
});

/** The scalars field kinds name, but for GeoPointInput, which is an input object. */
export const scalars = {
  String: GraphQLString,
  Int: GraphQLInt,
  Float: GraphQLFloat,
  Boolean: GraphQLBoolean,
  ID: GraphQLID,
  Date: DateScalar,
  DateTime,
  Fen,
  PlaceCode,
  JSON: Json,
};
