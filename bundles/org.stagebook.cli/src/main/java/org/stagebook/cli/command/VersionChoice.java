package org.stagebook.cli.command;

import java.util.List;
import java.util.stream.Collectors;
import org.stagebook.history.version.VersionLines;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Production;

/** A mix version as people name it on the command line: by label, by branch and label, or by id. */
final class VersionChoice {
    private VersionChoice() {}

    /** The version of that name; refused where several are called so, for nobody must approve a version without saying which. */
    static MixVersion in(Production production, String name) {
        List<MixVersion> meant = new VersionLines(production).named(name);
        if (meant.size() == 1) {
            return meant.getFirst();
        }
        throw new CommandRefusedException(meant.isEmpty() ? unknown(production, name) : ambiguous(meant, name));
    }

    private static String unknown(Production production, String name) {
        String known =
                production.getMixVersions().stream().map(MixVersion::getLabel).collect(Collectors.joining(", "));
        return "There is no mix version \"" + name + "\"; "
                + (known.isEmpty() ? "none was recorded yet." : "there are " + known + ".");
    }

    private static String ambiguous(List<MixVersion> meant, String name) {
        String each = meant.stream().map(VersionChoice::precise).collect(Collectors.joining(", "));
        return "Several mix versions are called \"" + name + "\". Say which by its id: " + each + ".";
    }

    private static String precise(MixVersion version) {
        String branch = VersionLines.branch(version);
        String reel = version.getReel() == null ? "" : "R" + version.getReel().getNumber() + " ";
        return version.getId() + " (" + reel + version.getLabel() + (branch.isEmpty() ? "" : ", " + branch)
                + (version.getCreated() == null ? "" : ", " + version.getCreated()) + ")";
    }
}
