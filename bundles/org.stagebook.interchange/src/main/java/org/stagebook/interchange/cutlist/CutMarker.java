package org.stagebook.interchange.cutlist;

/**
 * A locator or marker of a cut.
 *
 * @param line of the list, counted from 1; 0 where the format has no lines
 * @param recordFrames its place in the reel; a point is empty
 * @param colour as the list writes it, such as {@code RED}; empty if it has none
 * @param name what it is called; empty if the list has one text only
 * @param text what it says
 */
public record CutMarker(int line, FrameSpan recordFrames, String colour, String name, String text) {}
