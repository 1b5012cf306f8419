/** Verbs of the buttons of a report in chat. One step each; nothing is kept before `send` and `talk`. */
export const REPORT_VERBS = {
  start: 'report.start',
  kind: 'report.kind',
  startTalk: 'report.startTalk',
  to: 'report.to',
  send: 'report.send',
  talk: 'report.talk',
  stop: 'report.stop',
} as const;

export const REPORT_INPUTS = { kind: 'kind', words: 'words' } as const;
