package org.stagebook.delivery.spec;

/**
 * Sound that has to come beside the printmaster.
 *
 * @param name {@code "Dialogue"}, {@code "Music and effects"}
 * @param layout {@code "5.1"}; empty for that of the printmaster
 * @param isRequired whether delivery is incomplete without it
 * @param text what the document says of it, in our own words
 */
public record StemRequirement(String name, String layout, boolean isRequired, String text) {}
