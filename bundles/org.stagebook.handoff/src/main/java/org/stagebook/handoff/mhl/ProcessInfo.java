package org.stagebook.handoff.mhl;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How a generation came about, the hashes of the whole folder and what was left out of it. */
public record ProcessInfo(Kind kind, DirectoryHashes root, List<String> ignorePatterns) {
    /** What every ASC MHL tool ignores: the history itself and the Finder's files. */
    public static final List<String> DEFAULT_IGNORE = List.of(".DS_Store", "ascmhl", "ascmhl/");

    public ProcessInfo {
        ignorePatterns = List.copyOf(ignorePatterns);
    }

    /** The kinds of process the standard knows. */
    public enum Kind {
        /** Hashed where it lies. */
        IN_PLACE("in-place"),
        /** Hashed while it was copied. */
        TRANSFER("transfer"),
        /** A packing list made from a history. */
        FLATTEN("flatten");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }

        static Optional<Kind> ofText(String text) {
            return Stream.of(values()).filter(p -> p.text.equals(text)).findFirst();
        }
    }
}
