/** A photo as it came, with the kind its own bytes show. */
export interface Photo {
  readonly bytes: Buffer;
  readonly kind: PhotoKind;
}

export type PhotoKind = 'jpeg' | 'png' | 'webp' | 'heic';

/** Where the city keeps photos. A promise that has been kept is on the disk. */
export interface MediaShelf {
  /** `name` becomes part of a web address. */
  put(name: string, bytes: Buffer): Promise<void>;
  get(name: string): Promise<Buffer | undefined>;
  remove(name: string): Promise<void>;
}
