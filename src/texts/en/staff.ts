import type { staff as nl } from '../nl/staff';
import type { TextsOf } from '../textsOf';

export const staff = {
  usage: [
    'Like this:',
    '  houvast people deputy add --of ACCOUNT --by ACCOUNT --from YYYY-MM-DD --to YYYY-MM-DD',
    '  houvast people deputy remove --of ACCOUNT --by ACCOUNT [--from YYYY-MM-DD]',
    '  houvast people deputy list [--json]',
    '  houvast people supervisor set --of ACCOUNT --by ACCOUNT',
    '  houvast people supervisor remove --of ACCOUNT',
    '  houvast people supervisor list [--json]',
    'With --of you say who it is about, with --by who stands in or leads. ACCOUNT is the account in Teams (name@school).',
  ].join('\n'),
  unknownAccount: (account: string) => `The account ${account} is not known here. Nothing was changed.`,
  wrongDates: 'The dates are not right: give two days that exist, in order, and a last day that is not over.',
  samePerson: 'Nobody can stand in for or lead themselves.',
  notStaff: (account: string) => `${account} does not work at this school. Nothing was changed.`,
  deputy: {
    added: (of: string, by: string, from: string, to: string) => `${by} stands in for ${of} from ${from} to ${to}.`,
    removed: (of: string, by: string) => `${by} does not stand in for ${of} any more.`,
    none: (of: string, by: string) => `${by} was not set to stand in for ${of}. Nothing was changed.`,
    nobody: 'Nobody is set to stand in for anybody.',
    columns: ['for whom', 'by whom', 'from', 'to'],
  },
  supervisor: {
    set: (of: string, by: string) => `${by} is the supervisor of ${of} now.`,
    removed: (of: string) => `${of} has no supervisor in Houvast any more.`,
    none: (of: string) => `${of} had no supervisor in Houvast. Nothing was changed.`,
    nobody: 'Nobody has a supervisor in Houvast.',
    columns: ['of whom', 'by whom'],
  },
} satisfies TextsOf<typeof nl>;
