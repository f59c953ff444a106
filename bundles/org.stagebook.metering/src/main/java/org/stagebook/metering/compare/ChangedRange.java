package org.stagebook.metering.compare;

/**
 * Where recordings differ, to 100 ms.
 *
 * @param kind how
 * @param startFrame first frame, of the first recording; negative before it
 * @param endFrame the first one after it
 * @param residualDbfs of the loudest 100 ms
 * @param relativeDb residual relative to the programme where it is greatest
 */
public record ChangedRange(Kind kind, long startFrame, long endFrame, double residualDbfs, double relativeDb) {

    /** In which way recordings differ. */
    public enum Kind {
        /** Both sound, and not alike. */
        CHANGED("changed"),
        /** The second is silent there, or does not reach there. */
        ONLY_IN_FIRST("only in the first"),
        /** The first is silent there, or does not reach there. */
        ONLY_IN_SECOND("only in the second");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** For people. */
        public String label() {
            return label;
        }
    }

    ChangedRange join(ChangedRange next) {
        return new ChangedRange(
                kind,
                startFrame,
                next.endFrame,
                Math.max(residualDbfs, next.residualDbfs),
                Math.max(relativeDb, next.relativeDb));
    }
}
