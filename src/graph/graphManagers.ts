import type { Client } from '@microsoft/microsoft-graph-client';
import type { ManagerFound, ManagersOfStaff } from '../people/managersOfStaff';
import { briefAnswers, type BriefAnswersOptions } from './briefAnswers';
import { refusalOf } from './refusal';

const UNKNOWN: ManagerFound = { kind: 'unknown' };

/** `/users/{id}/manager`, with the permission User.Read.All. */
export class GraphManagers implements ManagersOfStaff {
  private readonly ask: (entraId: string) => Promise<ManagerFound>;

  constructor(graph: Client, options: BriefAnswersOptions) {
    this.ask = briefAnswers(options, UNKNOWN, (entraId) => managerOf(graph, entraId));
  }

  managerOf(entraId: string): Promise<ManagerFound> {
    return this.ask(entraId);
  }
}

async function managerOf(graph: Client, entraId: string): Promise<ManagerFound> {
  try {
    const { id } = (await graph.api(`/users/${encodeURIComponent(entraId)}/manager`).select('id').get()) as { readonly id?: unknown };
    return typeof id === 'string' ? { kind: 'manager', entraId: id.toLowerCase() } : UNKNOWN;
  } catch (error) {
    const refusal = refusalOf(error);
    return { kind: refusal === 'notThere' ? 'none' : refusal };
  }
}
