package org.stagebook.model.store;

import java.util.Map;
import org.w3c.dom.Document;

/**
 * One step of the file format: how files of one version become files of the next.
 *
 * <p>Each change of the format gets one class, one entry in {@link FormatMigrations#standard()} and one production of
 * the old version among the tests. It works on the XML, for the model has no place for what no longer exists.
 */
public interface FormatMigration {
    /** The version this step reads; it writes the next. */
    int fromVersion();

    /** What changes, in a sentence for the person who opens the old production. */
    String summary();

    /**
     * Changes the files in place.
     *
     * @param files all files of the production by name, such as {@code reels/R1.reel}; files may be added and removed
     */
    void apply(Map<String, Document> files);
}
