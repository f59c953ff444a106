package org.stagebook.ui.parts.picture.presenter;

import org.stagebook.picture.PictureCache;

/** What there is of a reel's picture. */
public sealed interface PictureState {

    /** No reel is in use. */
    record NoReel() implements PictureState {}

    /**
     * Nobody has chosen one yet.
     *
     * @param reel its name, for people
     */
    record NoneChosen(String reel) implements PictureState {}

    /** It is being opened. */
    record Opening(String name) implements PictureState {}

    /**
     * It cannot be shown.
     *
     * @param why a sentence
     */
    record Unreadable(String name, String why) implements PictureState {}

    /** It is there. */
    record Ready(String name, PictureCache cache, PicturePlace place) implements PictureState {}
}
