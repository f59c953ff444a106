package org.stagebook.ui.parts.spotting.presenter;

import java.util.Locale;
import org.stagebook.spotting.entry.TimeEntry;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.FeetFrames;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.SampleRate;
import org.stagebook.timebase.TimecodeFormat;

/**
 * The other formats of a time, for the pointer that rests on it.
 *
 * @param entry timecode, gauge and zero of the film
 * @param sampleRate of the production
 */
public record TimeHover(TimeEntry entry, SampleRate sampleRate) {

    /** A point in time; feet, seconds and samples count from the start of the reel. */
    public String of(Position position) {
        TimecodeFormat format = entry.format();
        Duration intoReel = entry.filmZero().until(position);
        return format.format(position) + "  (" + format.label() + ")\n" + inOtherUnits(intoReel)
                + "\ncounted from the start of the reel, " + format.format(entry.filmZero());
    }

    /** A length. */
    public String of(Duration length) {
        long frames = entry.format().rate().framesIn(length, Rounding.NEAREST);
        return entry.lengthText(length) + "  (" + frames + (frames == 1 ? " frame" : " frames") + ")\n"
                + inOtherUnits(length);
    }

    private String inOtherUnits(Duration time) {
        FeetFrames feet = FeetFrames.at(
                Position.ZERO.plus(time), entry.gauge(), entry.format().rate(), Position.ZERO);
        return feet + " feet+frames (" + entry.gauge().label() + ")\n"
                + String.format(Locale.ROOT, "%,.3f s", time.toSeconds()) + "\n"
                + String.format(Locale.ROOT, "%,d", sampleRate.samplesIn(time, Rounding.NEAREST)) + " samples ("
                + sampleRate + ")";
    }
}
