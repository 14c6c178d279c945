import Alert from '@mui/material/Alert';
import type { RaRecord } from 'react-admin';
import { accessVerb } from '../../../schema/dictionaries/system.ts';
import type { Label } from '../../../schema/label.ts';
import { roles as allRoles, type Role } from '../../../schema/roles.ts';
import { type MessageKey, useLabel, useWords } from '../../language/messages.ts';
import { usePlace } from '../../place/usePlaces.ts';
import { declaredRoles, declaredRules, readTarget, targetName } from './declaredRules.ts';

export interface RuleValues {
  /** Code of the unit whose rule it is. */
  unit: string;
  target?: string | null;
  verb?: string | null;
  roles?: readonly Role[] | null;
  distances?: readonly string[] | null;
  isSuspended?: boolean | null;
}

/** Under the record of a rule. */
export const RecordMeaning = ({ record }: { record: RaRecord }) => (
  <RuleMeaning rule={{ ...(record as unknown as RuleValues), unit: record.unit?.code }} />
);

/** What a rule does, as a sentence. */
export function RuleMeaning({ rule }: { rule: RuleValues }) {
  const t = useWords();
  const label = useLabel();
  const { data: place } = usePlace(rule.unit);
  const target = readTarget(rule.target);
  const rules = target && rule.verb ? declaredRules(target)[rule.verb] : undefined;
  if (!rules || !rule.verb) return <Alert severity="info">{t('rule.unfinished')}</Alert>;
  const names = (some: readonly Role[]) => some.map((role) => label(allRoles[role].label)).join(t('and'));
  const left = rule.roles ?? [];
  const lost = declaredRoles(rules).filter((role) => !left.includes(role));
  const distances = (rule.distances ?? []).map((code) => t(`rule.${code}` as MessageKey)).join(t('and'));
  const said = {
    place: place?.name ?? '…',
    verb: label(verbLabel(rule.verb)),
    target: targetName(String(rule.target)),
    roles: names(left),
    lost: names(lost),
    distances,
  };
  const sentences = [
    rule.isSuspended && t('rule.suspended'),
    t(left.length > 0 ? 'rule.some' : 'rule.nobody', said),
    left.length > 0 && distances && t('rule.only', said),
    left.length > 0 && lost.length > 0 && t('rule.lost', said),
    left.length > 0 && lost.length === 0 && !distances && t('rule.nothing'),
  ];
  return (
    <Alert severity="info" data-testid="rule-meaning" sx={{ my: 1 }}>
      {sentences.filter(Boolean).join(t('rule.gap'))}
    </Alert>
  );
}

const verbLabel = (code: string): Label =>
  accessVerb.items.find((item) => item.code === code)?.label ?? { zh: code, en: code };
