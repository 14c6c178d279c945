import { useRecordContext } from 'react-admin';
import { targetsOf } from '../../../schema/cadence.ts';
import type { Field } from '../../../schema/fields/kind.ts';
import { registry } from '../../declarations.ts';
import { Word } from '../../fields/choice.tsx';
import { useLabel } from '../../language/messages.ts';

/** 类型：专项演练；内容：转移避险 */
export function WhereWords({ of, where }: { of: 'counted' | 'subject'; where: Record<string, readonly string[]> }) {
  const label = useLabel();
  const record = useRecordContext() as { counted?: string; each?: string } | undefined;
  const resource = targetsOf(registry, { counted: record?.counted, each: record?.each })?.[of];
  if (!resource) return <code>{JSON.stringify(where)}</code>;
  return (
    <>
      {Object.entries(where).map(([name, codes]) => (
        <div key={name}>
          {label((resource.fields[name] as Field).label)}：
          {codes.map((code, position) => (
            <span key={code}>
              {position > 0 && '、'}
              <Word field={resource.fields[name] as Field} code={code} />
            </span>
          ))}
        </div>
      ))}
    </>
  );
}
