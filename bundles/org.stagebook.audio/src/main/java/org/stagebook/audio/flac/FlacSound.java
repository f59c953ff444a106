package org.stagebook.audio.flac;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The sound of a FLAC file, to be decoded at any number of places at once: all share one survey and one handle.
 *
 * <p>For any number of threads, each with its own source.
 */
public final class FlacSound {

    private final SharedFile file;
    private final FlacSurvey survey;

    /**
     * The sound of a file.
     *
     * @param survey of the same file
     */
    public FlacSound(Path file, FlacSurvey survey) {
        this.file = new SharedFile(file);
        this.survey = survey;
    }

    /**
     * Opens it once more.
     *
     * @throws IOException if the file cannot be opened
     */
    public FlacSource open() throws IOException {
        return new FlacSource(new FlacFile(file), survey);
    }

    /** About how many bytes of memory a source takes: the decoder keeps what it reads and what it makes of it. */
    public long sourceBytes() {
        return 2L * Integer.BYTES * survey.longestBlockFrames() * survey.info().channels();
    }
}
