package org.stagebook.interchange.formats;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stagebook.interchange.ParseWarning;

/** Warnings about several files read together; what is said of whole files is said once for all it is true of. */
public final class FileWarnings {

    private final Map<ParseWarning, List<String>> filesOfWhole = new LinkedHashMap<>();
    private final List<FileWarning> ofLines = new ArrayList<>();

    /**
     * A warning.
     *
     * @param files name of the file, or names with commas
     */
    public record FileWarning(String files, ParseWarning warning) {

        @Override
        public String toString() {
            return files + (warning.line() > 0 ? ", " : ": ") + warning;
        }
    }

    /** Adds those of one file. */
    public void add(Path file, List<ParseWarning> warnings) {
        String name = String.valueOf(file.getFileName());
        for (ParseWarning warning : warnings) {
            if (warning.line() > 0) {
                ofLines.add(new FileWarning(name, warning));
            } else {
                List<String> files = filesOfWhole.computeIfAbsent(warning, key -> new ArrayList<>());
                if (!files.contains(name)) {
                    files.add(name);
                }
            }
        }
    }

    /** What is said of whole files, then of lines. */
    public List<FileWarning> all() {
        List<FileWarning> all = new ArrayList<>();
        filesOfWhole.forEach((warning, files) -> all.add(new FileWarning(String.join(", ", files), warning)));
        all.addAll(ofLines);
        return all;
    }
}
