import ButtonBase from '@mui/material/ButtonBase';
import { BaseEdge, type Edge, EdgeLabelRenderer, type EdgeProps } from '@xyflow/react';
import { ChangedMark } from './ChangedMark.tsx';
import type { Changed } from './changed.ts';
import type { Point } from './layOut.ts';

export const edgeColor = '#566469';

export interface EdgeData extends Record<string, unknown> {
  title: string;
  points: readonly Point[];
  at: Point;
  isReturn: boolean;
  isChosen: boolean;
  changed: Changed | undefined;
  problems: number;
  onChoose: () => void;
}

/** One way of a transition; returns are dashed. */
export function TransitionEdge({ id, data, ...props }: EdgeProps<Edge<EdgeData>>) {
  if (!data) return null;
  const { title, points, at, isReturn, isChosen, changed, problems, onChoose } = data;
  return (
    <>
      <BaseEdge
        id={id}
        path={curve(points)}
        {...(props.markerEnd && { markerEnd: props.markerEnd })}
        style={{ stroke: edgeColor, strokeWidth: isChosen ? 2.5 : 1.2, ...(isReturn && { strokeDasharray: '5 4' }) }}
      />
      <EdgeLabelRenderer>
        <ButtonBase
          className="nopan"
          onClick={onChoose}
          sx={{
            ...{ position: 'absolute', pointerEvents: 'all', px: 0.75, py: 0.25, borderRadius: 1, gap: 0.5 },
            ...{ fontSize: '0.8rem', bgcolor: 'background.paper', border: 1 },
            borderColor: problems > 0 ? 'error.main' : isChosen ? 'primary.main' : 'divider',
            transform: `translate(-50%, -50%) translate(${at.x}px, ${at.y}px)`,
            '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main' },
          }}
        >
          {title}
          <ChangedMark changed={changed} problems={problems} />
        </ButtonBase>
      </EdgeLabelRenderer>
    </>
  );
}

/** A smooth line: each point between the first and the last bends it. */
function curve(points: readonly Point[]): string {
  const [first, ...others] = points;
  const last = others.pop();
  if (!first || !last) return '';
  const bends = others.map(({ x, y }, position) => {
    const next = others[position + 1] ?? last;
    const end = position === others.length - 1 ? last : { x: (x + next.x) / 2, y: (y + next.y) / 2 };
    return `Q ${x} ${y} ${end.x} ${end.y}`;
  });
  const straight = bends.length === 0 ? [`L ${last.x} ${last.y}`] : [];
  return [`M ${first.x} ${first.y}`, ...bends, ...straight].join(' ');
}
