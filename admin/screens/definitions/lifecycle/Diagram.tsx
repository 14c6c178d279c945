import '@xyflow/react/dist/style.css';
import Box from '@mui/material/Box';
import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { Controls, type Edge, MarkerType, type Node, ReactFlow } from '@xyflow/react';
import { useMemo } from 'react';
import type { Document } from '../../../../schema/definitions/document.ts';
import { useLabel, useWords } from '../../../language/messages.ts';
import type { Problems } from '../problems.ts';
import type { Changed } from './changed.ts';
import { layOut, stateSize } from './layOut.ts';
import { nameOf, problemsIn } from './parts.ts';
import { type StateData, StateNode } from './StateNode.tsx';
import { type EdgeData, edgeColor, TransitionEdge } from './TransitionEdge.tsx';

interface Props {
  document: Document;
  changed: ReadonlyMap<string, Changed>;
  problems: Problems;
  /** Id of a state or transition. */
  chosen: string | undefined;
  onChoose: (id: string) => void;
}

const nodeTypes = { state: StateNode };
const edgeTypes = { transition: TransitionEdge };

/** The lifecycle as a picture: states, and the transitions between them. All that it does, the lists beside it do too. */
export default function Diagram({ document, changed, problems, chosen, onChoose }: Props) {
  const t = useWords();
  const label = useLabel();
  const isPhone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const drawing = useMemo(() => layOut(document, isPhone ? 'TB' : 'LR'), [document, isPhone]);
  const byId = new Map(document.nodes.map((node) => [node.id, node]));
  const standing = (id: string) => ({
    isChosen: id === chosen,
    changed: changed.get(id),
    problems: problemsIn(document, problems, id),
  });
  const nodes = [...drawing.states].map(([id, position]): Node<StateData> => {
    const node = byId.get(id);
    return {
      ...{ id, position, type: 'state', ...stateSize },
      data: { ...standing(id), node, title: node ? label(nameOf(node)) : t('lifecycle.anywhere'), isPhone },
    };
  });
  const edges = drawing.edges.map(({ id, transition, from, to, points, label: at }): Edge<EdgeData> => {
    const node = byId.get(transition);
    return {
      ...{
        id,
        source: from,
        target: to,
        type: 'transition',
        markerEnd: { type: MarkerType.ArrowClosed, color: edgeColor, width: 18, height: 18 },
      },
      data: {
        ...{ ...standing(transition), points, at, isReturn: node?.values.isReturn === true },
        ...{ title: node ? label(nameOf(node)) : transition, onChoose: () => onChoose(transition) },
      },
    };
  });
  return (
    <Box
      sx={{ height: { xs: 420, md: 360 }, border: 1, borderColor: 'divider', borderRadius: 1 }}
      data-testid="diagram"
    >
      <ReactFlow
        // a picture of another size is looked at anew
        key={`${drawing.states.size} ${isPhone}`}
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        onNodeClick={(_, { id }) => byId.has(id) && onChoose(id)}
        fitView
        fitViewOptions={{ maxZoom: 1, padding: 0.08 }}
        minZoom={0.2}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        zoomOnScroll={false}
        preventScrolling={false}
        proOptions={{ hideAttribution: true }}
      >
        <Controls showInteractive={false} />
      </ReactFlow>
    </Box>
  );
}
