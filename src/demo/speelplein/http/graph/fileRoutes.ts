import { fileIdOf, fileUrlOf } from '../../activities/fileUrl';
import type { StoredPicture } from '../../model';
import type { World } from '../../world';
import type { Exchange } from '../exchange';
import type { OnGraph } from './onGraph';

import { fail } from './graphErrors';

/** Files by the address under which they are shared: `u!` and that address in base64url. */
export function fileRoutes(on: OnGraph, world: World): void {
  const { tenantId } = world.around;
  const shared = (exchange: Exchange): StoredPicture | undefined => {
    const url = Buffer.from(exchange.param('share').replace(/^u!/, ''), 'base64url').toString('utf8');
    return world.state.upload(fileIdOf(tenantId, url) ?? '');
  };
  const notFound = (exchange: Exchange): void => fail(exchange, world, 404, 'itemNotFound', 'The resource could not be found.');
  const downloadUrlOf = (file: StoredPicture): string => `${world.origin}/files/${file.id}?tempauth=${file.size}`;

  on('GET', '/shares/:share/driveItem', 'graph.shares', (exchange) => {
    const file = shared(exchange);
    if (file === undefined) return notFound(exchange);
    return exchange.answer(200, {
      '@microsoft.graph.downloadUrl': downloadUrlOf(file),
      id: file.id, name: file.name, size: file.size, webUrl: fileUrlOf(tenantId, file), file: { mimeType: file.contentType },
    });
  });
  on('GET', '/shares/:share/driveItem/content', 'graph.shares', (exchange) => {
    const file = shared(exchange);
    return file === undefined ? notFound(exchange) : exchange.answer(302, null, { location: downloadUrlOf(file) });
  });
}
