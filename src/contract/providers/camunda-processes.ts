/** The BPMN processes that bring external tasks into every state of the suite. */

/** The message that cancels the task of a process, by a boundary event. */
export const cancelMessage = 'lockproof-cancel';

/**
 * Two processes, as files by name.
 *
 * In the first, a user task follows the external one, so that the variables can still be read. In the
 * second, an expression follows that cannot be evaluated, so that the process cannot go on.
 */
export function processes(keys: {
  resumable: string;
  unresumable: string;
}): Readonly<Record<string, string>> {
  return {
    'resumable.bpmn': processXml(keys.resumable, '<userTask id="after"/>'),
    'unresumable.bpmn': processXml(
      keys.unresumable,
      '<serviceTask id="after" camunda:expression="${lockproofCannotResume}"/>',
    ),
  };
}

function processXml(key: string, after: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
             xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
             targetNamespace="urn:lockproof">
  <message id="cancel" name="${cancelMessage}"/>
  <process id="${key}" isExecutable="true" camunda:historyTimeToLive="1">
    <startEvent id="start"/>
    <sequenceFlow id="to-work" sourceRef="start" targetRef="work"/>
    <serviceTask id="work" camunda:type="external" camunda:topic="${key}"/>
    <boundaryEvent id="cancelled" attachedToRef="work">
      <messageEventDefinition messageRef="cancel"/>
    </boundaryEvent>
    <sequenceFlow id="to-cancelled-end" sourceRef="cancelled" targetRef="cancelled-end"/>
    <endEvent id="cancelled-end"/>
    <sequenceFlow id="to-after" sourceRef="work" targetRef="after"/>
    ${after}
    <sequenceFlow id="to-end" sourceRef="after" targetRef="end"/>
    <endEvent id="end"/>
  </process>
</definitions>
`;
}
