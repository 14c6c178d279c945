import { useRecordContext } from 'react-admin';
import { targetsOf } from '../../../schema/cadence.ts';
import type { Field } from '../../../schema/fields/kind.ts';
import { registry } from '../../declarations.ts';
import { Word } from '../../fields/choice.tsx';
import { useLabel, useWords } from '../../language/messages.ts';

/** 类型：专项演练；内容：转移避险 */
export function WhereWords({ of, where }: { of: 'counted' | 'subject'; where: Record<string, readonly string[]> }) {
  const t = useWords();
  const label = useLabel();
  const record = useRecordContext() as { counted?: string; each?: string } | undefined;
  const resource = targetsOf(registry, { counted: record?.counted, each: record?.each })?.[of];
  // what was counted before may have been something else
  if (!resource || Object.keys(where).some((name) => !resource.fields[name]))
    return <code>{JSON.stringify(where)}</code>;
  return (
    <>
      {Object.entries(where).map(([name, codes]) => (
        <div key={name}>
          {label((resource.fields[name] as Field).label)}
          {t('colon')}
          {codes.map((code, position) => (
            <span key={code}>
              {position > 0 && t('and')}
              <Word field={resource.fields[name] as Field} code={code} />
            </span>
          ))}
        </div>
      ))}
    </>
  );
}
