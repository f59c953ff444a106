package org.stagebook.metering;

/** Hears how far measuring is, from several threads, and may ask for it to end. */
public interface MeasureProgress {

    /** Nobody looks, nobody cancels. */
    MeasureProgress NONE = new MeasureProgress() {
        @Override
        public void measured(long frames) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /** So many frames more are done; in total as many as {@link Measurer#workFrames} says. */
    void measured(long frames);

    /** Whether to give up; measuring then ends with a {@link java.util.concurrent.CancellationException}. */
    boolean isCancelled();
}
