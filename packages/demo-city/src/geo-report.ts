/** What a city hands out in GeoReport v2 with the extensions of Chicago and Boston, as it stands in a JSON answer. */

export interface GeoReportService {
  readonly service_code: string;
  readonly service_name: string;
  readonly description: string;
  readonly metadata: boolean;
  readonly type: 'realtime' | 'batch' | 'blackbox';
  /** Divided by commas. */
  readonly keywords: string;
  readonly group: string;
  /** Beyond the standard: within how many days the city means to be done, and what it tells whoever asks. */
  readonly expected_days: number;
  readonly service_notice: string;
}

export type GeoReportDatatype = 'string' | 'text' | 'number' | 'datetime' | 'singlevaluelist' | 'multivaluelist';

/** One answer looked at, as Boston's server writes it. */
export interface GeoReportTest {
  readonly attribute: string;
  readonly op: 'eq' | 'neq' | 'in' | 'gt' | 'gte' | 'lt' | 'lte';
  readonly value: string | readonly string[];
}

export interface GeoReportCondition {
  readonly clause: 'AND' | 'OR';
  readonly conditions: readonly GeoReportTest[];
}

/** Beyond the standard: what a question depends on, and what is refused of its answer. */
export interface GeoReportRules {
  readonly dependencies?: GeoReportCondition;
  readonly required_if?: GeoReportCondition;
  readonly min?: number;
  readonly max?: number;
  readonly integer?: true;
  readonly past?: true;
  readonly max_length?: number;
}

export interface GeoReportAttribute extends GeoReportRules {
  readonly variable: boolean;
  readonly code: string;
  readonly datatype: GeoReportDatatype;
  readonly required: boolean;
  readonly datatype_description: string;
  readonly order: number;
  readonly description: string;
  readonly values?: readonly { readonly key: string; readonly name: string }[];
}

export interface GeoReportDefinition {
  readonly service_code: string;
  readonly attributes: readonly GeoReportAttribute[];
}

export interface GeoReportNote {
  readonly datetime: string;
  readonly summary: string;
  readonly description?: string;
  readonly type: 'opened' | 'activity' | 'follow_on_created' | 'follow_on_closed' | 'closed' | 'reopened';
}

export interface GeoReportRequest {
  readonly service_request_id: string;
  /** Given only while the city has no number yet; the id is then empty. */
  readonly token?: string;
  readonly status: 'open' | 'closed';
  readonly status_notes: string | null;
  readonly service_name: string;
  readonly service_code: string;
  readonly description: string | null;
  readonly agency_responsible: string;
  readonly service_notice: string | null;
  /** All moments in ISO 8601 with the city's own offset. */
  readonly requested_datetime: string;
  readonly updated_datetime: string;
  readonly expected_datetime: string | null;
  readonly closed_datetime: string | null;
  readonly address: string | null;
  readonly address_id: string | null;
  readonly zipcode: string | null;
  readonly lat: number | null;
  readonly long: number | null;
  readonly media_url: string | null;
  readonly attributes: Readonly<Record<string, string | readonly string[]>>;
  readonly extended_attributes: {
    readonly channel: string;
    readonly district: string | null;
    readonly duplicate?: true;
    readonly parent_service_request_id?: string;
  };
  readonly notes: readonly GeoReportNote[];
}
