/** The administrator's command for who stands in for whom, and who leads whom. */
export const staff = {
  usage: [
    'Zo:',
    '  houvast people deputy add --of ACCOUNT --by ACCOUNT --from JJJJ-MM-DD --to JJJJ-MM-DD',
    '  houvast people deputy remove --of ACCOUNT --by ACCOUNT [--from JJJJ-MM-DD]',
    '  houvast people deputy list [--json]',
    '  houvast people supervisor set --of ACCOUNT --by ACCOUNT',
    '  houvast people supervisor remove --of ACCOUNT',
    '  houvast people supervisor list [--json]',
    'Met --of geef je om wie het gaat, met --by wie vervangt of leidinggeeft. ACCOUNT is het account in Teams (naam@school).',
  ].join('\n'),
  unknownAccount: (account: string) => `Het account ${account} is hier niet bekend. Er is niets veranderd.`,
  wrongDates: 'De data kloppen niet: geef twee dagen die bestaan, op volgorde, en een laatste dag die niet voorbij is.',
  samePerson: 'Iemand kan niet zichzelf vervangen of aansturen.',
  notStaff: (account: string) => `${account} werkt niet bij deze school. Er is niets veranderd.`,
  deputy: {
    added: (of: string, by: string, from: string, to: string) => `${by} vervangt ${of} van ${from} tot en met ${to}.`,
    removed: (of: string, by: string) => `${by} vervangt ${of} niet meer.`,
    none: (of: string, by: string) => `${by} stond er niet als vervanger van ${of}. Er is niets veranderd.`,
    nobody: 'Er staat geen vervanging gepland.',
    columns: ['van wie', 'door wie', 'vanaf', 'tot en met'],
  },
  supervisor: {
    set: (of: string, by: string) => `${by} is nu de leidinggevende van ${of}.`,
    removed: (of: string) => `${of} heeft in Houvast geen leidinggevende meer.`,
    none: (of: string) => `${of} had in Houvast geen leidinggevende. Er is niets veranderd.`,
    nobody: 'Niemand heeft in Houvast een leidinggevende.',
    columns: ['van wie', 'door wie'],
  },
};
