import { defineLifecycle } from '../lifecycle.ts';

/** Nobody but its makers reads a warning before it is approved (9.2 number 9). */
export const warningLifecycle = defineLifecycle({
  field: 'state',
  dictionary: 'warningState',
  label: { zh: '预警状态', en: 'State' },
  states: {
    DRAFT: { label: ['拟制', 'Draft'], isEntry: true, isWithheld: true },
    SUBMITTED: { label: ['待审批', 'Waits for approval'], review: 'OWN', isLocked: true, isWithheld: true },
    ISSUED: { label: ['已发布', 'Issued'], isLocked: true },
    LIFTED: { label: ['已解除', 'Lifted'], isLocked: true },
    EVALUATED: { label: ['已评估', 'Evaluated'], isLocked: true },
  },
  transitions: {
    submit: { label: ['报批', 'Submit'], from: ['DRAFT'], to: 'SUBMITTED', roles: ['dutyOfficer', 'riskOfficer'] },
    return: {
      label: ['退回', 'Return'],
      from: ['SUBMITTED'],
      to: 'DRAFT',
      roles: ['director'],
      reason: 'REQUIRED',
      isReturn: true,
    },
    issue: {
      label: ['签发', 'Approve and issue'],
      from: ['SUBMITTED'],
      to: 'ISSUED',
      roles: ['director'],
      inputs: [{ field: 'issuedAt', isRequired: true }],
      effects: [{ do: 'PUBLISH' }, { do: 'NOTIFY', roles: ['dutyOfficer', 'gridWorker'] }],
    },
    regrade: {
      label: ['调整级别', 'Re-grade'],
      from: ['ISSUED'],
      to: 'ISSUED',
      roles: ['director', 'dutyOfficer'],
      reason: 'REQUIRED',
      inputs: [{ field: 'level', isRequired: true }, { field: 'validTo' }, { field: 'content' }],
      effects: [{ do: 'NOTIFY', roles: ['dutyOfficer', 'gridWorker'] }],
    },
    lift: {
      label: ['解除', 'Lift'],
      from: ['ISSUED'],
      to: 'LIFTED',
      roles: ['director', 'dutyOfficer'],
      inputs: [{ field: 'liftedAt', isRequired: true }],
      effects: [{ do: 'NOTIFY', roles: ['dutyOfficer', 'gridWorker'] }],
    },
    evaluate: {
      label: ['评估闭环', 'Evaluate'],
      from: ['LIFTED'],
      to: 'EVALUATED',
      roles: ['dutyOfficer', 'riskOfficer', 'director'],
      inputs: [{ field: 'evaluation', isRequired: true }],
    },
  },
});

/** Call and answer (B-04g): whoever does not answer is escalated. */
export const deliveryLifecycle = defineLifecycle({
  field: 'state',
  dictionary: 'deliveryState',
  label: { zh: '叫应状态', en: 'State' },
  states: {
    SENT: { label: ['已发送', 'Sent'], isEntry: true },
    CALLED: { label: ['已呼叫', 'Called'], isEntry: true },
    UNANSWERED: { label: ['未应答', 'Unanswered'], isEntry: true },
    ESCALATED: { label: ['已升级叫应', 'Escalated'] },
    ANSWERED: { label: ['已应答', 'Answered'], isEntry: true },
    WAIVED: { label: ['免于叫应', 'Waived'], isLocked: true },
  },
  transitions: {
    call: {
      label: ['呼叫', 'Call'],
      from: ['SENT', 'UNANSWERED', 'ESCALATED'],
      to: 'CALLED',
      roles: ['dutyOfficer'],
      inputs: [{ field: 'calledAt', isRequired: true }],
    },
    answer: {
      label: ['应答', 'Answer'],
      from: ['SENT', 'CALLED', 'UNANSWERED', 'ESCALATED'],
      to: 'ANSWERED',
      roles: ['dutyOfficer', 'informationOfficer', 'gridWorker', 'director'],
      inputs: [{ field: 'answeredAt', isRequired: true }, { field: 'answeredBy' }, { field: 'householdsReached' }],
    },
    miss: { label: ['无人应答', 'No answer'], from: ['SENT', 'CALLED'], to: 'UNANSWERED', roles: ['dutyOfficer'] },
    escalate: {
      label: ['升级叫应', 'Escalate'],
      from: ['UNANSWERED'],
      to: 'ESCALATED',
      roles: ['dutyOfficer'],
      inputs: [{ field: 'escalatedTo', isRequired: true }],
      effects: [{ do: 'NOTIFY', roles: ['director', 'dutyOfficer'] }],
    },
    waive: {
      label: ['免于叫应', 'Waive'],
      from: ['SENT', 'CALLED', 'UNANSWERED', 'ESCALATED'],
      to: 'WAIVED',
      roles: ['director'],
      reason: 'REQUIRED',
    },
  },
});

export const warningActionLifecycle = defineLifecycle({
  field: 'state',
  dictionary: 'warningActionState',
  label: { zh: '响应状态', en: 'State' },
  states: {
    REQUIRED: { label: ['待落实', 'Required'], isEntry: true },
    DOING: { label: ['落实中', 'Doing'], isEntry: true },
    DONE: { label: ['已反馈', 'Done'] },
    CHECKED: { label: ['已抽查', 'Checked'], isLocked: true },
  },
  transitions: {
    start: {
      label: ['开始落实', 'Start'],
      from: ['REQUIRED'],
      to: 'DOING',
      roles: ['dutyOfficer', 'riskOfficer', 'informationOfficer'],
    },
    report: {
      label: ['反馈', 'Report'],
      from: ['REQUIRED', 'DOING'],
      to: 'DONE',
      roles: ['dutyOfficer', 'riskOfficer', 'informationOfficer'],
      inputs: [
        { field: 'feedback', isRequired: true },
        { field: 'doneAt', isRequired: true },
      ],
    },
    check: {
      label: ['抽查', 'Check'],
      from: ['DONE'],
      to: 'CHECKED',
      roles: ['dutyOfficer', 'director'],
      notBy: 'PREVIOUS',
      inputs: [{ field: 'checkResult', isRequired: true }],
    },
  },
});
