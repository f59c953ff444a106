package org.stagebook.handoff.build;

import java.util.Optional;
import org.stagebook.audio.ChannelLayout;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.edit.change.NewObject;
import org.stagebook.lint.sound.ChannelMeasures;
import org.stagebook.lint.sound.SoundMeasures;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.timebase.Level;
import org.stagebook.timebase.LevelUnit;

/** What was measured of a file, as the production keeps it. */
public final class SoundDescription {
    private SoundDescription() {}

    /** The facts of a sound file; nothing of a file that is none. */
    public static Optional<NewObject> of(Optional<SoundMeasures> measures) {
        return measures.filter(SoundMeasures::hasSound).map(SoundDescription::facts);
    }

    private static NewObject facts(SoundMeasures sound) {
        NewObject facts = NewObject.of(Literals.SOUND_FACTS)
                .with(Literals.SOUND_FACTS__SAMPLE_RATE_HZ, sound.format().sampleRateHz())
                .with(Literals.SOUND_FACTS__ENCODING, sound.format().encoding())
                .with(Literals.SOUND_FACTS__LAYOUT, layout(sound))
                .with(
                        Literals.SOUND_FACTS__CHANNEL_ORDER,
                        sound.order().assumed() ? "" : sound.order().speakers())
                .with(Literals.SOUND_FACTS__FRAMES, sound.framesRead())
                .with(
                        Literals.SOUND_FACTS__TIME_REFERENCE_SAMPLES,
                        sound.format().timeReferenceSamples());
        double peak = sound.channels().stream()
                .mapToDouble(ChannelMeasures::peak)
                .max()
                .orElse(0);
        return peak > 0
                ? facts.with(
                        Literals.SOUND_FACTS__SAMPLE_PEAK, new Level(tenths(20 * Math.log10(peak)), LevelUnit.DBFS))
                : facts;
    }

    private static double tenths(double level) {
        return Math.rint(10 * level) / 10;
    }

    private static String layout(SoundMeasures sound) {
        return sound.order()
                .order()
                .flatMap(ChannelOrder::layout)
                .map(ChannelLayout::label)
                .orElseGet(() -> sound.channels().size() + " channels");
    }
}
