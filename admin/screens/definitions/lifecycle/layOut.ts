import { Graph, layout } from '@dagrejs/dagre';
import { type Document, visibleNodes } from '../../../../schema/definitions/document.ts';
import { outermost, startsOf } from './parts.ts';

export interface Point {
  x: number;
  y: number;
}

export interface DrawnEdge {
  id: string;
  transition: string;
  from: string;
  to: string;
  points: readonly Point[];
  /** Middle of its label. */
  label: Point;
}

export interface Drawing {
  /** Upper left corners, by state. */
  states: ReadonlyMap<string, Point>;
  edges: readonly DrawnEdge[];
}

export const stateSize = { width: 176, height: 64 };

/** Stands for whatever states a record has passed, where a return leads to them. */
export const anywhere = '*';

/** Where states and transitions stand in a picture; `LR` from left to right, `TB` from top to bottom. */
export function layOut(document: Document, rankdir: 'LR' | 'TB'): Drawing {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir, nodesep: 36, ranksep: 48, edgesep: 28 });
  const inUse = new Set(visibleNodes(document));
  const states = outermost(document, 'state').map(({ id }) => id);
  const transitions = outermost(document, 'transition').filter((node) => inUse.has(node));
  const edges = transitions.flatMap(({ id, values }) =>
    startsOf(document, id)
      .map((from) => ({
        id: `${id} ${from}`,
        transition: id,
        from,
        to: String(values.to ?? (values.isReturn ? anywhere : '')),
      }))
      .filter(({ from, to }) => states.includes(from) && (to === anywhere || states.includes(to))),
  );
  const drawn = edges.some(({ to }) => to === anywhere) ? [...states, anywhere] : states;
  for (const id of drawn) graph.setNode(id, { ...stateSize });
  for (const { id, from, to } of edges) graph.setEdge(from, to, { width: 96, height: 26, labelpos: 'c' }, id);
  layout(graph);
  return {
    states: new Map(
      drawn.map((id) => {
        const { x = 0, y = 0 } = graph.node(id) as Partial<Point>;
        return [id, { x: x - stateSize.width / 2, y: y - stateSize.height / 2 }];
      }),
    ),
    edges: edges.map((edge) => {
      const { points, x, y } = graph.edge(edge.from, edge.to, edge.id) as Point & { points: readonly Point[] };
      return { ...edge, points, label: { x, y } };
    }),
  };
}
