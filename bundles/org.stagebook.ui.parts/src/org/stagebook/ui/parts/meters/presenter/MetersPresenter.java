package org.stagebook.ui.parts.meters.presenter;

import java.util.Optional;
import java.util.function.Consumer;
import org.stagebook.metering.live.MeterSnapshot;
import org.stagebook.metering.live.scale.MeterRuler;

/** What the meters show now, and what is done with them. */
public final class MetersPresenter {

    private final MeterFeed feed;
    private final Consumer<MeterChoices> remember;
    private MeterChoices choices;
    private MeterRuler levelRuler;
    private MeterRuler loudnessRuler;
    private Optional<MeterSnapshot> shown = Optional.empty();
    private long seen = Long.MIN_VALUE;
    private String remark = "";

    /**
     * Shows nothing yet.
     *
     * @param remember told of choices that were changed
     */
    public MetersPresenter(MeterFeed feed, MeterChoices choices, Consumer<MeterChoices> remember) {
        this.feed = feed;
        this.remember = remember;
        this.choices = choices;
        this.levelRuler = choices.level().ruler();
        this.loudnessRuler = choices.loudness().ruler(choices.targetLufs(), choices.absolute());
        feed.configure(choices.settings());
    }

    /** Looks whether something else is to be shown; asks for nothing when not. */
    public boolean look() {
        long serial = feed.serial();
        String said = feed.remark();
        if (serial == seen && said.equals(remark)) {
            return false;
        }
        seen = serial;
        remark = said;
        shown = feed.latest();
        return true;
    }

    /** What is shown; absent before anything was played. */
    public Optional<MeterSnapshot> shown() {
        return shown;
    }

    /** What has to be said of what is shown, empty for nothing. */
    public String remark() {
        return remark;
    }

    public MeterChoices choices() {
        return choices;
    }

    /** How the marks of the channels' scale lie. */
    public MeterRuler levelRuler() {
        return levelRuler;
    }

    /** How loudness lies on its scale; values are LUFS. */
    public MeterRuler loudnessRuler() {
        return loudnessRuler;
    }

    /** Takes other choices over, tells the engine and remembers them. */
    public void choose(MeterChoices wanted) {
        choices = wanted;
        levelRuler = wanted.level().ruler();
        loudnessRuler = wanted.loudness().ruler(wanted.targetLufs(), wanted.absolute());
        feed.configure(wanted.settings());
        remember.accept(wanted);
    }

    /** Loudness as it is chosen to be written, LUFS or LU. */
    public String loudness(double lufs) {
        return choices.absolute() ? Figures.tenths(lufs) : Figures.signed(lufs - choices.targetLufs());
    }

    public void resetLoudness() {
        feed.resetLoudness();
    }

    public void resetPeaks() {
        feed.resetPeaks();
    }

    /** Has programme loudness pause where it runs, and go on where it pauses. */
    public void pauseOrGoOn() {
        feed.setRunning(!isRunning());
    }

    public boolean isRunning() {
        return shown.map(now -> now.loudness().running()).orElse(true);
    }

    /** Moves playhead and playback there. */
    public void moveTo(long frame) {
        feed.moveTo(frame);
    }

    /** The feed, for places. */
    MeterFeed feed() {
        return feed;
    }

    /** Rows of the overs, to be shown in a grid. */
    public OverRows overRows() {
        return new OverRows(this);
    }

    /** What panels there is something for. */
    public MetersLayout.Content content() {
        return shown.map(now -> new MetersLayout.Content(
                        now.channels().size(),
                        now.dialogue().isPresent(),
                        now.goniometer().size() > 0,
                        now.programme().order().isPresent()))
                .orElse(new MetersLayout.Content(2, false, false, false));
    }
}
