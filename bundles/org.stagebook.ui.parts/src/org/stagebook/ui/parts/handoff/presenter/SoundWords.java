package org.stagebook.ui.parts.handoff.presenter;

import static org.stagebook.ui.parts.handoff.presenter.HandoffPresenter.orEmpty;

import java.util.Locale;
import org.stagebook.model.SoundFacts;

/** What a sound file is like, in the words of a table. */
final class SoundWords {

    private static final int SECONDS_PER_HOUR = 3600;

    private SoundWords() {}

    /** Layout and order of channels, such as {@code 5.1  L R C LFE Ls Rs}. */
    static String layout(SoundFacts sound) {
        String order = orEmpty(sound.getChannelOrder());
        return (orEmpty(sound.getLayout()) + (order.isEmpty() ? "" : "  " + order)).strip();
    }

    /** Sample rate and encoding, such as {@code 48 kHz, 24-bit PCM}. */
    static String format(SoundFacts sound) {
        double kiloHertz = sound.getSampleRateHz() / 1000.0;
        String rate = kiloHertz == Math.rint(kiloHertz)
                ? (long) kiloHertz + " kHz"
                : String.format(Locale.ROOT, "%.1f kHz", kiloHertz);
        String encoding = orEmpty(sound.getEncoding());
        return encoding.isEmpty() ? rate : rate + ", " + encoding;
    }

    /** How long it plays, such as {@code 0:19:58.4}. */
    static String length(SoundFacts sound) {
        if (sound.getSampleRateHz() <= 0) {
            return "";
        }
        long tenths = Math.round(10.0 * sound.getFrames() / sound.getSampleRateHz());
        long seconds = tenths / 10;
        return String.format(
                Locale.ROOT,
                "%d:%02d:%02d.%d",
                seconds / SECONDS_PER_HOUR,
                seconds / 60 % 60,
                seconds % 60,
                tenths % 10);
    }

    /** The highest sample; empty where all is silence. */
    static String peak(SoundFacts sound) {
        return sound.getSamplePeak() == null ? "" : sound.getSamplePeak().toString();
    }
}
