package org.stagebook.interchange.edl;

import java.util.Optional;

/**
 * A locator or marker of a list.
 *
 * @param line of the list, counted from 1
 * @param in where it stands
 * @param out where it ends, if it says so by timecode
 * @param frames how long it is, if it says so by a number; else 0
 * @param label its colour and texts
 */
public record EdlLocator(int line, EdlLabel in, Optional<EdlLabel> out, int frames, Label label) {

    /**
     * What a locator says.
     *
     * @param colour as the list writes it; empty if none
     * @param name empty where the list has one text only
     * @param text may be empty
     */
    public record Label(String colour, String name, String text) {}
}
