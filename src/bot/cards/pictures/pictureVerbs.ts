/** Verbs of the buttons on cards about pictures; their data carries ids only. */
export const PICTURE_VERBS = {
  declare: 'picture.declare',
  askTeacher: 'picture.askTeacher',
  grantRecording: 'recording.grant',
  refuseRecording: 'recording.refuse',
  withdrawRecording: 'recording.withdraw',
  allowRecordings: 'recording.allow',
  stuckAgain: 'picture.stuckAgain',
  stuckDone: 'picture.stuckDone',
} as const;

export const PICTURE_INPUTS = { declareReason: 'declareReason' } as const;
