import { rootId, visibleNodes } from '../../../../schema/definitions/document.ts';
import { useLabel, useWords } from '../../../language/messages.ts';
import { CellSelect } from '../cells.tsx';
import { moveInto } from '../edits.ts';
import { useForbidden } from '../nodeControls.tsx';
import type { NodeProps } from './node.ts';

/** The section that a field stands in; it becomes the last of another. */
export function SectionSelect({ node, document, rights, onChange }: NodeProps) {
  const t = useWords();
  const label = useLabel();
  const forbidden = useForbidden(rights);
  const sections = visibleNodes(document).filter(
    ({ id, type }) => (type === 'section' || id === rootId) && (id === node.in || rights.canAdd(node.type, id)),
  );
  if (sections.length < 2) return null;
  return (
    <>
      <span style={{ whiteSpace: 'nowrap' }}>{t('form.section')}</span>
      <CellSelect
        label={t('item.of', { name: t('form.section'), code: node.id })}
        value={String(node.in)}
        problem={undefined}
        forbidden={rights.canMove(node.id) ? '' : forbidden(node.id)}
        onChange={(section) => onChange(moveInto(node.id, section))}
      >
        {sections.map(({ id, values: { zh = id, en = zh } }) => (
          <option key={id} value={id}>
            {id === rootId ? t('form.section.none') : label({ zh: String(zh), en: String(en) })}
          </option>
        ))}
      </CellSelect>
    </>
  );
}
