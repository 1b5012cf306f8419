import type { Migration } from 'kysely';
import * as first from './0001_first';
import * as consent from './0002_consent';
import * as escalation from './0003_escalation';
import * as pictures from './0004_pictures';
import * as questions from './0005_questions';
import * as hours from './0006_hours';
import * as languageModel from './0008_language_model';
import * as caseTasks from './0009_case_tasks';
import * as permissions from './0011_permissions';
import * as practice from './0012_practice';
import * as caseList from './0013_case_list';
import * as watching from './0014_watching';

/** All migrations by name, in order. A released migration is never changed; a new one is added. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001_first': first,
  '0002_consent': consent,
  '0003_escalation': escalation,
  '0004_pictures': pictures,
  '0005_questions': questions,
  '0006_hours': hours,
  '0008_language_model': languageModel,
  '0009_case_tasks': caseTasks,
  '0011_permissions': permissions,
  '0012_practice': practice,
  '0013_case_list': caseList,
  '0014_watching': watching,
};
