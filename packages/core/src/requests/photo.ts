import type { CallOptions } from '../calls/index.js';

/** What is known of a photo without its picture. It is kept with the draft's text. */
export interface PhotoNote {
  readonly id: string;
  /** The file's name, as the resident knows it. It is shown to them alone: the names of files tell of people. */
  readonly name: string;
  /** What the picture is by its content, such as `image/jpeg`. */
  readonly type: string;
  readonly bytes: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** What it shows, in the resident's words. */
  readonly description?: string;
}

/** A photo ready to be sent: nothing but the picture is left in its bytes. */
export interface Photo extends PhotoNote {
  readonly picture: Blob;
}

/** What photos a city takes with a request. */
export interface PhotoTerms {
  readonly most: number;
  /** Whether it keeps what the resident says of a photo; where it does not, nobody is asked to say it. */
  readonly described?: boolean;
}

/** A smaller picture of the same photo, or undefined when there is none that a clerk could still read. */
export type ShrinkPhoto = (photo: Photo) => Promise<Photo | undefined>;

/** The port of a place where photos lie for the city to fetch, for cities that take the address of a photo and not the photo. */
export interface Media {
  readonly takesDescriptions?: boolean;
  /** Answers with the photo's web address. The same photo may be put twice. Rejects with `CityError`, and only with it. */
  put(photo: Photo, options?: CallOptions): Promise<string>;
}
