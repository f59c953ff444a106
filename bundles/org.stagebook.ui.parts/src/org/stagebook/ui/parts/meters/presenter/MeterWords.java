package org.stagebook.ui.parts.meters.presenter;

import java.util.List;
import org.stagebook.metering.live.ChannelReading;
import org.stagebook.metering.live.LoudnessReading;
import org.stagebook.metering.live.MeterSnapshot;

/** The meters in words: for screen readers, and what panels are when the pointer rests on them. */
public final class MeterWords {

    private final MetersPresenter presenter;

    public MeterWords(MetersPresenter presenter) {
        this.presenter = presenter;
    }

    /** All figures in one sentence after the other. */
    public String spoken() {
        String figures = presenter.shown().map(this::spoken).orElse("Nothing was played yet.");
        return (figures + " " + presenter.remark()).strip();
    }

    private String spoken(MeterSnapshot now) {
        LoudnessReading loudness = now.loudness();
        StringBuilder words = new StringBuilder();
        words.append("Integrated ").append(lufs(loudness.integratedLufs()));
        words.append(loudness.running() ? ". " : ", paused. ");
        words.append("Short-term ").append(lufs(loudness.shortTermLufs())).append(". ");
        words.append("Momentary ").append(lufs(loudness.momentaryLufs())).append(". ");
        words.append("Range ").append(known(loudness.rangeLu(), " LU"));
        words.append(loudness.rangeIsStable() ? ". " : ", not stable in the first minute. ");
        words.append("True peak ").append(known(now.truePeakDbtp(), " dBTP")).append(". ");
        channels(now, words);
        int overs = now.overs().size();
        words.append(overs == 0 ? "No overs." : overs + (overs == 1 ? " over." : " overs."));
        return words.toString();
    }

    private void channels(MeterSnapshot now, StringBuilder words) {
        List<String> labels = now.programme().labels();
        for (int i = 0; i < labels.size(); i++) {
            ChannelReading channel = now.channels().get(i);
            double mark = presenter.choices().level().mark(channel.levelDb());
            words.append(labels.get(i)).append(' ').append(known(mark, ""));
            words.append(i == labels.size() - 1 ? ' ' + presenter.levelRuler().unit() + ". " : ", ");
        }
    }

    private static String lufs(double value) {
        return known(value, " LUFS");
    }

    private static String known(double value, String unit) {
        if (Double.isNaN(value)) {
            return "not known yet";
        }
        return Double.isInfinite(value) ? "silent" : Figures.tenths(value) + unit;
    }

    /** What a panel shows, its units and the standard. */
    public String hint(Panel panel) {
        return switch (panel) {
            case LOUDNESS ->
                "Loudness by ITU-R BS.1770-5 and EBU Tech 3341: I gated since the reset, S of 3 s, M of 0.4 s, in LUFS or LU"
                        + " against the target. LRA: loudness range, EBU Tech 3342, in LU. TP: greatest true peak, dBTP."
                        + " Measured as recorded, whatever loudness is matched by. R begins I and LRA anew, as another source does;"
                        + " G pauses them.";
            case BARS ->
                "Channels: " + presenter.choices().level().instrument().label() + ". Above each bar the greatest true"
                        + " peak since the reset in dBTP (BS.1770-5 Annex 2). H forgets peaks and overs.";
            case HISTORY -> "Short-term (bold) and momentary loudness over time. A click moves the playhead there.";
            case FIELD ->
                "Left and right of the last 32 ms, loud and soft drawn nearer together; below, correlation over 0.3 s from"
                        + " -1 (opposite polarity) to +1 (the same).";
            case BALANCE ->
                "Power of each speaker over 0.3 s, from -60 dBFS at the middle to 0 at the rim; the dot is where the sound"
                        + " comes from on the whole, without LFE. Front: speakers up to 60 degrees from the centre; rear: all others; LFE: its"
                        + " share of all power, as recorded.";
            case SPECTRUM ->
                "Third octaves (IEC 61260-1), the powers of all channels added as recorded, in dBFS; the lines are held"
                        + " peaks.";
            case DIALOGUE ->
                "Short-term loudness of the dialogue stem and of all else, and how far the dialogue stands above it, in LU.";
        };
    }
}
