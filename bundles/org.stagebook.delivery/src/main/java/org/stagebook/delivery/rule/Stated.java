package org.stagebook.delivery.rule;

/**
 * A value that a person read from a meter of the studio, which counts more than ours: it may be the licensed one.
 *
 * @param quantity as specifications name it
 * @param value in the unit of the quantity
 * @param meter which, in words
 */
public record Stated(String quantity, double value, String meter) {}
