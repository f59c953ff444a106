package org.stagebook.playback.read;

import java.io.IOException;

/** Frames of something that can be read from any place, silence before its beginning and after its end. */
interface FrameReader {

    int channels();

    /**
     * Fetches consecutive frames.
     *
     * @param startFrame may be negative
     * @param target overwritten from index 0, one array per channel, each at least {@code count} long
     * @throws IOException if what is read cannot be read any more
     */
    void read(long startFrame, double[][] target, int count) throws IOException;
}
