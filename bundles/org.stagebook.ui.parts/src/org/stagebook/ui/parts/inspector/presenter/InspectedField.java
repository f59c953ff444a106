package org.stagebook.ui.parts.inspector.presenter;

/**
 * One line of the inspector.
 *
 * @param name what it is, in words
 * @param value how it stands
 * @param fixedWidth whether the value is a timecode, an id or a number and wants a fixed-width font
 */
public record InspectedField(String name, String value, boolean fixedWidth) {}
