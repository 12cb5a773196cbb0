<?php
/**
 * Plugin Name: Civic Elements
 * Description: Shortcodes for city services: [civic_faq_search], [civic_journey_map], [civic_request_form] and [civic_status_tracker].
 * Requires at least: 6.5
 * Requires PHP: 7.4
 * License: Apache-2.0
 *
 * Lives in wp-content/plugins/civic-elements/, beside civic-elements.js, civic-elements.css and the folder parts.
 */

defined( 'ABSPATH' ) || exit;

// The attributes an author may set, by shortcode. Addresses are marked, so that only web addresses pass.
const CIVIC_ELEMENTS_SHORTCODES = array(
	'civic_faq_search'     => array(
		'src'           => 'url',
		'endpoint'      => 'url',
		'jurisdiction'  => 'text',
		'topic'         => 'text',
		'frequent'      => 'text',
		'results'       => 'text',
		'heading-level' => 'text',
		'locale'        => 'text',
		'report-page'   => 'url',
		'id'            => 'text',
	),
	'civic_journey_map'    => array(
		'src'            => 'url',
		'metrics-src'    => 'url',
		'compare-src'    => 'url',
		'view'           => 'text',
		'lanes'          => 'text',
		'channels'       => 'text',
		'personas'       => 'text',
		'heading-level'  => 'text',
		'figures'        => 'text',
		'basis'          => 'text',
		'k'              => 'text',
		'open'           => 'text',
		'toolbar'        => 'text',
		'editable'       => 'text',
		'locale'         => 'text',
		'locale-strings' => 'text',
		'id'             => 'text',
	),
	'civic_request_form'   => array(
		'endpoint'      => 'url',
		'jurisdiction'  => 'text',
		'dialect'       => 'text',
		'service-code'  => 'text',
		'heading-level' => 'text',
		'locale'        => 'text',
		'tracker-href'  => 'url',
		'known-metres'  => 'text',
		'known-days'    => 'text',
		'no-ease'       => 'text',
		'addresses'     => 'text',
		'places-src'    => 'url',
		'stoppers-src'  => 'url',
		'answers-src'   => 'url',
		'answers-page'  => 'url',
		'layout'        => 'text',
		'keep'          => 'text',
		'light'         => 'text',
		'id'            => 'text',
	),
	'civic_status_tracker' => array(
		'endpoint'      => 'url',
		'jurisdiction'  => 'text',
		'dialect'       => 'text',
		'request-id'    => 'text',
		'refresh'       => 'text',
		'report-page'   => 'url',
		'nearby'        => 'text',
		'places-src'    => 'url',
		'no-rating'     => 'text',
		'heading-level' => 'text',
		'locale'        => 'text',
		'light'         => 'text',
		'id'            => 'text',
	),
);

// Named by the time they were put there, so that nobody is served an old one after an update.
function civic_elements_register() {
	wp_register_script_module( 'civic-elements', plugins_url( 'civic-elements.js', __FILE__ ), array(), (string) filemtime( __DIR__ . '/civic-elements.js' ) );
	wp_register_style( 'civic-elements', plugins_url( 'civic-elements.css', __FILE__ ), array(), (string) filemtime( __DIR__ . '/civic-elements.css' ) );
}
add_action( 'init', 'civic_elements_register' );

// The style sheet keeps the room of the tags, so it has to be in the head; only pages that use a tag get it.
function civic_elements_style_in_head() {
	$post = is_singular() ? get_post() : null;
	foreach ( array_keys( CIVIC_ELEMENTS_SHORTCODES ) as $shortcode ) {
		if ( $post && has_shortcode( $post->post_content, $shortcode ) ) {
			wp_enqueue_style( 'civic-elements' );
		}
	}
}
add_action( 'wp_enqueue_scripts', 'civic_elements_style_in_head' );

// [civic_request_form endpoint="…"]Call <a href="tel:311">311</a>.[/civic_request_form]
function civic_elements_tag( $given, $content, $shortcode ) {
	wp_enqueue_script_module( 'civic-elements' );
	wp_enqueue_style( 'civic-elements' );

	$given    = is_array( $given ) ? $given : array();
	$rendered = '';
	// Not every city's server keeps answers, and those that stand in the page would not be read.
	if ( ! in_array( $shortcode, array( 'civic_faq_search', 'civic_journey_map' ), true ) && empty( $given['endpoint'] ) && defined( 'CIVIC_ELEMENTS_ENDPOINT' ) ) {
		$given['endpoint'] = CIVIC_ELEMENTS_ENDPOINT;
	}
	foreach ( CIVIC_ELEMENTS_SHORTCODES[ $shortcode ] as $name => $kind ) {
		$said  = isset( $given[ $name ] ) ? $given[ $name ] : '';
		$value = 'url' === $kind ? esc_url( $said, array( 'http', 'https' ) ) : esc_attr( $said );
		if ( '' !== $value ) {
			$rendered .= sprintf( ' %s="%s"', $name, $value );
		}
	}

	$allowed                = wp_kses_allowed_html( 'post' );
	$allowed['div']['slot'] = true;
	$tag                    = str_replace( '_', '-', $shortcode );

	// Automatic paragraphs leave halves of <p> at both ends; an open one would swallow the rest of the page into the tag.
	$inside = force_balance_tags( wp_kses( do_shortcode( (string) $content ), $allowed ) );
	return sprintf( '<%1$s%2$s>%3$s</%1$s>', $tag, $rendered, $inside );
}
foreach ( array_keys( CIVIC_ELEMENTS_SHORTCODES ) as $civic_elements_shortcode ) {
	add_shortcode( $civic_elements_shortcode, 'civic_elements_tag' );
}

// [civic_slot name="help"]…[/civic_slot]: the editor drops slot attributes that are typed.
function civic_elements_slot( $given, $content ) {
	$given = shortcode_atts( array( 'name' => '' ), $given );
	return sprintf( '<div slot="%s">%s</div>', esc_attr( $given['name'] ), do_shortcode( (string) $content ) );
}
add_shortcode( 'civic_slot', 'civic_elements_slot' );
