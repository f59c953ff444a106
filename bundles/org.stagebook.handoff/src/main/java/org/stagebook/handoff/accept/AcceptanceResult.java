package org.stagebook.handoff.accept;

import java.nio.file.Path;
import java.util.List;
import org.stagebook.handoff.document.AcceptanceFile;
import org.stagebook.handoff.document.PackageDescription;

/**
 * What was recorded in the package; handed to the production afterwards, if it can be reached.
 *
 * @param acceptance what was added
 * @param said everything that has been said of the package, this included
 * @param notes what the person should know, such as a file accepted although it had changed
 */
public record AcceptanceResult(
        Path folder,
        PackageDescription description,
        AcceptanceFile.Acceptance acceptance,
        AcceptanceFile said,
        List<String> notes) {
    public AcceptanceResult {
        notes = List.copyOf(notes);
    }

    public boolean hasExceptions() {
        return acceptance.items().stream().anyMatch(i -> !i.accepts());
    }
}
