package org.stagebook.metering;

/** Lets one half of a measurement end the other when it fails: nobody reads on for a result that nobody will have. */
final class EndableProgress implements MeasureProgress {

    private final MeasureProgress progress;
    private volatile boolean ended;

    EndableProgress(MeasureProgress progress) {
        this.progress = progress;
    }

    void end() {
        ended = true;
    }

    boolean isEnded() {
        return ended;
    }

    @Override
    public void measured(long frames) {
        progress.measured(frames);
    }

    @Override
    public boolean isCancelled() {
        return ended || progress.isCancelled();
    }
}
