import type { ASTNode } from '@marcbachmann/cel-js';
import { apply } from './apply.ts';
import { coordinate, entryAt, equality, list, logic, membership, presence, ternary } from './forms.ts';
import { identifier, literal } from './leaves.ts';
import { limits } from './limits.ts';
import { applyMacro, macros } from './macros.ts';
import type { Part } from './part.ts';
import { refuse, unfit } from './refusals.ts';
import type { Scope } from './scope.ts';
import { types } from './types.ts';

/** Checks a node of the syntax tree after what it is made of. @throws ExpressionInvalid */
export function check(node: ASTNode, scope: Scope): Part {
  const part = checkShape(node, scope);
  if (part.cost > limits.cost || (part.type.name === 'string' && part.type.size > limits.text))
    return refuse(
      node,
      '计算量太大：请用较短的文字或列表，减少嵌套；在长文字里查找用 contains，不用 matches',
      'Too costly: use shorter texts or lists and nest less; in long texts search with contains, not matches',
    );
  return part;
}

function checkShape(node: ASTNode, scope: Scope): Part {
  switch (node.op) {
    case 'value':
      return literal(node, node.args);
    case 'id':
      return identifier(node, node.args, scope);
    case '!_':
    case '-_':
      return apply(node, node.op.slice(0, 1), [check(node.args, scope)]);
    case '.':
      return coordinate(node, check(node.args[0], scope), node.args[1]);
    case '[]':
      return entryAt(node, check(node.args[0], scope), check(node.args[1], scope));
    case 'list':
      return list(node, checkAll(node.args, scope));
    case '?:':
      return ternary(node, condition(node.args[0], scope), check(node.args[1], scope), check(node.args[2], scope));
    case '&&':
    case '||':
      return logic(node, node.op === '||', condition(node.args[0], scope), condition(node.args[1], scope));
    case '==':
    case '!=':
      return equality(node, node.op === '==', check(node.args[0], scope), check(node.args[1], scope));
    case 'in':
      return membership(node, check(node.args[0], scope), check(node.args[1], scope));
    case 'call':
      return call(node, node.args[0], node.args[1], scope);
    case 'rcall':
      return method(node, node.args, scope);
    case 'map':
    case '.?':
    case '[?]':
      return refuse(node, '不支持这种写法', 'This is not supported');
    default:
      return apply(node, node.op, checkAll(node.args, scope));
  }
}

const checkAll = (nodes: readonly ASTNode[], scope: Scope): Part[] => nodes.map((node) => check(node, scope));

function condition(node: ASTNode, scope: Scope): Part {
  const part = check(node, scope);
  return part.type.name === 'bool' ? part : unfit(part, types.bool);
}

function call(node: ASTNode, name: string, args: readonly ASTNode[], scope: Scope): Part {
  const [first] = args;
  if (name === 'has' && first) return presence(node, check(first, scope), true);
  return apply(node, name, checkAll(args, scope));
}

function method(node: ASTNode, [name, receiver, args]: [string, ASTNode, ASTNode[]], scope: Scope): Part {
  const macro = macros.get(name);
  const [variable, body] = args;
  if (macro && args.length === 2 && variable?.op === 'id' && body) {
    const from = check(receiver, scope);
    if (from.type.name !== 'list') return unfit(from, types.list(types.null, 0));
    const inside = { ...scope, variables: [...scope.variables, { name: variable.args, type: from.type.of }] };
    const part = macro.isCondition ? condition(body, inside) : check(body, inside);
    return applyMacro(node, macro, from, part, scope.variables.length);
  }
  if (name === 'matches' && ++scope.patterns.count > limits.patterns)
    return refuse(node, `最多写 ${limits.patterns} 个 matches`, `At most ${limits.patterns} matches`);
  return apply(node, `.${name}`, checkAll([receiver, ...args], scope));
}
