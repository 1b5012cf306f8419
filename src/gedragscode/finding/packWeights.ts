import type { FindingWeights } from './learnFinding';
import type { NetworkWeights } from './network';

/** A network as it lies in `weights.ts`: its tables as base64. */
export interface PackedNetwork {
  readonly hidden: number;
  readonly classes: number;
  readonly rowScale: number;
  readonly headScale: number;
  readonly hiddenBias: readonly number[];
  readonly classBias: readonly number[];
  readonly rows: string;
  readonly heads: string;
}

/** The text of `weights.ts`, to the byte. */
export function packWeights({ features, networks }: FindingWeights): string {
  return [
    "import type { PackedNetwork } from './packWeights';",
    '',
    '/** Made by `npm run train` from the example questions and the digests; not edited by hand. */',
    `export const packedFeatures =\n  '${features.join(' ')}';`,
    `export const packedNetworks: readonly PackedNetwork[] = ${JSON.stringify(networks.map(packed))};`,
    '',
  ].join('\n');
}

function packed(network: NetworkWeights): PackedNetwork {
  const rounded = (values: readonly number[]): number[] => values.map((value) => Number(value.toFixed(5)));
  return {
    hidden: network.hidden,
    classes: network.classes,
    rowScale: Number(network.rowScale.toPrecision(7)),
    headScale: Number(network.headScale.toPrecision(7)),
    hiddenBias: rounded(network.hiddenBias),
    classBias: rounded(network.classBias),
    rows: Buffer.from(network.rows.buffer).toString('base64'),
    heads: Buffer.from(network.heads.buffer).toString('base64'),
  };
}

/** Reads a packed network back. */
export function unpackNetwork(network: PackedNetwork): NetworkWeights {
  return { ...network, rows: bytes(network.rows), heads: bytes(network.heads) };
}

function bytes(base64: string): Int8Array {
  const buffer = Buffer.from(base64, 'base64');
  return new Int8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
}
