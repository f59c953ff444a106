package org.stagebook.playback.engine;

import java.util.Optional;

/**
 * What the audio thread is told to do next. It does one after the other, each once the fade of the one before is complete.
 *
 * @param stream what to play from now on; absent for silence
 * @param table what of it is heard
 * @param atFrame the frame of what plays now before which it is not begun, to go on without a gap; 0 for at once
 * @param fadeFrames how long the two are mixed
 */
record Order(Optional<PlayStream> stream, MixTable table, long atFrame, int fadeFrames) {

    /** The same sound through another table, after everything ordered before. */
    static Order table(Optional<PlayStream> current, MixTable table, int fadeFrames) {
        return new Order(current, table, 0, fadeFrames);
    }
}
