// The closed lists of a journey map document 1.0. Each list is read by the shapes, so a type and its check cannot differ.

/**
 * How something is known. `measured`: counted, by telemetry or a survey; `self-reported`: a person told it of themselves; `observed`: a researcher
 * saw it; `narrated`: the source tells it as a story; `inferred`: read out of the source by whoever made the map; `assumed`: a guess.
 */
export type Basis = (typeof bases)[number];
export const bases = ['measured', 'self-reported', 'observed', 'narrated', 'inferred', 'assumed'] as const;

/** What drives trust in a service: the drivers of OMB Circular A-11, section 280, with humanity and other from GSA's form `a11_v2`. */
export type Driver = (typeof drivers)[number];
export const drivers = ['trust', 'satisfaction', 'effectiveness', 'ease', 'efficiency', 'transparency', 'humanity', 'employee', 'other'] as const;

/** GSA Touchpoints' service channels, and word of mouth. */
export type ChannelType = (typeof channelTypes)[number];
export const channelTypes = [
  'website', 'mobile_app', 'phone', 'automated_phone', 'in_person', 'paper', 'postal_mail', 'email', 'sms_text_messages', 'live_chat', 'chatbot', 'social_media',
  'self_service_kiosk', 'fax', 'computer', 'mobile', 'other_digital', 'other_non_digital', 'word_of_mouth',
] as const;

/** `as-is` is what happens, `to-be` what is planned. */
export type MapState = (typeof mapStates)[number];
export const mapStates = ['as-is', 'to-be'] as const;

/** Where a map comes from: `transcribed` is an official map typed anew, `compiled` is put together from several public facts, `synthetic` is made up. */
export type Origin = (typeof origins)[number];
export const origins = ['official', 'transcribed', 'compiled', 'narrative', 'workshop', 'research', 'synthetic'] as const;

/**
 * `touchpoint`: two actors meet through a channel (CJML's communication point); `action`: one actor alone (CJML's action); `moment`: of a life, without
 * one touchpoint; `outcome`: what lasts.
 */
export type StepKind = (typeof stepKinds)[number];
export const stepKinds = ['touchpoint', 'action', 'wait', 'decision', 'moment', 'outcome'] as const;

/** A measure that can lie on a touchpoint. Its unit, and which way is better, stand in `measureFacts`. */
export type Measure = (typeof measures)[number];
export const measures = [
  'volume', 'entries', 'completions', 'completion_rate', 'drop_off_rate', 'empty_result_rate', 'search_refinement_rate', 'wait_median_s', 'wait_p90_s',
  'speed_to_answer_s', 'handle_time_s', 'service_level', 'abandonment_rate', 'first_contact_resolution', 'repeat_contact_rate', 'channel_switch_rate',
  'transfer_rate', 'time_to_confirmation_s', 'time_to_resolution_h', 'reopened_rate', 'csat', 'ces', 'trust', 'satisfaction', 'effectiveness', 'ease',
  'efficiency', 'transparency', 'employee', 'humanity', 'digital_take_up',
] as const;

export const degrees = ['low', 'medium', 'high'] as const;
export const mapStatuses = ['draft', 'review', 'published', 'retired'] as const;
export const actorRoles = ['customer', 'frontline', 'backstage', 'partner', 'system'] as const;
export const sufferers = ['customer', 'frontline', 'agency'] as const;
export const opportunityStatuses = ['idea', 'planned', 'in-progress', 'done', 'rejected'] as const;
export const evidenceTypes = ['interview', 'survey', 'analytics', 'operational-data', 'document', 'policy', 'observation', 'story'] as const;
export const nextKinds = ['then', 'or', 'and', 'loop', 'exit'] as const;
export const zones = ['experience', 'frontstage', 'backstage', 'support', 'measure'] as const;
export const countsAs = ['entry', 'completion', 'drop_off', 'contact', 'repeat_contact', 'channel_switch', 'empty_result', 'rating', 'wait'] as const;
