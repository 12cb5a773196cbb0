/** What the back office keeps, in GeoReport v2's own words. Dates are milliseconds since the epoch, UTC. */

export interface ServiceRecord {
  readonly service_code: string;
  readonly service_name: string;
  readonly description: string;
  /** True when the service has a definition, or says it has. */
  readonly metadata: boolean;
  readonly type: 'realtime' | 'batch' | 'blackbox';
  readonly keywords: readonly string[];
  readonly group: string;
  /** Days after which the city means to be done; sets `expected_datetime` of a new request. */
  readonly expected_days?: number;
  /** What the city says will happen, told with the answer to a new request. Plain text. */
  readonly service_notice?: string;
}

export type PlainValue = string | number | boolean | null | readonly PlainValue[] | { readonly [name: string]: PlainValue };

export interface AttributeRecord {
  /** False for a note that is only shown. */
  readonly variable: boolean;
  readonly code: string;
  readonly datatype: 'string' | 'text' | 'number' | 'datetime' | 'singlevaluelist' | 'multivaluelist';
  readonly required: boolean;
  readonly datatype_description: string;
  /** 1 comes first. */
  readonly order: number;
  readonly description: string;
  readonly values: readonly { readonly key: string; readonly name: string }[];
  /**
   * Conditions and limits beyond the standard, by the names the city gave them, and handed out as they came; among them `values` where
   * some are offered only with certain answers.
   */
  readonly rules?: Readonly<Record<string, PlainValue>>;
}

export interface DefinitionRecord {
  readonly service_code: string;
  readonly attributes: readonly AttributeRecord[];
}

export interface NoteRecord {
  readonly datetime: number;
  readonly summary: string;
  readonly description: string;
  /** opened, submitted, activity, follow_on_created, follow_on_closed, closed, reopened */
  readonly type: string;
  /** The mark a resident sent with it, so that a repeat is known as one. Told to nobody. */
  readonly update_id?: string;
}

export interface RequestRecord {
  readonly service_request_id: string;
  readonly status: 'open' | 'closed';
  readonly status_notes: string | null;
  readonly service_code: string;
  readonly service_name: string;
  readonly description: string | null;
  readonly agency_responsible: string | null;
  readonly service_notice: string | null;
  readonly requested_datetime: number | null;
  readonly updated_datetime: number | null;
  readonly expected_datetime: number | null;
  readonly closed_datetime: number | null;
  readonly address: string | null;
  readonly address_id: string | null;
  readonly zipcode: string | null;
  readonly lat: number | null;
  readonly long: number | null;
  readonly media_url: string | null;
  /** The resident's answers by attribute code; several for a multivaluelist. Not given out unless asked with `extensions=true`. */
  readonly attributes: Readonly<Record<string, readonly string[]>>;
  readonly notes: readonly NoteRecord[];
  /** The number of the request this one was merged into. */
  readonly duplicate_of: string | null;
}
