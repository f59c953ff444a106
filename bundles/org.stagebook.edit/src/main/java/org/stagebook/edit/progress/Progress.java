package org.stagebook.edit.progress;

/**
 * Told by long work how far it is; asked by it whether to go on.
 *
 * <p>A progress bar on a terminal and a job in the workbench are two of these. Work asks {@link #isCancelled()} often
 * enough that it ends within a second.
 */
public interface Progress {
    /** For callers who do not want to know. */
    Progress NONE = new Progress() {
        @Override
        public void begin(String what, long totalUnits) {}

        @Override
        public void worked(long units) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /**
     * A piece of work starts; an earlier one is over.
     *
     * @param what what is done, for a person: "Hashing 12 files"
     * @param totalUnits how many units will be reported, bytes or files; 0 if not known
     */
    void begin(String what, long totalUnits);

    /** Some more units are done. */
    void worked(long units);

    /** Whether the work is to stop at the next safe point. */
    boolean isCancelled();
}
