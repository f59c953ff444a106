package org.stagebook.handoff.verify;

import org.stagebook.model.CheckOutcome;

/**
 * The outcome for one file.
 *
 * @param path the path it was sealed under, from the package's folder; of an extra file the path it has
 * @param detail says more, or is empty
 * @param foundAs the path it has now if it was renamed, else empty
 * @param foundHash algorithm, colon and hash of what lies there instead of what was sealed, if it could be read; else empty
 */
public record FileVerdict(String path, CheckOutcome outcome, String detail, String foundAs, String foundHash) {
    FileVerdict(String path, CheckOutcome outcome, String detail, String foundAs) {
        this(path, outcome, detail, foundAs, "");
    }

    static FileVerdict of(String path, CheckOutcome outcome, String detail) {
        return new FileVerdict(path, outcome, detail, "");
    }
}
