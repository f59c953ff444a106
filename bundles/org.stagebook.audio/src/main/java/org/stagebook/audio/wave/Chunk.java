package org.stagebook.audio.wave;

/**
 * One chunk of a WAVE file.
 *
 * @param id four characters; unprintable ones as they are
 * @param offsetBytes of its content from the start of the file
 * @param sizeBytes of its content, clipped to what is really there
 * @param missingBytes how many more it states than are there, because the file ends before
 */
public record Chunk(String id, long offsetBytes, long sizeBytes, long missingBytes) {

    /** A whole one. */
    public Chunk(String id, long offsetBytes, long sizeBytes) {
        this(id, offsetBytes, sizeBytes, 0);
    }
}
