package org.stagebook.lint.sound;

/** Knows where to listen for pops once the header of a file is read: its time reference may be all that tells its reel. */
@FunctionalInterface
public interface PopPlaces {
    /** Where the pops of the reel are that a file of this format belongs to. */
    PopExpectation of(SoundFormat format);
}
