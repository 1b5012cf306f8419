/** A tensor of a tflite model: its shape, its type (0 float32, 1 float16, 2 int32) and its bytes when it is constant. */
export interface TfliteTensor {
  readonly shape: readonly number[];
  readonly type: number;
  readonly bytes: Uint8Array | null;
}

export interface TfliteOperator {
  /** A number of TensorFlow Lite's `BuiltinOperator` list. */
  readonly code: number;
  readonly inputs: readonly number[];
  readonly outputs: readonly number[];
  /** The option in this slot of the operator's option table, or 0 when it has its default. */
  readonly option: (slot: number, width: 1 | 4) => number;
}

export interface TfliteModel {
  readonly tensors: readonly TfliteTensor[];
  readonly operators: readonly TfliteOperator[];
  readonly inputs: readonly number[];
  readonly outputs: readonly number[];
}

/** Reads the first graph of a tflite file (a FlatBuffer; layout: `tensorflow/lite/schema/schema.fbs`). */
export function readTflite(file: Uint8Array): TfliteModel {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const u32 = (at: number): number => view.getUint32(at, true);

  const field = (table: number, slot: number): number | null => {
    const layout = table - view.getInt32(table, true);
    const place = 4 + 2 * slot;
    if (place >= view.getUint16(layout, true)) return null;
    const offset = view.getUint16(layout + place, true);
    return offset === 0 ? null : table + offset;
  };
  const follow = (at: number): number => at + u32(at);
  const number = (table: number, slot: number, width: 1 | 4): number => {
    const at = field(table, slot);
    if (at === null) return 0;
    return width === 1 ? view.getUint8(at) : view.getInt32(at, true);
  };
  const vector = (table: number, slot: number): { readonly start: number; readonly length: number } => {
    const at = field(table, slot);
    if (at === null) return { start: 0, length: 0 };
    const start = follow(at);
    return { start: start + 4, length: u32(start) };
  };
  const places = (list: { readonly start: number; readonly length: number }): number[] =>
    Array.from({ length: list.length }, (_, index) => list.start + 4 * index);
  const integers = (table: number, slot: number): number[] => places(vector(table, slot)).map((at) => view.getInt32(at, true));
  const tables = (table: number, slot: number): number[] => places(vector(table, slot)).map(follow);

  const model = follow(0);
  const graph = tables(model, 2)[0];
  if (graph === undefined) throw new Error('The tflite file has no graph.');
  const codes = tables(model, 1).map((code) => Math.max(number(code, 0, 1), number(code, 3, 4)));
  const buffers = tables(model, 4).map((buffer) => vector(buffer, 0));

  return {
    tensors: tables(graph, 0).map((tensor) => {
      const buffer = buffers[number(tensor, 2, 4)];
      const constant = buffer !== undefined && buffer.length > 0;
      return {
        shape: integers(tensor, 0),
        type: number(tensor, 1, 1),
        bytes: constant ? file.subarray(buffer.start, buffer.start + buffer.length) : null,
      };
    }),
    operators: tables(graph, 3).map((operator) => {
      const options = field(operator, 4);
      return {
        code: codes[number(operator, 0, 4)] ?? -1,
        inputs: integers(operator, 1),
        outputs: integers(operator, 2),
        option: (slot, width) => (options === null ? 0 : number(follow(options), slot, width)),
      };
    }),
    inputs: integers(graph, 1),
    outputs: integers(graph, 2),
  };
}
