declare module 'libheif-js/wasm-bundle' {
  interface Failure {
    readonly code: object;
    readonly message?: string;
  }
  interface Decoded {
    readonly code?: undefined;
    readonly image: object;
    readonly channels: readonly { readonly id: object; readonly width: number; readonly height: number; readonly stride: number; readonly data: Uint8Array }[];
  }
  /** The functions of libheif that are used here. A handle or context must be given back. */
  const libheif: {
    readonly heif_error_code: { readonly heif_error_Ok: object };
    readonly heif_colorspace: { readonly heif_colorspace_RGB: object };
    readonly heif_chroma: { readonly heif_chroma_interleaved_RGB: object };
    readonly heif_channel: { readonly heif_channel_interleaved: object };
    heif_context_alloc(): object | null;
    heif_context_free(context: object): void;
    heif_context_read_from_memory(context: object, bytes: Uint8Array): Failure;
    heif_js_context_get_primary_image_handle(context: object): object | Failure | null;
    heif_image_handle_get_width(handle: object): number;
    heif_image_handle_get_height(handle: object): number;
    heif_image_handle_release(handle: object): void;
    heif_js_decode_image2(handle: object, colours: object, chroma: object): Decoded | Failure | null | Promise<Decoded | Failure | null>;
    heif_image_release(image: object): void;
  };
  export = libheif;
}
