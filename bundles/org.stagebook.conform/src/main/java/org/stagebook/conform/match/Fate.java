package org.stagebook.conform.match;

import java.util.List;

/** What became of a stretch of the old cut. */
public sealed interface Fate {

    /**
     * It is shown elsewhere, or where it was.
     *
     * @param place as long as the stretch
     */
    record Moved(ReelSpan place) implements Fate {}

    /** It is shown nowhere. */
    record Deleted() implements Fate {}

    /**
     * The lists do not say which of several places it is, or whether it is there.
     *
     * @param candidates where it may be, the likeliest first; not more than {@value #MOST_CANDIDATES}, and as long as the
     *     stretch unless less of it can be there
     */
    record Ambiguous(List<ReelSpan> candidates) implements Fate {

        /** So many places are worth telling. */
        public static final int MOST_CANDIDATES = 8;

        /** Keeps the places. */
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }
}
