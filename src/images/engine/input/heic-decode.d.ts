declare module 'heic-decode' {
  interface Decoded {
    readonly data: Uint8ClampedArray;
    readonly width: number;
    readonly height: number;
  }
  interface Undecoded {
    readonly width: number;
    readonly height: number;
    decode(): Promise<Decoded>;
  }
  export function all(input: { readonly buffer: Uint8Array }): Promise<readonly Undecoded[] & { dispose(): void }>;
}
