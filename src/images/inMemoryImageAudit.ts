import type { ImageAudit, ImageAuditEvent } from './imageAudit';

export class InMemoryImageAudit implements ImageAudit {
  readonly events: ImageAuditEvent[] = [];

  async record(event: ImageAuditEvent): Promise<void> {
    this.events.push(event);
  }
}
