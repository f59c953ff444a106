package org.stagebook.handoff.mhl;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The file name of a manifest: generation, folder and creation time, {@code 0001_A002R2EC_2020-01-16_091500Z.mhl}. */
final class ManifestName {
    static final String EXTENSION = ".mhl";

    private static final Pattern FORM = Pattern.compile("(\\d{4,9})(?:_.+)?\\.mhl");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd_HHmmss'Z'");

    private ManifestName() {}

    static String of(int generation, String folderName, Instant created) {
        return String.format(
                "%04d_%s_%s%s", generation, folderName, TIME.format(created.atOffset(ZoneOffset.UTC)), EXTENSION);
    }

    /** The generation a file name states, if it has the form of a manifest's name. */
    static OptionalInt generation(String fileName) {
        Matcher form = FORM.matcher(fileName);
        return form.matches() ? OptionalInt.of(Integer.parseInt(form.group(1))) : OptionalInt.empty();
    }

    /** The name, which must not lead out of the folder of the chain that gives it. */
    static String requirePlain(XmlCursor xml, String name) throws MhlException {
        try {
            if (ManifestPath.of(name).names().size() == 1) {
                return name;
            }
        } catch (IllegalArgumentException e) {
            throw xml.refused("cannot be trusted: " + e.getMessage());
        }
        throw xml.refused("names a manifest in another folder, \"" + name + "\"");
    }
}
