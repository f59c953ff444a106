package org.stagebook.ui.graph.versions.content;

/**
 * How one version came from another.
 *
 * @param earlierId the version it came from
 * @param laterId the version that came of it
 */
public record VersionEdge(String earlierId, String laterId, Kind kind) {

    /** In which way. */
    public enum Kind {
        /** It continues it. */
        CONTINUES("continues"),
        /** It was printed from a version of another branch. */
        PRINTED_FROM("printed from"),
        /** It goes back to it. */
        GOES_BACK("goes back to");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** For people, as it follows the later version. */
        public String word() {
            return word;
        }
    }

    /** Whether it begins or ends at a version. */
    public boolean touches(String id) {
        return earlierId.equals(id) || laterId.equals(id);
    }
}
