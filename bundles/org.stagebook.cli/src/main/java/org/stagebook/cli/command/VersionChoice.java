package org.stagebook.cli.command;

import java.util.stream.Collectors;
import org.stagebook.history.version.VersionLines;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Production;

/** A mix version as people name it on the command line. */
final class VersionChoice {
    private VersionChoice() {}

    /** The version of that label. */
    static MixVersion in(Production production, String label) {
        return new VersionLines(production)
                .named(label)
                .orElseThrow(() -> new CommandRefusedException("There is no mix version \"" + label + "\"; "
                        + (production.getMixVersions().isEmpty()
                                ? "none was recorded yet."
                                : "there are "
                                        + production.getMixVersions().stream()
                                                .map(MixVersion::getLabel)
                                                .collect(Collectors.joining(", "))
                                        + ".")));
    }
}
