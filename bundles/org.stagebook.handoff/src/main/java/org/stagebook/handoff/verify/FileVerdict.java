package org.stagebook.handoff.verify;

import org.stagebook.model.CheckOutcome;

/**
 * The outcome for one file.
 *
 * @param path the path it was sealed under, from the package's folder; of an extra file the path it has
 * @param detail says more, or is empty
 * @param foundAs the path it has now if it was renamed, else empty
 */
public record FileVerdict(String path, CheckOutcome outcome, String detail, String foundAs) {
    static FileVerdict of(String path, CheckOutcome outcome, String detail) {
        return new FileVerdict(path, outcome, detail, "");
    }
}
